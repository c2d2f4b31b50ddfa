import { type Decimal, decimal, product } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  compoundRate,
  fromUnits,
  kept,
  ONE,
  own,
  powerOfTen,
  rootOfWholes,
  roundedAt,
  sumOfQuotients,
  wholesOf,
} from "../../../src/decimal/decimal.js";

type Fraction = readonly [dividend: Decimal, divisor: Decimal];
const over = (dividend: Decimal | string | number, divisor: Decimal | string | number): Fraction => [
  decimal(dividend),
  decimal(divisor),
];

// All expected values by Python's decimals of 200 digits, rounded once to 34, or by hand.
describe("the root of a ratio of whole numbers", () => {
  test.each([
    [2n, 1n, undefined, "1.414213562373095048801688724209698"],
    [2n, 1n, 1, "1.414213562373095048801688724209698"],
    [2n, 1n, 3, "2.828427124746190097603377448419396"],
    [1n, 3n, 1, "0.5773502691896257645091487805019575"],
    [4n, 9n, 1, "0.6666666666666666666666666666666667"],
    [10n ** 80n, 1n, 1, `1${"0".repeat(40)}`],
    [1n, 10n ** 80n, 1, `0.${"0".repeat(39)}1`],
    [0n, 3n, 1, "0"],
  ])("of %s over %s has 34 digits", (dividend, divisor, halves, expected) => {
    const root = rootOfWholes(dividend, divisor, halves);
    expect(String(root)).toBe(expected);
    expect(Object.isFrozen(root)).toBe(true);
    expect(own(root)).toBe(root);
  });
});

describe("a rate next to zero", () => {
  test.each([
    ["1.0000000001", "0.000000000008333333332951388888913290895059949"],
    ["1.00000000001", "0.0000000000008333333333295138888889132908950616"],
    [
      "1.000000000000000000000000000001",
      "0.00000000000000000000000000000008333333333333333333333333333329514",
    ],
    [`1.${"0".repeat(54)}1`, `0.${"0".repeat(56)}8333333333333333333333333333333333`],
    ["1", "0"],
  ])("has 34 right digits: the twelfth root of %s", (ratio, expected) => {
    expect(String(compoundRate(decimal(ratio), ONE, 1, 12))).toBe(expected);
  });
});

describe("a sum of fractions", () => {
  test.each<[string, readonly Fraction[], string]>([
    ["none", [], "0"],
    ["1/7 + 1/11 = 18/77", [over(1, 7), over(1, 11)], "0.2337662337662337662337662337662338"],
    ["1/3 + 1/3 + 1/3", [over(1, 3), over(1, 3), over(1, 3)], "1"],
    ["1/3 + 1/6", [over(1, 3), over(1, 6)], "0.5"],
    ["0/3 + 1/8", [over(0, 3), over(1, 8)], "0.125"],
    ["1/3 − 1/3", [over(1, 3), over(-1, 3)], "0"],
    ["2/3 − 1/3 − 1/3", [over(2, 3), over(-1, 3), over(-1, 3)], "0"],
    ["2e59/3 − 1e59/3 − 1e59/3", [over("2e59", 3), over("-1e59", 3), over("-1e59", 3)], "0"],
    ["1e59/3 − 1e59/3 + 1/4", [over("1e59", 3), over("-1e59", 3), over(1, 4)], "0.25"],
  ])("is rounded once: %s", (_, terms, expected) => {
    const total = sumOfQuotients(terms);
    expect(String(total)).toBe(expected);
    expect(Object.isFrozen(total)).toBe(true);
  });

  test("keeps what two numbers that agree in 119 digits differ by", () => {
    // 1/3 − 0.333…3 with 119 digits is 1/3 · 10^−119.
    const threes = fromUnits(-BigInt("3".repeat(119)), -119);
    expect(String(sumOfQuotients([over(1, 3), [threes, ONE]]))).toBe(`0.${"0".repeat(119)}${"3".repeat(34)}`);
  });
});

describe("the whole numbers that decimals are", () => {
  test("are in the smallest unit of all", () => {
    expect(wholesOf([decimal("1.5"), decimal("-2.25"), decimal(3)])).toEqual({
      wholes: [150n, -225n, 300n],
      places: 2,
    });
    expect(wholesOf([decimal(1200)])).toEqual({ wholes: [1200n], places: 0 });
    expect(wholesOf([])).toEqual({ wholes: [], places: 0 });
  });
});

test("a power of ten is made once", () => {
  expect([powerOfTen(3), powerOfTen(0), powerOfTen(-2)].map(String)).toEqual(["1000", "1", "0.01"]);
  expect(powerOfTen(17)).toBe(powerOfTen(17));
});

test("a number is rounded at a place, if it has a digit there or above", () => {
  const value = decimal("152.5");
  expect([2, 1, 0, -1, -3].map((place) => String(roundedAt(value, place, 4)))).toEqual([
    "200",
    "150",
    "153",
    "152.5",
    "152.5",
  ]);
  expect([roundedAt(value, 3, 4), roundedAt(decimal(0), 0, 4)]).toEqual([null, null]);
});

test("a result keeps a value of ours, and a copy of what can still be changed", () => {
  const value = decimal("5.25");
  expect(kept(value)).toBe(value);
  const computed = value.plus(1);
  const copy = kept(computed);
  expect(copy).not.toBe(computed);
  expect(copy.d).not.toBe(computed.d);
  expect([String(copy), Object.isFrozen(copy), Object.isFrozen(copy.d)]).toEqual(["6.25", true, true]);
  expect(Object.isFrozen(computed)).toBe(false);
});

test("a product of many places reads back as the value that it is", () => {
  const small = product(decimal("1e-59"), decimal("1e-59"));
  expect(own(small)).toBe(small);
  expect(String(small)).toBe(`0.${"0".repeat(117)}1`);
});
