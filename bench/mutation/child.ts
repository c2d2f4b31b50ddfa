// Runs the one program of a floor's tests for one change after the other; `child.ts PROGRAM REHEARSED PACKAGE…`.
import { readFileSync } from "node:fs";
import { deserialize } from "node:v8";
import { loaderOf, NONE, packagesOf, stryker } from "./program.js";
import type { Rehearsed } from "./rehearse.js";
import type * as Stage from "./stage.js";

/** "in turn": the tests that could see a change, loaded once. "from the start": all files loaded anew for each. */
export interface Order {
  readonly way: "in turn" | "from the start";
  readonly ids: readonly string[];
}

/** What a child says; "stained": tests fail with the change gone again, so that this child is of no more use. */
export type Word =
  | { readonly kind: "ready" }
  | { readonly kind: "broken"; readonly error: string }
  | { readonly kind: "start" | "seen" | "unseen" | "stained"; readonly id: string };

/** A change that is used more often than this, and than a hundred times as often as its code was, makes a loop. */
const FEW = 10_000;
/** So many of the tests that failed last are run before the others. */
const MOST_LATELY = 20;

const say = (word: Word): Promise<void> =>
  new Promise((done, fail) => process.send!(word, (error: Error | null) => (error ? fail(error) : done())));

const [file = "", rehearsal = "", ...names] = process.argv.slice(2);
const { tests: count, quick, early, met } = deserialize(readFileSync(rehearsal)) as Rehearsed;
const loaded = loaderOf(file, await packagesOf(names));

async function fails({ run }: Stage.Test): Promise<boolean> {
  try {
    await run();
    return false;
  } catch {
    return true;
  }
}

function mayUse(hits: number): void {
  Object.assign(stryker, { hitCount: 0, hitLimit: Math.max(FEW, 100 * hits) });
}

/** The first of some tests that fails; says now and then that it is still at it. */
async function firstFailing(
  tests: readonly Stage.Test[],
  hits: number,
  id: string,
): Promise<Stage.Test | undefined> {
  let said = performance.now();
  for (const test of tests) {
    mayUse(hits);
    if (await fails(test)) return test;
    if (performance.now() - said < 1000) continue;
    await say({ kind: "start", id });
    said = performance.now();
  }
  return undefined;
}

async function main(): Promise<void> {
  const stage = loaded();
  // What the first tests make for all is made without a change.
  for (const index of quick) await stage.tests[index]!.run();
  /** The tests that failed, the last ones first: what saw one change is likely to see the next. */
  let lately: readonly number[] = [];
  function remember(index: number): void {
    lately = [index, ...lately.filter((other) => other !== index)].slice(0, MOST_LATELY);
  }

  async function inTurn(id: string): Promise<"seen" | "unseen" | "stained"> {
    const { tests, hits } = met.get(id)!;
    const own = new Set(tests);
    const order = new Set([...lately.filter((index) => own.has(index)), ...own]);
    stryker.activeMutant = id;
    const failed = await firstFailing(
      [...order].map((index) => stage.tests[index]!),
      hits,
      id,
    );
    stryker.activeMutant = NONE;
    if (failed === undefined) return "unseen";
    remember(stage.tests.indexOf(failed));
    return (await fails(failed)) ? "stained" : "seen";
  }

  async function fromTheStart(id: string): Promise<"seen" | "unseen"> {
    const own = met.get(id);
    const hits = Math.max(own?.hits ?? 0, early.get(id) ?? 0);
    stryker.activeMutant = id;
    mayUse(hits);
    let clear: (typeof Stage)["clear"] | undefined;
    try {
      const made = loaded();
      clear = made.clear;
      const { tests } = made;
      // Those first that could see it. The others too: what is made once, on first use, only the first test came by.
      const order = new Set([...(own?.tests ?? []), ...lately, ...quick]);
      // A change can make fewer tests or more, where their rows come from the library.
      const isSame = tests.length === count;
      const failed = await firstFailing(isSame ? [...order].map((index) => tests[index]!) : tests, hits, id);
      if (failed === undefined) return "unseen";
      if (isSame) remember(tests.indexOf(failed));
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
  await say({ kind: "ready" });
}

await main().catch(async (error: unknown) => {
  await say({ kind: "broken", error: `${error} ${error instanceof Error ? (error.cause ?? "") : ""}` });
  process.exit(2);
});
