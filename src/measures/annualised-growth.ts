import { refuse } from "../errors.js";
import { ordinalOf } from "../period/month.js";
import { firstMonth, plusMonths } from "../period/period.js";
import type { PartialSeries } from "../records/absent-row.js";
import { checkSameSeries } from "../records/check-series.js";
import type { Observation } from "../records/observation.js";
import { checkPair, type Growth, type GrowthOptions, growthOf, growthOver } from "./growth-of.js";
import { yearlyPace } from "./rate-law.js";

/**
 * Growth over so many months at a yearly pace.
 *
 * `(xₜ / xₛ)^(12/k) − 1`
 *
 * k is the number of months between the starts of two periods of one length: 1 for the pace of a month, 3
 * for that of a quarter over the one before. Over twelve months it is growth on the year. The power is
 * worked out with 50 digits or more and rounded once to 34. Of rows that are not seasonally adjusted it takes the season
 * of a month for the pace of a year: {@link seasonalNote} says so.
 *
 * @param series   rows of one subject and currency, each period once, in any order
 * @param months   k, 1 or more
 * @param options  `base`: the earlier levels from another vintage
 * @returns        one result for each row, in order of time; `null` with a reason where the base is missing, zero
 *                 or below, or the value of the other sign; bounds as for {@link yearOnYear}
 * @throws         {@link TradeError} `INVALID_FIELD` for a number of months below 1; as {@link yearOnYear}
 * @example
 * const sold = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-10": 100, "2025-11": 101 })
 * formatPercent(at(annualisedGrowth(sold, 1), "2025-11").rate, { decimals: 4 }) // => "12.6825%"
 * @category Growth
 */
export function annualisedGrowth(
  series: PartialSeries,
  months: number,
  options: GrowthOptions = {},
): readonly Growth[] {
  if (!Number.isInteger(months) || months < 1)
    return refuse("INVALID_FIELD", "months", "a whole number of 1 or more", months);
  return growthOver(series, options, {
    comparison: "annualised",
    basePeriodOf: (period) => plusMonths(period, -months),
    law: yearlyPace(months),
  });
}

/**
 * The even yearly growth that leads from one row to a later one (the compound annual growth rate).
 *
 * `(xₙ / x₀)^(1/n) − 1`
 *
 * n is the number of years between the starts of the two periods; parts of a year count as months of twelve.
 *
 * @param last   the later row
 * @param first  the earlier row, over a period of the same length
 * @returns      the growth a year; 34 digits
 * @throws       {@link TradeError} `INVALID_PERIOD` where the first row is not the earlier one; as
 *               {@link growthBetween}
 * @example
 * const year = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const last = observation({ ...year, period: "2024-01/2024-12", value: billions("3575.8") })
 * const first = observation({ ...year, period: "2022-01/2022-12", value: billions("3544.4") })
 * formatPercent(compoundAnnualGrowth(last, first).rate, { decimals: 2 }) // => "0.44%"
 * @category Growth
 */
export function compoundAnnualGrowth(last: Observation, first: Observation): Growth {
  checkSameSeries(last, first);
  checkPair(last.period, first.period);
  const months = ordinalOf(firstMonth(last.period)) - ordinalOf(firstMonth(first.period));
  if (months === 0)
    return refuse("INVALID_PERIOD", "the first period", `before ${last.period}`, first.period);
  return growthOf(last, first.period, first, { comparison: "annualised", law: yearlyPace(months) });
}
