import {
  type ByPeriod,
  carryOver,
  type ObservationInput,
  observation,
  type Series,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const row = (input: Partial<ObservationInput>) =>
  observation({ ...header, period: "2025-01", value: 1, ...input });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const before = { "2024-01/2024-11": 110, "2024-12": 10 } as const;
const yearBefore = exported(before);
const endless = { low: null, high: null, closed: "neither" };

describe("carryOver", () => {
  test("keeps the last month for the months that are missing", () => {
    // By hand: 10 + 13 · 11 = 153 over 120.
    const growth = carryOver(exported({ ...before, "2025-01": 10, "2025-02": 13 }), 2025);
    expect(plain(growth)).toEqual({
      ...{ reporter: "CN", flow: "exports", currency: "USD", comparison: "year-on-year" },
      ...{ period: "2025-01/2025-12", value: "153", basePeriod: "2024-01/2024-12", base: "120" },
      ...{ change: "33", rate: "0.275", absent: null },
      bounds: { low: "0.275", high: "0.275", closed: "both" },
    });
    expect(Object.isFrozen(growth)).toBe(true);
  });

  test("starts from the December before", () => {
    // By hand: 12 · 10 over 120, and 12 · 12 / 120 over the other vintage.
    expect(String(carryOver(yearBefore, 2025).rate)).toBe("0");
    const base = exported({ "2024-01/2024-11": 108, "2024-12": 12 });
    expect(String(carryOver(yearBefore, 2025, { base }).rate)).toBe("0.2");
    expect(String(carryOver([], 2025, { base }).value)).toBe("144");
  });

  test("of a year that is over is its growth", () => {
    const growth = carryOver(exported({ ...before, "2025-01/2025-11": 115, "2025-12": 11 }), 2025);
    expect([String(growth.value), String(growth.rate)]).toEqual(["126", "0.05"]);
  });

  test("counts the rounding of the last month for all the months that it is kept", () => {
    // By hand: [9.5, 10.5) + 11 · [12.5, 13.5) = [147, 159) over 120.
    const now = series({ ...header, roundedTo: 1 }, { "2025-01": 10, "2025-02": 13 });
    expect(plain(carryOver([...yearBefore, ...now], 2025).bounds)).toEqual({
      low: "0.225",
      high: "0.325",
      closed: "low",
    });
  });

  test("counts the rounding of the year before where the year itself is exact", () => {
    // By hand: 150 over [115, 125).
    const base = [row({ period: "2024-01/2024-12", value: 120, roundedTo: 10 })];
    expect(plain(carryOver([row({ value: 12.5 })], 2025, { base }).bounds)).toEqual({
      low: "0.2",
      high: "0.3043478260869565217391304347826087",
      closed: "high",
    });
  });

  test("counts the rounding of December once where it stands above and below", () => {
    // By hand: 12 d / (s + d) with s in [110, 130) and d in [9, 11]: 12 · 11 / 121 and 12 · 9 / 139, less one.
    const others = row({ period: "2024-01/2024-11", value: 120, roundedTo: 20 });
    const december = row({ period: "2024-12", value: 10, bounds: { low: 9, high: 11 } });
    const { rate, bounds } = carryOver([others, december], 2025);
    expect(rate?.toFixed(6)).toBe("-0.076923");
    expect([bounds?.low?.toFixed(6), bounds?.high?.toFixed(6), bounds?.closed]).toEqual([
      "-0.223022",
      "0.090909",
      "high",
    ]);
  });

  test("may be anything where December or the year before may be zero", () => {
    const zero = row({ period: "2024-12", value: 0, roundedTo: 1 });
    expect(plain(carryOver([row({ period: "2024-01/2024-11", value: 11 }), zero], 2025))).toMatchObject({
      rate: "-1",
      bounds: endless,
    });
    const deficit = { flow: "balance", period: "2024-01/2024-11", value: -10 } as const;
    const balance = [
      row({ ...deficit, bounds: { low: -30, high: 0 } }),
      row({ flow: "balance", period: "2024-12", value: 20 }),
    ];
    expect(plain(carryOver(balance, 2025))).toMatchObject({ rate: "23", bounds: endless });
  });

  test("has no rate over a year of zero or below, and says so", () => {
    const over = (value: number) =>
      carryOver(
        series({ ...header, flow: "balance", roundedTo: 1 }, { "2024-01/2024-11": value, "2024-12": 1 }),
        2025,
      );
    expect(over(-1)).toMatchObject({ rate: null, absent: "zero-base", bounds: null });
    expect(over(-2)).toMatchObject({ rate: null, absent: "sign-change", bounds: null });
  });

  test("refuses a span as the last row, which has no level of a month", () => {
    for (const [values, last] of [
      [{ ...before, "2025-01/2025-02": 20 }, "2025-01/2025-02"],
      [{ "2024-01/2024-12": 120 }, "2024-01/2024-12"],
    ] as const)
      expect(() => carryOver(exported(values), 2025)).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_PERIOD",
          message: `the last row must be a single month, got "${last}"`,
          details: { field: "the last row", value: last },
        }),
      );
  });

  test("refuses gaps and unlike bases", () => {
    expect(() => carryOver(exported({ ...before, "2025-01": 1, "2025-03": 1 }), 2025)).toThrow(
      expect.objectContaining({
        code: "INCOMPLETE_SPAN",
        message: "2025-01/2025-03 must be covered month by month, got missing 2025-02",
        details: { period: "2025-01/2025-03", missing: ["2025-02"], straddling: [] },
      }),
    );
    expect(() =>
      carryOver(yearBefore, 2025, { base: [row({ period: "2024-12", currency: "CNY" })] }),
    ).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "records must have one currency, got USD and CNY",
        details: { field: "currency", values: ["USD", "CNY"] },
      }),
    );
  });
});
