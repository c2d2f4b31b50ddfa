import { type Decimal, decimal, product, quotient } from "../decimal/decimal.js";
import { sum } from "../decimal/sum.js";
import { TradeError } from "../errors.js";
import { countDays, type Day, daysBetween, firstDay, lastDay, plusDays, readDay } from "../period/day.js";
import { type Period, readPeriod } from "../period/period.js";
import { coversAll, readProduct, scopesOverlap } from "./product-scope.js";
import type { TariffMeasure, TariffRegime } from "./tariff-regime.js";

/**
 * Which goods are asked about.
 *
 * @category Tariffs
 */
export interface TariffOptions {
  /** An HS code, or a prefix for all goods under it; absent: what all goods bear. */
  readonly product?: string | undefined;
}

/**
 * What one measure gives to the total.
 *
 * @category Tariffs
 */
export interface TariffPart {
  readonly measure: TariffMeasure;
  readonly rate: Decimal;
}

/**
 * The ad valorem duties on one day, part by part; parts add up to the total.
 *
 * @category Tariffs
 */
export interface TariffOnDay {
  readonly day: Day;
  readonly total: Decimal;
  readonly parts: readonly TariffPart[];
  /** Measures in force on some only of the goods asked about: not in the total. */
  readonly onSomeGoods: readonly TariffMeasure[];
}

/**
 * A run of days with one total.
 *
 * @category Tariffs
 */
export interface TariffStep {
  readonly from: Day;
  /** The first day of the next step; `null`: open. */
  readonly until: Day | null;
  readonly total: Decimal;
}

/**
 * The duties in force on a day: as levied, a measure counts from its `from` to the day before its `until`.
 *
 * @param regime   the regime
 * @param day      the day
 * @param options  the product; what only some of the goods under it bear (without one: some of all goods) is
 *                 listed, not added
 * @returns        the total as a fraction of the customs value, and its parts
 * @throws         {@link TradeError} `INVALID_DAY`, `INVALID_FIELD` for what is no HS code
 * @example
 * const ad = (rate: string) => ({ kind: "ad-valorem", rate: percent(rate) }) as const
 * const regime = tariffRegime({
 *   imposer: "US", target: "CN", stacking: { kind: "additive" },
 *   measures: [
 *     { name: "IEEPA fentanyl", authority: "EO 14228", duty: ad("20"), from: "2025-03-04", until: "2025-11-10", ended: "replaced" },
 *     { name: "IEEPA fentanyl", authority: "EO of 2025-11-04", duty: ad("10"), from: "2025-11-10" },
 *     { name: "IEEPA reciprocal", authority: "EO of 2025-05-12", duty: ad("10"), from: "2025-05-14" },
 *   ],
 * })
 * formatPercent(tariffOn(regime, "2025-11-09").total) // => "30.0%"
 * formatPercent(tariffOn(regime, "2025-11-10").total) // => "20.0%"
 * @category Tariffs
 */
export function tariffOn(regime: TariffRegime, day: Day, options: TariffOptions = {}): TariffOnDay {
  const on = readDay(day, "day");
  const prefix = options.product === undefined ? "" : readProduct(options.product, "product");
  const asked = prefix === "" ? {} : { include: [prefix] };
  const inForce = regime.measures.filter(
    ({ from, until }) => from <= on && (until === undefined || on < until),
  );
  const onAll = inForce.filter(({ scope }) => coversAll(scope, prefix));
  const onSome = inForce.filter(({ scope }) => !coversAll(scope, prefix) && scopesOverlap(scope, asked));
  return Object.freeze({
    day: on,
    total: sum(onAll.map(({ duty }) => duty.rate)),
    parts: Object.freeze(onAll.map((measure) => Object.freeze({ measure, rate: measure.duty.rate }))),
    onSomeGoods: Object.freeze(onSome),
  });
}

/**
 * All changes of the total, in order: from the first day of the first measure that applies, without end.
 *
 * @param regime   the regime
 * @param options  the product, as for {@link tariffOn}
 * @returns        runs of days with one total each; where all measures have ended the total is zero
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no HS code
 * @example
 * const regime = tariffRegime({
 *   imposer: "US", target: "CN", stacking: { kind: "additive" },
 *   measures: [{ name: "Section 122", authority: "Proclamation 2026-02-20", duty: { kind: "ad-valorem", rate: percent("10") }, from: "2026-02-24", until: "2026-07-24" }],
 * })
 * tariffSteps(regime).map((step) => `${step.from} ${formatPercent(step.total)}`) // => ["2026-02-24 10.0%", "2026-07-24 0.0%"]
 * @category Tariffs
 */
export function tariffSteps(regime: TariffRegime, options: TariffOptions = {}): readonly TariffStep[] {
  const days = [...new Set(regime.measures.flatMap(({ from, until }) => [from, until ?? from]))].sort();
  const steps: TariffStep[] = [];
  for (const from of days) {
    const { total, parts } = tariffOn(regime, from, options);
    const last = steps.at(-1);
    if (last === undefined ? parts.length === 0 : last.total.eq(total)) continue;
    if (last !== undefined) steps[steps.length - 1] = Object.freeze({ ...last, until: from });
    steps.push(Object.freeze({ from, until: null, total }));
  }
  return steps;
}

/**
 * The average over a period, weighted by days in force: a rate cut on the 10th of November counts 9 days of
 * the old rate and 21 of the new.
 *
 * @param steps   runs of days that cover the period, without overlap
 * @param period  a month or a span
 * @returns       the mean as a fraction, 34 digits
 * @throws        {@link TradeError} `INCOMPLETE_SPAN` where a day of the period has no step, `OVERLAPPING_PERIODS` where
 *                one has two
 * @example
 * const steps = [{ from: "2025-10-30", until: "2025-11-10", total: percent("57.5") }, { from: "2025-11-10", until: null, total: percent("47.5") }] as const
 * formatPercent(dayWeightedTariff(steps, "2025-11")) // => "50.5%"
 * @category Tariffs
 */
export function dayWeightedTariff(steps: readonly TariffStep[], period: Period): Decimal {
  const asked = readPeriod(period, "period");
  const end = plusDays(lastDay(asked), 1);
  let next = firstDay(asked);
  const weighted: Decimal[] = [];
  for (const step of [...steps].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const to = step.until === null || step.until > end ? end : step.until;
    if (to <= firstDay(asked) || step.from >= end) continue;
    if (step.from > next) uncovered(asked, next);
    if (step.from < next && next > firstDay(asked))
      throw new TradeError("OVERLAPPING_PERIODS", `steps must not overlap, got two on ${step.from}`, {
        day: step.from,
      });
    weighted.push(product(step.total, decimal(daysBetween(to, next))));
    next = to;
  }
  if (next < end) uncovered(asked, next);
  return quotient(sum(weighted), decimal(countDays(asked)));
}

function uncovered(period: Period, day: Day): never {
  throw new TradeError("INCOMPLETE_SPAN", `steps must cover each day of ${period}, got none on ${day}`, {
    period,
    day,
  });
}
