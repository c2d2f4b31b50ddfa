import { describe, expect, test } from "vitest";
import { anyEffort } from "../../../../src/checking/reconcile/effort.js";
import {
  compareFractions,
  type Fraction,
  fraction,
  fractionQuotient,
} from "../../../../src/checking/reconcile/exact-fraction.js";
import {
  lessRatio,
  optimiseRatio,
  someRatio,
} from "../../../../src/checking/reconcile/fractional-program.js";
import {
  addSum,
  dropSum,
  type LinearRow,
  optimise,
  type Tableau,
  type Terms,
  tableauOf,
  valueAt,
  type WholeBounds,
} from "../../../../src/checking/reconcile/linear-program.js";

function solved(bounds: readonly WholeBounds[], rows: readonly LinearRow[]): Tableau {
  const tableau = tableauOf(bounds, rows, anyEffort());
  if (tableau === null || tableau === "spent") throw new Error("nothing meets all rows");
  return tableau;
}

const text = (value: Fraction | null) => value && `${value.over}/${value.under}`;
const from = (low: bigint | null, high: bigint | null): WholeBounds => ({ low, high });
const row = (terms: Terms, low: bigint | null, high: bigint | null): LinearRow => ({ terms, low, high });

// x and y in a box, and two sums of them: each answer is that of one of the points where two lines meet.
describe("the greatest and the least value of a sum", () => {
  interface Line {
    readonly a: bigint;
    readonly b: bigint;
    readonly c: bigint;
  }
  interface Point {
    readonly x: bigint;
    readonly y: bigint;
    readonly under: bigint;
  }

  function corners(box: readonly [WholeBounds, WholeBounds], rows: readonly LinearRow[]): readonly Point[] {
    const sides = [
      { a: 1n, b: 0n, ...box[0] },
      { a: 0n, b: 1n, ...box[1] },
      ...rows.map(({ terms: [[, a] = [0, 0n], [, b] = [0, 0n]], low, high }) => ({ a, b, low, high })),
    ];
    const lines = sides.flatMap(({ a, b, low, high }): Line[] =>
      [low, high].flatMap((c) => (c === null ? [] : [{ a, b, c }])),
    );
    const met = lines.flatMap((one) =>
      lines.flatMap((other): Point[] => {
        const under = one.a * other.b - other.a * one.b;
        if (under <= 0n) return [];
        return [{ x: one.c * other.b - other.c * one.b, y: one.a * other.c - other.a * one.c, under }];
      }),
    );
    return met.filter(({ x, y, under }) =>
      sides.every(({ a, b, low, high }) => {
        const sum = a * x + b * y;
        return (low === null || sum >= low * under) && (high === null || sum <= high * under);
      }),
    );
  }

  /** The greatest (side 1) or least (−1) value over all corners. */
  function furthest(points: readonly Point[], side: 1 | -1, of: (point: Point) => Fraction): Fraction {
    return points.map(of).reduce((best, next) => (compareFractions(next, best) * side > 0 ? next : best));
  }

  const FACTORS = [-3n, -1n, 2n];
  const cases = FACTORS.flatMap((a) =>
    FACTORS.flatMap((b) => FACTORS.flatMap((c) => FACTORS.map((d) => [a, b, c, d] as const))),
  );

  test.each([
    ["two sums within bounds", [-2n, 5n], [1n, 4n]],
    ["a sum with one end, and one that is exact", [null, 3n], [2n, 2n]],
    ["a sum that is zero, and one with one end", [0n, 0n], [-4n, null]],
    ["sums that are zero both", [0n, 0n], [0n, 0n]],
  ] as const)("%s", (_, [low, high], [least, most]) => {
    const box = [from(-1n, 4n), from(1n, 3n)] as const;
    let met = 0;
    for (const [a, b, c, d] of cases) {
      const rows = [
        row(
          [
            [0, a],
            [1, b],
          ],
          low,
          high,
        ),
        row(
          [
            [0, c],
            [1, d],
          ],
          least,
          most,
        ),
      ];
      const points = corners(box, rows);
      const name = `${a} ${b} ${c} ${d}`;
      const tableau = tableauOf(box, rows, anyEffort());
      if (points.length === 0) {
        expect(tableau, name).toBeNull();
        continue;
      }
      met++;
      const made = tableau as Tableau;
      for (const side of [1, -1] as const) {
        for (const [variable, of] of [
          [0, ({ x, under }: Point) => fraction(x, under)],
          [1, ({ y, under }: Point) => fraction(y, under)],
        ] as const) {
          const { value, ray } = optimise(made, variable, side);
          expect([text(value), ray], name).toEqual([text(furthest(points, side, of)), null]);
          expect(text(valueAt(made, variable)), name).toBe(text(value));
        }
        const sum = addSum(
          made,
          [
            [0, 2n],
            [1, -5n],
          ],
          from(null, null),
        );
        const { value } = optimise(made, sum, side);
        dropSum(made);
        const best = furthest(points, side, ({ x, y, under }) => fraction(2n * x - 5n * y, under));
        expect(text(value), name).toBe(text(best));
        // y is 1 or more.
        const ratio = { over: [[0, 3n]], under: [[1, 2n]] } as const;
        const most = optimiseRatio(made, ratio, side, someRatio(made, ratio)!);
        const greatest = furthest(points, side, ({ x, y }) =>
          fractionQuotient(fraction(3n * x), fraction(2n * y)),
        );
        expect(text(most), name).toBe(text(greatest));
      }
    }
    expect(met).toBeGreaterThan(4);
  });
});

describe("a sum without an end", () => {
  test("moves along a ray", () => {
    // x − 2y = 0, both zero or more.
    const tableau = solved(
      [from(0n, null), from(0n, null), from(1n, 2n)],
      [
        row(
          [
            [0, 1n],
            [1, -2n],
          ],
          0n,
          0n,
        ),
      ],
    );
    const { value, ray } = optimise(tableau, 0, 1);
    expect(value).toBeNull();
    const [x, y, z] = [0, 1, 2].map((variable) => ray!(variable));
    expect(text(fractionQuotient(x!, y!))).toBe("2/1");
    expect([x!.over > 0n, text(z!)]).toEqual([true, "0/1"]);
    expect(text(optimise(tableau, 0, -1).value)).toBe("0/1");
  });

  test("may have none below", () => {
    const tableau = solved([from(null, 3n)], []);
    expect(text(optimise(tableau, 0, 1).value)).toBe("3/1");
    const { value, ray } = optimise(tableau, 0, -1);
    expect([value, text(ray!(0))]).toEqual([null, "-1/1"]);
  });

  test("has a ratio that comes near to that of its ray, or has no end", () => {
    const tableau = solved([from(1n, null), from(0n, 2n)], []);
    const [x, y] = [[[0, 1n]], [[1, 1n]]] as const;
    // (x − y)/x, which comes near 1, and is −1 where x = 1 and y = 2; x/y where y may be zero.
    const ratio = {
      over: [
        [0, 1n],
        [1, -1n],
      ],
      under: x,
    } as const;
    expect(text(optimiseRatio(tableau, ratio, 1, fraction(-1n)))).toBe("1/1");
    expect(text(optimiseRatio(tableau, ratio, -1, fraction(0n)))).toBe("-1/1");
    expect(optimiseRatio(tableau, { over: x, under: y }, 1, fraction(1n))).toBeNull();
  });

  test("has a ratio where the sum below is greatest, if it is zero here", () => {
    const tableau = solved([from(6n, 6n), from(0n, 2n)], []);
    expect(text(someRatio(tableau, { over: [[0, 1n]], under: [[1, 1n]] }))).toBe("3/1");
    const endless = solved(
      [from(0n, null), from(0n, null)],
      [
        row(
          [
            [0, 1n],
            [1, -3n],
          ],
          0n,
          0n,
        ),
      ],
    );
    expect(text(someRatio(endless, { over: [[0, 1n]], under: [[1, 1n]] }))).toBe("3/1");
  });
});

test("a sum less a ratio times another is in whole numbers, each level once", () => {
  const terms = lessRatio(
    [
      [0, 1n],
      [1, 2n],
    ],
    [
      [1, 1n],
      [2, 5n],
    ],
    fraction(3n, 4n),
  );
  // 4·(a + 2b) − 3·(b + 5c).
  expect(terms).toEqual([
    [0, 4n],
    [1, 5n],
    [2, -15n],
  ]);
});

test("a sum that cannot grow is known as such where all rows meet at one point", () => {
  // x₃ + x₄ ≤ 0, x₁ = 2x₀, 2x₂ ≤ x₁ and 2x₁ ≤ x₀ + x₂ leave nothing but zero: no step is longer than zero.
  const none = from(0n, null);
  const terms: readonly Terms[] = [
    [
      [3, 1n],
      [4, 1n],
    ],
    [
      [0, -2n],
      [1, 1n],
      [4, 1n],
    ],
    [
      [0, 2n],
      [1, -1n],
      [3, -1n],
    ],
    [
      [1, -1n],
      [2, 2n],
      [3, 1n],
      [4, 2n],
    ],
    [
      [0, -1n],
      [1, 2n],
      [2, -1n],
    ],
  ];
  const tableau = solved(
    [none, none, none, none, none],
    terms.map((one) => row(one, null, 0n)),
  );
  const goal = [
    [1, 1n],
    [2, 1n],
    [3, 1n],
    [4, 2n],
  ] as const;
  expect(text(optimise(tableau, addSum(tableau, goal, from(null, null)), 1).value)).toBe("0/1");
});

test("a sum that is dropped leaves nothing behind", () => {
  const tableau = solved([from(0n, 3n), from(0n, 4n)], [row([[0, 1n]], null, 2n)]);
  const sizes = () => [tableau.bounds.length, tableau.rows.length, tableau.rowOf.size];
  const before = sizes();
  const both = [
    [0, 1n],
    [1, 1n],
  ] as const;
  optimise(tableau, addSum(tableau, both, from(null, null)), 1);
  dropSum(tableau);
  expect(sizes()).toEqual(before);
});

test("long numbers are divided by what they share", () => {
  // 6x = 4y + 2z, times 2¹³⁰, with x and z to 3.
  const size = 2n ** 130n;
  const tied = row(
    [
      [0, 6n * size],
      [1, -4n * size],
      [2, -2n * size],
    ],
    0n,
    0n,
  );
  const tableau = solved([from(0n, 3n), from(0n, null), from(0n, 3n)], [tied]);
  expect(text(optimise(tableau, 1, 1).value)).toBe("9/2");
  // 2y = 3x − z.
  expect(tableau.rows.map(({ scale }) => scale)).toEqual([2n]);
  optimise(tableau, 2, 1);
  expect(text(valueAt(tableau, 1))).toBe("3/1");
});

test("numbers of any length are exact", () => {
  // x = (10⁵⁰ + 1)/(10⁵⁰ + 3)·y and z = (10⁵⁰ + 9)/(10⁵⁰ + 7)·x, with y from 0 to 9.
  const size = 10n ** 50n;
  const tableau = solved(
    [from(0n, null), from(0n, 9n), from(0n, null)],
    [
      row(
        [
          [0, size + 3n],
          [1, -size - 1n],
        ],
        0n,
        0n,
      ),
      row(
        [
          [2, size + 7n],
          [0, -size - 9n],
        ],
        0n,
        0n,
      ),
    ],
  );
  const expected = fraction(9n * (size + 1n) * (size + 9n), (size + 3n) * (size + 7n));
  expect(text(optimise(tableau, 2, 1).value)).toBe(text(expected));
  expect(text(valueAt(tableau, 0))).toBe(text(fraction(9n * (size + 1n), size + 3n)));
  expect(text(optimise(tableau, 2, -1).value)).toBe("0/1");
});
