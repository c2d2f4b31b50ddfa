import { difference, MINUS_ONE, quotient, ZERO } from "./decimal.js";
import {
  between,
  type End,
  EVERYTHING,
  highEnd,
  type Interval,
  liesAbove,
  lowEnd,
  NO_END,
} from "./interval.js";

/** The growth from one interval to another, x / b − 1; everything where the base may be zero or negative. */
export function intervalGrowth(value: Interval, base: Interval): Interval {
  if (!liesAbove(base, ZERO)) return EVERYTHING;
  const [from, to] = [lowEnd(base), highEnd(base)];
  const [least, most] = [lowEnd(value), highEnd(value)];
  // Divided by the larger base a value above zero is less, and one below zero more.
  return between(
    growthOfEnds(least, isBelow(least) ? from : to),
    growthOfEnds(most, isBelow(most) ? to : from),
  );
}

function growthOfEnds(value: End, base: End): End {
  if (value.value === null) return value;
  // Nothing over anything is nothing; so is anything over a base without end.
  if (value.value.isZero()) return { value: MINUS_ONE, closed: value.closed };
  if (base.value === null) return { value: MINUS_ONE, closed: false };
  if (base.value.isZero()) return NO_END;
  return {
    value: quotient(difference(value.value, base.value), base.value),
    closed: value.closed && base.closed,
  };
}

function isBelow({ value }: End): boolean {
  return value !== null && value.s < 0;
}
