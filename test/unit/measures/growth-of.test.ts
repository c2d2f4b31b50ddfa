import {
  type ByPeriod,
  firstMonth,
  type ObservationInput,
  observation,
  plusMonths,
  type Series,
  series,
  yearEarlier,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { checkPair, growthOf, growthOver } from "../../../src/measures/growth-of.js";
import { DEFICIT } from "../../../src/measures/rate-law.js";
import { plain } from "../plain.js";

const header = { reporter: "CN", flow: "balance", currency: "USD" } as const;
const balance = (values: ByPeriod): Series => series(header, values);
const row = (input: Partial<ObservationInput>) =>
  observation({ ...header, period: "2025-11", value: 1, ...input });
const yearOnYear = { comparison: "year-on-year", basePeriodOf: yearEarlier } as const;

describe("growthOver", () => {
  test("compares by the law that is asked for, value over base less one unless said", () => {
    const rows = balance({ "2024-11": -80, "2025-11": -60 });
    const absent = (law?: typeof DEFICIT) =>
      growthOver(rows, {}, { ...yearOnYear, ...(law && { law }) })[1]?.absent;
    expect(absent()).toBe("negative-base");
    expect(absent(DEFICIT)).toBeNull();
  });

  test("takes the base from another vintage, and no base of another length", () => {
    const now = balance({ "2025-11": 3 });
    expect(String(growthOver(now, { base: balance({ "2024-11": 2 }) }, yearOnYear)[0]?.rate)).toBe("0.5");
    const spans = balance({ "2024-12": 2, "2025-01/2025-02": 3 });
    const monthBefore = {
      comparison: "month-on-month",
      basePeriodOf: (period: (typeof spans)[number]["period"]) => plusMonths(firstMonth(period), -1),
    } as const;
    expect(growthOver(spans, {}, monthBefore)[1]).toMatchObject({
      basePeriod: "2024-12",
      base: null,
      absent: "missing-base",
    });
  });

  test("of no rows, or over no base, is nothing or nothing to compare with", () => {
    expect(growthOver([], { base: balance({ "2024-11": 2 }) }, yearOnYear)).toEqual([]);
    expect(growthOver(balance({ "2025-11": 3 }), { base: [] }, yearOnYear)[0]?.absent).toBe("missing-base");
  });

  test("refuses a base of another subject or currency", () => {
    const now = balance({ "2025-11": 3 });
    expect(() => growthOver(now, { base: [row({ period: "2024-11", partner: "US" })] }, yearOnYear)).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: "records must have one partner, got none and US",
        details: { field: "partner", values: [undefined, "US"] },
      }),
    );
    expect(() =>
      growthOver(now, { base: [row({ period: "2024-11", currency: "CNY" })] }, yearOnYear),
    ).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "records must have one currency, got USD and CNY",
        details: { field: "currency", values: ["USD", "CNY"] },
      }),
    );
  });
});

describe("growthOf", () => {
  test("keeps both levels, the change and what the two share of their origin", () => {
    const now = row({ value: 3, published: "2025-12-08", source: "GACC" });
    const before = row({ period: "2024-11", value: 2, published: "2024-12-10", source: "GACC" });
    const growth = growthOf(now, "2024-11", before, { comparison: "year-on-year" });
    expect(plain(growth)).toEqual({
      ...{ reporter: "CN", flow: "balance", currency: "USD", source: "GACC" },
      ...{ period: "2025-11", comparison: "year-on-year", value: "3", basePeriod: "2024-11", base: "2" },
      ...{ change: "1", rate: "0.5", absent: null, bounds: { low: "0.5", high: "0.5", closed: "both" } },
    });
    expect(Object.isFrozen(growth)).toBe(true);
  });

  test("of a rounded level has the bounds of the law", () => {
    // By hand: [2.5, 3.5) over 2.
    const growth = growthOf(row({ value: 3, roundedTo: 1 }), "2024-11", row({ value: 2 }), {
      comparison: "year-on-year",
    });
    expect(plain(growth.bounds)).toEqual({ low: "0.25", high: "0.75", closed: "low" });
  });

  test("without a base has neither change nor rate, and the origin of the level", () => {
    const growth = growthOf(row({ source: "GACC" }), "2024-11", null, { comparison: "year-on-year" });
    const nothing = { base: null, change: null, rate: null, bounds: null };
    expect(growth).toMatchObject({ ...nothing, absent: "missing-base", source: "GACC" });
  });
});

describe("checkPair", () => {
  test("lets pass two periods of one length, the earlier one second, or the same twice", () => {
    expect(checkPair("2025-01/2025-02", "2024-01/2024-02")).toBeUndefined();
    expect(checkPair("2025-11", "2025-11")).toBeUndefined();
  });

  test("refuses two lengths, and the wrong order", () => {
    expect(() => checkPair("2025-11", "2024-01/2024-02")).toThrow(
      expect.objectContaining({
        code: "UNEQUAL_SPANS",
        message: 'period must be as long as 2024-01/2024-02, got "2025-11"',
        details: { field: "period", value: "2025-11" },
      }),
    );
    expect(() => checkPair("2025-11", "2025-12")).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: 'period must be no earlier than 2025-12, got "2025-11"',
        details: { field: "period", value: "2025-11" },
      }),
    );
  });
});
