import {
  compare,
  type Decimal,
  decimal,
  difference,
  negative,
  plus,
  product,
  quotient,
} from "../decimal/decimal.js";
import { type Interval, liesAbove, liesBelow } from "../decimal/interval.js";
import { shifted } from "../decimal/interval-arithmetic.js";
import { refuse, refuseMixed } from "../errors.js";
import { checkList, checkObject, readChoice } from "../fields.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { checkSameSubject } from "../records/subject.js";
import type { Expectation } from "./expectation.js";

/**
 * Where the actual lies, and how far from both ends; in the unit of the figure itself.
 *
 * @category History
 */
export interface Surprise {
  /** Against the range that was expected. */
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
  /** The same of actual − high. */
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
  /** Which side of the range counts as "beat". */
  readonly better?: "higher" | "lower" | undefined;
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
 * @throws          {@link TradeError} `MIXED_SUBJECTS` where subject or comparison differ, `MIXED_CURRENCIES`,
 *                  `INVALID_PERIOD` where the periods differ
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
  checkObject(options, "options");
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
    return refuseMixed("MIXED_SUBJECTS", "actual and expected", "kind", [of, expected.of]);
  const currencies = [actual.currency, expected.currency] as const;
  if (!currencies.includes(undefined) && currencies[0] !== currencies[1])
    return refuseMixed("MIXED_CURRENCIES", "actual and expected", "currency", currencies);
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

/**
 * The surprise against one of several expectations.
 *
 * @category History
 */
export interface SurpriseAgainst {
  /** The one that it is held against. */
  readonly expected: Expectation;
  /** `null` where there is no rate. */
  readonly surprise: Surprise | null;
}

/**
 * Actual minus expected, against each of several expectations: medians of two agencies are two expectations.
 *
 * @param actual        a level, or a growth rate
 * @param expectations  what was expected of it, by whom
 * @param options       `better`: whether higher or lower is better, for the word
 * @returns             one result for each expectation, in the order given
 * @throws              {@link TradeError} as {@link surprise}
 * @example
 * const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const
 * const actual = growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") })
 * const one = expectation({ ...about, of: "year-on-year", low: printed("3.8%"), sources: ["one agency"] })
 * const other = expectation({ ...about, of: "year-on-year", low: printed("4%"), sources: ["the other"] })
 * surprises(actual, [one, other]).map(({ surprise }) => formatPoints(surprise?.fromLow ?? null)) // => ["2.1 points", "1.9 points"]
 * @category History
 */
export function surprises(
  actual: Observation | GrowthRate,
  expectations: readonly Expectation[],
  options: SurpriseOptions = {},
): readonly SurpriseAgainst[] {
  checkList(expectations, "expectations");
  return expectations.map((expected) =>
    Object.freeze({ expected, surprise: surprise(actual, expected, options) }),
  );
}

function wordFor(position: Surprise["position"], { better = "higher" }: SurpriseOptions): Surprise["word"] {
  readChoice(better, "better", ["higher", "lower"]);
  if (position === "within") return "in line";
  return (position === "above") === (better === "higher") ? "beat" : "missed";
}

/** Where an actual lies; the ends of what was expected are within. */
export function positionOf(
  actual: Decimal,
  { low, high }: Pick<Expectation, "low" | "high">,
): Surprise["position"] {
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
