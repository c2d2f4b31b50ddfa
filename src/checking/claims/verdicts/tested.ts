import type { KnownFigure } from "../../evidence/answer.js";
import type { Check } from "../check.js";
import type { Claim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { CheckNote, PlainNote } from "../note.js";
import type { Reading } from "../reading.js";
import type { Style } from "../words/wording.js";
import { decided, undecidable } from "./make-check.js";
import type { Truth } from "./truth.js";

/** What a test of a claim found, ready to be said. */
export interface Finding {
  readonly truth: Truth;
  /** The figures it rests on, that of the period first. */
  readonly figures: readonly KnownFigure[];
  /** What the figures say, as a part of a sentence. */
  readonly text: string;
  readonly missing: readonly Missing[];
  readonly readings?: readonly Reading[];
  /** Whether these say it all: of another figure it need not be true. */
  readonly saysAll?: true;
  readonly notes?: readonly (PlainNote | CheckNote)[];
  /** Whether the values as printed agree. */
  readonly pointAgrees: boolean;
}

const RANKS = { certain: 3, possible: 2, unknown: 1, impossible: 0 } as const;

/** The finding that speaks most for the claim: over one base or another. */
export function mostFavourable(findings: readonly Finding[]): Finding {
  return findings.reduce((one, other) => (RANKS[other.truth] > RANKS[one.truth] ? other : one));
}

/** A finding that lacks its figures. */
export function lacking(missing: readonly Missing[]): Finding {
  return { truth: "unknown", figures: [], missing, text: "", pointAgrees: false };
}

const VERDICTS = { certain: "supported", possible: "consistent", impossible: "contradicted" } as const;

/** The check of a claim that holds for all values, for some or for none. */
export function checkOf(claim: Claim, found: Finding, style: Style): Check {
  const { truth, figures, text, pointAgrees, readings = [], notes = [] } = found;
  if (truth === "unknown") return undecidable(claim, found.missing);
  return decided(claim, {
    verdict: VERDICTS[truth],
    figures,
    style,
    text: truth === "possible" ? `${text}, as far as rounding lets one say` : text,
    notes: [...notes, ...figures.flatMap(({ marks }) => marks)],
    pointAgrees,
    readings: { readings: Object.freeze(readings), untested: NONE },
  });
}

const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);
