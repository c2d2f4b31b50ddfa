import { firstMonth, lastMonth, type Period, plusMonths } from "../period/period.js";
import type { CheckedSeries } from "../records/check-series.js";
import type { Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";

/** Looks up the row of a period; of a span also the exact sum of the rows that tile it. */
export function baseFinder({ rows, shape }: CheckedSeries): (period: Period) => Observation | null {
  const byPeriod = new Map<string, Observation>(rows.map((row) => [row.period, row]));
  const byFirstMonth = new Map<string, Observation>();
  if (shape === "sequence") for (const row of rows) byFirstMonth.set(firstMonth(row.period), row);
  return (period) => {
    const row = byPeriod.get(period);
    if (row !== undefined) return row;
    const tiles = tilesOf(period, byFirstMonth);
    return tiles === null ? null : sumOfRows(tiles, period);
  };
}

/** The rows that follow one another from the first month of a period to its last. */
function tilesOf(
  period: Period,
  byFirstMonth: ReadonlyMap<string, Observation>,
): readonly Observation[] | null {
  const tiles: Observation[] = [];
  const last = lastMonth(period);
  let next: Period = firstMonth(period);
  while (next <= last) {
    const tile = byFirstMonth.get(next);
    if (tile === undefined || lastMonth(tile.period) > last) return null;
    tiles.push(tile);
    next = plusMonths(lastMonth(tile.period), 1);
  }
  return tiles;
}
