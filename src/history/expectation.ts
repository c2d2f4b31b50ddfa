import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { compare, type Decimal, type DecimalInput, decimal, readDecimal } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import { checkFields, type Draft, readChoice, readCount, readList, readText } from "../fields.js";
import { COMPARISONS, type Comparison } from "../measures/growth-rate.js";
import { type Day, readDay } from "../period/day.js";
import { type HasPeriod, type Period, readPeriod } from "../period/period.js";
import { type FigureInput, readFigure } from "../print/printed.js";
import { fillSubject, SUBJECT_FIELDS, type Subject, type SubjectInput } from "../records/subject.js";

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
  /** Of a level, or of the levels behind a growth. */
  readonly currency?: CurrencyCode;
  /** Currency units of a level, a fraction of a growth. */
  readonly low: Decimal;
  /** The same as `low` for one number. */
  readonly high: Decimal;
  /** The standard deviation of the forecasts, in their own unit. */
  readonly deviation?: Decimal;
  /** Who expected it, each by name. */
  readonly sources: readonly string[];
  /** What the number is of the forecasts behind it. */
  readonly statistic?: ForecastStatistic;
  /** How many forecasters were asked. */
  readonly forecasters?: number;
  /** The day on which it was said. */
  readonly published?: Day;
  /** A text it was taken from: no expectation proves that text. */
  readonly derivedFrom?: string;
}

/**
 * What {@link expectation} takes.
 *
 * @category History
 */
export interface ExpectationInput extends SubjectInput {
  /** The month or span that is forecast. */
  readonly period: Period;
  /** A level, or which growth. */
  readonly of: "level" | Comparison;
  /** Of a level, or of the levels behind a growth. */
  readonly currency?: CurrencyCode | undefined;
  /** An amount, or a fraction; a print with a percent sign is a fraction. */
  readonly low: FigureInput;
  /** The same as `low` unless said. */
  readonly high?: FigureInput | undefined;
  /** The standard deviation of the forecasts, in their own unit. */
  readonly deviation?: DecimalInput | undefined;
  /** Who expected it, at least one. */
  readonly sources: readonly string[];
  /** What the number is of the forecasts behind it. */
  readonly statistic?: ForecastStatistic | undefined;
  /** How many were asked. */
  readonly forecasters?: number | undefined;
  /** The day on which it was said. */
  readonly published?: Day | undefined;
  /** A text it was taken from: no expectation proves that text. */
  readonly derivedFrom?: string | undefined;
}

const STATISTICS = ["median", "mean", "range", "single"] as const;
const OF = ["level", ...COMPARISONS] as const;
const FIELDS = [
  "period",
  "of",
  "currency",
  "low",
  "high",
  "deviation",
  "sources",
  "statistic",
  "forecasters",
  "published",
  "derivedFrom",
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
  if (input.currency !== undefined) draft.currency = readCurrency(input.currency, "currency");
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
  if (input.derivedFrom !== undefined) draft.derivedFrom = readText(input.derivedFrom, "derivedFrom");
  return Object.freeze(draft);
}
