import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import type { GrowthDirection } from "../../print/figure.js";
import { type PrintedFigure, printedFigure } from "../../print/printed-figure.js";
import type { Subject } from "../../records/subject.js";
import type { Claim, ClaimBase } from "../claims/claim.js";
import type { ClaimNote } from "../claims/claim-note.js";
import type { Clause } from "./clauses.js";
import type { FigureSpan } from "./figures.js";
import type { Mark } from "./marks.js";
import type { Sentence } from "./sentences.js";
import type { LeftAlone, MissingPart, StoryOptions, Unplaced } from "./story-claims.js";
import type { SaidPeriod } from "./times.js";
import type { Token } from "./tokens.js";
import type { Terms, Topic } from "./topics.js";

/** A claim before the sentence and its source are added. */
export type ClaimBody = Claim extends infer C ? (C extends Claim ? Omit<C, keyof ClaimBase> : never) : never;

/** The statement that the words after it speak of. */
export interface Said {
  readonly topic: Topic;
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly direction: GrowthDirection | null;
  readonly of: "level" | "growth";
}

/** Of exports, imports and both, and of the balance apart; of months and of spans apart. */
export type Comparisons = Readonly<Record<string, Comparison>>;

/** What is known of a story while it is read from its first word to its last. */
export interface Story {
  readonly options: StoryOptions;
  readonly claims: Claim[];
  readonly unplaced: Unplaced[];
  readonly left: LeftAlone[];
  period: Period | null;
  /** A paragraph on a span of months was left, in a text that also speaks of a month: which of them goes on is not said. */
  isBetween: boolean;
  hasMonth: boolean;
  said: Said | null;
  /** The comparisons that its paragraph named last. */
  comparisons: Comparisons;
  paragraph: number;
  /** The economies whose trade the paragraph named. */
  reporters: readonly string[];
  speaker: string | null;
}

/** What is known of a sentence while it is read. */
export interface Scope {
  readonly story: Story;
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  topic: Topic | null;
  said: Said | null;
  readonly terms: Terms;
  /** The period and the comparisons that the sentence named so far. */
  period: SaidPeriod | undefined;
  comparisons: Comparisons;
  /** "Compared with October 2024," before all else. */
  readonly lead: Clause | undefined;
  /** The only ones that it names at all: they hold for what stands before them too. */
  readonly later: SaidPeriod | undefined;
  readonly laterComparison: Comparison | undefined;
  /** The day since when, where the sentence says it; `null`: it cannot be known. */
  since: Day | null | undefined;
  /** The amount that was read last: a bracket may convert it. */
  amount: { readonly text: string; readonly currency: CurrencyCode; readonly period: Period } | null;
  /** The clause before gave a forecast: words without a verb of their own go on with it. */
  isForecast: boolean;
  /** How many statements it gave so far. */
  found: number;
}

/** Adds a claim with its sentence. */
export function claim(scope: Scope, body: ClaimBody, notes: readonly ClaimNote[] = []): undefined {
  const { sentence, story } = scope;
  const { source, asOf } = story.options;
  scope.found++;
  story.claims.push(
    Object.freeze({
      ...body,
      sentence: sentence.text,
      place: Object.freeze({ start: sentence.start, end: sentence.end }),
      ...(source !== undefined && { source }),
      asOf,
      ...(notes.length > 0 && { notes: Object.freeze([...notes]) }),
    } as Claim),
  );
}

const NAMES: Readonly<Record<MissingPart, string>> = {
  flow: "which flow is meant",
  period: "which period is meant",
  comparison: "with what it is compared",
  partner: "which partner is meant",
  reporter: "whose trade is meant",
  currency: "in which currency it is",
  product: "which goods are meant by their code",
  value: "what the value is: it speaks of volumes or prices",
  direction: "which way it went",
  measure: "what the figure measures",
  expectation: "which figure was expected",
  position: "whether the actual figure was above or below",
  since: "since when",
  from: "from which day on",
  figure: "which figure is printed",
};

/** Keeps a statement that cannot be placed, with what is missing. */
export function leaveUnplaced(
  scope: Scope,
  marks: readonly Mark[],
  missing: readonly MissingPart[],
): undefined {
  const { sentence, story, tokens } = scope;
  const parts = [...new Set(missing)];
  scope.found++;
  story.unplaced.push(
    Object.freeze({
      sentence: sentence.text,
      place: Object.freeze({ start: sentence.start, end: sentence.end }),
      words: wordsOf(sentence, tokens, marks),
      missing: Object.freeze(parts),
      text: `It is not said ${parts.map((part) => NAMES[part]).join(" and ")}.`,
    }),
  );
}

/** The words of some marks as they stand in the text. */
export function wordsOf(sentence: Sentence, tokens: readonly Token[], marks: readonly Mark[]): string {
  const [first, last] = [tokens[marks[0]!.first]!, tokens[marks.at(-1)!.next - 1]!];
  return sentence.text.slice(first.start, last.end);
}

/** What a printed figure says; nothing where it cannot be read. */
export function figureOf(
  scope: Scope,
  span: FigureSpan,
  text: string = span.text,
  yen: CurrencyCode | undefined = scope.story.options.yen,
): PrintedFigure | undefined {
  const { dollar } = scope.story.options;
  try {
    return printedFigure(text, { ...(dollar && { dollar }), ...(yen && { yen }) });
  } catch {
    return undefined;
  }
}

const YEN: Readonly<Record<string, CurrencyCode>> = { JP: "JPY", JPY: "JPY", CN: "CNY", CNY: "CNY" };

/** What "¥" means: the currency of the economy that is spoken of and of the text, unless they differ. */
function yenOf({ story: { options }, topic }: Scope): CurrencyCode | undefined {
  const own = YEN[topic?.reporter ?? options.reporter];
  const given = YEN[options.currency ?? ""];
  return options.yen ?? (own && given && own !== given ? undefined : (own ?? given));
}

/** An amount as it was printed, of a deficit with a minus, and its currency. */
export interface PrintedAmount {
  readonly text: string;
  readonly currency: CurrencyCode;
}

/** Reads an amount; the result may be what is missing. */
export function amountOf(scope: Scope, span: FigureSpan, isDeficit: boolean): PrintedAmount | MissingPart {
  if (span.kind !== "amount") return "measure";
  const text = isDeficit ? span.negative : span.text;
  const figure = figureOf(scope, span, text, yenOf(scope));
  if (figure === undefined) return "figure";
  const currency = figure.currency ?? scope.story.options.currency;
  return currency === undefined ? "currency" : { text, currency };
}
