import { decimal, type Interval, type IntervalInput, interval } from "tradefigures";
import { describe, expect, test } from "vitest";
import { highEnd } from "../../../src/decimal/interval.js";
import {
  type KnownValue,
  knownValue,
  surelyAtLeast,
  surelyBelow,
  turnedBack,
  upper,
} from "../../../src/history/known-value.js";
import { plain } from "../plain.js";

const known = (low: number | null, high: number | null, closed?: Interval["closed"]): KnownValue =>
  knownValue(interval({ low, high, closed }), "highest")!;

describe("knownValue", () => {
  test("of a decimal is the decimal, and nothing of null", () => {
    expect(plain(knownValue(decimal("-2.5"), "highest"))).toEqual({
      value: "-2.5",
      range: { low: "-2.5", high: "-2.5", closed: "both" },
    });
    expect(knownValue(null, "lowest")).toBeNull();
  });

  test.each<[string, IntervalInput, string]>([
    ["the middle", { low: "0.0585", high: "0.0595", closed: "low" }, "0.059"],
    ["the one value", { low: "0.059", high: "0.059" }, "0.059"],
    ["the low end where there is no high end", { low: 8, high: null }, "8"],
    ["the high end where there is no low end", { low: null, high: "-8" }, "-8"],
  ])("of an interval is %s", (_, input, value) => {
    const range = interval(input);
    expect(plain(knownValue(range, "highest"))).toEqual({ value, range: plain(range) });
  });

  test("is turned so that lower is greater, and back", () => {
    const turned = knownValue(interval({ low: 1, high: 2, closed: "low" }), "lowest")!;
    expect(plain(turned)).toEqual({ value: "-1.5", range: { low: "-2", high: "-1", closed: "high" } });
    expect(String(turnedBack(turned.value, "lowest"))).toBe("1.5");
    expect(String(turnedBack(decimal("1.5"), "highest"))).toBe("1.5");
  });

  test.each([undefined, 5, "5", true])("refuses %j", (found) => {
    expect(() => knownValue(found as never, "highest")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: expect.stringContaining("a value must be a decimal, an interval or null, got "),
      }),
    );
  });

  test("refuses an interval without ends", () => {
    expect(() => known(null, null)).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'a value must be bounded on a side, got "an interval without ends"',
      }),
    );
  });
});

describe("what is sure", () => {
  test.each<[string, KnownValue, KnownValue, boolean]>([
    ["apart", known(1, 2), known(3, 4), true],
    ["touching, both ends closed", known(1, 2), known(2, 3), false],
    ["touching, the high end open", known(1, 2, "low"), known(2, 3), true],
    ["touching, the low end open", known(1, 2), known(2, 3, "high"), true],
    ["overlapping", known(1, 3), known(2, 4), false],
    ["without a high end", known(1, null), known(2, 3), false],
    ["without a low end", known(1, 2), known(null, 3), false],
  ])("surely below: %s", (_, first, second, expected) => {
    expect(surelyBelow(highEnd(first.range), second)).toBe(expected);
  });

  test.each<[string, KnownValue, KnownValue, boolean]>([
    ["apart", known(3, 4), known(1, 2), true],
    ["touching", known(2, 3), known(1, 2), true],
    ["overlapping", known(2, 4), known(1, 3), false],
    ["without a low end", known(null, 4), known(1, 3), false],
    ["without a high end", known(3, 4), known(1, null), false],
  ])("surely at least: %s", (_, first, second, expected) => {
    expect(surelyAtLeast(first, second)).toBe(expected);
  });
});

describe("the upper of two ends", () => {
  const end = (value: number | null, closed = true) => ({
    value: value === null ? null : decimal(value),
    closed,
  });

  test("is the one further up, with it the closed one, and no end is further up than any", () => {
    expect(upper(null, null)).toBeNull();
    expect(plain([upper(end(1), null), upper(null, end(1))])).toEqual(plain([end(1), end(1)]));
    expect(plain([upper(end(1), end(2)), upper(end(2), end(1))])).toEqual(plain([end(2), end(2)]));
    expect(plain([upper(end(1, false), end(1)), upper(end(1), end(1, false))])).toEqual(
      plain([end(1), end(1)]),
    );
    expect(plain([upper(end(null, false), end(1)), upper(end(1), end(null, false))])).toEqual(
      plain([end(null, false), end(null, false)]),
    );
  });
});
