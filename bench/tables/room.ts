// A process that says what a table takes: the bytes of a row in columns and at the peak while a file is read piece by
// piece, and how much longer a row of five million takes than one of ten thousand.
import { median } from "../measure.js";
import { madeFile } from "./made-file.js";
import { measured, ROWS, tables } from "./works.js";

/** What a table takes. */
export interface Room {
  readonly columns: number;
  readonly peak: number;
  readonly few: number;
  readonly many: number;
}

const PIECE = 1 << 16;

function held(): number {
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

async function memory(): Promise<Pick<Room, "columns" | "peak">> {
  const bytes = madeFile(ROWS);
  globalThis.gc!();
  const before = held();
  let peak = 0;
  function* pieces(): Iterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += PIECE) {
      if ((at / PIECE) % 16 === 0) globalThis.gc!();
      peak = Math.max(peak, held() - before);
      yield bytes.subarray(at, at + PIECE);
    }
  }
  const { table } = await tables.tableFromCsvStream(pieces());
  peak = Math.max(peak, held() - before);
  globalThis.gc!();
  return { columns: (held() - before) / table.rows, peak: peak / table.rows };
}

function cpuOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) * 1000;
}

/** Nanoseconds a row. */
function growing(): Pick<Room, "few" | "many"> {
  const [few, many] = [madeFile(10_000), madeFile(5 * ROWS)];
  const repeat = (): void => {
    for (let i = 0; i < 100; i++) measured(tables.tableFromCsv(few).table);
  };
  repeat();
  const [long, short]: [number[], number[]] = [[], []];
  for (let round = 0; round < 4; round++) {
    long.push(cpuOf(() => measured(tables.tableFromCsv(many).table)) / (5 * ROWS));
    short.push(cpuOf(repeat) / ROWS);
  }
  return { few: median(short.slice(1)), many: median(long.slice(1)) };
}

process.send!({ ...(await memory()), ...growing() } satisfies Room);
