import { lastDay } from "../../../period/day.js";
import { monthAt, ordinalOf } from "../../../period/month.js";
import {
  calendarYear,
  countMonths,
  firstMonth,
  lastMonth,
  type Period,
  plusMonths,
  span,
} from "../../../period/period.js";
import { COUNT_FISCALLY } from "../vocabulary/economies.js";
import { fiscalStart } from "./fiscal-years.js";
import type { Calendar, Year } from "./when.js";

/** "Last year", "2024", "the fiscal year": the twelve months, or those of a base. */
export function yearMeant(year: Year, calendar: Calendar): Period | null {
  if (year.type === "last") return null;
  const now = Number(calendar.asOf.slice(0, 4));
  // Told at the end of December, a year is over.
  const isOver = (one: number): boolean => one < now || (one === now && calendar.asOf.slice(5) > "12-20");
  if (year.type === "said") return isOver(year.year) ? calendarYear(year.year) : null;
  const { own, isBefore } = calendar;
  if (year.type === "back") {
    const before = own && plusMonths(own, -12 * year.years);
    // "Over the deficit of last year", said of a fiscal year.
    if (own !== null && countMonths(own) === 12 && !own.endsWith("-12"))
      return isBefore && year.years > 0 ? before : null;
    // "Over the deficit of last year", where it is not known of which year: there it may be a fiscal one.
    if (own === null && isBefore && COUNT_FISCALLY.includes(calendar.reporter)) return null;
    // "$18 billion in the first 11 months of the fiscal year. Last year, the deficit was $13 billion": which year ended.
    const start = fiscalStart({ type: "fiscal-back", years: 0 }, calendar)?.slice(-3);
    if (!isBefore && own && countMonths(own) > 3 && firstMonth(own).slice(-3) === start) return null;
    if (isBefore && own && countMonths(own) < 12 && Number(lastMonth(own).slice(0, 4)) === now) return before;
    return year.years === 0 ? null : calendarYear(now - year.years);
  }
  if (year.type === "earlier") {
    if (own === null) return null;
    // Of a base: the same months of the year before.
    if (isBefore && countMonths(own) <= 12) return plusMonths(own, -12 * year.years);
    return calendarYear(Number(lastMonth(own).slice(0, 4)) - year.years);
  }
  const start = fiscalStart(year, calendar);
  if (start === null) return null;
  // "In the fiscal year", after one was named; "this fiscal year", after the last one.
  const isNamed = own !== null && countMonths(own) === 12 && firstMonth(own).endsWith(start.slice(-3));
  const isOwn = isNamed && year.type === "fiscal-back" && year.years === 0 && !year.isNow;
  if (isOwn && !isBefore) return own;
  // "The previous fiscal year's deficit", told of a fiscal year.
  const isBeforeNamed = isNamed && isBefore && year.type === "fiscal-back" && year.years === 1;
  if (isBeforeNamed) return plusMonths(own, -12);
  const whole = span(start, monthAt(ordinalOf(start) + 11));
  // A year that is not over has no figures yet.
  return lastDay(whole) < calendar.asOf ? whole : null;
}

/** "The same period last year", "the same month of 2023". */
export function sameMeant(year: Year | null, own: Period, calendar: Calendar): Period | null {
  if (year === null) return own;
  if (year.type === "last") return null;
  const last = Number(lastMonth(own).slice(0, 4));
  const back = (target: number): Period => plusMonths(own, (target - last) * 12);
  if (year.type === "said") return back(year.year);
  if (year.type === "earlier") return back(last - year.years);
  if (year.type === "back") {
    const now = Number(calendar.asOf.slice(0, 4));
    // "The same month last year", told in January of a month of last year, is a year earlier.
    return back(year.years === 1 && last < now ? last - 1 : now - year.years);
  }
  if (year.type === "fiscal-back") return year.years === 1 ? plusMonths(own, -12) : null;
  const start = fiscalStart(year, calendar);
  if (start === null) return null;
  const first = ordinalOf(start) + ((((ordinalOf(firstMonth(own)) - ordinalOf(start)) % 12) + 12) % 12);
  return span(monthAt(first), monthAt(first + countMonths(own) - 1));
}
