import { compare, compoundRate, type Decimal, MINUS_ONE, ONE, plus, product } from "../decimal/decimal.js";
import { between, type End, highEnd, type Interval, lowEnd } from "../decimal/interval.js";
import { refuse, TradeError } from "../errors.js";
import { yearEarlier } from "../period/period.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";
import { checkComparable, type GrowthRate } from "./growth-rate.js";

/**
 * Growth over two years, compounded from this year's and last year's.
 *
 * `(1 + gₜ) · (1 + gₜ₋₁₂) − 1`
 *
 * @param current      this year's growth on the year
 * @param earlierYear  last year's, for the same period a year earlier
 * @returns            the growth over both years, 34 digits; `null` with the reason where one does not exist
 * @throws             {@link TradeError} `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `INVALID_PERIOD` where the second is not
 *                     a year earlier, `INVALID_FIELD` for growth that is not on the year or below −100 %
 * @example
 * const about = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const
 * const now = growthRate({ ...about, period: "2025-11", rate: printed("5.9%") })
 * const before = growthRate({ ...about, period: "2024-11", rate: printed("6.7%") })
 * formatPercent(stackedGrowth(now, before).rate, { decimals: 2 }) // => "13.00%"
 * @category Growth
 */
export function stackedGrowth(current: GrowthRate, earlierYear: GrowthRate): GrowthRate {
  return overTwoYears(current, earlierYear, 1);
}

/**
 * The even yearly growth of the last two years.
 *
 * `√((1 + gₜ) · (1 + gₜ₋₁₂)) − 1`
 *
 * @param current      this year's growth on the year
 * @param earlierYear  last year's, for the same period a year earlier
 * @returns            the geometric mean of the two, 34 digits; `null` with the reason where one does not exist
 * @throws             {@link TradeError} `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `INVALID_PERIOD` where the second is not
 *                     a year earlier, `INVALID_FIELD` for growth that is not on the year or below −100 %
 * @example
 * const about = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const
 * const now = growthRate({ ...about, period: "2025-11", rate: printed("5.9%") })
 * const before = growthRate({ ...about, period: "2024-11", rate: printed("6.7%") })
 * formatPercent(twoYearAverageGrowth(now, before).rate, { decimals: 2 }) // => "6.30%"
 * @category Growth
 */
export function twoYearAverageGrowth(current: GrowthRate, earlierYear: GrowthRate): GrowthRate {
  return overTwoYears(current, earlierYear, 2);
}

/** ((1 + a)(1 + b)) ^ (1 / root) − 1, which rises with either rate: so the bounds come from theirs, end by end. */
function overTwoYears(current: GrowthRate, earlierYear: GrowthRate, root: 1 | 2): GrowthRate {
  checkComparable(current, earlierYear);
  if (current.comparison !== "year-on-year")
    refuse("INVALID_FIELD", "comparison", "year-on-year", current.comparison);
  if (earlierYear.period !== yearEarlier(current.period))
    throw new TradeError(
      "INVALID_PERIOD",
      `the earlier growth must be of ${yearEarlier(current.period)}, got ${earlierYear.period}`,
      { periods: [current.period, earlierYear.period] },
    );
  const measure = (a: Decimal, b: Decimal): Decimal =>
    compoundRate(product(plus(ONE, a), plus(ONE, b)), ONE, 1, root);
  const end = (a: End, b: End): End => ({
    value: a.value === null || b.value === null ? null : measure(notBelow(a.value), notBelow(b.value)),
    closed: a.closed && b.closed,
  });
  const both = current.rate !== null && earlierYear.rate !== null;
  return Object.freeze({
    ...subjectOf(current),
    period: current.period,
    ...sharedProvenance([current, earlierYear]),
    comparison: "other",
    ...(current.currency !== undefined && { currency: current.currency }),
    rate: both ? measure(possible(current.rate), possible(earlierYear.rate)) : null,
    absent: current.absent ?? earlierYear.absent,
    bounds: both ? boundsFrom(current.bounds!, earlierYear.bounds!, end) : null,
  });
}

function boundsFrom(a: Interval, b: Interval, end: (a: End, b: End) => End): Interval {
  const low = end(lowEnd(a), lowEnd(b));
  // All is lost where one of the two lost all, whatever the other is.
  const lost = low.value === null || compare(low.value, MINUS_ONE) === 0;
  return between(lost ? { value: MINUS_ONE, closed: true } : low, end(highEnd(a), highEnd(b)));
}

/** Nothing falls by more than all of it. */
function notBelow(rate: Decimal): Decimal {
  return compare(rate, MINUS_ONE) < 0 ? MINUS_ONE : rate;
}

function possible(rate: Decimal): Decimal {
  return compare(rate, MINUS_ONE) < 0 ? refuse("INVALID_FIELD", "rate", "−1 (−100 %) or above", rate) : rate;
}
