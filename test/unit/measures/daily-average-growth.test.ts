import {
  acceleration,
  dailyAverageGrowth,
  decimal,
  type GrowthRateInput,
  growthRate,
  printed,
  type WorkingDayCounts,
  workingDays,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const growth = (input: Partial<GrowthRateInput> = {}) =>
  growthRate({
    ...{ reporter: "KR", flow: "exports", period: "2025-11", comparison: "year-on-year", rate: "0.1" },
    ...input,
  } as GrowthRateInput);
describe("dailyAverageGrowth", () => {
  test("is growth as if both periods had as many working days", () => {
    // By hand: 1.1 · 22 / 20 − 1.
    const daily = dailyAverageGrowth(growth({ currency: "USD", source: "KITA" }), { current: 20, base: 22 });
    expect(plain(daily)).toEqual({
      ...{ reporter: "KR", flow: "exports", period: "2025-11", source: "KITA" },
      ...{ comparison: "year-on-year", currency: "USD", adjustment: "daily-average", rate: "0.21" },
      ...{ absent: null, bounds: { low: "0.21", high: "0.21", closed: "both" } },
    });
    expect(Object.isFrozen(daily)).toBe(true);
  });

  test("takes halves, and counts from a calendar", () => {
    // By hand: 1.1 · 20 / 22 − 1 = 0; 20 weekdays in November 2025, 21 in November 2024.
    expect(String(dailyAverageGrowth(growth(), { current: "27.5", base: "25" }).rate)).toBe("0");
    const days = { current: workingDays("2025-11"), base: workingDays("2024-11") };
    expect(String(dailyAverageGrowth(growth(), days).rate)).toBe("0.155");
  });

  test("keeps what the rounding of a print leaves", () => {
    // By hand: 1.0835 · 23 / 22 and 1.0845 · 23 / 22, less one.
    const { rate, bounds } = dailyAverageGrowth(growth({ rate: printed("8.4%") }), { current: 22, base: 23 });
    expect(rate?.toFixed(6)).toBe("0.133273");
    expect([bounds?.low?.toFixed(6), bounds?.high?.toFixed(6), bounds?.closed]).toEqual([
      "0.132750",
      "0.133795",
      "low",
    ]);
    const endless = growth({ bounds: { low: null, high: null, closed: "neither" } });
    expect(plain(dailyAverageGrowth(endless, { current: 1, base: 1 }).bounds)).toEqual({
      low: null,
      high: null,
      closed: "neither",
    });
  });

  test("keeps one value where both ends agree in all digits", () => {
    const bounds = { low: "0.05", high: "0.05000000000000000000000000000000001", closed: "low" } as const;
    const daily = dailyAverageGrowth(growth({ rate: "0.05", bounds }), { current: 1, base: 100 });
    expect(plain(daily.bounds)).toEqual({ low: "104", high: "104", closed: "both" });
  });

  test("has a label of its own, which no other adjustment has", () => {
    const daily = dailyAverageGrowth(growth({ adjustment: "none" }), { current: 1, base: 1 });
    expect(daily.adjustment).toBe("daily-average");
    expect(() => acceleration(daily, growth())).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        details: { field: "adjustment", values: ["daily-average", undefined] },
      }),
    );
  });

  test.each(["seasonal", "calendar", "seasonal-and-calendar", "daily-average"] as const)(
    "refuses a growth with the adjustment %s, which knows the working days already",
    (adjustment) => {
      expect(() => dailyAverageGrowth(growth({ adjustment }), { current: 1, base: 1 })).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_FIELD",
          message: `adjustment must be none, got "${adjustment}"`,
          details: { field: "adjustment", value: adjustment },
        }),
      );
    },
  );

  test("has no rate where there is no growth", () => {
    const none = growth({ rate: null, absent: "zero-base" });
    expect(dailyAverageGrowth(none, { current: 1, base: 1 })).toMatchObject({
      rate: null,
      absent: "zero-base",
      bounds: null,
    });
  });

  test.each([
    ["current", { current: 0, base: 22 }, "0"],
    ["current", { current: "-20", base: 22 }, "-20"],
    ["base", { current: 20, base: 0 }, "0"],
  ] as const)("refuses working days of zero or less (%s: %o)", (field, days, got) => {
    expect(() => dailyAverageGrowth(growth(), days)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: `working days (${field}) must be above zero, got ${got}`,
        details: { field: `working days (${field})`, value: decimal(got) },
      }),
    );
  });

  test("refuses what is no number of days, and other fields", () => {
    const wrong = (days: unknown) => () => dailyAverageGrowth(growth(), days as WorkingDayCounts);
    expect(wrong({ current: "many", base: 1 })).toThrow(
      expect.objectContaining({
        code: "INVALID_DECIMAL",
        message: 'working days (current) must be a decimal number such as 1234.5, got "many"',
        details: { field: "working days (current)", value: "many" },
      }),
    );
    expect(wrong({ current: 1, base: 1, earlier: 1 })).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'working days has the fields current, base, got "earlier"',
        details: { field: "earlier" },
      }),
    );
    expect(wrong(20)).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "working days must be an object, got 20",
        details: { field: "working days", value: 20 },
      }),
    );
  });
});

test("a growth that names no currency is given none", () => {
  expect("currency" in dailyAverageGrowth(growth(), { current: 20, base: 22 })).toBe(false);
});
