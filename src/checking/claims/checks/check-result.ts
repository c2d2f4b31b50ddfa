import type { AbsentReason } from "../../../measures/growth-rate.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { EvidenceRecord } from "../../evidence/evidence.js";
import type { Check, Computed, UndecidableCheck } from "../check.js";
import type { Claim } from "../claim.js";
import type { Missing } from "../missing.js";
import { undecidableSentence } from "../words/explain.js";
import { inStyle, type Style } from "../words/wording.js";

/** A check that lacks figures: these are they. */
export function undecidable(
  claim: Claim,
  missing: readonly Missing[],
  notes: readonly string[] = [],
): UndecidableCheck {
  return Object.freeze({
    verdict: "undecidable",
    claim,
    missing: Object.freeze(missing),
    circular: false,
    explanation: undecidableSentence(missing, false),
    notes: notesOf(notes),
  });
}

/** A claim that no figure can decide. */
export function notComputable(
  claim: Claim,
  because: "cause" | "opinion" | "forecast" | AbsentReason,
  explanation: string,
): Check {
  return Object.freeze({ verdict: "not-computable", claim, because, explanation, notes: Object.freeze([]) });
}

/** The remarks of a check, each once. */
export function notesOf(notes: readonly string[]): readonly string[] {
  return Object.freeze([...new Set(notes)]);
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

/** The figures of a check as they are shown, the one that decides first. */
export function computedOf(
  best: KnownFigure,
  figures: readonly KnownFigure[],
  style: Style,
): readonly Computed[] {
  const ordered = [best, ...figures.filter((figure) => figure !== best)];
  return Object.freeze(
    ordered.map(({ value, bounds, from }) =>
      Object.freeze({ value, bounds, prints: inStyle(value, style), from: Object.freeze(from) }),
    ),
  );
}
