import { type Decimal, exact, own, plus } from "./decimal.js";
import { fromLanes, weightOf } from "./long-arithmetic.js";

// As in sum: words of one weight are added in float64 lanes, here eight for each key, which one line of a
// processor's cache holds. They reach from the place 10^27 down to 10^-28; other values are added one by one.
const LANES = 8;
const OFFSET = 3;

/** Exact sums of many numbers, each under a key: a whole number from 0 up; the room grows with the keys. */
export interface SumsByKey {
  lanes: Float64Array<ArrayBuffer>;
  readonly outside: Map<number, Decimal>;
}

/** Begins exact sums by key. */
export function sumsByKey(): SumsByKey {
  return { lanes: new Float64Array(1024 * LANES), outside: new Map() };
}

/** Adds a value to the sum under a key. */
export function addUnder(sums: SumsByKey, key: number, given: Decimal): void {
  const value = own(given);
  const words = value.d;
  const first = OFFSET - weightOf(value);
  if (first < 0 || first + words.length > LANES) {
    const before = sums.outside.get(key);
    sums.outside.set(key, before === undefined ? value : plus(before, value));
    return;
  }
  const start = key * LANES + first;
  if (start >= sums.lanes.length) {
    const wider = new Float64Array(Math.max(2 * sums.lanes.length, (key + 1) * LANES));
    wider.set(sums.lanes);
    sums.lanes = wider;
  }
  const { lanes } = sums;
  if (value.s > 0) for (let i = 0; i < words.length; i++) lanes[start + i]! += words[i]!;
  else for (let i = 0; i < words.length; i++) lanes[start + i]! -= words[i]!;
}

/** The sum under a key; zero for none. */
export function totalUnder(sums: SumsByKey, key: number): Decimal {
  const words = sums.lanes.subarray(key * LANES, (key + 1) * LANES);
  // Two lanes above have room for what is carried.
  const inside = exact(fromLanes([0, 0, ...words], OFFSET + 2));
  const beyond = sums.outside.get(key);
  return beyond === undefined ? inside : plus(inside, beyond);
}
