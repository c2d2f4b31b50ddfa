import { refuse } from "../errors.js";
import { isMonth, type Month, month, monthAt, ordinalOf, readYear } from "./month.js";

/**
 * Several whole months, both ends included: `"2025-01/2025-11"`.
 *
 * @category Periods
 */
export type Span = `${Month}/${Month}`;

/**
 * The reference period of a figure: a month or a span. A span of one month is written as the month.
 *
 * @category Periods
 */
export type Period = Month | Span;

/**
 * Anything that belongs to a period: an observation, a growth, a trade month.
 *
 * @category Periods
 */
export interface HasPeriod {
  /** A month, "2025-11", or a closed span, "2025-01/2025-02". */
  readonly period: Period;
}

/**
 * Reads text from outside as a period, and writes `"2025-11/2025-11"` as `"2025-11"`.
 *
 * @param text  a month, or two months with a slash between them
 * @returns     the period
 * @throws      {@link TradeError} `INVALID_PERIOD` for anything else, and where the second month is before
 *              the first
 * @example
 * period("2025-01/2025-02") // => "2025-01/2025-02"
 * period("2025-13") // => throws INVALID_PERIOD
 * @category Periods
 */
export function period(text: string): Period {
  return readPeriod(text, "period");
}

/** Reads the period of a record; the message of an error names the field. */
export function readPeriod(text: unknown, field: string): Period {
  if (isMonth(text)) return text;
  const [first, last, ...more] = typeof text === "string" ? text.split("/") : [];
  if (!isMonth(first) || !isMonth(last) || more.length > 0)
    return refuse("INVALID_PERIOD", field, "YYYY-MM or YYYY-MM/YYYY-MM", text);
  if (last < first) return refuse("INVALID_PERIOD", field, "from the earlier month to the later", text);
  return first === last ? first : `${first}/${last}`;
}

/**
 * The period from one month to another, both included.
 *
 * @param first  the first month
 * @param last   the last month, the same or later
 * @returns      the span; the month itself where both are the same
 * @throws       {@link TradeError} `INVALID_PERIOD` where the last month is before the first
 * @example
 * span("2025-01", "2025-11") // => "2025-01/2025-11"
 * @category Periods
 */
export function span(first: Month, last: Month): Period {
  if (month(first) > month(last)) return readPeriod(`${first}/${last}`, "period");
  return first === last ? first : `${first}/${last}`;
}

/**
 * January to this month of the same year.
 *
 * @param last  the last month
 * @returns     the span; January itself for a January
 * @throws      {@link TradeError} `INVALID_PERIOD` for what is no month
 * @example
 * januaryTo("2025-11") // => "2025-01/2025-11"
 * @category Periods
 */
export function januaryTo(last: Month): Period {
  return span(`${month(last).slice(0, 4)}-01` as Month, last);
}

/** Whether a period is more than one month, from January on. */
export const isToDate = (period: Period): boolean =>
  !isMonth(period) && period === januaryTo(lastMonth(period));

/**
 * A quarter of a calendar year.
 *
 * @param year    the year
 * @param number  1 to 4
 * @returns       the span of three months
 * @throws        {@link TradeError} `INVALID_PERIOD` for another quarter, or a year that is no whole number from 0
 *                to 9999
 * @example
 * quarter(2025, 4) // => "2025-10/2025-12"
 * @category Periods
 */
export function quarter(year: number, number: 1 | 2 | 3 | 4): Period {
  if (![1, 2, 3, 4].includes(number)) return refuse("INVALID_PERIOD", "a quarter", "1, 2, 3 or 4", number);
  const first = readYear(year) * 12 + (number - 1) * 3;
  return span(monthAt(first), monthAt(first + 2));
}

/**
 * January to December.
 *
 * @param year  the year
 * @returns     the span of twelve months
 * @throws      {@link TradeError} `INVALID_PERIOD` for a year that is no whole number from 0 to 9999
 * @example
 * calendarYear(2025) // => "2025-01/2025-12"
 * @category Periods
 */
export function calendarYear(year: number): Period {
  const first = readYear(year) * 12;
  return span(monthAt(first), monthAt(first + 11));
}

/**
 * A half of a calendar year.
 *
 * @param year    the year
 * @param number  1 for January to June, 2 for July to December
 * @returns       the span of six months
 * @throws        {@link TradeError} `INVALID_PERIOD` for another half or a year that is no whole number from 0 to 9999
 * @example
 * halfYear(2025, 2) // => "2025-07/2025-12"
 * @category Periods
 */
export function halfYear(year: number, number: 1 | 2): Period {
  if (![1, 2].includes(number)) return refuse("INVALID_PERIOD", "a half-year", "1 or 2", number);
  const first = readYear(year) * 12 + (number - 1) * 6;
  return span(monthAt(first), monthAt(first + 5));
}

/**
 * The twelve months of a fiscal year.
 *
 * @param startYear   the calendar year in which it begins
 * @param startMonth  the month in which it begins, 1 to 12: 4 in India and Japan, 10 in the United States
 * @returns           the span of twelve months
 * @throws            {@link TradeError} `INVALID_FIELD` for a month outside 1 to 12, `INVALID_PERIOD` for a year outside
 *                    0 to 9999
 * @example
 * fiscalYear(2025, 4) // => "2025-04/2026-03"
 * @category Periods
 */
export function fiscalYear(startYear: number, startMonth: number): Period {
  const first = readYear(startYear) * 12 + readStartMonth(startMonth) - 1;
  return span(monthAt(first), monthAt(first + 11));
}

/** Reads the month in which a fiscal year begins. */
export function readStartMonth(startMonth: unknown): number {
  if (Number.isInteger(startMonth) && (startMonth as number) >= 1 && (startMonth as number) <= 12)
    return startMonth as number;
  return refuse("INVALID_FIELD", "startMonth", "a month from 1 to 12", startMonth);
}

/**
 * The first month of a period.
 *
 * @param period  a month or a span
 * @returns       the month itself, or the first of the span
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * firstMonth("2025-01/2025-11") // => "2025-01"
 * @category Periods
 */
export function firstMonth(period: Period): Month {
  return startOf(readPeriod(period, "period"));
}

/**
 * The last month of a period.
 *
 * @param period  a month or a span
 * @returns       the month itself, or the last of the span
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * lastMonth("2025-01/2025-11") // => "2025-11"
 * @category Periods
 */
export function lastMonth(period: Period): Month {
  return endOf(readPeriod(period, "period"));
}

/** The first month of a period that was read. */
export function startOf(period: Period): Month {
  return period.slice(0, 7) as Month;
}

/** The last month of a period that was read. */
export function endOf(period: Period): Month {
  return period.slice(-7) as Month;
}

/**
 * How many months a period has.
 *
 * @param period  a month or a span
 * @returns       1 for a month
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * countMonths("2025-01/2025-11") // => 11
 * @category Periods
 */
export function countMonths(period: Period): number {
  return isMonth(period) ? 1 : ordinalOf(lastMonth(period)) - ordinalOf(firstMonth(period)) + 1;
}

/**
 * The months of a period, in order.
 *
 * @param period  a month or a span
 * @returns       all its months
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * monthsOf("2024-12/2025-02") // => ["2024-12", "2025-01", "2025-02"]
 * @category Periods
 */
export function monthsOf(period: Period): readonly Month[] {
  const first = ordinalOf(firstMonth(period));
  return Array.from({ length: countMonths(period) }, (_, index) => monthAt(first + index));
}

/**
 * The same length of time, so many months later (or earlier, with a minus).
 *
 * @param period  a month or a span
 * @param count   a whole number of months
 * @returns       a period of the same length
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period, no whole number, or beyond the
 *                years 0 to 9999
 * @example
 * plusMonths("2025-11", -1) // => "2025-10"
 * plusMonths("2025-01/2025-02", 12) // => "2026-01/2026-02"
 * @category Periods
 */
export function plusMonths<P extends Period>(period: P, count: number): P extends Month ? Month : Period;
export function plusMonths(period: Period, count: number): Period {
  if (!Number.isSafeInteger(count))
    return refuse("INVALID_PERIOD", "count", "a whole number of months", count);
  const first = monthAt(ordinalOf(firstMonth(period)) + count);
  if (isMonth(period)) return first;
  const last = monthAt(ordinalOf(lastMonth(period)) + count);
  return first === last ? first : `${first}/${last}`;
}

/**
 * The same period a year earlier.
 *
 * @param period  a month or a span
 * @returns       the period twelve months before
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period, or in the year 0
 * @example
 * yearEarlier("2025-01/2025-11") // => "2024-01/2024-11"
 * @category Periods
 */
export function yearEarlier(period: Period): Period {
  return plusMonths(period, -12);
}

/**
 * Whether a period begins in the month after another ends.
 *
 * @param period   the later period
 * @param earlier  the earlier period
 * @returns        true where no month lies between them and none is in both
 * @throws         {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * follows("2025-03", "2025-01/2025-02") // => true
 * @category Periods
 */
export function follows(period: Period, earlier: Period): boolean {
  return ordinalOf(firstMonth(period)) === ordinalOf(lastMonth(earlier)) + 1;
}

/**
 * For `sort`: by the first month, then by the last.
 *
 * @param a  one period
 * @param b  another
 * @returns  −1 where the first comes before, 1 where it comes after, 0 where they are the same
 * @example
 * comparePeriods("2025-01/2025-02", "2025-01") // => 1
 * @category Periods
 */
export function comparePeriods(a: Period, b: Period): -1 | 0 | 1 {
  // As text: a month is the beginning of every span that starts with it.
  return a < b ? -1 : a > b ? 1 : 0;
}
