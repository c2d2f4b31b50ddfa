import type { CurrencyCode } from "../currency/currency.js";
import { HEDGES, SCALES, UNCOUNTED, UNCOUNTED_BEFORE, UNITS } from "./books.js";
import { settled } from "./currency.js";
import type { PrintedFigure } from "./figure.js";
import { takeNumbers } from "./grammar.js";
import { hedgeAfter } from "./hedge-after.js";
import { meaningOf } from "./meaning.js";
import type { Numbers, PrintParts } from "./parts.js";
import { phraseAt } from "./phrases.js";
import type { FigureSense } from "./printed-figure.js";
import { type Reader, readerOf, takeWord } from "./reader.js";
import type { Token, TokenizedText } from "./tokens.js";

/** A figure of a text, read whole. Indices are those of its tokens. */
export interface FigureInText {
  readonly figure: PrintedFigure;
  readonly start: number;
  /** Where the figure begins without the words before it: the 40 of "some 40 billion". A minus goes before it. */
  readonly number: number;
  /** The first token after it. */
  readonly end: number;
  readonly unread: null;
}

/** What begins as a figure and cannot be read whole: it is none, and what it says is not known. */
export interface UnreadFigure {
  readonly figure: null;
  readonly start: number;
  readonly end: number;
  /** `form`: "1,23", "$5bn euros", "5x5"; `currency`: of a sign or name that several share; `uncounted`: "tens of billions". */
  readonly unread: "form" | "currency" | "uncounted";
  /** Which the currency may be; with one of them as the option `currency` the figure is read. */
  readonly currencies: readonly CurrencyCode[];
}

/**
 * The longest figure that begins at a token of a text: its number with sign, currency, scale and unit, both ends of a
 * range, and the words around it that widen or shift it. Which way it went ("rose", "a drop of") is not part of it.
 * `null` where none begins: a number in words that counts things ("two sides"), a year, "a third" before a noun.
 *
 * The figure's text, read by itself with the same options, is the same figure. It never throws, and the time for all
 * places of a text grows as the text.
 */
export function figureAt(
  text: TokenizedText,
  at: number,
  sense: FigureSense,
): FigureInText | UnreadFigure | null {
  const reader = readerOf(text, at, false);
  const uncounted = uncountedAt(reader);
  if (uncounted !== null) return unread(at, uncounted, "uncounted");
  const hedge = phraseAt(HEDGES, reader.tokens, at);
  if (hedge !== null) reader.at = hedge.end;
  const between = hedge === null && takeWord(reader, "between");
  const number = reader.at;
  const broken = isBrokenBefore(reader);
  const numbers = takeNumbers(reader, between, sense.choices);
  if (numbers === null && reader.fault === null) return null;
  if (numbers === null || broken) return unread(at, endOfBroken(reader), "form");
  if (isBare(numbers) && PLACES.includes(reader.tokens[at]!.text)) return null;
  const after = hedgeAfter(reader.tokens, reader.at);
  if (after !== null) reader.at = after.end;
  const hedges = [hedge?.meaning.hedge, numbers.hedge, after?.meaning].filter((one) => one !== undefined);
  const isWhole = hedges.length < 2 && !isBrokenAfter(reader);
  if (!isWhole || (numbers.ends.length === 2 && hedges.length === 1 && hedges[0] !== "about"))
    return unread(at, endOfBroken(reader), "form");
  const currency = numbers.currency === null ? null : settled(numbers.currency, sense.choices);
  if (currency === null && numbers.currency !== null)
    return unread(at, reader.at, "currency", numbers.currency.codes);
  const { ends, kind, direction = null } = numbers;
  const notes = hedge?.meaning.maximum === true ? (["maximum"] as const) : [];
  const open = numbers.hedge !== undefined;
  const parts = { ends, kind, currency: numbers.currency, direction, hedge: hedges[0] ?? null, open, notes };
  const figure = figureOf(reader, at, parts, currency, sense);
  return figure === null
    ? unread(at, reader.at, "form")
    : { figure, start: at, number, end: reader.at, unread: null };
}

/** What the parts mean; `null` for more digits than a decimal has, and for nearly nothing. */
function figureOf(
  { text, tokens, at: end }: Reader,
  start: number,
  parts: PrintParts,
  currency: CurrencyCode | null,
  sense: FigureSense,
): PrintedFigure | null {
  try {
    const meaning = meaningOf(parts, sense);
    const words = text.slice(tokens[start]!.start, tokens[end - 1]!.end);
    const { rounding } = sense;
    return Object.freeze({
      text: words,
      ...meaning,
      currency,
      rounding,
      notes: Object.freeze(meaning.notes),
    });
  } catch {
    return null;
  }
}

function unread(
  start: number,
  end: number,
  why: UnreadFigure["unread"],
  currencies: readonly CurrencyCode[] = [],
): UnreadFigure {
  return { figure: null, start, end, unread: why, currencies };
}

function endOfBroken({ tokens, at, fault }: Reader): number {
  let end = fault === null ? at : Math.min(Math.max(at, fault.at) + 1, tokens.length);
  for (let more = 0; more < MOST_BROKEN && belongsToBroken(tokens, end); more++) end++;
  return end;
}
const MOST_BROKEN = 12;

/** What touches a broken figure, and units and scales after it. */
function belongsToBroken(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined) return false;
  if (token.kind === "percent" || token.kind === "money" || token.joined) return true;
  if (token.kind === "sign" || token.kind === "dash")
    return token.glued && next?.glued === true && next.kind !== "sign";
  return token.glued || phraseAt(SCALES, tokens, at) !== null || phraseAt(UNITS, tokens, at) !== null;
}

/** What follows without a blank and is no mark of the sentence makes it another thing: "5x5", "10:30", "10-year". */
function isBrokenAfter({ tokens, at }: Reader): boolean {
  const next = tokens[at];
  if (next === undefined) return false;
  if (next.joined) return next.kind !== "word" || isNumberBefore(tokens, at);
  if (!next.glued) return false;
  if (next.kind === "word" || next.kind === "number" || next.kind === "money") return true;
  if (next.kind === "dash") return tokens[at + 1]?.glued === true && tokens[at + 1]!.kind !== "word";
  if (next.kind === "percent") return true;
  return tokens[at + 1]?.glued === true && tokens[at + 1]!.kind !== "sign" && !ENDS.includes(next.text);
}
const ENDS: readonly string[] = [")", "]", "}", '"', "”", "’", "'", "'s", "(", "[", "…"];

function isNumberBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.kind === "number";
}

/** A number that touches a word or a mark before it is part of something else: "Covid-19", ".5", "3/4". */
function isBrokenBefore({ tokens, at }: Reader): boolean {
  const [token, before, further] = [tokens[at], tokens[at - 1], tokens[at - 2]];
  if (token === undefined || before === undefined || !token.glued) return false;
  if (before.kind === "sign") return !OPENS.includes(before.text);
  if (before.kind === "dash") return before.glued && further !== undefined && token.kind !== "word";
  return before.kind === "word" || before.kind === "number";
}
const OPENS: readonly string[] = ["(", "[", "{", '"', "“", "‘", "'", "„", "«", "…", "|", "•", "*"];

function isBare({ kind, ends }: Numbers): boolean {
  return kind === "number" && ends.length === 1 && ends[0].step.eq(1);
}
/** Before a bare number these name a place in a row or a span of time: "top 10", "past 12". */
const PLACES: readonly string[] = ["top", "past", "tops"];

/** "Hundreds of thousands of millions". */
const MOST_UNCOUNTED = 3;

/** "Tens of billions", "billions of dollars", "several billion". */
function uncountedAt({ tokens, at }: Reader): number | null {
  if (isOneOf(tokens[at], UNCOUNTED_BEFORE)) return phraseAt(SCALES, tokens, at + 1)?.end ?? null;
  let end = at;
  while (end < at + 2 * MOST_UNCOUNTED && isOneOf(tokens[end], UNCOUNTED) && tokens[end + 1]?.text === "of")
    end += 2;
  if (end === at) return null;
  return isOneOf(tokens[end], UNCOUNTED) ? end + 1 : end - 1;
}

function isOneOf(token: Token | undefined, words: ReadonlySet<string>): boolean {
  return token?.kind === "word" && words.has(token.text);
}
