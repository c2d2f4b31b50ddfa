import fc from "fast-check";
import {
  asOf,
  boundsOf,
  comparePeriods,
  type Day,
  firstReleases,
  type Interval,
  type IntervalInput,
  interval,
  intervalContains,
  latestReleases,
  type Month,
  type Observation,
  type ObservationInput,
  observation,
  type PartnerFlow,
  type PartnerFlowInput,
  type Period,
  type Printed,
  partnerFlow,
  printed,
  type Subject,
  series,
  seriesOf,
  subject,
  sum,
  type TradeError,
  type TradeMonth,
  type TradeMonthInput,
  tradeMonth,
  vintagesOf,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { sumOfRows } from "../../src/records/sum-of-rows.js";
import { expectUnchangeable, parts } from "./unchangeable.js";

type Digits = `${number}`;

/** So many units in a decimal place, as text: 12345 in place 2 is 123.45. */
function digits(units: bigint, decimals: number): Digits {
  const all = String(units < 0n ? -units : units).padStart(decimals + 1, "0");
  const point = all.length - decimals;
  const fraction = decimals === 0 ? "" : `.${all.slice(point)}`;
  return `${units < 0n ? "-" : ""}${all.slice(0, point)}${fraction}` as Digits;
}
const decimals = fc.integer({ min: 0, max: 4 });
const signed = fc
  .tuple(fc.bigInt(-(10n ** 16n), 10n ** 16n), decimals)
  .map(([units, place]) => digits(units, place));
const notNegative = fc
  .tuple(fc.bigInt(0n, 10n ** 16n), decimals)
  .map(([units, place]) => digits(units, place));
const print = fc
  .tuple(
    fc.bigInt(0n, 10n ** 6n),
    fc.integer({ min: 0, max: 2 }),
    fc.constantFrom("", " million", " billion"),
    fc.constantFrom("", "about ", "nearly ", "at least "),
  )
  .filter(([units, , , hedge]) => units > 10n || hedge === "")
  .map(([units, place, scale, hedge]) => printed(`${hedge}${digits(units, place)}${scale}`));
const plainPrint = print.filter((each) => each.hedge === null);

const text = fc.string({ minLength: 1, maxLength: 8 }).filter((each) => each.trim() === each);
const two = (number: number): string => String(number).padStart(2, "0");
const month = fc
  .tuple(fc.integer({ min: 1990, max: 2040 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, number]) => `${year}-${two(number)}` as Month);
const period = fc
  .tuple(month, month, fc.boolean())
  .map(([a, b, single]) => (single || a === b ? a : [a, b].sort().join("/")) as Period);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([of, number]) => [of, two(number)].join("-") as Day);
const currency = fc.constantFrom("USD", "CNY", "KRW", "EUR");

const vintage = { published: day, readOn: day, source: text, derivedFrom: text };
const treatment = {
  adjustment: fc.constantFrom(
    ...(["none", "seasonal", "calendar", "seasonal-and-calendar", "daily-average"] as const),
  ),
  system: fc.constantFrom("general", "special" as const),
};
const subjectFields = {
  reporter: text,
  partner: text,
  flow: fc.constantFrom("exports", "imports", "balance", "total" as const),
  product: text,
  ...treatment,
  valuation: fc.constantFrom("FOB", "CIF", "FAS", "customs" as const),
};
const anySubject: fc.Arbitrary<Subject> = fc
  .record(subjectFields, { requiredKeys: ["reporter", "flow"] })
  .map(subject);

const bounds: fc.Arbitrary<IntervalInput> = fc
  .tuple(
    fc.option(fc.bigInt(-(10n ** 6n), 10n ** 6n)),
    fc.option(fc.bigInt(1n, 10n ** 6n)),
    fc.constantFrom("both", "low", "high", "neither" as const),
  )
  .map(([low, width, closed]) => ({ low, high: width === null ? null : (low ?? 0n) + width, closed }));
const anyInterval: fc.Arbitrary<Interval> = bounds.map(interval);

const convertedAt = fc.tuple(month, fc.boolean()).map(([date, turned]) => {
  const yuan = { base: "USD", quote: "CNY", rate: "8", kind: "average", date } as const;
  return turned
    ? ({ ...yuan, base: "CNY", quote: "USD", rate: "0.125", path: [yuan], approximate: true } as const)
    : yuan;
});

const rowFields = {
  ...subjectFields,
  ...vintage,
  period,
  currency,
  value: fc.oneof(notNegative, print),
  bounds,
  convertedAt,
};
const required = ["reporter", "flow", "period", "currency", "value"] as const;
const anyRow: fc.Arbitrary<Observation> = fc.oneof(
  fc.record(rowFields, { requiredKeys: [...required] }).map((row) => observation(row as ObservationInput)),
  fc
    .record(
      { ...rowFields, flow: fc.constant("balance" as const), value: signed },
      { requiredKeys: [...required] },
    )
    .map((row) => observation({ ...(row as ObservationInput), roundedTo: "0.0001" })),
);

const anyFlow: fc.Arbitrary<PartnerFlow> = fc
  .record(
    {
      ...rowFields,
      flow: fc.constantFrom("exports" as const, "imports" as const),
      quantity: fc.record({ amount: notNegative, unit: text }),
    },
    { requiredKeys: ["partner", ...required] },
  )
  .map((row) => partnerFlow(row as PartnerFlowInput));

const monthFields = { reporter: text, period, currency, ...vintage, ...treatment };
const requiredOfMonth = ["reporter", "period", "currency"] as const;
const figure: fc.Arbitrary<Digits | Printed> = fc.oneof(notNegative, plainPrint);
/** Months with a balance that follows from both sides, or without one. */
const anyMonth: fc.Arbitrary<TradeMonth> = fc
  .tuple(
    fc.record(monthFields, { requiredKeys: [...requiredOfMonth] }),
    figure,
    figure,
    fc.constantFrom(0, 1, 2),
  )
  .map(([fields, exported, imported, kind]) => {
    const input: TradeMonthInput = { ...fields, exports: exported, imports: imported };
    const without = tradeMonth(input);
    if (kind === 0) return without;
    const balance = without.exports.minus(without.imports);
    return tradeMonth(kind === 1 ? { ...input, balance } : { ...input, balance, roundedTo: "0.0001" });
  });

describe.each<[string, fc.Arbitrary<object>, (input: never) => object]>([
  ["a subject", anySubject, subject],
  ["an interval", anyInterval, interval],
  ["an observation", anyRow, observation],
  ["a partner flow", anyFlow, partnerFlow],
  ["a trade month", anyMonth, tradeMonth],
])("%s", (_, any, construct) => {
  test("comes back from its JSON", () => {
    fc.assert(
      fc.property(any, (record) => {
        expect(construct(JSON.parse(JSON.stringify(record)) as never)).toStrictEqual(record);
      }),
    );
  });

  test("is taken by its own constructor", () => {
    fc.assert(
      fc.property(any, (record) => {
        expect(construct(record as never)).toStrictEqual(record);
      }),
    );
  });

  test("cannot be changed in any part", () => {
    fc.assert(fc.property(any, expectUnchangeable), { numRuns: 50 });
  });

  test("leaves its input as it was and takes nothing of it along", () => {
    fc.assert(
      fc.property(any, (record) => {
        const input = JSON.parse(JSON.stringify(record)) as never;
        const made = construct(input);
        expect(JSON.stringify(input)).toBe(JSON.stringify(record));
        const given = new Set(parts(input));
        expect(parts(made).some((part) => given.has(part))).toBe(false);
      }),
    );
  });
});

describe("a row", () => {
  test("that is a partner flow is the same observation without its quantity", () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const { quantity: _, ...rest } = flow;
        expect(observation(flow)).toStrictEqual(rest);
      }),
    );
  });

  test("that was printed lies within its bounds, unless the word says otherwise", () => {
    fc.assert(
      fc.property(print, (value) => {
        const row = observation({
          reporter: "CN",
          flow: "exports",
          period: "2025-11",
          currency: "USD",
          value,
        });
        expect(boundsOf(row)).toStrictEqual(value.bounds);
        if (value.hedge !== "nearly") expect(intervalContains(boundsOf(row), row.value)).toBe(true);
        else expect(boundsOf(row).high).toStrictEqual(row.value);
      }),
    );
  });
});

/** Months of one reporter one after the other, and the same shuffled. */
const calendar = fc
  .tuple(
    fc.uniqueArray(month, { minLength: 1, maxLength: 12 }),
    fc.array(fc.tuple(figure, figure), { minLength: 12, maxLength: 12 }),
  )
  .map(([months, figures]) =>
    [...months].sort().map((each, index) =>
      tradeMonth({
        reporter: "CN",
        currency: "USD",
        period: each,
        exports: figures[index]![0],
        imports: figures[index]![1],
      }),
    ),
  )
  .chain((months) =>
    fc.tuple(fc.constant(months), fc.shuffledSubarray(months, { minLength: months.length })),
  );

describe("a series", () => {
  test("does not depend on the order of the months, and leaves them as they were", () => {
    fc.assert(
      fc.property(
        calendar,
        fc.constantFrom("exports", "imports", "balance", "total" as const),
        ([months, shuffled], flow) => {
          const before = JSON.stringify(shuffled);
          const rows = seriesOf(Object.freeze(shuffled), flow);
          expect(rows).toStrictEqual(seriesOf(months, flow));
          expect(rows.map((row) => row.period)).toEqual(months.map((each) => each.period));
          expect(JSON.stringify(shuffled)).toBe(before);
          for (const row of rows) expect(observation(row)).toStrictEqual(row);
        },
      ),
    );
  });

  test("of balances plus twice that of imports is that of totals, exactly", () => {
    fc.assert(
      fc.property(calendar, ([months]) => {
        const values = (flow: "imports" | "balance" | "total") =>
          seriesOf(months, flow).map((row) => row.value);
        const imported = values("imports");
        const balances = values("balance");
        expect(values("total").map((total) => total.toFixed())).toEqual(
          balances.map((balance, index) => sum([balance, imported[index]!, imported[index]!]).toFixed()),
        );
      }),
    );
  });

  test("of balances and totals holds its values within its bounds", () => {
    fc.assert(
      fc.property(calendar, ([months]) => {
        for (const row of [...seriesOf(months, "balance"), ...seriesOf(months, "total")])
          expect(intervalContains(boundsOf(row), row.value)).toBe(true);
      }),
    );
  });

  test("from a table does not depend on the order of its lines", () => {
    fc.assert(
      fc.property(calendar, ([months, shuffled]) => {
        const header = { reporter: "CN", flow: "exports", currency: "USD", roundedTo: "0.0001" } as const;
        const table = (lines: readonly TradeMonth[]) =>
          series(header, Object.fromEntries(lines.map((each) => [each.period, each.exports])));
        expect(table(shuffled)).toStrictEqual(table(months));
        expect(table(months).map((row) => row.value)).toEqual(months.map((each) => each.exports));
      }),
    );
  });

  test("adds up to one row that does not depend on the order, and leaves the rows as they were", () => {
    fc.assert(
      fc.property(calendar, ([months, shuffled]) => {
        const rows = (of: readonly TradeMonth[]) => of.map((each) => seriesOf([each], "exports")[0]!);
        const given = Object.freeze(rows(shuffled));
        const before = JSON.stringify(given);
        const total = sumOfRows(given, months[0]!.period);
        expect(JSON.stringify(given)).toBe(before);
        expect({ ...total, period: null }).toEqual({
          ...sumOfRows(rows(months), months[0]!.period),
          period: null,
        });
        expect(total.value.toFixed()).toBe(
          months.reduce((all, each) => all.plus(each.exports), sum([])).toFixed(),
        );
        expectUnchangeable(total);
      }),
    );
  });
});

interface Item {
  readonly id: number;
  readonly reporter: string;
  readonly adjustment?: "none" | "seasonal";
  readonly period: Period;
  readonly published?: Day;
  readonly readOn?: Day;
}
/** Few days, periods and subjects, so that items meet. */
const nearDay = fc.constantFrom<Day>("2025-01-10", "2025-01-31", "2025-02-01", "2025-02-10", "2025-03-10");
const items: fc.Arbitrary<readonly Item[]> = fc
  .array(
    fc.record(
      {
        reporter: fc.constantFrom("CN", "VN"),
        adjustment: fc.constantFrom("none" as const, "seasonal" as const),
        period: fc.constantFrom<Period>("2024-12", "2024-11", "2024-11/2024-12"),
        published: nearDay,
        readOn: nearDay,
      },
      { requiredKeys: ["reporter", "period"] },
    ),
    { maxLength: 12 },
  )
  .map((all) => all.map((item, id) => ({ ...item, id })));

/** What is known of an item, as text that sorts: its day, and on one day a release after a copy. */
const rankOf = (item: Item): string =>
  item.published !== undefined ? `${item.published} b` : item.readOn !== undefined ? `${item.readOn} a` : "";

/** Of each period and subject the item of the highest (or lowest) rank, or "ambiguous": done group by group. */
function naive(
  all: readonly Item[],
  counts: (item: Item) => boolean,
  end: "first" | "last",
): readonly number[] | string {
  const groups = new Map<string, Item[]>();
  for (const item of all.filter(counts)) {
    const subjectOfItem = item.adjustment === "seasonal" ? "seasonal" : "";
    const key = `${item.period} ${item.reporter} ${subjectOfItem}`;
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  const chosen: number[] = [];
  for (const group of groups.values()) {
    const ranks = group.map(rankOf).sort();
    const wanted = end === "first" ? ranks[0] : ranks.at(-1);
    const found = group.filter((item) => rankOf(item) === wanted);
    if (found.length > 1) return "AMBIGUOUS_VINTAGE";
    chosen.push(found[0]!.id);
  }
  return chosen.sort((a, b) => a - b);
}

/** What the library says: the items by number, or the code of the error. */
function said(choose: () => readonly Item[]): readonly number[] | string {
  let chosen: readonly Item[];
  try {
    chosen = choose();
  } catch (error) {
    return (error as TradeError).code;
  }
  const periods = chosen.map((item) => item.period);
  expect(periods).toEqual([...periods].sort(comparePeriods));
  return chosen.map((item) => item.id).sort((a, b) => a - b);
}

describe("vintages", () => {
  test("as of a day are those that a reader finds group by group", () => {
    fc.assert(
      fc.property(items, nearDay, (all, reader) => {
        const known = (item: Item): boolean => (item.published ?? item.readOn ?? "") <= reader;
        expect(said(() => asOf(all, reader))).toEqual(naive(all, known, "last"));
      }),
      { numRuns: 1000 },
    );
  });

  test("of first releases are those that a reader finds group by group", () => {
    fc.assert(
      fc.property(items, (all) => {
        const released = (item: Item): boolean => item.published !== undefined;
        expect(said(() => firstReleases(all))).toEqual(naive(all, released, "first"));
      }),
      { numRuns: 1000 },
    );
  });

  test("of latest releases are those that a reader finds group by group", () => {
    fc.assert(
      fc.property(items, (all) => {
        expect(said(() => latestReleases(all))).toEqual(naive(all, () => true, "last"));
      }),
      { numRuns: 1000 },
    );
  });

  test("of one period are all its items, by rank", () => {
    fc.assert(
      fc.property(items, fc.constantFrom<Period>("2024-12", "2024-11", "2024-11/2024-12"), (all, asked) => {
        const found = vintagesOf(all, asked);
        const ranks = found.map(rankOf);
        expect(ranks).toEqual([...ranks].sort());
        expect(found.map((item) => item.id).sort((a, b) => a - b)).toEqual(
          all.filter((item) => item.period === asked).map((item) => item.id),
        );
      }),
    );
  });

  test("do not depend on the order of the items, and leave them as they were", () => {
    const shuffled = items.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, nearDay, ([all, mixed], reader) => {
        const before = JSON.stringify(mixed);
        Object.freeze(mixed);
        expect(said(() => asOf(mixed, reader))).toEqual(said(() => asOf(all, reader)));
        expect(said(() => firstReleases(mixed))).toEqual(said(() => firstReleases(all)));
        expect(said(() => latestReleases(mixed))).toEqual(said(() => latestReleases(all)));
        expect(JSON.stringify(mixed)).toBe(before);
      }),
    );
  });
});
