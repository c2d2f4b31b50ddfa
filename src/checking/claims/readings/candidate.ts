import {
  compare,
  type Decimal,
  difference,
  ONE,
  plus,
  powerOfTen,
  product,
  quotient,
} from "../../../decimal/decimal.js";
import { type Interval, intersection, point } from "../../../decimal/interval.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { risen } from "../../evidence/made-figure.js";
import type { Claim } from "../claim.js";
import { coverageOf } from "../coverage.js";
import type { Confusion } from "../reading.js";

/** What one confusion gives in the place of the printed figure. */
export interface Candidate {
  readonly confusion: Confusion;
  readonly figure: KnownFigure;
  /** The other figure that is meant; absent: the claim's own, which should have been printed otherwise. */
  readonly other?: OtherFigure;
  /** All that the print stands for, where the confusion lies in the print. */
  readonly remade?: Interval;
}

/** Another figure than that of the claim. */
export interface OtherFigure {
  /** The claim about it. */
  claim(): Claim;
  /** "the figure of CN imports"; `null` where the confusion says it. */
  name(): string | null;
}

/** What a confusion gives: nothing where it does not apply, `null` where data is missing. */
export type Candidates = readonly Candidate[] | null;

/** One confusion for each figure. */
export function candidatesOf(confusion: Confusion, figures: readonly KnownFigure[]): readonly Candidate[] {
  return figures.map((figure) => ({ confusion, figure }));
}

/** Nothing found: data is missing. */
export function orMissing(found: readonly Candidate[]): Candidates {
  return found.length === 0 ? null : found;
}

/** The figure that the print covers best. */
export function closest(figures: readonly KnownFigure[], stands: Interval): KnownFigure | null {
  if (figures.length === 1) return figures[0]!;
  let best: KnownFigure | null = null;
  let most: Decimal | null = null;
  for (const figure of figures) {
    const coverage = coverageOf(figure.bounds, intersection([figure.bounds, stands]));
    if (best === null || (coverage !== null && (most === null || compare(coverage, most) > 0))) {
      best = figure;
      most = coverage;
    }
  }
  return best;
}

/** The figure moved by a power of ten. */
export function scaled(figure: KnownFigure, power: number): KnownFigure {
  const factor = powerOfTen(power);
  return risen(figure, (value) => product(value, factor));
}

/** g / (1 + g): the change over the later level. */
export function overLater(growth: Decimal): Decimal {
  const ratio = plus(growth, ONE);
  return ratio.isZero() ? growth : quotient(growth, ratio);
}

/** One value, of these records. */
export function pointFigure(value: Decimal, from: KnownFigure["from"]): KnownFigure {
  return { value, bounds: point(value), from, marks: [] };
}

/** The difference of two figures, with the records of both. */
export function figureLess(one: KnownFigure, other: KnownFigure, bounds: Interval): KnownFigure {
  return {
    value: difference(one.value, other.value),
    bounds,
    from: [...one.from, ...other.from],
    marks: [...one.marks, ...other.marks],
  };
}
