import { compare, type DecimalInput, readDecimal } from "../decimal/decimal.js";
import { liesAbove } from "../decimal/interval.js";
import type { HasPeriod } from "../period/period.js";
import { checkSeries } from "../records/check-series.js";
import { boundsOf, type Observation, type Series } from "../records/observation.js";

/**
 * The first row past a threshold; certain, or only possible once rounding is reckoned with.
 *
 * @category History
 */
export interface Crossing extends HasPeriod {
  readonly certainty: "certain" | "possible";
  /** The row before it; `null` where the series begins past the threshold. */
  readonly before: Observation | null;
  readonly after: Observation;
}

/**
 * When the series first passed a threshold: the first row that lies above it.
 *
 * Certain, where rounding leaves that row above the threshold and every row before it at or below; possible
 * otherwise.
 *
 * @param series     rows of one subject and currency, in any order; mostly a {@link yearToDate}
 * @param threshold  the level, in single currency units
 * @returns          the crossing; `null`: it has not passed
 * @throws           {@link TradeError} as {@link yearToDate}; `INVALID_DECIMAL` for a threshold that is no number
 * @example
 * const toDate = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-10": printed("964.8 billion"), "2025-01/2025-11": printed("1,075.8481 billion") })
 * firstCrossing(toDate, trillions(1))?.period // => "2025-01/2025-11"
 * @category History
 */
export function firstCrossing(series: Series, threshold: DecimalInput): Crossing | null {
  const limit = readDecimal(threshold, "threshold");
  const { rows } = checkSeries(series);
  // "Over 1 trillion" has the value 1 trillion and lies above it all the same.
  const index = rows.findIndex((row) => compare(row.value, limit) > 0 || liesAbove(boundsOf(row), limit));
  const after = rows[index];
  if (after === undefined) return null;
  const notYet = rows.slice(0, index).every((row) => {
    const { high } = boundsOf(row);
    return high !== null && compare(high, limit) <= 0;
  });
  return Object.freeze({
    period: after.period,
    certainty: notYet && liesAbove(boundsOf(after), limit) ? "certain" : "possible",
    before: rows[index - 1] ?? null,
    after,
  });
}
