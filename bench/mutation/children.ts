import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { deserialize } from "node:v8";
import type { Program } from "./bundle.js";
import type { Order, Word } from "./child.js";
import type { Rehearsed } from "./rehearse.js";

export type Outcome = "seen" | "never ends" | "survived";

/**
 * How long a child may be silent: a change can make a loop that never ends, and a busy machine takes its time. Many
 * such changes are sooner known with `PATIENCE=15`, in seconds.
 */
const PATIENCE = 1000 * Number(process.env["PATIENCE"] ?? 60);
/**
 * Megabytes: a change can make a list that grows without end. What each of many tests comes by takes room, too: where
 * they are thousands, on a floor of ten thousand changes, `MEMORY=4096`.
 */
const MEMORY = Number(process.env["MEMORY"] ?? 1024);
/** So many changes from the start, before it is looked whether the tests still hold without any. */
const BATCH = 50;

/** So many children at once. */
const AT_ONCE = availableParallelism();

const NODE = [...process.execArgv, `--max-old-space-size=${MEMORY}`];
const script = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** All tests without a change, with both sides of each worked out. */
export async function rehearse(sided: Program): Promise<Rehearsed> {
  const out = `${sided.file}.rehearsed`;
  const child = fork(script("./rehearse.ts"), [sided.file, out, ...sided.packages], {
    execArgv: NODE,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code !== 0) throw new Error("the tests do not hold without a change, or take more room (MEMORY=4096)");
  return deserialize(readFileSync(out)) as Rehearsed;
}

/** The tests, once with one change at a time and once with both sides of each. */
export interface Programs {
  readonly switched: Program;
  readonly sided: Program;
}

async function started({ switched: { file, packages }, sided }: Programs): Promise<ChildProcess> {
  const child = fork(script("./child.ts"), [file, `${sided.file}.rehearsed`, ...packages], {
    execArgv: NODE,
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = once(child, "exit").then(() => {
    throw new Error("a child ended before its tests had run: they may take more room (MEMORY=4096)");
  });
  const [word] = (await Promise.race([once(child, "message"), ended])) as [Word];
  if (word.kind !== "ready")
    throw new Error(word.kind === "broken" ? word.error : `a child began with ${word.kind}`);
  return child;
}

/** Shares out what is to be tried: what follows each other in the code is seen by the same tests. */
async function shared(
  ids: readonly string[],
  tried: (ids: readonly string[]) => Promise<ReadonlyMap<string, Outcome>>,
): Promise<ReadonlyMap<string, Outcome>> {
  const size = Math.ceil(ids.length / AT_ONCE);
  const parts = Array.from({ length: AT_ONCE }, (_, at) => ids.slice(at * size, (at + 1) * size));
  const found = await Promise.all(parts.filter(({ length }) => length > 0).map(tried));
  return new Map(found.flatMap((some) => [...some]));
}

/** The last word of a child on each change that it came to, until it ends or is silent for too long. */
function lastWords(child: ChildProcess, order: Order): Promise<ReadonlyMap<string, Word["kind"]>> {
  const words = new Map<string, Word["kind"]>();
  return new Promise((done) => {
    const silence = setTimeout(() => child.kill("SIGKILL"), PATIENCE);
    child.on("message", (word: Word) => {
      if ("id" in word) words.set(word.id, word.kind);
      silence.refresh();
    });
    child.once("exit", () => {
      clearTimeout(silence);
      done(words);
    });
    child.send(order);
  });
}

const OUTCOMES = { seen: "seen", unseen: "survived", start: "never ends" } as const;

/** Each change in turn, the files loaded once: quick, but a survivor may only have come too late. */
export const inTurn = (programs: Programs, ids: readonly string[]): Promise<ReadonlyMap<string, Outcome>> =>
  shared(ids, async (some) => {
    const outcomes = new Map<string, Outcome>();
    let left = some;
    while (left.length > 0) {
      const child = await started(programs);
      for (const [id, kind] of await lastWords(child, { way: "in turn", ids: left })) {
        // What an earlier change left behind may have failed the test; where this one was the first, it is its own doing.
        if (kind === "stained") {
          if (id === left[0]) outcomes.set(id, "seen");
        } else outcomes.set(id, OUTCOMES[kind as keyof typeof OUTCOMES]);
      }
      left = left.filter((id) => !outcomes.has(id));
    }
    return outcomes;
  });

/** Each change at work from the first line of the first file on, with all tests of the floor. */
export const fromTheStart = (
  programs: Programs,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Outcome>> =>
  shared(ids, async (some) => {
    const outcomes = new Map<string, Outcome>();
    let [left, size] = [some, BATCH];
    while (left.length > 0) {
      const batch = left.slice(0, size);
      const words = await lastWords(await started(programs), { way: "from the start", ids: batch });
      const stained = [...words.values()].includes("stained");
      // One that was alone and left something behind was seen.
      if (stained && batch.length === 1) outcomes.set(batch[0]!, "seen");
      else if (!stained)
        for (const [id, kind] of words) outcomes.set(id, OUTCOMES[kind as keyof typeof OUTCOMES]);
      size = stained && batch.length > 1 ? Math.ceil(batch.length / 5) : BATCH;
      left = left.filter((id) => !outcomes.has(id));
    }
    return outcomes;
  });
