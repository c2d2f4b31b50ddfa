import { type Decimal, difference, MINUS_ONE, ONE, plus, quotient } from "../../decimal/decimal.js";
import { type End, highEnd, type Interval, isPoint, liesAbove, lowEnd } from "../../decimal/interval.js";
import { baseFinder } from "../../measures/base-finder.js";
import { type Growth, growthOf } from "../../measures/growth-of.js";
import type { GrowthRate } from "../../measures/growth-rate.js";
import { yearEarlier } from "../../period/period.js";
import { checkSeries } from "../../records/check-series.js";
import { boundsOf, type Observation, type Series } from "../../records/observation.js";
import { isSameSubject, subjectOf } from "../../records/subject.js";

/** One extreme of a level and its base together; a level without end has no such extreme. */
export interface Corner {
  readonly value: Decimal;
  readonly base: Decimal;
  readonly closed: boolean;
}

/** A level with its base a year earlier: the growth between them, and every extreme that rounding allows. */
export interface LevelPair {
  readonly growth: Growth;
  /** `null` where there is no base, or a side of an interval has no end. */
  readonly corners: readonly Corner[] | null;
}

/**
 * Where levels a year earlier come from, if not from the rows themselves. Both lists may hold what belongs to other
 * parts.
 *
 * @category Contributions
 */
export interface ContributionOptions {
  /**
   * Levels a year earlier: of another vintage, or where the rows hold only the later ones. A part that they do not hold
   * is compared with its own rows.
   */
  readonly base?: readonly Observation[] | undefined;
  /** Growth rates as printed: where there is no level a year earlier, it follows from the rate. */
  readonly growthRates?: readonly GrowthRate[] | undefined;
}

/** Each row of a series with its base: the row a year earlier, else what a printed growth leaves of it. */
export function levelPairs(
  series: Series,
  { base = [], growthRates = [] }: ContributionOptions,
): readonly LevelPair[] {
  const checked = checkSeries(series);
  const bases = base.filter((row) => series.length > 0 && isSameSeries(row, series[0]!));
  const baseOf = baseFinder(bases.length > 0 ? checkSeries(bases) : checked);
  return checked.rows.map((row) => {
    const base = baseOf(yearEarlier(row.period));
    const rate = base === null ? growthRates.find((one) => isRateOf(one, row)) : undefined;
    return rate === undefined ? withBase(row, base) : withRate(row, rate);
  });
}

function withBase(row: Observation, base: Observation | null): LevelPair {
  const growth = growthOf(row, yearEarlier(row.period), base, { comparison: "year-on-year" });
  if (base === null) return { growth, corners: null };
  return { growth, corners: cornersOf(boundsOf(row), boundsOf(base), (_, from) => from) };
}

/** A level whose base follows from its growth: the two move together. */
function withRate(row: Observation, rate: GrowthRate): LevelPair {
  const base = quotient(row.value, plus(rate.rate!, ONE));
  const growth: Growth = Object.freeze({
    ...rate,
    ...subjectOf(row),
    currency: row.currency,
    value: row.value,
    basePeriod: yearEarlier(row.period),
    base,
    change: difference(row.value, base),
  });
  const corners = cornersOf(boundsOf(row), rate.bounds!, (value, by) => quotient(value, plus(by, ONE)));
  return { growth, corners };
}

function isSameSeries(row: Observation, other: Observation): boolean {
  return row.currency === other.currency && isSameSubject(row, other);
}

/** Whether a printed rate says how a row grew on the year. */
function isRateOf(rate: GrowthRate, row: Observation): boolean {
  return (
    rate.period === row.period &&
    rate.comparison === "year-on-year" &&
    rate.rate !== null &&
    (rate.currency === undefined || rate.currency === row.currency) &&
    isSameSubject(rate, row) &&
    liesAbove(rate.bounds!, MINUS_ONE)
  );
}

function cornersOf(
  values: Interval,
  others: Interval,
  baseOf: (value: Decimal, other: Decimal) => Decimal,
): readonly Corner[] | null {
  const corners: Corner[] = [];
  for (const value of endsOf(values))
    for (const other of endsOf(others)) {
      if (value.value === null || other.value === null) return null;
      const closed = value.closed && other.closed;
      corners.push({ value: value.value, base: baseOf(value.value, other.value), closed });
    }
  return corners;
}

function endsOf(range: Interval): readonly End[] {
  return isPoint(range) ? [lowEnd(range)] : [lowEnd(range), highEnd(range)];
}
