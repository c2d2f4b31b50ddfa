import type { AbsentReason } from "../../../measures/growth-rate.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check, Computed } from "../check.js";
import type { Claim } from "../claim.js";
import type { Missing } from "../missing.js";
import { undecidableSentence } from "../words/explain.js";
import { inStyle, type Style } from "../words/wording.js";

/** A check that lacks figures: these are they. */
export function undecidable(claim: Claim, knowledge: Knowledge, missing: readonly Missing[]): Check {
  const circular = knowledge.circular.size > 0;
  return Object.freeze({
    verdict: "undecidable",
    claim,
    missing: Object.freeze(missing),
    circular,
    explanation: undecidableSentence(missing, circular),
    notes: notesOf(knowledge, []),
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
export function notesOf(knowledge: Knowledge, notes: readonly string[]): readonly string[] {
  const circular = knowledge.circular.size > 0 ? ["circular"] : [];
  return Object.freeze([...new Set([...notes, ...knowledge.notes, ...circular])]);
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
