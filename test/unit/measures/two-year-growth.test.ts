import {
  type GrowthRateInput,
  growthRate,
  interval,
  printed,
  stackedGrowth,
  twoYearAverageGrowth,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const about = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
const rate = (input: Partial<GrowthRateInput>) =>
  growthRate({ ...about, period: "2025-11", rate: 0, ...input });
const yearBefore = (input: Partial<GrowthRateInput>) => rate({ period: "2024-11", ...input });
describe("stackedGrowth", () => {
  test("compounds this year's growth and last year's", () => {
    // By hand: 1.059 · 1.067; the ends are 1.0585 · 1.0665 and 1.0595 · 1.0675.
    const now = rate({ rate: printed("5.9%"), currency: "USD", source: "GACC", published: "2025-12-08" });
    const then = yearBefore({ rate: printed("6.7%"), source: "GACC", published: "2024-12-10" });
    expect(plain(stackedGrowth(now, then))).toEqual({
      ...{ reporter: "CN", flow: "exports", period: "2025-11", source: "GACC", comparison: "other" },
      ...{ currency: "USD", rate: "0.129953", absent: null },
      bounds: { low: "0.12889025", high: "0.13101625", closed: "low" },
    });
  });

  test("is exact of exact rates, and says no currency where none is known", () => {
    const growth = stackedGrowth(rate({ rate: "0.1" }), yearBefore({ rate: "-0.5" }));
    expect(String(growth.rate)).toBe("-0.45");
    expect(plain(growth.bounds)).toEqual({ low: "-0.45", high: "-0.45", closed: "both" });
    expect("currency" in growth).toBe(false);
    expect(Object.isFrozen(growth)).toBe(true);
  });

  test("is a loss of all where one year lost all", () => {
    const growth = stackedGrowth(rate({ rate: -1 }), yearBefore({ rate: printed("6.7%") }));
    expect(String(growth.rate)).toBe("-1");
    expect(plain(growth.bounds)).toEqual({ low: "-1", high: "-1", closed: "both" });
  });

  test("never falls by more than all, and may fall by all of it", () => {
    // By hand: −99.5 % may be as low as −100.45 %; 0.0145 · 1.0675 − 1.
    const lost = rate({
      rate: "-0.995",
      bounds: interval({ low: "-1.0045", high: "-0.9855", closed: "neither" }),
    });
    expect(plain(stackedGrowth(lost, yearBefore({ rate: printed("6.7%") })).bounds)).toEqual({
      low: "-1",
      high: "-0.98452125",
      closed: "low",
    });
  });

  test("has bounds without an end where one of the two has", () => {
    const over = rate({ rate: "0.05", bounds: { low: "0.05", high: null, closed: "neither" } });
    const under = rate({ rate: "0.05", bounds: { low: null, high: "0.05", closed: "high" } });
    const then = yearBefore({ rate: "0.1" });
    expect(plain(stackedGrowth(over, then).bounds)).toEqual({ low: "0.155", high: null, closed: "neither" });
    expect(plain(stackedGrowth(under, then).bounds)).toEqual({ low: "-1", high: "0.155", closed: "both" });
    expect(
      plain(stackedGrowth(rate({}), yearBefore({ rate: 0, bounds: { low: 0, high: null } })).bounds),
    ).toEqual({
      low: "0",
      high: null,
      closed: "low",
    });
  });
});

describe("twoYearAverageGrowth", () => {
  test("is the geometric mean of both", () => {
    // Python, decimal with 80 digits: √(1.059 · 1.067) − 1, rounded to 34; the ends alike.
    const average = twoYearAverageGrowth(
      rate({ rate: printed("5.9%") }),
      yearBefore({ rate: printed("6.7%") }),
    );
    expect(plain(average)).toMatchObject({
      rate: "0.06299247410318009268866839995743836",
      bounds: {
        low: "0.06249247056155649728258982407645143",
        high: "0.06349247764147349421659884304830260".replace(/0$/, ""),
        closed: "low",
      },
    });
  });

  test("keeps one value where both ends agree in all digits", () => {
    // A ten-thousandth of a digit is left of the difference, under the root of 10⁸.
    const now = rate({ rate: 0, bounds: { low: 0, high: "1e-34", closed: "neither" } });
    const then = yearBefore({ rate: "99999999" });
    const { low, high, closed } = twoYearAverageGrowth(now, then).bounds!;
    expect([String(low), String(high), closed]).toEqual(["9999", "9999", "both"]);
  });
});

describe.each([
  ["stackedGrowth", stackedGrowth],
  ["twoYearAverageGrowth", twoYearAverageGrowth],
])("%s", (_, measure) => {
  test("has no rate where one of the two has none, and says the reason of the later one first", () => {
    const nothing = { rate: null, bounds: null };
    const changed = { rate: null, absent: "sign-change" } as const;
    const zero = { rate: null, absent: "zero-base" } as const;
    expect(measure(rate(changed), yearBefore({}))).toMatchObject({ ...nothing, absent: "sign-change" });
    expect(measure(rate({}), yearBefore(zero))).toMatchObject({ ...nothing, absent: "zero-base" });
    expect(measure(rate(changed), yearBefore(zero))).toMatchObject({ ...nothing, absent: "sign-change" });
  });

  test.each([
    [
      "another period than a year earlier",
      rate({}),
      rate({ period: "2024-10" }),
      "INVALID_PERIOD",
      "the earlier growth must be of 2024-11, got 2024-10",
      { periods: ["2025-11", "2024-10"] },
    ],
    [
      "growth on the month",
      rate({ comparison: "month-on-month" }),
      yearBefore({ comparison: "month-on-month" }),
      "INVALID_FIELD",
      'comparison must be year-on-year, got "month-on-month"',
      { field: "comparison", value: "month-on-month" },
    ],
    [
      "two comparisons",
      rate({}),
      yearBefore({ comparison: "month-on-month" }),
      "MIXED_SUBJECTS",
      "growth rates must have one comparison, got year-on-year and month-on-month",
      { field: "comparison", values: ["year-on-year", "month-on-month"] },
    ],
    [
      "two reporters",
      rate({}),
      yearBefore({ reporter: "US" }),
      "MIXED_SUBJECTS",
      "records must have one reporter, got CN and US",
      { field: "reporter", values: ["CN", "US"] },
    ],
    [
      "two currencies",
      rate({ currency: "USD" }),
      yearBefore({ currency: "CNY" }),
      "MIXED_CURRENCIES",
      "growth rates must have one currency, got USD and CNY",
      { field: "currency", values: ["USD", "CNY"] },
    ],
  ])("refuses %s", (_, current, earlier, code, message, details) => {
    expect(() => measure(current, earlier)).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });

  test("refuses a fall by more than all, as it is printed over a change of sign", () => {
    const beyond = rate({ rate: printed("-20,594.78%") });
    for (const call of [
      () => measure(beyond, yearBefore({})),
      () => measure(rate({}), yearBefore({ rate: "-205.9478" })),
    ])
      expect(call).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: "rate must be −1 (−100 %) or above, got -205.9478",
          details: { field: "rate", value: beyond.rate },
        }),
      );
  });
});
