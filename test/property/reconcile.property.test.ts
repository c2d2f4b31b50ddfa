import fc from "fast-check";
import highsLoader from "highs";
import { intervalContains } from "tradefigures";
import { type Reconciled, type Relation, reconcile } from "tradefigures/checking";
import { describe, expect, test } from "vitest";
import { anyEffort, effort } from "../../src/checking/reconcile/effort.js";
import type { Fraction } from "../../src/checking/reconcile/exact-fraction.js";
import { optimiseRatio, someRatio } from "../../src/checking/reconcile/fractional-program.js";
import {
  addSum,
  dropSum,
  type LinearRow,
  optimise,
  type Tableau,
  tableauOf,
  valueAt,
  type WholeBounds,
} from "../../src/checking/reconcile/linear-program.js";
import { modelOf } from "../../src/checking/reconcile/model.js";
import { reconcileWithin } from "../../src/checking/reconcile/reconcile-within.js";
import { solveLevels } from "../../src/checking/reconcile/solve-levels.js";
import { randomRelations } from "./random-relations.js";
import { liesIn } from "./rational.js";

// To the compiler the function is the default of what is imported.
const highs = await (highsLoader as unknown as typeof highsLoader.default)();

/** A point that meets everything, however long it takes to find one. */
function settled(bounds: readonly WholeBounds[], rows: readonly LinearRow[]): Tableau | null {
  const found = tableauOf(bounds, rows, anyEffort());
  if (found === "spent") throw new Error("it must come to an end");
  return found;
}

interface System {
  readonly bounds: readonly WholeBounds[];
  readonly rows: readonly LinearRow[];
}

const end = fc.option(fc.integer({ min: -60, max: 60 }), { freq: 4 });
const range = fc.tuple(end, end).map(([a, b]): WholeBounds => {
  const [low, high] = a !== null && b !== null && a > b ? [b, a] : [a, b];
  return { low: low === null ? null : BigInt(low), high: high === null ? null : BigInt(high) };
});
const system = fc.integer({ min: 1, max: 7 }).chain((count) =>
  fc.record({
    bounds: fc.array(range, { minLength: count, maxLength: count }),
    rows: fc.array(
      fc
        .tuple(
          fc.array(fc.integer({ min: -9, max: 9 }), { minLength: count, maxLength: count }),
          range,
          fc.nat(3),
        )
        .map(
          ([factors, bounds, kind]): LinearRow => ({
            terms: factors
              .map((factor, variable) => [variable, BigInt(factor)] as const)
              .filter(([, factor]) => factor !== 0n),
            // Most rows of figures that hang together are zero or on one side of it.
            ...[bounds, { low: 0n, high: 0n }, { low: 0n, high: null }, { low: null, high: 0n }][kind]!,
          }),
        ),
      { maxLength: 6 },
    ),
  }),
);

/** The program in the LP format. */
function textOf({ bounds, rows }: System, variable: number, side: 1 | -1): string {
  const sum = (terms: LinearRow["terms"]): string =>
    terms.length === 0
      ? "0 x0"
      : terms
          .map(([of, factor]) => `${factor < 0n ? "-" : "+"} ${factor < 0n ? -factor : factor} x${of}`)
          .join(" ");
  const lines = rows.flatMap(({ terms, low, high }) => [
    ...(low === null ? [] : [`${sum(terms)} >= ${low}`]),
    ...(high === null ? [] : [`${sum(terms)} <= ${high}`]),
  ]);
  const limits = bounds.map(({ low, high }, of) => `${low ?? "-inf"} <= x${of} <= ${high ?? "+inf"}`);
  return [
    side > 0 ? "Maximize" : "Minimize",
    ` obj: x${variable}`,
    "Subject To",
    ...lines.map((line, i) => ` c${i}: ${line}`),
    "Bounds",
    ...limits.map((line) => ` ${line}`),
    "End",
  ].join("\n");
}

/** The system with a variable that is far away on one side. */
function beyond({ bounds, rows }: System, variable: number, side: 1 | -1): System {
  const far = BigInt(side) * 10n ** 7n;
  const end = side === 1 ? { low: far } : { high: far };
  return { bounds: bounds.map((range, of) => (of === variable ? { ...range, ...end } : range)), rows };
}

const asNumber = ({ over, under }: Fraction): number => Number(over) / Number(under);

describe("the simplex in whole numbers", () => {
  // The other program is HiGHS, which computes in machine numbers. Its presolve calls some endless programs infeasible.
  test("finds what HiGHS finds, in 1,000 random systems", () => {
    let solved = 0;
    fc.assert(
      fc.property(system, (given) => {
        const tableau = settled(given.bounds, given.rows);
        for (const variable of given.bounds.keys())
          for (const side of [1, -1] as const) {
            const value = tableau && optimise(tableau, variable, side).value;
            // Of an end that is not there HiGHS may say "Unknown": it is asked for values far away instead.
            const asked = tableau !== null && value === null ? beyond(given, variable, side) : given;
            const away = asked === given ? side : side === 1 ? -1 : 1;
            const theirs = highs.solve(textOf(asked, variable, away), { presolve: "off" });
            if (tableau === null) expect(theirs.Status).toMatch(/[Ii]nfeasible/);
            else if (value === null) expect(theirs.Status).toBe("Optimal");
            else {
              expect(theirs.Status).toBe("Optimal");
              expect(Math.abs(asNumber(value) - theirs.ObjectiveValue)).toBeLessThanOrEqual(
                1e-6 * Math.max(1, Math.abs(theirs.ObjectiveValue)),
              );
              solved++;
            }
          }
      }),
      { numRuns: 1_000 },
    );
    expect(solved).toBeGreaterThan(2_000);
  });

  test("always stands at a point that meets everything, exactly", () => {
    fc.assert(
      fc.property(
        system,
        fc.array(fc.tuple(fc.nat(6), fc.constantFrom(1 as const, -1 as const)), { maxLength: 8 }),
        ({ bounds, rows }, moves) => {
          const tableau = settled(bounds, rows);
          fc.pre(tableau !== null);
          for (const [of, side] of moves) {
            optimise(tableau, of % bounds.length, side);
            const values = bounds.map((_, variable) => valueAt(tableau, variable));
            const isWithin = ({ over, under }: Fraction, { low, high }: WholeBounds): boolean =>
              (low === null || over >= low * under) && (high === null || over <= high * under);
            expect(values.every((value, variable) => isWithin(value, bounds[variable]!))).toBe(true);
            for (const row of rows) {
              const common = values.reduce((product, { under }) => product * under, 1n);
              const over = row.terms.reduce(
                (total, [variable, factor]) =>
                  total + (factor * values[variable]!.over * common) / values[variable]!.under,
                0n,
              );
              expect(isWithin({ over, under: common }, row)).toBe(true);
            }
          }
        },
      ),
    );
  });

  test("with factors of twenty digits gives what it gives with rows divided by them", () => {
    const large = fc.bigInt({ min: 10n ** 19n, max: 10n ** 20n });
    fc.assert(
      fc.property(system, fc.array(large, { minLength: 6, maxLength: 6 }), ({ bounds, rows }, factors) => {
        const scaled = rows.map(({ terms, low, high }, place): LinearRow => {
          const by = factors[place]!;
          const times = (value: bigint | null): bigint | null => value && value * by;
          return {
            terms: terms.map(([of, factor]) => [of, factor * by] as const),
            low: times(low),
            high: times(high),
          };
        });
        const [plain, other] = [settled(bounds, rows), settled(bounds, scaled)];
        expect(other === null).toBe(plain === null);
        if (plain === null || other === null) return;
        for (const variable of bounds.keys())
          for (const side of [1, -1] as const)
            expect(optimise(other, variable, side).value).toEqual(optimise(plain, variable, side).value);
      }),
    );
  });

  test("a sum that was added and taken back leaves everything as it was", () => {
    fc.assert(
      fc.property(system, ({ bounds, rows }) => {
        const [tableau, other] = [settled(bounds, rows), settled(bounds, rows)];
        fc.pre(tableau !== null && other !== null);
        addSum(
          tableau,
          bounds.map((_, variable) => [variable, BigInt(variable + 1)] as const),
          { low: null, high: null },
        );
        dropSum(tableau);
        for (const variable of bounds.keys())
          expect(optimise(tableau, variable, 1).value).toEqual(optimise(other, variable, 1).value);
      }),
    );
  });
});

describe("the greatest ratio", () => {
  // The ratio of two levels that lie in boxes of whole numbers is at a corner.
  test("of two sums over a box is at a corner", () => {
    const side = fc
      .tuple(fc.integer({ min: -40, max: 40 }), fc.nat(30))
      .map(([low, wider]) => ({ low: BigInt(low), high: BigInt(low + wider) }));
    const positive = fc
      .tuple(fc.integer({ min: 1, max: 40 }), fc.nat(30))
      .map(([low, wider]) => ({ low: BigInt(low), high: BigInt(low + wider) }));
    fc.assert(
      fc.property(side, positive, side, fc.constantFrom(1 as const, -1 as const), (x, y, z, to) => {
        const tableau = settled([x, y, z], [])!;
        const ratio = {
          over: [
            [0, 1n],
            [2, 2n],
            [1, -1n],
          ] as const,
          under: [[1, 1n]] as const,
        };
        const found = optimiseRatio(tableau, ratio, to, someRatio(tableau, ratio)!)!;
        const corners = [x.low, x.high].flatMap((a) =>
          [y.low, y.high].flatMap((b) => [z.low, z.high].map((c) => Number(a + 2n * c - b) / Number(b))),
        );
        expect(asNumber(found)).toBeCloseTo(to > 0 ? Math.max(...corners) : Math.min(...corners), 9);
      }),
    );
  });
});

describe("true figures, as printed", () => {
  const cents = fc.integer({ min: 1_000, max: 90_000 });
  const percent = (now: number, before: number): string => `${(((now - before) / before) * 100).toFixed(1)}%`;
  const story = fc.record({ exports: cents, imports: cents, exportsBefore: cents, importsBefore: cents });

  /** A balance, two years, growth rates, shares and a conversion, all rounded from true levels. Figures are made up. */
  function relationsOf({
    exports: x,
    imports: m,
    exportsBefore: x0,
    importsBefore: m0,
  }: {
    exports: number;
    imports: number;
    exportsBefore: number;
    importsBefore: number;
  }): Relation[] {
    const rate = 7.1234;
    return [
      { kind: "printed", of: "exports", printed: `${(x / 100).toFixed(1)} billion` },
      { kind: "printed", of: "imports", printed: `${(m / 100).toFixed(0)} billion` },
      { kind: "growth", of: "exports", from: "exports before", printed: percent(x, x0) },
      { kind: "growth", of: "imports", from: "imports before", printed: percent(m, m0) },
      { kind: "difference", of: "balance", first: "exports", second: "imports" },
      { kind: "difference", of: "balance before", first: "exports before", second: "imports before" },
      { kind: "printed", of: "balance", printed: `${((x - m) / 100).toFixed(1)} billion` },
      { kind: "sum", of: "total", parts: ["exports", "imports"] },
      { kind: "share", of: "exports", total: "total", printed: `${((x / (x + m)) * 100).toFixed(1)}%` },
      {
        kind: "contribution",
        of: "exports",
        from: "exports before",
        base: "exports before",
        printed: `${(((x - x0) / x0) * 100).toFixed(0)} points`,
      },
      { kind: "product", of: "exports in yuan", factors: ["exports", "rate"] },
      { kind: "printed", of: "exports in yuan", printed: `${((x * rate) / 100).toFixed(0)} billion` },
    ];
  }

  test("are never irreconcilable, and lie in what they are narrowed to", () => {
    fc.assert(
      fc.property(story, (truth) => {
        const found = reconcile(relationsOf(truth), { prints: { rounding: "nearest" } }) as Reconciled;
        expect(found.feasible).toBe(true);
        const levels = {
          exports: truth.exports,
          imports: truth.imports,
          "exports before": truth.exportsBefore,
          "imports before": truth.importsBefore,
          balance: truth.exports - truth.imports,
          total: truth.exports + truth.imports,
        };
        for (const [name, level] of Object.entries(levels))
          expect(
            intervalContains(found.figures[name]!, `${BigInt(level) * 10_000_000n}` as `${number}`),
            name,
          ).toBe(true);
        for (const { given, narrowed } of found.details) {
          expect(intervalContains({ ...given, closed: "both" }, narrowed.low!)).toBe(true);
          expect(intervalContains({ ...given, closed: "both" }, narrowed.high!)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("in another order and by other names give the same", () => {
    fc.assert(
      fc.property(story, fc.infiniteStream(fc.nat()), (truth, weights) => {
        const relations = relationsOf(truth).slice(0, 9);
        const order = relations
          .map((relation) => ({ relation, weight: weights.next().value as number }))
          .sort((a, b) => a.weight - b.weight);
        const [first, second] = [reconcile(relations), reconcile(order.map(({ relation }) => relation))];
        expect(second.feasible).toBe(first.feasible);
        if (first.feasible && second.feasible)
          for (const name of Object.keys(first.figures))
            expect(second.figures[name]).toEqual(first.figures[name]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("relations of any shape", () => {
  const COUNT = 1_000;
  const MOST = 300_000;
  /** What one step may cost beyond what is left: a row for each of a hundred numbers, all of them long. */
  const LAST = 200_000;

  test("hold the truth, however they are tied, and never clash", () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const { relations, truth, isMisprinted } = randomRelations(seed, 5 + (seed % 46));
      if (isMisprinted) continue;
      const signed = namesOf(relations).filter((name) => truth.get(name)!.over < 0n);
      const found = reconcile(relations, { signed, prints: { rounding: "nearest" } });
      expect(found.feasible, `seed ${seed}`).toBe(true);
      if (!found.feasible) continue;
      for (const [name, range] of Object.entries(found.figures))
        expect(liesIn(truth.get(name)!, range), `${name} of seed ${seed}`).toBe(true);
    }
  });

  test("hold the truth wherever the search gives up", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { relations, truth, isMisprinted } = randomRelations(seed, 4 + (seed % 20));
      const signed = namesOf(relations).filter((name) => truth.get(name)!.over < 0n);
      for (let steps = 0; steps <= 300_000; steps = steps * 3 + 1) {
        const found = reconcileWithin(relations, { signed, prints: { rounding: "nearest" } }, effort(steps));
        if (!found.feasible) expect(isMisprinted, `seed ${seed}, ${steps} steps`).toBe(true);
        else if (!isMisprinted)
          for (const [name, range] of Object.entries(found.figures))
            expect(liesIn(truth.get(name)!, range), `${name} of seed ${seed}, ${steps} steps`).toBe(true);
      }
    }
  });

  test("are searched no longer than is allowed, by steps", () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const { relations, truth } = randomRelations(seed, 50);
      const model = modelOf(
        relations,
        namesOf(relations).filter((name) => truth.get(name)!.over < 0n),
        {},
      );
      const whole = effort(MOST);
      const levels = solveLevels(
        model,
        model.measured.map((figure) => ({ ...figure, within: figure.core })),
        [],
        whole,
      );
      for (const level of model.names.keys()) levels?.level(level);
      for (const figure of model.measured) levels?.form(figure, figure.core);
      expect(whole.left, `seed ${seed}`).toBeGreaterThan(-LAST);
    }
  });
});

/** The names that relations use. */
function namesOf(relations: readonly Relation[]): string[] {
  const used = relations.flatMap(({ kind: _, ...rest }) =>
    Object.entries(rest).flatMap(([field, name]) => (field === "printed" ? [] : (name as string | string[]))),
  );
  return [...new Set(used)];
}
