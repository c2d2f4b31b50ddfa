import {
  compare,
  type Decimal,
  type DecimalInput,
  decimal,
  difference,
  product,
  quotient,
  readDecimal,
} from "../decimal/decimal.js";
import { liesAbove } from "../decimal/interval.js";
import { countMonths, type HasPeriod, lastMonth, span } from "../period/period.js";
import { hasValue, type PartialSeries } from "../records/absent-row.js";
import { checkRows } from "../records/check-series.js";
import { boundsOf, type Observation } from "../records/observation.js";

/**
 * The first row past a threshold; certain, or only possible once rounding is reckoned with.
 *
 * @category History
 */
export interface Crossing extends HasPeriod {
  /** Whether rounding leaves any doubt. */
  readonly certainty: "certain" | "possible";
  /** The row before it; `null` where the series begins past the threshold. */
  readonly before: Observation | null;
  /** The row that is past it. */
  readonly after: Observation;
}

/**
 * When the series first passed a threshold: the first row that lies above it.
 *
 * Certain, where rounding leaves that row above the threshold and every row before it at or below; possible
 * otherwise.
 *
 * @param series     rows of one subject and currency, in any order; mostly a {@link yearToDate}. A row without a value
 *                   is a gap
 * @param threshold  the level, in single currency units
 * @returns          the crossing; `null`: it has not passed
 * @throws           {@link TradeError} as {@link yearToDate}; `INVALID_DECIMAL` for a threshold that is no number
 * @example
 * const toDate = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-10": printed("964.8 billion"), "2025-01/2025-11": printed("1,075.8481 billion") })
 * firstCrossing(toDate, trillions(1))?.period // => "2025-01/2025-11"
 * @category History
 */
export function firstCrossing(series: PartialSeries, threshold: DecimalInput): Crossing | null {
  const limit = readDecimal(threshold, "threshold");
  const rows = checkRows(series).rows.filter(hasValue);
  const index = rows.findIndex((row) => isPast(row, limit));
  const after = rows[index];
  if (after === undefined) return null;
  const notYet = rows.slice(0, index).every((row) => staysWithin(row, limit));
  return Object.freeze({
    period: after.period,
    certainty: notYet && liesAbove(boundsOf(after), limit) ? "certain" : "possible",
    before: rows[index - 1] ?? null,
    after,
  });
}

/**
 * Where a series passed a level, upward or downward, from one row to the next.
 *
 * @category History
 */
export interface Passage extends HasPeriod {
  /** To above the level, or to below it. */
  readonly direction: "up" | "down";
  /** Whether rounding leaves any doubt. */
  readonly certainty: "certain" | "possible";
  /** The last row on the one side. */
  readonly before: Observation;
  /** The first row on the other. */
  readonly after: Observation;
}

/**
 * Every passage of a level, in order of time: up from at or below it to above it, and down again.
 *
 * @param series     rows of one subject and currency, in any order; a row without a value is a gap
 * @param threshold  the level, in single currency units
 * @returns          the passages; certain where rounding leaves both rows on their sides; of two rows with a gap
 *                   between them it happened somewhere there
 * @throws           {@link TradeError} as {@link firstCrossing}
 * @example
 * const level = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-09": 9, "2025-10": 11, "2025-11": 8 })
 * crossings(level, 10).map((one) => `${one.period} ${one.direction}`) // => ["2025-10 up", "2025-11 down"]
 * @category History
 */
export function crossings(series: PartialSeries, threshold: DecimalInput): readonly Passage[] {
  const limit = readDecimal(threshold, "threshold");
  const rows = checkRows(series).rows.filter(hasValue);
  return rows.slice(1).flatMap((after, index) => {
    const before = rows[index]!;
    const up = isPast(after, limit);
    if (isPast(before, limit) === up) return [];
    const [low, high] = up ? [before, after] : [after, before];
    const certain = staysWithin(low, limit) && liesAbove(boundsOf(high), limit);
    return [
      Object.freeze({
        period: after.period,
        direction: up ? "up" : "down",
        certainty: certain ? "certain" : "possible",
        before,
        after,
      }),
    ];
  });
}

/**
 * How long it takes to a level at the present pace: no forecast, but a division.
 *
 * @category History
 */
export interface PresentPace {
  /** The change a month between the last two rows. */
  readonly perMonth: Decimal | null;
  /** (level − last value) / perMonth; `null`: see `absent`. */
  readonly months: Decimal | null;
  /** Why there are none: fewer than two rows, a series that stands still or moves away, or one past it already. */
  readonly absent: "too-few-rows" | "standing-still" | "moving-away" | "passed-already" | null;
}

/**
 * How many months it takes from the last row to a level, if each brings as much as the last did.
 *
 * @param series     rows of one subject and currency, in any order; mostly a {@link yearToDate}. A row without a value
 *                   is a gap
 * @param threshold  the level, in single currency units
 * @returns          the pace and the months, 34 digits; `null` with the reason where there are none
 * @throws           {@link TradeError} as {@link firstCrossing}
 * @example
 * const toDate = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-09": billions("875.75"), "2025-01/2025-10": billions("964.8") })
 * monthsAtPresentPace(toDate, trillions(1)).months?.toFixed(2) // => "0.40"
 * @category History
 */
export function monthsAtPresentPace(series: PartialSeries, threshold: DecimalInput): PresentPace {
  const limit = readDecimal(threshold, "threshold");
  const rows = checkRows(series).rows.filter(hasValue);
  const [before, last] = rows.slice(-2);
  if (before === undefined || last === undefined)
    return Object.freeze({ perMonth: null, months: null, absent: "too-few-rows" });
  const steps = countMonths(span(lastMonth(before.period), lastMonth(last.period))) - 1;
  const change = difference(last.value, before.value);
  const perMonth = quotient(change, decimal(steps));
  const left = difference(limit, last.value);
  if (left.s < 0 || left.isZero()) return Object.freeze({ perMonth, months: null, absent: "passed-already" });
  if (change.isZero()) return Object.freeze({ perMonth, months: null, absent: "standing-still" });
  if (change.s < 0) return Object.freeze({ perMonth, months: null, absent: "moving-away" });
  return Object.freeze({ perMonth, months: quotient(product(left, decimal(steps)), change), absent: null });
}

/** "Over 1 trillion" has the value 1 trillion and lies above it all the same. */
function isPast(row: Observation, limit: Decimal): boolean {
  return compare(row.value, limit) > 0 || liesAbove(boundsOf(row), limit);
}

/** Whether rounding leaves a row at or below the level. */
function staysWithin(row: Observation, limit: Decimal): boolean {
  const { high } = boundsOf(row);
  return high !== null && compare(high, limit) <= 0;
}
