import { type Day, daysBetween, firstDay, lastDay, monthOf, plusDays } from "../period/day.js";
import type { SeriesShape } from "../period/in-order.js";
import { type Month, monthAt, ordinalOf } from "../period/month.js";
import { lastMonth, type Period } from "../period/period.js";
import type { ChartAxis, ChartDate, ChartPlace } from "./chart.js";

/** Where a period lies: from its first day until the day after it. */
export interface TimePlace {
  readonly from: Day;
  readonly until: Day;
  readonly middle: Day;
}

/** The place of a period; of periods that overlap, years to date and rolling sums, that of the last month. */
export function placeOf(period: Period, shape: SeriesShape): TimePlace {
  const shown = shape === "sequence" ? period : lastMonth(period);
  const from = firstDay(shown);
  const until = plusDays(lastDay(shown), 1);
  return { from, until, middle: plusDays(from, Math.floor(daysBetween(until, from) / 2)) };
}

/** How many pixels the name of a month takes, with room beside it. */
const MONTH_WIDTH = 34;
const STEPS = [1, 2, 3, 6, 12, 24, 60, 120];

/** Months are named in their middle, as many as there is room for; the year stands below the first and each January. */
export function timeAxis([from, until]: readonly [Day, Day], width: number, source: string[]): ChartAxis {
  const [first, last] = [ordinalOf(monthOf(from)), ordinalOf(monthOf(plusDays(until, -1)))];
  const room = Math.max(1, Math.floor((width - 70) / MONTH_WIDTH));
  const step = STEPS.find((one) => (last - first + 1) / one <= room) ?? STEPS.at(-1)!;
  const months: Month[] = [];
  for (let month = first; month <= last; month++) if (month % step === 0) months.push(monthAt(month));
  return {
    title: source,
    description: "time, by month",
    values: months.map((month) => dateOf(`${month}-15`)),
    labelExpr: step < 12 ? MONTH_AND_YEAR : "utcFormat(datum.value, '%Y')",
    labelOverlap: false,
    grid: false,
    ticks: false,
  };
}

function dateOf(day: string): ChartDate {
  const [year, month, date] = day.split("-").map(Number);
  return { year: year!, month: month!, date: date!, utc: true };
}

const MONTH_AND_YEAR =
  "utcmonth(datum.value) === 0 || datum.index === 0 ? [utcFormat(datum.value, '%b'), utcFormat(datum.value, '%Y')] : utcFormat(datum.value, '%b')";

/** A field with a day, on the axis of time. */
export function timePlace(field: keyof TimePlace, axis: ChartAxis): ChartPlace {
  return { field, type: "temporal", axis, scale: { type: "utc" } };
}
