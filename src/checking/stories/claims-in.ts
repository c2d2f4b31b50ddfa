import { readCurrency } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { checkFields, readChoice, readCount, readText } from "../../fields.js";
import { readDay } from "../../period/day.js";
import { readPeriod } from "../../period/period.js";
import { readStory } from "./read-story.js";
import type { StoryClaims, StoryOptions } from "./story-claims.js";
import { storyLexicon } from "./words/lexicon.js";

const FIELDS = [
  "reporter",
  "asOf",
  "period",
  "currency",
  "dollar",
  "yen",
  "source",
  "comparisonDefault",
  "coverage",
  "events",
  "recentWeeks",
  "limit",
] as const;

/**
 * Finds what an English news text says about trade that can be checked: levels, growth and changes, amounts in a
 * second currency, streaks, records, thresholds, turns, what was expected, shares, tariffs, exchange rates, and
 * the statements of others.
 *
 * Every figure of the text ends in one place: in a claim, in an unplaced statement, or in a sentence left alone;
 * `figures` counts them. Each claim carries its sentence, where that stands, and what was understood of it in words.
 * Flow, partner, period and comparison are taken from the clause, then from the sentence, then from the sentences
 * before it; "last month" and months without a year count back from `asOf`. What is not said is not guessed: a
 * statement that lacks its flow or period, speaks of a part of the flow ("chip exports") or of two partners at once, or
 * has a word that was not read and may change it, is `unplaced` and says what is missing or unread. Growth with nothing said is on the year, with the note `comparison-default`. A deficit is a
 * balance below zero. The time it takes grows with the length of the text.
 *
 * @param text     the text, in English
 * @param options  whose trade, the day of the text; and what it leaves unsaid
 * @returns        claims in the order of the text, statements that could not be placed, sentences left alone
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no text, for a text over `limit`, and for a
 *                 wrong option; `INVALID_DAY`, `INVALID_PERIOD`, `UNKNOWN_CURRENCY`, `UNKNOWN_FIELD`
 * @example
 * const text = "Exports rose 5.9% in November from a year earlier. Imports were up, too.";
 * const { claims } = claimsIn(text, { reporter: "CN", asOf: "2025-12-08" });
 * claims.map((claim) => claim.kind) // => ["growth", "growth"]
 * text.slice(claims[0]?.place?.start, claims[0]?.place?.end) // => "Exports rose 5.9% in November from a year earlier."
 * claimsIn("Chip exports rose 5.9% in November.", { reporter: "KR", asOf: "2025-12-01" }).unplaced[0]?.missing // => ["product"]
 * @category Checking
 */
export function claimsIn(text: string, options: StoryOptions): StoryClaims {
  checkOptions(text, options);
  return readStory(text, options, storyLexicon());
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
  if (options.coverage !== undefined) readChoice(options.coverage, "coverage", ["goods", "any"]);
  if (options.recentWeeks !== undefined) readCount(options.recentWeeks, "recentWeeks");
  for (const [name, day] of Object.entries(options.events ?? {})) readDay(day, `events["${name}"]`);
}
