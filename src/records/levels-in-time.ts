import type { Day } from "../period/day.js";
import type { Month } from "../period/month.js";
import { comparePeriods, firstMonth, type Period } from "../period/period.js";
import { tilesOf } from "../period/tiling.js";
import type { HasVintage } from "./provenance.js";
import { isKnown, later, vintageDay } from "./vintage.js";

/** The levels of one subject and currency, of all vintages. */
export interface LevelsInTime<T extends HasVintage> {
  /** The vintages of a period, oldest first, those without a day before all others. */
  of(period: Period): readonly T[];
  /** The periods that begin in a month, the longest first. */
  beginning(month: Month): readonly Period[];
}

/** The vintages among rows of one subject and currency. */
export function levelsInTime<T extends HasVintage>(rows: readonly T[]): LevelsInTime<T> {
  const byPeriod = new Map<Period, T[]>();
  for (const row of rows) byPeriod.set(row.period, [...(byPeriod.get(row.period) ?? []), row]);
  for (const vintages of byPeriod.values()) vintages.sort(later);
  const periods = [...byPeriod.keys()].sort((a, b) => comparePeriods(b, a));
  return {
    of: (period) => byPeriod.get(period) ?? [],
    beginning: (month) => periods.filter((period) => firstMonth(period) === month),
  };
}

/** The vintage of a period that is picked; of a span that has none the periods that tile it, each picked likewise. */
export function levelBy<T extends HasVintage>(
  levels: LevelsInTime<T>,
  period: Period,
  pick: (vintages: readonly T[]) => T | null,
): readonly T[] | null {
  const own = pick(levels.of(period));
  return own === null ? tilesBy(levels, period, pick) : [own];
}

/** The periods that tile a span, each of the vintage that is picked: the longest that lead to its end. */
export function tilesBy<T extends HasVintage>(
  levels: LevelsInTime<T>,
  whole: Period,
  pick: (vintages: readonly T[]) => T | null,
): readonly T[] | null {
  return tilesOf(whole, tilesFrom);

  function* tilesFrom(month: Month): Iterable<T> {
    for (const period of levels.beginning(month)) {
      const level = period === whole ? null : pick(levels.of(period));
      if (level !== null) yield level;
    }
  }
}

/** The first release, if it was out by a day. */
export function firstBy<T extends HasVintage>(vintages: readonly T[], day: Day | null): T | null {
  const first = vintages.find(({ published }) => published !== undefined);
  return first !== undefined && isKnown(first, day) ? first : null;
}

/** The latest vintage with a day that was known by a day. */
export function knownBy<T extends HasVintage>(vintages: readonly T[], day: Day | null): T | null {
  return vintages.findLast((one) => vintageDay(one) !== undefined && isKnown(one, day)) ?? null;
}

/** The earliest vintage of after a day. */
export function laterThan<T extends HasVintage>(vintages: readonly T[], day: Day | null): T | null {
  return vintages.find((one) => !isKnown(one, day)) ?? null;
}

/** What has no day. */
export function undatedOf<T extends HasVintage>(vintages: readonly T[]): T | null {
  return vintages.find((one) => vintageDay(one) === undefined) ?? null;
}
