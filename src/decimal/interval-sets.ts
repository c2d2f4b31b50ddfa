import { compare, type Decimal, difference } from "./decimal.js";
import { type End, highEnd, type Interval, intersection, intervalOf, lowEnd } from "./interval.js";

/** Whether every value of an interval lies in another. */
export function liesWithin(inner: Interval, outer: Interval): boolean {
  return endLiesWithin(lowEnd(inner), lowEnd(outer), 1) && endLiesWithin(highEnd(inner), highEnd(outer), -1);
}

/** Whether two intervals have a value in common. */
export function meets(first: Interval, second: Interval): boolean {
  return intersection([first, second]) !== null;
}

/** How long an interval is; `null` where a side has no end. */
export function lengthOf({ low, high }: Interval): Decimal | null {
  return low === null || high === null ? null : difference(high, low);
}

/** The least interval that holds all of two. */
export function hullOf(first: Interval, second: Interval): Interval {
  return intervalOf(
    outerEnd(lowEnd(first), lowEnd(second), 1),
    outerEnd(highEnd(first), highEnd(second), -1),
  )!;
}

/** Whether an end does not go further out than another: `side` 1 for low ends, −1 for high ones. */
function endLiesWithin(inner: End, outer: End, side: 1 | -1): boolean {
  if (outer.value === null) return true;
  if (inner.value === null) return false;
  const order = compare(inner.value, outer.value) * side;
  return order > 0 || (order === 0 && (outer.closed || !inner.closed));
}

function outerEnd(first: End, second: End, side: 1 | -1): End {
  if (first.value === null) return first;
  if (second.value === null) return second;
  const order = compare(first.value, second.value) * side;
  if (order === 0) return first.closed ? first : second;
  return order < 0 ? first : second;
}
