import {
  annualisedGrowth,
  type ByPeriod,
  compoundAnnualGrowth,
  type ObservationInput,
  observation,
  type Series,
  series,
  yearOnYear,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const row = (input: Partial<ObservationInput>) =>
  observation({ ...header, period: "2025-11", value: 1, ...input });
describe("annualisedGrowth", () => {
  test("raises the growth of so many months to a year", () => {
    // By hand: 1.01¹².
    const [, november] = annualisedGrowth(exported({ "2025-10": 100, "2025-11": 101 }), 1);
    expect(String(november?.rate)).toBe("0.126825030131969720661201");
    expect(november).toMatchObject({ comparison: "annualised", basePeriod: "2025-10", period: "2025-11" });
    expect(String(november?.change)).toBe("1");
  });

  test("compares two quarters that follow each other", () => {
    // By hand: 1.1⁴.
    const [, third] = annualisedGrowth(exported({ "2025-04/2025-06": 10, "2025-07/2025-09": 11 }), 3);
    expect(String(third?.rate)).toBe("0.4641");
  });

  test("over twelve months is growth on the year, with its bounds", () => {
    const rows = [row({ period: "2024-11", value: 7, roundedTo: 1 }), row({ value: 9, roundedTo: 1 })];
    const [, now] = annualisedGrowth(rows, 12);
    const [, onTheYear] = yearOnYear(rows);
    expect(plain({ ...now, comparison: null })).toEqual(plain({ ...onTheYear, comparison: null }));
    expect(now?.comparison).toBe("annualised");
  });

  test("takes the base from another vintage, and sums the months of a span's base", () => {
    const base = exported({ "2025-01": 4, "2025-02": 6 });
    const [now] = annualisedGrowth(exported({ "2025-03/2025-04": 11 }), 2, { base });
    expect(String(now?.base)).toBe("10");
    // By hand: 1.1⁶.
    expect(String(now?.rate)).toBe("0.771561");
  });

  test("has the bounds of both roundings", () => {
    // By hand: (9.5 / 10)² and (10.5 / 10)², over an exact base.
    const [, now] = annualisedGrowth(
      [row({ period: "2025-05", value: 10 }), row({ value: 10, roundedTo: 1 })],
      6,
    );
    expect(plain(now?.bounds)).toEqual({ low: "-0.0975", high: "0.1025", closed: "low" });
  });

  test("has no rate without a base, over zero, or of another sign, and says so", () => {
    const balance = (values: ByPeriod) => annualisedGrowth(series({ ...header, flow: "balance" }, values), 1);
    const reasons = balance({ "2025-06": 0, "2025-07": 1, "2025-08": -1, "2025-09": -2, "2025-11": 1 });
    expect(reasons.map(({ absent }) => absent)).toEqual([
      "missing-base",
      "zero-base",
      "sign-change",
      "negative-base",
      "missing-base",
    ]);
    expect(reasons.every(({ rate, bounds }) => rate === null && bounds === null)).toBe(true);
    expect(annualisedGrowth([], 1)).toEqual([]);
  });

  test.each([0, -1, 1.5, Number.NaN, "3" as unknown as number])("refuses %s months", (months) => {
    const got = typeof months === "string" ? `"${months}"` : String(months);
    expect(() => annualisedGrowth(exported({ "2025-11": 1 }), months)).toThrow(
      refusal("INVALID_FIELD", `months must be a whole number of 1 or more, got ${got}`, {
        field: "months",
        value: months,
      }),
    );
  });
});

describe("compoundAnnualGrowth", () => {
  const year = (number: number, value: ObservationInput["value"]) =>
    row({ period: `${number}-01/${number}-12` as ObservationInput["period"], value });

  test("is the even growth of each year", () => {
    const growth = compoundAnnualGrowth(year(2024, 121), year(2022, 100));
    expect(String(growth.rate)).toBe("0.1");
    expect(growth).toMatchObject({ comparison: "annualised", basePeriod: "2022-01/2022-12" });
    expect(String(growth.change)).toBe("21");
    // Python, decimal with 80 digits: √(3575.8 / 3544.4) − 1.
    const china = compoundAnnualGrowth(year(2024, "3575.8"), year(2022, "3544.4"));
    expect(String(china.rate)).toBe("0.004419755507868308707822182354958007");
  });

  test("counts parts of a year as months of twelve", () => {
    // By hand: 1.1² over half a year.
    const growth = compoundAnnualGrowth(row({ value: 11 }), row({ period: "2025-05", value: 10 }));
    expect(String(growth.rate)).toBe("0.21");
  });

  test("over one year is growth", () => {
    const growth = compoundAnnualGrowth(row({ value: 3 }), row({ period: "2024-11", value: 7 }));
    expect(String(growth.rate)).toBe("-0.5714285714285714285714285714285714");
  });

  test("has no rate over zero", () => {
    expect(compoundAnnualGrowth(year(2024, 1), year(2022, 0)).absent).toBe("zero-base");
  });

  test.each([
    [
      "a period and itself",
      row({}),
      "INVALID_PERIOD",
      'the first period must be before 2025-11, got "2025-11"',
      { field: "the first period", value: "2025-11" },
    ],
    [
      "the wrong order",
      row({ period: "2025-12" }),
      "INVALID_PERIOD",
      'period must be no earlier than 2025-12, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
    [
      "two lengths",
      row({ period: "2024-01/2024-02" }),
      "UNEQUAL_SPANS",
      'period must be as long as 2024-01/2024-02, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
    [
      "two flows",
      row({ period: "2024-11", flow: "imports" }),
      "MIXED_SUBJECTS",
      "records must have one flow, got exports and imports",
      { field: "flow", values: ["exports", "imports"] },
    ],
    [
      "two currencies",
      row({ period: "2024-11", currency: "CNY" }),
      "MIXED_CURRENCIES",
      "records must have one currency, got USD and CNY",
      { field: "currency", values: ["USD", "CNY"] },
    ],
  ])("refuses %s", (_, first, code, message, details) => {
    expect(() => compoundAnnualGrowth(row({}), first)).toThrow(refusal(code, message, details));
  });
});
