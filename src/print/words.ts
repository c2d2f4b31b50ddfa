import type { Token } from "./tokens.js";
import { CARDINALS, ORDINALS, TENS } from "./vocabulary.js";

/** A whole number in words and the first token after it. */
export interface WholeInWords {
  readonly value: number;
  readonly end: number;
}

const UNITS = /* @__PURE__ */ valuesOf(CARDINALS, (place) => place);
const UNIT_ORDINALS = /* @__PURE__ */ valuesOf(ORDINALS, (place) => place);
const DECADES = /* @__PURE__ */ valuesOf(TENS, (place) => place * 10 + 20);

/** The number in words that begins at a token, below a million: "twenty-one", "two hundred and fifty". */
export function wholeInWords(tokens: readonly Token[], at: number): WholeInWords | null {
  const first = belowThousand(tokens, at);
  if (first === null || !isWordAt(tokens, first.end, "thousand")) return first;
  // "Two thousand five hundred", "two thousand and fifty"; "two thousand" alone has a scale.
  const joint = isWordAt(tokens, first.end + 1, "and") ? 1 : 0;
  const rest = belowThousand(tokens, first.end + 1 + joint);
  if (rest === null || (joint === 1 && rest.value >= 100)) return first;
  return { value: first.value * 1000 + rest.value, end: rest.end };
}

/** The ordinal in words or digits that begins at a token: "twenty-first", "21st". */
export function ordinalAt(tokens: readonly Token[], at: number): WholeInWords | null {
  const token = tokens[at];
  if (token?.kind !== "word") return null;
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/.exec(token.text);
  if (digits !== null) return { value: Number(digits[1]), end: at + 1 };
  const unit = UNIT_ORDINALS.get(token.text);
  if (unit !== undefined) return { value: unit, end: at + 1 };
  const ten = DECADES.get(token.text.replace(/ieth$/, "y"));
  if (ten !== undefined && token.text.endsWith("ieth")) return { value: ten, end: at + 1 };
  const more = DECADES.has(token.text) ? UNIT_ORDINALS.get(wordAt(tokens, at + 1)) : undefined;
  return more !== undefined && more > 0 && more < 10
    ? { value: DECADES.get(token.text)! + more, end: at + 2 }
    : null;
}

/** What a single word from zero to nineteen is. */
export function unitInWords(word: string): number | null {
  return UNITS.get(word) ?? DECADES.get(word) ?? null;
}

function belowThousand(tokens: readonly Token[], at: number): WholeInWords | null {
  const first = belowHundred(tokens, at);
  if (first === null || !isWordAt(tokens, first.end, "hundred")) return first;
  const joint = isWordAt(tokens, first.end + 1, "and") ? 1 : 0;
  const rest = belowHundred(tokens, first.end + 1 + joint);
  if (rest !== null) return { value: first.value * 100 + rest.value, end: rest.end };
  return { value: first.value * 100, end: first.end + 1 };
}

function belowHundred(tokens: readonly Token[], at: number): WholeInWords | null {
  const word = wordAt(tokens, at);
  const unit = UNITS.get(word);
  if (unit !== undefined) return { value: unit, end: at + 1 };
  const ten = DECADES.get(word);
  if (ten === undefined) return null;
  const more = UNITS.get(wordAt(tokens, at + 1));
  return more !== undefined && more > 0 && more < 10
    ? { value: ten + more, end: at + 2 }
    : { value: ten, end: at + 1 };
}

function wordAt(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : "";
}

function isWordAt(tokens: readonly Token[], at: number, word: string): boolean {
  return wordAt(tokens, at) === word;
}

function valuesOf(list: string, value: (place: number) => number): ReadonlyMap<string, number> {
  return new Map(list.split("|").map((word, place) => [word, value(place)] as const));
}
