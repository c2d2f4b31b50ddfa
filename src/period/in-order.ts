import { refuse } from "../errors.js";
import {
  comparePeriods,
  countMonths,
  endOf,
  type HasPeriod,
  januaryTo,
  type Period,
  readPeriod,
  startOf,
} from "./period.js";

/** How the periods of a series lie: one after the other, each from its January, or all of one length. */
export type SeriesShape = "sequence" | "year-to-date" | "rolling";

/** Items in order of time, and how their periods lie. */
export interface InOrder<T extends HasPeriod> {
  readonly items: readonly T[];
  readonly shape: SeriesShape;
}

/** Puts items in order of time; each period may stand once, and they must lie in one of the three ways. */
export function inOrder<T extends HasPeriod>(given: readonly T[]): InOrder<T> {
  const items = [...given].sort((a, b) => comparePeriods(a.period, b.period));
  let before: Period | undefined;
  for (const item of items) {
    const period = readPeriod(item.period, "period");
    if (period === before) refuse("DUPLICATE_PERIOD", "period", "once in a series", period);
    before = period;
  }
  return { items, shape: shapeOf(items) };
}

function shapeOf(items: readonly HasPeriod[]): SeriesShape {
  const overlap = items.findIndex(
    ({ period }, index) => index > 0 && startOf(period) <= endOf(items[index - 1]!.period),
  );
  if (overlap === -1) return "sequence";
  if (items.every(({ period }) => period === januaryTo(endOf(period)))) return "year-to-date";
  const length = countMonths(items[0]!.period);
  if (items.every(({ period }) => countMonths(period) === length)) return "rolling";
  const [earlier, later] = items.slice(overlap - 1);
  return refuse("OVERLAPPING_PERIODS", "period", `after the end of ${earlier!.period}`, later!.period);
}
