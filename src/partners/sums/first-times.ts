// Plain records and functions at the top of the file: V8 forgets how it has optimised functions that are made anew
// for each sum.

// A bit for each number up to 32 MB of them; beyond, a set of those that came.
const MOST_BITS = 2 ** 28;

/** Whole numbers from 0 up that have come. */
export interface Seen {
  bits: Uint32Array<ArrayBuffer>;
  readonly beyond: Set<number>;
}

/** Nothing has come yet. */
export function nothingSeen(): Seen {
  return { bits: new Uint32Array(1024), beyond: new Set() };
}

/** Whether a number comes for the first time. */
export function isFirst(seen: Seen, number: number): boolean {
  if (number >= MOST_BITS) return seen.beyond.size < seen.beyond.add(number).size;
  const word = number >>> 5;
  if (word >= seen.bits.length) seen.bits = widened(seen.bits, word);
  const bit = 1 << (number & 31);
  if ((seen.bits[word]! & bit) !== 0) return false;
  seen.bits[word]! |= bit;
  return true;
}

/** The place of the first of so many numbers that has come before; −1 where all come for the first time. */
export function firstAgain(seen: Seen, numbers: Float64Array<ArrayBuffer>, count: number): number {
  let { bits } = seen;
  for (let i = 0; i < count; i++) {
    const number = numbers[i]!;
    if (number < 32 * bits.length) {
      const word = number >>> 5;
      const before = bits[word]!;
      const after = before | (1 << (number & 31));
      if (after === (before | 0)) return i;
      bits[word] = after;
    } else {
      if (!isFirst(seen, number)) return i;
      bits = seen.bits;
    }
  }
  return -1;
}

// A number for each key up to 8 MB of them; beyond, a map.
const MOST_KEYS = 2 ** 21;

/** New numbers for keys, in the order in which they first come. */
export interface KeyNumbers {
  next: number;
  numbers: Uint32Array<ArrayBuffer>;
  readonly beyond: Map<number, number>;
}

/** No key has a number yet. */
export function noKeys(): KeyNumbers {
  return { next: 0, numbers: new Uint32Array(1024), beyond: new Map() };
}

/** The number of a key, a whole number from 0 up. */
export function numberOfKey(keys: KeyNumbers, key: number): number {
  if (key >= MOST_KEYS) {
    const known = keys.beyond.get(key);
    if (known !== undefined) return known;
    keys.beyond.set(key, keys.next);
    return keys.next++;
  }
  if (key >= keys.numbers.length) keys.numbers = widened(keys.numbers, key);
  if (keys.numbers[key] === 0) keys.numbers[key] = ++keys.next;
  return keys.numbers[key]! - 1;
}

function widened(words: Uint32Array<ArrayBuffer>, place: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(2 * words.length, place + 1));
  wider.set(words);
  return wider;
}
