// npm run bench:tables              compares with the bars; exit code 1 where one is missed
// npm run bench:tables -- --report  writes the run into bench/tables/run.json, its table and its chart into docs
import { deepStrictEqual } from "node:assert";
import { fork } from "node:child_process";
import { once } from "node:events";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { table as printed, type Result } from "../measure.js";
import { writeReport } from "./report.js";
import type { Room } from "./room.js";
import { inTurns, type Run } from "./turns.js";
import { type Name, ROWS } from "./works.js";

/** Exact results must be the same; floats are shown where they are wrong. */
function check(first: ReadonlyMap<Name, Run>): void {
  const right = new Map(first.get("bytes: tradefigures")!.sums);
  for (const [name, { sums }] of first) {
    if (sums === null) continue;
    if (sums.every(([, sum]) => /^\d+$/.test(sum)) && !name.includes("float"))
      deepStrictEqual(new Map([...sums].sort()), new Map([...right].sort()), name);
    else {
      const wrong = sums.filter(([month, sum]) => sum !== right.get(month)).length;
      console.log(`${name}: ${wrong} of ${sums.length} totals are not exact`);
    }
  }
}

const runs = await inTurns(check);
const child = fork(fileURLToPath(new URL("./room.ts", import.meta.url)), {
  execArgv: [...process.execArgv, "--expose-gc"],
});
const [room] = (await once(child, "message")) as [Room];

const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** How many times the base the first takes, in processor time; two threads are held to the clock. */
function against(ours: Name, base: Name, most: number, time: "cpu" | "wall" = "cpu"): Result {
  const [first, other] = [runs.get(ours)![time], runs.get(base)![time]];
  const ratio = first / other;
  return {
    name: ours,
    measured: ms(first),
    base,
    against: ms(other),
    value: ratio >= 1 ? `${ratio.toFixed(2)} times the time` : `${(1 / ratio).toFixed(1)} times as fast`,
    bar: most >= 1 ? `at most ${most} times` : `at least ${Math.round(1 / most)} times as fast`,
    passed: ratio <= most,
  };
}

/** What has no bar. */
function shown(name: string, value: number, unit: string): Result {
  const text = `${value.toFixed(1)} ${unit}`;
  return { name, measured: text, base: "–", against: "–", value: text, bar: "none", passed: true };
}

function alone(name: string, value: number, unit: string, most: number): Result {
  const text = `${value.toFixed(1)} ${unit}`;
  const bar = `at most ${most} ${unit}`;
  return { name, measured: text, base: "–", against: "–", value: text, bar, passed: value <= most };
}

const results: readonly Result[] = [
  against("bytes: tradefigures", "bytes: newlines counted", 1.6),
  against("bytes: tradefigures", "bytes: DuckDB, two threads", 1 / 3, "wall"),
  against("bytes: tradefigures", "bytes: polars, floats", 1, "wall"),
  against("bytes: tradefigures", "bytes: arquero, floats", 1 / 12),
  against("text: tradefigures", "text: decimal.js loop", 1 / 12),
  against("text: tradefigures", "text: float loop", 1),
  against("columns: tradefigures", "columns: float loop", 2.5),
  against("columns: tradefigures", "columns: DuckDB, text keys", 1 / 4, "wall"),
  against("columns: tradefigures", "columns: decimal.js loop", 1 / 12),
  alone(
    "one sum of all values, noted by block, a value",
    (runs.get("columns: one sum")!.cpu / ROWS) * 1e6,
    "ns",
    5,
  ),
  shown("sums by partner, a value", (runs.get("columns: sums by partner")!.cpu / ROWS) * 1e6, "ns"),
  alone("growth of 100,000 months, 34 digits", runs.get("months: growth of 100,000")!.cpu, "ms", 20),
  shown("the same as records", runs.get("months: growth of 100,000 as records")!.cpu, "ms"),
  alone("a row in columns", room.columns, "bytes", 24),
  alone("a row at the peak of reading", room.peak, "bytes", 40),
  {
    name: "a row among five million",
    measured: `${room.many.toFixed(0)} ns`,
    base: "among ten thousand",
    against: `${room.few.toFixed(0)} ns`,
    value: `${(room.many / room.few).toFixed(2)} times the time`,
    bar: "at most 1.2 times",
    passed: room.many <= 1.2 * room.few,
  },
];
console.log(printed(results));
if (process.argv.includes("--report")) {
  const machine = `${cpus()[0]!.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;
  const times = Object.fromEntries([...runs].map(([name, { wall, cpu }]) => [name, { wall, cpu }]));
  await writeReport({ machine, rows: ROWS, times, results });
} else if (results.some(({ passed }) => !passed)) process.exitCode = 1;
