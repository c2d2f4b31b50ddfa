import type { Day } from "../period/day.js";
import { firstMonth, lastMonth, type Period } from "../period/period.js";
import type { Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { firstReleases, latestReleases, vintagesOf } from "../records/vintage.js";
import { tiles } from "./tiles.js";

/** A level a year earlier, and which vintage it is of. */
export interface Base {
  readonly row: Observation;
  readonly vintage: "revised-base" | "later-base" | "first-release" | "undated-base";
}

/** Known on the day and revised, else the earliest later vintage, as a stand-in; and the first release. */
export function basesOver(rows: readonly Observation[], period: Period, day: Day | null): readonly Base[] {
  const levels = levelsOver(rows, period);
  const isLater = (row: Observation): boolean => day !== null && (dayOf(row) ?? day) > day;
  const seen = levels.filter((row) => !isLater(row));
  const first = firstReleases(seen)[0];
  const last = latestReleases(seen)[0];
  const later = vintagesOf(levels, period).find(isLater);
  const bases: Base[] = [];
  if (last !== undefined && last !== first)
    bases.push({ row: last, vintage: dayOf(last) === undefined ? "undated-base" : "revised-base" });
  else if (later !== undefined) bases.push({ row: later, vintage: "later-base" });
  if (first !== undefined) bases.push({ row: first, vintage: "first-release" });
  return bases;
}

/** Every vintage of a period's level: as it was given, or as the sum of rows that came on one day. */
function levelsOver(rows: readonly Observation[], period: Period): readonly Observation[] {
  const given = rows.filter((row) => row.period === period);
  const done = new Set(given.map(dayOf));
  const days = new Set(rows.flatMap((row) => dayOf(row) ?? []).filter((day) => !done.has(day)));
  const sums = [...days].flatMap((day) => {
    const ofDay = latestReleases(rows.filter((row) => dayOf(row) === day));
    const parts = tiles(ofDay, firstMonth(period), lastMonth(period));
    return parts === null ? [] : [sumOfRows(parts, period)];
  });
  return [...given, ...sums];
}

function dayOf({ published, readOn }: Observation): Day | undefined {
  return published ?? readOn;
}
