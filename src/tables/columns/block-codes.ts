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

/** Marks the numbers of a column that a block has. */
export function markCodes(block: Block, column: number, seen: Uint8Array<ArrayBuffer>): void {
  const codes = block.codes[column]!;
  if (typeof codes === "number") seen[codes] = 1;
  else for (let i = 0; i < codes.length; i++) seen[codes[i]!] = 1;
}
