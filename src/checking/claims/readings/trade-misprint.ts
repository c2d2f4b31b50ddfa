import type { CurrencyCode } from "../../../currency/currency.js";
import type { Comparison } from "../../../measures/growth-rate.js";
import type { Day } from "../../../period/day.js";
import { ordinalOf } from "../../../period/month.js";
import { periodName } from "../../../period/names.js";
import { countMonths, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import type { Subject } from "../../../records/subject.js";
import { type Answer, allFigures, type KnownFigure } from "../../evidence/answer.js";
import { firstDayOf } from "../../evidence/growth-answers.js";
import { type Knowledge, onDay, type Question } from "../../evidence/knowledge.js";
import type { Claim } from "../claim.js";
import type { Confusion } from "../reading.js";
import { subjectName } from "../words/naming.js";
import { type Candidate, type Candidates, closest, type OtherFigure } from "./candidate.js";
import type { Misprint } from "./misprint.js";

/** Finds what the evidence gives for a figure, in each currency that may be meant. */
export type Measure = (knowledge: Knowledge, question: Question) => readonly Answer[];

/** What another question asks otherwise. */
export interface Changed {
  readonly about?: Subject;
  readonly period?: Period;
  readonly comparison?: Comparison;
  /** Follows from the rest: of the comparison "other" as far back as in the question. */
  readonly basePeriod?: Period;
  readonly currency?: CurrencyCode;
}

/** A misprinted figure of trade: another one may be meant. */
export interface TradeMisprint extends Misprint {
  readonly question: Question;
  /** The claim about another figure. */
  changed(changed: Changed): Claim;
  /** Asks for another figure, on the day of the claim and on later days. */
  ask(changed: Changed, measure?: Measure): readonly KnownFigure[];
}

/** What a claim about a figure of trade gives for its readings. */
export interface TradeMisprintParts extends Omit<TradeMisprint, "ask"> {
  readonly measure: Measure;
}

const LAST_DAY: Day = "9999-12-31";

/** A misprinted figure, on the day on which it was said, else on that of its first release. */
export function tradeMisprint({ measure, ...parts }: TradeMisprintParts): TradeMisprint {
  const { knowledge, question } = parts;
  const day = knowledge.day ?? firstDayOf(knowledge, question);
  const now = onDay(knowledge, day);
  // As it was when it came out itself, and as it is today.
  const others = day === null ? [] : [onDay(now, null), onDay(now, LAST_DAY)];
  const { basePeriod: _, ...unbased } = question;
  return {
    ...parts,
    knowledge: now,
    ask(changed, asked = measure) {
      const based = withBase(question, changed);
      if (based === null) return [];
      const other: Question = { ...unbased, ...based };
      const figures = asked(now, other).flatMap(allFigures);
      for (const then of others)
        for (const answer of asked(then, other))
          for (const figure of allFigures(answer))
            if (!figures.some((one) => isSameFigure(one, figure))) figures.push(figure);
      return figures;
    },
  };
}

function isSameFigure(one: KnownFigure, other: KnownFigure): boolean {
  return one.from.length === other.from.length && one.from.every((record, at) => record === other.from[at]);
}

/** The base period moves with the period; `null` where the other period is of another length. */
function withBase({ period, comparison, basePeriod }: Question, changed: Changed): Changed | null {
  const { period: at = period, comparison: by = comparison } = changed;
  if (basePeriod === undefined || by !== "other") return changed;
  const months = ordinalOf(lastMonth(at)) - ordinalOf(lastMonth(period));
  const isAlike = countMonths(at) === countMonths(period);
  return isAlike ? { ...changed, basePeriod: plusMonths(basePeriod, months) } : null;
}

/** What a confusion gives that asks for another figure. */
export function asked(misprint: TradeMisprint, confusion: Confusion, other: Changed): Candidates {
  const changed = withBase(misprint.question, other) ?? other;
  const figure = closest(misprint.ask(changed), misprint.print.stands);
  return figure === null ? null : [changedTo(misprint, confusion, figure, changed)];
}

/** A figure that another question has. */
export function changedTo(
  misprint: TradeMisprint,
  confusion: Confusion,
  figure: KnownFigure,
  changed: Changed,
): Candidate {
  const other: OtherFigure = { claim: () => misprint.changed(changed), name: () => nameOf(changed) };
  return { confusion, figure, other };
}

/** Another comparison is named by the confusion. */
function nameOf({ about, period, comparison, currency }: Changed): string | null {
  if (about !== undefined) return `the figure of ${subjectName(about)}`;
  if (currency !== undefined) return `the figure in ${currency}`;
  return period === undefined || comparison !== undefined ? null : `the figure of ${periodName(period)}`;
}
