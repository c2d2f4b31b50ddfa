import type { Block } from "./table.js";

/** The numbers of a column, one a row, also where all rows have the same. */
export type RowNumbers = Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;

/** The numbers of a column of a block. */
export function numbersOf(block: Block, column: number): RowNumbers {
  const codes = block.codes[column]!;
  return typeof codes === "number"
    ? (codes < 65_536 ? new Uint16Array(block.rows) : new Uint32Array(block.rows)).fill(codes)
    : codes;
}

/** Marks the numbers of a column that a block has. */
export function markCodes(block: Block, column: number, seen: Uint8Array<ArrayBuffer>): void {
  const codes = block.codes[column]!;
  if (typeof codes === "number") seen[codes] = 1;
  else for (let i = 0; i < codes.length; i++) seen[codes[i]!] = 1;
}
