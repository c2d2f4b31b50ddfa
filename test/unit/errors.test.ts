import { describe, expect, test } from "vitest";
import { decimal } from "../../src/decimal/decimal.js";
import { refuse, shown, TradeError } from "../../src/errors.js";

describe("TradeError", () => {
  test("is a RangeError with a name, a code, a message and the values", () => {
    const error = new TradeError("DUPLICATE_PERIOD", "period must stand once, got 2025-11 twice", {
      field: "period",
      value: "2025-11",
    });
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toBeInstanceOf(TradeError);
    expect(error.name).toBe("TradeError");
    expect(error.code).toBe("DUPLICATE_PERIOD");
    expect(error.message).toBe("period must stand once, got 2025-11 twice");
    expect(error.details).toEqual({ field: "period", value: "2025-11" });
    expect(String(error)).toBe("TradeError: period must stand once, got 2025-11 twice");
  });

  test("has empty details where none are given", () => {
    expect(new TradeError("INEXACT", "too long").details).toEqual({});
  });

  test("keeps a frozen copy of its details", () => {
    const details = { field: "period" };
    const error = new TradeError("INVALID_PERIOD", "period must be YYYY-MM", details);
    details.field = "day";
    expect(error.details).toEqual({ field: "period" });
    expect(Object.isFrozen(error.details)).toBe(true);
  });
});

describe("refuse", () => {
  test("names the field, the rule and the value, and keeps both in the details", () => {
    expect(() => refuse("INVALID_PERIOD", "period", "YYYY-MM", "2025-13")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_PERIOD",
        message: 'period must be YYYY-MM, got "2025-13"',
        details: { field: "period", value: "2025-13" },
      }),
    );
  });
});

describe("shown", () => {
  test.each([
    ["text in quotes", "2025-13", '"2025-13"'],
    ["empty text in quotes", "", '""'],
    ["80 characters in full", "x".repeat(80), `"${"x".repeat(80)}"`],
    ["longer text cut after 80 characters", "x".repeat(81), `"${"x".repeat(80)}…"`],
    ["a number", 13.5, "13.5"],
    ["a number that is none", Number.NaN, "NaN"],
    ["a bigint", 12n, "12"],
    ["a truth value", true, "true"],
    ["null", null, "null"],
    ["undefined", undefined, "undefined"],
    ["a symbol", Symbol("month"), "Symbol(month)"],
    ["a list", [1, 2], "an array"],
    ["an object", { month: 1 }, "an object"],
    ["a function", () => 1, "a function"],
    ["the digits of a decimal", decimal("-0.50"), "-0.5"],
  ])("writes %s", (_, value, text) => {
    expect(shown(value)).toBe(text);
  });
});
