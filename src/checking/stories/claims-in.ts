import { readCurrency } from "../../currency/currency.js";
import { refuse } from "../../errors.js";
import { checkFields, readChoice, readCount, readText } from "../../fields.js";
import { readDay } from "../../period/day.js";
import { readPeriod } from "../../period/period.js";
import { type Clause, clausesOf, isAdverbial } from "./clauses.js";
import { readConversion } from "./conversion.js";
import { readEarlier } from "./earlier.js";
import { currencyIn, readExchange } from "./exchange.js";
import { readBeside } from "./expected.js";
import { readMain } from "./main-clause.js";
import { kindAt, type Mark, marksOf } from "./marks.js";
import { readNamed } from "./named-figure.js";
import { readPast } from "./past.js";
import { leaveUnplaced, type Scope, type Story } from "./scope.js";
import { type Sentence, sentencesOf } from "./sentences.js";
import { readStatements } from "./statements.js";
import type { LeftAlone, StoryClaims, StoryOptions } from "./story-claims.js";
import { isTariff, readSince, readTariff } from "./tariff.js";
import { comparisonIn, periodIn } from "./times.js";
import { type Token, textAt, tokensOf } from "./tokens.js";
import { termsIn } from "./topics.js";

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

/**
 * Finds what an English news text says about trade that can be checked: levels, growth and changes, amounts in a
 * second currency, streaks, records, thresholds, turns, what was expected, shares, tariffs, exchange rates, and
 * the statements of others.
 *
 * Each claim carries its sentence and where that stands. The words are read by rules alone: flow, partner, period
 * and comparison are taken from the clause, then from the sentence, then from the sentences before it; "last month"
 * and months without a year count back from `asOf`. What is not said is not guessed: a statement that lacks its
 * flow or period, speaks of a part of the flow ("chip exports") or of two partners at once, is `unplaced` and says
 * what is missing. Growth with nothing said is on the year, with the note `comparison-default`. A deficit is a
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
  const story = newStory(text, options);
  let isQuoted = false;
  for (const sentence of sentencesOf(text)) {
    if (sentence.paragraph !== story.paragraph) {
      story.paragraph = sentence.paragraph;
      story.comparisons = {};
      story.reporters = [];
      story.isBetween ||= story.hasMonth && story.period!.includes("/");
      isQuoted = false;
    }
    if (sentence.text.length > LONGEST) leave(story, sentence, "too-long");
    else isQuoted = readSentence(story, sentence, isQuoted);
  }
  const { claims, unplaced, left } = story;
  return Object.freeze({ claims, unplaced, left });
}

function newStory(text: string, options: StoryOptions): Story {
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
  return {
    options,
    claims: [],
    unplaced: [],
    left: [],
    period: options.period ?? null,
    isBetween: false,
    hasMonth: false,
    said: null,
    comparisons: {},
    paragraph: 0,
    reporters: [],
    speaker: null,
  };
}

/** Reads a sentence; the result says whether a quotation goes on after it. */
function readSentence(story: Story, sentence: Sentence, isQuoted: boolean): boolean {
  const tokens = tokensOf(sentence.text);
  const marks = marksOf(sentence.text, tokens);
  const clauses = clausesOf(marks);
  const goesOn = isPronoun(marks);
  const scope: Scope = {
    story,
    sentence,
    tokens,
    topic: goesOn && story.said !== null ? story.said.topic : null,
    said: goesOn ? story.said : null,
    terms: termsIn(marks, tokens),
    period: undefined,
    comparisons: {},
    lead: clauses.find(isLead),
    ...onlyOnes(story, clauses),
    since: undefined,
    amount: null,
    isForecast: false,
    found: 0,
  };
  const checked = new Set<Mark>();
  clauses.forEach((clause, at) => {
    const before = scope.found;
    const isForecast = isOfForecast(scope, clause);
    if (isForecast && isGoingOn(scope, clause)) leaveUnplaced(scope, clause.marks, ["position"]);
    else readClause(scope, clause, clauses.slice(at + 1, at + 4));
    scope.isForecast = isForecast;
    if (scope.found > before) for (const mark of clause.marks) checked.add(mark);
  });
  const isOpen = readStatements(scope, marks, checked, isQuoted);
  if (scope.found === 0)
    leave(story, sentence, marks.some((mark) => mark.figure) ? "other-subject" : "no-figure");
  return isOpen;
}

/** "Compared with October 2024," with nothing else in it. */
const isLead = ({ by, marks }: Clause, at: number): boolean =>
  at === 0 && by === "prior" && !marks.some(({ kind }) => kind === "figure" || kind === "flow");

/** "That was the steepest drop": the sentence goes on with what the one before said. */
function isPronoun(marks: readonly Mark[]): boolean {
  if (kindAt(marks, 0) === "pronoun") return true;
  const isNoun = ["rise", "fall", "pace-noun", "level-noun"].includes(kindAt(marks, 1));
  return isNoun && marks[0]!.value === "the";
}

/** The period and the comparison of a sentence that names only one. */
function onlyOnes(story: Story, clauses: readonly Clause[]): Pick<Scope, "later" | "laterComparison"> {
  const calendar = { asOf: story.options.asOf, period: story.period };
  const main = clauses.filter(
    ({ by, marks }) =>
      by === "main" && (isAdverbial(marks) || marks.some(({ kind }) => kind === "flow" || kind === "figure")),
  );
  const periods = main.flatMap((clause) => periodIn(clause.marks, calendar) ?? []);
  const named = main.flatMap((clause) => comparisonIn(clause, [], null, calendar) ?? []);
  const isMixed = [true, false].every((isBalance) =>
    main.some(({ marks }) => marks.some((mark) => isFlow(mark, isBalance))),
  );
  const comparisons = isMixed ? [] : named.filter((one) => one !== "other");
  const [later, otherPeriod] = distinct(periods, ({ period }) => period);
  const [comparison, otherComparison] = distinct(comparisons, (one) => one);
  return {
    later: otherPeriod === undefined ? later : undefined,
    laterComparison: otherComparison === undefined ? comparison : undefined,
  };
}

const isFlow = ({ kind, value }: Mark, isBalance: boolean): boolean =>
  kind === "flow" && ["balance", "deficit"].includes(value) === isBalance;

function distinct<T>(items: readonly T[], key: (item: T) => unknown): readonly T[] {
  return items.filter((item, at) => items.findIndex((other) => key(other) === key(item)) === at);
}

/** Whether a clause gives a forecast, or goes on with one: "a 3.8% rise in exports and a 3% increase in imports". */
function isOfForecast(scope: Scope, clause: Clause): boolean {
  const has = (kind: string): boolean => clause.marks.some((mark) => mark.kind === kind);
  return has("figure") && (has("expect") || has("modal") || isGoingOn(scope, clause));
}

function isGoingOn({ isForecast, tokens }: Scope, { by, marks }: Clause): boolean {
  const isVerb = ({ kind, value, first }: Mark, at: number): boolean =>
    kind === "level" || (value === "verb" && kindAt(marks, at - 1) !== "to" && !isParticiple(tokens, first));
  return isForecast && by === "main" && marks.some(({ kind }) => kind === "flow") && !marks.some(isVerb);
}

const isParticiple = (tokens: readonly Token[], at: number): boolean => textAt(tokens, at).endsWith("ing");

function readClause(scope: Scope, clause: Clause, following: readonly Clause[]): undefined {
  const { marks } = clause;
  const has = (kind: string): boolean => marks.some((mark) => mark.kind === kind);
  readSince(scope, marks);
  if (readNamed(scope, marks)) return;
  // What may come and what did not happen is no figure of a release.
  if (has("modal")) return;
  if (has("not")) return has("figure") && has("flow") ? leaveUnplaced(scope, marks, ["measure"]) : undefined;
  if (isTariff(marks)) return readTariff(scope, clause);
  const currency = currencyIn(marks);
  if (currency !== undefined) return readExchange(scope, clause, following, currency);
  if (clause.by === "open") return readConversion(scope, clause);
  const unplaced = scope.story.unplaced.length;
  if (clause.by === "prior") readEarlier(scope, clause, following);
  else if (clause.by !== "main") readBeside(scope, clause, following);
  else if (has("expect") && has("figure")) return leaveUnplaced(scope, marks, ["position"]);
  else readMain(scope, clause, following);
  if (scope.story.unplaced.length === unplaced) readPast(scope, clause);
}

function leave(story: Story, sentence: Sentence, because: LeftAlone["because"]): undefined {
  const place = Object.freeze({ start: sentence.start, end: sentence.end });
  story.left.push(Object.freeze({ sentence: sentence.text, place, because }));
}
