import { type Decimal, difference } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import type { HasPeriod, Period } from "../period/period.js";
import { checkPair } from "./growth-of.js";
import { type AbsentReason, checkComparable, type GrowthRate } from "./growth-rate.js";

/**
 * By how much a growth rate changed, as a difference of fractions: 0.07 is 7 percentage points.
 *
 * @category Growth
 */
export interface Acceleration extends HasPeriod {
  /** The period of the earlier rate. */
  readonly earlierPeriod: Period;
  /** `null` where one of the two rates does not exist; `absent` has its reason. */
  readonly difference: Decimal | null;
  /** Why there is no difference; `null` where there is one. */
  readonly absent: AbsentReason | null;
  /** What the rounding of both rates leaves. */
  readonly bounds: Interval | null;
}

/**
 * The change from an earlier growth rate to a later one of the same subject and comparison.
 *
 * Rates as printed give another answer than rates from levels: 5.9 % after −1.1 % is 7.0 points; from the
 * levels over the revised base it is 7.06.
 *
 * @param current  the later growth rate
 * @param earlier  the earlier growth rate
 * @returns        the difference of the two fractions, exact
 * @throws         {@link TradeError} `MIXED_SUBJECTS` or `MIXED_CURRENCIES` where the two are not of one kind,
 *                 `UNEQUAL_SPANS`, `INVALID_PERIOD` where the earlier one is later
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * formatPoints(acceleration(at(rates, "2025-11"), at(rates, "2025-10")).difference) // => "7.0 points"
 * @category Growth
 */
export function acceleration(current: GrowthRate, earlier: GrowthRate): Acceleration {
  checkComparable(current, earlier);
  checkPair(current.period, earlier.period);
  const both = current.rate !== null && earlier.rate !== null;
  return Object.freeze({
    period: current.period,
    earlierPeriod: earlier.period,
    difference: both ? difference(current.rate, earlier.rate) : null,
    absent: current.absent ?? earlier.absent,
    bounds: both ? intervalDifference(current.bounds!, earlier.bounds!) : null,
  });
}
