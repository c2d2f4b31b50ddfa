import { describe, expect, test } from "vitest";
import {
  type Digits,
  longComparison,
  longProduct,
  longQuotient,
  longSum,
} from "../../../src/decimal/long-arithmetic.js";

// All by hand: a word is seven digits, the exponent is the place of the first digit.
const one: Digits = { s: 1, e: 0, d: [1] };
const nothing: Digits = { s: 1, e: 0, d: [0] };
/** 9,999,999.9999999 and 0.0000001, one word after the point. */
const nines: Digits = { s: 1, e: 6, d: [9_999_999, 9_999_999] };
const least: Digits = { s: 1, e: -7, d: [1] };
const minus = (number: Digits): Digits => ({ ...number, s: -number.s });

describe("longSum", () => {
  test("carries into a word of its own, and drops the words of zeros behind it", () => {
    expect(longSum(nines, least, 1)).toEqual({ s: 1, e: 7, d: [1] });
    expect(longSum(minus(nines), least, -1)).toEqual({ s: -1, e: 7, d: [1] });
  });

  test("borrows from the word before", () => {
    expect(longSum({ s: 1, e: 7, d: [1] }, least, -1)).toEqual(nines);
    expect(longSum(least, { s: 1, e: 7, d: [1] }, -1)).toEqual(minus(nines));
  });

  test("of a number and its negative is zero, not minus zero", () => {
    expect(longSum(nines, nines, -1)).toEqual(nothing);
    expect(longSum(minus(nines), nines, 1)).toEqual(nothing);
    expect(longSum(minus(nothing), minus(nothing), 1)).toEqual(nothing);
  });

  test("keeps words of zeros between two numbers that lie apart", () => {
    expect(longSum({ s: 1, e: 21, d: [5] }, least, 1)).toEqual({ s: 1, e: 21, d: [5, 0, 0, 0, 1] });
  });

  test("leaves its numbers as they were", () => {
    longSum(nines, least, 1);
    expect([nines.d, least.d]).toEqual([[9_999_999, 9_999_999], [1]]);
  });
});

describe("longProduct", () => {
  test("of nines carries through all words", () => {
    // 99,999,999,999,999² = 9,999,999,999,999,800,000,000,000,001.
    const whole: Digits = { s: 1, e: 13, d: [9_999_999, 9_999_999] };
    expect(longProduct(whole, minus(whole))).toEqual({ s: -1, e: 27, d: [9_999_999, 9_999_998, 0, 1] });
  });

  test("counts places below the point, and drops zeros", () => {
    expect(longProduct(least, { s: 1, e: 6, d: [5_000_000] })).toEqual({ s: 1, e: -1, d: [5_000_000] });
    expect(longProduct(minus(nines), nothing)).toEqual(nothing);
  });
});

describe("longQuotient", () => {
  const three: Digits = { s: 1, e: 0, d: [3] };
  /** A whole number as digits. */
  const whole = (text: string): Digits => {
    const padded = text.padStart(Math.ceil(text.length / 7) * 7, "0");
    return { s: 1, e: text.length - 1, d: padded.match(/.{7}/g)!.map(Number) };
  };

  test("has 34 digits, wherever the first one lies in its word", () => {
    expect(longQuotient(one, three)).toEqual({
      s: 1,
      e: -1,
      d: [3_333_333, 3_333_333, 3_333_333, 3_333_333, 3_333_330],
    });
    expect(longQuotient({ s: 1, e: 1, d: [20] }, minus(three))).toEqual({
      s: -1,
      e: 0,
      d: [6, 6_666_666, 6_666_666, 6_666_666, 6_666_666, 6_666_700],
    });
  });

  test("drops the zeros of a quotient that ends", () => {
    expect(longQuotient(whole("12345678901234"), whole("2"))).toEqual(whole("6172839450617"));
    expect(longQuotient(nothing, minus(three))).toEqual(nothing);
  });

  test.each([
    // 35 digits that end in 5, then the even one of the two beside them.
    ["10000000000000000000000000000000005", "10000000000000000000000000000000000"],
    ["10000000000000000000000000000000015", "10000000000000000000000000000000020"],
    ["99999999999999999999999999999999995", "100000000000000000000000000000000000"],
  ])("of a tie goes to the even digit: %s", (text, rounded) => {
    const times = longProduct(whole(text), whole("7"));
    expect(longQuotient(times, whole("7"))).toEqual(longProduct(whole(rounded), one));
  });

  test("of more than a tie, however little, goes up", () => {
    const times = longProduct(whole("10000000000000000000000000000000005"), whole("70000000"));
    const more = longSum(times, one, 1);
    expect(longQuotient(more, whole("70000000"))).toEqual(
      longProduct(whole("10000000000000000000000000000000010"), one),
    );
  });

  test("takes dividends of many more words than it gives", () => {
    const many = whole(`${"9".repeat(119)}8`);
    expect(longQuotient(many, one)).toEqual({ s: 1, e: 120, d: [10] });
  });
});

describe("longComparison", () => {
  const ascending: readonly Digits[] = [
    { s: -1, e: 7, d: [1] },
    minus(nines),
    { s: -1, e: 6, d: [9_999_999] },
    minus(least),
    nothing,
    least,
    { s: 1, e: 6, d: [9_999_998, 9_999_999] },
    { s: 1, e: 6, d: [9_999_999] },
    nines,
    { s: 1, e: 7, d: [1] },
  ];

  test("puts numbers in order", () => {
    ascending.forEach((first, i) => {
      ascending.forEach((second, j) => {
        expect(longComparison(first, second)).toBe(Math.sign(i - j));
      });
    });
  });

  test("takes zero and minus zero for the same", () => {
    expect(longComparison(nothing, minus(nothing))).toBe(0);
  });
});
