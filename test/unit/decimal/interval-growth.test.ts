import { decimal, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { quotient } from "../../../src/decimal/decimal.js";
import { EVERYTHING, point } from "../../../src/decimal/interval.js";
import { intervalGrowth } from "../../../src/decimal/interval-growth.js";
import { read, written } from "./interval-text.js";

// All by hand, by the rules of CHECKING.md section 0: each end less one, over the base that leaves most.
describe("intervalGrowth of exact ends", () => {
  test.each([
    ["[1.25, 1.25]", "[1, 1]", "[0.25, 0.25]"],
    ["[90, 110]", "[80, 100]", "[-0.1, 0.375]"],
    ["[90, 110)", "[80, 100]", "[-0.1, 0.375)"],
    ["(90, 110]", "[80, 100]", "(-0.1, 0.375]"],
    ["[90, 110]", "[80, 100)", "(-0.1, 0.375]"],
    ["[90, 110]", "(80, 100]", "[-0.1, 0.375)"],
    ["(90, 110)", "(80, 100)", "(-0.1, 0.375)"],
    // What lies below zero is divided the other way: less over the smaller base.
    ["[-20, -10]", "[5, 10]", "[-5, -2]"],
    ["[-20, -10)", "(5, 10]", "(-5, -2)"],
    ["(-20, -10]", "[5, 10)", "(-5, -2)"],
    ["[-20, -10]", "(5, 10]", "(-5, -2]"],
    ["[-10, 110]", "[80, 100]", "[-1.125, 0.375]"],
    ["[-10, 110]", "(80, 100)", "(-1.125, 0.375)"],
  ])("%s over %s is %s", (value, base, growth) => {
    expect(written(intervalGrowth(read(value), read(base)))).toBe(growth);
  });
});

describe("intervalGrowth of zero", () => {
  test.each([
    // A closed zero over anything is a closed zero, which is a growth of −1.
    ["[0, 10]", "(5, 10)", "[-1, 1)"],
    ["(0, 10]", "[5, 10]", "(-1, 1]"],
    ["[-10, 0]", "(5, 10)", "(-3, -1]"],
    ["[-10, 0)", "[5, 10]", "[-3, -1)"],
    ["[0, 0]", "(5, 10)", "[-1, -1]"],
    ["[0, 0]", "(0, ∞)", "[-1, -1]"],
    ["[0, 5]", "[5, ∞)", "[-1, 0]"],
    ["[0, 2]", "(0, 4]", "[-1, ∞)"],
    ["[-2, 0]", "(0, 4]", "(−∞, -1]"],
  ])("%s over %s is %s", (value, base, growth) => {
    expect(written(intervalGrowth(read(value), read(base)))).toBe(growth);
  });
});

describe("intervalGrowth without an end", () => {
  test.each([
    ["(−∞, 5]", "[2, 4]", "(−∞, 1.5]"],
    ["(−∞, -5]", "[2, 4]", "(−∞, -2.25]"],
    ["[5, ∞)", "[2, 4]", "[0.25, ∞)"],
    ["(−∞, ∞)", "[2, 4]", "(−∞, ∞)"],
    ["(−∞, ∞)", "(0, ∞)", "(−∞, ∞)"],
    // Over a base without end what is left comes as near to nothing as one likes.
    ["[5, 10]", "[2, ∞)", "(-1, 4]"],
    ["[-10, -5]", "[2, ∞)", "[-6, -1)"],
    ["[-4, 4]", "[2, ∞)", "[-3, 1]"],
    ["[5, ∞)", "[2, ∞)", "(-1, ∞)"],
    // Over a base that comes near to zero it grows without end.
    ["[1, 2]", "(0, 4]", "[-0.75, ∞)"],
    ["[-2, -1]", "(0, 4]", "(−∞, -1.25]"],
    ["[-1, 1]", "(0, 4)", "(−∞, ∞)"],
    ["[1, 2]", "(0, ∞)", "(-1, ∞)"],
  ])("%s over %s is %s", (value, base, growth) => {
    expect(written(intervalGrowth(read(value), read(base)))).toBe(growth);
  });

  test("is everything where the base may be zero or negative", () => {
    for (const base of ["[0, 1]", "[0, 0]", "[-2, -1]", "[-1, 1]", "(-1, 0)", "(−∞, 5]", "(−∞, ∞)"])
      expect(intervalGrowth(read("[1, 2]"), read(base))).toEqual(EVERYTHING);
  });
});

describe("intervalGrowth of rounded figures", () => {
  test("is x / b − 1 of both ends", () => {
    // CHECKING.md, test 9: 111.68 over 90.07 billion, 23.98002 to 24.00489 %.
    const growth = intervalGrowth(printed("111.68 billion").bounds, printed("90.07 billion").bounds);
    expect(growth.low!.toFixed(7)).toBe("0.2398002");
    expect(growth.high!.toFixed(7)).toBe("0.2400489");
    expect(growth.closed).toBe("neither");
  });

  test("has 34 digits, rounded once", () => {
    expect(written(intervalGrowth(read("[1, 2]"), read("[3, 3]")))).toBe(
      `[-0.${"6".repeat(33)}7, -0.${"3".repeat(34)}]`,
    );
    // By hand: (3 + 10^−35)/3 − 1 is 10^−35/3, of which a ratio of 34 digits would have left nothing.
    const near = decimal(`3.${"0".repeat(34)}1`);
    expect(written(intervalGrowth(point(near), read("[3, 3]")))).toBe(
      `[0.${"0".repeat(35)}${"3".repeat(34)}, 0.${"0".repeat(35)}${"3".repeat(34)}]`,
    );
  });

  test("is one value where the ends agree in all their digits, open or not", () => {
    // By hand: from −2/3 to 10^−40/3 above it.
    const [low, high] = [decimal(1), decimal(`1.${"0".repeat(39)}1`)];
    for (const closed of ["both", "low", "high", "neither"] as const)
      expect(intervalGrowth({ low, high, closed }, read("[3, 3]"))).toEqual(
        point(quotient(decimal(-2), decimal(3))),
      );
  });
});
