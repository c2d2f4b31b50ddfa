import { firstMonth, type Period } from "../period/period.js";
import { tilesOf } from "../period/tiling.js";
import { hasValue, type PartialSeries } from "../records/absent-row.js";
import type { CheckedSeries } from "../records/check-series.js";
import type { Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";

/** Looks up the row of a period; of a span also the exact sum of the rows that tile it. */
export function baseFinder({
  rows: all,
  shape,
}: CheckedSeries<PartialSeries>): (period: Period) => Observation | null {
  const rows = all.filter(hasValue);
  const byPeriod = new Map<string, Observation>(rows.map((row) => [row.period, row]));
  const byFirstMonth = new Map<string, readonly [Observation]>();
  if (shape === "sequence") for (const row of rows) byFirstMonth.set(firstMonth(row.period), [row]);
  return (period) => {
    const row = byPeriod.get(period);
    if (row !== undefined) return row;
    const tiles = tilesOf(period, (month) => byFirstMonth.get(month) ?? []);
    return tiles === null ? null : sumOfRows(tiles, period);
  };
}
