// The numbers that a table has for the cells of a column, found by their bytes: no text is made of a cell that came
// before. Open addressing; a cell is taken word by word, four bytes each, the last filled up with zeros. All that is
// known of a cell lies together: its number and one (0 in an empty slot), its hash, its size, where its words begin.

const NUMBER = 0;
const HASH = 1;
const SIZE = 2;
const PLACE = 3;
const WIDTH = 4;
const FIRST_SLOTS = 64;
/** Longer cells are looked up as texts, each time. */
export const LONGEST_CELL = 64;

/** The cells of a column that came before. */
export interface CellCodes {
  slots: Int32Array<ArrayBuffer>;
  words: Int32Array<ArrayBuffer>;
  cells: number;
  used: number;
}

/** No cell came yet. */
export function noCellCodes(): CellCodes {
  return {
    slots: new Int32Array(WIDTH * FIRST_SLOTS),
    words: new Int32Array(LONGEST_CELL),
    cells: 0,
    used: 0,
  };
}

/** The number of a cell; −1 where it did not come before. The bytes must go on for three more. */
export function numberOfCell(codes: CellCodes, view: DataView, from: number, size: number): number {
  const { slots } = codes;
  const hash = hashOf(view, from, size);
  const mask = slots.length - 1;
  for (let slot = (hash << 2) & mask; slots[slot] !== 0; slot = (slot + WIDTH) & mask)
    if (
      slots[slot + HASH] === hash &&
      slots[slot + SIZE] === size &&
      // No two cells of one word have one hash.
      (size <= 4 || isCell(codes, slots[slot + PLACE]!, view, from, size))
    )
      return slots[slot]! - 1;
  return -1;
}

/** Remembers the number of a cell that did not come before. */
export function addCell(codes: CellCodes, view: DataView, from: number, size: number, number: number): void {
  if (2 * WIDTH * ++codes.cells > codes.slots.length) {
    const { slots } = codes;
    codes.slots = new Int32Array(4 * slots.length);
    for (let slot = 0; slot < slots.length; slot += WIDTH)
      if (slots[slot] !== 0) put(codes.slots, slots.subarray(slot, slot + WIDTH));
  }
  put(codes.slots, [number + 1, hashOf(view, from, size), size, codes.used]);
  if (codes.used + LONGEST_CELL / 4 > codes.words.length) {
    const wider = new Int32Array(2 * codes.words.length);
    wider.set(codes.words);
    codes.words = wider;
  }
  for (let word = 0; 4 * word < size; word++) codes.words[codes.used++] = wordAt(view, from, size, word);
}

function put(slots: Int32Array, cell: ArrayLike<number>): void {
  const mask = slots.length - 1;
  let slot = (cell[HASH]! << 2) & mask;
  while (slots[slot + NUMBER] !== 0) slot = (slot + WIDTH) & mask;
  slots.set(cell, slot);
}

function isCell({ words }: CellCodes, place: number, view: DataView, from: number, size: number): boolean {
  for (let word = 0; 4 * word < size; word++)
    if (words[place + word] !== wordAt(view, from, size, word)) return false;
  return true;
}

function wordAt(view: DataView, from: number, size: number, word: number): number {
  const bytes = view.getInt32(from + 4 * word, true);
  return 4 * word + 4 <= size ? bytes : bytes & ((1 << (8 * (size & 3))) - 1);
}

function hashOf(view: DataView, from: number, size: number): number {
  let hash = size;
  for (let word = 0; 4 * word < size; word++) {
    hash = Math.imul(hash ^ wordAt(view, from, size, word), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash;
}
