import { type Decimal, fromUnits, plus, ZERO } from "../../decimal/decimal.js";
import { decimalAt, type Lane } from "../columns/lane.js";

// What a lane holds is 2^52 at most, and a sum below is brought back to 2^52 after each addition: no sum is rounded.
const FULL = 2 ** 52;
const FULL_UNITS = 2n ** 52n;

/** Exact sums by number, each in units of its scale: what is below 2^52, and how often 2^52 was taken from it. */
interface ScaledSums {
  below: Float64Array<ArrayBuffer>;
  full: Float64Array<ArrayBuffer>;
}

/** Exact sums of figures of any scale, by number. */
export interface ExactSums {
  readonly byScale: Map<number, ScaledSums>;
  readonly wide: Map<number, Decimal>;
}

/** Nothing is added yet. */
export function noSums(): ExactSums {
  return { byScale: new Map(), wide: new Map() };
}

/** Adds figures to the sums of their numbers, all below `count`; a row without a figure adds nothing. */
export function addLane(
  sums: ExactSums,
  lane: Lane,
  rows: number,
  numbers: Uint32Array<ArrayBuffer>,
  count: number,
): void {
  const { below, full } = sumsOfScale(sums, lane.scale, count);
  const { units } = lane;
  for (let i = 0; i < rows; i++) {
    const one = units[i]!;
    if (Number.isNaN(one)) continue;
    const number = numbers[i]!;
    const sum = below[number]! + one;
    if (sum < FULL && sum > -FULL) below[number] = sum;
    else {
      below[number] = sum > 0 ? sum - FULL : sum + FULL;
      full[number]! += sum > 0 ? 1 : -1;
    }
  }
  for (const i of lane.wide?.keys() ?? []) addWide(sums, numbers[i]!, decimalAt(lane, i)!);
}

/** The sum of a number; zero for none. */
export function totalOf(sums: ExactSums, number: number): Decimal {
  let total = sums.wide.get(number) ?? ZERO;
  for (const [scale, { below, full }] of sums.byScale) {
    if (number >= below.length || (below[number] === 0 && full[number] === 0)) continue;
    const part = fromUnits(BigInt(below[number]!) + BigInt(full[number]!) * FULL_UNITS, -scale);
    total = total === ZERO ? part : plus(total, part);
  }
  return total;
}

/** Adds all figures of a lane to the sum of one number. */
export function addLaneTo(sums: ExactSums, lane: Lane, rows: number, number: number): void {
  const { below, full } = sumsOfScale(sums, lane.scale, number + 1);
  const { units } = lane;
  let sum = below[number]!;
  for (let i = 0; i < rows; i++) {
    const one = units[i]!;
    if (Number.isNaN(one)) continue;
    sum += one;
    if (sum < FULL && sum > -FULL) continue;
    full[number]! += sum > 0 ? 1 : -1;
    sum += sum > 0 ? -FULL : FULL;
  }
  below[number] = sum;
  for (const i of lane.wide?.keys() ?? []) addWide(sums, number, decimalAt(lane, i)!);
}

function addWide({ wide }: ExactSums, number: number, value: Decimal): void {
  const before = wide.get(number);
  wide.set(number, before === undefined ? value : plus(before, value));
}

function sumsOfScale(sums: ExactSums, scale: number, count: number): ScaledSums {
  let found = sums.byScale.get(scale);
  if (found === undefined) {
    found = { below: new Float64Array(Math.max(count, 256)), full: new Float64Array(Math.max(count, 256)) };
    sums.byScale.set(scale, found);
  } else if (found.below.length < count) {
    found.below = widened(found.below, count);
    found.full = widened(found.full, count);
  }
  return found;
}

function widened(lane: Float64Array<ArrayBuffer>, count: number): Float64Array<ArrayBuffer> {
  const wider = new Float64Array(Math.max(2 * lane.length, count));
  wider.set(lane);
  return wider;
}
