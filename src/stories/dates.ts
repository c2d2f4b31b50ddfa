import type { Day } from "../period/day.js";
import { monthAt, type Month, ordinalOf } from "../period/month.js";
import { januaryTo, lastMonth, type Period, plusMonths, span } from "../period/period.js";
import type { Token } from "./tokens.js";

/** A time as the words say it, before it is known from when they are read. */
export type When =
  | { readonly type: "month"; readonly month: number; readonly year: number | null; readonly last: boolean }
  | { readonly type: "day"; readonly month: number | null; readonly day: number; readonly year: number | null }
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

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const LONG = "january february march april may june july august september october november december".split(" ");
const COUNTS = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const ORDINALS = "first second third fourth".split(" ");
/** Before these "May" is a month and no verb. */
const BEFORE_MAY = "in of since from to until through last and between late early by versus vs for than this".split(" ");

/** The time that begins at a token. */
export function whenAt(tokens: readonly Token[], at: number): WhenSpan | undefined {
  return monthsAt(tokens, at) ?? partsOfYear(tokens, at) ?? relativeAt(tokens, at);
}

/** "November", "Nov. 2025", "January to November", "Oct. 30", "30 October", "the 8th". */
function monthsAt(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const token = tokens[at]!;
  if (token.kind === "number" || isOrdinalDay(token.text)) {
    const month = monthIn(tokens, at + 1);
    const day = Number.parseInt(token.text, 10);
    if (month !== undefined && day >= 1 && day <= 31 && /^\d{1,2}(st|nd|rd|th)?$/.test(token.text)) {
      const year = yearAt(tokens, at + 1 + month.length);
      return found({ type: "day", month: month.month, day, year: year.year }, 1 + month.length + year.length);
    }
    return isOrdinalDay(token.text) && isDayOfMonth(tokens, at)
      ? found({ type: "day", month: null, day, year: null }, 1)
      : undefined;
  }
  if (token.text === "last" && monthIn(tokens, at + 1) !== undefined) {
    const { month, length } = monthIn(tokens, at + 1)!;
    return found({ type: "month", month, year: null, last: true }, 1 + length);
  }
  const first = monthIn(tokens, at);
  if (first === undefined) return undefined;
  let next = at + first.length;
  const number = tokens[next];
  if (number?.kind === "number" && /^\d{1,2}$/.test(number.text) && !isUnit(tokens[next + 1])) {
    const comma = tokens[next + 1]?.text === "," ? 1 : 0;
    const year = yearAt(tokens, next + 1 + comma);
    const length = first.length + 1 + (year.year === null ? 0 : comma + year.length);
    return found({ type: "day", month: first.month, day: Number(number.text), year: year.year }, length);
  }
  const until = untilMonth(tokens, next);
  if (until !== undefined) {
    next = until.next;
    const year = yearAt(tokens, next);
    return found({ type: "months", from: first.month, to: until.month, year: year.year }, next - at + year.length);
  }
  const year = yearAt(tokens, next);
  return found(
    { type: "month", month: first.month, year: year.year, last: year.lastYear },
    next - at + year.length,
  );
}

/** The second month of "January to November", "January-November", "January and February". */
function untilMonth(tokens: readonly Token[], at: number): { readonly month: number; readonly next: number } | undefined {
  const link = tokens[at];
  if (link === undefined) return undefined;
  const glued = link.joined ? 0 : 1;
  if (glued === 1 && !["to", "through", "and", "till", "-", "–", "until"].includes(link.text)) return undefined;
  const month = monthIn(tokens, at + glued);
  return month === undefined ? undefined : { month: month.month, next: at + glued + month.length };
}

function monthIn(tokens: readonly Token[], at: number): { readonly month: number; readonly length: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word" || token.raw[0] === token.text[0]) return undefined;
  const long = LONG.indexOf(token.text);
  const month = long >= 0 ? long : MONTHS.indexOf(token.text === "sept" ? "sep" : token.text);
  if (month < 0) return undefined;
  const [before, after] = [tokens[at - 1]?.text ?? "", tokens[at + 1]];
  if (token.text === "may" && !token.joined && !BEFORE_MAY.includes(before) && after?.kind !== "number" && after?.text !== "'s")
    return undefined;
  const dot = long < 0 && after?.text === "." && after.glued ? 1 : 0;
  return { month: month + 1, length: 1 + dot };
}

/** "2025", ", 2025", "of 2025", "last year", "this year". */
function yearAt(
  tokens: readonly Token[],
  at: number,
): { readonly year: number | null; readonly length: number; readonly lastYear: boolean } {
  const none = { year: null, length: 0, lastYear: false };
  const [token, second] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  if (isYear(token)) return { year: Number(token), length: 1, lastYear: false };
  if (["of", "in"].includes(token) && isYear(second)) return { year: Number(second), length: 2, lastYear: false };
  if (token === "this" && second === "year") return { ...none, length: 2 };
  if (token === "last" && second === "year") return { ...none, length: 2, lastYear: true };
  return none;
}

/** "the first eleven months of 2025", "the third quarter", "the first half of the year", "the first 20 days". */
function partsOfYear(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const first = tokens[at]!.text;
  const second = tokens[at + 1]?.text ?? "";
  const third = tokens[at + 2]?.text ?? "";
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
  const count = COUNTS.indexOf(second) + 1 || (/^\d{1,2}$/.test(second) ? Number(second) : 0);
  if (count === 0 || !["days", "months"].includes(third)) return undefined;
  if (third === "days" || number !== 1 || count > 12) return found({ type: "unclear" }, 3);
  const rest = ofYear(tokens, at + 3);
  return found({ type: "months", from: 1, to: count, year: rest.year }, 3 + rest.length, rest.isFiscal);
}

/** "of the year", "of this year", "of 2025", "of the fiscal year". */
function ofYear(
  tokens: readonly Token[],
  at: number,
): { readonly year: number | null; readonly length: number; readonly isFiscal: boolean } {
  const texts = [0, 1, 2, 3].map((place) => tokens[at + place]?.text ?? "");
  const start = texts[0] === "of" || texts[0] === "in" ? 1 : 0;
  const [one, two] = [texts[start]!, texts[start + 1]!];
  if (isYear(one)) return { year: Number(one), length: start + 1, isFiscal: false };
  const isFiscal = texts.slice(start).includes("fiscal") || texts.slice(start).includes("financial");
  if (start === 1 && ["the", "this"].includes(one) && two === "year") return { year: null, length: 3, isFiscal };
  return { year: null, length: 0, isFiscal };
}

/** "last month", "this year", "in 2024", "so far this year", "recent weeks". */
function relativeAt(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const texts = [0, 1, 2, 3].map((place) => tokens[at + place]?.text ?? "");
  const [one, two, three, four] = texts as [string, string, string, string];
  const pair = `${one} ${two}`;
  if (`${pair} ${three} ${four}` === "so far this year" || `${pair} ${three} ${four}` === "so far in 2025")
    return found({ type: "to-date" }, 4);
  if (`${pair} ${three}` === "year to date") return found({ type: "to-date" }, 3);
  if (["cumulative", "cumulatively", "accumulated", "ytd"].includes(one)) return found({ type: "to-date" }, 1);
  if (pair === "last month") return found({ type: "back", months: 1 }, 2);
  if (pair === "this month") return found({ type: "back", months: 0 }, 2);
  if (pair === "last year") return found({ type: "year", year: null, back: 1 }, 2);
  if (pair === "this year") return found({ type: "year", year: null, back: 0 }, 2);
  if (pair === "recent weeks") return found({ type: "weeks" }, 2);
  if (pair === "the period") return found({ type: "unclear" }, 2);
  if (["this week", "last week", "last quarter", "this quarter", "previous quarter", "fiscal year", "recent months"].includes(pair))
    return found({ type: "unclear" }, 2);
  if (["in", "of", "for", "during", "since", "than"].includes(tokens[at - 1]?.text ?? "") && isYear(one))
    return found({ type: "year", year: Number(one), back: 0 }, 1);
  return undefined;
}

const found = (when: When, length: number, isUnclear = false): WhenSpan => ({
  when: isUnclear ? { type: "unclear" } : when,
  length,
});

const isYear = (text: string): boolean => /^(19|20)\d\d$/.test(text);
const isOrdinalDay = (text: string): boolean => /^\d{1,2}(st|nd|rd|th)$/.test(text);
const isUnit = (token: Token | undefined): boolean =>
  token !== undefined &&
  ["%", "percent", "pct", "per", "billion", "million", "trillion", "percentage", "points", "–"].includes(token.text);

/** "on the 8th", not "the 8th straight month". */
function isDayOfMonth(tokens: readonly Token[], at: number): boolean {
  const [before, link] = [tokens[at - 1]?.text, tokens[at - 2]?.text ?? ""];
  const next = tokens[at + 1];
  return before === "the" && ["on", "of", "since", "until"].includes(link) && next?.kind !== "word";
}

/** What is known when words about time are read. */
export interface Calendar {
  /** The day on which the text came out. */
  readonly asOf: Day;
  /** The month or span that is spoken of. */
  readonly period: Period | null;
}

/** The period that words mean; `null` where they do not say. A month without a year is the latest before the text. */
export function periodMeant(when: When, { asOf, period }: Calendar): Period | null {
  const now = ordinalOf(asOf.slice(0, 7) as Month);
  const year = Math.floor(now / 12);
  switch (when.type) {
    case "month": {
      const month = when.month - 1;
      if (when.year !== null) return monthAt(when.year * 12 + month);
      const latest = monthAt((month <= now % 12 ? year : year - 1) * 12 + month);
      return when.last && latest.slice(0, 4) === String(year).padStart(4, "0") ? plusMonths(latest, -12) : latest;
    }
    case "day":
      return null;
    case "months": {
      const ends = when.year ?? (when.to - 1 <= now % 12 ? year : year - 1);
      return spanOf(when.from, when.to, ends);
    }
    case "year":
      return when.year !== null && when.year < year
        ? spanOf(1, 12, when.year)
        : when.year === null && when.back === 1
          ? spanOf(1, 12, year - 1)
          : null;
    case "back":
      return when.months === 0 ? null : monthAt(now - when.months);
    case "to-date":
      return period === null ? null : januaryTo(lastMonth(period));
    case "weeks":
    case "unclear":
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
  const month = asOf.slice(5, 7);
  const number = when.month === null ? month : String(when.month).padStart(2, "0");
  const year = Number(asOf.slice(0, 4));
  const day = String(when.day).padStart(2, "0");
  const said = when.year ?? (`${number}-${day}` <= asOf.slice(5) ? year : year - 1);
  return `${String(said).padStart(4, "0")}-${number}-${day}` as Day;
}
