// All tests on the code as it is, with both sides of each change worked out: which tests could see it. `rehearse.ts
// PROGRAM OUT PACKAGE…` writes what it finds to OUT.
import { writeFileSync } from "node:fs";
import { serialize } from "node:v8";
import { loaderOf, NONE, packagesOf, stryker } from "./program.js";
import type * as Stage from "./stage.js";

/** A change, and the tests in which its two sides differ. */
export interface Met {
  /** How many tests come by it. */
  readonly by: number;
  /** Those that could see it, the quick ones first. */
  readonly tests: Uint32Array;
  /** How often a test uses its code at most. */
  readonly hits: number;
}

export interface Rehearsed {
  readonly tests: number;
  /** The tests that serve, the quick ones first. */
  readonly quick: readonly number[];
  readonly leftOut: readonly string[];
  /** Changes that make another program while files load, or when something is made on its first use: how often. */
  readonly early: ReadonlyMap<string, number>;
  readonly met: ReadonlyMap<string, Met>;
}

type Sides = readonly (readonly [id: string, side: () => unknown])[];

/** The changes whose sides differed while files loaded, or something was made on its first use. */
const differedEarly = new Set<string>();
/** The changes whose sides differed in the test that runs; null while a side is worked out. */
let differing: Set<string> | null = differedEarly;
/** The changes that are compared at all. */
const compared = new Set<string>();

/** So deep are two values compared: what lies deeper may differ. */
const DEEP = 3;

function agree(one: unknown, other: unknown, depth = DEEP): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  if (depth === 0 || Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (!(Array.isArray(one) || Object.getPrototypeOf(one) === Object.prototype)) return false;
  const [mine, its] = [Object.keys(one), Object.keys(other)];
  return (
    mine.length === its.length &&
    mine.every((key) =>
      agree((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], depth - 1),
    )
  );
}

function bothSides(sides: Sides, asItIs: () => unknown, isAsked: boolean): unknown {
  const value = asItIs();
  const found = differing;
  if (found === null) return value;
  for (const [id, side] of sides) {
    compared.add(id);
    if (found.has(id)) continue;
    differing = null;
    try {
      const other = side();
      if (!(isAsked ? Boolean(value) === Boolean(other) : agree(value, other))) found.add(id);
    } catch {
      found.add(id);
    } finally {
      differing = found;
    }
  }
  return value;
}
Object.assign(globalThis, { __bothSides__: bothSides });

/** What of a test is kept until all have run. */
interface Seen {
  readonly by: number;
  readonly tests: number[];
  readonly hits: number;
}

async function rehearsed({ tests, NeedsMore, clear }: typeof Stage): Promise<Rehearsed> {
  const decides = (id: string): boolean => differedEarly.has(id) || !compared.has(id);
  const early = new Map(Object.entries(stryker.mutantCoverage?.static ?? {}).filter(([id]) => decides(id)));
  const leftOut: string[] = [];
  const times = new Map<number, number>();
  const met = new Map<string, Seen>();
  const first = new Map<string, number>();
  // Twice: what the first test makes for all is made before it is looked at what each comes by.
  for (const isFirst of [true, false]) {
    for (const [index, { name, run }] of tests.entries()) {
      if (!isFirst && !times.has(index)) continue;
      stryker.currentTestId = String(index);
      const found = isFirst ? differedEarly : new Set<string>();
      differing = found;
      const start = performance.now();
      try {
        await run();
        times.set(index, performance.now() - start);
      } catch (error) {
        differing = null;
        if (!(error instanceof NeedsMore))
          throw new Error(`without any change "${name}" fails`, { cause: error });
        leftOut.push(name);
      }
      differing = null;
      const used = stryker.mutantCoverage?.perTest[index] ?? {};
      delete stryker.mutantCoverage?.perTest[index];
      for (const [id, hits] of Object.entries(used)) {
        if (isFirst) first.set(id, Math.max(hits, first.get(id) ?? 0));
        else {
          const seen = met.get(id) ?? { by: 0, tests: [], hits: 0 };
          if (found.has(id) || !compared.has(id)) seen.tests.push(index);
          met.set(id, { by: seen.by + 1, tests: seen.tests, hits: Math.max(seen.hits, hits) });
        }
      }
    }
  }
  await clear();
  for (const [id, hits] of first) if (!met.has(id) && decides(id)) early.set(id, hits);
  const time = (index: number): number => times.get(index)!;
  const quickFirst = (a: number, b: number): number => time(a) - time(b);
  return {
    tests: tests.length,
    quick: [...times.keys()].sort(quickFirst),
    leftOut,
    early,
    met: new Map(
      [...met].map(([id, { by, tests: some, hits }]) => [
        id,
        { by, tests: Uint32Array.from(some.sort(quickFirst)), hits },
      ]),
    ),
  };
}

const [file = "", out = "", ...names] = process.argv.slice(2);
stryker.activeMutant = NONE;
const load = loaderOf(file, await packagesOf(names));
writeFileSync(out, serialize(await rehearsed(load())));
