import { type Day, firstDay, lastDay, monthOf } from "../../../period/day.js";
import { type Month, monthAt, ordinalOf } from "../../../period/month.js";
import {
  countMonths,
  firstMonth,
  isToDate,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
  span,
} from "../../../period/period.js";
import { COUNT_FISCALLY } from "../vocabulary/economies.js";
import { fiscalStart } from "./fiscal-years.js";
import { type Calendar, isFiscal, type When, type Year } from "./when.js";
import { sameMeant, yearMeant } from "./years-meant.js";

/** With so many days left a month counts as told before it is over. */
const NEARLY_OVER = 5;
/** With so many days left of its last month a quarter does, and any other time of several months. */
const SPAN_NEARLY_OVER = 11;

const daysLeft = (day: Day): number => Number(lastDay(monthOf(day)).slice(8)) - Number(day.slice(8));

/** The period that words mean; `null` where they do not say. */
export function periodMeant(when: When, calendar: Calendar): Period | null {
  const period = namedBy(when, calendar);
  // What has not begun when it is told was said of another time.
  return period !== null && lastMonth(period) > monthOf(calendar.asOf) ? null : period;
}

/** What they name, whether or not it has begun. */
function namedBy(when: When, calendar: Calendar): Period | null {
  const { asOf, own } = calendar;
  switch (when.type) {
    case "month": {
      const meant = spanMeant(when.month, when.month, when.year, calendar);
      return when.isPrevious && meant === own ? plusMonths(meant!, -12) : meant;
    }
    case "span": {
      // "The first month of the fiscal year", "the third quarter of fiscal 2023".
      if ((when.isPart || (when.from === 1 && when.to === 1)) && isFiscal(when.year)) {
        const start = fiscalStart(when.year, calendar);
        return start && span(plusMonths(start, when.from - 1), plusMonths(start, when.to - 1));
      }
      // "In the first five months", after those were named.
      if (isUnclearPart(when, calendar) && when.year === null && own !== null)
        return countMonths(own) === when.to && when.from === 1 && when.to > 3 ? own : null;
      if (when.compares || isUnclearPart(when, calendar)) return null;
      // "In the April–March fiscal year": the last one.
      const isWhole = when.year?.type === "fiscal-back" && when.from === (when.to % 12) + 1;
      return spanMeant(when.from, when.to, isWhole ? null : when.year, calendar);
    }
    case "count":
      if (own !== null && countMonths(own) === when.months) return own;
      // "In the 12 months": those of a year, or the latest.
      if (when.isSaid || when.months === 12 || [...COUNT_FISCALLY, "JP"].includes(calendar.reporter))
        return null;
      return spanMeant(1, when.months, null, calendar);
    case "past":
      // "Over the past eight months", told in September: since January.
      if (own === null)
        return when.months > 2 && when.months === Number(asOf.slice(5, 7)) - 1
          ? spanMeant(1, when.months, null, calendar)
          : null;
      return span(monthAt(ordinalOf(lastMonth(own)) - when.months + 1), lastMonth(own));
    case "rolling": {
      const end = spanMeant(when.to, when.to, when.year, calendar);
      // "In the year to August" after the first eight months: those.
      if (when.growth && end !== null && own === januaryTo(end as Month) && own !== end) return own;
      return end && span(monthAt(ordinalOf(lastMonth(end)) - when.months + 1), lastMonth(end));
    }
    case "year":
      return yearMeant(when.year, calendar);
    case "back":
      // "Higher than last month", said of last month itself.
      if (calendar.isBefore && own === monthAt(ordinalOf(monthOf(asOf)) - when.months))
        return plusMonths(own, -1);
      // "Last month" in a text on an earlier one: that, perhaps.
      if (when.months === 1 && calendar.month && calendar.month < plusMonths(monthOf(asOf), -1)) return null;
      return plusMonths(monthOf(asOf), -when.months);
    case "back-quarter": {
      const now = Math.floor(ordinalOf(monthOf(asOf)) / 3) - when.quarters;
      return span(monthAt(now * 3), monthAt(now * 3 + 2));
    }
    case "earlier":
      if (own === null || (when.months === 1 && own.includes("/"))) return null;
      return plusMonths(own, -when.months);
    case "before": {
      const size = when.unit === "quarter" ? 3 : 6;
      return own !== null && countMonths(own) === size ? plusMonths(own, -size) : null;
    }
    case "same":
      return own && isAsLong(own, when) ? sameMeant(when.year, own, calendar) : null;
    case "to-date": {
      if (when.to !== null) return januaryTo(spanMeant(when.to, when.to, null, calendar)! as Month);
      if (own === null || !lastMonth(own).startsWith(when.year ?? "")) return null;
      // "So far this year", after a month of the year before.
      if (lastMonth(own) < plusMonths(monthOf(asOf), -11)) return null;
      // "Cumulatively" in India: since April, or since January.
      const isOpen = COUNT_FISCALLY.includes(calendar.reporter) && when.year === undefined;
      if (countMonths(own) === 12) return null;
      return isOpen ? (own.includes("/") ? own : null) : januaryTo(lastMonth(own));
    }
    case "this":
      if (when.unit === "month" && daysLeft(asOf) <= NEARLY_OVER) {
        // In a text on the month before, it may be that month.
        const told = own ?? calendar.month;
        return told && lastMonth(told) === plusMonths(monthOf(asOf), -1) ? null : monthOf(asOf);
      }
      if (when.unit === "year" || when.unit === "whole-year") {
        // "Exports rose 3% in 2024. This year they are up 5%", told in 2025.
        const isNow = when.unit === "whole-year" || own?.slice(8, 12) === asOf.slice(0, 4);
        if (own !== null && countMonths(own) === 12) return isNow ? own : null;
        // "This year exports rose", after January to May: in those.
        if (when.unit === "year" && own !== null && isToDate(own) && own.startsWith(asOf.slice(0, 4)))
          return own;
        // "For the full year", told of a December.
        const isToldOf = when.unit === "whole-year" && own?.endsWith("-12") === true && !own.includes("/");
        return isToldOf ? januaryTo(own as Month) : null;
      }
      // "In the quarter" after a month: of which it is, is not said.
      if (when.unit === "quarter" || when.unit === "half")
        return own !== null && countMonths(own) === (when.unit === "half" ? 6 : 3) ? own : null;
      if (when.unit === "named-month" && calendar.named !== undefined) return calendar.named;
      // "Exports in the month", after a year to date.
      if (["month", "named-month", "said-month"].includes(when.unit) && (own === null || own.includes("/")))
        return calendar.month ?? null;
      if (when.unit === "own-month") return own !== null && countMonths(own) === 1 ? own : null;
      // "In that period" after a month, in a text on five months.
      if (when.unit === "period" && calendar.isOfSpan && own?.includes("/") === false) return null;
      return own;
    default:
      return null;
  }
}

/** "The first half": in India that of the calendar or of the fiscal year, as in Japan from October on. */
function isUnclearPart(when: When & { readonly type: "span" }, { reporter, asOf }: Calendar): boolean {
  const isHalf = when.from === 1 && when.to === 6 && Number(asOf.slice(5, 7)) > 9;
  const isOpen = COUNT_FISCALLY.includes(reporter) || (reporter === "JP" && isHalf);
  return when.isPart === true && !isFiscal(when.year) && isOpen;
}

function spanMeant(from: number, to: number, year: Year | null, calendar: Calendar): Period | null {
  const years = to < from ? 1 : 0;
  const of = (last: number): Period =>
    span(monthAt((last - years) * 12 + from - 1), monthAt(last * 12 + to - 1));
  if (year !== null) return yearOf(year, calendar, from, to, of);
  const { own, isBefore, asOf } = calendar;
  if (isBefore && own !== null) {
    const limit = ordinalOf(lastMonth(own));
    const last = Math.floor(limit / 12);
    return of(
      last * 12 + to - 1 < limit ||
        (from !== to &&
          own.includes("/") &&
          firstMonth(own) !== firstMonth(of(last)) &&
          last * 12 + to - 1 <= limit)
        ? last
        : last - 1,
    );
  }
  const now = ordinalOf(monthOf(asOf));
  const last = Math.floor(now / 12);
  const told = last * 12 + to - 1;
  const isTold =
    told < now || (told === now && daysLeft(asOf) <= (from === to ? NEARLY_OVER : SPAN_NEARLY_OVER));
  // "The ministry sees December exports up 5%", told in December: not those of a year ago.
  if (!isTold && from === to && told - now < 2) return null;
  return of(isTold ? last : last - 1);
}

function yearOf(
  year: Year,
  calendar: Calendar,
  from: number,
  to: number,
  of: (last: number) => Period,
): Period | null {
  const now = Number(calendar.asOf.slice(0, 4));
  const own = calendar.own === null ? null : Number(lastMonth(calendar.own).slice(0, 4));
  if (year.type === "last") {
    const near = of(now);
    // "The biggest since last October", of a September: no later than that.
    const isOver = calendar.isBefore && calendar.own !== null && lastMonth(near) >= lastMonth(calendar.own);
    const isClear = lastDay(near) >= calendar.asOf || isOver;
    // "A deficit of $2 billion last October", told in November before any other time.
    const isJustOver = near === plusMonths(monthOf(calendar.asOf), -1) && calendar.month === null;
    return isClear ? of(now - 1) : isJustOver && !calendar.isBefore ? near : null;
  }
  if (year.type === "said") {
    // "July–February 2017", told in March 2017, ended in that February.
    const asked = of(to < from ? year.year + 1 : year.year);
    return to < from && firstDay(lastMonth(asked)) > calendar.asOf ? of(year.year) : asked;
  }
  if (year.type === "back") {
    const asked = of(now - year.years);
    // "In January–December of the year", told in January.
    const isAhead = year.years === 0 && firstDay(lastMonth(asked)) > calendar.asOf;
    return isAhead ? (own === now - 1 ? of(now - 1) : null) : asked;
  }
  if (year.type === "earlier") return own === null ? null : of(own - year.years);
  const start = fiscalStart(year, calendar);
  if (start === null) return null;
  // Quarters and halves of a fiscal year count from its first month, months by their names.
  const isNamed =
    from === to || from >= 4 || to - from > 5 || (from === 1 && to - from !== 2 && to - from !== 5);
  const first = ordinalOf(start);
  if (from === 1 && to === 3) return null;
  if (!isNamed) return span(monthAt(first + from - 1), monthAt(first + to - 1));
  if (from === 1 && to > 1 && to < 12) return span(monthAt(first), monthAt(first + to - 1));
  const place = (month: number): number => first + ((month - 1 - (first % 12) + 12) % 12);
  return place(to) < place(from) ? null : span(monthAt(place(from)), monthAt(place(to)));
}

/** "The same month", "the same seven-month period": of a time as long as that, where one is named. */
export const isAsLong = (period: Period, { months }: { readonly months?: number }): boolean =>
  months === undefined || countMonths(period) === months;
