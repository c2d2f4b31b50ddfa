import { countIn, isDayAt, isYear, monthIn } from "./month-names.js";
import { type Token, textAt } from "./tokens.js";
import type { WhenSpan, Year } from "./when.js";

/** "2024", "of 2024", ", 2024", "last year", "of the fiscal year 2023-24", "a year earlier". */
export function yearAfter(
  tokens: readonly Token[],
  at: number,
): { readonly year: Year | null; readonly next: number } {
  const none = { year: null, next: at };
  const link = textAt(tokens, at);
  const isComma = link === ",";
  let start = at + Number(["during", "for", "in", "of"].includes(link) || isComma);
  const isThe = textAt(tokens, start) === "the" || textAt(tokens, start) === "a";
  if (isThe) start++;
  const [one, two, three] = [0, 1, 2].map((place) => textAt(tokens, start + place)) as [
    string,
    string,
    string,
  ];
  // "The corresponding period of the year 2018", "in year 2018".
  const isOf = link === "of";
  if ((isThe || isOf || link === "in") && one === "year" && isYear(two))
    return { year: { type: "said", year: Number(two) }, next: start + 2 };
  if (isYear(one)) {
    if (isComma && isYear(two)) return none;
    const isSlash = two === "/" && isSecond(three);
    if (isSlash) {
      const rest = isFiscalWord(textAt(tokens, start + 3)) ? 4 : 3;
      const year = rest === 4 && textAt(tokens, start + 4) === "year" ? 5 : rest;
      return { year: fiscalOf(one, three), next: start + year };
    }
    const isPair = tokens[start + 1]?.joined === true && isSecond(two);
    const fiscal = isPair || isFiscalWord(two);
    const next = start + 1 + Number(isPair);
    const word = textAt(tokens, next);
    const isLong = textAt(tokens, next + 1) === "year";
    const ends = isFiscalWord(word) && isLong ? next + 2 : next;
    // "The 2013 calendar year", "in 2013 year".
    const more = !fiscal && word === "calendar" && isLong ? 2 : Number(!fiscal && isYearNoun(tokens, next));
    if (more > 0) return { year: { type: "said", year: Number(one) }, next: next + more };
    if (fiscal)
      return {
        year: fiscalOf(one, isPair ? two : null),
        next: bracketed(tokens, ends),
      };
    // "In June, 2024, to $5 billion in July": the comma behind the year is of the date.
    const isDate = isComma && word === "," && textAt(tokens, next + 1) === "to";
    return { year: { type: "said", year: Number(one) }, next: next + Number(isDate) };
  }
  if (isComma && !(one === "last" && two === "year")) return none;
  const fy = /^fy(\d{2,4})$/.exec(one);
  if (fy) {
    // "FY2023-24", "FY 2023/24".
    return fiscalFrom(tokens, start + 1, fy[1]!.length === 2 ? `20${fy[1]}` : fy[1]!);
  }
  if (isFiscalWord(one)) {
    // "Fiscal 2010-11", "the fiscal year of 2017/18".
    let place = start + 1 + Number(two === "year");
    if (textAt(tokens, place) === "of" && isYear(textAt(tokens, place + 1))) place++;
    const number = textAt(tokens, place);
    if (isYear(number)) return fiscalFrom(tokens, place + 1, number);
  }
  // "In the first two months of the fiscal".
  const isShort = isThe && link === "of" && one === "fiscal";
  if (isShort || (isFiscalWord(one) && two === "year"))
    return {
      year: { type: "fiscal-back", years: 0 },
      next: bracketed(tokens, start + 1 + Number(two === "year")),
    };
  // "The current 2020-21 fiscal year", "the new fiscal year 2024-25".
  const inner = ["current", "last", "new", "ongoing", "past", "preceding", "previous"].includes(one)
    ? yearAfter(tokens, start + 1)
    : none;
  if (inner.year?.type === "fiscal") return inner;
  const isFiscal =
    isFiscalWord(two) &&
    ["current", "last", "ongoing", "past", "preceding", "previous", "prior", "this"].includes(one);
  if (isFiscal) {
    const years = ["current", "ongoing", "this"].includes(one) ? 0 : 1;
    return {
      year: { type: "fiscal-back", years, isNow: one === "this" },
      next: bracketed(tokens, start + 2 + Number(three === "year")),
    };
  }
  if (two === "year") {
    if (one === "this" || one === "current") return { year: { type: "back", years: 0 }, next: start + 2 };
    if (one === "last" || (one === "past" && link === "in"))
      return { year: { type: "back", years: 1 }, next: start + 2 };
    if (["preceding", "previous", "prior"].includes(one))
      return { year: { type: "earlier", years: 1 }, next: start + 2 };
  }
  const isOne = Number(one === "one" && two === "year");
  const ago = isOne === 1 ? three : two;
  if ((one === "year" || isOne === 1) && ["ago", "before", "earlier", "previously", "prior"].includes(ago))
    return { year: { type: "earlier", years: 1 }, next: start + 2 + isOne };
  if (
    one === "year" &&
    (isThe || (isOf && isYearNoun(tokens, start))) &&
    ["for", "in", "of"].includes(link) &&
    !["ended", "ending"].includes(two) &&
    !(two === "to" && (three === "date" || monthIn(tokens, start + 2) !== undefined))
  )
    return { year: { type: "back", years: 0 }, next: start + 1 };
  return none;
}

/** "In May of 2013 year": no "year on year", "year earlier", "year-end". */
export const isYearNoun = (tokens: readonly Token[], at: number): boolean =>
  textAt(tokens, at) === "year" &&
  tokens[at + 1]?.joined !== true &&
  !["ago", "before", "earlier", "end", "on", "over", "previously", "prior", "to"].includes(
    textAt(tokens, at + 1),
  );

/** "Fiscal year (2022-23)", "(July 2020-June 2021)": the bracket says which. */
function bracketed(tokens: readonly Token[], at: number): number {
  if (textAt(tokens, at) !== "(") return at;
  const size = tokens.slice(at, at + 8).findIndex(({ text }) => text === ")");
  const isTime = (place: number): boolean =>
    isYear(textAt(tokens, place)) ||
    monthIn(tokens, place) !== undefined ||
    ["to", "—"].includes(textAt(tokens, place)) ||
    (tokens[place]!.joined && /^\d\d$/.test(textAt(tokens, place)));
  for (let place = at + 1; place < at + size; place++) if (!isTime(place)) return at;
  return size < 2 ? at : at + size + 1;
}

/** A fiscal year by its first, and where its words end: "2023", "2023-24", "2023/24". */
function fiscalFrom(
  tokens: readonly Token[],
  at: number,
  first: string,
): { readonly year: Year; readonly next: number } {
  const isSlash = textAt(tokens, at) === "/";
  const second = textAt(tokens, at + Number(isSlash));
  const isPair = (isSlash || tokens[at]?.joined === true) && isSecond(second);
  return {
    year: fiscalOf(first, isPair ? second : null),
    next: at + (isPair ? 1 + Number(isSlash) : 0),
  };
}

/** "24" or "2024" behind "2023-". */
const isSecond = (text: string): boolean => /^(?:20)?\d\d$/.test(text);

export const isFiscalWord = (text: string): boolean => text === "fiscal" || text === "financial";

function fiscalOf(first: string, second: string | null): Year {
  if (second === null) return { type: "fiscal", year: Number(first) };
  // The year in which it ends; 0: "2005-60" is none.
  const next = Number(first) + 1;
  return { type: "fiscal", year: String(next).endsWith(second) ? next : 0, isPair: true };
}

/** "The fiscal year ended March 2024", "the financial year that ended in June". */
export function fiscalEnded(tokens: readonly Token[], at: number): WhenSpan | undefined {
  if (!isFiscalWord(textAt(tokens, at)) || textAt(tokens, at + 1) !== "year") return undefined;
  let next = at + 2;
  if (["that", "which"].includes(textAt(tokens, next))) next++;
  if (!["ended", "ending", "ends", "through", "to"].includes(textAt(tokens, next))) return undefined;
  next += 1 + Number(["in", "on"].includes(textAt(tokens, next + 1)));
  const month = monthIn(tokens, next);
  if (month === undefined) return undefined;
  const { year, next: end } = yearAfter(tokens, month.next + Number(isDayAt(tokens, month.next)));
  return { when: { type: "rolling", months: 12, to: month.month, year }, next: end };
}

/** "2024", "the whole of last year", "fiscal 2023", "FY24", "this year". */
export function wholeYear(tokens: readonly Token[], at: number): WhenSpan | undefined {
  let start = at;
  const lead = textAt(tokens, at);
  const isWhole = ["all", "calendar", "entire", "full", "whole"].includes(lead);
  if (isWhole) {
    start = at + 1;
    if (textAt(tokens, start) === "of") start++;
    if (textAt(tokens, start) === "the") start++;
    if (textAt(tokens, start) === "year") {
      const { year, next } = yearAfter(tokens, start + 1);
      if (year === null)
        return lead === "full" || lead === "whole" || lead === "entire"
          ? { when: { type: "this", unit: "whole-year" }, next: start + 1 }
          : undefined;
      return { when: { type: "year", year }, next };
    }
  }
  if (lead === "year" && isYear(textAt(tokens, at + 1))) start = at + 1;
  const { year, next } = yearAfter(tokens, start);
  if (year === null || [",", "during", "for", "from", "in", "of"].includes(textAt(tokens, start)))
    return undefined;
  if (year.type === "back" && year.years === 0) return { when: { type: "this", unit: "year" }, next };
  // "A year earlier" is read with the month it stands for.
  if (year.type === "earlier" && !["preceding", "previous", "prior"].includes(textAt(tokens, start)))
    return undefined;
  return { when: { type: "year", year }, next };
}

/** "Two years", "four quarters". */
export function lengthOf(tokens: readonly Token[], at: number): WhenSpan | undefined {
  // "The past four years".
  if (["last", "past", "previous"].includes(textAt(tokens, at)) && textAt(tokens, at + 2) === "years")
    return lengthOf(tokens, at + 1);
  const count =
    countIn(textAt(tokens, at)) ||
    (textAt(tokens, at) === "a" ? 1 : 0) ||
    (/^\d{1,3}$/.test(textAt(tokens, at)) ? Number(textAt(tokens, at)) : 0);
  const unit = textAt(tokens, at + 1);
  // "Five years", "a 15-month run".
  const isOne = tokens[at + 1]?.joined === true && (count > 1 || JOINED.includes(textAt(tokens, at + 2)));
  const size = LENGTHS[isOne ? `${unit}s` : unit] ?? 0;
  if (count === 0 || size === 0) return undefined;
  return { when: { type: "length", months: count * size }, next: at + 2 };
}

const LENGTHS: Readonly<Record<string, number>> = { decades: 120, years: 12, quarters: 3, months: 1 };
const JOINED: readonly string[] = ["low", "high", "lows", "highs", "peak", "trough"];
