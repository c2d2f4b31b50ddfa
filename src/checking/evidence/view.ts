import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import type { Subject } from "../../records/subject.js";
import type { EvidenceRecord } from "./evidence.js";
import { type EvidenceIndex, namesIn, subjectKey } from "./evidence-index.js";
import type { Settings } from "./options.js";

/** The evidence as one claim may use it. */
export interface View {
  readonly index: EvidenceIndex;
  readonly settings: Settings;
  /** Who made the claim, where some of the evidence names them too. */
  readonly source: string | null;
  /** The day on which it was said; `null`: all is known. */
  readonly day: Day | null;
  /** What could not be used, since it was taken from the claim itself. */
  readonly circular: Set<EvidenceRecord>;
  /** Remarks on the evidence that were met on the way. */
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

/** A view of the evidence for a claim that names this source. */
export function viewOf(
  index: EvidenceIndex,
  settings: Settings,
  claim: { readonly source?: string; readonly asOf?: Day },
): View {
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

/** The same view on another day. */
export function onDay(view: View, day: Day | null): View {
  return day === view.day ? view : { ...view, day };
}

/** So much is remembered of what was worked out; then it begins anew. */
const MOST_REMEMBERED = 20_000;

/**
 * What was worked out before of the same evidence, for claims of no source that the evidence names; else worked out
 * now.
 */
export function remembered<T>(view: View, what: string, question: Question, make: () => T): T {
  if (view.source !== null) return make();
  const { about, period, comparison, currency } = question;
  const { system = "", valuation = "" } = about;
  const key = `${what}|${subjectKey(about)}|${system}|${valuation}|${period}|${comparison}|${currency}|${view.day}|${view.settings.revisedBase}`;
  const { remembered: known } = view.index;
  const found = known.get(key) as T | undefined;
  if (found !== undefined) return found;
  const made = make();
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(key, made);
  return made;
}

/** Whether a record owes nothing to the source of the claim; what does is kept. */
export function isIndependent(view: View, record: EvidenceRecord, of: EvidenceRecord = record): boolean {
  if (view.source === null) return true;
  const { source, derivedFrom } = of as { readonly source?: string; readonly derivedFrom?: string };
  const names = "sources" in of ? of.sources : [];
  const ours = namesIn(view.source);
  const theirs = [...namesIn(source), ...namesIn(derivedFrom), ...names];
  if (!theirs.some((name) => ours.includes(name))) return true;
  view.circular.add(record);
  return false;
}
