import {
  acquiredGrowth,
  type ByPeriod,
  formatPercent,
  type ObservationInput,
  observation,
  type Series,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const row = (input: Partial<ObservationInput>) =>
  observation({ ...header, period: "2025-01", value: 1, ...input });
const before = { "2024-01/2024-11": 110, "2024-12": 10 } as const;
const yearBefore = exported(before);

describe("acquiredGrowth", () => {
  test("keeps the last month for the months that are missing", () => {
    // By hand: 10 + 13 · 11 = 153 over 120.
    const growth = acquiredGrowth(exported({ ...before, "2025-01": 10, "2025-02": 13 }), 2025);
    expect(plain(growth)).toEqual({
      ...{ reporter: "CN", flow: "exports", currency: "USD", comparison: "year-on-year" },
      ...{ period: "2025-01/2025-12", value: "153", basePeriod: "2024-01/2024-12", base: "120" },
      ...{ change: "33", rate: "0.275", absent: null },
      bounds: { low: "0.275", high: "0.275", closed: "both" },
    });
    expect(Object.isFrozen(growth)).toBe(true);
  });

  test("of a year that is over is its growth", () => {
    const growth = acquiredGrowth(exported({ ...before, "2025-01/2025-11": 115, "2025-12": 11 }), 2025);
    expect([String(growth.value), String(growth.rate)]).toEqual(["126", "0.05"]);
  });

  test("is what the levels of the euro area's GDP have acquired", () => {
    // ECB, Monthly Bulletin October 2000, box 2, in billions of 1995 euros; Istat's definition. By hand:
    // 1479 + 3 · 1493 over 5788, less one; a quarter is three months of its level.
    const level = (year: number, quarter: number, value: number) =>
      [1, 2, 3].map((m) =>
        row({ period: `${year}-${String(3 * quarter + m).padStart(2, "0")}` as "2025-01", value }),
      );
    const known = [
      ...[1431, 1438, 1453, 1466].flatMap((value, quarter) => level(1999, quarter, value)),
      ...[1479, 1493].flatMap((value, quarter) => level(2000, quarter, value)),
    ];
    expect(formatPercent(acquiredGrowth(known, 2000).rate, { decimals: 2 })).toBe("2.94%");
  });

  test("counts the rounding of the last month for all the months that it is kept", () => {
    // By hand: [9.5, 10.5) + 11 · [12.5, 13.5) = [147, 159) over 120.
    const now = series({ ...header, roundedTo: 1 }, { "2025-01": 10, "2025-02": 13 });
    expect(plain(acquiredGrowth([...yearBefore, ...now], 2025).bounds)).toEqual({
      low: "0.225",
      high: "0.325",
      closed: "low",
    });
  });

  test("counts the rounding of the year before where the year itself is exact", () => {
    // By hand: 150 over [115, 125).
    const base = [row({ period: "2024-01/2024-12", value: 120, roundedTo: 10 })];
    expect(plain(acquiredGrowth([row({ value: 12.5 })], 2025, { base }).bounds)).toEqual({
      low: "0.2",
      high: "0.3043478260869565217391304347826087",
      closed: "high",
    });
  });

  test("has no rate over a year of zero, and says so", () => {
    const base = exported({ "2024-01/2024-12": 0 });
    expect(acquiredGrowth([row({})], 2025, { base })).toMatchObject({ rate: null, absent: "zero-base" });
  });

  test("asks for a month of the year: without one there is the carry-over", () => {
    expect(() => acquiredGrowth(yearBefore, 2025)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MISSING_PERIOD",
        message: 'the last row must be one of 2025, got "2024-12"',
        details: { field: "the last row", value: "2024-12" },
      }),
    );
  });

  test("refuses a span as the last row, which has no level of a month", () => {
    expect(() => acquiredGrowth(exported({ ...before, "2025-01/2025-02": 20 }), 2025)).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: 'the last row must be a single month, got "2025-01/2025-02"',
        details: { field: "the last row", value: "2025-01/2025-02" },
      }),
    );
  });

  test("refuses gaps and unlike bases", () => {
    expect(() => acquiredGrowth(exported({ ...before, "2025-01": 1, "2025-03": 1 }), 2025)).toThrow(
      expect.objectContaining({
        code: "INCOMPLETE_SPAN",
        message: "2025-01/2025-03 must be covered month by month, got missing 2025-02",
        details: { period: "2025-01/2025-03", missing: ["2025-02"], straddling: [] },
      }),
    );
    expect(() =>
      acquiredGrowth(yearBefore, 2025, { base: [row({ period: "2024-12", currency: "CNY" })] }),
    ).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "records must have one currency, got USD and CNY",
        details: { field: "currency", values: ["USD", "CNY"] },
      }),
    );
  });
});
