import { decimal } from "tradefigures";
import { describe, expect, test } from "vitest";
import {
  decimalOf,
  fraction,
  fractionOf,
  greatestDivisor,
} from "../../../../src/checking/reconcile/exact-fraction.js";
import {
  ALL,
  hullOf,
  type Range,
  rangeProduct,
  rangeQuotient,
} from "../../../../src/checking/reconcile/exact-range.js";

const range = (low: number | null, high: number | null): Range => ({
  low: low === null ? null : fraction(BigInt(low)),
  high: high === null ? null : fraction(BigInt(high)),
});

// All expected values by hand.
describe("a fraction", () => {
  test("is in lowest terms, its sign above", () => {
    expect(fraction(6n, -4n)).toEqual({ over: -3n, under: 2n });
    expect(fraction(0n, 5n)).toEqual({ over: 0n, under: 1n });
    expect(fractionOf(decimal("-12.50"))).toEqual({ over: -25n, under: 2n });
  });

  test("is a decimal where it is one, and else rounded outward to 34 digits", () => {
    expect(String(decimalOf(fraction(-25n, 2n), 1))).toBe("-12.5");
    expect(String(decimalOf(fraction(0n), -1))).toBe("0");
    expect(String(decimalOf(fraction(10n ** 40n), 1))).toBe(`1${"0".repeat(40)}`);
    expect(String(decimalOf(fraction(1n, 3n), -1))).toBe(`0.${"3".repeat(34)}`);
    expect(String(decimalOf(fraction(1n, 3n), 1))).toBe(`0.${"3".repeat(33)}4`);
    expect(String(decimalOf(fraction(-1n, 3n), -1))).toBe(`-0.${"3".repeat(33)}4`);
    expect(String(decimalOf(fraction(-1n, 3n), 1))).toBe(`-0.${"3".repeat(34)}`);
    expect(String(decimalOf(fraction(2n * 10n ** 40n, 3n), 1))).toBe(`${"6".repeat(33)}7${"0".repeat(6)}`);
    expect(String(decimalOf(fraction(200n, 3n), -1))).toBe(`66.${"6".repeat(32)}`);
  });

  test("has its terms divided by their greatest divisor, of any size", () => {
    expect(greatestDivisor(12n, -18n)).toBe(6n);
    expect(greatestDivisor(0n, 0n)).toBe(1n);
    expect(greatestDivisor(0n, -7n)).toBe(7n);
    expect(greatestDivisor(2n ** 70n * 3n, 2n ** 65n * 5n)).toBe(2n ** 65n);
    expect(greatestDivisor(2n ** 80n, 2n ** 80n)).toBe(2n ** 80n);
    expect(greatestDivisor(2n ** 80n, 6n)).toBe(2n);
  });
});

describe("ranges", () => {
  test("have products and quotients, with and without ends", () => {
    expect(rangeProduct(range(-1, 2), range(3, null))).toEqual(range(null, null));
    expect(rangeProduct(range(0, 2), range(3, null))).toEqual(range(0, null));
    expect(rangeProduct(range(null, -1), range(null, -2))).toEqual(range(2, null));
    expect(rangeQuotient(range(6, 12), range(-3, -2))).toEqual(range(-6, -2));
    expect(rangeQuotient(range(6, 12), range(0, 3))).toEqual(range(2, null));
    expect(rangeQuotient(range(6, 12), range(3, null))).toEqual(range(0, 4));
    expect(rangeQuotient(range(6, 12), range(-1, 3))).toEqual(ALL);
    expect(rangeQuotient(range(6, 12), range(0, 0))).toEqual(ALL);
  });

  test("have a hull", () => {
    expect(hullOf(range(1, 2), range(3, 4))).toEqual(range(1, 4));
    expect(hullOf(range(3, 4), range(1, 2))).toEqual(range(1, 4));
    expect(hullOf(range(null, 4), range(1, 2))).toEqual(range(null, 4));
    expect(hullOf(range(1, 2), range(null, null))).toEqual(ALL);
  });
});
