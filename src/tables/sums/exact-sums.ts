import { type Decimal, fromUnits, plus, ZERO } from "../../decimal/decimal.js";
import { decimalAt, type PackedLane } from "../columns/lane.js";

// Units are whole numbers of float64. A sum below is 2^52 at most before some are added, and these are 2^52 at most
// together, as their lane says (`atOnce`): so no sum in between is rounded. Then it is brought back below 2^52.
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
  lane: PackedLane,
  rows: number,
  numbers: Uint32Array<ArrayBuffer>,
  count: number,
): void {
  const scaled = sumsOfScale(sums, lane.scale, count);
  const { units } = lane;
  // To go through all sums after each few rows would take longer than to look at each sum that grows.
  if (lane.atOnce >= rows && count <= rows) {
    addUnits(scaled.below, units, rows, numbers);
    for (let number = 0; number < count; number++) bringBack(scaled, number);
  } else
    for (let i = 0; i < rows; i++) {
      if (Number.isNaN(units[i]!)) continue;
      scaled.below[numbers[i]!]! += units[i]!;
      bringBack(scaled, numbers[i]!);
    }
  for (const i of wideRows(lane)) addWide(sums, numbers[i]!, decimalAt(lane, i)!);
}

/** Adds the figures of a lane from a row up to another to the sum of one number. */
export function addLaneTo(sums: ExactSums, lane: PackedLane, from: number, to: number, number: number): void {
  const scaled = sumsOfScale(sums, lane.scale, number + 1);
  const isWhole = to - from === lane.units.length;
  if (isWhole && lane.sum !== null) {
    scaled.below[number]! += lane.sum;
    bringBack(scaled, number);
  } else
    for (let at = from; at < to; at += lane.atOnce) {
      scaled.below[number]! += sumOfUnits(lane.units, at, Math.min(to, at + lane.atOnce));
      bringBack(scaled, number);
    }
  for (const i of wideRows(lane)) if (i >= from && i < to) addWide(sums, number, decimalAt(lane, i)!);
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

/** The first sums as whole numbers of 10^-scale; `null` where one is wider than 2^52. */
export function unitsOfSums(
  { byScale, wide }: ExactSums,
  count: number,
): { readonly scale: number; readonly units: Float64Array<ArrayBuffer> } | null {
  if (wide.size > 0) return null;
  const scale = Math.max(0, ...byScale.keys());
  const units = new Float64Array(count);
  for (const [own, { below, full }] of byScale) {
    const factor = Number(`1e${scale - own}`);
    for (let number = 0; number < Math.min(count, below.length); number++) {
      // A product of which float64 has lost digits is above 2^53: then the sum is above 2^52, too.
      const sum = units[number]! + below[number]! * factor;
      if (full[number] !== 0 || Math.abs(sum) > FULL) return null;
      units[number] = sum;
    }
  }
  return { scale, units };
}

/** The sum of some units; those that are none count as zero. */
function sumOfUnits(units: Float64Array, from: number, to: number): number {
  // Two at a time, mostly: where one is none, so is the sum.
  let sum = 0;
  let other = 0;
  let i = from;
  for (; i + 1 < to; i += 2) {
    sum += units[i]!;
    other += units[i + 1]!;
  }
  sum += other + (i < to ? units[i]! : 0);
  if (Number.isNaN(sum)) for (sum = 0, i = from; i < to; i++) sum += units[i]! || 0;
  return sum;
}

function addUnits(below: Float64Array, units: Float64Array, rows: number, numbers: Uint32Array): void {
  for (let i = 0; i < rows; i++) {
    const one = units[i]!;
    if (!Number.isNaN(one)) below[numbers[i]!]! += one;
  }
}

/** Brings a sum that is 2^53 at most back below 2^52. */
function bringBack({ below, full }: ScaledSums, number: number): void {
  const sum = below[number]!;
  if (sum < FULL && sum > -FULL) return;
  below[number] = sum > 0 ? sum - FULL : sum + FULL;
  full[number]! += sum > 0 ? 1 : -1;
}

function wideRows({ wide }: PackedLane): Iterable<number> {
  return wide === null ? [] : wide.keys();
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
