import { monthsOf, type Period, span } from "../../period/period.js";

/** One item for each month of a span, or for two that were published as one; `null` where a month has none. */
export function monthByMonth<T>(whole: Period, find: (period: Period) => T | null): readonly T[] | null {
  const items: T[] = [];
  const months = monthsOf(whole);
  for (let at = 0; at < months.length; at++) {
    const month = months[at]!;
    let item = find(month);
    if (item === null && at + 1 < months.length) {
      at += 1;
      item = find(span(month, months[at]!));
    }
    if (item === null) return null;
    items.push(item);
  }
  return items;
}
