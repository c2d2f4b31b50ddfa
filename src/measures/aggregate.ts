import { readChoice } from "../fields.js";
import { type Month, monthAt, ordinalOf } from "../period/month.js";
import { firstMonth, lastMonth, type Period, readStartMonth, span } from "../period/period.js";
import { tiling } from "../period/tiling.js";
import { hasValue, type PartialSeries } from "../records/absent-row.js";
import { incomplete } from "../records/complete-series.js";
import type { Series } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { singleRows } from "./single-periods.js";

/**
 * Into which longer periods months are added up.
 *
 * @category Cumulation
 */
export type CalendarUnit = "quarter" | "half-year" | "year";

/**
 * Where the year begins, and what is done with a period whose months are not all there.
 *
 * @category Cumulation
 */
export interface AggregateOptions {
  /** The month in which the (fiscal) year begins, 1 to 12; January unless said. */
  readonly startMonth?: number | undefined;
  /** "refuse" throws (so unless said); "report" leaves the period out of the rows and lists it. */
  readonly incomplete?: "refuse" | "report" | undefined;
}

/**
 * A longer period whose months are not all there.
 *
 * @category Cumulation
 */
export interface IncompletePeriod {
  /** The quarter, half-year or year. */
  readonly period: Period;
  /** Its months of which no row is there. */
  readonly missing: readonly Month[];
  /** Rows that lie partly outside. */
  readonly straddling: readonly Period[];
}

/**
 * Rows over longer periods, and those that could not be made.
 *
 * @category Cumulation
 */
export interface Aggregation {
  /** One for each period that is complete. */
  readonly rows: Series;
  /** The periods left out, and why. */
  readonly incomplete: readonly IncompletePeriod[];
}

const MONTHS = { quarter: 3, "half-year": 6, year: 12 } as const;

/**
 * Adds months up to quarters, half-years or years, calendar or fiscal.
 *
 * A period counts where at least one row touches it; it has a row only where its months are all there, each
 * once. The quarters of a year with all its months add up to the year, exactly.
 *
 * @param series   months and spans of one subject and currency that follow one another; gaps are allowed
 * @param unit     the longer period
 * @param options  where the year begins; whether an incomplete period is an error or listed
 * @returns        one row for each complete period in order of time, with the bounds that rounding leaves, and
 *                 the incomplete ones with their missing months
 * @throws         {@link TradeError} `INCOMPLETE_SPAN` with the missing months, unless they are to be reported;
 *                 `INVALID_FIELD` for a start month outside 1 to 12; as {@link yearToDate}
 * @example
 * const sold = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-07": 1, "2025-08": 2, "2025-09": 3, "2025-10": 4 })
 * aggregate(sold, "quarter", { incomplete: "report" }).rows.map((row) => row.period) // => ["2025-07/2025-09"]
 * aggregate(sold, "quarter", { incomplete: "report" }).incomplete[0]?.missing // => ["2025-11", "2025-12"]
 * aggregate(sold, "quarter") // => throws INCOMPLETE_SPAN
 * @category Cumulation
 */
export function aggregate(
  series: PartialSeries,
  unit: CalendarUnit,
  options: AggregateOptions = {},
): Aggregation {
  const months = MONTHS[readChoice(unit, "unit", ["quarter", "half-year", "year"])];
  const offset = readStartMonth(options.startMonth ?? 1) - 1;
  const handling = readChoice(options.incomplete ?? "refuse", "incomplete", ["refuse", "report"]);
  const rows = singleRows(series, "an aggregate").filter(hasValue);
  const parts = new Map<number, Series[number][]>();
  for (const row of rows) {
    const [first, last] = [blockOf(firstMonth(row.period)), blockOf(lastMonth(row.period))];
    for (let block = first; block <= last; block++) parts.set(block, [...(parts.get(block) ?? []), row]);
  }
  const made: Series[number][] = [];
  const unfinished: IncompletePeriod[] = [];
  for (const [block, inside] of parts) {
    const whole = span(monthAt(block * months + offset), monthAt(block * months + offset + months - 1));
    const { complete, missing, straddling } = tiling(
      inside.map((row) => row.period),
      whole,
    );
    if (complete) made.push(sumOfRows(inside, whole));
    else if (handling === "refuse") incomplete(inside, whole);
    else unfinished.push(Object.freeze({ period: whole, missing, straddling }));
  }
  return Object.freeze({ rows: Object.freeze(made), incomplete: Object.freeze(unfinished) });

  function blockOf(month: Month): number {
    return Math.floor((ordinalOf(month) - offset) / months);
  }
}
