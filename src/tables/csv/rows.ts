import { refuse } from "../../errors.js";
import { bytesOf, textReader } from "../columns/utf-8.js";
import { NOT_UTF_8, problem, type TableProblem } from "../problem.js";
import { cellsOf, delimiterOf, noRow, scanRow } from "./scan.js";

/** The cells of a row, as they stand in the file, without their quotes. */
export interface CsvRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A file of rows: what could be split, and what could not. */
export interface CsvRows {
  readonly delimiter: string;
  readonly rows: readonly CsvRow[];
  readonly problems: readonly TableProblem[];
}

/**
 * Splits the text of a CSV file into rows and cells, as {@link scanRow} finds them. Empty lines are no rows; a byte order
 * mark is no text. A row that cannot be split is a problem and no row.
 */
export function csvRows(text: string, given?: string): CsvRows {
  if (typeof text !== "string") return refuse("INVALID_FIELD", "a file", "text", text);
  const zero = text.indexOf("\0");
  if (zero >= 0) {
    const line = text.slice(0, zero).split(/\r\n|[\r\n]/).length;
    return { delimiter: given ?? ",", rows: [], problems: [problem(line, null, NOT_UTF_8, "\\0")] };
  }
  const bytes = bytesOf(text.startsWith("\uFEFF") ? text.slice(1) : text);
  const read = textReader();
  const code = given?.charCodeAt(0) ?? delimiterOf(bytes, 0);
  const [rows, problems]: [CsvRow[], TableProblem[]] = [[], []];
  const row = noRow();
  for (let at = 0, line = 1; at < bytes.length; at = row.next, line += row.lines) {
    scanRow(bytes, at, bytes.length, code, true, row);
    const cells = cellsOf(row, bytes, read);
    if (row.rule !== null) problems.push(problem(line, String(row.fault + 1), row.rule, cells[row.fault]!));
    else if (cells.length > 1 || cells[0] !== "") rows.push({ line, cells });
  }
  return { delimiter: String.fromCharCode(code), rows, problems };
}
