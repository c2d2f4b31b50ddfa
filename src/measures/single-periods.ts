import { refuse, TradeError } from "../errors.js";
import type { Period } from "../period/period.js";
import { tiling } from "../period/tiling.js";
import { checkSeries } from "../records/check-series.js";
import type { Series } from "../records/observation.js";

/** Checks that a series has single periods, which can be added up, and puts it in order of time. */
export function singlePeriods(series: Series, what: string): Series {
  const { rows, shape } = checkSeries(series);
  if (shape === "sequence") return rows;
  return refuse("OVERLAPPING_PERIODS", what, "made of single periods", `${shape} rows`);
}

/** Throws: a period is not covered month by month; the message names what is missing or lies partly outside. */
export function incomplete(parts: Series, whole: Period): never {
  const { missing, straddling } = tiling(
    parts.map((part) => part.period),
    whole,
  );
  const what = straddling.map((period) => `${period} partly outside`);
  if (missing.length > 0) what.unshift(`missing ${missing.join(", ")}`);
  throw new TradeError(
    "INCOMPLETE_SPAN",
    `${whole} must be covered month by month, got ${what.join(" and ")}`,
    { period: whole, missing, straddling },
  );
}
