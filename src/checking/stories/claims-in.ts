import { readCurrency } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { checkFields, readChoice, readCount, readText } from "../../fields.js";
import { readDay } from "../../period/day.js";
import { readPeriod } from "../../period/period.js";
import type { Claim } from "../claims/claim.js";
import { type Context, enter, NOTHING_SAID } from "./context.js";
import { readSentence } from "./read-sentence.js";
import type { LeftAlone, StoryClaims, StoryOptions, Unplaced } from "./story-claims.js";
import { sensesOf } from "./words/figures.js";
import { type Lexicon, storyLexicon } from "./words/lexicon.js";
import { sentencesOf } from "./words/sentences.js";

const FIELDS = [
  "reporter",
  "asOf",
  "period",
  "currency",
  "dollar",
  "yen",
  "source",
  "comparisonDefault",
  "events",
  "recentWeeks",
  "limit",
] as const;

/** No sentence of a story is longer; what is longer is a table or no text. */
const LONGEST = 4_000;

export function claimsIn(text: string, options: StoryOptions): StoryClaims {
  checkOptions(text, options);
  return read(text, options, storyLexicon());
}

/** The same with another lexicon. */
export function read(text: string, options: StoryOptions, lexicon: Lexicon): StoryClaims {
  const claims: Claim[] = [];
  const unplaced: Unplaced[] = [];
  const left: LeftAlone[] = [];
  const figures = { claimed: 0, unplaced: 0, left: 0 };
  let context: Context = NOTHING_SAID;
  const senses = sensesOf(options);
  for (const sentence of sentencesOf(text)) {
    context = enter(context, sentence.paragraph);
    if (sentence.text.length > LONGEST) {
      left.push(
        Object.freeze({
          sentence: sentence.text,
          place: Object.freeze({ start: sentence.start, end: sentence.end }),
          because: "too-long",
        }),
      );
      continue;
    }
    const found = readSentence(sentence, context, options, lexicon, senses);
    claims.push(...found.claims);
    unplaced.push(...found.unplaced);
    left.push(...found.left);
    figures.claimed += found.figures.claimed;
    figures.unplaced += found.figures.unplaced;
    figures.left += found.figures.left;
    context = found.context;
  }
  return Object.freeze({ claims, unplaced, left, figures: Object.freeze(figures) });
}

function checkOptions(text: string, options: StoryOptions): undefined {
  checkFields(options, "options of a story", FIELDS);
  const limit = readCount(options.limit ?? 100_000, "limit");
  if (typeof text !== "string" || text.length > limit)
    refuse(
      "INVALID_FIELD",
      "text",
      `text of at most ${limit} UTF-16 code units (limit)`,
      typeof text === "string" ? text.length : text,
    );
  readText(options.reporter, "reporter");
  if (readDay(options.asOf, "asOf") < "1900")
    refuse("INVALID_DAY", "asOf", "a day from 1900 on", options.asOf);
  if (options.period !== undefined) readPeriod(options.period, "period");
  for (const field of ["currency", "dollar", "yen"] as const)
    if (options[field] !== undefined) readCurrency(options[field], field);
  if (options.comparisonDefault !== undefined)
    readChoice(options.comparisonDefault, "comparisonDefault", ["year-on-year", "month-on-month"]);
  if (options.recentWeeks !== undefined) readCount(options.recentWeeks, "recentWeeks");
  for (const [name, day] of Object.entries(options.events ?? {})) readDay(day, `events["${name}"]`);
}
