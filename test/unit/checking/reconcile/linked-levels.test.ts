import { describe, expect, test } from "vitest";
import { anyEffort } from "../../../../src/checking/reconcile/effort.js";
import { fraction } from "../../../../src/checking/reconcile/exact-fraction.js";
import { ALL, type Range } from "../../../../src/checking/reconcile/exact-range.js";
import {
  type Box,
  type LinkedLevels,
  linkedProgram,
  ratioHull,
  scaleOf,
} from "../../../../src/checking/reconcile/linked-levels.js";
import { sharedRate } from "../../../../src/checking/reconcile/rate-search.js";

const range = (low: number | null, high: number | null): Range => ({
  low: low === null ? null : fraction(BigInt(low)),
  high: high === null ? null : fraction(BigInt(high)),
});

/** A figure from one to two times each of some bases, which are given. */
function ofBase(base: Range, count = 1): LinkedLevels {
  const bases = Array.from({ length: count }, (_, place) => place + 1);
  const given = [ALL, ...bases.map(() => base)];
  const within = { ...range(1, 2), closed: "both" as const };
  return {
    levels: [0, ...bases],
    sums: [],
    products: [],
    ratios: bases.map((under) => ({
      over: [[0, 1n]],
      under,
      less: 0,
      relation: 0,
      core: within,
      stands: within,
      unsure: within,
      within,
    })),
    given,
    narrowed: given,
  };
}

function boundsOf(linked: LinkedLevels, box: Box | null = null) {
  const program = linkedProgram(linked, 1n, box, anyEffort());
  return program === "spent" ? null : program.branches.map(({ bounds }) => bounds.slice(0, 2));
}

describe("a base whose sign is open is tried with both", () => {
  const any = { low: null, high: null };

  test("from zero up, and from zero down, as far as it is given", () => {
    expect(boundsOf(ofBase(range(-4, 3)))).toEqual([
      [any, { low: 0n, high: 3n }],
      [any, { low: -4n, high: 0n }],
    ]);
    expect(boundsOf(ofBase(ALL))).toEqual([
      [any, { low: 0n, high: null }],
      [any, { low: null, high: 0n }],
    ]);
  });

  test("and one of one sign with that alone", () => {
    expect(boundsOf(ofBase(range(2, 3)))).toEqual([[any, { low: 2n, high: 3n }]]);
    expect(boundsOf(ofBase(range(-3, -2)))).toEqual([[any, { low: -3n, high: -2n }]]);
  });

  test("so long as there are six at most; those of one sign do not count", () => {
    // The figure has one sign, and with it all bases.
    expect(boundsOf(ofBase(ALL, 6))?.length).toBe(2);
    expect(boundsOf(ofBase(ALL, 7))).toBeNull();
    expect(boundsOf(ofBase(range(2, 3), 7))?.length).toBe(1);
  });

  test("and its ratio is any of those with either", () => {
    // 2a = 3b + 2: a/b = 3/2 + 1/b is 11/6 to 2 for b from 2 to 3, and 1 to 5/4 for b from −4 to −2.
    const { ratios, ...others } = ofBase(range(-4, 3));
    const given = [...others.given, range(2, 2)];
    const sum = [
      [0, 2n],
      [1, -3n],
      [2, -1n],
    ] as const;
    const linked = { ...others, ratios, given, narrowed: given, levels: [0, 1, 2], sums: [sum] };
    const program = linkedProgram(linked, 1n, null, anyEffort());
    if (program === "spent") throw new Error("one sign is open");
    expect(ratioHull(program, ratios[0]!, null, anyEffort())).toEqual(range(1, 2));
  });

  test("beside a rate in its box", () => {
    const box = { level: 0, low: 5n, high: 6n };
    expect(boundsOf(ofBase(range(2, 3)), box)).toEqual([
      [
        { low: 5n, high: 6n },
        { low: 2n, high: 3n },
      ],
    ]);
  });
});

test("the units of linked levels make all that is given whole", () => {
  const given = [
    { low: fraction(1n, 4n), high: fraction(5n, 6n) },
    ALL,
    { low: fraction(1n, 5n), high: null },
  ];
  const linked = { levels: [0, 1], given } as unknown as LinkedLevels;
  expect(scaleOf(linked)).toBe(12n);
  expect(scaleOf({ ...linked, levels: [0, 1, 2] }, 10n)).toBe(600n);
});

describe("the rate that products share", () => {
  const rateOf = (second: readonly [number, number], narrowed: Partial<Record<number, Range>> = {}) =>
    sharedRate({
      products: [
        { of: 0, factors: [1, 2] },
        { of: 3, factors: second },
      ],
      narrowed: [ALL, range(1, 2), range(2, 3), ALL, range(1, 5)].map(
        (known, level) => narrowed[level] ?? known,
      ),
    } as unknown as LinkedLevels);

  test("is a factor of each, on either side", () => {
    expect(rateOf([4, 2])).toBe(2);
    expect(rateOf([2, 4])).toBe(2);
    expect(rateOf([1, 4])).toBe(1);
    expect(rateOf([4, 4])).toBeNull();
  });

  test("has both ends, and amounts of one sign beside it", () => {
    expect(rateOf([4, 2], { 2: range(null, 3) })).toBeNull();
    expect(rateOf([4, 2], { 2: range(2, null) })).toBeNull();
    expect(rateOf([4, 2], { 4: range(-1, 5) })).toBeNull();
    expect(rateOf([2, 4], { 4: range(-1, 5) })).toBeNull();
    expect(rateOf([4, 2], { 1: range(-1, 2) })).toBeNull();
    expect(rateOf([4, 2], { 4: range(-5, -1) })).toBe(2);
    // The rate itself may have either sign.
    expect(rateOf([4, 2], { 2: range(-2, 3) })).toBe(2);
  });
});
