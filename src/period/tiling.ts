import { type Month, monthAt, ordinalOf } from "./month.js";
import { firstMonth, lastMonth, monthsOf, type Period } from "./period.js";

/**
 * How a set of periods covers a longer one.
 *
 * @category Periods
 */
export interface Tiling {
  /** Whether each month is covered once, by periods that lie inside. */
  readonly complete: boolean;
  /** Months that no period covers. */
  readonly missing: readonly Month[];
  /** Months that more than one period covers. */
  readonly doubled: readonly Month[];
  /** Periods that lie partly outside. */
  readonly straddling: readonly Period[];
}

/**
 * Whether a set of periods tiles a longer one, and if not, what is missing or doubled. Periods wholly
 * outside do not count.
 *
 * @param periods  months and spans, in any order
 * @param whole    the period to cover
 * @returns        complete where each month is covered exactly once from inside
 * @throws         {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * tiling(["2025-01/2025-02", "2025-03"], "2025-01/2025-03").complete // => true
 * tiling(["2025-01", "2025-03"], "2025-01/2025-03").missing // => ["2025-02"]
 * @category Periods
 */
export function tiling(periods: readonly Period[], whole: Period): Tiling {
  const first = ordinalOf(firstMonth(whole));
  const last = ordinalOf(lastMonth(whole));
  const covered = new Map<Month, number>(monthsOf(whole).map((month) => [month, 0]));
  const straddling: Period[] = [];
  for (const period of periods) {
    const from = ordinalOf(firstMonth(period));
    const to = ordinalOf(lastMonth(period));
    if (to < first || from > last) continue;
    if (from < first || to > last) straddling.push(period);
    for (let at = Math.max(from, first); at <= Math.min(to, last); at++) {
      const month = monthAt(at);
      covered.set(month, covered.get(month)! + 1);
    }
  }
  const months = [...covered];
  const missing = months.filter(([, times]) => times === 0).map(([month]) => month);
  const doubled = months.filter(([, times]) => times > 1).map(([month]) => month);
  const complete = missing.length === 0 && doubled.length === 0 && straddling.length === 0;
  return { complete, missing, doubled, straddling };
}
