import type { Compared } from "../clauses/said.js";
import { isEarlier } from "../words/when.js";
import type { Scope } from "./scope.js";

/**
 * "Seasonally adjusted, exports rose. Imports fell": so did they, but for what is compared anew at the head, or with
 * the year before.
 */
export function adjustmentBefore({ context, read: { head, frames, said } }: Scope): string | null {
  const isOnYear = (compared: Compared | null): boolean => {
    if (compared?.type !== "base") return compared?.of === "year-on-year";
    const { when } = compared;
    return when.type === "earlier" ? when.months === 12 : isEarlier(when);
  };
  if (head.compared !== null) return null;
  // What is adjusted for the calendar, too, is held against the year before as well.
  const isOfCalendar = context.adjustment?.endsWith("calendar") === true;
  const isApart = [...frames, ...said].some(({ compared }) => isOnYear(compared));
  return isApart && !isOfCalendar ? null : context.adjustment;
}
