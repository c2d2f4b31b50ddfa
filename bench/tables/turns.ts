import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { median } from "../measure.js";
import { type Name, WORKS } from "./works.js";

/** What a run of a work took, in milliseconds, and the sums it gave by month as text, where it gave some. */
export interface Run {
  readonly wall: number;
  readonly cpu: number;
  readonly sums: readonly (readonly [month: string, sum: string])[] | null;
}

const ROUNDS = 7;
const WARM = 2;

/** What a process says next; it must not end before. */
async function answerOf(child: ChildProcess, ask: () => void): Promise<unknown> {
  const answer = new AbortController();
  const { signal } = answer;
  const end = once(child, "exit", { signal }).then(
    () => {
      throw new Error("a work ended");
    },
    () => null,
  );
  const said = once(child, "message", { signal });
  ask();
  const [message] = (await Promise.race([said, end]))!;
  answer.abort();
  return message;
}

/**
 * The median times of all works, each in a process of its own, so that none has to clean up after another. They take
 * turns, in another order each round; the first rounds do not count.
 */
export async function inTurns(
  check: (first: ReadonlyMap<Name, Run>) => void,
): Promise<ReadonlyMap<Name, Run>> {
  const names = Object.keys(WORKS) as Name[];
  const children = new Map<Name, ChildProcess>();
  for (const name of names) {
    const child = fork(fileURLToPath(new URL("./child.ts", import.meta.url)), [name]);
    await answerOf(child, () => {});
    children.set(name, child);
  }
  const run = async (name: Name): Promise<Run> => {
    const child = children.get(name)!;
    return (await answerOf(child, () => child.send("run"))) as Run;
  };
  const runs = new Map(names.map((name) => [name, [] as Run[]]));
  for (let round = 0; round < WARM + ROUNDS; round++) {
    const order = names.toSorted(
      (a, b) => ((a.length * 7 + round * 13) % 11) - ((b.length * 7 + round * 13) % 11),
    );
    const first = new Map<Name, Run>();
    for (const name of order) {
      const one = await run(name);
      first.set(name, one);
      if (round >= WARM) runs.get(name)!.push(one);
    }
    if (round === 0) check(first);
  }
  for (const child of children.values()) child.disconnect();
  return new Map(
    names.map((name) => {
      const all = runs.get(name)!;
      const of = (time: "wall" | "cpu"): number => median(all.map((one) => one[time]));
      return [name, { wall: of("wall"), cpu: of("cpu"), sums: null }];
    }),
  );
}
