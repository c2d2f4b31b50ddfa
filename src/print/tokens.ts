import { TradeError } from "../errors.js";
import { type DecimalMark, type DigitsInText, digitsAt } from "./digits.js";

/** One word, number or sign of a printed figure. */
export interface Token {
  readonly kind: "word" | "number" | "money" | "percent" | "dash" | "plus" | "end";
  /** Of a word in small letters. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly number: DigitsInText | null;
}

/** A text under reading: its tokens and the place of the next one. */
export interface Reader {
  readonly text: string;
  readonly tokens: readonly Token[];
  at: number;
}

const BLANK = /\s/;
const LETTER = /[a-z]/i;
const WORD = /approx\.|p\.\s?p\.?|b\.\s?p\.?|u\.\s?s\.?(?![a-z])|[a-z]+|万亿|亿|万|美元|人民币|元/iy;
/** The longest first: each begins where no shorter one may be taken for it. */
const MONEY = /RMB¥|(?:US|HK|NT|CA|AU|NZ|C|A|S|R)\$|(?:CN|JP)¥|[$€£₩¥₹￥￦]/y;
const SIGNS: Readonly<Record<string, readonly [Token["kind"], string]>> = {
  "%": ["percent", "%"],
  "％": ["percent", "%"],
  "+": ["plus", "+"],
  "-": ["dash", "-"],
  "\u2010": ["dash", "-"],
  "\u2011": ["dash", "-"],
  "\u2012": ["dash", "–"],
  "\u2013": ["dash", "–"],
  "\u2014": ["dash", "—"],
  "\u2212": ["dash", "−"],
  "~": ["word", "about"],
  "≈": ["word", "about"],
  ">": ["word", "over"],
  "<": ["word", "under"],
  "≥": ["word", "at least"],
  "≤": ["word", "at most"],
};
const MOST_WORDS = 4;

/** Splits a text; a hyphen between a word or number and a word only joins them. */
export function readerOf(text: string, mark: DecimalMark): Reader {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const last = tokens.at(-1);
    const joins = last?.end === at && last.kind !== "dash" && LETTER.test(text[at + 1] ?? "");
    if (BLANK.test(text[at]!) || (text[at] === "-" && joins)) {
      at++;
      continue;
    }
    const token = tokenAt(text, at, mark);
    if (token === null) return fail(text, at, "a number, a word, a currency or a sign");
    tokens.push(token);
    at = token.end;
  }
  tokens.push({ kind: "end", text: "", start: at, end: at, number: null });
  return { text, tokens, at: 0 };
}

/** The next token, or one further on. */
export function next(reader: Reader, ahead = 0): Token {
  return reader.tokens[Math.min(reader.at + ahead, reader.tokens.length - 1)]!;
}

/** Takes the next token where it is this word. */
export function takeWord(reader: Reader, ...words: readonly string[]): boolean {
  const { kind, text } = next(reader);
  const found = kind === "word" && words.includes(text);
  if (found) reader.at++;
  return found;
}

/** Takes the longest phrase that means something; `null` where none does. */
export function takePhrase<T>(reader: Reader, meaning: (words: string) => T | null): T | null {
  let count = 0;
  while (count < MOST_WORDS && next(reader, count).kind === "word") count++;
  for (; count > 0; count--) {
    const words = reader.tokens.slice(reader.at, reader.at + count).map((token) => token.text);
    const found = meaning(words.join(" "));
    if (found === null) continue;
    reader.at += count;
    return found;
  }
  return null;
}

/** Throws: at the next token something else was expected. */
export function failAt(reader: Reader, expected: string): never {
  return fail(reader.text, next(reader).start, expected);
}

function fail(text: string, at: number, expected: string): never {
  const place = at >= text.length ? "its end" : `place ${at} ("${text.slice(at, at + 20)}")`;
  throw new TradeError(
    "UNREADABLE_PRINT",
    `a printed figure must have ${expected} at ${place}, got "${text.slice(0, 80)}"`,
    { field: "a printed figure", value: text, at, expected },
  );
}

function tokenAt(text: string, start: number, mark: DecimalMark): Token | null {
  const number = digitsAt(text, start, mark);
  if (number !== null) return { kind: "number", text: number.digits, start, end: number.end, number };
  const money = matchAt(MONEY, text, start);
  if (money !== null) return { kind: "money", text: money, start, end: start + money.length, number: null };
  const word = matchAt(WORD, text, start);
  if (word !== null) {
    const plain = word.toLowerCase().replace(/[.\s]/g, "");
    return { kind: "word", text: plain, start, end: start + word.length, number: null };
  }
  const sign = text[start]!;
  if (!Object.hasOwn(SIGNS, sign)) return null;
  const [kind, meaning] = SIGNS[sign]!;
  return { kind, text: meaning, start, end: start + 1, number: null };
}

function matchAt(pattern: RegExp, text: string, start: number): string | null {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0] ?? null;
}
