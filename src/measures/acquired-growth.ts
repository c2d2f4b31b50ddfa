import { type Decimal, decimal, ONE, plus, product } from "../decimal/decimal.js";
import { type Interval, point } from "../decimal/interval.js";
import { intervalProduct, intervalSum } from "../decimal/interval-arithmetic.js";
import { sum } from "../decimal/sum.js";
import { refuse } from "../errors.js";
import { checkObject } from "../fields.js";
import { isMonth } from "../period/month.js";
import { calendarYear, countMonths } from "../period/period.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { type Growth, type GrowthOptions, growthOf } from "./growth-of.js";
import { yearSoFar } from "./year-so-far.js";

/**
 * The acquired growth: the growth of a year if its missing months stay at the level of the last one known.
 *
 * `(x₁ + … + xₜ + (12 − t) · xₜ) / year before − 1`, where `t ≥ 1`
 *
 * Of a year that is over it is its growth. With no month of the year yet it is the {@link carryOver}. For figures that
 * are not seasonally adjusted the last month is no usual month; the formula does not know that.
 *
 * @param series   single periods of one subject and currency: the year before and the year as far as it is known
 * @param year     the year
 * @param options  `base`: the year before from another vintage
 * @returns        growth of the year over the year before; its value is the year under that assumption
 * @throws         {@link TradeError} `MISSING_PERIOD` where no month of the year is known; `INCOMPLETE_SPAN` with the missing
 *                 months of the year before or at a gap in the year; `INVALID_PERIOD` where the last row is a span, which
 *                 has no level of a month; as {@link yearToDate}
 * @see            Istat, glossary of the preliminary estimate of GDP: acquired growth (crescita acquisita), the growth of the
 *                 year if the remaining quarters did not change
 * @example
 * const known = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2024-01/2024-12": 120, "2025-01": 10, "2025-02": 11 })
 * formatPercent(acquiredGrowth(known, 2025).rate) // => "9.2%"
 * @category Growth
 */
export function acquiredGrowth(series: Series, year: number, options: GrowthOptions = {}): Growth {
  checkObject(options, "options");
  const { rows, rest, before, year: whole } = yearSoFar(series, options.base, year);
  const last = rows.at(-1);
  if (last === undefined)
    return refuse("MISSING_PERIOD", "the last row", `one of ${year}`, before.at(-1)!.period);
  if (!isMonth(last.period)) return refuse("INVALID_PERIOD", "the last row", "a single month", last.period);
  const months = decimal(rest === null ? 0 : countMonths(rest));
  const held: Observation = {
    ...subjectOf(last),
    period: whole,
    ...sharedProvenance(rows),
    currency: last.currency,
    value: plus(sum(rows.map((row) => row.value)), product(last.value, months)),
    ...(!rows.every(isExact) && { bounds: heldBounds(rows, last, plus(months, ONE)) }),
  };
  const base = sumOfRows(before, calendarYear(year - 1));
  return growthOf(held, base.period, base, { comparison: "year-on-year" });
}

/** The last month counts for itself and for the months that are held at its level: once, as a multiple. */
function heldBounds(rows: Series, last: Observation, times: Decimal): Interval {
  return rows
    .slice(0, -1)
    .map(boundsOf)
    .reduce(intervalSum, intervalProduct(boundsOf(last), point(times)));
}
