import type { Decimal } from "../../decimal/decimal.js";
import type { Interval } from "../../decimal/interval.js";
import type { AbsentReason } from "../../measures/growth-rate.js";
import type { HasVintage } from "../../records/provenance.js";
import type { UsedBase } from "../evidence/answer.js";
import type { EvidenceRecord } from "../evidence/evidence.js";
import type { Claim } from "./claim.js";
import type { Missing } from "./missing.js";
import type { CheckNote } from "./note.js";
import type { Confusion, Reading } from "./reading.js";

/**
 * A figure of the evidence in the place of the printed one.
 *
 * @category Checking
 */
export interface Computed {
  /** Currency units, or a fraction. */
  readonly value: Decimal;
  /** Every value that the rounding of the evidence leaves. */
  readonly bounds: Interval;
  /** As it would stand in the place of the printed figure. */
  readonly prints: string;
  /** The records that were used. */
  readonly from: readonly EvidenceRecord[];
  /** The period and the day of what was published, or of the level that was compared. */
  readonly vintage?: HasVintage;
  /** The earlier level that it was worked out over. */
  readonly base?: UsedBase;
}

/**
 * What every check says, whatever its verdict.
 *
 * @category Checking
 */
export interface CheckBase {
  /** What was checked. */
  readonly claim: Claim;
  /** One sentence in plain English. */
  readonly explanation: string;
  /** Remarks, each with its data and one plain sentence. */
  readonly notes: readonly CheckNote[];
}

/**
 * Every value that the evidence allows prints as claimed.
 *
 * @category Checking
 */
export interface Supported extends CheckBase {
  /** All that the evidence allows prints so. */
  readonly verdict: "supported";
  /** One for each vintage or base that may have served. */
  readonly computed: readonly Computed[];
}

/**
 * Some of them do.
 *
 * @category Checking
 */
export interface Consistent extends CheckBase {
  /** Part of what the evidence allows prints so. */
  readonly verdict: "consistent";
  /** One for each vintage or base that may have served. */
  readonly computed: readonly Computed[];
  /** Whether the computed value itself prints as claimed. */
  readonly pointAgrees: boolean;
  /** The part of the evidence's interval that prints as claimed, from 0 to 1; `null` where a length is infinite. */
  readonly coverage: Decimal | null;
}

/**
 * None does; `readings` say what the printed figure may really be, the likeliest first.
 *
 * @category Checking
 */
export interface Contradicted extends CheckBase {
  /** Nothing that the evidence allows prints so. */
  readonly verdict: "contradicted";
  /** What should stand there. */
  readonly computed: readonly Computed[];
  /** What the printed figure may really be; empty where nothing was found. */
  readonly readings: readonly Reading[];
  /** Confusions for which data is missing. */
  readonly untested: readonly Confusion[];
}

/**
 * Figures are missing, and these are they.
 *
 * @category Checking
 */
export interface UndecidableCheck extends CheckBase {
  /** Not enough is known. */
  readonly verdict: "undecidable";
  /** What would decide it. */
  readonly missing: readonly Missing[];
  /** The only evidence was taken from the claim's own source. */
  readonly circular: boolean;
}

/**
 * No figure could decide it.
 *
 * @category Checking
 */
export interface NotComputable extends CheckBase {
  /** No data can decide it. */
  readonly verdict: "not-computable";
  /** Its nature; why there is no rate; or that its words could not be read as a claim (`unreadable`). */
  readonly because: "cause" | "opinion" | "forecast" | "unreadable" | AbsentReason;
}

/**
 * The result of a check; `verdict` tells the five apart.
 *
 * @category Checking
 */
export type Check = Supported | Consistent | Contradicted | UndecidableCheck | NotComputable;
