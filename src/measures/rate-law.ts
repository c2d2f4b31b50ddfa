import {
  absolute,
  compare,
  compoundRate,
  type Decimal,
  difference,
  MINUS_ONE,
  quotient,
  ZERO,
} from "../decimal/decimal.js";
import {
  between,
  type End,
  EVERYTHING,
  highEnd,
  type Interval,
  liesAbove,
  lowEnd,
  NO_END,
} from "../decimal/interval.js";
import { negativeInterval } from "../decimal/interval-arithmetic.js";
import { intervalGrowth } from "../decimal/interval-growth.js";
import type { AbsentReason } from "./growth-rate.js";

/** How a growth rate comes from a level and its base. */
export interface RateLaw {
  /** Why there is no rate; `null` where there is one. */
  reason(value: Decimal, base: Decimal): AbsentReason | null;
  rate(value: Decimal, base: Decimal): Decimal;
  /** What the rounding of both leaves of it. */
  bounds(value: Interval, base: Interval): Interval;
}

/** value / base − 1, of positive bases. */
export const SIMPLE: RateLaw = {
  reason(value, base) {
    if (base.isZero()) return "zero-base";
    if (!value.isZero() && value.s !== base.s) return "sign-change";
    return base.isNegative() ? "negative-base" : null;
  },
  rate: (value, base) => quotient(difference(value, base), base),
  bounds: intervalGrowth,
};

/** |value| / |base| − 1, of two deficits. */
export const DEFICIT: RateLaw = {
  reason(value, base) {
    if (base.isZero()) return "zero-base";
    return isDeficit(value) && isDeficit(base) ? null : "no-deficit";
  },
  rate: (value, base) => quotient(difference(absolute(value), absolute(base)), absolute(base)),
  bounds: (value, base) => intervalGrowth(negativeInterval(value), negativeInterval(base)),
};

/** (value / base) ^ (12 / months) − 1: the even yearly growth over so many months. */
export function yearlyPace(months: number): RateLaw {
  if (months === 12) return SIMPLE;
  const paced = (over: End, under: End): End => {
    if (over.value === null) return over;
    // Nothing falls by more than all of it.
    if (compare(over.value, ZERO) <= 0)
      return { value: MINUS_ONE, closed: over.closed || over.value.isNegative() };
    if (under.value === null) return { value: MINUS_ONE, closed: false };
    if (under.value.isZero()) return NO_END;
    return {
      value: compoundRate(over.value, under.value, 12, months),
      closed: over.closed && under.closed,
    };
  };
  return {
    reason: SIMPLE.reason,
    rate: (value, base) => compoundRate(value, base, 12, months),
    bounds(value, base) {
      if (!liesAbove(base, ZERO)) return EVERYTHING;
      return between(paced(lowEnd(value), highEnd(base)), paced(highEnd(value), lowEnd(base)));
    },
  };
}

function isDeficit(value: Decimal): boolean {
  return value.isNegative();
}
