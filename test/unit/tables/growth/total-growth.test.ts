import { decimal, monthOnMonth, yearOnYear } from "tradefigures";
import { growths, type TradeTable, tableFromCsv, totalGrowth, totalSeries } from "tradefigures/tables";
import { describe, expect, test } from "vitest";
import { plain } from "../../plain.js";

type Comparison = Parameters<typeof totalGrowth>[1];

function tableOf(rows: readonly string[], form: object = {}): TradeTable {
  const { table, problems } = tableFromCsv(`period,value\n${rows.join("\n")}\n`, {
    all: { reporter: "CN", flow: "balance", currency: "USD" },
    ...form,
  });
  expect(problems).toEqual([]);
  return table;
}

/** Each row of growth as its period, its rate or why it has none, its base and its change. */
const shown = (table: TradeTable, comparison: Comparison, query = {}): readonly string[] =>
  Array.from(
    growths(totalGrowth(table, comparison), query),
    ({ period, rate, absent, basePeriod, base, change }) =>
      `${period}: ${rate ?? absent} over ${basePeriod}, ${base} and ${change}`,
  );

describe("the growth of the sums of a table", () => {
  test("is that of each month over the month before", () => {
    const table = tableOf(["2025-01,4", "2025-02,5", "2025-02,", "2025-04,6", "2025-05,3"]);
    const added = totalGrowth(table, "month-on-month", { duplicates: "add" });
    expect(added).toEqual({ rows: 4, rates: 2 });
    expect(Object.isFrozen(added)).toBe(true);
    expect(Array.from(growths(added), ({ period, rate, absent }) => `${period} ${rate ?? absent}`)).toEqual([
      "2025-01 missing-base",
      "2025-02 0.25",
      "2025-04 missing-base",
      "2025-05 -0.5",
    ]);
  });

  test("is in the order of time, whatever that of the rows", () => {
    const table = tableOf(["2025-03,6", "2025-01,4", "2025-02,5"]);
    expect(totalGrowth(table, "month-on-month")).toEqual({ rows: 3, rates: 2 });
    expect(shown(table, "month-on-month").map((row) => row.split(" over")[0])).toEqual([
      "2025-01: missing-base",
      "2025-02: 0.25",
      "2025-03: 0.2",
    ]);
  });

  test("is that of each month over the month a year earlier", () => {
    const table = tableOf(["2024-01,2.50", "2024-03,8", "2025-01,3", "2025-02,1", "2025-03,8.004"]);
    expect(totalGrowth(table, "year-on-year")).toEqual({ rows: 5, rates: 2 });
    expect(shown(table, "year-on-year")).toEqual([
      "2024-01: missing-base over 2023-01, null and null",
      "2024-03: missing-base over 2023-03, null and null",
      "2025-01: 0.2 over 2024-01, 2.5 and 0.5",
      "2025-02: missing-base over 2024-02, null and null",
      "2025-03: 0.0005 over 2024-03, 8 and 0.004",
    ]);
  });

  test("has no rate over zero, over a deficit, or of a deficit, and says why", () => {
    const table = tableOf(["2025-01,0", "2025-02,4", "2025-03,-1", "2025-04,2", "2025-05,0"]);
    expect(totalGrowth(table, "month-on-month")).toEqual({ rows: 5, rates: 1 });
    expect(shown(table, "month-on-month")).toEqual(
      Array.from(
        monthOnMonth(totalSeries(table)),
        ({ period, rate, absent, basePeriod, base, change }) =>
          `${period}: ${rate ?? absent} over ${basePeriod}, ${base} and ${change}`,
      ),
    );
    expect(shown(table, "month-on-month").map((row) => row.split(" ")[1])).toEqual([
      "missing-base",
      "zero-base",
      "sign-change",
      "sign-change",
      "-1",
    ]);
  });

  test("is told of the months that are asked for", () => {
    const table = tableOf(["2025-01,1", "2025-02,2", "2025-03,3", "2025-04,4"]);
    const months = (query: object): readonly string[] =>
      shown(table, "month-on-month", query).map((row) => row.slice(0, 7));
    expect(months({ from: "2025-03" })).toEqual(["2025-03", "2025-04"]);
    expect(months({ to: "2025-02" })).toEqual(["2025-01", "2025-02"]);
    expect(months({ from: "2025-02", to: "2025-03" })).toEqual(["2025-02", "2025-03"]);
    expect(months({ from: "2020-01", to: "2030-12" })).toHaveLength(4);
    expect(months({ from: "2025-05" })).toEqual([]);
    expect(shown(table, "month-on-month", { from: "2025-03", to: "2025-03" })).toEqual([
      "2025-03: 0.5 over 2025-02, 2 and 1",
    ]);
  });

  test("keeps the subject of the sums, and their name", () => {
    const { table } = tableFromCsv("partner,period,value\nUS,2025-01,1\nDE,2025-01,3\nUS,2025-02,5\n", {
      all: { reporter: "CN", flow: "exports", currency: "USD", valuation: "FOB" },
    });
    const [, second] = growths(totalGrowth(table, "month-on-month", { partner: "G2" }));
    expect(plain(second)).toEqual({
      ...{ reporter: "CN", partner: "G2", flow: "exports", valuation: "FOB", period: "2025-02" },
      ...{ comparison: "month-on-month", currency: "USD", value: "5", basePeriod: "2025-01", base: "4" },
      ...{ change: "1", rate: "0.25", bounds: { low: "0.25", high: "0.25", closed: "both" } },
      absent: null,
    });
  });

  test("of figures with their rounding has bounds", () => {
    const table = tableOf(["2025-01,4", "2025-02,5"], { in: "million" });
    expect(totalGrowth(table, "month-on-month")).toEqual({ rows: 2, rates: 1 });
    const [, second] = growths(totalGrowth(table, "month-on-month"));
    // 4.5 over 4.5 and 5.5 over 3.5, less one.
    expect(second!.bounds!.low!.toFixed()).toBe("0");
    expect(second!.bounds!.high!.toFixed(4)).toBe("0.5714");
  });

  test("of spans and of wide figures is that of their series", () => {
    for (const rows of [
      ["2024-01/2024-02,5", "2025-01/2025-02,6", "2025-03,1"],
      ["2024-01/2024-02,5", "2025-01/2025-02,6"],
      ["2024-01,4503599627370497", "2025-01,9007199254740994"],
      ["2024-01,1e-12", "2025-01,2"],
    ]) {
      const table = tableOf(rows);
      for (const [comparison, measure] of [
        ["year-on-year", yearOnYear],
        ["month-on-month", monthOnMonth],
      ] as const) {
        const right = measure(totalSeries(table));
        const growth = totalGrowth(table, comparison);
        expect(plain([...growths(growth)])).toEqual(plain(right));
        expect(growth).toEqual({
          rows: right.length,
          rates: right.filter(({ rate }) => rate !== null).length,
        });
      }
    }
  });

  test("of spans is told of those that lie within the months asked for", () => {
    const table = tableOf(["2024-01/2024-02,5", "2025-01/2025-02,6", "2025-03,1"]);
    const growth = totalGrowth(table, "year-on-year");
    const periods = (query: object): readonly string[] =>
      Array.from(growths(growth, query), ({ period }) => period);
    expect(periods({ from: "2025-01", to: "2025-02" })).toEqual(["2025-01/2025-02"]);
    expect(periods({ from: "2025-02" })).toEqual(["2025-03"]);
    expect(periods({ to: "2025-01" })).toEqual(["2024-01/2024-02"]);
  });

  test("of the year 0 has no month before it", () => {
    expect(shown(tableOf(["0000-02,5", "0000-03,6"]), "month-on-month")).toEqual([
      "0000-02: missing-base over 0000-01, null and null",
      "0000-03: 0.2 over 0000-02, 5 and 1",
    ]);
    const refusal = expect.objectContaining({ code: "INVALID_PERIOD" });
    expect(() => totalGrowth(tableOf(["0000-01,5"]), "month-on-month")).toThrow(refusal);
    expect(() => totalGrowth(tableOf(["0000-12,5"]), "year-on-year")).toThrow(refusal);
    expect(totalGrowth(tableOf(["0001-01,5"]), "year-on-year")).toEqual({ rows: 1, rates: 0 });
  });

  test("of figures of several scales is exact up to 2^52 units, and beyond", () => {
    // In units of 0.1 the second is 2^52 and the fourth 2^52 + 1.
    const table = tableOf([
      "2025-01,0.5",
      "2025-02,450359962737049.6",
      "2025-03,5",
      "2025-04,450359962737049.7",
    ]);
    const rates = Array.from(growths(totalGrowth(table, "month-on-month")), ({ rate }) => rate?.toFixed());
    expect(rates[1]).toBe(decimal("450359962737049.6").dividedBy("0.5").minus(1).toFixed());
    expect(rates[3]).toBe(decimal("450359962737049.7").dividedBy("5").minus(1).toFixed());
  });

  test("of no rows has none", () => {
    expect(totalGrowth(tableOf([]), "year-on-year")).toEqual({ rows: 0, rates: 0 });
    expect(shown(tableOf([]), "year-on-year")).toEqual([]);
  });
});

describe("growth is refused", () => {
  test("by a comparison that is none", () => {
    expect(() => totalGrowth(tableOf(["2025-01,1"]), "quarterly" as never)).toThrow(
      'comparison must be year-on-year or month-on-month, got "quarterly"',
    );
  });

  test("where it is not that of a table, or the question is wrong", () => {
    expect(() => growths({ rows: 1, rates: 0 })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "growth must be what totalGrowth gives, got an object",
      }),
    );
    const growth = totalGrowth(tableOf(["2025-01,1"]), "month-on-month");
    expect(() => growths(growth, { until: "2025-01" } as never)).toThrow(
      'a query has the fields from, to, got "until"',
    );
    expect(() => growths(growth, { from: "2025-13" as never })).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD" }),
    );
  });
});
