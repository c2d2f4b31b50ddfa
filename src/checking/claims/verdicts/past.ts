import { isMonth, type Month } from "../../../period/month.js";
import { firstMonth, lastMonth, monthsOf, type Period, span } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { PastFigures } from "../../evidence/past-figures.js";

/** A figure and its period. */
export interface DatedFigure {
  readonly period: Period;
  readonly figure: KnownFigure;
}

/** What is known of the time before a period. */
export interface Past {
  /** The latest first. */
  readonly figures: readonly DatedFigure[];
  /** The periods of which nothing is known. */
  readonly missing: readonly Period[];
}

/**
 * The figures before a period, back to the first that reaches into another; without one as far as they go. A span that
 * lies partly in that one says nothing of it: January and February together are not February.
 */
export function pastBackTo(history: PastFigures, period: Period, stop: Period | null): Past {
  const [figures, missing]: [DatedFigure[], Period[]] = [[], []];
  const { since } = history;
  const end = stop === null ? since : firstMonth(stop);
  if (end === null) return { figures, missing };
  let at = history.before(period);
  for (; lastMonth(at) >= end && since !== null && lastMonth(at) >= since; at = history.before(at)) {
    const figure = history.at(at);
    if (figure === null) missing.push(at);
    else if (stop !== null && firstMonth(at) < end && reaches(at, stop)) missing.push(stop);
    else figures.push({ period: at, figure });
  }
  if (lastMonth(at) >= end) missing.push(...unknownTime(end, at));
  return { figures, missing };
}

/** Before all that is known there is nothing to look for. */
function unknownTime(from: Month, until: Period): readonly Period[] {
  return isMonth(until) ? monthsOf(span(from, until)) : [span(from, lastMonth(until))];
}

/** Whether two periods have a month in common, the first one being no earlier. */
export function reaches(period: Period, earlier: Period): boolean {
  return firstMonth(period) <= lastMonth(earlier);
}
