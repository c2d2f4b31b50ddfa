// npm run bench:tables              compares with the bars; exit code 1 where one is missed
// npm run bench:tables -- --report  only prints, for a machine that is busy with other things
import { deepStrictEqual } from "node:assert";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { median, table as printed, type Result } from "../measure.js";
import { madeFile } from "./made-file.js";
import { arquero, duckDb, polars, type Sums } from "./peers.js";

const built = (await import(
  new URL("../../dist/index.js", import.meta.url).href
)) as typeof import("tradefigures");
const tables = (await import(
  new URL("../../dist/tables/index.js", import.meta.url).href
)) as typeof import("tradefigures/tables");
const ROWS = 1_000_000;
const ROUNDS = 7;
const WHOLE = { partner: "world", product: "all" } as const;

const bytes = madeFile(ROWS);
const text = new TextDecoder().decode(bytes);
const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-"));
const file = path.join(folder, "rows.csv");
writeFileSync(file, bytes);

/** Monthly totals, year to date, growth: the totals in cents. */
function measured(table: import("tradefigures/tables").TradeTable): Sums {
  const rows = tables.totalSeries(table, WHOLE);
  if (built.yearOnYear(built.yearToDate(rows)).length === 0) throw new Error("no growth");
  return new Map(rows.map(({ period, value }) => [period, BigInt(value.times(100).toFixed())]));
}

const read = tables.tableFromCsv(bytes).table;
const [duck, frames, tidy] = [await duckDb(file), await polars(), await arquero()];

// The float loops have what they need in columns at once.
const records = [...tables.partnerFlows(read)];
const periods = [...new Set(records.map(({ period }) => period))];
const codes = Uint16Array.from(records, ({ period }) => periods.indexOf(period));
const floats = Float64Array.from(records, ({ value }) => value.toNumber());
const decimals = records.map(({ period, value }) => ({ period, value }));
const floatLoop = (): Sums => {
  const sums = new Float64Array(periods.length);
  for (let i = 0; i < codes.length; i++) sums[codes[i]!]! += floats[i]!;
  return new Map(periods.map((period, i) => [period, sums[i]! * 100]));
};
const decimalLoop = (): Sums => {
  const sums = new Map<string, import("tradefigures").Decimal>();
  for (const { period, value } of decimals) sums.set(period, sums.get(period)?.plus(value) ?? value);
  return new Map([...sums].map(([period, sum]) => [period, BigInt(sum.times(100).toFixed())]));
};
const newlines = (): number => {
  let count = 0;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) count++;
  return count;
};

const WORK = {
  "bytes: newlines counted": newlines,
  "bytes: tradefigures": () => measured(tables.tableFromCsv(bytes).table),
  "bytes: DuckDB, two threads": () => duck.fromFile(),
  "bytes: polars, floats": () => frames(bytes),
  "bytes: arquero, floats": () => tidy(text),
  "columns: float loop": floatLoop,
  "columns: tradefigures": () => measured(read),
  "columns: DuckDB, text keys": () => duck.fromTable(),
  "columns: decimal.js loop": decimalLoop,
  "columns: one sum": () => tables.aggregateTable(read, [], { duplicates: "add" })[0]!.value,
} as const;
type Name = keyof typeof WORK;
const NAMES = Object.keys(WORK) as Name[];

// The results first: exact ones must be the same, floats are shown where they are wrong.
const right = measured(read);
for (const name of NAMES) {
  const sums = await WORK[name]();
  if (!(sums instanceof Map)) continue;
  const isExact = [...sums.values()].every((sum) => typeof sum === "bigint");
  if (isExact) deepStrictEqual(new Map([...sums].sort()), new Map([...right].sort()), name);
  else {
    const wrong = [...sums].filter(([period, sum]) => String(sum) !== String(right.get(period))).length;
    console.log(`${name}: ${wrong} of ${sums.size} totals are not exact`);
  }
}

interface Times {
  readonly wall: number[];
  readonly cpu: number[];
}
const times = Object.fromEntries(NAMES.map((name) => [name, { wall: [], cpu: [] }])) as unknown as Record<
  Name,
  Times
>;
for (let round = 0; round <= ROUNDS; round++)
  // In another order each round.
  for (const name of NAMES.toSorted(
    (a, b) => ((a.length * 7 + round * 13) % 11) - ((b.length * 7 + round * 13) % 11),
  )) {
    globalThis.gc?.();
    const [start, before] = [performance.now(), process.cpuUsage()];
    await WORK[name]();
    const { user, system } = process.cpuUsage(before);
    if (round === 0) continue;
    times[name].wall.push(performance.now() - start);
    times[name].cpu.push((user + system) / 1000);
  }

const wall = (name: Name): number => median(times[name].wall);
const cpu = (name: Name): number => median(times[name].cpu);
const ms = (time: number): string => `${time.toFixed(time < 10 ? 1 : 0)} ms`;

/** How many times the base the first takes, in processor time; two threads are held to the clock. */
function against(ours: Name, base: Name, most: number, of: (name: Name) => number = cpu): Result {
  const ratio = of(ours) / of(base);
  return {
    name: ours,
    measured: ms(of(ours)),
    base,
    against: ms(of(base)),
    value: ratio >= 1 ? `${ratio.toFixed(2)} times the time` : `${(1 / ratio).toFixed(1)} times as fast`,
    bar: most >= 1 ? `at most ${most} times` : `at least ${Math.round(1 / most)} times as fast`,
    passed: ratio <= most,
  };
}

function perRow(): Result {
  const nanoseconds = (cpu("columns: one sum") / ROWS) * 1e6;
  return {
    name: "one sum of all values, a value",
    measured: `${nanoseconds.toFixed(1)} ns`,
    base: "–",
    against: "–",
    value: `${nanoseconds.toFixed(1)} ns`,
    bar: "at most 5 ns",
    passed: nanoseconds <= 5,
  };
}

/** What the columns of a table take, a row. */
function memory(): Result {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const held = tables.tableFromCsv(bytes).table;
  globalThis.gc?.();
  const after = process.memoryUsage();
  const size = (after.arrayBuffers + after.heapUsed - before.arrayBuffers - before.heapUsed) / held.rows;
  return {
    name: "a row in columns",
    measured: `${size.toFixed(1)} bytes`,
    base: "–",
    against: "–",
    value: `${size.toFixed(1)} bytes`,
    bar: "at most 24 bytes",
    passed: size <= 24,
  };
}

/** The time of a row among five million, against that among ten thousand. */
function linear(): Result {
  const [few, many] = [madeFile(10_000), madeFile(5_000_000)];
  const timeOf = (work: () => unknown): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const repeat = (): void => {
    for (let i = 0; i < 100; i++) measured(tables.tableFromCsv(few).table);
  };
  repeat();
  const [long, short]: [number[], number[]] = [[], []];
  for (let round = 0; round < 3; round++) {
    globalThis.gc?.();
    long.push(timeOf(() => measured(tables.tableFromCsv(many).table)) / 5);
    globalThis.gc?.();
    short.push(timeOf(repeat));
  }
  const ratio = median(long) / median(short);
  return {
    name: "a row among five million",
    measured: `${median(long).toFixed(0)} ns`,
    base: "among ten thousand",
    against: `${median(short).toFixed(0)} ns`,
    value: `${ratio.toFixed(2)} times the time`,
    bar: "at most 1.2 times",
    passed: ratio <= 1.2,
  };
}

const results = [
  against("bytes: tradefigures", "bytes: newlines counted", 1.6),
  against("bytes: tradefigures", "bytes: DuckDB, two threads", 1 / 3, wall),
  against("bytes: tradefigures", "bytes: polars, floats", 1, wall),
  against("bytes: tradefigures", "bytes: arquero, floats", 1 / 12),
  against("columns: tradefigures", "columns: float loop", 2.5),
  against("columns: tradefigures", "columns: DuckDB, text keys", 1 / 4, wall),
  against("columns: tradefigures", "columns: decimal.js loop", 1 / 12),
  perRow(),
  memory(),
  linear(),
];
console.log(printed(results));
rmSync(folder, { recursive: true });
if (results.some(({ passed }) => !passed) && !process.argv.includes("--report")) process.exitCode = 1;
