import type { Relation } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { anyEffort, effort, isSpent, partOf, spend } from "../../../../src/checking/reconcile/effort.js";
import {
  compareFractions,
  type Fraction,
  fraction,
  negativeFraction,
} from "../../../../src/checking/reconcile/exact-fraction.js";
import { coarser, hasMoved, isLong, type Range } from "../../../../src/checking/reconcile/exact-range.js";
import { optimise, tableauOf } from "../../../../src/checking/reconcile/linear-program.js";
import { askedForm, modelOf } from "../../../../src/checking/reconcile/model.js";
import { solveLevels } from "../../../../src/checking/reconcile/solve-levels.js";

const rangeOnly = ({ low, high }: Range): Range => ({ low, high });
const whole = (low: bigint, high: bigint): Range => ({ low: fraction(low), high: fraction(high) });

describe("effort", () => {
  test("of a part is spent with the whole", () => {
    const all = effort(100);
    const part = partOf(all, 4);
    spend(part, 25);
    expect([isSpent(part), isSpent(all), all.left]).toEqual([true, false, 75]);
    spend(all, 75);
    expect(isSpent(all)).toBe(true);
    const endless = anyEffort();
    spend(endless, 1e9);
    expect(isSpent(endless)).toBe(false);
  });

  test("is spent faster on long numbers", () => {
    const spentOn = (size: bigint): number => {
      const own = effort(1e9);
      const bounds = [
        { low: 0n, high: 9n },
        { low: 0n, high: 9n },
        { low: 0n, high: 9n },
      ];
      const rows = [
        {
          terms: [
            [0, size + 1n],
            [1, -size],
          ] as const,
          low: 0n,
          high: 0n,
        },
        {
          terms: [
            [1, size + 7n],
            [2, -size],
          ] as const,
          low: 0n,
          high: 0n,
        },
        {
          terms: [
            [0, size],
            [2, 3n],
          ] as const,
          low: null,
          high: 5n * size,
        },
      ];
      const tableau = tableauOf(bounds, rows, own);
      if (tableau !== null && tableau !== "spent") optimise(tableau, 0, 1, own);
      return 1e9 - own.left;
    };
    expect(spentOn(10n ** 45n)).toBeGreaterThan(spentOn(10n));
    expect(spentOn(10n ** 200n)).toBeGreaterThan(spentOn(10n ** 45n));
  });

  test("is spent on a row by its terms and the variables", () => {
    const own = effort(100);
    const bounds = [0n, 0n, 0n].map((low) => ({ low, high: 9n }));
    const terms = [
      [0, 1n],
      [2, 1n],
    ] as const;
    tableauOf(bounds, [{ terms, low: null, high: 20n }], own);
    expect(own.left).toBe(94);
  });

  test("that is spent finds no point, and no end", () => {
    const bounds = [{ low: 0n, high: 9n }];
    const row = { terms: [[0, 2n]] as const, low: 3n, high: null };
    // Nor with a row that asks for nothing.
    expect(tableauOf(bounds, [{ ...row, low: null }], effort(0))).toBe("spent");
    expect(tableauOf(bounds, [row], effort(1))).toBe("spent");
    expect(tableauOf(bounds, [row, row], effort(1))).toBe("spent");
    const tableau = tableauOf([{ low: 0n, high: null }], [], effort(1));
    if (tableau === null || tableau === "spent") throw new Error("nothing has to be found");
    expect(optimise(tableau, 0, 1, effort(0))).toEqual({ value: null, ray: null });
  });
});

describe("a range with long numbers", () => {
  const long = 3n ** 200n;

  test("is cut outward, to far more digits than are printed", () => {
    const third = { low: fraction(-(7n ** 190n), long), high: fraction(7n ** 190n, long) };
    const cut = coarser(third);
    expect(compareFractions(cut.low!, third.low)).toBe(-1);
    expect(compareFractions(cut.high!, third.high)).toBe(1);
    const off = fraction(cut.high!.over * long - 7n ** 190n * cut.high!.under, cut.high!.under * long);
    expect(compareFractions(fraction(off.over * 10n ** 40n, off.under), third.high)).toBe(-1);
    const huge = whole(-(7n ** 200n), 7n ** 200n);
    expect(compareFractions(coarser(huge).low!, huge.low!)).toBe(-1);
    expect(compareFractions(coarser(huge).high!, huge.high!)).toBe(1);
    // What is cut towards zero already lies outward on that side.
    expect(compareFractions(coarser({ low: huge.high, high: null }).low!, huge.high!)).toBe(-1);
    // 7²⁰⁰ has 562 binary digits, of which 162 stay: one unit lies between the next below and the next above.
    const { low, high } = coarser({ low: huge.high, high: huge.high });
    expect(high!.over - low!.over).toBe(2n ** 400n);
    const tiny = fraction(1n, long);
    expect(compareFractions(coarser({ low: tiny, high: null }).low!, tiny)).toBe(-1);
    const even = whole(0n, 2n ** 400n);
    expect(compareFractions(coarser(even).high!, even.high!)).toBe(0);
    const short = whole(1n, 2n);
    expect(coarser(short)).toBe(short);
    // More digits below than above: to a part in 2¹⁵⁷ the same.
    for (const side of [1n, -1n]) {
      const small = fraction(side * 7n ** 100n, long);
      const { low, high } = coarser({ low: small, high: small });
      expect([compareFractions(low!, small), compareFractions(high!, small)]).toEqual([-1, 1]);
      for (const end of [low!, high!]) {
        const off = end.over * small.under - small.over * end.under;
        const size = small.over * end.under;
        expect((off < 0n ? -off : off) << 157n < (size < 0n ? -size : size)).toBe(true);
        expect((end.over < 0n ? -end.over : end.over) >> 168n).toBe(0n);
      }
    }
    for (const one of [third, huge]) expect(coarser(one).low).toEqual(negativeFraction(coarser(one).high!));
    const mixed = { low: fraction(1n), high: fraction(7n ** 100n, long) };
    expect(compareFractions(coarser(mixed).high!, mixed.high)).toBe(1);
    expect(coarser(mixed).low).toBe(mixed.low);
    expect(coarser({ low: null, high: null })).toEqual({ low: null, high: null });
  });

  test("is known as such, and by how far it moved", () => {
    expect([isLong(whole(1n, 2n)), isLong({ low: null, high: fraction(1n, long) })]).toEqual([false, true]);
    expect(hasMoved(whole(0n, 10n), whole(0n, 10n))).toBe(false);
    expect(hasMoved(whole(0n, 10n), whole(1n, 10n))).toBe(true);
    expect(hasMoved(whole(0n, 10n ** 12n), whole(0n, 10n ** 12n - 1n))).toBe(false);
    expect(hasMoved({ low: null, high: null }, { low: fraction(0n), high: null })).toBe(true);
    expect(hasMoved({ low: fraction(0n), high: null }, { low: null, high: null })).toBe(true);
    expect(hasMoved({ low: null, high: null }, { low: null, high: null })).toBe(false);
    expect(hasMoved({ low: fraction(1n, 2n), high: null }, { low: fraction(2n), high: null })).toBe(true);
  });
});

describe("a search with less effort", () => {
  const given = (of: string, printed: string): Relation => ({ kind: "printed", of, printed });
  const product = (of: string, ...factors: [string, string]): Relation => ({ kind: "product", of, factors });
  const sum = (of: string, ...parts: string[]): Relation => ({ kind: "sum", of, parts });
  const alongARate: readonly Relation[] = [
    given("a", "10"),
    given("b", "21"),
    product("A", "a", "rate"),
    product("B", "b", "rate"),
    sum("all", "a", "b"),
    sum("ALL", "A", "B"),
    given("ALL", "46,100"),
    product("ALL", "all", "rate"),
    { kind: "share", of: "a", total: "all", printed: "33%" },
    given("A", "15,000"),
  ];
  const ratiosAlone: readonly Relation[] = [
    { kind: "growth", of: "a", from: "b", printed: "5%" },
    { kind: "growth", of: "c", from: "b", printed: "7%" },
    sum("t", "a", "c"),
    { kind: "share", of: "a", total: "t", printed: "50%" },
  ];
  const clashing: readonly Relation[] = [
    ...alongARate.filter(({ of }) => of !== "B"),
    product("B", "b", "rate"),
    given("B", "40,000"),
  ];
  const asked = { kind: "ratio", of: "a", to: "all" } as const;
  const STEPS = Array.from({ length: 55 }, (_, at) => Math.floor(1.18 ** at * 20));

  function levelsWith(relations: readonly Relation[], steps: number) {
    const model = modelOf(relations, [], {});
    const held = model.measured.map((figure) => ({ ...figure, within: figure.core }));
    const form = model.names.includes("all") ? [askedForm(asked, "asked", model.names)] : [];
    const own = effort(steps);
    return { model, held, form, own, levels: solveLevels(model, held, form, own) };
  }

  function hullsWith(relations: readonly Relation[], steps: number): readonly (Range | null)[] | null {
    const { model, held, form, levels } = levelsWith(relations, steps);
    if (levels === null) return null;
    return [
      ...model.names.map((_, level) => levels.level(level)),
      ...held.map((figure) => levels.form(figure, figure.within)),
      ...form.map((ratio) => levels.form(ratio, null)),
    ];
  }

  /** Levels that meet all: an amount of 10 of 30.73 at 1,500. */
  const truths: Readonly<Record<string, Fraction>> = {
    a: fraction(10n),
    b: fraction(311n, 15n),
    all: fraction(461n, 15n),
    rate: fraction(1500n),
    A: fraction(15_000n),
    B: fraction(31_100n),
    ALL: fraction(46_100n),
  };

  function isIn(value: Fraction, { low, high }: Range): boolean {
    return (
      (low === null || compareFractions(low, value) <= 0) &&
      (high === null || compareFractions(value, high) <= 0)
    );
  }

  test("keeps what is true", () => {
    for (const steps of STEPS) {
      const { model, held, form, levels } = levelsWith(alongARate, steps);
      for (const [level, name] of model.names.entries())
        expect(isIn(truths[name]!, levels!.level(level)), `${name}, ${steps} steps`).toBe(true);
      for (const figure of held) expect(levels!.form(figure, figure.within)).not.toBeNull();
      // A third or so of all; none where the base may be zero, as far as is known.
      const ratio = levels!.form(form[0]!, null);
      expect(ratio === null || isIn(fraction(150n, 461n), ratio), `${steps} steps`).toBe(true);
    }
  });

  test("for a ratio keeps what is true, wherever it gives up", () => {
    const { model, form, own, levels } = levelsWith(alongARate, 1e6);
    levels!.level(model.names.indexOf("b"));
    for (let left = 50; left < 6_000; left += 7) {
      own.left = left;
      const ratio = levels!.form(form[0]!, null);
      expect(ratio === null || isIn(fraction(150n, 461n), ratio), `${left} steps`).toBe(true);
    }
  });

  test("says that it gave up where it did not come to the end of a rate", () => {
    // At 2 won a dollar or more 10 dollars are 20 won or more; at 3, the most there may be, they are 30.
    const known = (of: string, low: number, high: number): Relation => ({
      kind: "known",
      of,
      value: { low, high },
    });
    const tied = [
      sum("dollars", "a", "b"),
      sum("ALL", "A", "B"),
      product("A", "a", "rate"),
      product("B", "b", "rate"),
    ];
    const relations = [...tied, known("dollars", 10, 10), known("ALL", 20, 30), known("rate", 1, 3)];
    for (let steps = 3000; steps < 60_000; steps += 500) {
      const { model, levels } = levelsWith(relations, steps);
      const { low } = levels!.level(model.names.indexOf("rate"));
      const isFound = compareFractions(low!, fraction(199_999_999n, 100_000_000n)) > 0;
      expect(isFound || levels!.isSpent(), `${steps} steps`).toBe(true);
    }
  });

  test("spends on each question one part, so that all are answered alike", () => {
    // Two questions for each of seven figures, five prints and one ratio.
    const { model, own, levels } = levelsWith(alongARate, 1e6);
    own.left = 26 * 10_000;
    levels!.level(model.names.indexOf("b"));
    const spent = 26 * 10_000 - own.left;
    expect(spent).toBeGreaterThanOrEqual(10_000);
    // The last step may take some more.
    expect(spent).toBeLessThan(10_500);
  });

  test("of ratios alone answers, however little there is", () => {
    for (const steps of STEPS.slice(0, 40)) expect(hullsWith(ratiosAlone, steps)).not.toBeNull();
  });

  test("may not see a clash, and sees none where there is none", () => {
    const seen = STEPS.map((steps) => hullsWith(clashing, steps) === null);
    expect(seen[0]).toBe(false);
    expect(seen.at(-1)).toBe(true);
  });

  test("leaves a figure as it is where it does not see that it clashes", () => {
    const share: Relation = { kind: "share", of: "x", total: "t", printed: "50%" };
    const relations = [given("x", "1"), given("t", "100"), share];
    const { held, levels } = levelsWith(relations, 0);
    expect(levels!.form(held[2]!, held[2]!.within)).toBe(held[2]!.within);
    expect(levels!.isSpent()).toBe(true);
    expect(levelsWith(relations, 1e6).levels).toBeNull();
  });

  test("that is spent between two questions answers with what was known before", () => {
    const { model, held, own, levels } = levelsWith(ratiosAlone, 1e6);
    for (const level of model.names.keys()) levels!.level(level);
    own.left = 0;
    for (const figure of held)
      expect(levels!.form(figure, figure.within)).toMatchObject(rangeOnly(figure.within));
    expect(levels!.isSpent()).toBe(true);
  });
});
