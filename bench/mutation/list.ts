// `npx tsx bench/mutation/list.ts checking-stories-words …`: what stayed in these runs, by file and by reason, as the
// guide lists it. A run leaves what it found in reports/mutation.
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Result } from "./run.js";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Why no test can have seen a change, or why none did. */
const REASONS: readonly (readonly [reason: string, holds: (result: Result) => boolean])[] = [
  ["no test comes by", ({ by }) => by === 0],
  ["both sides agree in all tests", ({ differ }) => differ === 0],
  ["the sides differ, what is read is the same", () => true],
];

const results = process.argv
  .slice(2)
  .flatMap((name) => JSON.parse(readFileSync(`${root}reports/mutation/${name}.json`, "utf8")) as Result[])
  .filter(({ outcome }) => outcome === "survived");
const reasonOf = (result: Result): string => REASONS.find(([, holds]) => holds(result))![0];

console.log(`| file | stay | ${REASONS.map(([reason]) => reason).join(" | ")} |`);
console.log(`|---|--:|${REASONS.map(() => "---|").join("")}`);
for (const file of [...new Set(results.map(({ fileName }) => fileName))].sort()) {
  const all = results.filter(({ fileName }) => fileName === file);
  const lines = REASONS.map(([reason]) => {
    const counts = new Map<number, number>();
    for (const one of all.filter((result) => reasonOf(result) === reason)) {
      const line = one.location.start.line + 1;
      counts.set(line, (counts.get(line) ?? 0) + 1);
    }
    return [...counts]
      .sort(([a], [b]) => a - b)
      .map(([line, count]) => (count === 1 ? `${line}` : `${line} (${count})`))
      .join(", ");
  });
  console.log(`| \`${relative(root, file)}\` | ${all.length} | ${lines.join(" | ")} |`);
}
