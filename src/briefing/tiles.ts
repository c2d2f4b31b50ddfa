import type { Month } from "../period/month.js";
import { firstMonth, lastMonth, plusMonths } from "../period/period.js";
import type { Observation } from "../records/observation.js";

/**
 * Rows that follow one another from a first month to a last one, longer periods before shorter ones: a sum
 * that was published holds the revisions of its months.
 */
export function tiles(
  rows: readonly Observation[],
  first: Month,
  last: Month,
): readonly Observation[] | null {
  const beginning = rows.filter((row) => firstMonth(row.period) === first && lastMonth(row.period) <= last);
  // In order of time the shorter of two that begin together comes first.
  for (const row of beginning.reverse()) {
    if (lastMonth(row.period) === last) return [row];
    const others = tiles(rows, firstMonth(plusMonths(lastMonth(row.period), 1)), last);
    if (others !== null) return [row, ...others];
  }
  return null;
}
