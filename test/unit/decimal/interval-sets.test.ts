import { type Interval, interval } from "tradefigures";
import { describe, expect, test } from "vitest";
import { hullOf, lengthOf, liesWithin, meets } from "../../../src/decimal/interval-sets.js";

const of = (low: number | null, high: number | null, closed: Interval["closed"] = "both"): Interval =>
  interval({ low, high, closed });

describe("one interval within another", () => {
  test("a closed end needs a closed end", () => {
    expect(liesWithin(of(1, 2, "low"), of(1, 2, "low"))).toBe(true);
    expect(liesWithin(of(1, 2), of(1, 2, "low"))).toBe(false);
    expect(liesWithin(of(1, 2), of(1, 2, "high"))).toBe(false);
    expect(liesWithin(of(1, 2, "neither"), of(1, 2, "neither"))).toBe(true);
  });

  test("a side without an end holds everything and is held by nothing else", () => {
    expect(liesWithin(of(1, 2), of(null, null))).toBe(true);
    expect(liesWithin(of(null, 2), of(0, 2))).toBe(false);
    expect(liesWithin(of(0, null), of(0, 2))).toBe(false);
    expect(liesWithin(of(null, null), of(null, null))).toBe(true);
    expect(liesWithin(of(1, 2), of(2, 3))).toBe(false);
    expect(liesWithin(of(2, 3), of(1, 4, "neither"))).toBe(true);
    expect(liesWithin(of(0, 3), of(0, 2))).toBe(false);
  });
});

test("two intervals meet in a closed end", () => {
  expect(meets(of(1, 2), of(2, 3))).toBe(true);
  expect(meets(of(1, 2, "low"), of(2, 3))).toBe(false);
});

test("the length is that between the ends", () => {
  expect(String(lengthOf(of(1, 3, "neither")))).toBe("2");
  expect([lengthOf(of(null, 3)), lengthOf(of(1, null))]).toEqual([null, null]);
});

test("the hull holds both, with the closed one of two equal ends", () => {
  const hull = hullOf(of(1, 2, "high"), of(1, 4, "low"));
  expect([String(hull.low), String(hull.high), hull.closed]).toEqual(["1", "4", "low"]);
  expect(hullOf(of(2, 3), of(1, 3, "neither")).closed).toBe("high");
  expect(hullOf(of(0, 9), of(1, 4))).toEqual(of(0, 9));
  expect(hullOf(of(1, 2), of(1, 2, "neither"))).toEqual(of(1, 2));
  expect(hullOf(of(1, 2, "neither"), of(1, 2))).toEqual(of(1, 2));
  expect(hullOf(of(1, 2, "neither"), of(1, 2, "neither"))).toEqual(of(1, 2, "neither"));
  expect(hullOf(of(null, 1), of(0, null))).toEqual(of(null, null));
  expect(hullOf(of(0, null), of(null, 1))).toEqual(of(null, null));
});
