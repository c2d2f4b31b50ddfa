import type { GrowthDirection, Hedge } from "./figure.js";
import { meaningOfPhrase, type PhraseBook, phraseBook } from "./phrases.js";
import * as words from "./vocabulary.js";

// The vocabulary as books of phrases, each made once, when it is first asked.

export const SCALES: PhraseBook<number> = /* @__PURE__ */ phraseBook(() => words.SCALES);
export const UNITS: PhraseBook<words.FigureUnit> = /* @__PURE__ */ phraseBook(() => words.UNITS);
export const PARTS: PhraseBook<number> = /* @__PURE__ */ phraseBook(() => words.PARTS);
export const DIGIT_WORDS: PhraseBook<{ readonly place: number; readonly hedge: Hedge }> =
  /* @__PURE__ */ phraseBook(() =>
    words.DIGIT_WORDS.map(([forms, place, hedge]) => [forms, { place, hedge }] as const),
  );
export const MULTIPLES: PhraseBook<{ readonly tenths: number; readonly direction: GrowthDirection | null }> =
  /* @__PURE__ */ phraseBook(() =>
    words.MULTIPLES.map(([forms, tenths, direction]) => [forms, { tenths, direction }] as const),
  );
export const HEDGES: PhraseBook<words.HedgeWords> = /* @__PURE__ */ phraseBook(() => words.HEDGES);
export const HEDGES_AFTER: PhraseBook<Hedge> = /* @__PURE__ */ phraseBook(() => words.HEDGES_AFTER);
export const DIRECTIONS: PhraseBook<GrowthDirection> = /* @__PURE__ */ phraseBook(() => words.DIRECTIONS);
export const COMPARED: PhraseBook<GrowthDirection> = /* @__PURE__ */ phraseBook(() => words.COMPARED);
export const FLAT: PhraseBook<true> = /* @__PURE__ */ phraseBook(() => [[words.FLAT, true]]);
export const SOFTENERS: PhraseBook<true> = /* @__PURE__ */ phraseBook(() => [[words.SOFTENERS, true]]);
export const FILLERS: ReadonlySet<string> = /* @__PURE__ */ setOf(words.FILLERS);
export const MOVERS: ReadonlySet<string> = /* @__PURE__ */ setOf(words.MOVERS);
export const SPANS: ReadonlySet<string> = /* @__PURE__ */ setOf(words.SPANS);
export const IN_A_ROW: PhraseBook<true> = /* @__PURE__ */ phraseBook(() => [[words.IN_A_ROW, true]]);
export const SHORT_FORMS: ReadonlySet<string> = /* @__PURE__ */ setOf(words.ABBREVIATIONS);
export const PARTS_OF_DIGITS: ReadonlySet<string> = /* @__PURE__ */ setOf(words.PARTS_OF_DIGITS);
export const UNCOUNTED: ReadonlySet<string> = /* @__PURE__ */ setOf(words.UNCOUNTED);

export const UNCOUNTED_BEFORE: ReadonlySet<string> = /* @__PURE__ */ setOf(words.UNCOUNTED_BEFORE);

/** The zeros of a scale word in small letters; `null` for any other text. */
export function zerosOf(text: string): number | null {
  return meaningOfPhrase(SCALES, text);
}

/** Whether text in small letters is the percent sign or a word for it. */
export function isPercent(text: string): boolean {
  return text === "%" || meaningOfPhrase(UNITS, text)?.kind === "percent";
}

/** Which hedge a word or a phrase in small letters is; `null` for any other text. */
export function hedgeOf(text: string): Hedge | null {
  return meaningOfPhrase(HEDGES, text)?.hedge ?? null;
}

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split("|"));
}
