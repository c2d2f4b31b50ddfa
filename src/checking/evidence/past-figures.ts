import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import { type Month, monthAfter } from "../../period/month.js";
import {
  countMonths,
  firstMonth,
  isToDate,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
  span,
  yearEarlier,
} from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import type { KnownFigure } from "./answer.js";
import { subjectKey } from "./evidence-index.js";
import { firstDayOf, growthAnswers } from "./growth-answers.js";
import { type Knowledge, onDay } from "./knowledge.js";
import { levelAnswers } from "./level-answers.js";
import { flowsBehind } from "./level-vintages.js";

/** The figures of one subject through time, as they were known on the day of the claim. */
export interface PastFigures {
  /** `null` where it is not known. */
  at(period: Period): KnownFigure | null;
  /** The period before: a month, or the two that are published as one; of a sum from January see below. */
  before(period: Period): Period;
  /** The first month of which anything is known. */
  readonly since: Month | null;
}

/** Which base is used where several may have served: the first of them, or the last. */
export type BaseChoice = "revised" | "first";

/** Levels, or growth, of a subject. */
export function pastFigures(
  knowledge: Knowledge,
  about: Subject,
  of: "level" | Comparison,
  { period, currency = null }: { readonly period: Period; readonly currency?: CurrencyCode | null },
  base: BaseChoice = "revised",
): PastFigures {
  const day: Day | null = knowledge.day ?? firstDayOf(knowledge, { about, period, comparison: of, currency });
  const on = onDay(knowledge, day);
  const known = new Map<Period, KnownFigure | null>();
  const find = (at: Period): KnownFigure | null => {
    const question = { about, period: at, comparison: of === "level" ? "other" : of, currency } as const;
    const found = of === "level" ? levelAnswers(on, question) : growthAnswers(on, question);
    // Where several currencies are known, that in which it was published.
    const answer = found.find(({ published }) => published !== null) ?? found[0];
    if (answer === undefined) return null;
    const group = answer.published ?? (base === "revised" ? answer.computed[0] : answer.computed.at(-1));
    const [figure] = group ?? [];
    if (figure !== undefined || at === period) return figure ?? null;
    // What came before was out by then; of it a later copy stands in.
    const [copy] = answer.later[0] ?? [];
    return copy === undefined ? null : { ...copy, marks: [...copy.marks, "later"] };
  };
  const at = (asked: Period): KnownFigure | null => {
    const found = known.get(asked);
    if (found !== undefined) return found;
    const figure = find(asked);
    known.set(asked, figure);
    return figure;
  };
  return { at, before: (asked) => periodBefore(asked, of, at), since: earliestOf(on, about) };
}

/**
 * Levels compare with those of the same length: a sum from January with that of the year before. Growth to date goes
 * back by months, that of a whole year by years.
 */
function periodBefore(
  period: Period,
  of: "level" | Comparison,
  at: (period: Period) => KnownFigure | null,
): Period {
  const months = countMonths(period);
  const first = firstMonth(period);
  const isFromJanuary = isToDate(period);
  if (isFromJanuary && (of === "level" || months === 12)) return yearEarlier(period);
  if (isFromJanuary && months > 2) return januaryTo(monthAfter(lastMonth(period), -1));
  if (months > 2) return plusMonths(period, -months);
  const month = monthAfter(first, -1);
  const both = span(monthAfter(month, -1), month);
  return of !== "level" && month.endsWith("-02") && at(month) === null && at(both) !== null ? both : month;
}

function earliestOf({ index }: Knowledge, about: Subject): Month | null {
  const known = flowsBehind(about.flow).flatMap(
    (flow) => index.since.get(subjectKey({ ...about, flow })) ?? [],
  );
  return known.sort()[0] ?? null;
}
