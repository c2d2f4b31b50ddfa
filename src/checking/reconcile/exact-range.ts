import type { Interval } from "../../decimal/interval.js";
import { between } from "../../decimal/interval.js";
import {
  compareFractions,
  decimalOf,
  type Fraction,
  fraction,
  fractionOf,
  fractionProduct,
  fractionQuotient,
  fractionSum,
  negativeFraction,
} from "./exact-fraction.js";

/** All values between two fractions, both included; `null` is no end. */
export interface Range {
  readonly low: Fraction | null;
  readonly high: Fraction | null;
}

/** Everything. */
export const ALL: Range = { low: null, high: null };
/** Zero and all above. */
export const FROM_ZERO: Range = { low: { over: 0n, under: 1n }, high: null };

/** The range of an interval, its ends included whether they belong to it or not. */
export function rangeOf({ low, high }: Interval): Range {
  return { low: low && fractionOf(low), high: high && fractionOf(high) };
}

/** The interval of a range: ends that are no finite decimals are rounded outward. */
export function intervalOfRange({ low, high }: Range): Interval {
  return between(
    { value: low && decimalOf(low, -1), closed: true },
    { value: high && decimalOf(high, 1), closed: true },
  );
}

/** Beyond so many binary digits an end is cut, outward, to that many: far more than are ever printed. */
const MOST_BITS = 160n;
const LONGEST = 1n << 256n;

/** Whether an end has so many digits that it takes long to reckon with. */
export function isLong({ low, high }: Range): boolean {
  return [low, high].some((end) => end !== null && end.under > 1n << 96n);
}

/** A range whose ends have no more digits than anybody needs: a loop of products would double them each time. */
export function coarser(range: Range): Range {
  const { low, high } = range;
  const [down, up] = [low && cut(low, -1n), high && cut(high, 1n)];
  return down === low && up === high ? range : { low: down, high: up };
}

/** The fraction itself, or the next one on that side with fewer digits. */
function cut(end: Fraction, side: 1n | -1n): Fraction {
  const { over, under } = end;
  if (under < LONGEST && over < LONGEST && over > -LONGEST) return end;
  const shift = lengthOf(under) - lengthOf(over < 0n ? -over : over) + MOST_BITS;
  const [top, bottom] = shift > 0n ? [over << shift, under] : [over, under << -shift];
  // Division cuts towards zero.
  const whole = top / bottom;
  const outward = whole * bottom !== top && over < 0n === side < 0n ? whole + side : whole;
  return shift > 0n ? fraction(outward, 1n << shift) : fraction(outward << -shift);
}

/** Whether an end has moved by more than a billionth of itself. */
export function hasMoved(from: Range, to: Range): boolean {
  const isFar = (a: Fraction | null, b: Fraction | null): boolean => {
    if (a === null || b === null) return a !== b;
    const [old, now] = [numberOf(a), numberOf(b)];
    return Math.abs(now - old) > Math.abs(old) * 1e-9;
  };
  return isFar(from.low, to.low) || isFar(from.high, to.high);
}

/** Near enough to see whether something moves. */
function numberOf({ over, under }: Fraction): number {
  return Number(over) / Number(under);
}

function lengthOf(size: bigint): bigint {
  return BigInt(size.toString(16).length * 4);
}

/** What two ranges have in common; `null` where there is nothing. */
export function commonRange(a: Range, b: Range): Range | null {
  const low = a.low === null || (b.low !== null && compareFractions(b.low, a.low) > 0) ? b.low : a.low;
  const high = a.high === null || (b.high !== null && compareFractions(b.high, a.high) < 0) ? b.high : a.high;
  if (low !== null && high !== null && compareFractions(low, high) > 0) return null;
  return low === a.low && high === a.high ? a : { low, high };
}

/** From the lowest value of two ranges to the highest. */
export function hullOf(a: Range, b: Range): Range {
  const low = a.low === null || b.low === null ? null : compareFractions(a.low, b.low) < 0 ? a.low : b.low;
  const high =
    a.high === null || b.high === null ? null : compareFractions(a.high, b.high) > 0 ? a.high : b.high;
  return { low, high };
}

/** Whether a range is one value. */
export function isSingle({ low, high }: Range): boolean {
  return low !== null && high !== null && compareFractions(low, high) === 0;
}

/** −1 or 1 where no value of the range has another sign than that; 0 where both signs occur. */
export function sideOf({ low, high }: Range): -1 | 0 | 1 {
  if (low !== null && low.over >= 0n) return 1;
  return high !== null && high.over <= 0n ? -1 : 0;
}

/** Whether two ranges are the same. */
export function sameRange(a: Range, b: Range): boolean {
  const same = (x: Fraction | null, y: Fraction | null): boolean =>
    x === null || y === null ? x === y : compareFractions(x, y) === 0;
  return same(a.low, b.low) && same(a.high, b.high);
}

/** All sums of a value of each. */
export function rangeSum(a: Range, b: Range): Range {
  return {
    low: a.low && b.low && fractionSum(a.low, b.low),
    high: a.high && b.high && fractionSum(a.high, b.high),
  };
}

/** The mirror image. */
export function negativeRange({ low, high }: Range): Range {
  return { low: high && negativeFraction(high), high: low && negativeFraction(low) };
}

/** All products of a value of each. */
export function rangeProduct(a: Range, b: Range): Range {
  const corners = endsOf(a).flatMap((x) => endsOf(b).map((y) => endProduct(x, y)));
  return {
    low: corners.reduce((best, next) => (compareEnds(next, best) < 0 ? next : best)).value,
    high: corners.reduce((best, next) => (compareEnds(next, best) > 0 ? next : best)).value,
  };
}

/** All quotients of a value of each, the divisor not zero; everything where it may have either sign. */
export function rangeQuotient(a: Range, b: Range): Range {
  const side = sideOf(b);
  if (side === 0) return ALL;
  if (side < 0) return rangeQuotient(negativeRange(a), negativeRange(b));
  const turned = {
    low: b.high === null ? fraction(0n) : b.high.over === 0n ? null : fractionQuotient(fraction(1n), b.high),
    high: b.low === null || b.low.over === 0n ? null : fractionQuotient(fraction(1n), b.low),
  };
  return turned.low === null ? ALL : rangeProduct(a, turned);
}

/** An end, or the side on which there is none. */
interface End {
  readonly value: Fraction | null;
  readonly sign: number;
}

function endsOf({ low, high }: Range): readonly [End, End] {
  return [
    { value: low, sign: low === null ? -1 : signOf(low) },
    { value: high, sign: high === null ? 1 : signOf(high) },
  ];
}

function endProduct(a: End, b: End): End {
  const sign = a.sign * b.sign;
  if (sign === 0) return { value: fraction(0n), sign };
  return { value: a.value && b.value && fractionProduct(a.value, b.value), sign };
}

function compareEnds(a: End, b: End): number {
  if (a.value !== null && b.value !== null) return compareFractions(a.value, b.value);
  return a.value === null ? a.sign : -b.sign;
}

function signOf({ over }: Fraction): number {
  return over < 0n ? -1 : over > 0n ? 1 : 0;
}
