import type { CurrencyCode } from "../currency/currency.js";
import { type Decimal, difference, quotient } from "../decimal/decimal.js";
import { type Interval, point } from "../decimal/interval.js";
import { intervalGrowth } from "../decimal/interval-growth.js";
import { refuse } from "../errors.js";
import { isMonth } from "../period/month.js";
import {
  comparePeriods,
  countMonths,
  firstMonth,
  type Period,
  plusMonths,
  yearEarlier,
} from "../period/period.js";
import { checkSameSeries, checkSeries } from "../records/check-series.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";
import { baseFinder } from "./base-finder.js";
import type { AbsentReason, Comparison, GrowthRate } from "./growth-rate.js";

/**
 * A growth with the two levels behind it.
 *
 * @category Growth
 */
export interface Growth extends GrowthRate {
  readonly currency: CurrencyCode;
  readonly value: Decimal;
  readonly basePeriod: Period;
  readonly base: Decimal | null;
  /** value − base, in currency units; given also where there is no rate. */
  readonly change: Decimal | null;
}

/**
 * Where the earlier levels come from: another vintage of the same subject.
 *
 * @category Growth
 */
export interface GrowthOptions {
  readonly base?: Series | undefined;
}

/**
 * Growth against the same period a year earlier.
 *
 * $$ g_t = \frac{x_t}{x_{t-12}} - 1 $$
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
 * @see            IMTS 2010: Compilers Manual, United Nations, on growth rates
 * @example
 * const chinaExports = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2024-11": printed("311.9 billion"), "2025-11": printed("330.35 billion") })
 * formatPercent(at(yearOnYear(chinaExports), "2025-11").rate) // => "5.9%"
 * at(yearOnYear(chinaExports), "2024-11").absent // => "missing-base"
 * @category Growth
 */
export function yearOnYear(series: Series, options: GrowthOptions = {}): readonly Growth[] {
  return growthOver(series, options, "year-on-year", yearEarlier);
}

/**
 * Growth against the month before.
 *
 * $$ m_t = \frac{x_t}{x_{t-1}} - 1 $$
 *
 * A span has no month before it to compare with, nor has the month after a span: `missing-base`.
 *
 * @param series   rows of one subject and currency, each period once, in any order
 * @param options  `base`: the earlier levels from another vintage
 * @returns        one result for each row, in order of time, as {@link yearOnYear}
 * @throws         {@link TradeError} as {@link yearOnYear}
 * @see            IMTS 2010: Compilers Manual, United Nations, on growth rates
 * @example
 * const surplus = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-10": printed("90.07 billion"), "2025-11": printed("111.68 billion") })
 * formatPercent(at(monthOnMonth(surplus), "2025-11").rate, { decimals: 5 }) // => "23.99245%"
 * @category Growth
 */
export function monthOnMonth(series: Series, options: GrowthOptions = {}): readonly Growth[] {
  return growthOver(series, options, "month-on-month", (period) => plusMonths(firstMonth(period), -1));
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
  return growthOf(current, base.period, base, comparisonOf(current.period, base.period));
}

/** Throws where two periods cannot be compared: of unequal length, or the earlier one later. */
export function checkPair(current: Period, earlier: Period): void {
  if (countMonths(current) !== countMonths(earlier))
    refuse("UNEQUAL_SPANS", "period", `as long as ${earlier}`, current);
  if (comparePeriods(current, earlier) < 0)
    refuse("INVALID_PERIOD", "period", `no earlier than ${earlier}`, current);
}

function growthOver(
  series: Series,
  options: GrowthOptions,
  comparison: Comparison,
  basePeriodOf: (period: Period) => Period,
): readonly Growth[] {
  const { rows, shape } = checkSeries(series);
  const base = options.base === undefined ? { rows, shape } : checkSeries(options.base);
  if (rows.length > 0 && base.rows.length > 0) checkSameSeries(rows[0]!, base.rows[0]!);
  const baseOf = baseFinder(base);
  return rows.map((row) => {
    const basePeriod = basePeriodOf(row.period);
    // A base of another length would be no base: only a month has a month before it.
    const comparable = comparison !== "month-on-month" || isMonth(row.period);
    return growthOf(row, basePeriod, comparable ? baseOf(basePeriod) : null, comparison);
  });
}

function growthOf(
  row: Observation,
  basePeriod: Period,
  base: Observation | null,
  comparison: Comparison,
): Growth {
  const absent = reasonFor(row, base);
  const change = base && difference(row.value, base.value);
  const rate = absent === null ? quotient(change!, base!.value) : null;
  return Object.freeze({
    ...subjectOf(row),
    period: row.period,
    ...sharedProvenance(base === null ? [row] : [row, base]),
    comparison,
    currency: row.currency,
    value: row.value,
    basePeriod,
    base: base?.value ?? null,
    change,
    rate,
    absent,
    bounds: rate && boundsOfRate(rate, row, base!),
  });
}

function boundsOfRate(rate: Decimal, row: Observation, base: Observation): Interval {
  return isExact(row) && isExact(base) ? point(rate) : intervalGrowth(boundsOf(row), boundsOf(base));
}

function reasonFor(row: Observation, base: Observation | null): AbsentReason | null {
  if (base === null) return "missing-base";
  if (base.value.isZero()) return "zero-base";
  if (!row.value.isZero() && row.value.s !== base.value.s) return "sign-change";
  return base.value.s < 0 ? "negative-base" : null;
}

function comparisonOf(current: Period, earlier: Period): Comparison {
  if (current === earlier) return "other";
  if (yearEarlier(current) === earlier) return "year-on-year";
  return isMonth(current) && plusMonths(current, -1) === earlier ? "month-on-month" : "other";
}
