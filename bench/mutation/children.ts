import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Program } from "./bundle.js";
import type { Order, Word } from "./child.js";

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

type Ready = Extract<Word, { readonly kind: "ready" }>;

async function started({
  file,
  packages,
}: Program): Promise<{ readonly child: ChildProcess; readonly ready: Ready }> {
  const child = fork(fileURLToPath(new URL("./child.ts", import.meta.url)), [file, ...packages], {
    execArgv: [...process.execArgv, `--max-old-space-size=${MEMORY}`],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const ended = once(child, "exit").then(() => {
    throw new Error("a child ended before its tests had run: they may take more room (MEMORY=4096)");
  });
  const [word] = (await Promise.race([once(child, "message"), ended])) as [Word];
  if (word.kind !== "ready")
    throw new Error(word.kind === "broken" ? word.error : `a child began with ${word.kind}`);
  return { child, ready: word };
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

export interface Tried {
  readonly tests: number;
  readonly leftOut: readonly string[];
  readonly outcomes: Map<string, Outcome>;
  /** Changes that are at work while the files are loaded. */
  readonly atLoad: ReadonlySet<string>;
}

/** Each change in turn, the files loaded once: quick, but a survivor may only have come too late. */
export async function inTurn(program: Program, ids: readonly string[]): Promise<Tried> {
  const outcomes = new Map<string, Outcome>();
  let { child, ready } = await started(program);
  const { tests, leftOut, atLoad, reached } = ready;
  const byTest = new Set(reached);
  for (const id of ids) if (!byTest.has(id)) outcomes.set(id, "survived");
  let left = ids.filter((id) => byTest.has(id));
  while (left.length > 0) {
    for (const [id, kind] of await lastWords(child, { way: "in turn", ids: left })) {
      // What an earlier change left behind may have failed the test; where this one was the first, it is its own doing.
      if (kind === "stained") {
        if (id === left[0]) outcomes.set(id, "seen");
      } else outcomes.set(id, OUTCOMES[kind as keyof typeof OUTCOMES]);
    }
    left = left.filter((id) => !outcomes.has(id));
    if (left.length > 0) ({ child } = await started(program));
  }
  child.kill();
  return { tests, leftOut, outcomes, atLoad: new Set(atLoad) };
}

/** Each change at work from the first line of the first file on, with all tests of the floor. */
export async function fromTheStart(
  program: Program,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  let [left, size] = [ids, BATCH];
  while (left.length > 0) {
    const batch = left.slice(0, size);
    const { child } = await started(program);
    const words = await lastWords(child, { way: "from the start", ids: batch });
    const stained = [...words.values()].includes("stained");
    // One that was alone and left something behind was seen.
    if (stained && batch.length === 1) outcomes.set(batch[0]!, "seen");
    else if (!stained)
      for (const [id, kind] of words) outcomes.set(id, OUTCOMES[kind as keyof typeof OUTCOMES]);
    size = stained && batch.length > 1 ? Math.ceil(batch.length / 5) : BATCH;
    left = left.filter((id) => !outcomes.has(id));
  }
  return outcomes;
}
