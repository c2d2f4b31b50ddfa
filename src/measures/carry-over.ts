import { type Decimal, decimal, MINUS_ONE, ONE, plus, product, ZERO } from "../decimal/decimal.js";
import { EVERYTHING, type Interval, liesAbove, point } from "../decimal/interval.js";
import { intervalProduct, intervalQuotient, intervalSum, shifted } from "../decimal/interval-arithmetic.js";
import { sum } from "../decimal/sum.js";
import { refuse } from "../errors.js";
import { isMonth } from "../period/month.js";
import { calendarYear, countMonths } from "../period/period.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { type Growth, type GrowthOptions, growthOf } from "./growth-of.js";
import { yearSoFar } from "./year-so-far.js";

const COMPARISON = { comparison: "year-on-year" } as const;

/**
 * The growth of a year if its missing months stay at the last level: what the months so far carry over into
 * the result of the year.
 *
 * $$ \frac{\sum_{m \le t} x_m + (12 - t)\,x_t}{\sum_{m=1}^{12} x_m^{\,y-1}} - 1 $$
 *
 * With no month of the year yet, it is what the December before carries over. For figures that are not
 * seasonally adjusted the last month is no usual month; the formula does not know that.
 *
 * @param series   single periods of one subject and currency: the year before and the year as far as it is known
 * @param year     the year
 * @param options  `base`: the year before from another vintage
 * @returns        growth of the year over the year before; its value is the year under that assumption
 * @throws         {@link TradeError} `INCOMPLETE_SPAN` with the missing months of the year before or at a gap in the
 *                 year; `INVALID_PERIOD` where the last row is a span, which has no level of a month; as
 *                 {@link yearToDate}
 * @see            ECB, Economic Bulletin 7/2022, Carry-over effects and intra-quarter GDP growth
 * @example
 * const before = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2024-01/2024-11": 110, "2024-12": 12 })
 * formatPercent(carryOver(before, 2025).rate) // => "18.0%"
 * @category Growth
 */
export function carryOver(series: Series, year: number, options: GrowthOptions = {}): Growth {
  const { rows, rest, before, year: whole } = yearSoFar(series, options.base, year);
  const last = (rows.at(-1) ?? before.at(-1))!;
  if (!isMonth(last.period)) return refuse("INVALID_PERIOD", "the last row", "a single month", last.period);
  const months = decimal(rest === null ? 0 : countMonths(rest));
  const parts = [...rows, last];
  const held: Observation = {
    ...subjectOf(last),
    period: whole,
    ...sharedProvenance(parts),
    currency: last.currency,
    value: plus(sum(rows.map((row) => row.value)), product(last.value, months)),
    ...(!parts.every(isExact) && { bounds: heldBounds(rows, last, months) }),
  };
  const base = sumOfRows(before, calendarYear(year - 1));
  const growth = growthOf(held, base.period, base, COMPARISON);
  if (rows.length > 0 || growth.rate === null || before.every(isExact)) return growth;
  return Object.freeze({ ...growth, bounds: fromDecember(before) });
}

/** The last month counts for itself and for the months that are held at its level: once, as a multiple. */
function heldBounds(rows: Series, last: Observation, months: Decimal): Interval {
  const times = rows.length === 0 ? months : plus(months, ONE);
  return rows
    .slice(0, -1)
    .map(boundsOf)
    .reduce(intervalSum, intervalProduct(boundsOf(last), point(times)));
}

/** 12 d / (s + d) − 1 with December d and the other months s: 12 / (s / d + 1) − 1, so that d stands once. */
function fromDecember(before: Series): Interval {
  const december = boundsOf(before.at(-1)!);
  const others = before.slice(0, -1).map(boundsOf).reduce(intervalSum, point(ZERO));
  if (!liesAbove(december, ZERO)) return EVERYTHING;
  const ratio = shifted(intervalQuotient(others, december)!, ONE);
  return shifted(intervalQuotient(point(decimal(12)), ratio) ?? EVERYTHING, MINUS_ONE);
}
