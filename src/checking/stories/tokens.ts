import { isLetter } from "./sentences.js";

/** A word, a number or a sign of a sentence. */
export interface Token {
  /** In lower case; names of countries in capitals with their dots: "u.s.". */
  readonly text: string;
  readonly raw: string;
  readonly kind: "word" | "number" | "sign";
  readonly start: number;
  readonly end: number;
  /** No blank stands between this token and the one before. */
  readonly glued: boolean;
  /** A hyphen joins it to the word before: "year-on-year". */
  readonly joined: boolean;
}

/** "US" is a country, "us" is not. */
const CAPITALS: Readonly<Record<string, string>> = {
  US: "u.s.",
  USA: "u.s.",
  "U.S": "u.s.",
  "U.S.A": "u.s.",
  "U.S.A.": "u.s.",
  UK: "u.k.",
  "U.K": "u.k.",
  "E.U.": "eu",
  "U.A.E.": "uae",
};

/** The tokens of a sentence, in one pass. Hyphens and dashes between words join them. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let joined = false;
  while (at < text.length) {
    const start = at;
    const sign = text[at]!;
    if (sign.trim() === "") {
      at++;
      continue;
    }
    let kind: Token["kind"] = "sign";
    if (isDigit(sign)) {
      kind = "number";
      at = endOfNumber(text, at);
      const ordinal = /^(st|nd|rd|th)\b/.exec(text.slice(at, at + 3));
      if (ordinal) {
        at += 2;
        kind = "word";
      }
    } else if (isLetter(sign)) {
      kind = "word";
      at = endOfWord(text, at);
    } else if ((sign === "'" || sign === "’") && /^s(?![a-z])/i.test(text.slice(at + 1, at + 3))) at += 2;
    else at++;
    const before = tokens.at(-1);
    const glued = before !== undefined && before.end === start;
    const raw = text.slice(start, at);
    if (isHyphen(raw) && glued && isLetter(text.charAt(at)) && before.kind === "word") joined = true;
    else if (raw === "-" && glued && isLetter(text.charAt(at))) joined = true;
    else {
      const lower = raw === "’s" || raw === "'s" || raw === "'S" || raw === "’S" ? "'s" : raw.toLowerCase();
      tokens.push({
        text: Object.hasOwn(CAPITALS, raw) ? CAPITALS[raw]! : lower,
        raw,
        kind,
        start,
        end: at,
        glued,
        joined,
      });
      joined = false;
    }
  }
  return tokens;
}

/** The text of a token; none beyond the ends. */
export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? "";

function endOfNumber(text: string, from: number): number {
  let at = from;
  while (isDigit(text.charAt(at)) || (isMark(text.charAt(at)) && isDigit(text.charAt(at + 1)))) at++;
  return at;
}

/** Letters, an apostrophe before a letter that is not the s of a possessor, and the dots of "U.S.". */
function endOfWord(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const sign = text[at]!;
    if (isLetter(sign)) at++;
    else if ((sign === "'" || sign === "’") && /^([a-rt-z]|s[a-z])/i.test(text.slice(at + 1, at + 3)))
      at += 2;
    else if (sign === "." && at === from + 1 && isLetter(text.charAt(at + 1)))
      return endOfInitials(text, from);
    else break;
  }
  return at;
}

/** "U.S.", "U.S.A."; the last dot belongs to it. */
function endOfInitials(text: string, from: number): number {
  let at = from;
  while (isLetter(text.charAt(at)) && text[at + 1] === ".") at += 2;
  return isLetter(text.charAt(at)) && !isLetter(text.charAt(at + 1)) ? at + 1 : at;
}

const isDigit = (sign: string): boolean => sign >= "0" && sign <= "9";
const isMark = (sign: string): boolean => sign === "." || sign === ",";
const isHyphen = (sign: string): boolean => sign === "-" || sign === "–" || sign === "‐" || sign === "‑";
