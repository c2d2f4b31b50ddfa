import { acceleration, type GrowthRateInput, growthRate, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const rate = (input: Partial<GrowthRateInput>) =>
  growthRate({
    reporter: "CN",
    flow: "exports",
    period: "2025-11",
    comparison: "year-on-year",
    rate: 0,
    ...input,
  });
describe("acceleration", () => {
  const november = rate({ rate: printed("5.9%") });
  const october = rate({ period: "2025-10", rate: printed("-1.1%") });

  test("is the difference of two printed rates, with what their rounding leaves", () => {
    // By hand: [5.85, 5.95) less (−1.15, −1.05] is [6.9, 7.1).
    expect(plain(acceleration(november, october))).toEqual({
      period: "2025-11",
      earlierPeriod: "2025-10",
      difference: "0.07",
      absent: null,
      bounds: { low: "0.069", high: "0.071", closed: "low" },
    });
  });

  test("is exact where the rates are", () => {
    const result = acceleration(rate({ rate: "0.0591" }), rate({ period: "2024-11", rate: "0.0591" }));
    expect(String(result.difference)).toBe("0");
    expect(plain(result.bounds)).toEqual({ low: "0", high: "0", closed: "both" });
  });

  test("compares two spans of one length", () => {
    const result = acceleration(
      rate({ period: "2025-01/2025-02", rate: "0.023" }),
      rate({ period: "2024-01/2024-02", rate: "0.071" }),
    );
    expect(String(result.difference)).toBe("-0.048");
  });

  test("has no difference where a rate is absent, and says the reason of the later one first", () => {
    const current = rate({ rate: null, absent: "sign-change" });
    const earlier = rate({ period: "2025-10", rate: null, absent: "zero-base" });
    const absent = { difference: null, bounds: null };
    expect(acceleration(current, october)).toMatchObject({ ...absent, absent: "sign-change" });
    expect(acceleration(november, earlier)).toMatchObject({ ...absent, absent: "zero-base" });
    expect(acceleration(current, earlier)).toMatchObject({ ...absent, absent: "sign-change" });
  });

  test("is frozen", () => {
    expect(Object.isFrozen(acceleration(november, october))).toBe(true);
  });

  test.each([
    [
      "flows",
      rate({ period: "2025-10", flow: "imports" }),
      "MIXED_SUBJECTS",
      "records must have one flow, got exports and imports",
      { field: "flow", values: ["exports", "imports"] },
    ],
    [
      "comparisons",
      rate({ period: "2025-10", comparison: "month-on-month" }),
      "MIXED_SUBJECTS",
      "growth rates must have one comparison, got year-on-year and month-on-month",
      { field: "comparison", values: ["year-on-year", "month-on-month"] },
    ],
    [
      "lengths",
      rate({ period: "2025-01/2025-02" }),
      "UNEQUAL_SPANS",
      'period must be as long as 2025-01/2025-02, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
    [
      "periods in the wrong order",
      rate({ period: "2025-12" }),
      "INVALID_PERIOD",
      'period must be no earlier than 2025-12, got "2025-11"',
      { field: "period", value: "2025-11" },
    ],
  ])("refuses other %s", (_, earlier, code, message, details) => {
    expect(() => acceleration(november, earlier)).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });

  test("refuses growth in two currencies, but takes a rate that does not say its own", () => {
    const dollars = rate({ rate: "0.059", currency: "USD" });
    const yuan = rate({ period: "2025-10", rate: "0.04", currency: "CNY" });
    expect(() => acceleration(dollars, yuan)).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "growth rates must have one currency, got USD and CNY",
        details: { field: "currency", values: ["USD", "CNY"] },
      }),
    );
    expect(String(acceleration(dollars, october).difference)).toBe("0.07");
    expect(String(acceleration(november, yuan).difference)).toBe("0.019");
  });
});
