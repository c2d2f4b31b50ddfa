import {
  type ByPeriod,
  type Series,
  series,
  threeMonthsOnThreeMonths,
  threeMonthsYearOnYear,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const rates = (growths: ReturnType<typeof threeMonthsYearOnYear>): readonly unknown[] =>
  growths.map(({ period, basePeriod, rate, absent }) => [period, basePeriod, rate?.toFixed() ?? absent]);
const half = exported({
  "2025-06": 1,
  "2025-07": 2,
  "2025-08": 3,
  "2025-09": 2,
  "2025-10": 3,
  "2025-11": 4,
});

describe("threeMonthsOnThreeMonths", () => {
  test("compares the sums of six months that follow one another", () => {
    // By hand: (2 + 3 + 4) / (1 + 2 + 3) − 1.
    expect(rates(threeMonthsOnThreeMonths(half))).toEqual([
      ["2025-06/2025-08", "2025-03/2025-05", "missing-base"],
      ["2025-07/2025-09", "2025-04/2025-06", "missing-base"],
      ["2025-08/2025-10", "2025-05/2025-07", "missing-base"],
      ["2025-09/2025-11", "2025-06/2025-08", "0.5"],
    ]);
    expect(threeMonthsOnThreeMonths(half)[3]).toMatchObject({ comparison: "other" });
  });

  test("takes the three months before from another vintage", () => {
    const base = exported({ "2025-06": 2, "2025-07": 2, "2025-08": 2, "2025-05": 3 });
    expect(rates(threeMonthsOnThreeMonths(half, { base })).slice(2)).toEqual([
      ["2025-08/2025-10", "2025-05/2025-07", "0.1428571428571428571428571428571429"],
      ["2025-09/2025-11", "2025-06/2025-08", "0.5"],
    ]);
  });

  test("has no window that would split a span", () => {
    const rows = exported({ "2025-01/2025-02": 2, "2025-03": 1, "2025-04": 1, "2025-05": 1 });
    expect(threeMonthsOnThreeMonths(rows).map(({ period }) => period)).toEqual([
      "2025-01/2025-03",
      "2025-03/2025-05",
    ]);
    expect(threeMonthsOnThreeMonths(rows.slice(0, 1))).toEqual([]);
    expect(threeMonthsOnThreeMonths([])).toEqual([]);
  });
});

describe("threeMonthsYearOnYear", () => {
  test("compares with the same three months a year earlier", () => {
    const rows = exported({
      ...{ "2024-09": 2, "2024-10": 2, "2024-11": 2, "2024-12": 1 },
      ...{ "2025-01/2025-08": 8, "2025-09": 2, "2025-10": 3, "2025-11": 4 },
    });
    const growths = threeMonthsYearOnYear(rows);
    expect(rates(growths)).toEqual([
      ["2024-09/2024-11", "2023-09/2023-11", "missing-base"],
      ["2024-10/2024-12", "2023-10/2023-12", "missing-base"],
      ["2025-09/2025-11", "2024-09/2024-11", "0.5"],
    ]);
    expect(growths[2]).toMatchObject({ comparison: "year-on-year" });
  });

  test("takes the year before from another vintage, with the rounding of all six months", () => {
    const rounded = (values: ByPeriod): Series => series({ ...header, roundedTo: 1 }, values);
    const now = rounded({ "2025-09": 2, "2025-10": 3, "2025-11": 4 });
    const base = exported({ "2024-09": 2, "2024-10": 1, "2024-11": 1 });
    // By hand: 9 in [7.5, 10.5) over 4.
    expect(plain(threeMonthsYearOnYear(now, { base })[0]?.bounds)).toEqual({
      low: "0.875",
      high: "1.625",
      closed: "low",
    });
  });
});

test.each([
  ["threeMonthsOnThreeMonths", threeMonthsOnThreeMonths],
  ["threeMonthsYearOnYear", threeMonthsYearOnYear],
])("%s refuses sums and unlike bases, and says where months are missing", (_, measure) => {
  const [gap] = measure(exported({ "2025-08": 1, "2025-09": 1, "2025-11": 1 }));
  expect(gap).toMatchObject({ period: "2025-09/2025-11", value: null, absent: "missing-months" });
  expect(() => measure(exported({ "2025-01/2025-02": 1, "2025-01/2025-03": 1 }))).toThrow(
    expect.objectContaining({
      code: "OVERLAPPING_PERIODS",
      message: 'a rolling sum must be made of single periods, got "year-to-date rows"',
      details: { field: "a rolling sum", value: "year-to-date rows" },
    }),
  );
  expect(() => measure(half, { base: series({ ...header, currency: "CNY" }, { "2024-11": 1 }) })).toThrow(
    expect.objectContaining({
      code: "MIXED_CURRENCIES",
      message: "records must have one currency, got USD and CNY",
      details: { field: "currency", values: ["USD", "CNY"] },
    }),
  );
});
