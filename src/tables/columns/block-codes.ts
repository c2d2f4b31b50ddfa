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

/** To go through more than all these numbers once and again takes longer than to go through the rows. */
const FEW = 512;

/** Marks the numbers of a column that a block has. */
export function markCodes(block: Block, column: number, seen: Uint8Array<ArrayBuffer>): void {
  const numbers = distinctCodes(block, column, seen.length);
  for (let i = 0; i < numbers.length; i++) seen[numbers[i]!] = 1;
}

// A block never changes: which numbers it has is found once.
const known = /* @__PURE__ */ new WeakMap<RowNumbers, Uint32Array>();

/** The numbers of a column that a block has, each once; all are below the limit. */
export function distinctCodes(block: Block, column: number, limit: number): ArrayLike<number> {
  const codes = block.codes[column]!;
  if (typeof codes === "number") return [codes];
  if (limit > FEW || limit > block.rows) return codes;
  const before = known.get(codes);
  if (before !== undefined) return before;
  const seen = new Uint8Array(limit);
  for (let i = 0; i < codes.length; i++) seen[codes[i]!] = 1;
  const distinct = new Uint32Array(limit);
  let count = 0;
  for (let number = 0; number < limit; number++) if (seen[number] === 1) distinct[count++] = number;
  known.set(codes, distinct.slice(0, count));
  return distinct.subarray(0, count);
}
