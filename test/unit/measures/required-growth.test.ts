import {
  type ByPeriod,
  type FigureInput,
  type ObservationInput,
  observation,
  printed,
  requiredGrowth,
  type Series,
  series,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";

const header = { reporter: "CN", flow: "exports", currency: "USD" } as const;
const exported = (values: ByPeriod): Series => series(header, values);
const row = (input: Partial<ObservationInput>) =>
  observation({ ...header, period: "2025-01", value: 1, ...input });
const before = { "2024-01/2024-11": 90, "2024-12": 10 } as const;
const sold = exported({ ...before, "2025-01/2025-11": 94 });
const endless = { low: null, high: null, closed: "neither" };

describe("requiredGrowth", () => {
  test("is what the rest of the year needs to reach the target", () => {
    // By hand: 105 − 94 = 11 over 10.
    const growth = requiredGrowth(sold, 2025, "0.05");
    expect(plain(growth)).toEqual({
      ...{ reporter: "CN", flow: "exports", currency: "USD", comparison: "year-on-year" },
      ...{ period: "2025-12", value: "11", basePeriod: "2024-12", base: "10" },
      ...{ change: "1", rate: "0.1", absent: null },
      bounds: { low: "0.1", high: "0.1", closed: "both" },
    });
    expect(Object.isFrozen(growth)).toBe(true);
  });

  test("is the target itself before the year begins", () => {
    const growth = requiredGrowth(exported(before), 2025, "0.05");
    expect(plain(growth)).toMatchObject({ period: "2025-01/2025-12", value: "105", rate: "0.05" });
  });

  test("takes the year before from another vintage", () => {
    // By hand: 110 − 94 = 16 over 20.
    const base = exported({ "2024-01/2024-11": 80, "2024-12": 20 });
    expect(String(requiredGrowth(sold, 2025, "0.1", { base }).rate)).toBe("-0.2");
  });

  test("widens with the rounding of the target", () => {
    // By hand: 0.0495 + (1.0495 · 90 − 94) / 10 and 0.0505 + (1.0505 · 90 − 94) / 10.
    expect(plain(requiredGrowth(sold, 2025, printed("5.0%")).bounds)).toEqual({
      low: "0.095",
      high: "0.105",
      closed: "low",
    });
    expect(plain(requiredGrowth(sold, 2025, printed("over 5.0%")).bounds)).toEqual({
      low: "0.1",
      high: null,
      closed: "neither",
    });
    const anything: FigureInput = {
      ...printed("5.0%"),
      bounds: { low: null, high: null, closed: "neither" },
    };
    expect(plain(requiredGrowth(sold, 2025, anything).bounds)).toEqual(endless);
  });

  test("widens with the rounding of each amount, once", () => {
    // By hand: 105 − [93.5, 94.5) over 10; then 0.05 + (94.5 − 94) / [5, 15).
    const toDate = row({ period: "2025-01/2025-11", value: 94, roundedTo: 1 });
    expect(plain(requiredGrowth([...exported(before), toDate], 2025, "0.05").bounds)).toEqual({
      low: "0.05",
      high: "0.15",
      closed: "high",
    });
    const base = [
      row({ period: "2024-01/2024-11", value: 90 }),
      row({ period: "2024-12", value: 10, roundedTo: 10 }),
    ];
    expect(plain(requiredGrowth(sold, 2025, "0.05", { base }).bounds)).toEqual({
      low: "0.08333333333333333333333333333333333",
      high: "0.15",
      closed: "high",
    });
  });

  test("may be anything where the rest or all of the year before may be zero", () => {
    const base = (toDate: number, rest: ObservationInput["bounds"]) => [
      row({ flow: "balance", period: "2024-01/2024-11", value: toDate }),
      row({ flow: "balance", period: "2024-12", value: 10, bounds: rest }),
    ];
    const surplus = [row({ flow: "balance", period: "2025-01/2025-11", value: 94 })];
    for (const before of [base(90, { low: 0, high: 20 }), base(-8, { low: 7, high: 13 })])
      expect(plain(requiredGrowth(surplus, 2025, "100", { base: before }).bounds)).toEqual(endless);
  });

  test("has no rate where the rest of the year before gives none", () => {
    const none = exported({ "2024-01/2024-11": 90, "2024-12": 0, "2025-01/2025-11": 80 });
    expect(requiredGrowth(none, 2025, printed("5%"))).toMatchObject({ rate: null, absent: "zero-base" });
    const reached = exported({ ...before, "2025-01/2025-11": 106 });
    const growth = requiredGrowth(reached, 2025, "0.05");
    expect(growth).toMatchObject({ rate: null, absent: "sign-change", bounds: null });
    expect(String(growth.value)).toBe("-1");
  });

  test("has no rate where the year before was zero or below: there is no growth to aim at", () => {
    const balance = (toDate: number) =>
      requiredGrowth(
        series({ ...header, flow: "balance" }, { "2024-01/2024-11": toDate, "2024-12": 10 }),
        2025,
        "0.05",
      );
    expect(balance(-10)).toMatchObject({ rate: null, absent: "zero-base", bounds: null });
    expect(balance(-20)).toMatchObject({ rate: null, absent: "negative-base", bounds: null });
    expect(Object.isFrozen(balance(-20))).toBe(true);
    const lost = requiredGrowth(exported({ ...before, "2025-01": 0 }).slice(0, 2), 2025, "-1.5");
    expect(lost).toMatchObject({ rate: null, absent: "sign-change" });
  });

  test("refuses a year that is over already", () => {
    const over = exported({ ...before, "2025-01/2025-11": 94, "2025-12": 1 });
    expect(() => requiredGrowth(over, 2025, "0.05")).toThrow(
      refusal("INVALID_PERIOD", 'year must be one with months to come, got "2025"', {
        field: "year",
        value: "2025",
      }),
    );
  });

  test("refuses a year before that cannot be cut where this year ends", () => {
    const january = exported({ "2024-01/2024-02": 2, "2024-03/2024-12": 10, "2025-01": 1 });
    expect(() => requiredGrowth(january, 2025, "0.05")).toThrow(
      refusal("INCOMPLETE_SPAN", "2024-02/2024-12 must be covered month by month, got missing 2024-02", {
        ...{ period: "2024-02/2024-12", missing: ["2024-02"], straddling: [] },
      }),
    );
  });

  test("refuses gaps, unlike bases and targets without a percent sign", () => {
    expect(() => requiredGrowth(exported({ ...before, "2025-02": 1 }), 2025, "0.05")).toThrow(
      refusal("INCOMPLETE_SPAN", "2025-01/2025-02 must be covered month by month, got missing 2025-01", {
        ...{ period: "2025-01/2025-02", missing: ["2025-01"], straddling: [] },
      }),
    );
    expect(() => requiredGrowth(sold, 2025, "0.05", { base: [row({ flow: "imports" })] })).toThrow(
      refusal("MIXED_SUBJECTS", "records must have one flow, got exports and imports", {
        ...{ field: "flow", values: ["exports", "imports"] },
      }),
    );
    expect(() => requiredGrowth(sold, 2025, printed("5.0"))).toThrow(
      refusal("WRONG_UNIT", 'target must be printed with a percent sign, got "5.0"', {
        ...{ field: "target", value: "5.0" },
      }),
    );
  });
});

describe("what is left of a year", () => {
  const balance = (values: ByPeriod): Series => series({ ...header, flow: "balance" }, values);

  test("has no rate where the year before is zero, whatever its rest was", () => {
    // By hand: −10 + 10 = 0, so no target says anything; the December before was 10.
    const growth = requiredGrowth(
      balance({ "2024-01/2024-11": -10, "2024-12": 10, "2025-01/2025-11": 1 }),
      2025,
      "0.05",
    );
    expect(plain(growth)).toMatchObject({ rate: null, absent: "zero-base", bounds: null, base: "10" });
  });

  test("has no bounds where it has no rate, however the figures are rounded", () => {
    const rows = exported({ "2024-01/2024-11": printed("90"), "2024-12": 0, "2025-01/2025-11": 94 });
    expect(plain(requiredGrowth(rows, 2025, "0.05"))).toMatchObject({
      ...{ rate: null, absent: "zero-base", bounds: null },
    });
  });

  test("has the rate itself as both bounds where all is exact", () => {
    // By hand: 1.1 · 4 = 4.4, less 1 is 3.4, over 3 less one: 0.4 / 3, which does not end: 34 digits, no more.
    const rows = exported({ "2024-01/2024-11": 1, "2024-12": 3, "2025-01/2025-11": 1 });
    const { rate, bounds } = requiredGrowth(rows, 2025, "0.1");
    expect(rate?.toFixed()).toBe("0.1333333333333333333333333333333333");
    expect(plain(bounds)).toEqual({ low: rate?.toFixed(), high: rate?.toFixed(), closed: "both" });
  });

  test("is of the vintage that all its rows share", () => {
    const published = "2025-12-08";
    const rows = series({ ...header, published }, { ...before, "2025-01/2025-11": 94 });
    expect(requiredGrowth(rows, 2025, "0.05").published).toBe(published);
  });
});
