import { Decimal } from "decimal.js";
import fc from "fast-check";
import {
  monthOnMonth,
  type Observation,
  observation,
  plusMonths,
  TradeError,
  yearOnYear,
} from "tradefigures";
import { growths, totalGrowth, totalSeries, tradeTable } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { putQuotient, quotientAt, zeroQuotients } from "../../src/decimal/quotient-lanes.js";

const months = fc.integer({ min: 0, max: 40 }).map((number) => plusMonths("2021-11", number));
const spans = fc.constantFrom("2022-01/2022-02", "2023-01/2023-02", "2023-01/2023-03", "0000-03", "0001-02");
const figures = {
  /** Of one scale or of several, small enough for the columns. */
  plain: fc.oneof(
    fc.integer({ min: -20, max: 20 }).map(String),
    fc
      .tuple(fc.integer({ min: -99_999, max: 999_999_999 }), fc.integer({ min: 0, max: 3 }))
      .map(([n, e]) => `${n}e-${e}`),
  ),
  wide: fc.oneof(
    fc.constantFrom(
      "4503599627370496",
      "4503599627370497",
      "-4503599627370496",
      "9007199254740993",
      "0.0000000001",
    ),
    fc
      .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.integer({ min: 0, max: 12 }))
      .map(([n, e]) => `${n}e-${e}`),
  ),
};

/** Rows of one subject, some periods twice. */
function rows(
  period: fc.Arbitrary<string>,
  value: fc.Arbitrary<string>,
  step: fc.Arbitrary<string | undefined>,
): fc.Arbitrary<Observation[]> {
  const row = fc.record({ period, value, roundedTo: step }).map(({ roundedTo, ...rest }) =>
    observation({
      reporter: "CN",
      flow: "balance",
      currency: "USD",
      ...rest,
      ...(roundedTo !== undefined && { value: `${rest.value.replace(/[e.].*/, "")}0`, roundedTo }),
    } as never),
  );
  return fc.array(row, { maxLength: 40 });
}

function outcome(of: () => unknown): string {
  try {
    return JSON.stringify(of());
  } catch (error) {
    if (error instanceof TradeError) return error.code;
    throw error;
  }
}

describe("the growth of a table", () => {
  const series = fc.oneof(
    rows(months, figures.plain, fc.constant(undefined)),
    rows(
      fc.oneof(months, months, months, spans),
      fc.oneof(figures.plain, figures.plain, figures.wide),
      fc.constantFrom(undefined, undefined, "10"),
    ),
  );

  test("is that of its sums as records, in each digit and reason", () => {
    fc.assert(
      fc.property(
        series,
        fc.constantFrom("year-on-year" as const, "month-on-month" as const),
        (some, comparison) => {
          const table = tradeTable(some);
          const options = { duplicates: "add" } as const;
          const measure = comparison === "year-on-year" ? yearOnYear : monthOnMonth;
          const expected = outcome(() => measure(totalSeries(table, options)));
          expect(outcome(() => [...growths(totalGrowth(table, comparison, options))])).toBe(expected);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("quotients in lanes", () => {
  const most = 2 ** 52;
  const whole = fc.oneof(
    fc.integer({ min: 1, max: most }),
    fc.integer({ min: 0, max: 52 }).map((power) => 2 ** power),
    fc.integer({ min: 0, max: 15 }).map((power) => 10 ** power),
    fc.integer({ min: 1, max: 1000 }),
    fc.integer({ min: most - 1000, max: most }),
  );
  const Other = Decimal.clone({ defaults: true, precision: 34, rounding: Decimal.ROUND_HALF_EVEN });

  test("are those of decimal.js with 34 digits, half-even", () => {
    fc.assert(
      fc.property(whole, whole, fc.integer({ min: -2, max: 2 }), fc.boolean(), (a, b, near, isNear) => {
        const dividend = isNear
          ? Math.min(2 ** 53 - 1, b * Math.ceil(a / b) + near)
          : a * (near < 0 ? -1 : 1);
        const lanes = zeroQuotients(2);
        putQuotient(lanes, 1, dividend, b);
        expect(quotientAt(lanes, 1).toFixed()).toBe(new Other(dividend).div(b).toFixed());
      }),
      { numRuns: 20_000 },
    );
  });
});
