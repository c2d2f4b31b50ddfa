import {
  billions,
  decimal,
  divide,
  product,
  type RoundingMode,
  roundingInterval,
  roundTo,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { isMultiple, readStep, roundQuotientTo, usualInterval } from "../../../src/decimal/rounding.js";
import { written } from "./interval-text.js";

const MODES: readonly RoundingMode[] = [
  "half-away-from-zero",
  "half-even",
  "truncate",
  "away-from-zero",
  "floor",
  "ceiling",
];

describe("roundTo", () => {
  test("takes a step with digits beyond its first word", () => {
    // By hand: 25 has two steps of 10.0000001 and nearly a half.
    expect(String(roundTo(decimal(25), "10.0000001"))).toBe("20.0000002");
  });

  // By hand; one column for each mode.
  test.each([
    ["2.5", ["3", "2", "2", "3", "2", "3"]],
    ["3.5", ["4", "4", "3", "4", "3", "4"]],
    ["-2.5", ["-3", "-2", "-2", "-3", "-3", "-2"]],
    ["-3.5", ["-4", "-4", "-3", "-4", "-4", "-3"]],
    ["2.4", ["2", "2", "2", "3", "2", "3"]],
    ["-2.4", ["-2", "-2", "-2", "-3", "-3", "-2"]],
    ["2.6", ["3", "3", "2", "3", "2", "3"]],
    ["-2.6", ["-3", "-3", "-2", "-3", "-3", "-2"]],
    ["0.5", ["1", "0", "0", "1", "0", "1"]],
    ["-0.5", ["-1", "0", "0", "-1", "-1", "0"]],
    ["0.49999999999999999999999999999999999999", ["0", "0", "0", "1", "0", "1"]],
    ["7", ["7", "7", "7", "7", "7", "7"]],
    ["-7", ["-7", "-7", "-7", "-7", "-7", "-7"]],
    ["0", ["0", "0", "0", "0", "0", "0"]],
  ])("rounds %s to a whole number, in six modes", (value, expected) => {
    expect(MODES.map((rounding) => String(roundTo(decimal(value), 1, { rounding })))).toEqual(expected);
  });

  test("rounds half away from zero unless said", () => {
    expect(String(roundTo(decimal("330.355"), "0.01"))).toBe("330.36");
    expect(String(roundTo(decimal("-330.355"), "0.01", {}))).toBe("-330.36");
    expect(String(roundTo(billions("330.355"), billions("0.01"), { rounding: undefined }))).toBe(
      "330360000000",
    );
  });

  test("rounds to steps that are no powers of ten", () => {
    expect(String(roundTo(decimal("337.5"), 5))).toBe("340");
    expect(String(roundTo(decimal("337.4"), 5))).toBe("335");
    expect(String(roundTo(decimal("0.37"), "0.25"))).toBe("0.25");
    expect(String(roundTo(decimal("7"), 3))).toBe("6");
    expect(String(roundTo(decimal("7.5"), 3, { rounding: "half-even" }))).toBe("6");
    expect(String(roundTo(decimal("4.5"), 3, { rounding: "half-even" }))).toBe("6");
  });

  test("never gives a minus zero", () => {
    for (const rounding of MODES)
      for (const value of ["-0.4", "0.4", "0"]) {
        const rounded = roundTo(decimal(value), 1, { rounding });
        expect(Object.is(rounded.toNumber(), -0)).toBe(false);
      }
  });

  test("rounds values of 40 digits and a computed value beyond the places of inputs", () => {
    expect(String(roundTo(decimal("1234567890123456789012345678901234567890.125"), "0.01"))).toBe(
      "1234567890123456789012345678901234567890.13",
    );
    expect(
      String(roundTo(product(decimal("1e-40"), decimal("1e-40")), "1e-59", { rounding: "ceiling" })),
    ).toBe(`0.${"0".repeat(58)}1`);
  });

  test("rounds a quotient once", () => {
    // CASES.md row 5: 111.68 over 90.07 is 1.2399245…, by Python's fractions.
    const ratio = divide(billions("111.68"), billions("90.07"))!;
    expect(String(roundTo(ratio, "0.001"))).toBe("1.24");
    expect(String(roundTo(ratio, "0.0000001"))).toBe("1.2399245");
  });

  test("refuses a step of zero or less, and what is no number", () => {
    for (const [step, text] of [
      [0, "0"],
      ["-0.1", "-0.1"],
    ] as const)
      expect(() => roundTo(decimal(1), step)).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_FIELD",
          message: `step must be above zero, got ${text}`,
          details: { field: "step", value: decimal(step) },
        }),
      );
    expect(() => roundTo(decimal(1), "cents" as "1")).toThrow(
      expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "step", value: "cents" } }),
    );
    expect(() => roundTo("1" as never, 0)).toThrow("step must be above zero, got 0");
    expect(() => roundTo(undefined as never, 1)).toThrow(
      "a decimal must be a decimal number such as 1234.5, got undefined",
    );
  });

  test("refuses an unknown mode", () => {
    expect(() => roundTo(decimal(1), 1, { rounding: "up" as RoundingMode })).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: `rounding must be ${MODES.join(", ")}, got "up"`,
        details: { field: "rounding", value: "up" },
      }),
    );
  });
});

describe("roundingInterval", () => {
  // CHECKING.md 1.3, by hand for a step of 0.1; 5.9 is 59 steps (odd), 5.8 is 58 (even).
  test.each([
    ["5.9", ["[5.85, 5.95)", "(5.85, 5.95)", "[5.9, 6)", "(5.8, 5.9]", "[5.9, 6)", "(5.8, 5.9]"]],
    ["5.8", ["[5.75, 5.85)", "[5.75, 5.85]", "[5.8, 5.9)", "(5.7, 5.8]", "[5.8, 5.9)", "(5.7, 5.8]"]],
    [
      "-5.9",
      ["(-5.95, -5.85]", "(-5.95, -5.85)", "(-6, -5.9]", "[-5.9, -5.8)", "[-5.9, -5.8)", "(-6, -5.9]"],
    ],
    [
      "-5.8",
      ["(-5.85, -5.75]", "[-5.85, -5.75]", "(-5.9, -5.8]", "[-5.8, -5.7)", "[-5.8, -5.7)", "(-5.9, -5.8]"],
    ],
    ["0.1", ["[0.05, 0.15)", "(0.05, 0.15)", "[0.1, 0.2)", "(0, 0.1]", "[0.1, 0.2)", "(0, 0.1]"]],
    ["0", ["(-0.05, 0.05)", "[-0.05, 0.05]", "(-0.1, 0.1)", "[0, 0]", "[0, 0.1)", "(-0.1, 0]"]],
  ])("holds all that rounds to %s, in six modes", (value, expected) => {
    expect(MODES.map((rounding) => written(roundingInterval(decimal(value), "0.1", { rounding })))).toEqual(
      expected,
    );
  });

  // CHECKING.md 1.3, the last two rows, by hand.
  test.each([
    ["5.9", "[5.85, 5.95]", "[5.85, 6)"],
    ["-5.9", "[-5.95, -5.85]", "(-6, -5.85]"],
    ["0", "[-0.05, 0.05]", "(-0.1, 0.1)"],
  ])("holds all that may print as %s where the mode is not known", (value, nearest, unknown) => {
    expect(written(roundingInterval(decimal(value), "0.1", { rounding: "nearest" }))).toBe(nearest);
    expect(written(roundingInterval(decimal(value), "0.1", { rounding: "unknown" }))).toBe(unknown);
  });

  test("takes half away from zero unless said", () => {
    expect(written(roundingInterval(billions("111.68"), billions("0.01")))).toBe(
      "[111675000000, 111685000000)",
    );
    expect(written(roundingInterval(decimal("-0.286"), "0.001", {}))).toBe("(-0.2865, -0.2855]");
  });

  test("is frozen", () => {
    expect(Object.isFrozen(roundingInterval(decimal("5.9"), "0.1"))).toBe(true);
    expect(Object.isFrozen(roundingInterval(decimal("0"), "0.1", { rounding: "away-from-zero" }))).toBe(true);
  });

  test("refuses a value that is no multiple of the step", () => {
    expect(() => roundingInterval(decimal("5.95"), "0.1")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: "value must be a multiple of the step 0.1, got 5.95",
        details: { field: "value", value: decimal("5.95") },
      }),
    );
  });

  test("refuses a step of zero or less and an unknown mode", () => {
    expect(() => roundingInterval(decimal("5.9"), "0")).toThrow("step must be above zero, got 0");
    expect(() => roundingInterval(decimal("5.9"), "-1")).toThrow("step must be above zero, got -1");
    expect(() => roundingInterval(decimal("5.9"), "0.1", { rounding: "up" as RoundingMode })).toThrow(
      `rounding must be ${MODES.join(", ")}, nearest, unknown, got "up"`,
    );
    expect(() => roundTo(decimal("5.9"), "0.1", { rounding: "nearest" as RoundingMode })).toThrow(
      `rounding must be ${MODES.join(", ")}, got "nearest"`,
    );
  });
});

describe("usualInterval", () => {
  // CHECKING.md 1.3, first row, by hand.
  test.each([
    ["5.9", "0.1", "[5.85, 5.95)"],
    ["-5.9", "0.1", "(-5.95, -5.85]"],
    ["0", "0.1", "(-0.05, 0.05)"],
    ["335", "5", "[332.5, 337.5)"],
    ["0.1", "0.1", "[0.05, 0.15)"],
    ["1e59", "1e59", `[5${"0".repeat(58)}, 15${"0".repeat(58)})`],
  ])("holds all that rounds to %s by steps of %s", (value, step, expected) => {
    expect(written(usualInterval(decimal(value), decimal(step)))).toBe(expected);
  });

  test("is frozen", () => {
    expect(Object.isFrozen(usualInterval(decimal("5.9"), decimal("0.1")))).toBe(true);
  });
});

describe("steps", () => {
  test("are read with the name of their field", () => {
    expect(String(readStep("0.01", "roundedTo"))).toBe("0.01");
    expect(() => readStep(0, "roundedTo")).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "roundedTo must be above zero, got 0",
        details: { field: "roundedTo", value: decimal(0) },
      }),
    );
    expect(() => readStep(null, "roundedTo")).toThrow(
      "roundedTo must be a decimal number such as 1234.5, got null",
    );
  });

  test("go into a value or not", () => {
    expect(isMultiple(decimal("5.9"), decimal("0.1"))).toBe(true);
    expect(isMultiple(decimal("-5.95"), decimal("0.1"))).toBe(false);
    expect(isMultiple(decimal(0), decimal("0.1"))).toBe(true);
    expect(isMultiple(decimal(10), decimal(3))).toBe(false);
  });
});

describe("roundQuotientTo", () => {
  // By hand: 2/3, 1/8 as half of a quarter, and 0.4999… with 40 nines, of which 34 digits are a half.
  test.each([
    [2, 3, "0.01", {}, "0.67"],
    [-2, 3, "0.01", {}, "-0.67"],
    [1, 8, "0.25", {}, "0.25"],
    [1, 8, "0.25", { rounding: "half-even" }, "0"],
    [3, 8, "0.25", { rounding: "half-even" }, "0.5"],
    [2, 3, "0.01", { rounding: "truncate" }, "0.66"],
    [-2, 3, "0.01", { rounding: "floor" }, "-0.67"],
    ["1.4999999999999999999999999999999999999997", 3, 1, {}, "0"],
    ["1.5", 3, 1, {}, "1"],
  ] as const)(
    "rounds the fraction itself: %s over %s to %s",
    (dividend, divisor, step, options, expected) => {
      const rounded = roundQuotientTo(decimal(dividend), decimal(divisor), decimal(step), options);
      expect(String(rounded)).toBe(expected);
    },
  );
});
