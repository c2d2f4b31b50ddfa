import type { Decimal } from "../../../decimal/decimal.js";
import { allFrozen } from "../../../fields.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { EvidenceRecord } from "../../evidence/evidence.js";
import type { Check, Computed, NotComputable, UndecidableCheck } from "../check.js";
import type { Claim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { CheckNote, PlainNote } from "../note.js";
import { NO_READINGS, type Readings } from "../readings/readings.js";
import { decidedSentence, undecidableSentence } from "../words/explain.js";
import { plainNote } from "../words/note-sentences.js";
import { inStyle, type Style } from "../words/wording.js";

/** What the figures say of a claim, ready to be said. */
export interface Decision {
  readonly verdict: "supported" | "consistent" | "contradicted";
  /** The figures that it rests on, the one that decides first. */
  readonly figures: readonly KnownFigure[];
  readonly style: Style;
  /** What they say, as a part of a sentence. */
  readonly text: string;
  readonly notes: readonly (PlainNote | CheckNote)[];
  /** Whether the values as printed agree, and how much of the figure does: of a consistent claim. */
  readonly pointAgrees?: boolean;
  readonly coverage?: Decimal | null;
  /** What the print may really be: of a contradicted claim. */
  readonly readings?: Readings;
}

/** The check of a claim that figures decide. */
export function decided(claim: Claim, decision: Decision): Check {
  const { verdict, figures, style, text, notes, pointAgrees = false, coverage = null } = decision;
  const found = verdict === "contradicted" ? decision.readings : NO_READINGS;
  const { readings, untested } = found ?? NO_READINGS;
  const base = {
    claim,
    computed: Object.freeze(figures.map((figure) => computedOf(figure, style))),
    notes: notesOf(notes),
    explanation: decidedSentence(verdict, text, readings),
  };
  switch (verdict) {
    case "supported":
      return Object.freeze({ verdict, ...base });
    case "consistent":
      return Object.freeze({ verdict, ...base, pointAgrees, coverage });
    case "contradicted":
      return Object.freeze({ verdict, ...base, readings, untested });
  }
}

/** A check that lacks figures: these are they. */
export function undecidable(
  claim: Claim,
  missing: readonly Missing[],
  notes: readonly PlainNote[] = [],
): UndecidableCheck {
  return Object.freeze({
    verdict: "undecidable",
    claim,
    missing: allFrozen(missing),
    circular: false,
    explanation: undecidableSentence(missing, false),
    notes: notesOf(notes),
  });
}

/** A claim that no figure can decide. */
export function notComputable(claim: Claim, because: NotComputable["because"], text: string): NotComputable {
  const explanation = `Not computable: ${text}.`;
  return Object.freeze({ verdict: "not-computable", claim, because, explanation, notes: Object.freeze([]) });
}

/**
 * A check by what is independent of the claim, which says so where what was taken from the claim's own source would
 * have told more.
 */
export function withCircular(check: Check, byAll: Check, circular: ReadonlySet<EvidenceRecord>): Check {
  const used = "computed" in byAll ? byAll.computed.flatMap(({ from }) => from) : [];
  if (!used.some((record) => circular.has(record))) return check;
  const notes = notesOf([...check.notes, "circular"]);
  if (check.verdict !== "undecidable") return Object.freeze({ ...check, notes });
  const explanation = undecidableSentence(check.missing, true);
  return Object.freeze({ ...check, circular: true, explanation, notes });
}

/** The remarks of a check, each once: two of one kind say the same. */
function notesOf(notes: readonly (PlainNote | CheckNote)[]): readonly CheckNote[] {
  const all = new Map<string, CheckNote>();
  for (const note of notes) {
    const made = typeof note === "string" ? plainNote(note) : note;
    all.set(made.kind, made);
  }
  return Object.freeze([...all.values()]);
}

function computedOf({ value, bounds, from, vintage, base }: KnownFigure, style: Style): Computed {
  return Object.freeze({
    ...{ value, bounds, prints: inStyle(value, style), from: Object.freeze(from) },
    ...(vintage !== undefined && { vintage: Object.freeze(vintage) }),
    ...(base !== undefined && { base: Object.freeze(base) }),
  });
}
