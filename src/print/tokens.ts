import { isCurrency } from "../currency/currency.js";
import { CURRENCY_LETTERS, CURRENCY_SIGNS, GLUED_CURRENCY_LETTERS } from "./currency-names.js";
import { type DecimalMark, type DigitsInText, digitsAt, isDigit } from "./digits.js";

/** One word, number or sign of a text. */
export interface Token {
  readonly kind: "word" | "number" | "money" | "percent" | "dash" | "sign";
  /** Of a word in small letters, initials with all their points ("u.s."); of "’s" it is "'s"; else as it stands. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No blank stands between this token and the one before. */
  readonly glued: boolean;
  /** A hyphen joins it to the token before: "year-on-year". The hyphen is no token. */
  readonly joined: boolean;
  /** Of a number: its digits; `null` where they are no number that can be read, such as "1,23" and "5½". */
  readonly digits: DigitsInText | null;
}

/** A text and its tokens, made once. */
export interface TokenizedText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly mark: DecimalMark;
}

const BLANK = /\s/;
const LETTER = /\p{L}/u;
// Classes of all letters take a millisecond to build each: what is not Latin is matched apart, where it is met.
const LATIN = "[A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]";
const LATIN_OR_DIGIT = "[0-9A-Za-zÀ-ÖØ-öø-ɏḀ-ỿ]";
/** Short forms and initials with their points, else letters with accents and marks of omission. */
const WORD = /* @__PURE__ */ latin(
  "(?:approx|ca)\\.|[pb]\\.\\s?p\\.?(?!L)|(?:L\\.){2,}L?(?!L)|L\\.L(?!L)|(?:L|[\\u0300-\\u036F])+(?:['’](?!s(?!L))L+)*",
);
const OWNER = /* @__PURE__ */ latin("['’]s(?!L)");
const ORDINAL = /* @__PURE__ */ latin("\\d+(?:st|nd|rd|th|s)(?!D)");
const CODED = /* @__PURE__ */ latin("D+");
/** Words of other scripts; those of East Asia have no blanks between them. */
const OTHER_WORDS =
  "万亿|亿|万|美元|人民币|欧元|日元|韩元|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}円]|\\p{Script=Hangul}+|(?:(?![\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{M}])+";
/** What makes a number of digits and marks one that cannot be read. */
const BROKEN_NUMBER = /(?:[.,'’\d]*\d)?[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]?/uy;
const HYPHENS = "-\u2010\u2011";
const DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";
const CAPITALS: Readonly<Record<string, string>> = {
  KM: "km$",
  US: "u.s.",
  USA: "u.s.",
  "U.S": "u.s.",
  "U.S.A": "u.s.",
  "U.S.A.": "u.s.",
  UK: "u.k.",
  "U.K": "u.k.",
};
/** The longest first, since each may begin with a shorter one. */
const MONEY = /* @__PURE__ */ new RegExp(
  /* @__PURE__ */ Object.keys(CURRENCY_SIGNS)
    .sort((a, b) => b.length - a.length)
    .map((sign) => sign.replace(/[$.]/g, "\\$&"))
    .join("|"),
  "y",
);

/** The tokens of a text, in one pass; it never throws. */
export function tokensOf(text: string, mark: DecimalMark = "."): TokenizedText {
  const tokens: Token[] = [];
  let at = 0;
  let joined = false;
  while (at < text.length) {
    const sign = text[at]!;
    if (BLANK.test(sign)) {
      at++;
      continue;
    }
    const last = tokens.at(-1);
    const glued = last?.end === at;
    // "(-RM2.7 billion)" has a minus.
    const joins = glued && last.kind !== "dash" && last.text !== "(";
    if (HYPHENS.includes(sign) && joins && LETTER.test(text.charAt(at + 1))) {
      joined = true;
      at++;
      continue;
    }
    const { kind, text: written, end, digits } = tokenAt(text, at, mark);
    tokens.push({ kind, text: written, start: at, end, glued, joined, digits });
    joined = false;
    at = end;
  }
  return { text, tokens, mark };
}

type Found = Pick<Token, "kind" | "text" | "end" | "digits">;

function tokenAt(text: string, at: number, mark: DecimalMark): Found {
  const sign = text[at]!;
  if (isDigit(sign)) return numberAt(text, at, mark);
  const money = matchAt(MONEY, text, at);
  if (money !== null) return found("money", money, at);
  const word = matchAt(WORD, text, at) ?? otherWordAt(text, at);
  if (word !== null) return wordAt(text, at, word);
  // "USD (-) 21.68 billion".
  if (sign === "(" && text.charAt(at + 2) === ")" && DASHES.includes(text.charAt(at + 1)))
    return { kind: "dash", text: "−", end: at + 3, digits: null };
  if (DASHES.includes(sign))
    return { ...found("dash", sign, at), text: "\u2010\u2011".includes(sign) ? "-" : sign };
  if ("~≈><≥≤".includes(sign)) return found("word", sign, at);
  if (sign === "%" || sign === "％") return found("percent", sign, at);
  const owner = matchAt(OWNER, text, at);
  if (owner !== null) return { kind: "sign", text: "'s", end: at + owner.length, digits: null };
  return found("sign", String.fromCodePoint(text.codePointAt(at)!), at);
}

let otherWords: RegExp | undefined;

function otherWordAt(text: string, at: number): string | null {
  if (text.charCodeAt(at) < FIRST_OTHER) return null;
  otherWords ??= new RegExp(OTHER_WORDS, "uy");
  return matchAt(otherWords, text, at);
}
/** All letters before it are Latin. */
const FIRST_OTHER = 0x0250;

function numberAt(text: string, at: number, mark: DecimalMark): Found {
  const ordinal = matchAt(ORDINAL, text, at);
  if (ordinal !== null) return { ...found("word", ordinal, at), text: ordinal.toLowerCase() };
  const digits = digitsAt(text, at, mark)!;
  const broken = matchAt(BROKEN_NUMBER, text, digits.end)!;
  const end = digits.end + broken.length;
  return { kind: "number", text: text.slice(at, end), end, digits: broken === "" ? digits : null };
}

function wordAt(text: string, at: number, word: string): Found {
  const end = at + word.length;
  if (!isDigit(text.charAt(end)))
    return {
      ...found("word", word, at),
      text: Object.hasOwn(CAPITALS, word) ? CAPITALS[word]! : plainWord(word),
    };
  if (isMoneyBeforeDigits(word)) return found("money", word, at);
  const coded = matchAt(CODED, text, at) ?? word;
  return { ...found("word", coded.length > word.length ? coded : word, at), text: coded.toLowerCase() };
}

/** "RMB6.5 trillion", "USD54bn". */
function isMoneyBeforeDigits(word: string): boolean {
  return (
    Object.hasOwn(CURRENCY_LETTERS, word) || Object.hasOwn(GLUED_CURRENCY_LETTERS, word) || isCurrency(word)
  );
}

function plainWord(word: string): string {
  const small = word.toLowerCase();
  if (/^[pb]\.\s?p\.?$/.test(small)) return small.replace(/[.\s]/g, "");
  return /^(?:approx|ca)\.$/.test(small) ? "approx" : small.replaceAll("’", "'");
}

function found(kind: Token["kind"], text: string, at: number): Found {
  return { kind, text, end: at + text.length, digits: null };
}

/** A pattern in which L is a Latin letter and D one or a digit. */
function latin(pattern: string): RegExp {
  return new RegExp(pattern.replace(/L/g, LATIN).replace(/D/g, LATIN_OR_DIGIT), "iy");
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
