import { AFTER_MAY, BEFORE_MAY, COUNTS, LONG, SHORT } from "../vocabulary/times.js";
import { type Token, textAt } from "./tokens.js";

export function monthIn(
  tokens: readonly Token[],
  at: number,
): { readonly month: number; readonly next: number } | undefined {
  const token = tokens[at];
  if (token === undefined || token.kind !== "word") return undefined;
  const long = LONG.indexOf(token.text);
  const month = long >= 0 ? long : SHORT.indexOf(token.text.slice(0, 3));
  if (month < 0 || (long < 0 && token.text !== "sept" && token.text !== SHORT[month])) return undefined;
  // Months begin with a capital, where they are not "in may 2018"; "Mars" is none.
  if (token.raw.startsWith(token.text.charAt(0)) && !isSmallMonth(tokens, at)) return undefined;
  if (token.text === "may" && !isMonthOfMay(tokens, at)) return undefined;
  return { month: month + 1, next: at + (long < 0 && textAt(tokens, at + 1) === "." ? 2 : 1) };
}

const isSmallMonth = (tokens: readonly Token[], at: number): boolean =>
  LONG.includes(textAt(tokens, at)) &&
  (!/^(?:ma|au)/.test(textAt(tokens, at)) ||
    tokens[at]!.joined ||
    /^(?:in|of|for|since)$/.test(textAt(tokens, at - 1)) ||
    isYear(textAt(tokens, at + 1)));

/** "May" stands for the month where a verb cannot. */
function isMonthOfMay(tokens: readonly Token[], at: number): boolean {
  const [before, after] = [textAt(tokens, at - 1), textAt(tokens, at + 1)];
  return (
    tokens[at]!.joined ||
    tokens[at + 1]?.joined === true ||
    BEFORE_MAY.includes(before) ||
    isYear(after) ||
    AFTER_MAY.includes(after)
  );
}

export const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text);

/** "8", "8th". */
export const isDayAt = (tokens: readonly Token[], at: number): boolean =>
  /^\d{1,2}(?:st|nd|rd|th)?$/.test(textAt(tokens, at));

export const countIn = (text: string): number =>
  COUNTS.indexOf(text) + 1 || (/^\d{1,2}$/.test(text) ? Number(text) : 0);
