import { checkRates, type GrowthRate } from "../measures/growth-rate.js";
import type { HasPeriod, Period } from "../period/period.js";
import { type AtOptions, isNext, upTo } from "./next-period.js";
import { streak } from "./streak.js";

/**
 * Where growth changed its sign between two periods that follow each other.
 *
 * @category History
 */
export interface TurningPoint extends HasPeriod {
  /** The last period of the other sign. */
  readonly earlierPeriod: Period;
  /** The sign that growth has now. */
  readonly to: "growth" | "decline";
}

/**
 * All returns to growth and falls into decline, in order.
 *
 * A turn is a change from below zero to above it, or back, between two periods that follow each other. A rate
 * of exactly zero is neither; a gap or a missing rate hides what happened there.
 *
 * @param rates  growth rates of one subject and comparison, in any order
 * @returns      the turns, in order of time
 * @throws       {@link TradeError} `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * turningPoints(rates) // => [{ period: "2025-11", earlierPeriod: "2025-10", to: "growth" }]
 * @category History
 */
export function turningPoints(rates: readonly GrowthRate[]): readonly TurningPoint[] {
  const sorted = checkRates(rates);
  const turns: TurningPoint[] = [];
  sorted.slice(1).forEach((rate, index) => {
    const earlier = sorted[index]!;
    if (isNext(rate.period, earlier.period) && signOf(rate) * signOf(earlier) < 0)
      turns.push(
        Object.freeze({
          period: rate.period,
          earlierPeriod: earlier.period,
          to: signOf(rate) > 0 ? "growth" : "decline",
        }),
      );
  });
  return turns;
}

function signOf({ rate }: GrowthRate): number {
  return rate === null || rate.isZero() ? 0 : rate.s;
}

/**
 * A return to growth or a fall into decline, and how long the run before it was.
 *
 * @category History
 */
export interface Turn extends TurningPoint {
  /** The run of the other sign that it ended. */
  readonly months: number;
  /** How many rows that run has. */
  readonly observations: number;
  /** True where that run may be longer: the data begin, or something is missing, just before it. */
  readonly atLeast: boolean;
}

/**
 * Whether growth turned in a period, and after how long: "fell for the first time in six months".
 *
 * @param rates    growth rates of one subject and comparison, in any order
 * @param options  `at`: the period asked about; the last unless said
 * @returns        the turn; `null` where the sign did not change, or where the period before is missing
 * @throws         {@link TradeError} as {@link turningPoints}; `MISSING_PERIOD` where `at` is none of the periods
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("8.3%"), "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * turnAt(rates)?.to // => "growth"
 * turnAt(rates)?.months // => 1
 * @category History
 */
export function turnAt(rates: readonly GrowthRate[], options: AtOptions = {}): Turn | null {
  const period = upTo(checkRates(rates), options).at(-1)?.period;
  const turn = turningPoints(rates).find((one) => one.period === period);
  if (turn === undefined) return null;
  const before = turn.to === "growth" ? -1 : 1;
  const run = streak(rates, (rate) => (rate.rate === null ? undefined : signOf(rate) === before), {
    at: turn.earlierPeriod,
  });
  return Object.freeze({ ...turn, months: run.months, observations: run.observations, atLeast: run.atLeast });
}
