import { absolute, type Decimal, difference } from "../../../decimal/decimal.js";
import { liesAbove, liesBelow, point } from "../../../decimal/interval.js";
import { intervalDifference } from "../../../decimal/interval-arithmetic.js";
import { hullOf, meets } from "../../../decimal/interval-sets.js";
import type { Expectation } from "../../../history/expectation.js";
import { positionOf } from "../../../history/surprise.js";
import type { Answer, KnownFigure } from "../../evidence/answer.js";
import { computedAnswers } from "../../evidence/answer.js";
import { fitsSubject, rateKey } from "../../evidence/evidence-index.js";
import { growthAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import { madeOf, turnedRound } from "../../evidence/made-figure.js";
import type { Check } from "../check.js";
import type { SurpriseClaim } from "../claim.js";
import type { Missing } from "../missing.js";
import type { CheckNote, PlainNote } from "../note.js";
import type { Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import type { SaidSurprise } from "../said.js";
import { assertionOf, better, judge } from "../verdicts/judge.js";
import { checkTested } from "../verdicts/neighbours.js";
import { type Finding, lacking, mostFavourable } from "../verdicts/tested.js";
import { allOf, type Truth } from "../verdicts/truth.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { otherExpectation } from "../words/note-sentences.js";
import { inStyle, limitStyle, type Style } from "../words/wording.js";

/** "Beat the 3.8–4% expected", or "by 2 points": compared as printed, point against point, as the press does. */
export function checkSurprise(said: SaidSurprise, knowledge: Knowledge): Check {
  const { claim, low } = said;
  return checkTested(knowledge, {
    claim,
    style: limitStyle(claim.comparison, low.step),
    find: (one, on) => findSurprise({ ...said, claim: one }, on),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findSurprise(said: SaidSurprise, knowledge: Knowledge): Finding {
  const { claim } = said;
  const actuals = actualsOf(claim, knowledge);
  if (actuals.length === 0) return lacking([lackOf(claim)]);
  const expected = expectedOf(said, knowledge);
  return mostFavourable(
    actuals.map((actual) => {
      const others = actuals.filter((one) => one !== actual).map(({ figure }) => figure);
      return findingOf(said, actual, others, expected, knowledge);
    }),
  );
}

interface Actual {
  readonly figure: KnownFigure;
  readonly isPublished: boolean;
}

/** What was published, and what follows from levels where that does not decide alone. */
function actualsOf(claim: SurpriseClaim, knowledge: Knowledge): readonly Actual[] {
  const { about, period, comparison, currency = null } = claim;
  const answers =
    comparison === "level"
      ? levelAnswers(knowledge, { about, period, comparison: "other", currency })
      : growthAnswers(knowledge, { about, period, comparison, currency });
  return answers.flatMap(({ published, alone, computed }: Answer) => [
    ...(published ?? []).map((figure) => ({ figure, isPublished: true })),
    ...(published !== null && alone ? [] : computed.flat()).map((figure) => ({ figure, isPublished: false })),
  ]);
}

function lackOf({ about, period, comparison }: SurpriseClaim): Missing {
  return comparison === "level" ? missingLevels(about, [period]) : missingRates(about, comparison, [period]);
}

/** What the expectations at hand say of the range that the claim names. */
interface Expected {
  /** Those of the figure. */
  readonly known: readonly Expectation[];
  /** Whether one of them is what the claim names. */
  readonly isAsSaid: boolean;
}

function expectedOf({ claim, low, high }: SaidSurprise, { index }: Knowledge): Expected {
  const { about, period, comparison, currency } = claim;
  const known = (index.expectations.get(rateKey(about, comparison, period)) ?? []).filter(
    (one) =>
      fitsSubject(one, about) &&
      (currency === undefined || one.currency === undefined || one.currency === currency),
  );
  const said = hullOf(low.stands, high.stands);
  return {
    known,
    isAsSaid: known.some((one) => meets({ low: one.low, high: one.high, closed: "both" }, said)),
  };
}

function findingOf(
  said: SaidSurprise,
  { figure: actual, isPublished }: Actual,
  others: readonly KnownFigure[],
  { known, isAsSaid }: Expected,
  { settings }: Knowledge,
): Finding {
  const { claim, low, high } = said;
  const range = { low: low.value, high: high.value };
  const isIn = (position: SurpriseClaim["position"]): Truth =>
    position === claim.position ? "certain" : "impossible";
  const position = positionOf(actual.value, range);
  // A forecast that nobody at hand made supports nothing, and none at all says nothing against it.
  const differs = known.length > 0 && !isAsSaid;
  const byKnown = known.map((one) => isIn(positionOf(actual.value, one)));
  const fits: Truth = !differs ? "certain" : byKnown.includes("certain") ? "possible" : "impossible";
  const isCertain = liesAbove(actual.bounds, high.stands.high!) || liesBelow(actual.bounds, low.stands.low!);
  const style = limitStyle(claim.comparison, low.step);
  const [first] = known;
  const notes: readonly (PlainNote | CheckNote)[] = [
    ...(isCertain ? (["certain"] as const) : []),
    ...(first === undefined ? (["expectation-unchecked"] as const) : []),
    ...(differs ? [otherExpectation(first!.low, first!.high, style)] : []),
  ];
  const margin = marginOf(said, actual, isPublished);
  return {
    truth: allOf([isIn(position), fits, margin.truth]),
    figures: [actual, ...others],
    missing: [],
    text: textOf(actual, range, style, settings.higherIsBetter),
    ...(fits === "impossible" && { readings: [byForecast(claim, first!, actual, style)], saysAll: true }),
    notes,
    pointAgrees: margin.pointAgrees,
  };
}

/** How far from either end, whatever the rounding or, of a published figure, as printed: one that fits is enough. */
function marginOf(
  { claim, low, high, by }: SaidSurprise,
  actual: KnownFigure,
  isPublished: boolean,
): Pick<Finding, "truth" | "pointAgrees"> {
  if (by === null) return { truth: "certain", pointAgrees: true };
  const bounds = [actual.bounds, ...(isPublished ? [point(actual.value)] : [])];
  const margins = [low, high].flatMap(({ value }) =>
    bounds.map((of) => {
      const less = intervalDifference(of, point(value));
      const margin = madeOf([actual], difference(actual.value, value), less);
      return [claim.position === "below" ? turnedRound(margin) : margin];
    }),
  );
  const judged = computedAnswers(margins).flatMap((answer) => judge(answer, assertionOf(by), false) ?? []);
  const { verdict, pointAgrees } = judged.reduce(better);
  return { truth: TRUTHS[verdict], pointAgrees };
}

const TRUTHS = { supported: "certain", consistent: "possible", contradicted: "impossible" } as const;

function textOf(
  { value }: KnownFigure,
  { low, high }: { readonly low: Decimal; readonly high: Decimal },
  style: Style,
  higherIsBetter: boolean,
): string {
  const position = positionOf(value, { low, high });
  const actual = `the actual is ${inStyle(value, style)}`;
  if (position === "within") return `${actual}, in line with what was expected`;
  const inPoints: Style = style.unit === "amount" ? style : { ...style, unit: "points" };
  const margin = (end: Decimal): string => inStyle(absolute(difference(value, end)), inPoints);
  const [near, far] = position === "above" ? [margin(high), margin(low)] : [margin(low), margin(high)];
  const isBetter = (position === "above") === higherIsBetter;
  const size = near === far ? near : `${near.replace(/ points$/, "")} to ${far}`;
  return `${actual}, ${position} what was expected by ${size} (${isBetter ? "beat" : "missed"})`;
}

/** Against the forecast at hand it was otherwise. */
function byForecast(claim: SurpriseClaim, expected: Expectation, actual: KnownFigure, style: Style): Reading {
  const [low, high] = [inStyle(expected.low, style), inStyle(expected.high, style)];
  const position = positionOf(actual.value, expected);
  const where = position === "within" ? "in line with" : position;
  return readingOf({
    confusion: "other-forecast",
    truly: { ...claim, low, high, position },
    figure: { ...actual, from: [...actual.from, expected] },
    certainty: "identified",
    text: `it was ${where} the forecast at hand, ${low === high ? low : `${low} to ${high}`}`,
  });
}
