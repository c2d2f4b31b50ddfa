import { type Day, firstDay, lastDay, monthOf } from "../../period/day.js";
import { type Month, monthAt, ordinalOf } from "../../period/month.js";
import { januaryTo, lastMonth, type Period, span } from "../../period/period.js";
import { type Token, textAt } from "./tokens.js";

/** A time as the words say it, before it is known from when they are read. */
export type When =
  | { readonly type: "month"; readonly month: number; readonly year: number | null; readonly last: boolean }
  | {
      readonly type: "day";
      readonly month: number | null;
      readonly day: number;
      readonly year: number | null;
    }
  | { readonly type: "months"; readonly from: number; readonly to: number; readonly year: number | null }
  | { readonly type: "year"; readonly year: number | null; readonly back: number }
  | { readonly type: "back"; readonly months: number }
  | { readonly type: "to-date" }
  | { readonly type: "weeks" }
  | { readonly type: "unclear" };

/** A time and how many tokens say it. */
export interface WhenSpan {
  readonly when: When;
  readonly length: number;
}

const SHORT = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const SHORTS = [...SHORT, "sept"];
const LONG = "january february march april may june july august september october november december".split(
  " ",
);
const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "first second third fourth".split(" ");
const UNTIL = ["to", "through", "and", "till", "-", "–", "until"];
/** After these a number is no day. */
const UNITS = "% percent pct per billion million trillion percentage points –".split(" ");
/** After these "May" is a month and no verb. */
const BEFORE_MAY =
  "in of since from to until through last and between late early by versus vs for than this".split(" ");

/** The time that begins at a token. */
export function whenAt(tokens: readonly Token[], at: number): WhenSpan | undefined {
  return monthsAt(tokens, at) ?? partsOfYear(tokens, at) ?? relativeAt(tokens, at);
}

/** "November", "Nov. 2025", "last November", "January to November", "Oct. 30", "30 October", "the 8th". */
function monthsAt(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const text = textAt(tokens, at);
  if (/^\d/.test(text)) return dayFirst(tokens, at);
  const last = Number(text === "last");
  const first = monthIn(tokens, at + last);
  if (first === undefined) return text === "through" ? untilNow(tokens, at) : undefined;
  const next = at + last + first.length;
  const day = dayAfter(tokens, next);
  if (day !== undefined) {
    const comma = Number(textAt(tokens, next + 1) === "," && isYear(textAt(tokens, next + 2)));
    const { year, length } = yearAt(tokens, next + 1 + comma);
    return found({ type: "day", month: first.month, day, year }, next + 1 + comma + length - at);
  }
  const until = untilMonth(tokens, next);
  const { year, length, isLast } = yearAt(tokens, until?.next ?? next);
  const when: When = until
    ? { type: "months", from: first.month, to: until.month, year }
    : { type: "month", month: first.month, year, last: isLast || last === 1 };
  return found(when, (until?.next ?? next) + length - at);
}

/** "Through September": from January on. */
function untilNow(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const until = monthIn(tokens, at + 1);
  if (until === undefined) return undefined;
  const next = at + 1 + until.length;
  const { year, length } = yearAt(tokens, next);
  return found({ type: "months", from: 1, to: until.month, year }, next + length - at);
}

/** "30 October 2025", "the 8th of October" has its day; "the 8th" alone is one of the month of the text. */
function dayFirst(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const text = textAt(tokens, at);
  const day = Number.parseInt(text, 10);
  const month = monthIn(tokens, at + 1);
  if (month !== undefined && /^\d{1,2}(st|nd|rd|th)?$/.test(text)) {
    const { year, length } = yearAt(tokens, at + 1 + month.length);
    return found({ type: "day", month: month.month, day, year }, 1 + month.length + length);
  }
  // "on the 8th", not "the 8th straight month".
  const isAlone = /^\d{1,2}(st|nd|rd|th)$/.test(text) && tokens[at + 1]?.kind !== "word";
  return isAlone && textAt(tokens, at - 1) === "the"
    ? found({ type: "day", month: null, day, year: null }, 1)
    : undefined;
}

/** The number after a month that is a day of it. */
function dayAfter(tokens: readonly Token[], at: number): number | undefined {
  const text = textAt(tokens, at);
  return /^\d{1,2}(st|nd|rd|th)?$/.test(text) && !UNITS.includes(textAt(tokens, at + 1))
    ? Number.parseInt(text, 10)
    : undefined;
}

/** The second month of "January to November", "January-November", "January and February". */
function untilMonth(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly next: number } | undefined {
  const isJoined = tokens[at]?.joined === true;
  if (!isJoined && !UNTIL.includes(textAt(tokens, at))) return undefined;
  const start = at + Number(!isJoined);
  const month = monthIn(tokens, start);
  return month && { month: month.month, next: start + month.length };
}

function monthIn(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly length: number } | undefined {
  const text = textAt(tokens, at);
  const long = LONG.indexOf(text);
  const month = long >= 0 ? long : SHORT.indexOf(text.slice(0, 3));
  // Months begin with a capital; "Mars" is none.
  if (month < 0 || tokens[at]!.raw.startsWith(text.charAt(0)) || (long < 0 && !SHORTS.includes(text)))
    return undefined;
  if (text === "may" && !isMonthOfMay(tokens, at)) return undefined;
  return { month: month + 1, length: long < 0 && textAt(tokens, at + 1) === "." ? 2 : 1 };
}

function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const next = textAt(tokens, at + 1);
  return (
    tokens[at]!.joined || BEFORE_MAY.includes(textAt(tokens, at - 1)) || /^\d/.test(next) || next === "'s"
  );
}

/** "2025", "of 2025", "last year", "this year". */
function yearAt(
  tokens: readonly Token[],
  at: number,
): { readonly year: number | null; readonly length: number; readonly isLast: boolean } {
  const start = at + Number(["of", "in"].includes(textAt(tokens, at)));
  const [text, second] = [textAt(tokens, start), textAt(tokens, start + 1)];
  if (isYear(text)) return { year: Number(text), length: start + 1 - at, isLast: false };
  const isRelative = second === "year" && ["this", "last"].includes(text);
  return { year: null, length: isRelative ? start + 2 - at : 0, isLast: isRelative && text === "last" };
}

/** "the first eleven months of 2025", "the third quarter", "the first half of the year", "the first 20 days". */
function partsOfYear(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const first = tokens[at]!.text;
  const second = textAt(tokens, at + 1);
  const third = textAt(tokens, at + 2);
  const spoken = spanTo(tokens, at);
  if (spoken) return spoken;
  const number = ORDINALS.indexOf(first) + 1;
  if (number > 0 && ["quarter", "half"].includes(second) && (second === "quarter" || number <= 2)) {
    const size = second === "quarter" ? 3 : 6;
    const rest = ofYear(tokens, at + 2);
    return found(
      { type: "months", from: (number - 1) * size + 1, to: number * size, year: rest.year },
      2 + rest.length,
      rest.isFiscal,
    );
  }
  if (number !== 1 && !(first === "past" || first === "last")) return undefined;
  const count = countIn(second);
  if (count === 0 || !["days", "months"].includes(third)) return undefined;
  if (third === "days" || number !== 1 || count > 12) return found({ type: "unclear" }, 3);
  const rest = ofYear(tokens, at + 3);
  return found({ type: "months", from: 1, to: count, year: rest.year }, 3 + rest.length, rest.isFiscal);
}

/** "11 months through November", "Q3", "fiscal 2025", "the year ended March". */
function spanTo(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const [first, second] = [textAt(tokens, at), textAt(tokens, at + 1)];
  if (first === "fiscal" || first === "fy") return found({ type: "unclear" }, isYear(second) ? 2 : 1);
  if (first === "q" && /^[1-4]$/.test(second)) {
    const end = Number(second) * 3;
    const { year, length } = yearAt(tokens, at + 2);
    return found({ type: "months", from: end - 2, to: end, year }, 2 + length);
  }
  const isYearTo = first === "year" && ENDED.includes(second);
  const link = isYearTo ? at + 1 : at + 2;
  const month = monthIn(tokens, link + 1);
  if (month === undefined || !ENDED.includes(textAt(tokens, link))) return undefined;
  const count = isYearTo ? 0 : countIn(first);
  const isMonths = second === "months" && count > 0 && count <= 12;
  if (!isYearTo && !isMonths) return undefined;
  const { year, length } = yearAt(tokens, link + 1 + month.length);
  const from = ((month.month - count + 12) % 12) + 1;
  const next = link + 1 + month.length + length;
  return found({ type: "months", from, to: month.month, year }, next - at, isYearTo || count === 12);
}

const ENDED = ["to", "through", "ended", "ending", "till", "until"];

/** A count of months: "eleven", "11"; 0 where it is none. */
const countIn = (text: string): number =>
  COUNTS.indexOf(text) + 1 || (/^\d{1,2}$/.test(text) ? Number(text) : 0);

/** "of the year", "of this year", "of 2025", "of the fiscal year". */
function ofYear(
  tokens: readonly Token[],
  at: number,
): { readonly year: number | null; readonly length: number; readonly isFiscal: boolean } {
  const texts = [0, 1, 2, 3].map((place) => textAt(tokens, at + place));
  const start = texts[0] === "of" || texts[0] === "in" ? 1 : 0;
  const [one, two] = [texts[start]!, texts[start + 1]!];
  if (isYear(one)) return { year: Number(one), length: start + 1, isFiscal: false };
  const isFiscal = texts.slice(start).includes("fiscal") || texts.slice(start).includes("financial");
  if (start === 1 && ["the", "this"].includes(one) && two === "year")
    return { year: null, length: 3, isFiscal };
  return { year: null, length: 0, isFiscal };
}

/** "last month", "this year", "in 2024", "so far this year", "recent weeks". */
function relativeAt(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const texts = [0, 1, 2, 3].map((place) => textAt(tokens, at + place));
  const [one, two, three, four] = texts as [string, string, string, string];
  const pair = `${one} ${two}`;
  if (`${pair} ${three} ${four}` === "so far this year" || `${pair} ${three} ${four}` === "so far in 2025")
    return found({ type: "to-date" }, 4);
  if (`${pair} ${three}` === "year to date") return found({ type: "to-date" }, 3);
  if (["cumulative", "cumulatively", "accumulated", "ytd"].includes(one))
    return found({ type: "to-date" }, 1);
  if (one === "between" && isYear(two)) return found({ type: "unclear" }, 2);
  if (pair === "last month") return found({ type: "back", months: 1 }, 2);
  if (pair === "this month") return found({ type: "back", months: 0 }, 2);
  if (pair === "last year") return found({ type: "year", year: null, back: 1 }, 2);
  if (pair === "this year") return found({ type: "year", year: null, back: 0 }, 2);
  if (pair === "recent weeks") return found({ type: "weeks" }, 2);
  if (pair === "the period") return found({ type: "unclear" }, 2);
  if (
    [
      "this week",
      "last week",
      "last quarter",
      "this quarter",
      "previous quarter",
      "fiscal year",
      "recent months",
    ].includes(pair)
  )
    return found({ type: "unclear" }, 2);
  if (isYear(one) && isBeforeYear(tokens, at - 1))
    return found({ type: "year", year: Number(one), back: 0 }, 1);
  return undefined;
}

/** "in 2024", "compared to 2019". */
function isBeforeYear(tokens: readonly Token[], at: number): boolean {
  const text = textAt(tokens, at);
  const isCompared = textAt(tokens, at - 1) === "compared" && (text === "to" || text === "with");
  return isCompared || BEFORE_YEAR.includes(text);
}

const BEFORE_YEAR = "in of for during since than from versus vs against".split(" ");

const found = (when: When, length: number, isUnclear = false): WhenSpan => ({
  when: isUnclear ? { type: "unclear" } : when,
  length,
});

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
/** What is known when words about time are read. */
export interface Calendar {
  /** The day on which the text came out. */
  readonly asOf: Day;
  /** The month or span that is spoken of. */
  readonly period: Period | null;
}

/** The period that words mean; `null` where they do not say. A month without a year is the latest before the text. */
export function periodMeant(when: When, { asOf, period }: Calendar): Period | null {
  const now = ordinalOf(monthOf(asOf));
  const year = Math.floor(now / 12);
  switch (when.type) {
    case "month": {
      const isPast = when.month - 1 <= now % 12 && !when.last;
      return monthAt((when.year ?? (isPast ? year : year - 1)) * 12 + when.month - 1);
    }
    case "months":
      return spanOf(when.from, when.to, when.year ?? (when.to - 1 < now % 12 ? year : year - 1));
    case "year": {
      const said = when.year ?? year - when.back;
      // A year that is not over has no figures yet.
      return said < year ? spanOf(1, 12, said) : null;
    }
    case "back":
      return when.months === 0 ? null : monthAt(now - when.months);
    case "to-date":
      return period && januaryTo(lastMonth(period));
    default:
      return null;
  }
}

/** Months of a year; of the year before too where the first comes after the last. */
function spanOf(from: number, to: number, year: number): Period {
  return span(monthAt((from > to ? year - 1 : year) * 12 + from - 1), monthAt(year * 12 + to - 1));
}

/** The day that words mean; `null` where they name none. */
export function dayMeant(when: When, asOf: Day): Day | null {
  if (when.type !== "day") return null;
  const number = when.month === null ? asOf.slice(5, 7) : String(when.month).padStart(2, "0");
  const year = Number(asOf.slice(0, 4));
  const day = String(when.day).padStart(2, "0");
  const said = when.year ?? (`${number}-${day}` <= asOf.slice(5) ? year : year - 1);
  const month = `${String(said).padStart(4, "0")}-${number}` as Month;
  const meant = `${month}-${day}` as Day;
  // "Feb. 30" is no day.
  return meant >= firstDay(month) && meant <= lastDay(month) ? meant : null;
}
