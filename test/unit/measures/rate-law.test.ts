import { decimal, type Interval, type IntervalInput, interval } from "tradefigures";
import { describe, expect, test } from "vitest";
import { EVERYTHING, point } from "../../../src/decimal/interval.js";
import { DEFICIT, type RateLaw, SIMPLE, yearlyPace } from "../../../src/measures/rate-law.js";
import { plain } from "../plain.js";

const reason = (law: RateLaw, value: number, base: number) => law.reason(decimal(value), decimal(base));
const rate = (law: RateLaw, value: number, base: number) => String(law.rate(decimal(value), decimal(base)));
const bounds = (law: RateLaw, value: IntervalInput, base: IntervalInput): unknown =>
  plain(law.bounds(interval(value), interval(base)));
const ten: Interval = point(decimal(10));

describe("simple growth", () => {
  test.each([
    [1, 2, null],
    [0, 2, null],
    [1, 0, "zero-base"],
    [0, 0, "zero-base"],
    [-1, 2, "sign-change"],
    [1, -2, "sign-change"],
    [-1, -2, "negative-base"],
    [0, -2, "negative-base"],
  ])("of %s over %s: the reason is %s", (value, base, absent) => {
    expect(reason(SIMPLE, value, base)).toBe(absent);
  });

  test("is value / base − 1", () => {
    expect(rate(SIMPLE, 3, 2)).toBe("0.5");
    expect(rate(SIMPLE, 0, 2)).toBe("-1");
  });
});

describe("growth of a deficit", () => {
  test.each([
    [-1, -2, null],
    [-1, 0, "zero-base"],
    [0, -2, "no-deficit"],
    [1, -2, "no-deficit"],
    [-1, 2, "no-deficit"],
    [1, 2, "no-deficit"],
  ])("of %s over %s: the reason is %s", (value, base, absent) => {
    expect(reason(DEFICIT, value, base)).toBe(absent);
  });

  test("goes by the size: above zero where the deficit grew", () => {
    expect(rate(DEFICIT, -60, -80)).toBe("-0.25");
    expect(rate(DEFICIT, -100, -80)).toBe("0.25");
  });

  test("has the bounds of the mirrored balances", () => {
    // By hand: sizes (59.5, 60.5] over exactly 80.
    const value = { low: "-60.5", high: "-59.5", closed: "low" } as const;
    expect(bounds(DEFICIT, value, { low: -80, high: -80 })).toEqual({
      low: "-0.25625",
      high: "-0.24375",
      closed: "high",
    });
  });
});

describe("growth at a yearly pace", () => {
  test("has the reasons of simple growth", () => {
    expect(reason(yearlyPace(3), -1, 2)).toBe("sign-change");
    expect(reason(yearlyPace(3), 1, 2)).toBeNull();
  });

  test("is a whole power where the months divide twelve, and a root where they do not", () => {
    // By hand: 1.1², 1.1⁴, √1.21. Python, decimal with 80 digits: exp(ln 1.21 · 12/7) and 12/18, rounded to 34.
    expect(rate(yearlyPace(6), 11, 10)).toBe("0.21");
    expect(rate(yearlyPace(3), 11, 10)).toBe("0.4641");
    expect(rate(yearlyPace(24), 121, 100)).toBe("0.1");
    expect(rate(yearlyPace(7), 121, 100)).toBe("0.3864933077347881775237533485386738");
    expect(rate(yearlyPace(18), 121, 100)).toBe("0.1355081270020038751349437475106718");
    expect(rate(yearlyPace(7), 0, 100)).toBe("-1");
  });

  test("over twelve months is simple growth, to its last digit", () => {
    // A growth of 10⁻³⁰ stands beyond the digits with which a power is worked out.
    const [value, base] = [decimal("3.000000000000000000000000000007"), decimal(3)];
    expect(String(yearlyPace(12).rate(value, base))).toBe(`0.${"0".repeat(29)}2${"3".repeat(33)}`);
    expect(yearlyPace(12)).toBe(SIMPLE);
  });

  test("has bounds end by end", () => {
    // By hand: 1.05² and 1.15².
    const value = { low: "10.5", high: "11.5", closed: "low" } as const;
    expect(bounds(yearlyPace(6), value, ten)).toEqual({ low: "0.1025", high: "0.3225", closed: "low" });
    expect(bounds(yearlyPace(6), { low: 5, high: null }, ten)).toEqual({
      low: "-0.75",
      high: null,
      closed: "low",
    });
  });

  test("never falls by more than all, and may fall by all of it", () => {
    // By hand: a printed 0 may be as low as −0.5 by its rounding; 0.05² − 1.
    const zero = { low: "-0.5", high: "0.5", closed: "neither" } as const;
    expect(bounds(yearlyPace(6), zero, ten)).toEqual({ low: "-1", high: "-0.9975", closed: "low" });
  });

  test("has an end of zero, or none, where the base has none or comes near to zero", () => {
    const over = (base: IntervalInput) => bounds(yearlyPace(6), { low: 5, high: 10 }, base);
    expect(over({ low: 10, high: null })).toEqual({ low: "-1", high: "0", closed: "high" });
    expect(over({ low: 0, high: 10, closed: "high" })).toEqual({ low: "-0.75", high: null, closed: "low" });
    // Nothing over anything is nothing.
    const nothing = { low: 0, high: 5, closed: "low" } as const;
    expect(bounds(yearlyPace(6), nothing, { low: 10, high: null })).toEqual({
      low: "-1",
      high: "-0.75",
      closed: "low",
    });
  });

  test("is anything where the base may be zero", () => {
    expect(yearlyPace(6).bounds(ten, interval({ low: 0, high: 1 }))).toBe(EVERYTHING);
  });

  test("keeps one value where both ends agree in all digits", () => {
    const value = { low: 10, high: "10.0000000000000000000000000000000001", closed: "neither" } as const;
    const { low, high, closed } = yearlyPace(1200).bounds(interval(value), point(decimal(1)));
    expect(String(low)).toBe(String(high));
    expect(closed).toBe("both");
  });
});

test("a fall by all of it belongs to the bounds only where a value of zero or below does", () => {
  const pace = yearlyPace(24);
  const base = { low: 1, high: 1 };
  // By hand: (4 / 1) ^ (12 / 24) − 1 = 1.
  expect(bounds(pace, { low: 0, high: 4, closed: "high" }, base)).toEqual({
    low: "-1",
    high: "1",
    closed: "high",
  });
  expect(bounds(pace, { low: 0, high: 4 }, base)).toEqual({ low: "-1", high: "1", closed: "both" });
  expect(bounds(pace, { low: -1, high: 4, closed: "high" }, base)).toEqual({
    low: "-1",
    high: "1",
    closed: "both",
  });
});
