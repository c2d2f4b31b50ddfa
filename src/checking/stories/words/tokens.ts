import { COUNTS } from "../vocabulary/times.js";

/** A word, a number or a sign of a sentence. */
export interface Token {
  readonly kind: "word" | "number" | "sign";
  /** In small letters, without the dots of "U.S.". */
  readonly text: string;
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** A hyphen or dash binds it to the one before: "year-on-year", "January–November". */
  readonly joined: boolean;
}

/** The longest first; each at its place. */
const PARTS: readonly (readonly [Token["kind"], RegExp])[] = [
  ["word", /(?:\p{L}\.){2,}(?:\p{L}(?!\p{L}))?/uy],
  ["word", /(?:M|[QH][1-4])(?=FY)/uy],
  ["word", /(?:[QHqh][1-4]|[1-4][QHqh]|FY\s?'?\d{2,4})(?![\p{L}\d])/uy],
  ["number", /\d+(?:st|nd|rd|th)(?!\p{L})/uy],
  ["number", /\d+(?:[.,]\d+)*/uy],
  ["word", /['’ʼ](?:s|S)(?!\p{L})|n['’ʼ]t(?!\p{L})/uy],
  ["word", /\p{L}+?(?=ʼs(?!\p{L})|n['’ʼ]t(?!\p{L}))|\p{L}+/uy],
  ["sign", /--+|[\s\S]/uy],
];
const DASHES = "-\u2010\u2011\u2012\u2013\u2014";
const BLANK = /\s/u;

/** Splits a sentence: nothing but blanks and the hyphens within words is left out. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let joined = false;
  while (at < text.length) {
    if (BLANK.test(text.charAt(at))) {
      at++;
      continue;
    }
    if (DASHES.includes(text.charAt(at)) && isWithin(text, at)) {
      joined = true;
      at++;
      continue;
    }
    const [kind, raw] = partAt(text, at);
    tokens.push({ kind, text: plainOf(kind, raw, text, at), raw, start: at, end: at + raw.length, joined });
    joined = false;
    at += raw.length;
  }
  return tokens;
}

/**
 * "+ 5%", "2013 -14", "import –export", "import/export": a blank too many, put before or behind, so that all stands where
 * it stood; "India`s", "a year-on-year (YoY) basis".
 */
export const tightened = (text: string): string =>
  text
    .replace(/\([my]-?o-?[my]\)(?= basis)/gi, ({ length }) => " ".repeat(length))
    .replace(/(?<=\p{L})[`´](?=s?(?!\p{L}))/gu, "'")
    .replace(/(?<![\p{L}\d])([+]) (?=\d)/gu, " $1")
    .replace(/\b((?:im|ex)ports?)\/(?=(?:im|ex)port)/gi, "$1-")
    .replace(/\b((?:im|ex)port) ([-–])( ?)(?=(?:im|ex)port)/gi, " $3$1$2")
    .replace(/\b(20\d\d) (-\d\d)(?![\d.,%]| ?per ?cent)/g, "$1$2 ");

/** The text of a token in small letters; nothing after the last. */
export function textAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? "";
}

function partAt(text: string, at: number): readonly [Token["kind"], string] {
  for (const [kind, pattern] of PARTS) {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return [kind, found];
  }
  return ["sign", text.charAt(at)];
}

function plainOf(kind: Token["kind"], raw: string, text: string, at: number): string {
  // "The Philippines' exports".
  if (
    kind === "sign" &&
    "'’ʼ".includes(raw) &&
    /s/i.test(text.charAt(at - 1)) &&
    BLANK.test(text.charAt(at + 1))
  )
    return "'s";
  if (kind === "sign" && (DASHES.includes(raw.charAt(0)) || raw.startsWith("--"))) return "—";
  if (kind !== "word") return raw.toLowerCase();
  // "IT exports" are no pronoun's.
  if (raw === "IT" && !/\p{Lu}{2} $/u.test(text.slice(0, at))) return "i.t.";
  const small = raw
    .toLowerCase()
    .replaceAll(/[.\s]|\u0307/g, "")
    .replaceAll(/[’ʼ]/g, "'");
  return small.startsWith("fy") ? small.replace("'", "") : small;
}

const MONTH_BEFORE = /(?:^|[^\p{L}])\p{Lu}\p{Ll}{2,8}\.?$|\d$/u;
const MONTH_AFTER = /^(?:\p{Lu}\p{Ll}{2,8}(?![\p{L}'’])|\d)/u;

/** A hyphen between letters or digits, without blanks; a long dash only where a name or a number stands on both sides. */
function isWithin(text: string, at: number): boolean {
  if (text.charAt(at) === "—")
    return (
      MONTH_BEFORE.test(text.slice(Math.max(0, at - 12), at)) && MONTH_AFTER.test(text.slice(at + 1, at + 12))
    );
  return /[\p{L}\d.)%]/u.test(text.charAt(at - 1)) && /[\p{L}\d(]/u.test(text.charAt(at + 1));
}

const DIGITS = ["zero", ...COUNTS.slice(0, 9)];
const SPOKEN = new RegExp(`\\b(\\d+|${DIGITS.join("|")})-point-(\\d+|${DIGITS.join("|")})\\b`, "gi");

const digits = (word: string): string =>
  /\d/.test(word) ? word : String(DIGITS.indexOf(word.toLowerCase()));

/** Numbers that are written as they are spoken, as they are printed elsewhere, at the same places of the text. */
export const asPrinted = (text: string): string =>
  text
    // "14 point 8 per cent".
    .replace(/(\d) point (\d+)/g, "$1.$2      ")
    // "Four-point-51 trillion", "33-point-five percent".
    .replace(SPOKEN, (said, whole: string, rest: string) =>
      `${digits(whole)}.${digits(rest)}`.padEnd(said.length),
    );
