import { decimal, TradeError } from "tradefigures";
import { describe, expect, test } from "vitest";
import { refuse, refuseMixed, shown } from "../../src/errors.js";

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

describe("refuseMixed", () => {
  test("names the records, the field and both values, and keeps field and values in the details", () => {
    expect(() => refuseMixed("MIXED_SUBJECTS", "growth rates", "partner", ["US", "KR"])).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MIXED_SUBJECTS",
        message: "growth rates must have one partner, got US and KR",
        details: { field: "partner", values: ["US", "KR"] },
      }),
    );
  });

  test("shows none where one of them has no value", () => {
    const message = (values: readonly [unknown, unknown]): unknown => {
      try {
        return refuseMixed("MIXED_SUBJECTS", "records", "product", values);
      } catch (error) {
        return [(error as TradeError).message, (error as TradeError).details];
      }
    };
    for (const values of [
      ["8542", undefined],
      [undefined, "8542"],
    ] as const)
      expect(message(values)).toEqual([
        `records must have one product, got ${values[0] ?? "none"} and ${values[1] ?? "none"}`,
        { field: "product", values },
      ]);
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
    ["a list", [1, 2], "a list"],
    ["an object", { month: 1 }, "an object"],
    ["a function by its text", () => 1, "() => 1"],
    [
      "the text of a function cut too",
      Object.assign(() => 1, { toString: () => "y".repeat(90) }),
      `${"y".repeat(80)}…`,
    ],
    ["the digits of a decimal", decimal("-0.50"), "-0.5"],
  ])("writes %s", (_, value, text) => {
    expect(shown(value)).toBe(text);
  });
});
