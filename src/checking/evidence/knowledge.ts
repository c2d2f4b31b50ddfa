import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import { basisKey, type EvidenceIndex } from "./evidence-index.js";
import type { Settings } from "./options.js";

/** What is known where a claim is checked: the evidence by a day, and the rules by which it is used. */
export interface Knowledge {
  readonly index: EvidenceIndex;
  readonly settings: Settings;
  /** The day on which the claim was made; `null`: all is known. */
  readonly day: Day | null;
}

/** Which figure is asked for. */
export interface Question {
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  /** The earlier period of the comparison "other", where it is said. */
  readonly basePeriod?: Period;
  /** `null`: any. */
  readonly currency: CurrencyCode | null;
}

/** What was known on another day. */
export function onDay(knowledge: Knowledge, day: Day | null): Knowledge {
  return day === knowledge.day ? knowledge : { ...knowledge, day };
}

/** The key of a question, by the day and the rules that change its answer. */
export function questionKey({ day, settings }: Knowledge, question: Question): string {
  const { about, period, comparison, basePeriod = "", currency } = question;
  return `${basisKey(about)}|${period}|${comparison}|${basePeriod}|${currency}|${day}|${settings.basesKey}`;
}
