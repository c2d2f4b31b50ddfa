import {
  calendarYear,
  firstMonth,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
  span,
} from "../period/period.js";
import { during } from "../period/pick.js";
import { tiling } from "../period/tiling.js";
import type { PartialSeries } from "../records/absent-row.js";
import { checkSameSeries } from "../records/check-series.js";
import { completeSeries, incomplete } from "../records/complete-series.js";
import type { Observation, Series } from "../records/observation.js";
import { singlePeriods } from "./single-periods.js";

/** A calendar year of which some months may still be missing, and the whole year before. */
export interface YearSoFar {
  readonly year: Period;
  /** The rows of the year, from January without a gap. */
  readonly rows: Series;
  /** The months that are not there yet; `null` where the year is over. */
  readonly rest: Period | null;
  /** The year before, month by month. */
  readonly before: Series;
}

/** Checks that a year is there from January on and the year before completely. */
export function yearSoFar(series: Series, base: PartialSeries | undefined, year: number): YearSoFar {
  const whole = calendarYear(year);
  const all = singlePeriods(series, "an outlook for a year");
  const rows = during(all, whole);
  const last = rows.at(-1);
  if (last !== undefined) checkTiled(rows, januaryTo(lastMonth(last.period)));
  const earlier = base === undefined ? all : singlePeriods(completeSeries(base), "the year before");
  if (all.length > 0 && earlier.length > 0) checkSameSeries(all[0]!, earlier[0]!);
  const before = during(earlier, calendarYear(year - 1));
  checkTiled(before, calendarYear(year - 1));
  return { year: whole, rows, rest: restOf(whole, last), before };
}

function restOf(year: Period, last: Observation | undefined): Period | null {
  if (last === undefined) return year;
  const end = lastMonth(last.period);
  return end === lastMonth(year) ? null : span(firstMonth(plusMonths(end, 1)), lastMonth(year));
}

/** Throws where rows do not cover a period month by month. */
export function checkTiled(rows: Series, whole: Period): void {
  const { complete } = tiling(
    rows.map((row) => row.period),
    whole,
  );
  if (!complete) incomplete(rows, whole);
}
