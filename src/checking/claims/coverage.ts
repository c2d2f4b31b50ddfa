import { type Decimal, ONE, quotient, ZERO } from "../../decimal/decimal.js";
import { type Interval, isPoint } from "../../decimal/interval.js";
import { lengthOf } from "../../decimal/interval-sets.js";

/** Which part of an interval lies in another; a point lies in it or not; `null` where it has no end. */
export function coverageOf(bounds: Interval, common: Interval | null): Decimal | null {
  if (common === null) return ZERO;
  if (isPoint(bounds)) return ONE;
  const [whole, part] = [lengthOf(bounds), lengthOf(common)];
  return whole === null || part === null ? null : quotient(part, whole);
}
