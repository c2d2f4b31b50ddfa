import { type Day, day, firstDay, isDay, lastDay, monthOf, plusDays } from "../../period/day.js";
import { type Period, plusMonths } from "../../period/period.js";
import type { PublishedTariffAverage } from "../../tariffs/averages/published-average.js";
import type { KnownFigure } from "./answer.js";
import type { Knowledge } from "./knowledge.js";

/** Which averages are asked for: over some days, by one estimator where one is named. */
export interface AveragesAsked {
  readonly imposer: string;
  readonly target: string;
  readonly from: Day;
  readonly until: Day;
  readonly estimator?: string;
}

/** A published average, as a figure. */
export interface AverageAtHand {
  readonly average: PublishedTariffAverage;
  readonly figure: KnownFigure;
}

/** For so many months an average holds, unless the same estimator has another. */
const MONTHS_HELD = 3;

/** The published averages that hold on some of the days asked for. */
export function averagesOver(knowledge: Knowledge, asked: AveragesAsked): readonly AverageAtHand[] {
  const all = allAverages(knowledge, asked);
  return all.filter(
    ({ average }) => startOf(average.date) <= asked.until && heldUntil(average, all) >= asked.from,
  );
}

/** All published averages of one economy on another, in order of time. */
function allAverages(
  { index }: Knowledge,
  { imposer, target, estimator }: Pick<AveragesAsked, "imposer" | "target" | "estimator">,
): readonly AverageAtHand[] {
  return (index.records.tariffAverages ?? [])
    .filter((one) => one.imposer === imposer && one.target === target)
    .filter((one) => estimator === undefined || namesEstimator(one.estimator, estimator))
    .map((average) => ({
      average,
      figure: { value: average.average, bounds: average.bounds, from: [average], marks: [] },
    }))
    .sort((a, b) => (startOf(a.average.date) < startOf(b.average.date) ? -1 : 1));
}

/** The first day of an average. */
function startOf(date: Day | Period): Day {
  return isDay(date) ? date : firstDay(date);
}

/** The last day that an average names, or to which it holds: before the next of its estimator. */
function heldUntil({ date, estimator }: PublishedTariffAverage, all: readonly AverageAtHand[]): Day {
  const end = isDay(date) ? date : lastDay(date);
  const next = all.find(({ average }) => average.estimator === estimator && startOf(average.date) > end);
  const most = monthsAfter(end, MONTHS_HELD);
  if (next === undefined || startOf(next.average.date) > most) return most;
  return plusDays(startOf(next.average.date), -1);
}

/** The same day some months later, or the last of that month. */
export function monthsAfter(from: Day, months: number): Day {
  const last = lastDay(plusMonths(monthOf(from), months));
  return from.slice(-2) < last.slice(-2) ? day(last.slice(0, -2) + from.slice(-2)) : last;
}

/** "PIIE" is named by "PIIE, as quoted by the press". */
function namesEstimator(estimator: string, asked: string): boolean {
  return estimator.toLowerCase().includes(asked.toLowerCase());
}
