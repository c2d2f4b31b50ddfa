import { AssertionError } from "node:assert";
import { Decimal } from "decimal.js";
import { describe, expect, test } from "vitest";
import { check, checkThrows } from "../../scripts/examples/check.js";

const tenth = new Decimal("0.1");

describe("a result in the documentation", () => {
  test.each<[unknown, unknown]>([
    [tenth, "0.1"],
    [tenth, 0.1],
    [tenth, new Decimal("0.10")],
    [
      [tenth, null],
      ["0.1", null],
    ],
    [{ rate: tenth, absent: undefined }, { rate: 0.1 }],
    [Object.freeze({ rows: [{ value: tenth }] }), { rows: [{ value: "0.1" }] }],
    ["5.9%", "5.9%"],
    [1, 1],
  ])("%o is %o", (actual, expected) => {
    expect(() => check(actual, expected)).not.toThrow();
  });

  test.each<[unknown, unknown]>([
    [tenth, "0.10"],
    [tenth, 0.2],
    [tenth, null],
    ["0.1", tenth],
    ["1", 1],
    [[tenth], ["0.1", "0.1"]],
    [{ rate: tenth }, {}],
    [{}, { rate: 0.1 }],
    [null, "0.1"],
    [[], {}],
  ])("%o is not %o", (actual, expected) => {
    expect(() => check(actual, expected)).toThrow(AssertionError);
  });
});

describe("an error in the documentation", () => {
  const fail = () => {
    throw Object.assign(new RangeError("no"), { code: "INEXACT" });
  };
  test.each(["RangeError", "INEXACT"])("is known by %s", (name) => {
    expect(() => checkThrows(fail, name)).not.toThrow();
  });

  test("must be thrown, and be the one that is named", () => {
    expect(() => checkThrows(fail, "TradeError")).toThrow(AssertionError);
    expect(() => checkThrows(() => 1, "TradeError")).toThrow(AssertionError);
  });
});
