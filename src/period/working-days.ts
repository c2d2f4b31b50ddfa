import { refuse } from "../errors.js";
import { checkObject } from "../fields.js";
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
  /** The days of the week that count half, as Korea's customs counts Saturdays (6); they are then no weekend. */
  readonly halfDays?: readonly number[] | undefined;
}

/**
 * How many working days a period has: all days but weekends and holidays, and the days worked all the same. Days that
 * count half do so; a holiday takes such a half away, and a day worked all the same counts whole.
 *
 * @param period   a month or a span
 * @param options  holidays, weekend days worked, the weekend, and the days that count half
 * @returns        the number of working days, with halves
 * @throws         {@link TradeError} `INVALID_FIELD` for a day both worked and off, a weekday outside 1 to 7, or one both
 *                 half and weekend; `INVALID_DAY`, `INVALID_PERIOD`
 * @see            ISO 8601 for the numbers of the weekdays; Ministry of Trade, Industry and Energy of Korea, monthly export
 *                 and import trends, for Saturdays as half days
 * @example
 * workingDays("2025-11") // => 20
 * workingDays("2025-10", { holidays: ["2025-10-01", "2025-10-02", "2025-10-03"], workedDays: ["2025-10-11"] }) // => 21
 * workingDays("2025-11", { halfDays: [6] }) // => 22.5
 * @category Days
 */
export function workingDays(period: Period, options: WorkingDayOptions = {}): number {
  checkObject(options, "options");
  const holidays = readDays(options.holidays ?? [], "holidays");
  const worked = readDays(options.workedDays ?? [], "workedDays");
  const half = readWeekdays(options.halfDays ?? [], "halfDays");
  const weekend = readWeekdays(options.weekend ?? [6, 7].filter((weekday) => !half.has(weekday)), "weekend");
  for (const weekday of half)
    if (weekend.has(weekday)) refuse("INVALID_FIELD", "halfDays", "days that are no weekend", weekday);
  for (const day of worked)
    if (holidays.has(day)) refuse("INVALID_FIELD", "workedDays", "days that are no holidays", day);
  const workOf = (weekday: number): number => (weekend.has(weekday) ? 0 : half.has(weekday) ? 0.5 : 1);
  const start = weekdayOf(firstDay(period));
  let count = 0;
  for (let i = 0; i < countDays(period); i++) count += workOf(((start - 1 + i) % 7) + 1);
  for (const day of holidays) if (isIn(day, period)) count -= workOf(weekdayOf(day));
  for (const day of worked) if (isIn(day, period)) count += 1 - workOf(weekdayOf(day));
  return count;
}

function readWeekdays(weekdays: readonly number[], field: string): ReadonlySet<number> {
  for (const weekday of weekdays)
    if (![1, 2, 3, 4, 5, 6, 7].includes(weekday))
      refuse("INVALID_FIELD", field, "days from 1 (Monday) to 7 (Sunday)", weekday);
  return new Set(weekdays);
}

function readDays(days: readonly Day[], field: string): ReadonlySet<Day> {
  return new Set(days.map((day) => readDay(day, field)));
}
