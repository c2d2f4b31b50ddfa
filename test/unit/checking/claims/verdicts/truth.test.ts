import { decimal, type Interval, interval } from "tradefigures";
import { expect, test } from "vitest";
import { allOf, isLess, isTo, not, type Truth } from "../../../../../src/checking/claims/verdicts/truth.js";

const of = (low: number | null, high: number | null, closed: Interval["closed"] = "both"): Interval =>
  interval({ low, high, closed });

test("of several, one that is impossible wins, then one that is missing", () => {
  expect(allOf([])).toBe("certain");
  expect(allOf(["certain", "possible"])).toBe("possible");
  expect(allOf(["possible", "unknown"])).toBe("unknown");
  expect(allOf(["unknown", "impossible", "certain"])).toBe("impossible");
});

test("the opposite of what is certain is impossible", () => {
  const all: readonly Truth[] = ["certain", "possible", "impossible", "unknown"];
  expect(all.map(not)).toEqual(["impossible", "possible", "certain", "unknown"]);
});

test.each([
  ["at-least", of(10, 11), "certain"],
  ["at-least", of(9, 10), "possible"],
  ["at-least", of(9, 10, "low"), "impossible"],
  ["at-most", of(9, 10), "certain"],
  ["at-most", of(9, 11), "possible"],
  ["at-most", of(10, 11, "high"), "impossible"],
  ["above", of(10, 11, "high"), "certain"],
  ["above", of(10, 11), "possible"],
  ["above", of(9, 10), "impossible"],
  ["below", of(9, 10, "low"), "certain"],
  ["below", of(9, 10), "possible"],
  ["below", of(10, 11), "impossible"],
  ["at-least", of(null, 11), "possible"],
  ["at-most", of(9, null), "possible"],
] as const)("%s ten", (is, bounds, truth) => {
  expect(isTo(bounds, is, decimal(10))).toBe(truth);
});

test.each([
  [of(1, 2), of(3, 4), "certain"],
  [of(1, 2), of(2, 3), "possible"],
  [of(1, 2, "low"), of(2, 3), "certain"],
  [of(2, 3), of(1, 2), "impossible"],
  [of(2, 4), of(1, 3), "possible"],
  [of(null, 2), of(1, null), "possible"],
  [of(1, 2), of(1, null), "possible"],
  [of(null, 2), of(1, 3), "possible"],
] as const)("one below the other", (one, other, truth) => {
  expect(isLess(one, other)).toBe(truth);
});
