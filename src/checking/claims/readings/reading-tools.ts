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
import { onDay, type Question, type View } from "../../evidence/view.js";
import { allWays, type Way, type Ways } from "../../evidence/way.js";
import type { Claim } from "../claim.js";
import type { Confusion } from "../reading.js";
import { coverageOf } from "../verdict.js";
import type { Style } from "../words/wording.js";

/** Finds all ways to a figure, in each currency that may be meant. */
export type Measure = (view: View, question: Question) => readonly Ways[];

/** What readings are looked for of. */
export interface ReadingContext {
  readonly claim: Claim;
  /** `null` where only words were printed. */
  readonly print: PrintedFigure | null;
  readonly question: Question;
  readonly measure: Measure;
  readonly style: Style;
  /** Confusions that only such claims know, in front of all others. */
  readonly own?: (view: View) => readonly Candidate[];
}

/** What one confusion gives in the place of the printed figure. */
export interface Candidate {
  readonly confusion: Confusion;
  readonly way: Way;
  /** What the claim would have said; `null`: the same with the right figure. */
  readonly truly: Partial<Record<string, unknown>> | null;
  /** All that the print stands for, where the confusion lies in the print. */
  readonly remade?: Interval;
}

/** All that the confusions work with. */
export interface ReadingTools extends ReadingContext {
  readonly view: View;
  readonly print: PrintedFigure;
  /** What the check found, the way that decided first. */
  readonly found: readonly Way[];
  /** Asks for another figure, on the day of the claim and on later days. */
  ask(changed: Partial<Question>, measure?: Measure): readonly Way[];
}

const LAST_DAY: Day = "9999-12-31";

/** The tools of a contradicted claim. */
export function toolsOf(
  view: View,
  context: ReadingContext & { readonly print: PrintedFigure },
  day: Day | null,
  found: readonly Way[],
): ReadingTools {
  const now = onDay({ ...view, circular: new Set() }, day);
  const own = onDay(now, null);
  const later = onDay(now, LAST_DAY);
  return {
    ...context,
    view: now,
    found,
    ask(changed, measure = context.measure) {
      const asked = { ...context.question, ...changed };
      const ways = [...measure(now, asked).flatMap(allWays)];
      if (day === null) return ways;
      // As it was when it came out itself, and as it is today.
      for (const view of [own, later])
        for (const way of measure(view, asked).flatMap(allWays))
          if (!ways.some((one) => isSameWay(one, way))) ways.push({ ...way, notes: [...way.notes, "later"] });
      return ways;
    },
  };
}

function isSameWay(one: Way, other: Way): boolean {
  return one.from.length === other.from.length && one.from.every((record, at) => record === other.from[at]);
}

/** The way that the print covers best. */
export function closest(ways: readonly Way[], stands: Interval): Way | null {
  let best: Way | null = null;
  let most: Decimal | null = null;
  for (const way of ways) {
    const coverage = coverageOf(way.bounds, intersection([way.bounds, stands]));
    if (best === null || (coverage !== null && (most === null || compare(coverage, most) > 0))) {
      best = way;
      most = coverage;
    }
  }
  return best;
}

/** The way with its sign turned. */
export function turnedRound(way: Way): Way {
  return { ...way, value: negative(way.value), bounds: negativeInterval(way.bounds) };
}

/** The way moved by a power of ten. */
export function scaled(way: Way, power: number): Way {
  const factor = fromUnits(1n, power);
  return through(way, (value) => product(value, factor));
}

/** The way through a rising function. */
export function through(way: Way, rising: (value: Decimal) => Decimal): Way {
  const end = ({ value, closed }: End): End => ({ value: value && rising(value), closed });
  return {
    ...way,
    value: rising(way.value),
    bounds: between(end(lowEnd(way.bounds)), end(highEnd(way.bounds))),
  };
}

/** g / (1 + g): the change over the later level. */
export function overLater(growth: Decimal): Decimal {
  const ratio = plus(growth, ONE);
  return ratio.isZero() ? growth : quotient(growth, ratio);
}

/** One value, by these ways. */
export function pointWay(value: Decimal, from: Way["from"], notes: readonly string[] = []): Way {
  return { value, bounds: point(value), from, notes };
}

/** The difference of two values less one, and so on: small sums that keep the records. */
export function lessWay(one: Way, other: Way, bounds: Interval): Way {
  return {
    value: difference(one.value, other.value),
    bounds,
    from: [...one.from, ...other.from],
    notes: [...one.notes, ...other.notes],
  };
}
