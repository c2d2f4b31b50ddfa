import { type Month, monthAfter } from "../../period/month.js";
import { type Period, span } from "../../period/period.js";
import { tilesOf } from "../../period/tiling.js";

/** One item for each month of a span, or for two that were published as one; `null` where a month has none. */
export function monthByMonth<T>(whole: Period, find: (period: Period) => T | null): readonly T[] | null {
  return tilesOf(whole, tilesFrom)?.map(({ item }) => item) ?? null;

  function* tilesFrom(month: Month) {
    for (const period of [month, span(month, monthAfter(month, 1))]) {
      const item = find(period);
      if (item !== null) yield { period, item };
    }
  }
}
