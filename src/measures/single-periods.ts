import { refuse } from "../errors.js";
import type { PartialSeries } from "../records/absent-row.js";
import { type CheckedSeries, checkRows, checkSeries } from "../records/check-series.js";
import type { Series } from "../records/observation.js";

/** Checks that a series has single periods, which can be added up, and puts it in order of time. */
export function singlePeriods(series: Series, what: string): Series {
  return single(checkSeries(series), what);
}

/** The same where rows may have no value. */
export function singleRows(series: PartialSeries, what: string): PartialSeries {
  return single(checkRows(series), what);
}

function single<R extends PartialSeries>({ rows, shape }: CheckedSeries<R>, what: string): R {
  if (shape === "sequence") return rows;
  return refuse("OVERLAPPING_PERIODS", what, "made of single periods", `${shape} rows`);
}
