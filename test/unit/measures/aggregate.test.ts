import {
  type AggregateOptions,
  aggregate,
  type ByPeriod,
  type CalendarUnit,
  convertSeries,
  exchangeRate,
  type Series,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const months: ByPeriod = Object.fromEntries(
  Array.from({ length: 12 }, (_, index) => [`2025-${String(index + 1).padStart(2, "0")}`, 2 ** index]),
);
const sums = (rows: Series, unit: CalendarUnit, options?: AggregateOptions): unknown =>
  aggregate(rows, unit, options).rows.map(({ period, value }) => [period, value.toFixed()]);
describe("aggregate", () => {
  test.each([
    [
      "quarter",
      [
        ["2025-01/2025-03", "7"],
        ["2025-04/2025-06", "56"],
        ["2025-07/2025-09", "448"],
        ["2025-10/2025-12", "3584"],
      ],
    ],
    [
      "half-year",
      [
        ["2025-01/2025-06", "63"],
        ["2025-07/2025-12", "4032"],
      ],
    ],
    ["year", [["2025-01/2025-12", "4095"]]],
  ] as const)("adds months up to each %s, in order of time", (unit, expected) => {
    const { rows, incomplete } = aggregate([...exported(months)].reverse(), unit);
    expect(rows.map(({ period, value }) => [period, value.toFixed()])).toEqual(expected);
    expect(incomplete).toEqual([]);
    expect(rows.every(Object.isFrozen)).toBe(true);
  });

  test("begins the year where it is told to", () => {
    const rows = exported({ "2025-04/2025-12": 9, "2026-01": 1, "2026-02/2026-03": 2 });
    expect(sums(rows, "year", { startMonth: 4 })).toEqual([["2025-04/2026-03", "12"]]);
    expect(sums(exported({ "2025-02": 1, "2025-03/2025-04": 2 }), "quarter", { startMonth: 2 })).toEqual([
      ["2025-02/2025-04", "3"],
    ]);
    expect(sums(exported({ "2025-12/2026-05": 6 }), "half-year", { startMonth: 12 })).toEqual([
      ["2025-12/2026-05", "6"],
    ]);
  });

  test("keeps a row that is a whole period, and the rounding of those that are parts", () => {
    const rows = series({ ...header, roundedTo: 1, source: "GACC" }, { "2025-01/2025-03": 3, "2025-04": 1 });
    expect(aggregate(rows, "quarter", { incomplete: "report" }).rows[0]).toBe(rows[0]);
    const parts = series({ ...header, roundedTo: 1, source: "GACC" }, { "2025-01/2025-02": 3, "2025-03": 1 });
    // By hand: [2.5, 3.5) + [0.5, 1.5).
    expect(plain(aggregate(parts, "quarter").rows)).toEqual([
      {
        ...{ reporter: "CN", flow: "exports", currency: "USD", source: "GACC", period: "2025-01/2025-03" },
        ...{ value: "4", bounds: { low: "3", high: "5", closed: "low" } },
      },
    ]);
  });

  test("reports what is incomplete, with its missing months and what lies partly outside", () => {
    const rows = exported({ "2025-01": 1, "2025-03/2025-04": 2, "2025-05/2025-06": 2, "2025-10/2025-12": 3 });
    const result = aggregate(rows, "quarter", { incomplete: "report" });
    expect(result.rows.map(({ period }) => period)).toEqual(["2025-10/2025-12"]);
    expect(result.incomplete).toEqual([
      { period: "2025-01/2025-03", missing: ["2025-02"], straddling: ["2025-03/2025-04"] },
      { period: "2025-04/2025-06", missing: [], straddling: ["2025-03/2025-04"] },
    ]);
    expect(Object.isFrozen(result)).toBe(true);
    for (const one of result.incomplete)
      expect([one, one.missing, one.straddling].every(Object.isFrozen)).toBe(true);
  });

  test("of a span that covers several periods has none of them", () => {
    const result = aggregate(exported({ "2024-12/2025-09": 1 }), "quarter", { incomplete: "report" });
    expect(result.incomplete.map(({ period }) => period)).toEqual([
      "2024-10/2024-12",
      "2025-01/2025-03",
      "2025-04/2025-06",
      "2025-07/2025-09",
    ]);
  });

  test("of no rows is empty", () => {
    expect(aggregate([], "year")).toEqual({ rows: [], incomplete: [] });
  });

  test("refuses an incomplete period unless it is to be reported", () => {
    const gap = exported({ "2025-01": 1, "2025-03": 1 });
    for (const options of [{}, { incomplete: "refuse" }] as const)
      expect(() => aggregate(gap, "quarter", options)).toThrow(
        refusal("INCOMPLETE_SPAN", "2025-01/2025-03 must be covered month by month, got missing 2025-02", {
          ...{ period: "2025-01/2025-03", missing: ["2025-02"], straddling: [] },
        }),
      );
  });

  test.each([0, 13, 1.5, -1, Number.NaN])("refuses a year that begins in month %s", (startMonth) => {
    expect(() => aggregate(exported(months), "year", { startMonth })).toThrow(
      refusal("INVALID_FIELD", `startMonth must be a month from 1 to 12, got ${startMonth}`, {
        ...{ field: "startMonth", value: startMonth },
      }),
    );
  });

  test("refuses an unknown unit or handling, and sums", () => {
    expect(() => aggregate(exported(months), "month" as CalendarUnit)).toThrow(
      refusal("INVALID_FIELD", 'unit must be quarter or half-year or year, got "month"', {
        ...{ field: "unit", value: "month" },
      }),
    );
    const ignore = { incomplete: "ignore" } as unknown as AggregateOptions;
    expect(() => aggregate(exported(months), "year", ignore)).toThrow(
      refusal("INVALID_FIELD", 'incomplete must be refuse or report, got "ignore"', {
        ...{ field: "incomplete", value: "ignore" },
      }),
    );
    expect(() => aggregate(exported({ "2025-01": 1, "2025-01/2025-02": 2 }), "year")).toThrow(
      refusal("OVERLAPPING_PERIODS", 'an aggregate must be made of single periods, got "year-to-date rows"', {
        ...{ field: "an aggregate", value: "year-to-date rows" },
      }),
    );
  });
});

test("a month without a value is a month that is missing", () => {
  const rate = exchangeRate({ base: "USD", quote: "KRW", rate: 2, kind: "spot", date: "2025-01-31" });
  const rates = (["2025-01", "2025-03"] as const).map((date) =>
    exchangeRate({ ...rate, kind: "average", date }),
  );
  const converted = convertSeries(exported({ "2025-01": 1, "2025-02": 2, "2025-03": 3 }), "KRW", rates);
  expect(converted.map((row) => row.value === null)).toEqual([false, true, false]);
  expect(plain(aggregate(converted, "quarter", { incomplete: "report" }))).toEqual({
    rows: [],
    incomplete: [{ period: "2025-01/2025-03", missing: ["2025-02"], straddling: [] }],
  });
});
