import {
  type ByPeriod,
  carryOver,
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
const endless = { low: null, high: null, closed: "neither" };

describe("carryOver", () => {
  test("keeps December for all months of the next year", () => {
    // By hand: 12 · 12 = 144 over 120.
    const growth = carryOver(exported({ "2024-01/2024-11": 108, "2024-12": 12 }), 2025);
    expect(plain(growth)).toEqual({
      ...{ reporter: "CN", flow: "exports", currency: "USD", comparison: "year-on-year" },
      ...{ period: "2025-01/2025-12", value: "144", basePeriod: "2024-01/2024-12", base: "120" },
      ...{ change: "24", rate: "0.2", absent: null },
      bounds: { low: "0.2", high: "0.2", closed: "both" },
    });
    expect(Object.isFrozen(growth)).toBe(true);
  });

  test("is that of the year before, whatever is known of the year", () => {
    const known = { ...before, "2025-01": 50, "2025-03": 70 };
    expect(carryOver(exported(known), 2025)).toEqual(carryOver(exported(before), 2025));
    expect(String(carryOver(exported(known), 2025).rate)).toBe("0");
  });

  test("is what the levels of the euro area's GDP carry over", () => {
    // ECB, Monthly Bulletin October 2000, box 2: quarters in billions of 1995 euros; each month has the level of its
    // quarter. By hand: 4 · 1420 over 5652, and 4 · 1466 over 5788, less one.
    const quarters = (year: number, levels: readonly number[]) =>
      exported(
        Object.fromEntries(
          levels.flatMap((level, q) =>
            [1, 2, 3].map((m) => [`${year}-${String(3 * q + m).padStart(2, "0")}`, level]),
          ),
        ) as ByPeriod,
      );
    const of = (year: number, levels: readonly number[]) =>
      formatPercent(carryOver(quarters(year, levels), year + 1).rate, { decimals: 2 });
    expect(of(1998, [1406, 1409, 1417, 1420])).toBe("0.50%");
    expect(of(1999, [1431, 1438, 1453, 1466])).toBe("1.31%");
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

  test("refuses a year before that does not end with a month of its own, or has a gap", () => {
    expect(() => carryOver(exported({ "2024-01/2024-12": 120 }), 2025)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_PERIOD",
        message: 'the last row must be a single month, got "2024-01/2024-12"',
        details: { field: "the last row", value: "2024-01/2024-12" },
      }),
    );
    expect(() => carryOver(exported({ "2024-01/2024-10": 1, "2024-12": 1 }), 2025)).toThrow(
      expect.objectContaining({
        code: "INCOMPLETE_SPAN",
        message: "2024-01/2024-12 must be covered month by month, got missing 2024-11",
        details: { period: "2024-01/2024-12", missing: ["2024-11"], straddling: [] },
      }),
    );
    expect(() => carryOver([], 2025)).toThrow(expect.objectContaining({ code: "INCOMPLETE_SPAN" }));
  });
});

test("an outlook is of the vintage that all its rows share", () => {
  const published = "2025-12-08";
  const rows = series({ ...header, published }, { "2024-01/2024-11": 108, "2024-12": 12 });
  expect(carryOver(rows, 2025).published).toBe(published);
});
