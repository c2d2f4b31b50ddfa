import { absolute, type Decimal, decimal, divide, plus, product } from "../decimal/decimal.js";
import { sum } from "../decimal/sum.js";
import { TradeError } from "../errors.js";
import { checkRecords } from "../fields.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import type { Observation } from "../records/observation.js";
import type { Expectation } from "./expectation.js";
import { type Surprise, type SurpriseOptions, surprise } from "./surprise.js";

/**
 * An actual and what was expected of it.
 *
 * @category History
 */
export interface ActualAndExpected {
  /** What came out. */
  readonly actual: Observation | GrowthRate;
  /** What was expected of the same subject and period. */
  readonly expected: Expectation;
}

/**
 * How well a run of forecasts did.
 *
 * @category History
 */
export interface SurpriseHistory {
  /** How many could be compared, and how many not, for want of a rate. */
  readonly count: number;
  /** How many had no rate to compare. */
  readonly absent: number;
  /** How many were better than all that was expected. */
  readonly beat: number;
  /** How many lay within what was expected. */
  readonly inLine: number;
  /** How many were worse than all that was expected. */
  readonly missed: number;
  /** The share in line, as a fraction; `null` for none. */
  readonly hitRate: Decimal | null;
  /** The bias: the mean of actual less the middle of what was expected, in the unit of the figure. */
  readonly mean: Decimal | null;
  /** The mean size of the miss, whatever its sign; `null` for none. */
  readonly meanAbsolute: Decimal | null;
}

const HALF = /* @__PURE__ */ decimal("0.5");

/**
 * The record of a run of expectations: how often the actual lay within them, and to which side it leaned.
 *
 * @param pairs    actuals with what was expected of each, of one kind
 * @param options  `better`: whether higher or lower is better, for what counts as beat
 * @returns        counts, hit rate and mean surprise, 34 digits
 * @throws         {@link TradeError} as {@link surprise}; `MIXED_SUBJECTS` where levels and growth rates are mixed
 * @example
 * const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const
 * const actual = growthRate({ ...about, comparison: "year-on-year", rate: printed("5.9%") })
 * const expected = expectation({ ...about, of: "year-on-year", low: printed("3.8%"), high: printed("4%"), sources: ["Reuters", "Bloomberg"] })
 * surpriseHistory([{ actual, expected }]).mean // => "0.02"
 * @category History
 */
export function surpriseHistory(
  pairs: readonly ActualAndExpected[],
  options: SurpriseOptions = {},
): SurpriseHistory {
  checkRecords(pairs, "pairs");
  for (const { expected } of pairs) checkSameKind(pairs[0]!.expected, expected);
  const found = pairs.flatMap(({ actual, expected }) => surprise(actual, expected, options) ?? []);
  const count = decimal(found.length);
  const middles = found.map(({ fromLow, fromHigh }) => product(plus(fromLow, fromHigh), HALF));
  const of = (word: Surprise["word"]): number => found.filter((one) => one.word === word).length;
  return Object.freeze({
    count: found.length,
    absent: pairs.length - found.length,
    beat: of("beat"),
    inLine: of("in line"),
    missed: of("missed"),
    hitRate: divide(decimal(of("in line")), count),
    mean: divide(sum(middles), count),
    meanAbsolute: divide(sum(middles.map(absolute)), count),
  });
}

function checkSameKind(first: Expectation, second: Expectation): void {
  if (first.of === second.of) return;
  const values = [first.of, second.of];
  throw new TradeError("MIXED_SUBJECTS", `expectations must be of one kind, got ${values.join(" and ")}`, {
    field: "of",
    values,
  });
}
