import type { CurrencyCode } from "../../currency/currency.js";
import type { Day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import type { Claim, TextPlace } from "../claims/claim.js";

/**
 * What a text does not say of itself and a reader of it knows.
 *
 * @category Checking
 */
export interface StoryOptions {
  /** Whose trade it is about where no other economy is named: "CN". */
  readonly reporter: string;
  /** The day on which it came out: "last month" is read from it. */
  readonly asOf: Day;
  /** The period that it is about before it names one. */
  readonly period?: Period | undefined;
  /** Of amounts that stand without one. */
  readonly currency?: CurrencyCode | undefined;
  /** What "$" and "dollars" mean; US dollars unless said. */
  readonly dollar?: CurrencyCode | undefined;
  /** What "¥" means; unless said, yen of Japan and yuan of China, and of others an amount with it is not placed. */
  readonly yen?: CurrencyCode | undefined;
  /** Who printed it: evidence that was taken from there decides nothing. */
  readonly source?: string | undefined;
  /**
   * What growth is meant where nothing is said: on the year, unless said. Of the months of Canada, France, Germany, South
   * Africa, the United Kingdom and the United States nothing is taken for granted: their offices go by the month before.
   */
  readonly comparisonDefault?: "year-on-year" | "month-on-month" | undefined;
  /**
   * What is read: figures of goods, unless said, or "any": those of services, and of goods and services together, too,
   * each with its coverage. Else these are not placed.
   */
  readonly coverage?: "goods" | "any" | undefined;
  /** Days of events that the text names: `{ "the truce": "2025-10-30" }` for "since the truce". */
  readonly events?: Readonly<Record<string, Day>> | undefined;
  /** How many weeks "recent weeks" are: 4 unless said. */
  readonly recentWeeks?: number | undefined;
  /** How long a text may be, in UTF-16 code units: 100,000 unless said, which is read in well under a second. */
  readonly limit?: number | undefined;
}

/**
 * What must be known of a statement before it can be checked.
 *
 * @category Checking
 */
export type MissingPart =
  | "flow"
  | "period"
  | "comparison"
  | "partner"
  | "reporter"
  | "currency"
  | "product"
  | "coverage"
  | "value"
  | "direction"
  | "measure"
  | "expectation"
  | "position"
  | "since"
  | "from"
  | "figure";

/**
 * A statement that could not be placed: nothing of it was guessed.
 *
 * @category Checking
 */
export interface Unplaced {
  /** As it stands in the text. */
  readonly sentence: string;
  /** Where it stands in the text. */
  readonly place: TextPlace;
  /** The words that say it. */
  readonly words: string;
  /** What it lacks. */
  readonly missing: readonly MissingPart[];
  /** The words that were not read and could change it, each once. */
  readonly unread?: readonly string[];
  /** One plain sentence. */
  readonly text: string;
}

/**
 * A sentence that holds nothing to check.
 *
 * @category Checking
 */
export interface LeftAlone {
  /** As it stands in the text. */
  readonly sentence: string;
  /** Where it stands in the text. */
  readonly place: TextPlace;
  /** No figure and no movement of trade in it; a figure of something else; longer than a sentence of a story is. */
  readonly because: "no-figure" | "other-subject" | "too-long";
}

/**
 * What a text says about trade, in its order.
 *
 * @category Checking
 */
export interface StoryClaims {
  /** In the order of the text. */
  readonly claims: readonly Claim[];
  /** Statements that could not be placed. */
  readonly unplaced: readonly Unplaced[];
  /** Sentences that hold nothing to check. */
  readonly left: readonly LeftAlone[];
  /** Where the figures of the text ended: their sum is all of them. */
  readonly figures: {
    /** In a claim. */
    readonly claimed: number;
    /** In a statement that could not be placed. */
    readonly unplaced: number;
    /** In a sentence that holds nothing to check. */
    readonly left: number;
  };
}

const NAMES: Readonly<Record<MissingPart, string>> = {
  flow: "which flow is meant",
  period: "which period is meant",
  comparison: "with what it is compared",
  partner: "which partner is meant",
  reporter: "whose trade is meant",
  currency: "in which currency it is",
  product: "which goods are meant by their code",
  coverage: 'whether such figures count (coverage: "any" reads those of services, and of goods and services)',
  value: "what the value is: it speaks of volumes or prices",
  direction: "which way it went",
  measure: "what the figure measures",
  expectation: "which figure was expected",
  position: "whether the actual figure was above or below",
  since: "since when",
  from: "from which day on",
  figure: "which figure is printed",
};

/** What is missing of a statement, in one plain sentence. */
export function unplacedText(missing: readonly MissingPart[], unread: readonly string[]): string {
  if (unread.length > 0)
    return `These words were not read and may change it: ${unread.map((word) => `"${word}"`).join(", ")}.`;
  return `It is not said ${missing.map((part) => NAMES[part]).join(" and ")}.`;
}
