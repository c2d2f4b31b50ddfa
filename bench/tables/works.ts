import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { Decimal } from "decimal.js";
import { built } from "../build.js";
import { madeFile } from "./made-file.js";
import { arquero, duckDb, polars, type Sums } from "./peers.js";

/** The door for tables, as it is built. */
export const tables = (await import(
  new URL("../../dist/tables/index.js", import.meta.url).href
)) as typeof import("tradefigures/tables");

/** How many rows a file has. */
export const ROWS = 1_000_000;
const WHOLE = { partner: "world", product: "all" } as const;
type Table = import("tradefigures/tables").TradeTable;

/** What is measured: it gives sums by month, or something else that must not be nothing. */
export type Work = () => Sums | unknown;

/** Monthly totals, year to date, growth: the totals in cents. */
export function measured(table: Table): Sums {
  const rows = tables.totalSeries(table, WHOLE);
  if (built.yearOnYear(built.yearToDate(rows)).length === 0) throw new Error("no growth");
  return new Map(rows.map(({ period, value }) => [period, BigInt(value.times(100).toFixed())]));
}

/** What {@link measured} does, from the monthly sums of a peer, in its numbers. */
function further(sums: Sums): Sums {
  const months = [...sums].sort(([one], [other]) => (one < other ? -1 : 1));
  const toDate = new Map<string, number>();
  let [year, sum] = ["", 0];
  for (const [month, value] of months) {
    sum = (month.startsWith(year) && year !== "" ? sum : 0) + Number(value);
    year = month.slice(0, 4);
    toDate.set(month, sum);
  }
  const growth = months.map(([month]) => {
    const base = toDate.get(`${Number(month.slice(0, 4)) - 1}${month.slice(4)}`);
    return base === undefined ? null : toDate.get(month)! / base - 1;
  });
  if (growth.length === 0) throw new Error("no growth");
  return sums;
}

function withFile(bytes: Uint8Array): string {
  const folder = mkdtempSync(path.join(tmpdir(), "tradefigures-"));
  process.once("exit", () => rmSync(folder, { recursive: true }));
  const file = path.join(folder, "rows.csv");
  writeFileSync(file, bytes);
  return file;
}

function textOf(): string {
  return new TextDecoder().decode(madeFile(ROWS));
}

/** The month and the value of each row, as a user takes a text apart. */
function* splitRows(text: string): Iterable<readonly [month: string, value: string]> {
  const lines = text.split("\n");
  for (let i = 1; i < lines.length - 1; i++) {
    const cells = lines[i]!.split(",");
    yield [cells[4]!, cells[6]!];
  }
}

/** The rows in columns: the number of each month, and the value. */
function columns(): {
  readonly months: string[];
  readonly codes: Uint16Array;
  readonly values: Float64Array;
} {
  const rows = [...tables.observations(tables.tableFromCsv(madeFile(ROWS)).table)];
  const months = [...new Set(rows.map(({ period }) => period as string))];
  const numbers = new Map(months.map((month, number) => [month, number]));
  return {
    months,
    codes: Uint16Array.from(rows, ({ period }) => numbers.get(period)!),
    values: Float64Array.from(rows, ({ value }) => value.toNumber()),
  };
}

const MONTHS = 100_000;

/** A series of so many months, as records. */
function manyMonths(): import("tradefigures").Series {
  const subject = { reporter: "CN", flow: "exports", currency: "USD" } as const;
  return Array.from({ length: MONTHS }, (_, i) =>
    built.observation({
      ...subject,
      period: built.plusMonths("1000-01", i),
      value: built.decimal(`${(i * 104_729) % 1_000_000_007}.25`),
    }),
  );
}

/** What is measured, by name: each prepares what it needs, in a process of its own. */
export const WORKS = {
  "bytes: newlines counted": () => {
    const bytes = madeFile(ROWS);
    return () => {
      let count = 0;
      for (let i = 0; i < bytes.length; i++) if (bytes[i] === 10) count++;
      return count;
    };
  },
  "bytes: tradefigures": () => {
    const bytes = madeFile(ROWS);
    return () => measured(tables.tableFromCsv(bytes).table);
  },
  "bytes: DuckDB, two threads": async () => {
    const { fromFile } = await duckDb(withFile(madeFile(ROWS)));
    return async () => further(await fromFile());
  },
  "bytes: polars, floats": async () => {
    const [bytes, sums] = [madeFile(ROWS), await polars()];
    return () => further(sums(bytes));
  },
  "bytes: arquero, floats": async () => {
    const [text, sums] = [textOf(), await arquero()];
    return () => further(sums(text));
  },
  "text: tradefigures": () => {
    const text = textOf();
    return () => measured(tables.tableFromCsv(text).table);
  },
  "text: float loop": () => {
    const text = textOf();
    return () => {
      const sums = new Map<string, number>();
      for (const [month, value] of splitRows(text)) sums.set(month, (sums.get(month) ?? 0) + Number(value));
      return further(new Map([...sums].map(([month, sum]) => [month, sum * 100])));
    };
  },
  "text: decimal.js loop": () => {
    const text = textOf();
    return () => {
      const sums = new Map<string, Decimal>();
      for (const [month, value] of splitRows(text))
        sums.set(month, (sums.get(month) ?? new Decimal(0)).plus(value));
      return further(new Map([...sums].map(([month, sum]) => [month, BigInt(sum.times(100).toFixed())])));
    };
  },
  "columns: float loop": () => {
    const { months, codes, values } = columns();
    return () => {
      const sums = new Float64Array(months.length);
      for (let i = 0; i < codes.length; i++) sums[codes[i]!]! += values[i]!;
      return further(new Map(months.map((month, i) => [month, sums[i]! * 100])));
    };
  },
  "columns: tradefigures": () => {
    const { table } = tables.tableFromCsv(madeFile(ROWS));
    return () => measured(table);
  },
  "columns: DuckDB, text keys": async () => {
    const { fromTable } = await duckDb(withFile(madeFile(ROWS)));
    return async () => further(await fromTable());
  },
  "columns: decimal.js loop": () => {
    const { months, codes, values } = columns();
    const decimals = Array.from(values, (value) => new Decimal(value.toFixed(2)));
    return () => {
      const sums = months.map(() => new Decimal(0));
      for (let i = 0; i < codes.length; i++) sums[codes[i]!] = sums[codes[i]!]!.plus(decimals[i]!);
      return further(new Map(months.map((month, i) => [month, BigInt(sums[i]!.times(100).toFixed())])));
    };
  },
  "columns: one sum": () => {
    const { table } = tables.tableFromCsv(madeFile(ROWS));
    return () => tables.aggregateTable(table, [], { duplicates: "add" })[0]!.value.toFixed();
  },
  "columns: sums by partner": () => {
    const { table } = tables.tableFromCsv(madeFile(ROWS));
    return () => tables.aggregateTable(table, ["partner"], { duplicates: "add" }).length;
  },
  "months: growth of 100,000": () => {
    const table = tables.tradeTable(manyMonths());
    return () => {
      const { rates } = tables.totalGrowth(table, "year-on-year");
      if (rates !== MONTHS - 12) throw new Error("a month without growth");
      return rates;
    };
  },
  "months: growth of 100,000 as records": () => {
    const rows = manyMonths();
    return () => built.yearOnYear(rows).length;
  },
} as const satisfies Readonly<Record<string, () => Work | Promise<Work>>>;

/** The name of a work. */
export type Name = keyof typeof WORKS;
