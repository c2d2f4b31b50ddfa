import { allFrozen } from "../fields.js";
import { type Month, monthAfter } from "./month.js";
import { countMonths, firstMonth, type HasPeriod, lastMonth, monthsOf, type Period } from "./period.js";

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
  const times = new Map<Month, number>(monthsOf(whole).map((month) => [month, 0]));
  const straddling: Period[] = [];
  for (const period of periods) {
    const inside = monthsOf(period).filter((month) => times.has(month));
    for (const month of inside) times.set(month, times.get(month)! + 1);
    if (inside.length > 0 && inside.length < countMonths(period)) straddling.push(period);
  }
  const months = [...times.keys()];
  const missing = months.filter((month) => times.get(month) === 0);
  const doubled = months.filter((month) => times.get(month)! > 1);
  const complete = missing.length + doubled.length + straddling.length === 0;
  return allFrozen({ complete, missing, doubled, straddling });
}

/**
 * Items that follow one another from the first month of a period to its last; `null` where none do. Of several that
 * begin in a month the first that leads to the end serves.
 */
export function tilesOf<T extends HasPeriod>(
  whole: Period,
  beginning: (month: Month) => Iterable<T>,
): readonly T[] | null {
  const last = lastMonth(whole);
  const tiles: T[] = [];
  const deadEnds = new Set<Month>();
  return isCovered(firstMonth(whole)) ? tiles.reverse() : null;

  function isCovered(from: Month): boolean {
    if (deadEnds.has(from)) return false;
    for (const item of beginning(from)) {
      const end = lastMonth(item.period);
      if (end > last || (end < last && !isCovered(monthAfter(end, 1)))) continue;
      tiles.push(item);
      return true;
    }
    deadEnds.add(from);
    return false;
  }
}
