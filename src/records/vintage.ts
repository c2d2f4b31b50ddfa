import { TradeError } from "../errors.js";
import { checkRecords } from "../fields.js";
import { type Day, readDay } from "../period/day.js";
import { comparePeriods, type Period, readPeriod } from "../period/period.js";
import type { HasVintage } from "./provenance.js";

/** What tells two figures of one period apart, whatever their vintage. */
const IDENTITY = [
  ...["reporter", "partner", "flow", "coverage", "product", "adjustment", "system", "valuation"],
  ...["currency", "comparison"],
] as const;

/**
 * What a reader saw on a day: of each period the latest that was out.
 *
 * An item counts from the day it was published; a copy from the day it was read, which proves that it was
 * known by then. An item without either day is used only where nothing dated is known. Items of several
 * subjects may lie together: each is looked at by itself.
 *
 * @param items  months, rows or growth rates of any vintages
 * @param day    the day of the reader
 * @returns      one item for each period and subject, in order of time
 * @throws       {@link TradeError} `AMBIGUOUS_VINTAGE` where two items for one thing have the same day,
 *               `INVALID_DAY`
 * @example
 * const first = { period: "2025-11", published: "2025-12-08" } as const
 * asOf([first, { period: "2025-11", readOn: "2026-07-07" }], "2025-12-31").length // => 1
 * asOf([first], "2025-12-07").length // => 0
 * @category Vintages
 */
export function asOf<T extends HasVintage>(items: readonly T[], day: Day): readonly T[] {
  const reader = readDay(day, "day");
  return chosen(items, (item) => isKnown(item, reader), later);
}

/**
 * Of each period the first that came out. A copy that was only read on a day is never a first release, nor
 * is an item without a day.
 *
 * @param items  months, rows or growth rates of any vintages
 * @returns      one item for each period and subject that has one, in order of time
 * @throws       {@link TradeError} `AMBIGUOUS_VINTAGE` where two were published on the same day
 * @example
 * firstReleases([{ period: "2024-11", published: "2024-12-10" }, { period: "2024-11", readOn: "2026-07-07" }]).length // => 1
 * firstReleases([{ period: "2024-11", readOn: "2026-07-07" }]).length // => 0
 * @category Vintages
 */
export function firstReleases<T extends HasVintage>(items: readonly T[]): readonly T[] {
  return chosen(
    items,
    (item) => item.published !== undefined,
    (a, b) => later(b, a),
  );
}

/**
 * Of each period the last that came out: by the day of publication, else the day the copy was read; items
 * without a day only where nothing dated is there.
 *
 * @param items  months, rows or growth rates of any vintages
 * @returns      one item for each period and subject, in order of time
 * @throws       {@link TradeError} `AMBIGUOUS_VINTAGE` where two items for one thing have the same day
 * @example
 * latestReleases([{ period: "2024-11", published: "2024-12-10" }, { period: "2024-11", readOn: "2026-07-07" }])[0]?.readOn // => "2026-07-07"
 * @category Vintages
 */
export function latestReleases<T extends HasVintage>(items: readonly T[]): readonly T[] {
  return chosen(items, () => true, later);
}

/**
 * All that came out for one period, oldest first; items without a day before all others.
 *
 * @param items   months, rows or growth rates of any vintages
 * @param period  the period, exactly
 * @returns       its items
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * vintagesOf([{ period: "2024-11", readOn: "2026-07-07" }, { period: "2024-11", published: "2024-12-10" }], "2024-11")[0]?.published // => "2024-12-10"
 * @category Vintages
 */
export function vintagesOf<T extends HasVintage>(items: readonly T[], period: Period): readonly T[] {
  checkRecords(items, "items");
  const asked = readPeriod(period, "period");
  return items.filter((item) => item.period === asked).sort(later);
}

/** The day by which an item was known. */
export function vintageDay(item: HasVintage): Day | undefined {
  return item.published ?? item.readOn;
}

/** Whether an item was known by a day: what has no day may have been. */
export function isKnown(item: HasVintage, day: Day | null): boolean {
  return day === null || (vintageDay(item) ?? day) <= day;
}

/** Above zero where the first is the later vintage. On one day a release comes after a copy. */
export function later(a: HasVintage, b: HasVintage): number {
  const days = [vintageDay(a) ?? "", vintageDay(b) ?? ""] as const;
  if (days[0] > days[1]) return 1;
  if (days[0] < days[1]) return -1;
  return Number(a.published !== undefined) - Number(b.published !== undefined);
}

/** Of each period and subject the item that comes out on top of those that qualify. */
function chosen<T extends HasVintage>(
  items: readonly T[],
  qualifies: (item: T) => boolean,
  order: (a: T, b: T) => number,
): readonly T[] {
  checkRecords(items, "items");
  const best = new Map<string, T>();
  const ties = new Map<string, T>();
  for (const item of items.filter(qualifies)) {
    const key = keyOf(item);
    const rival = best.get(key);
    const above = rival === undefined ? 1 : order(item, rival);
    if (above > 0) {
      best.set(key, item);
      ties.delete(key);
    } else if (above === 0) ties.set(key, item);
  }
  for (const [key, item] of ties)
    throw new TradeError(
      "AMBIGUOUS_VINTAGE",
      `a period must have one item for a day, got two of ${item.period} (${vintageDay(item) ?? "no day"})`,
      { items: [best.get(key), item] },
    );
  return [...best.values()].sort((a, b) => comparePeriods(a.period, b.period));
}

function keyOf(item: HasVintage): string {
  return item.period + identityOf(item);
}

/** What an item is about, whatever its period and vintage. */
export function identityOf(item: HasVintage): string {
  const fields = item as unknown as Readonly<Record<string, unknown>>;
  // Not adjusted is the same as nothing said.
  return JSON.stringify(IDENTITY.map((field) => (fields[field] === "none" ? null : fields[field])));
}
