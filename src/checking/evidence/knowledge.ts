import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import type { EvidenceRecord } from "./evidence.js";
import { type EvidenceIndex, namesIn, subjectKey } from "./evidence-index.js";
import type { Settings } from "./options.js";

/** What is known where a claim is checked: the evidence by a day, without what the claim's own source gave. */
export interface Knowledge {
  readonly index: EvidenceIndex;
  readonly settings: Settings;
  /** Who made the claim, where some of the evidence names them too. */
  readonly source: string | null;
  /** The day on which it was said; `null`: all is known. */
  readonly day: Day | null;
  /** What could not be used, since it was taken from the claim itself. */
  readonly circular: Set<EvidenceRecord>;
  /** Remarks on the evidence that were met meanwhile. */
  readonly notes: Set<string>;
}

/** Which figure is asked for. */
export interface Question {
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  /** `null`: any. */
  readonly currency: CurrencyCode | null;
}

/** What is known where this claim is checked. */
export function knowledgeOf(
  index: EvidenceIndex,
  settings: Settings,
  claim: { readonly source?: string; readonly asOf?: Day },
): Knowledge {
  const source = namesIn(claim.source).some((name) => index.sources.has(name)) ? claim.source! : null;
  return {
    index,
    settings,
    source,
    day: claim.asOf ?? null,
    circular: new Set(),
    notes: new Set(),
  };
}

/** What was known on another day. */
export function onDay(knowledge: Knowledge, day: Day | null): Knowledge {
  return day === knowledge.day ? knowledge : { ...knowledge, day };
}

/** So much is remembered of what was worked out; then it begins anew. */
const MOST_REMEMBERED = 20_000;

/**
 * What was worked out before of the same evidence, for claims of no source that the evidence names; else worked out
 * now.
 */
export function remembered<T>(knowledge: Knowledge, what: string, question: Question, make: () => T): T {
  if (knowledge.source !== null) return make();
  const { about, period, comparison, currency } = question;
  const { system = "", valuation = "" } = about;
  const key = `${what}|${subjectKey(about)}|${system}|${valuation}|${period}|${comparison}|${currency}|${knowledge.day}|${knowledge.settings.revisedBase}`;
  const { remembered: known } = knowledge.index;
  const found = known.get(key) as T | undefined;
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

/** Whether a record owes nothing to the source of the claim; what does is kept. */
export function isIndependent(
  knowledge: Knowledge,
  record: EvidenceRecord,
  of: EvidenceRecord = record,
): boolean {
  if (knowledge.source === null) return true;
  const { source, derivedFrom } = of as { readonly source?: string; readonly derivedFrom?: string };
  const names = "sources" in of ? of.sources : [];
  const ours = namesIn(knowledge.source);
  const theirs = [...namesIn(source), ...namesIn(derivedFrom), ...names];
  if (!theirs.some((name) => ours.includes(name))) return true;
  knowledge.circular.add(record);
  return false;
}
