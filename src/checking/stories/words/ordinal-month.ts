import { ORDINAL_MONTHS, SAME } from "../vocabulary/times.js";
import { monthIn } from "./month-names.js";
import { partOfYear } from "./parts-of-years.js";
import { type Token, textAt } from "./tokens.js";
import { isFiscal, type WhenSpan } from "./when.js";
import { yearAfter } from "./years.js";

/** "In the eleventh month of the year", "in the third month of 2025": by its number. A run has no "in". */
export function ordinalMonth(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const month = ORDINAL_MONTHS.indexOf(textAt(tokens, at)) + 1;
  const isIn = textAt(tokens, at - 1) === "the" && ["during", "in", "of"].includes(textAt(tokens, at - 2));
  if (month < 2 || !isIn || textAt(tokens, at + 1) !== "month") return undefined;
  const { year, next } = yearAfter(tokens, at + 2);
  // "The third month of the quarter", "of the fiscal year", "the third month" of either: which it is, is not said.
  return {
    when: year === null || isFiscal(year) ? { type: "unclear" } : { type: "month", month, year },
    next,
  };
}

const OPENERS: readonly string[] = ["by", "at", "until", "till", "through", "to"];

/** Where a month or part of a year begins behind "by the end of", "to end", "at the end of"; 0 where none does. */
function afterEnd(tokens: readonly Token[], at: number): number {
  const isThe = textAt(tokens, at + 1) === "the";
  const end = at + 1 + Number(isThe);
  const isUpTo = textAt(tokens, at) === "up" && textAt(tokens, at + 1) === "to";
  if (isUpTo) return afterEnd(tokens, at + 1);
  if (!OPENERS.includes(textAt(tokens, at)) || textAt(tokens, end) !== "end") return 0;
  const isOf = textAt(tokens, end + 1) === "of";
  return isOf || !isThe ? end + 1 + Number(isOf) : 0;
}

/** "$5 billion by the end of May this year": of all months to it. */
export function byEnd(tokens: readonly Token[], at: number): WhenSpan | undefined {
  const from = afterEnd(tokens, at);
  const month = from > 0 ? monthIn(tokens, from) : undefined;
  const part = from > 0 ? partOfYear(tokens, from + Number(textAt(tokens, from) === "the")) : undefined;
  if (part?.when.type === "span" && part.when.from === 1) return part;
  // "At end-September 2014", "at end-September".
  const isJoined = tokens[from]?.joined === true;
  if (month === undefined || (textAt(tokens, at) === "at" && !isJoined)) return undefined;
  // "…, compared with $4 billion in the same month": of that month, perhaps.
  if (tokens.some(({ text }, place) => text === "month" && SAME.includes(textAt(tokens, place - 1))))
    return undefined;
  const { year, next } = yearAfter(tokens, month.next);
  return year === null
    ? isJoined
      ? { when: { type: "to-date", to: month.month }, next }
      : undefined
    : { when: { type: "span", from: 1, to: month.month, year, isPart: true }, next };
}
