import {
  compare,
  type Decimal,
  type DecimalInput,
  decimal,
  difference,
  negative,
  plus,
  product,
  quotient,
  readDecimal,
} from "../decimal/decimal.js";
import { type Interval, liesAbove, liesBelow } from "../decimal/interval.js";
import { shifted } from "../decimal/interval-arithmetic.js";
import { type FigureInput, readFigure } from "../decimal/printed.js";
import { refuse, TradeError } from "../errors.js";
import { checkFields, type Draft, readChoice, readCount, readList, readText } from "../fields.js";
import { COMPARISONS, type Comparison, type GrowthRate } from "../measures/growth-rate.js";
import { type Day, readDay } from "../period/day.js";
import { type HasPeriod, type Period, readPeriod } from "../period/period.js";
import { boundsOf, type Observation } from "../records/observation.js";
import {
  checkSameSubject,
  fillSubject,
  SUBJECT_FIELDS,
  type Subject,
  type SubjectInput,
} from "../records/subject.js";

/**
 * What a number says of several forecasts.
 *
 * @category History
 */
export type ForecastStatistic = "median" | "mean" | "range" | "single";

/**
 * What was expected of a level or a growth rate, by whom: one number (low equals high) or a range.
 *
 * @category History
 */
export interface Expectation extends Subject, HasPeriod {
  /** A level, or which growth. */
  readonly of: "level" | Comparison;
  readonly low: Decimal;
  readonly high: Decimal;
  /** The standard deviation of the forecasts, in their own unit. */
  readonly deviation?: Decimal;
  readonly sources: readonly string[];
  /** What the number is of the forecasts behind it. */
  readonly statistic?: ForecastStatistic;
  /** How many forecasters were asked. */
  readonly forecasters?: number;
  /** The day on which it was said. */
  readonly published?: Day;
}

/**
 * What {@link expectation} takes.
 *
 * @category History
 */
export interface ExpectationInput extends SubjectInput {
  readonly period: Period;
  /** A level, or which growth. */
  readonly of: "level" | Comparison;
  readonly low: FigureInput;
  /** The same as `low` unless said. */
  readonly high?: FigureInput | undefined;
  readonly deviation?: DecimalInput | undefined;
  readonly sources: readonly string[];
  readonly statistic?: ForecastStatistic | undefined;
  readonly forecasters?: number | undefined;
  readonly published?: Day | undefined;
}

/**
 * Where the actual lies, and how far from both ends; in the unit of the figure itself.
 *
 * @category History
 */
export interface Surprise {
  readonly position: "above" | "within" | "below";
  /** actual − low. */
  readonly fromLow: Decimal;
  /** actual − high. */
  readonly fromHigh: Decimal;
  /** (actual − middle of the range) / deviation, where a deviation is given. */
  readonly standardised: Decimal | null;
  /** Whether rounding leaves the position beyond doubt. */
  readonly certain: boolean;
  /** actual − low and actual − high, with all that rounding leaves of the actual. */
  readonly boundsFromLow: Interval;
  readonly boundsFromHigh: Interval;
  /** "beat" and "missed" where more is better (or less, by option); "in line" within what was expected. */
  readonly word: "beat" | "in line" | "missed";
}

/**
 * Which way is better; higher unless said.
 *
 * @category History
 */
export interface SurpriseOptions {
  readonly better?: "higher" | "lower" | undefined;
}

const STATISTICS = ["median", "mean", "range", "single"] as const;
const OF = ["level", ...COMPARISONS] as const;
const FIELDS = [
  "period",
  "of",
  "low",
  "high",
  "deviation",
  "sources",
  "statistic",
  "forecasters",
  "published",
] as const;

/**
 * Makes an expectation. Forecasts of several sources may be entered as a range, from the lowest to the
 * highest; their average would be nobody's forecast.
 *
 * @param input  subject, period, what is expected, the range (amounts for a level, fractions or prints with a
 *               percent sign for a growth) and the sources
 * @returns      the expectation, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for no source, a high end below the low end, a deviation of zero or
 *               less, or fewer than one forecaster; `WRONG_UNIT`, `UNKNOWN_FIELD`
 * @example
 * expectation({ reporter: "CN", flow: "exports", period: "2025-11", of: "year-on-year", low: printed("3.8%"), high: printed("4%"), sources: ["Reuters", "Bloomberg"] }).high // => "0.04"
 * @category History
 */
export function expectation(input: ExpectationInput): Expectation {
  checkFields(input, "an expectation", SUBJECT_FIELDS, FIELDS);
  const draft = {} as Draft<Expectation>;
  fillSubject(draft, input);
  draft.period = readPeriod(input.period, "period");
  draft.of = readChoice(input.of, "of", OF);
  const unit = draft.of === "level" ? "number" : "fraction";
  draft.low = readFigure(input.low, "low", unit).value;
  draft.high = input.high === undefined ? draft.low : readFigure(input.high, "high", unit).value;
  if (compare(draft.high, draft.low) < 0)
    refuse("INVALID_FIELD", "high", `at least low (${draft.low})`, draft.high);
  if (input.deviation !== undefined) {
    draft.deviation = readDecimal(input.deviation, "deviation");
    if (compare(draft.deviation, decimal(0)) <= 0)
      refuse("INVALID_FIELD", "deviation", "above zero", draft.deviation);
  }
  draft.sources = readList(input.sources, "sources", readText);
  if (draft.sources.length === 0) refuse("INVALID_FIELD", "sources", "at least one source", "none");
  if (input.statistic !== undefined) draft.statistic = readChoice(input.statistic, "statistic", STATISTICS);
  if (input.forecasters !== undefined) draft.forecasters = readCount(input.forecasters, "forecasters");
  if (input.published !== undefined) draft.published = readDay(input.published, "published");
  return Object.freeze(draft);
}

/**
 * Actual minus expected, for the same subject, period and comparison.
 *
 * Compared as printed: 5.9 % against 3.8 to 4 % is above, by 1.9 to 2.1 points. The position is certain where
 * all that the actual may stand for lies on that side of the numbers expected.
 *
 * @param actual    a level, or a growth rate
 * @param expected  what was expected of it
 * @param options   `better`: whether higher or lower is better, for the word
 * @returns         where it lies and the distance to both ends: fractions for a growth, currency units for a
 *                  level; `null` where there is no rate
 * @throws          {@link TradeError} `MIXED_SUBJECTS` where subject or comparison differ, `INVALID_PERIOD` where the
 *                  periods differ
 * @example
 * const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const
 * const actual = growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") })
 * const expected = expectation({ ...about, of: "year-on-year", low: printed("3.8%"), high: printed("4%"), sources: ["Reuters", "Bloomberg"] })
 * surprise(actual, expected)?.position // => "above"
 * @category History
 */
export function surprise(
  actual: Observation | GrowthRate,
  expected: Expectation,
  options: SurpriseOptions = {},
): Surprise | null {
  checkSameSubject(actual, expected);
  if (actual.period !== expected.period)
    return refuse(
      "INVALID_PERIOD",
      "the period of the actual",
      `that of the expectation (${expected.period})`,
      actual.period,
    );
  const of = "comparison" in actual ? actual.comparison : "level";
  if (of !== expected.of)
    throw new TradeError(
      "MIXED_SUBJECTS",
      `actual and expected must be of one kind, got ${of} and ${expected.of}`,
      {
        field: "of",
        values: [of, expected.of],
      },
    );
  const found = "comparison" in actual ? actual.rate : actual.value;
  if (found === null) return null;
  const bounds = "comparison" in actual ? actual.bounds! : boundsOf(actual);
  const position = positionOf(found, expected);
  return Object.freeze({
    position,
    fromLow: difference(found, expected.low),
    fromHigh: difference(found, expected.high),
    standardised: standardised(found, expected),
    certain: isCertain(position, bounds, expected),
    boundsFromLow: shifted(bounds, negative(expected.low)),
    boundsFromHigh: shifted(bounds, negative(expected.high)),
    word: wordFor(position, options),
  });
}

function wordFor(position: Surprise["position"], { better = "higher" }: SurpriseOptions): Surprise["word"] {
  readChoice(better, "better", ["higher", "lower"]);
  if (position === "within") return "in line";
  return (position === "above") === (better === "higher") ? "beat" : "missed";
}

function positionOf(actual: Decimal, { low, high }: Expectation): Surprise["position"] {
  if (compare(actual, high) > 0) return "above";
  return compare(actual, low) < 0 ? "below" : "within";
}

function isCertain(position: Surprise["position"], bounds: Interval, { low, high }: Expectation): boolean {
  if (position === "above") return liesAbove(bounds, high);
  if (position === "below") return liesBelow(bounds, low);
  const { low: from, high: to } = bounds;
  return from !== null && to !== null && compare(from, low) >= 0 && compare(to, high) <= 0;
}

function standardised(actual: Decimal, { low, high, deviation }: Expectation): Decimal | null {
  if (deviation === undefined) return null;
  const two = decimal(2);
  // (actual − (low + high) / 2) / deviation, divided once.
  return quotient(difference(product(actual, two), plus(low, high)), product(deviation, two));
}
