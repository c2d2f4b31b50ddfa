import { Decimal } from "decimal.js";
import { decimal, product } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  absolute,
  compoundRate,
  fromUnits,
  isDecimal,
  kept,
  negative,
  ONE,
  own,
  plus,
  powerOfTen,
  rootOfWholes,
  roundedAt,
  sumOfQuotients,
  wholesOf,
  ZERO,
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

test("computed numbers reach from the place 10^1000 down to 10^−1000", () => {
  const [high, low] = [fromUnits(1n, 1000), fromUnits(1n, -1000)];
  expect(String(plus(high, ZERO))).toBe(`1${"0".repeat(1000)}`);
  expect(String(plus(low, ZERO))).toBe(`0.${"0".repeat(999)}1`);
  for (const place of [1001, -1001])
    expect(() => fromUnits(1n, place)).toThrow(expect.objectContaining({ code: "INEXACT" }));
});

test("a number of 34 digits or fewer may end below the places of inputs", () => {
  const text = (digits: number): string => `0.${"0".repeat(50)}${"3".repeat(digits)}`;
  expect(String(decimal(text(34)))).toBe(text(34));
  expect(() => decimal(text(35))).toThrow(expect.objectContaining({ code: "INVALID_DECIMAL" }));
  expect(String(decimal(text(9)))).toBe(text(9));
});

test.each(["-1e-99999999999999999999", "0.5e-99999999999999999999"])(
  "a number that would read as zero is refused: %s",
  (text) => {
    expect(() => decimal(text)).toThrow(expect.objectContaining({ code: "INVALID_DECIMAL" }));
  },
);

test("zero is itself, and any decimal is one", () => {
  expect(decimal(ZERO)).toBe(ZERO);
  expect([ZERO, new Decimal(5)].map(isDecimal)).toEqual([true, true]);
  expect([5, "5", null, {}].map(isDecimal)).toEqual([false, false, false, false]);
});

test("a frozen number of another constructor is read into one of ours", () => {
  const theirs = new (Decimal.clone({ precision: 5 }))("2.5");
  Object.freeze(theirs.d);
  const read = decimal(Object.freeze(theirs));
  expect(read).not.toBe(theirs);
  expect(own(read)).toBe(read);
});

test("a sign that is turned or left off leaves the number as it was", () => {
  const computed = decimal("-5.25").minus(1);
  expect([String(negative(computed)), String(absolute(computed))]).toEqual(["6.25", "6.25"]);
  expect(Object.isFrozen(computed.d)).toBe(false);
});

test("a product of many places reads back as the value that it is", () => {
  const small = product(decimal("1e-59"), decimal("1e-59"));
  expect(own(small)).toBe(small);
  expect(String(small)).toBe(`0.${"0".repeat(117)}1`);
});
