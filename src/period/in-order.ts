import { refuse } from "../errors.js";
import { comparePeriods, countMonths, type HasPeriod, type Period, readPeriod } from "./period.js";

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

function shapeOf(rows: readonly HasPeriod[]): SeriesShape {
  const overlap = rows.findIndex(
    (row, index) => index > 0 && first(row.period) <= last(rows[index - 1]!.period),
  );
  if (overlap < 0) return "sequence";
  if (
    rows.every(
      ({ period }) => period.slice(5, 7) === "01" && first(period).slice(0, 4) === last(period).slice(0, 4),
    )
  )
    return "year-to-date";
  const length = countMonths(rows[0]!.period);
  if (rows.every((row) => countMonths(row.period) === length)) return "rolling";
  return refuse(
    "OVERLAPPING_PERIODS",
    "period",
    `after the end of ${rows[overlap - 1]!.period}`,
    rows[overlap]!.period,
  );
}

const first = (period: Period): string => period.slice(0, 7);
const last = (period: Period): string => period.slice(-7);
