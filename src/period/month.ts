import { refuse } from "../errors.js";

/**
 * A month as text, `"2025-11"`. Sorts as text. Written as two patterns so that messages name the type.
 *
 * @category Periods
 */
export type Month = `${number}-0${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | `${number}-1${0 | 1 | 2}`;

/** Four digits, a dash, 01 to 12. */
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/**
 * Reads text from outside as a month: four digits, a dash, 01 to 12.
 *
 * @param text  the text
 * @returns     the month
 * @throws      {@link TradeError} `INVALID_PERIOD` for anything else
 * @example
 * month("2025-11") // => "2025-11"
 * month("2025-13") // => throws INVALID_PERIOD
 * @category Periods
 */
export function month(text: string): Month {
  return isMonth(text) ? text : refuse("INVALID_PERIOD", "a month", "YYYY-MM", text);
}

/**
 * Whether a text is a month.
 *
 * @param text  the text
 * @returns     true for four digits, a dash, 01 to 12
 * @example
 * isMonth("2025-11") // => true
 * isMonth("2025-1") // => false
 * @category Periods
 */
export function isMonth(text: unknown): text is Month {
  return typeof text === "string" && MONTH.test(text);
}

/** Months since January of the year 0. */
export function ordinalOf(month: Month): number {
  const year = numberAt(month, 0) * 100 + numberAt(month, 2);
  return year * 12 + numberAt(month, 5) - 1;
}

/** The month of an ordinal. */
export function monthAt(ordinal: number): Month {
  const year = readYear(Math.floor(ordinal / 12));
  return `${digits(year, 4)}-${digits((ordinal % 12) + 1, 2)}` as Month;
}

/** Reads a year. */
export function readYear(year: number): number {
  if (Number.isInteger(year) && year >= 0 && year <= 9999) return year;
  return refuse("INVALID_PERIOD", "a year", "a whole number from 0 to 9999", year);
}

function digits(number: number, count: number): string {
  return String(number).padStart(count, "0");
}

/** The month so many months after another; before it with a minus. */
export function monthAfter(month: Month, count: number): Month {
  return monthAt(ordinalOf(month) + count);
}

/** Two digits of a text as a number. */
function numberAt(text: string, place: number): number {
  return text.charCodeAt(place) * 10 + text.charCodeAt(place + 1) - ZEROS;
}

/** Two digits of nothing, as codes of characters. */
const ZEROS = 48 * 11;
