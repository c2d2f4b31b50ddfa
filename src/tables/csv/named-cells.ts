import { TradeError } from "../../errors.js";
import { problem, type TableProblem } from "../problem.js";
import type { Heading } from "./heading.js";
import { type CsvRow, csvRows } from "./rows.js";

/** The cells of a row by their columns, and what is wrong with them so far. */
export interface Cells<C extends string> {
  readonly line: number;
  readonly problems: readonly TableProblem[];
  /** Reads a cell, or what stands instead where it is empty: nothing where both are. */
  readonly read: <T>(column: C, rule: string, of: (text: string) => T, instead?: string) => T | undefined;
  /** The same where there must be something. */
  readonly need: <T>(column: C, rule: string, of: (text: string) => T, instead?: string) => T | undefined;
  /** Notes a problem. */
  readonly refuse: (column: C | null, rule: string, value: string) => undefined;
}

/** What the heading of a file says: `null` where rows cannot be read by it. */
export interface Columns<C extends string> {
  readonly heading: Heading<C> | null;
  readonly problems: readonly TableProblem[];
}

/**
 * Reads a file of named columns row by row; gives how many rows there are below its heading and all problems, those that
 * `take` notes too, in the order of the file.
 */
export function readNamedRows<C extends string, K extends Columns<C>>(
  text: string,
  columnsOf: (row: CsvRow | undefined) => K & Columns<C>,
  take: (cells: Cells<C>, columns: K) => void,
): { readonly rowCount: number; readonly problems: readonly TableProblem[] } {
  const { rows, problems: unsplit } = csvRows(text);
  const [first, ...below] = rows;
  const columns = columnsOf(first);
  const problems = [...unsplit, ...columns.problems];
  if (columns.heading !== null)
    for (const row of below) {
      const cells = cellsOf(row, columns.heading);
      take(cells, columns);
      problems.push(...cells.problems);
    }
  problems.sort((one, other) => one.line - other.line);
  return { rowCount: below.length + unsplit.length, problems };
}

/** The cells of a row, which must fit the heading. */
function cellsOf<C extends string>({ line, cells }: CsvRow, heading: Heading<C>): Cells<C> {
  const problems: TableProblem[] = [];
  const refuse = (column: string | null, rule: string, value: string): undefined => {
    problems.push(problem(line, column, rule, value));
  };
  const read: Cells<C>["read"] = (column, rule, of, instead = "") => {
    const text = cells[heading.indexOf(column)]?.trim() || instead;
    try {
      return text === "" ? undefined : of(text);
    } catch (error) {
      if (!(error instanceof TradeError)) throw error;
      return refuse(column, rule, text);
    }
  };
  const need: Cells<C>["need"] = (column, rule, of, instead) => {
    const before = problems.length;
    const value = read(column, rule, of, instead);
    return value === undefined && problems.length === before ? refuse(column, rule, "") : value;
  };
  if (cells.length !== heading.length)
    refuse(null, `a row of ${heading.length} cells, as the heading has`, `${cells.length} cells`);
  cells.forEach((cell, at) => {
    if (heading[at] === "" && cell.trim() !== "")
      refuse(String(at + 1), "empty, since its column has no name", cell);
  });
  return { line, problems, read, need, refuse };
}
