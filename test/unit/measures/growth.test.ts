import {
  type ByPeriod,
  growthBetween,
  monthOnMonth,
  type ObservationInput,
  observation,
  printed,
  rollingSum,
  type Series,
  series,
  yearOnYear,
  yearToDate,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { checkPair } from "../../../src/measures/growth-of.js";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";

const exported = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "exports", currency: "USD" }, values);
const surplus = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "balance", currency: "USD" }, values);
const row = (input: Partial<ObservationInput>) =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", period: "2025-11", value: 1, ...input });
describe("yearOnYear", () => {
  test("compares a month with the same month a year earlier", () => {
    expect(plain(yearOnYear(exported({ "2024-11": 8, "2025-11": 10 })))).toEqual([
      {
        reporter: "CN",
        flow: "exports",
        period: "2024-11",
        comparison: "year-on-year",
        currency: "USD",
        value: "8",
        basePeriod: "2023-11",
        base: null,
        change: null,
        rate: null,
        absent: "missing-base",
        bounds: null,
      },
      {
        reporter: "CN",
        flow: "exports",
        period: "2025-11",
        comparison: "year-on-year",
        currency: "USD",
        value: "10",
        basePeriod: "2024-11",
        base: "8",
        change: "2",
        rate: "0.25",
        absent: null,
        bounds: { low: "0.25", high: "0.25", closed: "both" },
      },
    ]);
  });

  test("has 34 digits of a rate that does not end", () => {
    const [, growth] = yearOnYear(exported({ "2024-11": 3, "2025-11": 4 }));
    expect(String(growth?.rate)).toBe(`0.${"3".repeat(34)}`);
  });

  test("keeps the order of time whatever the order of the rows, and the rows as they were", () => {
    const rows = exported({ "2023-11": 4, "2024-11": 8, "2025-11": 10 });
    const turned = Object.freeze([...rows].reverse());
    expect(yearOnYear(turned)).toEqual(yearOnYear(rows));
    expect(yearOnYear(turned).map(({ period }) => period)).toEqual(["2023-11", "2024-11", "2025-11"]);
  });

  test("compares a January–February span with the same span a year earlier", () => {
    const growth = yearOnYear(exported({ "2024-01/2024-02": 5, "2025-01/2025-02": 6 })).at(-1);
    expect(growth).toMatchObject({ basePeriod: "2024-01/2024-02", absent: null });
    expect(String(growth?.rate)).toBe("0.2");
  });

  test("compares a span with the sum of its months a year earlier", () => {
    // By hand: the base is 3 + 2 = 5, which lies in [4, 6); the growth of 6 in [5.5, 6.5) is more than
    // 5.5/6 − 1 and less than 6.5/4 − 1 = 0.625.
    const rows = exported({
      "2024-01": printed("3"),
      "2024-02": printed("2"),
      "2025-01/2025-02": printed("6"),
    });
    const growth = yearOnYear(rows).at(-1);
    expect(plain(growth)).toMatchObject({
      basePeriod: "2024-01/2024-02",
      base: "5",
      change: "1",
      rate: "0.2",
      bounds: { low: `-0.08${"3".repeat(33)}`, high: "0.625", closed: "neither" },
    });
  });

  test("has no base for a month where a year earlier only a span is given", () => {
    const rows = exported({ "2024-01/2024-02": 5, "2025-01": 3, "2025-02": 3 });
    expect(yearOnYear(rows).map(({ absent }) => absent)).toEqual(Array(3).fill("missing-base"));
  });

  test("compares years to date and rolling sums", () => {
    const months = exported({ "2024-01": 1, "2024-02": 3, "2025-01": 2, "2025-02": 4 });
    const toDate = yearOnYear(yearToDate(months));
    expect(toDate.map(({ period, rate }) => [period, rate && String(rate)])).toEqual([
      ["2024-01", null],
      ["2024-01/2024-02", null],
      ["2025-01", "1"],
      ["2025-01/2025-02", "0.5"],
    ]);
    const years = exported({ "2024-01": 1, "2024-02": 3, "2024-03/2025-01": 7, "2025-02": 4, "2025-03": 5 });
    expect(rollingSum(years, 2).map(({ period }) => period)).toEqual(["2024-01/2024-02", "2025-02/2025-03"]);
  });

  test("takes the levels of a year earlier from another vintage", () => {
    const first = exported({ "2024-11": printed("312.31 billion"), "2025-11": printed("330.35 billion") });
    const revised = exported({ "2024-11": printed("311.9 billion"), "2024-12": 1 });
    const growth = yearOnYear(first, { base: revised });
    expect(growth.map(({ absent }) => absent)).toEqual(["missing-base", null]);
    // Python, fractions: 330.35/311.9 − 1 = 0.05915357486373837768515549855723…
    expect(growth[1]?.rate?.toFixed(30)).toBe("0.059153574863738377685155498557");
    expect(String(growth[1]?.base)).toBe("311900000000");
    expect(yearOnYear(first, { base: [] }).map(({ absent }) => absent)).toEqual(
      Array(2).fill("missing-base"),
    );
    expect(yearOnYear([], { base: revised })).toEqual([]);
    expect(yearOnYear(first, { base: undefined })).toEqual(yearOnYear(first));
  });

  test("gives the change, and no rate, over a base that allows none", () => {
    const rows = surplus({
      "2022-11": -4,
      "2023-11": 0,
      "2024-11": -2,
      "2025-11": -3,
      "2026-11": 5,
      "2027-11": -1,
    });
    expect(
      yearOnYear(rows).map(({ change, rate, absent }) => [change && String(change), rate, absent]),
    ).toEqual([
      [null, null, "missing-base"],
      ["4", null, "negative-base"],
      ["-2", null, "zero-base"],
      ["-1", null, "negative-base"],
      ["8", null, "sign-change"],
      ["-6", null, "sign-change"],
    ]);
    expect(yearOnYear(surplus({ "2024-11": 0, "2025-11": 0 }))[1]?.absent).toBe("zero-base");
  });

  test("is −1 where all is gone", () => {
    const growth = yearOnYear(exported({ "2024-11": 5, "2025-11": 0 }))[1];
    expect(plain(growth)).toMatchObject({
      rate: "-1",
      absent: null,
      bounds: { low: "-1", high: "-1", closed: "both" },
    });
  });

  test("leaves everything open where the base may be zero or below", () => {
    const bounds = { low: -1, high: 3 };
    const rows = [row({ period: "2024-11", flow: "balance", bounds }), row({ flow: "balance", value: 2 })];
    const growth = yearOnYear(rows)[1];
    expect(plain(growth)).toMatchObject({ rate: "1", bounds: { low: null, high: null, closed: "neither" } });
  });

  test("keeps one value where the bounds agree in all their digits", () => {
    // By hand: 1 − 10^−5/(7.3·10^12 ± 5·10^−5): the two differ by 2·10^−35.
    const before = row({ period: "2024-11", value: "7345020852322", roundedTo: "0.0001" });
    const growth = yearOnYear([before, row({ value: "0.00001" })])[1];
    expect(growth?.bounds?.closed).toBe("both");
    expect(String(growth?.bounds?.low)).toBe(String(growth?.rate));
    expect(String(growth?.bounds?.high)).toBe(String(growth?.rate));
  });

  test("keeps of vintage and source what both rows share", () => {
    const common = { source: "GACC", published: "2025-12-08" } as const;
    const rows = [row({ ...common, period: "2024-11" }), row({ ...common, derivedFrom: "article" })];
    expect(yearOnYear(rows)[1]).toMatchObject({ ...common, derivedFrom: "article" });
    const unlike = yearOnYear([row({ period: "2024-11", source: "GACC" }), row(common)])[1];
    expect(unlike).toMatchObject({ source: "GACC" });
    expect(unlike).not.toHaveProperty("published");
    expect(yearOnYear(rows)[0]).toMatchObject(common);
  });

  test("keeps the whole subject", () => {
    const subject = {
      partner: "US",
      product: "8517",
      adjustment: "seasonal",
      system: "general",
      valuation: "FOB",
    } as const;
    expect(yearOnYear([row(subject)])[0]).toMatchObject(subject);
  });

  test("is frozen, with all it holds", () => {
    const growth = yearOnYear(exported({ "2024-11": printed("8"), "2025-11": printed("10") }))[1];
    expect(Object.isFrozen(growth)).toBe(true);
    expect(Object.isFrozen(growth?.bounds)).toBe(true);
    expect(Object.isFrozen(growth?.rate)).toBe(true);
  });

  test("of no rows is empty", () => {
    expect(yearOnYear([])).toEqual([]);
  });

  test.each<[string, Series, string, string, Record<string, unknown>]>([
    [
      "one month twice",
      [row({}), row({})],
      "DUPLICATE_PERIOD",
      'period must be once in a series, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
    [
      "two reporters",
      [row({}), row({ period: "2024-11", reporter: "US" })],
      "MIXED_SUBJECTS",
      "records must have one reporter, got CN and US",
      { field: "reporter", values: ["CN", "US"] },
    ],
    [
      "two flows",
      [row({}), row({ period: "2024-11", flow: "imports" })],
      "MIXED_SUBJECTS",
      "records must have one flow, got exports and imports",
      { field: "flow", values: ["exports", "imports"] },
    ],
    [
      "two currencies",
      [row({}), row({ period: "2024-11", currency: "CNY" })],
      "MIXED_CURRENCIES",
      "records must have one currency, got USD and CNY",
      { field: "currency", values: ["USD", "CNY"] },
    ],
    [
      "periods that overlap",
      [row({ period: "2025-10/2025-11" }), row({})],
      "OVERLAPPING_PERIODS",
      'period must be after the end of 2025-10/2025-11, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
    [
      "a month 13",
      [{ ...row({}), period: "2025-13" as never }],
      "INVALID_PERIOD",
      'period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"',
      { field: "period", value: "2025-13" },
    ],
  ])("refuses %s, in the rows and in the base", (_, rows, code, message, details) => {
    expect(() => yearOnYear(rows)).toThrow(refusal(code, message, details));
    expect(() => yearOnYear([], { base: rows })).toThrow(refusal(code, message, details));
    expect(() => monthOnMonth(rows)).toThrow(refusal(code, message, details));
  });

  test("refuses a base of another currency or subject", () => {
    const rows = exported({ "2025-11": 1 });
    expect(() => yearOnYear(rows, { base: [row({ currency: "CNY" })] })).toThrow(
      refusal("MIXED_CURRENCIES", "records must have one currency, got USD and CNY", {
        field: "currency",
        values: ["USD", "CNY"],
      }),
    );
    expect(() => yearOnYear(rows, { base: surplus({ "2024-11": 1 }) })).toThrow(
      refusal("MIXED_SUBJECTS", "records must have one flow, got exports and balance", {
        field: "flow",
        values: ["exports", "balance"],
      }),
    );
  });
});

describe("monthOnMonth", () => {
  test("compares a month with the month before, over the end of a year too", () => {
    const growth = monthOnMonth(exported({ "2024-12": 4, "2025-01": 5, "2025-02": 4 }));
    expect(growth.map(({ basePeriod, rate }) => [basePeriod, rate && String(rate)])).toEqual([
      ["2024-11", null],
      ["2024-12", "0.25"],
      ["2025-01", "-0.2"],
    ]);
    expect(growth.every(({ comparison }) => comparison === "month-on-month")).toBe(true);
  });

  test("has no base for March after a January–February span, nor for the span", () => {
    const growth = monthOnMonth(exported({ "2024-12": 4, "2025-01/2025-02": 9, "2025-03": 5, "2025-04": 6 }));
    expect(growth.map(({ period, basePeriod, absent }) => [period, basePeriod, absent])).toEqual([
      ["2024-12", "2024-11", "missing-base"],
      ["2025-01/2025-02", "2024-12", "missing-base"],
      ["2025-03", "2025-02", "missing-base"],
      ["2025-04", "2025-03", null],
    ]);
  });

  test("has no base after a gap", () => {
    expect(monthOnMonth(exported({ "2025-09": 4, "2025-11": 5 }))[1]?.absent).toBe("missing-base");
  });

  test("takes the month before from another vintage", () => {
    const growth = monthOnMonth(exported({ "2025-11": 6 }), { base: exported({ "2025-10": 5 }) });
    expect(String(growth[0]?.rate)).toBe("0.2");
  });
});

describe("growthBetween", () => {
  test.each([
    ["2025-11", "2024-11", "year-on-year"],
    ["2025-11", "2025-10", "month-on-month"],
    ["2025-11", "2025-08", "other"],
    ["2025-11", "2025-11", "other"],
    ["2025-01/2025-02", "2024-01/2024-02", "year-on-year"],
    ["2025-04/2025-06", "2025-01/2025-03", "other"],
    ["2025-02/2025-03", "2025-01/2025-02", "other"],
    ["2025-01/2025-12", "2024-01/2024-12", "year-on-year"],
  ] as const)("from %s back to %s is %s", (period, basePeriod, comparison) => {
    const growth = growthBetween(row({ period, value: 6 }), row({ period: basePeriod, value: 5 }));
    expect(growth).toMatchObject({ period, basePeriod, comparison });
    expect(String(growth.rate)).toBe("0.2");
    expect(String(growth.change)).toBe("1");
  });

  test("says the reason where there is no rate", () => {
    const base = row({ flow: "balance", period: "2024-11", value: -2 });
    expect(growthBetween(row({ flow: "balance", value: 3 }), base)).toMatchObject({
      rate: null,
      absent: "sign-change",
      bounds: null,
    });
  });

  test("refuses periods of unequal length", () => {
    expect(() => growthBetween(row({ period: "2025-01/2025-02" }), row({ period: "2024-11" }))).toThrow(
      refusal("UNEQUAL_SPANS", 'period must be as long as 2024-11, got "2025-01/2025-02"', {
        field: "period",
        value: "2025-01/2025-02",
      }),
    );
  });

  test("refuses an earlier row that is the later one", () => {
    expect(() => growthBetween(row({ period: "2024-11" }), row({}))).toThrow(
      refusal("INVALID_PERIOD", 'period must be no earlier than 2025-11, got "2024-11"', {
        field: "period",
        value: "2024-11",
      }),
    );
  });

  test("refuses rows of two subjects or currencies", () => {
    expect(() => growthBetween(row({}), row({ period: "2024-11", flow: "imports" }))).toThrow(
      expect.objectContaining({ code: "MIXED_SUBJECTS" }),
    );
    expect(() => growthBetween(row({}), row({ period: "2024-11", currency: "CNY" }))).toThrow(
      expect.objectContaining({ code: "MIXED_CURRENCIES" }),
    );
  });

  test("takes what is not adjusted and what does not say so as one", () => {
    const growth = growthBetween(row({ adjustment: "none" }), row({ period: "2024-11" }));
    expect(String(growth.rate)).toBe("0");
  });
});

describe("checkPair", () => {
  test("lets two periods of one length pass, and one period twice", () => {
    expect(checkPair("2025-11", "2024-11")).toBeUndefined();
    expect(checkPair("2025-11", "2025-11")).toBeUndefined();
  });

  test("refuses what is no period", () => {
    expect(() => checkPair("2025-13" as never, "2024-11")).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "period", value: "2025-13" } }),
    );
  });
});
