import type { CurrencyCode } from "../../currency/currency.js";
import type { Decimal } from "../../decimal/decimal.js";
import type { Interval } from "../../decimal/interval.js";
import { intervalSum } from "../../decimal/interval-arithmetic.js";
import { sum } from "../../decimal/sum.js";
import type { AbsentReason } from "../../measures/growth-rate.js";
import type { BaseVintage } from "../../records/base-rule.js";
import { datesOf, type HasVintage } from "../../records/provenance.js";
import type { EvidenceRecord } from "./evidence.js";
import type { Mark } from "./mark.js";

/** A figure as the evidence has it, published or worked out. */
export interface KnownFigure {
  /** From the values as printed. */
  readonly value: Decimal;
  /** Whatever the rounding. */
  readonly bounds: Interval;
  readonly from: readonly EvidenceRecord[];
  readonly marks: readonly Mark[];
  /** The period and the vintage of what was published, or of the level that was compared. */
  readonly vintage?: HasVintage;
  /** The earlier level that it was worked out over, and as what that served. */
  readonly base?: UsedBase;
}

/**
 * An earlier level that a growth was worked out over: its period, the day on which it came out or was read, and as what
 * it serves: the level as revised, one that came out later and stands in for it, the first release, or one without a
 * day.
 *
 * @category Checking
 */
export interface UsedBase extends HasVintage {
  /** Why it serves. */
  readonly as: BaseVintage;
}

/** Figures of one vintage: mostly one; several where the evidence has some that exclude each other. */
export type Alternatives = readonly KnownFigure[];

/** What the evidence answers to a question, in one currency. */
export interface Answer {
  /** In which currency; `null` where it is not said, or has none. */
  readonly currency: CurrencyCode | null;
  /** As it was published. */
  readonly published: Alternatives | null;
  /** Whether the published figure decides alone: it comes from the release of the latest levels, or there are none. */
  readonly alone: boolean;
  /** From levels, over each base that may have served; else from other figures. */
  readonly computed: readonly Alternatives[];
  /** From copies that were read after the day of the claim: they may excuse, never support. */
  readonly later: readonly Alternatives[];
  /** Why there is no rate where the levels are known. */
  readonly absent: { readonly reason: AbsentReason; readonly change: Decimal } | null;
  /** Whether the day of the claim lies after the first release of the period. */
  readonly afterFirst: boolean;
}

/** Nothing is known. */
export const NO_ANSWER: Answer = /* @__PURE__ */ Object.freeze({
  currency: null,
  published: null,
  alone: true,
  computed: /* @__PURE__ */ Object.freeze([]),
  later: /* @__PURE__ */ Object.freeze([]),
  absent: null,
  afterFirst: false,
});

/** Figures with the vintage that they come from. */
export function ofVintage(figures: Alternatives, vintage: HasVintage): Alternatives {
  const dates = datesOf(vintage);
  return figures.map((figure) => ({ ...figure, vintage: dates }));
}

const NONE: Alternatives = /* @__PURE__ */ Object.freeze([]);

/** All figures of an answer, the published one first. */
export function allFigures(answer: Answer): readonly KnownFigure[] {
  const { published, computed } = answer;
  if (computed.length === 0) return published ?? NONE;
  if (computed.length === 1 && published === null) return computed[0]!;
  return (published ?? NONE).concat(...computed);
}

/** Figures that were worked out and lie side by side: each may have been used. */
export function computedAnswers(computed: readonly Alternatives[]): readonly Answer[] {
  return computed.length === 0 ? [] : [{ ...NO_ANSWER, computed }];
}

/** The sum of figures that do not depend on each other. */
export function sumOfFigures(parts: readonly KnownFigure[]): KnownFigure {
  return {
    value: sum(parts.map(({ value }) => value)),
    bounds: parts.map(({ bounds }) => bounds).reduce(intervalSum),
    from: parts.flatMap(({ from }) => from),
    marks: [...new Set(parts.flatMap(({ marks }) => marks))],
  };
}
