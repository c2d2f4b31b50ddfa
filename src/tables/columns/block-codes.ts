import type { Block, RowNumbers } from "./table.js";

/** Room for the numbers of so many rows, up to the largest of them. */
export function roomFor(rows: number, largest: number): RowNumbers {
  return largest < 65_536 ? new Uint16Array(rows) : new Uint32Array(rows);
}

/** The numbers of a column of a block, one a row, also where all rows have the same. */
export function numbersOf(block: Block, column: number): RowNumbers {
  const codes = block.codes[column]!;
  return typeof codes === "number" ? roomFor(block.rows, codes).fill(codes) : codes;
}

/** The numbers of some rows of a column, or the one that they all have. */
export function numbersAt(codes: RowNumbers, places: Uint32Array): number | RowNumbers {
  const first = codes[places[0]!]!;
  const numbers = roomFor(places.length, codes instanceof Uint16Array ? 0 : Infinity);
  let isOne = true;
  for (let i = 0; i < places.length; i++) {
    const number = codes[places[i]!]!;
    numbers[i] = number;
    if (number !== first) isOne = false;
  }
  return isOne ? first : numbers;
}

/** Which numbers came. */
export interface SeenNumbers {
  readonly marks: Uint8Array<ArrayBuffer>;
  /** All from 1 up to this one came. */
  next: number;
}

/** None of so many numbers came. */
export function noNumbers(limit: number): SeenNumbers {
  return { marks: new Uint8Array(limit), next: 1 };
}

/** After so many rows it is seen whether all numbers came: mostly they do soon, and then only 0 is looked for. */
const SOME = 256;

/** Marks the numbers of some rows of a column. */
export function markNumbers(seen: SeenNumbers, codes: number | RowNumbers, from: number, to: number): void {
  const { marks } = seen;
  if (typeof codes === "number") {
    marks[codes] = 1;
    return;
  }
  for (let at = from; at < to; at += SOME) {
    while (marks[seen.next] === 1) seen.next++;
    if (seen.next === marks.length) {
      if (marks[0] === 0 && codes.subarray(at, to).includes(0)) marks[0] = 1;
      return;
    }
    markSome(marks, codes, at, Math.min(to, at + SOME));
  }
}

function markSome(marks: Uint8Array, codes: RowNumbers, from: number, to: number): void {
  for (let at = from; at < to; at++) marks[codes[at]!] = 1;
}
