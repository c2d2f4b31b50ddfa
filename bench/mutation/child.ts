// Runs the one program of a floor's tests for one change after the other; `child.ts PROGRAM PACKAGE…`.
import { readFileSync } from "node:fs";
import { Script } from "node:vm";
import type * as Stage from "./stage.js";

/** What Stryker's changed code reads and writes. */
interface Switch {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
  mutantCoverage?: Coverage | undefined;
}

interface Coverage {
  readonly static: Record<string, number>;
  readonly perTest: Record<string, Record<string, number>>;
}

/** "in turn": the tests that come by a change, loaded once. "from the start": all files loaded anew for each. */
export interface Order {
  readonly way: "in turn" | "from the start";
  readonly ids: readonly string[];
}

/** What a child says; "stained": tests fail with the change gone again, so that this child is of no more use. */
export type Word =
  | {
      readonly kind: "ready";
      readonly tests: number;
      readonly leftOut: readonly string[];
      readonly atLoad: readonly string[];
      readonly reached: readonly string[];
    }
  | { readonly kind: "broken"; readonly error: string }
  | { readonly kind: "start" | "seen" | "unseen" | "stained"; readonly id: string };

interface Rehearsed {
  readonly index: number;
  readonly time: number;
}

const NONE = "none";
/** A change that is used more often than this, and than a hundred times as often as its code was, makes a loop. */
const FEW = 10_000;
/** So many of the tests that failed last are run before the others. */
const MOST_LATELY = 20;
const stryker: Switch = { activeMutant: NONE };
(globalThis as { __stryker__?: Switch }).__stryker__ = stryker;

const say = (word: Word): Promise<void> =>
  new Promise((done, fail) => process.send!(word, (error: Error | null) => (error ? fail(error) : done())));

const [file = "", ...names] = process.argv.slice(2);
const packages = new Map<string, unknown>();
for (const name of names) packages.set(name, await import(name));

type Assert = (property: unknown, options?: { readonly numRuns?: number }) => unknown;

/** So many cases of a property at most: a change that only rarer ones would see counts as not seen. */
const MOST_RUNS = 100;
const fastCheck = packages.get("fast-check") as { readonly default: { readonly assert: Assert } } | undefined;
if (fastCheck !== undefined) {
  const { assert } = fastCheck.default;
  const few: Assert = (property, { numRuns = MOST_RUNS, ...others } = {}) =>
    assert(property, { ...others, numRuns: Math.min(numRuns, MOST_RUNS) });
  packages.set("fast-check", { ...fastCheck, default: { ...fastCheck.default, assert: few } });
}

const script = new Script(`(function (require, module) { "use strict"; ${readFileSync(file, "utf8")}\n})`, {
  filename: file,
});

function loaded(): typeof Stage {
  const module = { exports: {} as typeof Stage };
  script.runInThisContext()((name: string) => packages.get(name), module);
  return module.exports;
}

async function fails({ run }: Stage.Test): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

/** A test, and how often the code of a change was used by it without the change. */
interface Met {
  readonly test: Stage.Test;
  readonly hits: number;
}

function mayUse(hits: number): void {
  Object.assign(stryker, { hitCount: 0, hitLimit: Math.max(FEW, 100 * hits) });
}

/** The first of some tests that fails; says now and then that it is still at it. */
async function firstFailing(tests: readonly Met[], id: string): Promise<Stage.Test | undefined> {
  let said = performance.now();
  for (const { test, hits } of tests) {
    mayUse(hits);
    if (await fails(test)) return test;
    if (performance.now() - said < 1000) continue;
    await say({ kind: "start", id });
    said = performance.now();
  }
  return undefined;
}

/** All tests on the code as it is: those that serve, the quick ones first, with what each comes by. */
async function rehearse({ tests, NeedsMore }: typeof Stage) {
  const quick: Rehearsed[] = [];
  const leftOut: string[] = [];
  for (const [index, { name, run }] of tests.entries()) {
    stryker.currentTestId = String(index);
    const start = performance.now();
    try {
      await run();
      quick.push({ index, time: performance.now() - start });
    } catch (error) {
      if (!(error instanceof NeedsMore))
        throw new Error(`without any change "${name}" fails`, { cause: error });
      leftOut.push(name);
    }
  }
  stryker.currentTestId = undefined;
  quick.sort((a, b) => a.time - b.time);
  /** By change, the tests that come by it, each with how often. */
  const by = new Map<string, Map<number, number>>();
  for (const { index } of quick) {
    for (const [id, hits] of Object.entries(stryker.mutantCoverage?.perTest[index] ?? {})) {
      const tests = by.get(id) ?? new Map<number, number>();
      by.set(id, tests.set(index, hits));
    }
  }
  return { quick: quick.map(({ index }) => index), by, leftOut };
}

async function main(): Promise<void> {
  const stage = loaded();
  const atLoad = { ...stryker.mutantCoverage?.static };
  const { quick, by, leftOut } = await rehearse(stage);
  /** The tests that failed, the last ones first: what saw one change is likely to see the next. */
  let lately: readonly number[] = [];
  function remember(index: number): void {
    lately = [index, ...lately.filter((other) => other !== index)].slice(0, MOST_LATELY);
  }

  async function inTurn(id: string): Promise<"seen" | "unseen" | "stained"> {
    stryker.activeMutant = id;
    const own: ReadonlyMap<number, number> = by.get(id) ?? new Map();
    const order = new Set([...lately.filter((index) => own.has(index)), ...own.keys()]);
    const failed = await firstFailing(
      [...order].map((index) => ({ test: stage.tests[index]!, hits: own.get(index)! })),
      id,
    );
    stryker.activeMutant = NONE;
    if (failed === undefined) return "unseen";
    remember(stage.tests.indexOf(failed));
    return (await fails(failed)) ? "stained" : "seen";
  }

  async function fromTheStart(id: string): Promise<"seen" | "unseen"> {
    const own = by.get(id);
    const most = Math.max(atLoad[id] ?? 0, ...(own?.values() ?? []));
    stryker.activeMutant = id;
    mayUse(most);
    let clear: (typeof Stage)["clear"] | undefined;
    try {
      const made = loaded();
      clear = made.clear;
      const { tests } = made;
      // Those first that came by it. The others too: what is made once, on first use, only the first test came by.
      const met = new Set([...(own?.keys() ?? []), ...lately, ...quick]);
      // A change can make fewer tests or more, where their rows come from the library.
      const order = tests.length === stage.tests.length ? [...met].map((index) => tests[index]!) : tests;
      const failed = await firstFailing(
        order.map((test) => ({ test, hits: most })),
        id,
      );
      if (failed === undefined) return "unseen";
      if (tests.length === stage.tests.length) remember(tests.indexOf(failed));
      return "seen";
    } catch {
      return "seen";
    } finally {
      await clear?.();
    }
  }

  async function end(): Promise<never> {
    await stage.clear();
    process.exit(0);
  }

  process.on("message", async ({ way, ids }: Order) => {
    for (const id of ids) {
      await say({ kind: "start", id });
      const kind = way === "in turn" ? await inTurn(id) : await fromTheStart(id);
      stryker.activeMutant = NONE;
      await say({ kind, id });
      if (kind === "stained") await end();
    }
    if (way === "from the start" && (await fromTheStart(NONE)) === "seen")
      await say({ kind: "stained", id: ids.at(-1)! });
    await end();
  });
  await say({
    kind: "ready",
    tests: quick.length,
    leftOut,
    atLoad: Object.keys(atLoad),
    reached: [...by.keys()],
  });
}

await main().catch(async (error: unknown) => {
  await say({ kind: "broken", error: `${error} ${error instanceof Error ? (error.cause ?? "") : ""}` });
  process.exit(2);
});
