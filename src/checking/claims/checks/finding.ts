import type { KnownFigure } from "../../evidence/answer.js";
import type { Check } from "../check.js";
import type { Claim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { Reading } from "../reading.js";
import type { Truth } from "../truth.js";
import type { Style } from "../words/wording.js";
import { computedOf, notesOf, undecidable } from "./check-result.js";

/** What a test of a claim found, ready to be said. */
export interface Finding {
  readonly truth: Truth;
  /** The figures it rests on, that of the period first. */
  readonly figures: readonly KnownFigure[];
  /** What the figures say, as a part of a sentence. */
  readonly text: string;
  readonly missing: readonly Missing[];
  readonly readings?: readonly Reading[];
  readonly notes?: readonly string[];
  /** Whether the values as printed agree. */
  readonly pointAgrees: boolean;
}

const RANKS = { certain: 3, possible: 2, unknown: 1, impossible: 0 } as const;

/** The finding that speaks most for the claim: over one base or another. */
export function kinder(one: Finding, other: Finding): Finding {
  return RANKS[other.truth] > RANKS[one.truth] ? other : one;
}

/** The check of a claim that holds for all values, for some or for none. */
export function checkOf(claim: Claim, found: Finding, style: Style): Check {
  const [first] = found.figures;
  if (found.truth === "unknown" || first === undefined) return undecidable(claim, found.missing);
  const base = {
    claim,
    computed: computedOf(first, found.figures, style),
    notes: notesOf([...(found.notes ?? []), ...found.figures.flatMap(({ notes }) => notes)]),
  };
  if (found.truth === "certain")
    return Object.freeze({ verdict: "supported", ...base, explanation: `Supported: ${found.text}.` });
  if (found.truth === "possible")
    return Object.freeze({
      verdict: "consistent",
      ...base,
      pointAgrees: found.pointAgrees,
      coverage: null,
      explanation: `Consistent: ${found.text}, as far as rounding lets one say.`,
    });
  const readings = found.readings ?? [];
  const better = readings[0] === undefined ? "" : `; ${readings[0].text}`;
  return Object.freeze({
    verdict: "contradicted",
    ...base,
    readings: Object.freeze(readings),
    untested: Object.freeze([]),
    explanation: `Contradicted: ${found.text}${better}.`,
  });
}
