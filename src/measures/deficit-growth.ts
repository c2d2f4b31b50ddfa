import { yearEarlier } from "../period/period.js";
import type { PartialSeries } from "../records/absent-row.js";
import { type Growth, type GrowthOptions, growthOver } from "./growth-of.js";
import { DEFICIT } from "./rate-law.js";

/**
 * How much a deficit grew on the year, by its size.
 *
 * `|Bₜ| / |Bₜ₋₁₂| − 1`
 *
 * Only where both balances are below zero; a rate above zero is a deficit that grew. A balance that was
 * printed with a percentage over a change of sign has no such rate.
 *
 * @param series   balances of one subject and currency, each period once, in any order
 * @param options  `base`: the balances of the year before from another vintage
 * @returns        one result for each row, in order of time; `null` with a reason where there is no base or one of
 *                 the two is no deficit (`no-deficit`); `change` is that of the balance itself
 * @throws         {@link TradeError} as {@link yearOnYear}
 * @example
 * const balance = series({ reporter: "XX", flow: "balance", currency: "USD" }, { "2024-11": billions("-80"), "2025-11": billions("-60") })
 * formatPercent(at(deficitGrowth(balance), "2025-11").rate) // => "−25.0%"
 * @category Growth
 */
export function deficitGrowth(series: PartialSeries, options: GrowthOptions = {}): readonly Growth[] {
  return growthOver(series, options, { comparison: "year-on-year", basePeriodOf: yearEarlier, law: DEFICIT });
}
