import { addMilliseconds } from "date-fns/addMilliseconds";
import { millisecondsInDay } from "date-fns/constants";
import { refuse } from "../errors.js";
import { isMonth, type Month } from "./month.js";
import { firstMonth, lastMonth, monthsOf, type Period, readPeriod } from "./period.js";

/**
 * A calendar day as text, `"2025-11-10"`. The compiler checks the month, {@link day} the day.
 *
 * @category Days
 */
export type Day =
  | `${number}-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}-${number}`
  | `${number}-1${0 | 1 | 2}-${number}`;

/**
 * Reads text from outside as a day of the calendar.
 *
 * @param text  YYYY-MM-DD
 * @returns     the day
 * @throws      {@link TradeError} `INVALID_DAY` for anything else, and for a day that its month does not have
 * @example
 * day("2025-11-10") // => "2025-11-10"
 * day("2025-02-30") // => throws INVALID_DAY
 * @category Days
 */
export function day(text: string): Day {
  return readDay(text, "day");
}

/** Reads the day of a record; the message of an error names the field. */
export function readDay(text: unknown, field: string): Day {
  if (typeof text === "string" && /^\d{4}-\d\d-\d\d$/.test(text) && isMonth(text.slice(0, 7))) {
    const number = Number(text.slice(8));
    // Every month has 28 days: only the others ask the calendar.
    if (number >= 1 && (number <= 28 || number <= daysIn(text.slice(0, 7) as Month))) return text as Day;
  }
  return refuse("INVALID_DAY", field, "a day of the calendar, YYYY-MM-DD", text);
}

/** Reads a day or a period of a record. */
export function readDayOrPeriod(text: unknown, field: string): Day | Period {
  return typeof text === "string" && /^[^/]{8,}$/.test(text) ? readDay(text, field) : readPeriod(text, field);
}

/** Tells a day from a period. */
export function isDay(date: Day | Period): date is Day {
  return date.length === 10;
}

/** The month that a day lies in. */
export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month;
}

/**
 * How many days a period has.
 *
 * @param period  a month or a span
 * @returns       the number of days, in the Gregorian calendar
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * countDays("2024-02") // => 29
 * countDays("2025-01/2025-02") // => 59
 * @category Days
 */
export function countDays(period: Period): number {
  return monthsOf(period).reduce((days, month) => days + daysIn(month), 0);
}

/**
 * The first day of a period.
 *
 * @param period  a month or a span
 * @returns       the first of its first month
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * firstDay("2025-01/2025-02") // => "2025-01-01"
 * @category Days
 */
export function firstDay(period: Period): Day {
  return `${firstMonth(period)}-01`;
}

/**
 * The last day of a period.
 *
 * @param period  a month or a span
 * @returns       the last of its last month
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * lastDay("2025-01/2025-02") // => "2025-02-28"
 * @category Days
 */
export function lastDay(period: Period): Day {
  const month = lastMonth(period);
  return `${month}-${daysIn(month)}` as Day;
}

/**
 * The day so many days later (or earlier, with a minus).
 *
 * @param from   a day
 * @param count  a whole number of days
 * @returns      the day
 * @throws       {@link TradeError} `INVALID_DAY` for what is no day or no whole number, or beyond the years 0 to
 *               9999
 * @example
 * plusDays("2011-12-29", 1) // => "2011-12-30"
 * @category Days
 */
export function plusDays(from: Day, count: number): Day {
  if (!Number.isSafeInteger(count)) return refuse("INVALID_DAY", "count", "a whole number of days", count);
  const moved = addMilliseconds(dateOf(readDay(from, "day")), count * millisecondsInDay);
  const text = Number.isNaN(moved.getTime()) ? "" : moved.toISOString();
  return text.length === 24
    ? (text.slice(0, 10) as Day)
    : refuse("INVALID_DAY", "count", "within the years 0 to 9999", count);
}

/**
 * How many days lie between two days.
 *
 * @param later    a day
 * @param earlier  another; before the first, the result is above zero
 * @returns        the difference in calendar days
 * @throws         {@link TradeError} `INVALID_DAY` for what is no day
 * @example
 * daysBetween("2025-11-10", "2025-10-30") // => 11
 * @category Days
 */
export function daysBetween(later: Day, earlier: Day): number {
  const from = dateOf(readDay(earlier, "earlier")).getTime();
  // Between two midnights in UTC every day is as long, whatever the clock of the machine.
  return (dateOf(readDay(later, "later")).getTime() - from) / millisecondsInDay;
}

/**
 * Whether a day lies in a period.
 *
 * @param day     the day
 * @param period  a month or a span
 * @returns       true from the first day of the period to its last
 * @throws        {@link TradeError} `INVALID_DAY` or `INVALID_PERIOD` for what is none
 * @example
 * isIn("2025-11-10", "2025-01/2025-11") // => true
 * @category Days
 */
export function isIn(day: Day, period: Period): boolean {
  const month = readDay(day, "day").slice(0, 7);
  return month >= firstMonth(period) && month <= lastMonth(period);
}

/** The day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: Day): number {
  return dateOf(day).getUTCDay() || 7;
}

function daysIn(month: Month): number {
  const next = dateOf(`${month}-01`);
  next.setUTCMonth(next.getUTCMonth() + 1, 0);
  return next.getUTCDate();
}

/** Midnight of a day, in UTC. */
function dateOf(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
