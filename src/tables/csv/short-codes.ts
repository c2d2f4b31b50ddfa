// Cells of eight bytes at most, as two whole numbers of 32 bits, with the number that the table has for each: what
// nearly all codes and months are. Open addressing; no zero byte is in a file, so the bytes say the length too.

/** The numbers of short cells. */
export interface ShortCodes {
  mask: number;
  count: number;
  low: Int32Array<ArrayBuffer>;
  high: Int32Array<ArrayBuffer>;
  /** 0 for an empty slot, else the number and one. */
  numbers: Int32Array<ArrayBuffer>;
}

const FIRST_SLOTS = 256;

/** No cell is known yet. */
export function noShortCodes(): ShortCodes {
  return { count: 0, ...slots(FIRST_SLOTS) };
}

/** The number of a cell; −1 where it is not known. */
export function shortNumber(codes: ShortCodes, low: number, high: number): number {
  const { mask, numbers } = codes;
  let slot = slotOf(low, high) & mask;
  while (numbers[slot] !== 0) {
    if (codes.low[slot] === low && codes.high[slot] === high) return numbers[slot]! - 1;
    slot = (slot + 1) & mask;
  }
  return -1;
}

/** Remembers the number of a cell. */
export function addShort(codes: ShortCodes, low: number, high: number, number: number): void {
  if (2 * ++codes.count > codes.mask) {
    const { low: lows, high: highs, numbers } = codes;
    Object.assign(codes, slots(2 * (codes.mask + 1)));
    for (let i = 0; i < numbers.length; i++)
      if (numbers[i] !== 0) put(codes, lows[i]!, highs[i]!, numbers[i]!);
  }
  put(codes, low, high, number + 1);
}

function put(codes: ShortCodes, low: number, high: number, number: number): void {
  let slot = slotOf(low, high) & codes.mask;
  while (codes.numbers[slot] !== 0) slot = (slot + 1) & codes.mask;
  codes.low[slot] = low;
  codes.high[slot] = high;
  codes.numbers[slot] = number;
}

function slots(count: number): Omit<ShortCodes, "count"> {
  return {
    mask: count - 1,
    low: new Int32Array(count),
    high: new Int32Array(count),
    numbers: new Int32Array(count),
  };
}

function slotOf(low: number, high: number): number {
  const mixed = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
