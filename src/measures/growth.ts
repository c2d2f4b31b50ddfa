import { isMonth } from "../period/month.js";
import { firstMonth, type Period, plusMonths, yearEarlier } from "../period/period.js";
import type { PartialSeries } from "../records/absent-row.js";
import { checkSameSeries } from "../records/check-series.js";
import type { Observation } from "../records/observation.js";
import { checkPair, type Growth, type GrowthOptions, growthOf, growthOver } from "./growth-of.js";
import type { Comparison } from "./growth-rate.js";

/**
 * Growth against the same period a year earlier.
 *
 * `gₜ = xₜ / xₜ₋₁₂ − 1`
 *
 * A span is compared with the same span a year earlier; where only its months are given for that year, their
 * exact sum is the base (the other way round there is none). A base of zero, below zero or of the other sign
 * gives no rate, but the change. Some offices print growth over the revised level of the year before: give
 * that vintage as `base`. The rate has 34 digits and is rounded once, in print.
 *
 * @param series   rows of one subject and currency, each period once, in any order: months, spans, years to
 *                 date or rolling sums
 * @param options  `base`: the earlier levels from another vintage
 * @returns        one result for each row, in order of time; `rate` is a fraction (0.059 is 5.9 %), `null` with a
 *                 reason where there is none; `bounds` are what the rounding of both levels leaves
 * @throws         {@link TradeError} `DUPLICATE_PERIOD`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `OVERLAPPING_PERIODS`
 * @see            OECD (2007), Data and Metadata Reporting and Presentation Handbook, on growth rates
 * @example
 * const chinaExports = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2024-11": printed("311.9 billion"), "2025-11": printed("330.35 billion") })
 * formatPercent(at(yearOnYear(chinaExports), "2025-11").rate) // => "5.9%"
 * at(yearOnYear(chinaExports), "2024-11").absent // => "missing-base"
 * @category Growth
 */
export function yearOnYear(series: PartialSeries, options: GrowthOptions = {}): readonly Growth[] {
  return growthOver(series, options, { comparison: "year-on-year", basePeriodOf: yearEarlier });
}

/**
 * Growth against the month before.
 *
 * `mₜ = xₜ / xₜ₋₁ − 1`
 *
 * A span has no month before it to compare with, nor has the month after a span: `missing-base`. Of rows that are not
 * seasonally adjusted the seasons are in it: {@link seasonalNote} says so.
 *
 * @param series   rows of one subject and currency, each period once, in any order
 * @param options  `base`: the earlier levels from another vintage
 * @returns        one result for each row, in order of time, as {@link yearOnYear}
 * @throws         {@link TradeError} as {@link yearOnYear}
 * @see            OECD (2007), Data and Metadata Reporting and Presentation Handbook, on growth rates
 * @example
 * const surplus = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-10": printed("90.07 billion"), "2025-11": printed("111.68 billion") })
 * formatPercent(at(monthOnMonth(surplus), "2025-11").rate, { decimals: 5 }) // => "23.99245%"
 * @category Growth
 */
export function monthOnMonth(series: PartialSeries, options: GrowthOptions = {}): readonly Growth[] {
  return growthOver(series, options, {
    comparison: "month-on-month",
    basePeriodOf: (period) => plusMonths(firstMonth(period), -1),
  });
}

/**
 * Growth between any two rows of one subject: an earlier period, or another vintage of the same.
 *
 * @param current  the later row
 * @param base     the earlier row, over a period of the same length
 * @returns        the growth; `comparison` is what the two periods make it
 * @throws         {@link TradeError} `UNEQUAL_SPANS` for periods of unequal length, `INVALID_PERIOD` where the base
 *                 is the later one, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`
 * @example
 * const toDate = { reporter: "CN", flow: "balance", currency: "USD" } as const
 * const now = observation({ ...toDate, period: "2025-01/2025-11", value: printed("1,075.8481 billion") })
 * const before = observation({ ...toDate, period: "2024-01/2024-11", value: billions("884.68") })
 * formatPercent(growthBetween(now, before).rate, { decimals: 2 }) // => "21.61%"
 * @category Growth
 */
export function growthBetween(current: Observation, base: Observation): Growth {
  checkSameSeries(current, base);
  checkPair(current.period, base.period);
  return growthOf(current, base.period, base, { comparison: comparisonOf(current.period, base.period) });
}

function comparisonOf(current: Period, earlier: Period): Comparison {
  if (yearEarlier(current) === earlier) return "year-on-year";
  return isMonth(current) && plusMonths(current, -1) === earlier ? "month-on-month" : "other";
}
