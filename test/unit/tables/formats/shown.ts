import { readFileSync } from "node:fs";
import { type FormatFile, jsonLines, type TradeTable } from "tradefigures/tables";

/** A file of test/fixtures/tables. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/tables/${name}`, import.meta.url), "utf8");
}

/** The rows of a table, each on a line: what they say, without names. */
export function shown(table: TradeTable): readonly string[] {
  return [...jsonLines(table)].map((line) => Object.values(flat(JSON.parse(line))).join(" "));
}

function flat(record: Record<string, unknown>): Record<string, unknown> {
  const { quantity, ...rest } = record;
  return { ...rest, ...(quantity as object | undefined) };
}

/** What was left out, with the line of the first. */
export function leftOut({ leftOut }: FormatFile): readonly string[] {
  return leftOut.map(({ what, count, line }) => `${count} ${what}, from line ${line}`);
}

/** The problems, each on a line. */
export function problems({ problems }: FormatFile): readonly string[] {
  return problems.map(({ line, column, rule, value }) => `${line} ${column}: ${rule}, got ${value}`);
}

/** How many figures were counted in each way. */
export function counted(file: FormatFile): number {
  const { table, totals, details, joined, refused } = file;
  const left = file.leftOut.reduce((sum, { count }) => sum + count, 0);
  return table.rows + totals.rows + details.rows + joined + refused + left;
}
