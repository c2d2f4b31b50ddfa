import { refuse } from "../errors.js";

/**
 * What is wrong at one place of a file.
 *
 * @category Tables
 */
export interface TableProblem {
  /** The line of the file, from 1; a row of several lines is named by its first. */
  readonly line: number;
  /** The name of the column, or its number from 1 where it has no name; `null` where the whole line is meant. */
  readonly column: string | null;
  /** What the value must be. */
  readonly rule: string;
  /** What stands there; what is long is cut. */
  readonly value: string;
}

/** What a file must be that has no text. */
export const NOT_UTF_8 = "text in UTF-8, without zero bytes (UTF-16 has them): save the file as UTF-8";

/** Refuses what is no file at all: neither its text nor its bytes. */
export function checkFile(file: unknown): void {
  if (typeof file !== "string" && !ArrayBuffer.isView(file))
    refuse("INVALID_FIELD", "a file", "its text or its bytes (Uint8Array)", file);
}

/** Notes what is wrong; a long value is cut. */
export function problem(line: number, column: string | null, rule: string, value: string): TableProblem {
  return Object.freeze({
    line,
    column,
    rule,
    value: value.length > 80 ? `${value.slice(0, 80)}…` : value,
  });
}
