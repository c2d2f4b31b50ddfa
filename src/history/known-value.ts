import { compare, type Decimal, decimal, negative, plus, product } from "../decimal/decimal.js";
import { type End, type Interval, isPoint, lowEnd, point } from "../decimal/interval.js";
import { negativeInterval } from "../decimal/interval-arithmetic.js";
import { refuse } from "../errors.js";

/**
 * What a reader of items gives for a value: the value, its bounds where rounding matters, or `null` where it is
 * not known.
 *
 * @param item  a row or a growth rate
 * @category History
 */
export type FigureOf<T> = (item: T) => Decimal | Interval | null;

/**
 * Which way is more extreme.
 *
 * @category History
 */
export type Direction = "highest" | "lowest";

/** A value with all it may stand for, turned so that more extreme is greater. */
export interface KnownValue {
  readonly value: Decimal;
  readonly range: Interval;
}

const HALF = /* @__PURE__ */ decimal("0.5");

/** The value of an item; of bounds their middle, or the end there is. */
export function knownValue(found: Decimal | Interval | null, is: Direction): KnownValue | null {
  if (found === null) return null;
  if (typeof found !== "object")
    return refuse("INVALID_FIELD", "a value", "a decimal, an interval or null", found);
  const range = "low" in found ? found : point(found);
  const value = "low" in found ? middleOf(found) : found;
  return is === "highest" ? { value, range } : { value: negative(value), range: negativeInterval(range) };
}

/** The value as it was, before it was turned. */
export function turnedBack(value: Decimal, is: Direction): Decimal {
  return is === "highest" ? value : negative(value);
}

/** Whether all of one value lies below all of the other. */
export function surelyBelow(high: End, other: KnownValue): boolean {
  const low = lowEnd(other.range);
  if (high.value === null || low.value === null) return false;
  const order = compare(high.value, low.value);
  return order < 0 || (order === 0 && !(high.closed && low.closed));
}

/** Whether all of one value lies at or above all of the other. */
export function surelyAtLeast({ range: { low } }: KnownValue, { range: { high } }: KnownValue): boolean {
  return low !== null && high !== null && compare(low, high) >= 0;
}

/** Of two upper ends the one further up. */
export function upper(first: End | null, second: End | null): End | null {
  if (first === null || second === null) return first ?? second;
  if (first.value === null || second.value === null) return first.value === null ? first : second;
  const order = compare(first.value, second.value);
  return order > 0 || (order === 0 && first.closed) ? first : second;
}

function middleOf(range: Interval): Decimal {
  const { low, high } = range;
  if (low === null || high === null)
    return low ?? high ?? refuse("INVALID_FIELD", "a value", "bounded on a side", "an interval without ends");
  return isPoint(range) ? low : product(plus(low, high), HALF);
}
