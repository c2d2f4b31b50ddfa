import { compare, type Decimal, ONE, product, readDecimal, ZERO } from "../../../decimal/decimal.js";
import {
  type Interval,
  intersection,
  intervalContains,
  isPoint,
  liesAbove,
  liesBelow,
} from "../../../decimal/interval.js";
import { hullOf, lengthOf, liesWithin, meets } from "../../../decimal/interval-sets.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Alternatives, Answer, KnownFigure } from "../../evidence/answer.js";
import { coverageOf } from "../coverage.js";
import type { PlainNote } from "../note.js";

/** What a claim says of a figure: all that its print stands for, and what its words say of the sign. */
export interface Assertion {
  readonly stands: Interval;
  /** For one-sided words the part next to the figure. */
  readonly near: Interval | null;
  /** Where "nearly" is not contradicted, though it is no good word. */
  readonly loose: Interval | null;
  /** What the words say of the sign; an even sign is no rise and no fall. */
  readonly sign: 1 | -1 | null;
}

/** How one figure, or several, stand to a claim. */
export interface Judgement {
  readonly verdict: "supported" | "consistent" | "contradicted";
  readonly coverage: Decimal | null;
  readonly pointAgrees: boolean;
  readonly notes: readonly PlainNote[];
  /** The figure that speaks most for the claim. */
  readonly best: KnownFigure;
}

const RANKS = { supported: 2, consistent: 1, contradicted: 0 } as const;
const TEN = /* @__PURE__ */ readDecimal("10", "ten");

/** What a print asserts where nothing else is said. */
export function assertionOf(figure: PrintedFigure, sign: Assertion["sign"] = null): Assertion {
  return { stands: figure.stands, near: figure.near, loose: figure.loose, sign };
}

/**
 * The verdict over all figures: a published figure of the release of the latest levels decides alone; else one figure
 * that supports is enough, since a writer cannot be wrong for using one of the numbers that were out.
 */
export function judge(answer: Answer, said: Assertion, byPoint: boolean): Judgement | null {
  const published = answer.published === null ? null : judgeAlternatives(answer.published, said, byPoint);
  const computed = answer.computed.map((group) => judgeAlternatives(group, said, byPoint));
  const judges = published === null ? computed : answer.alone ? [published] : [published, ...computed];
  if (judges.length === 0) return null;
  const best = judges.reduce(better);
  const notes = new Set(best.notes);
  if (judges.some(({ verdict }) => verdict !== best.verdict)) notes.add("vintage-dependent");
  if (answer.published !== null && answer.computed.some((group) => areApart(group, answer.published!)))
    notes.add("levels-disagree");
  const excuse =
    best.verdict === "contradicted" && answer.afterFirst ? excuseOf(answer.later, said, byPoint) : null;
  if (excuse !== null) return { ...excuse, verdict: "consistent", notes: [...excuse.notes, "later-vintage"] };
  return { ...best, notes: [...notes] };
}

/** A copy of a later day that meets the print: the figure may have been out by then. */
export function excuseOf(
  later: readonly Alternatives[],
  said: Assertion,
  byPoint: boolean,
): Judgement | null {
  const judged = later.map((group) => judgeAlternatives(group, said, byPoint));
  return judged.find(({ verdict }) => verdict !== "contradicted") ?? null;
}

/** The judgement that speaks more for the claim; of two equal ones that which covers more, then the first. */
export function better(one: Judgement, other: Judgement): Judgement {
  const by = RANKS[other.verdict] - RANKS[one.verdict];
  if (by !== 0) return by > 0 ? other : one;
  return compare(other.coverage ?? ZERO, one.coverage ?? ZERO) > 0 ? other : one;
}

/** Figures that exclude each other are judged as one: what holds for some of them only is consistent. */
function judgeAlternatives(group: Alternatives, said: Assertion, byPoint: boolean): Judgement {
  const judged = group.map((figure) => judgeFigure(figure, said, byPoint));
  const best = judged.reduce(better);
  const isMixed = judged.some(({ verdict }) => verdict !== best.verdict);
  return isMixed ? { ...best, verdict: "consistent" } : best;
}

/** One interval against all that a print stands for. */
function judgeFigure(figure: KnownFigure, said: Assertion, byPoint: boolean): Judgement {
  const { stands, near, loose, sign } = said;
  const notes: PlainNote[] = [...figure.marks];
  const pointAgrees = intervalContains(stands, figure.value) && !isAgainst(figure.value, sign);
  const signOf = signTest(figure.bounds, sign);
  const common = intersection([figure.bounds, stands]);
  const judged = (verdict: Judgement["verdict"], coverage: Decimal | null): Judgement => ({
    verdict,
    coverage,
    pointAgrees,
    notes,
    best: figure,
  });
  if (near !== null && !meets(figure.bounds, near)) notes.push("loose");
  if (common === null || signOf === "impossible") {
    if (loose === null || signOf === "impossible" || !meets(figure.bounds, loose))
      return judged("contradicted", ZERO);
    notes.push("loose");
    return judged("consistent", ZERO);
  }
  const isWhole = liesWithin(figure.bounds, stands) && signOf === "certain";
  if (isWhole || (byPoint && pointAgrees)) return judged("supported", ONE);
  if (isWeak(figure.bounds, stands)) notes.push("weak");
  return judged("consistent", coverageOf(figure.bounds, common));
}

function isAgainst(value: Decimal, sign: Assertion["sign"]): boolean {
  return sign !== null && !value.isZero() && value.s !== sign;
}

/** Whether the sign is as the words say: nothing that may be zero is certain. */
function signTest(bounds: Interval, sign: Assertion["sign"]): "certain" | "possible" | "impossible" {
  if (sign === null) return "certain";
  const [above, below] = [liesAbove(bounds, ZERO), liesBelow(bounds, ZERO)];
  if (!above && !below) return isPoint(bounds) ? "impossible" : "possible";
  return above === sign > 0 ? "certain" : "impossible";
}

function isWeak(bounds: Interval, stands: Interval): boolean {
  const [length, said] = [lengthOf(bounds), lengthOf(stands)];
  return said !== null && (length === null || compare(length, product(said, TEN)) > 0);
}

function areApart(group: Alternatives, published: Alternatives): boolean {
  return !meets(hull(group), hull(published));
}

function hull(group: Alternatives): Interval {
  return group.map(({ bounds }) => bounds).reduce(hullOf);
}
