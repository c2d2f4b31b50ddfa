import type { CurrencyCode } from "../currency/currency.js";
import { type Decimal, difference } from "../decimal/decimal.js";
import { point } from "../decimal/interval.js";
import { refuse } from "../errors.js";
import { checkObject, type Draft } from "../fields.js";
import { comparePeriods, countMonths, type Period } from "../period/period.js";
import type { AbsentRow, PartialSeries } from "../records/absent-row.js";
import { checkRows, checkSameSeries } from "../records/check-series.js";
import { boundsOf, isExact, type Observation } from "../records/observation.js";
import { keepSharedProvenance } from "../records/provenance.js";
import { keepSubject } from "../records/subject.js";
import { baseFinder } from "./base-finder.js";
import type { Comparison, GrowthRate } from "./growth-rate.js";
import { type RateLaw, SIMPLE } from "./rate-law.js";

/**
 * A growth with the two levels behind it.
 *
 * @category Growth
 */
export interface Growth extends GrowthRate {
  /** Of both levels. */
  readonly currency: CurrencyCode;
  /** The later level, in currency units; `null` where the row has none. */
  readonly value: Decimal | null;
  /** The period of the earlier level, also where that is missing. */
  readonly basePeriod: Period;
  /** The earlier level; `null` where it is missing. */
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
  /** The rows that earlier levels are taken from; those of the series itself unless given. */
  readonly base?: PartialSeries | undefined;
}

/** With what a row is compared, and by which law. */
export interface ComparisonRule {
  readonly comparison: Comparison;
  /** A value over its base, less one, unless said. */
  readonly law?: RateLaw;
}

/** The same for all rows of a series. */
export interface SeriesRule extends ComparisonRule {
  readonly basePeriodOf: (period: Period) => Period;
}

/** The growth of each row over its base, which may come from another vintage. */
export function growthOver(
  series: PartialSeries,
  options: GrowthOptions,
  rule: SeriesRule,
): readonly Growth[] {
  checkObject(options, "options");
  const { rows, shape } = checkRows(series);
  const base = options.base === undefined ? { rows, shape } : checkRows(options.base);
  if (rows.length > 0 && base.rows.length > 0) checkSameSeries(rows[0]!, base.rows[0]!);
  const baseOf = baseFinder(base);
  return rows.map((row) => {
    const basePeriod = rule.basePeriodOf(row.period);
    // Only a month has a month before it: a base of another length is none.
    const comparable = countMonths(basePeriod) === countMonths(row.period);
    return growthOf(row, basePeriod, comparable ? baseOf(basePeriod) : null, rule);
  });
}

/** The growth of one row over one base. */
export function growthOf(
  row: Observation | AbsentRow,
  basePeriod: Period,
  base: Observation | null,
  { comparison, law = SIMPLE }: ComparisonRule,
): Growth {
  const growth = {} as Draft<Growth>;
  keepSubject(growth, row);
  growth.period = row.period;
  keepSharedProvenance(growth, base === null ? [row] : [row, base]);
  growth.comparison = comparison;
  growth.currency = row.currency;
  growth.value = row.value;
  growth.basePeriod = basePeriod;
  growth.base = base?.value ?? null;
  growth.change = growth.rate = growth.bounds = null;
  growth.absent = "missing-base";
  if (row.value === null) growth.absent = row.absent;
  else if (base !== null) {
    growth.change = difference(row.value, base.value);
    growth.absent = law.reason(row.value, base.value);
    if (growth.absent === null) {
      growth.rate = law.rate(row.value, base.value);
      growth.bounds =
        isExact(row) && isExact(base) ? point(growth.rate) : law.bounds(boundsOf(row), boundsOf(base));
    }
  }
  return Object.freeze(growth);
}

/** Throws where two periods cannot be compared: of unequal length, or the earlier one later. */
export function checkPair(current: Period, earlier: Period): void {
  if (countMonths(current) !== countMonths(earlier))
    refuse("UNEQUAL_SPANS", "period", `as long as ${earlier}`, current);
  if (comparePeriods(current, earlier) < 0)
    refuse("INVALID_PERIOD", "period", `no earlier than ${earlier}`, current);
}
