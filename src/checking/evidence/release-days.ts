import type { Day } from "../../period/day.js";
import type { HasVintage } from "../../records/provenance.js";

/** The day on which a figure first came out; `null` where no release of it is known. */
export function firstReleaseOf(vintages: readonly HasVintage[]): Day | null {
  const days = vintages.flatMap(({ published }) => published ?? []);
  return days.sort()[0] ?? null;
}

/** Whether a day lies after the first release; where none is known it may. */
export function isAfterFirst(day: Day | null, vintages: readonly HasVintage[]): boolean {
  const first = firstReleaseOf(vintages);
  return day !== null && (first === null || day > first);
}

/** The copies that were read after a day; what they say may have been out by then. */
export function copiesAfter<T extends HasVintage>(
  vintages: readonly T[],
  day: Day | null,
): readonly (T & { readonly readOn: Day })[] {
  if (day === null) return [];
  return vintages.filter(
    (one): one is T & { readonly readOn: Day } =>
      one.published === undefined && one.readOn !== undefined && one.readOn > day,
  );
}
