import { refuse } from "../errors.js";
import { checkRecords } from "../fields.js";
import { comparePeriods, type HasPeriod } from "../period/period.js";
import type { HasVintage } from "./provenance.js";
import { identityOf, later, vintageDay } from "./vintage.js";

/**
 * All that came out for one period, oldest first.
 *
 * @category Vintages
 */
export interface VintageRow<T extends HasVintage> extends HasPeriod {
  /** One for each day on which something came out or was read. */
  readonly releases: readonly T[];
}

/**
 * A table of vintages: the periods in order of time, and for each all that came out, by the day it did.
 *
 * @param items  rows or growth rates of one subject, each with the day it was published or read
 * @returns      one row for each period, in order of time, its releases oldest first
 * @throws       {@link TradeError} `AMBIGUOUS_VINTAGE` for two figures of one period and day, `INVALID_FIELD` for an
 *               item without a day, `MIXED_SUBJECTS` for items of several subjects
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const rows = [
 *   ...series({ ...header, published: "2023-04-13" }, { "2023-03": billions("315.589") }),
 *   ...series({ ...header, readOn: "2026-07-07" }, { "2023-03": billions("302.4") }),
 * ]
 * vintageTable(rows)[0]?.releases.length // => 2
 * @category Vintages
 */
export function vintageTable<T extends HasVintage>(items: readonly T[]): readonly VintageRow<T>[] {
  checkRecords(items, "items");
  const rows = new Map<string, T[]>();
  for (const item of items) {
    if (identityOf(item) !== identityOf(items[0]!))
      refuse("MIXED_SUBJECTS", "a vintage table", "of one subject", `several, at ${item.period}`);
    if (vintageDay(item) === undefined)
      refuse(
        "INVALID_FIELD",
        "published",
        "given, or readOn, in a vintage table",
        `neither for ${item.period}`,
      );
    const releases = rows.get(item.period) ?? [];
    if (releases.some((other) => vintageDay(other) === vintageDay(item)))
      refuse("AMBIGUOUS_VINTAGE", "a figure", `the only one of ${item.period} for its day`, vintageDay(item));
    rows.set(item.period, [...releases, item]);
  }
  return [...rows.values()]
    .map((releases) =>
      Object.freeze({ period: releases[0]!.period, releases: Object.freeze(releases.sort(later)) }),
    )
    .sort((a, b) => comparePeriods(a.period, b.period));
}
