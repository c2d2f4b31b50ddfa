import { plusMonths, yearEarlier } from "../period/period.js";
import type { PartialSeries } from "../records/absent-row.js";
import { rollingSum } from "./cumulative.js";
import { type Growth, type GrowthOptions, growthOver } from "./growth-of.js";

/**
 * The last three months over the three before: growth of the sums, at no yearly pace.
 *
 * `(xₜ + xₜ₋₁ + xₜ₋₂) / (xₜ₋₃ + xₜ₋₄ + xₜ₋₅) − 1`
 *
 * Of rows that are not seasonally adjusted the seasons are in it: {@link seasonalNote} says so.
 *
 * @param series   months and spans of one subject and currency in any order
 * @param options  `base`: single periods of another vintage for the three months before
 * @returns        one result for each three months in order of time, `null` with "missing-months" at a gap; a window
 *                 that would split a span has none
 * @throws         {@link TradeError} as {@link rollingSum}
 * @example
 * const sold = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-06": 1, "2025-07": 2, "2025-08": 3, "2025-09": 2, "2025-10": 3, "2025-11": 4 })
 * formatPercent(at(threeMonthsOnThreeMonths(sold), "2025-09/2025-11").rate) // => "50.0%"
 * @category Growth
 */
export function threeMonthsOnThreeMonths(
  series: PartialSeries,
  options: GrowthOptions = {},
): readonly Growth[] {
  return growthOver(
    rollingSum(series, 3),
    { base: options.base ?? series },
    {
      comparison: "other",
      basePeriodOf: (period) => plusMonths(period, -3),
    },
  );
}

/**
 * The last three months over the same three a year earlier: growth of the sums.
 *
 * `(xₜ + xₜ₋₁ + xₜ₋₂) / (xₜ₋₁₂ + xₜ₋₁₃ + xₜ₋₁₄) − 1`
 *
 * @param series   months and spans of one subject and currency in any order
 * @param options  `base`: single periods of another vintage for the year before
 * @returns        one result for each three months in order of time, `null` with "missing-months" at a gap; a window
 *                 that would split a span has none
 * @throws         {@link TradeError} as {@link rollingSum}
 * @example
 * const now = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-09": 2, "2025-10": 3, "2025-11": 4 })
 * const before = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2024-09": 2, "2024-10": 2, "2024-11": 2 })
 * formatPercent(at(threeMonthsYearOnYear(now, { base: before }), "2025-09/2025-11").rate) // => "50.0%"
 * @category Growth
 */
export function threeMonthsYearOnYear(series: PartialSeries, options: GrowthOptions = {}): readonly Growth[] {
  return growthOver(
    rollingSum(series, 3),
    { base: options.base ?? series },
    {
      comparison: "year-on-year",
      basePeriodOf: yearEarlier,
    },
  );
}
