import {
  compare,
  type Decimal,
  difference,
  fromUnits,
  negative,
  ONE,
  plus,
  product,
  quotient,
} from "../../../decimal/decimal.js";
import {
  between,
  type End,
  highEnd,
  type Interval,
  intersection,
  lowEnd,
  point,
} from "../../../decimal/interval.js";
import { negativeInterval } from "../../../decimal/interval-arithmetic.js";
import type { Day } from "../../../period/day.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import { type Answer, allFigures, type KnownFigure } from "../../evidence/answer.js";
import { type Knowledge, onDay, type Question } from "../../evidence/knowledge.js";
import type { Claim } from "../claim.js";
import type { Confusion } from "../reading.js";
import { coverageOf } from "../verdict.js";
import type { Style } from "../words/wording.js";

/** Finds what the evidence gives for a figure, in each currency that may be meant. */
export type Measure = (knowledge: Knowledge, question: Question) => readonly Answer[];

/** What readings are looked for of. */
export interface ReadingContext {
  readonly claim: Claim;
  /** `null` where only words were printed. */
  readonly print: PrintedFigure | null;
  readonly question: Question;
  readonly measure: Measure;
  readonly style: Style;
  /** Confusions that only such claims know, in front of all others. */
  readonly own?: (knowledge: Knowledge) => readonly Candidate[];
}

/** What one confusion gives in the place of the printed figure. */
export interface Candidate {
  readonly confusion: Confusion;
  readonly figure: KnownFigure;
  /** What the claim would have said; `null`: the same with the right figure. */
  readonly truly: Partial<Record<string, unknown>> | null;
  /** All that the print stands for, where the confusion lies in the print. */
  readonly remade?: Interval;
}

/** All that the confusions work with. */
export interface ReadingTools extends ReadingContext {
  readonly knowledge: Knowledge;
  readonly print: PrintedFigure;
  /** What the check found, the figure that decided first. */
  readonly found: readonly KnownFigure[];
  /** Asks for another figure, on the day of the claim and on later days. */
  ask(changed: Partial<Question>, measure?: Measure): readonly KnownFigure[];
}

const LAST_DAY: Day = "9999-12-31";

/** The tools of a contradicted claim. */
export function toolsOf(
  knowledge: Knowledge,
  context: ReadingContext & { readonly print: PrintedFigure },
  day: Day | null,
  found: readonly KnownFigure[],
): ReadingTools {
  const now = onDay(knowledge, day);
  const own = onDay(now, null);
  const later = onDay(now, LAST_DAY);
  return {
    ...context,
    knowledge: now,
    found,
    ask(changed, measure = context.measure) {
      const asked = { ...context.question, ...changed };
      const figures = [...measure(now, asked).flatMap(allFigures)];
      if (day === null) return figures;
      // As it was when it came out itself, and as it is today.
      for (const knowledge of [own, later])
        for (const figure of measure(knowledge, asked).flatMap(allFigures))
          if (!figures.some((one) => isSameFigure(one, figure)))
            figures.push({ ...figure, notes: [...figure.notes, "later"] });
      return figures;
    },
  };
}

function isSameFigure(one: KnownFigure, other: KnownFigure): boolean {
  return one.from.length === other.from.length && one.from.every((record, at) => record === other.from[at]);
}

/** The figure that the print covers best. */
export function closest(figures: readonly KnownFigure[], stands: Interval): KnownFigure | null {
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

/** The figure with its sign turned. */
export function turnedRound(figure: KnownFigure): KnownFigure {
  return { ...figure, value: negative(figure.value), bounds: negativeInterval(figure.bounds) };
}

/** The figure moved by a power of ten. */
export function scaled(figure: KnownFigure, power: number): KnownFigure {
  const factor = fromUnits(1n, power);
  return through(figure, (value) => product(value, factor));
}

/** The figure through a rising function. */
export function through(figure: KnownFigure, rising: (value: Decimal) => Decimal): KnownFigure {
  const end = ({ value, closed }: End): End => ({ value: value && rising(value), closed });
  return {
    ...figure,
    value: rising(figure.value),
    bounds: between(end(lowEnd(figure.bounds)), end(highEnd(figure.bounds))),
  };
}

/** g / (1 + g): the change over the later level. */
export function overLater(growth: Decimal): Decimal {
  const ratio = plus(growth, ONE);
  return ratio.isZero() ? growth : quotient(growth, ratio);
}

/** One value, of these records. */
export function pointFigure(
  value: Decimal,
  from: KnownFigure["from"],
  notes: readonly string[] = [],
): KnownFigure {
  return { value, bounds: point(value), from, notes };
}

/** The difference of two values less one, and so on: small sums that keep the records. */
export function figureLess(one: KnownFigure, other: KnownFigure, bounds: Interval): KnownFigure {
  return {
    value: difference(one.value, other.value),
    bounds,
    from: [...one.from, ...other.from],
    notes: [...one.notes, ...other.notes],
  };
}
