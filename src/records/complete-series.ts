import { refuseWithoutRate } from "../currency/find-exchange-rate.js";
import { TradeError } from "../errors.js";
import type { Period } from "../period/period.js";
import { tiling } from "../period/tiling.js";
import { hasValue, type PartialSeries } from "./absent-row.js";
import { checkRows } from "./check-series.js";
import type { Series } from "./observation.js";

/**
 * The rows as a series, if each has a value; else it throws. For whoever wants all of a year to date, of a rolling
 * sum or of a conversion, or nothing. Those that have a value, without the others:
 * `rows.filter((row) => row.value !== null)`.
 *
 * @param rows  as {@link yearToDate}, {@link rollingSum} or {@link convertSeries} give them
 * @returns     the rows in order of time
 * @throws      {@link TradeError} `INCOMPLETE_SPAN` with the missing months, `MISSING_EXCHANGE_RATE` with the rate that
 *              is missing, both of the first row without a value
 * @example
 * const sold = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-01": 1, "2025-03": 3 })
 * yearToDate(sold).map((row) => row.value) // => ["1", null]
 * completeSeries(yearToDate(sold)) // => throws INCOMPLETE_SPAN
 * @category Records
 */
export function completeSeries(rows: PartialSeries): Series {
  const all = checkRows(rows).rows;
  const known = all.filter(hasValue);
  for (const row of all)
    if (row.value === null)
      return row.absent === "missing-months"
        ? refuseGap(row.period, row.missing)
        : refuseWithoutRate(row.missing[0]!, `${known.length} of ${all.length} rows converted`);
  return known;
}

/** Throws: a period is not covered month by month; the message names what is missing or lies partly outside. */
export function incomplete(parts: Series, whole: Period): never {
  const { missing, straddling } = tiling(
    parts.map((part) => part.period),
    whole,
  );
  return refuseGap(whole, missing, straddling);
}

function refuseGap(whole: Period, missing: readonly Period[], straddling: readonly Period[] = []): never {
  const what = straddling.map((period) => `${period} partly outside`);
  if (missing.length > 0) what.unshift(`missing ${missing.join(", ")}`);
  throw new TradeError(
    "INCOMPLETE_SPAN",
    `${whole} must be covered month by month, got ${what.join(" and ")}`,
    { period: whole, missing, straddling },
  );
}
