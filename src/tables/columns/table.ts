import { refuse } from "../../errors.js";
import type { TableProblem } from "../problem.js";
import type { Codes } from "./codes.js";
import type { PackedLane } from "./lane.js";

/**
 * Many rows of trade: each has the subject, period, currency and value of an observation, or the status of a figure
 * that is not published. What it holds is kept in columns, out of reach: nothing can change it.
 *
 * @category Tables
 */
export interface TradeTable {
  /** How many rows it holds. */
  readonly rows: number;
  /** How many of them have a figure; zero is one. */
  readonly figures: number;
}

/**
 * A file that was read: every row of it is in the table or among the problems.
 *
 * @category Tables
 */
export interface TableFile {
  /** The rows without problems. */
  readonly table: TradeTable;
  /** What is wrong with the rows that the table does not hold, in the order of the file. */
  readonly problems: readonly TableProblem[];
  /** How many rows the file has; so many are in the table, and the others have problems. */
  readonly rows: number;
}

/** The numbers of a column, one a row, in as little room as they need. */
export type RowNumbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** Some thousand rows that lie together. */
export interface Block {
  readonly rows: number;
  /** For each column the numbers of its texts, or the one number that all rows have. */
  readonly codes: readonly (number | RowNumbers)[];
  readonly values: PackedLane | null;
  readonly quantities: PackedLane | null;
  /** The lines of the file, or the first of lines that follow one another. */
  readonly lines: number | Uint32Array<ArrayBuffer>;
}

/** What a table holds. */
export interface Inside {
  readonly codes: readonly Codes[];
  readonly blocks: readonly Block[];
}

const insides = /* @__PURE__ */ new WeakMap<TradeTable, Inside>();

/** Makes a table. */
export function tableOf(inside: Inside): TradeTable {
  let [rows, figures] = [0, 0];
  for (const block of inside.blocks) {
    rows += block.rows;
    figures += block.values?.figures ?? 0;
  }
  const table = Object.freeze({ rows, figures });
  insides.set(table, inside);
  return table;
}

/** What a table holds; throws for what is no table of ours. */
export function insideOf(table: TradeTable): Inside {
  return insides.get(table) ?? refuse("INVALID_FIELD", "table", "a table of tradefigures/tables", table);
}

/** The number in a column of a row. */
export function codeAt(block: Block, column: number, at: number): number {
  const codes = block.codes[column]!;
  return typeof codes === "number" ? codes : codes[at]!;
}

/** The line of a row. */
export function lineAt({ lines }: Block, at: number): number {
  return typeof lines === "number" ? lines + at : lines[at]!;
}
