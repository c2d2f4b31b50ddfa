import {
  decimal,
  intervalDifference,
  intervalProduct,
  intervalQuotient,
  intervalSum,
  printed,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { EVERYTHING } from "../../../src/decimal/interval.js";
import { negativeInterval, shifted } from "../../../src/decimal/interval-arithmetic.js";
import { read, written } from "./interval-text.js";

// All by hand, by the rules of CHECKING.md section 0.
describe("intervalSum and intervalDifference", () => {
  test.each([
    ["[1, 2]", "[10, 20]", "[11, 22]", "[-19, -8]"],
    ["[1, 2)", "[10, 20]", "[11, 22)", "[-19, -8)"],
    ["[1, 2]", "(10, 20)", "(11, 22)", "(-19, -8)"],
    ["(1, 2]", "[10, 20)", "(11, 22)", "(-19, -8]"],
    ["[1, ∞)", "[10, 20]", "[11, ∞)", "[-19, ∞)"],
    ["(−∞, 1]", "[10, ∞)", "(−∞, ∞)", "(−∞, -9]"],
    ["[1, 1]", "[1, 1]", "[2, 2]", "[0, 0]"],
  ])("of %s and %s", (first, second, total, rest) => {
    expect(written(intervalSum(read(first), read(second)))).toBe(total);
    expect(written(intervalDifference(read(first), read(second)))).toBe(rest);
  });

  test("a printed balance lies between the bounds of printed exports and imports", () => {
    // [330.345, 330.355) − [218.665, 218.675)
    expect(written(intervalDifference(printed("330.35").bounds, printed("218.67").bounds))).toBe(
      "(111.67, 111.69)",
    );
  });
});

describe("intervalProduct", () => {
  test.each([
    ["[-1, 2]", "[3, 4]", "[-4, 8]"],
    ["[1, 2)", "[3, 4]", "[3, 8)"],
    ["(1, 2]", "[3, 4]", "(3, 8]"],
    ["[-2, -1)", "[3, 4)", "(-8, -3)"],
    ["[-2, -1]", "[-4, -3]", "[3, 8]"],
    ["[-2, 3]", "[-5, 7]", "[-15, 21]"],
    // Two corners give −6; one of them is closed.
    ["[-2, 3)", "[-2, 3]", "[-6, 9)"],
    // A closed zero times anything is closed; an open one is not.
    ["[0, 1]", "(2, 3)", "[0, 3)"],
    ["(0, 1]", "[2, 3]", "(0, 3]"],
    ["[0, 0]", "(2, 3)", "[0, 0]"],
    ["(-1, 1)", "[0, 0]", "[0, 0]"],
    ["[0, 1)", "[0, ∞)", "[0, ∞)"],
    ["[0, 0]", "(−∞, ∞)", "[0, 0]"],
    ["(0, 1)", "(2, ∞)", "(0, ∞)"],
    ["[1, ∞)", "[2, ∞)", "[2, ∞)"],
    ["[1, ∞)", "(−∞, -2]", "(−∞, -2]"],
    ["(−∞, -1]", "(−∞, -2)", "(2, ∞)"],
    ["(−∞, 1]", "[2, 3]", "(−∞, 3]"],
    ["(−∞, ∞)", "[2, 3]", "(−∞, ∞)"],
    ["(−∞, ∞)", "(−∞, ∞)", "(−∞, ∞)"],
    ["[-1, 2]", "(−∞, ∞)", "(−∞, ∞)"],
    ["(−∞, 0]", "[0, ∞)", "(−∞, 0]"],
    ["(−∞, 0)", "(0, ∞)", "(−∞, 0)"],
  ])("of %s and %s", (first, second, expected) => {
    expect(written(intervalProduct(read(first), read(second)))).toBe(expected);
    expect(written(intervalProduct(read(second), read(first)))).toBe(expected);
  });
});

describe("intervalQuotient", () => {
  test.each([
    ["[1, 2]", "[4, 5]", "[0.2, 0.5]"],
    ["[1, 2)", "[4, 5]", "[0.2, 0.5)"],
    ["[1, 2]", "(4, 5]", "[0.2, 0.5)"],
    ["[1, 2]", "[4, 5)", "(0.2, 0.5]"],
    ["[-1, 2]", "[4, 5]", "[-0.25, 0.5]"],
    ["[-1, 2]", "[-5, -4]", "[-0.5, 0.25]"],
    ["[0, 1]", "(4, 5)", "[0, 0.25)"],
    ["(0, 1]", "[4, 5]", "(0, 0.25]"],
    // An open zero in the divisor leaves no end.
    ["[1, 2]", "(0, 4]", "[0.25, ∞)"],
    ["[-2, -1]", "(0, 4]", "(−∞, -0.25]"],
    ["[1, 2]", "[-4, 0)", "(−∞, -0.25]"],
    ["[-1, 2]", "(0, 4]", "(−∞, ∞)"],
    ["[0, 1]", "(0, 4]", "[0, ∞)"],
    ["(0, 1]", "(0, 4]", "(0, ∞)"],
    ["[0, 0]", "(0, 4]", "[0, 0]"],
    // Divided by a side without an end, the quotient comes as near to zero as one likes.
    ["[1, 2]", "[4, ∞)", "(0, 0.5]"],
    ["[1, 2]", "(−∞, -4]", "[-0.5, 0)"],
    ["[0, 2]", "[4, ∞)", "[0, 0.5]"],
    ["[1, ∞)", "[4, ∞)", "(0, ∞)"],
    ["[1, ∞)", "[4, 5]", "[0.2, ∞)"],
    ["[1, 2]", "(0, ∞)", "(0, ∞)"],
    ["[1, 2]", "(−∞, 0)", "(−∞, 0)"],
    ["(−∞, ∞)", "[4, 5]", "(−∞, ∞)"],
    ["[1, 1]", "[3, 3]", `[0.${"3".repeat(34)}, 0.${"3".repeat(34)}]`],
  ])("of %s and %s", (dividend, divisor, expected) => {
    expect(written(intervalQuotient(read(dividend), read(divisor)))).toBe(expected);
  });

  test.each(["[-1, 1]", "[0, 1]", "[-1, 0]", "(−∞, 1]", "[-1, ∞)", "(−∞, ∞)", "[0, 0]"])(
    "is null where the divisor may be zero: %s",
    (divisor) => {
      expect(intervalQuotient(read("[1, 2]"), read(divisor))).toBeNull();
    },
  );

  test("gives the rate that two printed amounts imply", () => {
    // CASES.md row 6: 164 trillion won for 111.68 billion dollars, 1463.94 to 1473.02.
    const rate = intervalQuotient(printed("164 trillion").bounds, printed("111.68 billion").bounds)!;
    expect(rate.low!.toFixed(5)).toBe("1463.93876");
    expect(rate.high!.toFixed(5)).toBe("1473.02440");
    expect(rate.closed).toBe("neither");
  });
});

describe("a quotient whose ends agree in all their digits", () => {
  test("is one value, open or not", () => {
    // By hand: from 1/3 to 10^−40/3 above it.
    const [low, high] = [decimal(1), decimal(`1.${"0".repeat(39)}1`)];
    for (const closed of ["both", "low", "high", "neither"] as const)
      expect(written(intervalQuotient({ low, high, closed }, read("[3, 3]")))).toBe(
        `[0.${"3".repeat(34)}, 0.${"3".repeat(34)}]`,
      );
  });
});

describe("negativeInterval and shifted", () => {
  test("mirror and move an interval with its flags", () => {
    expect(written(negativeInterval(read("[1, 2)")))).toBe("(-2, -1]");
    expect(written(negativeInterval(read("(0, ∞)")))).toBe("(−∞, 0)");
    expect(written(negativeInterval(read("(−∞, -5]")))).toBe("[5, ∞)");
    expect(written(shifted(read("[1, 2)"), decimal("-1.5")))).toBe("[-0.5, 0.5)");
    expect(written(shifted(EVERYTHING, decimal(1)))).toBe("(−∞, ∞)");
  });
});
