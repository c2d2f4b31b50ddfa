import { interval } from "tradefigures";
import { describe, expect, test } from "vitest";
import { smallestConflicts } from "../../../../src/checking/reconcile/conflicts.js";
import { anyEffort, effort } from "../../../../src/checking/reconcile/effort.js";
import { fraction } from "../../../../src/checking/reconcile/exact-fraction.js";
import {
  ALL,
  commonRange,
  FROM_ZERO,
  intervalOfRange,
  isSingle,
  negativeRange,
  type Range,
  rangeOf,
  rangeProduct,
  rangeQuotient,
  rangeSum,
  sameRange,
  sideOf,
} from "../../../../src/checking/reconcile/exact-range.js";
import {
  isPlain,
  propagate,
  ruleOfRatio,
  ruleOfSum,
} from "../../../../src/checking/reconcile/propagation.js";
import { written } from "../../decimal/interval-text.js";

const range = (low: number | null, high: number | null): Range => ({
  low: low === null ? null : fraction(BigInt(low)),
  high: high === null ? null : fraction(BigInt(high)),
});

// All expected values by hand.
describe("a range", () => {
  test("is that of an interval, its ends included, and written outward", () => {
    expect(rangeOf(interval({ low: "0.5", high: "1.5", closed: "neither" }))).toEqual({
      low: fraction(1n, 2n),
      high: fraction(3n, 2n),
    });
    expect(rangeOf(interval({ low: null, high: "3" }))).toEqual(range(null, 3));
    expect(rangeOf(interval({ low: "3", high: null }))).toEqual(range(3, null));
    expect(written(intervalOfRange({ low: fraction(-1n, 3n), high: fraction(1n, 3n) }))).toBe(
      "[-0.3333333333333333333333333333333334, 0.3333333333333333333333333333333334]",
    );
    expect(written(intervalOfRange(ALL))).toBe("(−∞, ∞)");
  });

  test("has in common with another what lies in both", () => {
    expect(commonRange(range(1, 5), range(3, 8))).toEqual(range(3, 5));
    expect(commonRange(range(3, 8), range(1, 5))).toEqual(range(3, 5));
    expect(commonRange(range(null, 5), range(3, null))).toEqual(range(3, 5));
    expect(commonRange(range(3, null), range(null, 5))).toEqual(range(3, 5));
    expect(commonRange(range(1, 3), range(3, 4))).toEqual(range(3, 3));
    expect(commonRange(range(1, 2), range(3, 4))).toBeNull();
    expect(commonRange(range(3, 4), range(1, 2))).toBeNull();
    expect(commonRange(ALL, ALL)).toEqual(ALL);
  });

  test("may be one value, of one side of zero, or the same as another", () => {
    expect([range(2, 2), range(2, 3), range(null, 2), range(2, null)].map(isSingle)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const sides = [
      range(0, 5),
      range(1, null),
      range(-5, 0),
      range(null, -1),
      range(-1, 1),
      ALL,
      range(0, 0),
    ];
    expect(sides.map(sideOf)).toEqual([1, 1, -1, -1, 0, 0, 1]);
    expect(sameRange(range(1, 2), range(1, 2))).toBe(true);
    expect(sameRange(range(1, 2), range(1, 3))).toBe(false);
    expect(sameRange(range(0, 2), range(1, 2))).toBe(false);
    expect(sameRange(range(null, 2), range(null, 2))).toBe(true);
    expect(sameRange(range(null, 2), range(1, 2))).toBe(false);
    expect(sameRange(range(1, 2), range(1, null))).toBe(false);
  });

  test("has sums, and a mirror image", () => {
    expect(rangeSum(range(1, 2), range(10, 20))).toEqual(range(11, 22));
    expect(rangeSum(range(null, 2), range(10, 20))).toEqual(range(null, 22));
    expect(rangeSum(range(1, 2), range(10, null))).toEqual(range(11, null));
    expect(negativeRange(range(1, 2))).toEqual(range(-2, -1));
    expect(negativeRange(range(null, 2))).toEqual(range(-2, null));
    expect(negativeRange(FROM_ZERO)).toEqual(range(null, 0));
  });

  // The product of each pair of ends, of which the least and the greatest count.
  test.each([
    [range(2, 3), range(5, 7), range(10, 21)],
    [range(-2, 3), range(5, 7), range(-14, 21)],
    [range(-2, 3), range(-7, 5), range(-21, 15)],
    [range(-3, -2), range(-7, -5), range(10, 21)],
    [range(0, 0), ALL, range(0, 0)],
    [range(1, null), range(0, 4), range(0, null)],
    [range(1, null), range(-4, 0), range(null, 0)],
    [range(null, 1), range(2, 3), range(null, 3)],
    [range(null, -1), range(2, 3), range(null, -2)],
    [range(null, 0), range(0, null), range(null, 0)],
    [range(2, null), range(3, null), range(6, null)],
    [ALL, range(1, 2), ALL],
    [range(-1, null), range(-2, null), ALL],
    [range(null, -1), range(null, 2), ALL],
  ])("times another: case %#", (a, b, product) => {
    expect(rangeProduct(a, b)).toEqual(product);
    expect(rangeProduct(b, a)).toEqual(product);
  });

  test.each([
    [range(6, 12), range(2, 3), range(2, 6)],
    [range(-6, 12), range(2, 3), range(-3, 6)],
    [range(6, 12), range(-3, 0), range(null, -2)],
    [range(6, 12), range(null, -3), range(-4, 0)],
    [range(-12, -6), range(0, 3), range(null, -2)],
    [range(6, 12), range(0, null), range(0, null)],
    [range(null, 12), range(2, 3), range(null, 6)],
  ])("over another: case %#", (a, b, quotient) => {
    expect(rangeQuotient(a, b)).toEqual(quotient);
  });
});

describe("rules narrow ranges", () => {
  const rule = ruleOfSum([
    [0, 1n],
    [1, -1n],
    [2, -1n],
  ]);

  test("of a sum each by the others, in place", () => {
    const ranges = [range(10, 12), range(3, 4), range(0, 20)];
    expect(propagate([rule], ranges, 1, anyEffort())).toBe(true);
    expect(ranges).toEqual([range(10, 12), range(3, 4), range(6, 9)]);
  });

  test("in as many rounds as may be, or until nothing moves", () => {
    // a = b + c, c = d + e: what is known of a reaches d in the second round where the last rule comes first.
    const further = ruleOfSum([
      [2, 1n],
      [3, -1n],
      [4, -1n],
    ]);
    const leftBy = (rounds: number): Range => {
      const ranges = [range(10, 12), range(3, 4), range(0, 20), range(0, 20), range(1, 1)];
      propagate([further, rule], ranges, rounds, anyEffort());
      return ranges[3]!;
    };
    expect([leftBy(0), leftBy(1), leftBy(2), leftBy(9)]).toEqual([
      range(0, 20),
      range(0, 19),
      range(5, 8),
      range(5, 8),
    ]);
  });

  test("until nothing moves, or no more than by a billionth where that will do", () => {
    const size = 10 ** 12;
    const rules = [
      ruleOfSum([
        [0, 1n],
        [1, -1n],
      ]),
      ruleOfSum([
        [1, 1n],
        [2, -1n],
      ]),
    ];
    const leftOf = (...isExact: boolean[]): Range => {
      const ranges = [range(0, size), range(0, size), range(0, size - 1)];
      propagate(rules, ranges, 9, anyEffort(), ...isExact);
      return ranges[0]!;
    };
    expect([leftOf(), leftOf(true), leftOf(false)]).toEqual([
      range(0, size - 1),
      range(0, size - 1),
      range(0, size),
    ]);
    // Forty steps a range, in a round that moves one and in another that moves none.
    const own = effort(1e6);
    propagate([rule], [range(10, 12), range(3, 4), range(0, 20)], 9, own);
    expect(1e6 - own.left).toBe(2 * 3 * 40);
  });

  test("until nothing is left, or no effort", () => {
    expect(propagate([rule], [range(1, 2), range(3, 4), range(0, 20)], 1, anyEffort())).toBe(false);
    const ranges = [range(10, 12), range(3, 4), range(0, 20)];
    expect(propagate([rule], ranges, 1, effort(0))).toBe(true);
    expect(ranges[2]).toEqual(range(0, 20));
  });

  test("of products, of which nothing is learned where two may be zero", () => {
    const times = { kind: "times", of: 0, factors: [1, 2] } as const;
    const narrowed = (...ranges: Range[]): readonly Range[] => {
      propagate([times], ranges, 2, anyEffort());
      return ranges;
    };
    expect(narrowed(range(10, 12), range(2, 3), ALL)[2]).toEqual({
      low: fraction(10n, 3n),
      high: fraction(6n),
    });
    expect(narrowed(range(10, 12), ALL, range(2, 3))[1]).toEqual({
      low: fraction(10n, 3n),
      high: fraction(6n),
    });
    expect(narrowed(ALL, range(2, 3), range(4, 5))[0]).toEqual(range(8, 15));
    expect(narrowed(range(0, 12), range(0, 3), range(1, 9))).toEqual([
      range(0, 12),
      range(0, 3),
      range(1, 9),
    ]);
    expect(narrowed(range(0, 12), range(0, 3), ALL)[2]).toEqual(ALL);
  });

  test("of a ratio by its range, and of a level that stands above and below by both", () => {
    // (a − b) / b from 1 to 2: a − (1 + 1)·b to a − (1 + 2)·b.
    const ratio = ruleOfRatio(
      {
        over: [
          [0, 1n],
          [1, -1n],
        ],
        under: 1,
        less: 0,
      },
      range(1, 2),
    );
    expect(ratio.terms).toEqual([
      [0, range(1, 1)],
      [1, range(-3, -2)],
    ]);
    const plain = ruleOfRatio({ over: [[0, 1n]], under: 1, less: 0 }, range(-1, 2));
    expect(plain.terms[1]).toEqual([1, range(-2, 1)]);
    expect([isPlain(ratio, []), isPlain(plain, [])]).toEqual([true, false]);
    const times = { kind: "times", of: 0, factors: [1, 2] } as const;
    expect(isPlain(times, [ALL, range(1, 2), range(-2, -1)])).toBe(true);
    expect(isPlain(times, [ALL, range(1, 2), range(-2, 1)])).toBe(false);
  });
});

describe("the smallest sets that cannot hold", () => {
  const clashing = (...sets: readonly (readonly number[])[]) => {
    const asked: (readonly number[])[] = [];
    const canHold = (members: readonly number[]): boolean => {
      asked.push(members);
      return !sets.some((set) => set.every((member) => members.includes(member)));
    };
    return { asked, canHold };
  };

  test("are all found, those of the fewest first, then in order", () => {
    const { canHold } = clashing([1, 2, 3], [4], [0, 3], [0, 1], [2, 5, 0]);
    expect(smallestConflicts(6, canHold)).toEqual([[4], [0, 1], [0, 3], [0, 2, 5], [1, 2, 3]]);
    expect(smallestConflicts(2, clashing([0, 1]).canHold)).toEqual([[0, 1]]);
    expect(smallestConflicts(1, clashing([0]).canHold)).toEqual([[0]]);
  });

  test("are sought without a question about what is known", () => {
    const { asked, canHold } = clashing([0, 1, 2, 3]);
    expect(smallestConflicts(4, canHold)).toEqual([[0, 1, 2, 3]]);
    // That each three hold says all of the smaller sets.
    expect(asked.length).toBe(8);
    expect(asked.every(({ length }) => length === 3)).toBe(true);
  });

  test("are one of them where there are too many figures", () => {
    const { canHold } = clashing([0, 1], [15, 16]);
    expect(smallestConflicts(17, canHold)).toEqual([[15, 16]]);
    expect(smallestConflicts(16, clashing([0, 1], [14, 15]).canHold)).toEqual([
      [0, 1],
      [14, 15],
    ]);
  });
});
