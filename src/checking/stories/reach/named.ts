import { countMonths, firstMonth, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import type { Compared } from "../clauses/said.js";
import { relationOf } from "../placed.js";
import { periodMeant } from "../words/calendar.js";
import { isMonthBefore, type When, yearOf, yearSaid } from "../words/when.js";
import { calendarOf, type Scope } from "./scope.js";

/** Which comparison that is, and with what time; `null` where it is not clear. */
export function namedOf(
  scope: Scope,
  compared: Compared,
  period: Period,
): readonly ["year-on-year" | "month-on-month" | "other", Period | null] | null {
  if (compared.type === "named") {
    const months = NAMED[compared.of];
    if (months === undefined) return [compared.of as "year-on-year", null];
    return countMonths(period) === months ? ["other", plusMonths(period, -months)] : null;
  }
  const { when } = compared;
  // "Exports fell 2% over May", told of May: in it, or since a year before.
  if (isOwnMonth(when, period)) return null;
  // "Compared with the previous three months", of three.
  if (when.type === "past" && when.months === countMonths(period) && when.months > 1)
    return ["other", plusMonths(period, -when.months)];
  // "Fell 4% compared to 2019", of a part of 2020 that is not over: from the same part.
  const last = lastMonth(period).slice(0, 4);
  const isOfPart = period.includes("/") && countMonths(period) < 12 && scope.options.asOf.startsWith(last);
  if (isOfPart && yearSaid(yearOf(when)) === Number(last) - 1) return ["year-on-year", null];
  const base = periodMeant(when, calendarOf(scope, period, true));
  // "In July–August of 2013-14, from that of 2012-13": from the same part.
  const isFiscal = yearOf(when)?.type === "fiscal" && countMonths(period) < 12;
  if (isFiscal && base !== null && firstMonth(plusMonths(base, 12)) === firstMonth(period))
    return ["year-on-year", null];
  const found = base === null ? null : relationOf(period, base);
  // "In the first half … from the first half": of which year is not said.
  const isUndated = compared.when.type === "span" && compared.when.year === null;
  return isUndated && found?.[0] === "year-on-year" ? null : found;
}

/** How many months before. */
const NAMED: Readonly<Record<string, number>> = { "quarter-on-quarter": 3, "half-on-half": 6 };

/** From the month before. */
export const isMonthly = (one: Compared | null): boolean =>
  one?.type === "named" ? one.of === "month-on-month" : one?.type === "base" && isMonthBefore(one.when);

/** "To $6 billion from $5 billion in May", told of May: a year before, or of what is told. */
export const isOwnMonth = (when: When, period: Period | null): boolean =>
  when.type === "month" &&
  when.year === null &&
  when.isPrevious !== true &&
  period?.includes("/") === false &&
  Number(period.slice(5)) === when.month;
