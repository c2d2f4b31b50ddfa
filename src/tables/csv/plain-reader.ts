import { isFull } from "../columns/draft.js";
import { theKernel } from "./kernel.js";
import { type ManyRows, manyRows } from "./many-rows.js";
import type { PlainForm } from "./plain-form.js";
import { readPlainRows } from "./plain-rows.js";

// Plain rows are read by the kernel where there is one, and one by one where it stops. Both give the same; where the
// kernel stops again and again, it is asked ever less often.

/** For less the kernel is not made. */
const LEAST_BYTES = 8192;
const MANY = 16;
const FIRST_REST = 128;
const LONGEST_REST = 65_536;

/** What reads the plain rows of a file. */
export interface PlainReader {
  readonly plain: PlainForm;
  /** `null` where there is no kernel, nothing before it is wanted. */
  many: ManyRows | null | undefined;
  /** For how many bytes the kernel rests when it has stopped, and up to which place. */
  rest: number;
  restsUntil: number;
}

/** Nothing was read yet. */
export function plainReader(plain: PlainForm): PlainReader {
  return { plain, many: undefined, rest: FIRST_REST, restsUntil: 0 };
}

/** Says that other bytes come. */
export function enterBytes(reader: PlainReader): void {
  reader.restsUntil = 0;
  reader.many?.forget();
}

/**
 * Reads rows from a place up to another, and at most as many as the block has room for; gives the place it came to, and
 * whether the next row is not plain.
 */
export function readPlain(
  reader: PlainReader,
  bytes: Uint8Array,
  view: DataView,
  from: number,
  end: number,
  line: number,
): { readonly at: number; readonly rows: number; readonly isOdd: boolean } {
  const { plain } = reader;
  if (reader.many === undefined && end - from >= LEAST_BYTES) {
    const kernel = theKernel();
    reader.many = kernel === null ? null : manyRows(plain, kernel);
  }
  let [at, many] = [from, 0];
  if (reader.many && from >= reader.restsUntil) {
    const came = reader.many.read(bytes, from, end, line);
    at = came.at;
    many = came.rows;
    reader.rest = many < MANY ? Math.min(LONGEST_REST, 2 * reader.rest) : FIRST_REST;
    if (at >= end || isFull(plain.draft)) return { at, rows: many, isOdd: false };
    reader.restsUntil = at + reader.rest;
  }
  const to = reader.many ? Math.min(end, reader.restsUntil) : end;
  const came = readPlainRows(plain, bytes, view, at, to, line + many);
  return { at: came.at, rows: many + came.rows, isOdd: came.at < to && !isFull(plain.draft) };
}
