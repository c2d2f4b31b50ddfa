import { checkRates, type GrowthRate } from "../measures/growth-rate.js";
import {
  countMonths,
  firstMonth,
  type HasPeriod,
  lastMonth,
  type Period,
  plusMonths,
} from "../period/period.js";

/**
 * Where growth changed its sign between two periods that follow each other.
 *
 * @category History
 */
export interface TurningPoint extends HasPeriod {
  readonly earlierPeriod: Period;
  readonly to: "growth" | "decline";
}

/**
 * All returns to growth and falls into decline, in order.
 *
 * A turn is a change from below zero to above it, or back, between two periods that follow each other. A rate
 * of exactly zero is neither; a gap or a missing rate hides what happened there.
 *
 * @param rates  growth rates of one subject and comparison, in any order
 * @returns      the turns, in order of time
 * @throws       {@link TradeError} `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `DUPLICATE_PERIOD`
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * turningPoints(rates) // => [{ period: "2025-11", earlierPeriod: "2025-10", to: "growth" }]
 * @category History
 */
export function turningPoints(rates: readonly GrowthRate[]): readonly TurningPoint[] {
  const sorted = checkRates(rates);
  const turns: TurningPoint[] = [];
  sorted.slice(1).forEach((rate, index) => {
    const earlier = sorted[index]!;
    if (isNext(rate.period, earlier.period) && signOf(rate) * signOf(earlier) < 0)
      turns.push(
        Object.freeze({
          period: rate.period,
          earlierPeriod: earlier.period,
          to: signOf(rate) > 0 ? "growth" : "decline",
        }),
      );
  });
  return turns;
}

/** Whether a period is the next of its kind: it ends a month later, or begins where the other ends. */
function isNext(period: Period, earlier: Period): boolean {
  const after = plusMonths(lastMonth(earlier), 1);
  if (firstMonth(period) === after) return true;
  const overlaps = firstMonth(period) === firstMonth(earlier) || countMonths(period) === countMonths(earlier);
  return overlaps && lastMonth(period) === after;
}

function signOf({ rate }: GrowthRate): number {
  return rate === null || rate.isZero() ? 0 : rate.s;
}
