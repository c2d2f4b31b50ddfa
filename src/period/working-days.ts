import { refuse } from "../errors.js";
import { countDays, type Day, firstDay, isIn, readDay, weekdayOf } from "./day.js";
import type { Period } from "./period.js";

/**
 * What the calendar alone does not say of working days.
 *
 * @category Days
 */
export interface WorkingDayOptions {
  /** Days off, whatever day of the week they fall on. */
  readonly holidays?: readonly Day[] | undefined;
  /** Days worked although they fall on a weekend, as in China around its long holidays. */
  readonly workedDays?: readonly Day[] | undefined;
  /** The days of the week that are not worked, 1 for Monday to 7 for Sunday; Saturday and Sunday unless said. */
  readonly weekend?: readonly number[] | undefined;
}

/**
 * How many working days a period has: all days but weekends and holidays, and the days worked all the same.
 *
 * @param period   a month or a span
 * @param options  holidays, weekend days worked, and the weekend
 * @returns        the number of working days
 * @throws         {@link TradeError} `INVALID_FIELD` for a day both worked and off or a weekday outside 1 to 7,
 *                 `INVALID_DAY`, `INVALID_PERIOD`
 * @see            ISO 8601 for the numbers of the weekdays
 * @example
 * workingDays("2025-11") // => 20
 * workingDays("2025-10", { holidays: ["2025-10-01", "2025-10-02", "2025-10-03"], workedDays: ["2025-10-11"] }) // => 21
 * @category Days
 */
export function workingDays(period: Period, options: WorkingDayOptions = {}): number {
  const holidays = readDays(options.holidays ?? [], "holidays");
  const worked = readDays(options.workedDays ?? [], "workedDays");
  const weekend = new Set(options.weekend ?? [6, 7]);
  for (const weekday of weekend)
    if (![1, 2, 3, 4, 5, 6, 7].includes(weekday))
      refuse("INVALID_FIELD", "weekend", "days from 1 (Monday) to 7 (Sunday)", weekday);
  for (const day of worked)
    if (holidays.has(day)) refuse("INVALID_FIELD", "workedDays", "days that are no holidays", day);
  const onWeekend = (day: Day): boolean => weekend.has(weekdayOf(day));
  const start = weekdayOf(firstDay(period));
  let count = 0;
  for (let i = 0; i < countDays(period); i++) if (!weekend.has(((start - 1 + i) % 7) + 1)) count++;
  for (const day of holidays) if (isIn(day, period) && !onWeekend(day)) count--;
  for (const day of worked) if (isIn(day, period) && onWeekend(day)) count++;
  return count;
}

function readDays(days: readonly Day[], field: string): ReadonlySet<Day> {
  return new Set(days.map((day) => readDay(day, field)));
}
