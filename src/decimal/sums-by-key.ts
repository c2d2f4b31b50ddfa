import { type Decimal, fromUnits, own, plus } from "./decimal.js";

// As in sum: words of one weight are added in float64 lanes, here eight for each key, which one line of a
// processor's cache holds. They reach from the place 10^27 down to 10^-28; other values are added one by one.
const LANES = 8;
const OFFSET = 3;

/** Exact sums of many numbers, each under a key: a whole number from 0 up; the room grows with the keys. */
export interface SumsByKey {
  add(key: number, value: Decimal): void;
  /** The sum under a key; zero for none. */
  total(key: number): Decimal;
}

/** Begins exact sums by key. */
export function sumsByKey(): SumsByKey {
  let lanes = new Float64Array(1024 * LANES);
  const outside = new Map<number, Decimal>();
  return {
    add(key, given) {
      const value = own(given);
      const words = value.d;
      const first = OFFSET - Math.floor(value.e / 7);
      if (first < 0 || first + words.length > LANES) {
        const before = outside.get(key);
        outside.set(key, before === undefined ? value : plus(before, value));
        return;
      }
      const start = key * LANES + first;
      if (start >= lanes.length) {
        const wider = new Float64Array(Math.max(2 * lanes.length, (key + 1) * LANES));
        wider.set(lanes);
        lanes = wider;
      }
      if (value.s > 0) for (let i = 0; i < words.length; i++) lanes[start + i]! += words[i]!;
      else for (let i = 0; i < words.length; i++) lanes[start + i]! -= words[i]!;
    },
    total(key) {
      let units = 0n;
      const words = lanes.subarray(key * LANES, (key + 1) * LANES);
      let last = words.length;
      while (last > 0 && words[last - 1] === 0) last--;
      for (const word of words.subarray(0, last)) units = units * 10_000_000n + BigInt(word);
      const inside = fromUnits(units, 7 * (OFFSET - last + 1));
      const beyond = outside.get(key);
      return beyond === undefined ? inside : plus(inside, beyond);
    },
  };
}
