import { type Decimal, decimal, product, quotient } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { TradeError } from "../../errors.js";
import { checkObject } from "../../fields.js";
import { countDays, type Day, daysBetween, firstDay, lastDay, plusDays } from "../../period/day.js";
import { type Period, readPeriod } from "../../period/period.js";
import { bearingOnAll, underPrefix } from "../regime/measure-index.js";
import { indexOfRegime } from "../regime/regime-index.js";
import type { TariffRegime } from "../regime/tariff-regime.js";
import { FOREVER } from "../regime/time-tree.js";
import { dayAfter, stackedShares, totalOf } from "./tariff-on.js";
import { readQuestion, type TariffOptions } from "./tariff-question.js";

/**
 * A run of days with one total.
 *
 * @category Tariffs
 */
export interface TariffStep {
  /** Its first day. */
  readonly from: Day;
  /** The first day of the next step; `null`: open. */
  readonly until: Day | null;
  /** A fraction of the customs value. */
  readonly total: Decimal;
}

/**
 * All changes of the total, in order: from the first day of the first measure that applies, without end; or, where the
 * regime says from when to when it is complete, the whole of that time. Steps follow one another without a gap.
 *
 * What is no share of value is in no step: {@link tariffOn} lists it.
 *
 * @param regime   the regime
 * @param options  product, partner and view, as for {@link tariffOn}
 * @returns        runs of days with one total each; where all measures have ended the total is zero
 * @throws         {@link TradeError} `INVALID_FIELD` for what is no HS code, a partner that the regime is not about, or
 *                 a missing `contentShare`
 * @example
 * const regime = tariffRegime({
 *   imposer: "US", target: "CN", stacking: { kind: "additive" },
 *   measures: [{ name: "Section 122", authority: "Proclamation 2026-02-20", duty: { kind: "ad-valorem", rate: percent("10") }, from: "2026-02-24", until: "2026-07-24" }],
 * })
 * tariffSteps(regime).map((step) => `${step.from} ${formatPercent(step.total)}`) // => ["2026-02-24 10.0%", "2026-07-24 0.0%"]
 * @category Tariffs
 */
export function tariffSteps(regime: TariffRegime, options: TariffOptions = {}): readonly TariffStep[] {
  checkObject(regime, "a regime");
  const question = readQuestion(regime, options);
  const { from: start = "", until: end = FOREVER } = regime.complete ?? {};
  const index = indexOfRegime(regime, question.partner, question.view);
  const bearing = (first: string, before: string) =>
    bearingOnAll(underPrefix(index, question.prefix, first, before), question.prefix);
  const days = new Set<Day>(regime.complete === undefined ? [] : [regime.complete.from]);
  for (const { from, until } of bearing(start, end))
    for (const day of [from, until]) if (day !== undefined && day >= start && day < end) days.add(day);
  const steps: TariffStep[] = [];
  for (const from of [...days].sort()) {
    const total = totalOf(stackedShares(regime, bearing(from, dayAfter(from)), question).counted);
    const last = steps.at(-1);
    if (last?.total.eq(total)) continue;
    if (last !== undefined) steps[steps.length - 1] = Object.freeze({ ...last, until: from });
    steps.push(Object.freeze({ from, until: regime.complete?.until ?? null, total }));
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
