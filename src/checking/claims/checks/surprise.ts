import { absolute, type Decimal, difference } from "../../../decimal/decimal.js";
import { formatPoints } from "../../../decimal/format.js";
import { liesAbove, liesBelow } from "../../../decimal/interval.js";
import { hullOf, meets } from "../../../decimal/interval-sets.js";
import { positionOf } from "../../../history/surprise.js";
import type { Comparison } from "../../../measures/growth-rate.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { fitsSubject, rateKey } from "../../evidence/evidence-index.js";
import { growthAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { SurpriseClaim } from "../claim.js";
import type { CheckNote, PlainNote } from "../note.js";
import type { SaidSurprise } from "../said.js";
import { undecidable } from "../verdicts/make-check.js";
import { checkTested } from "../verdicts/neighbours.js";
import { type Finding, lacking } from "../verdicts/tested.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { otherExpectation } from "../words/note-sentences.js";
import { inStyle, percentStyle } from "../words/wording.js";

/** "Beat the 3.8–4% expected": compared as printed, point against point, as the press does. */
export function checkSurprise(said: SaidSurprise, knowledge: Knowledge): Check {
  const { claim, low } = said;
  const { comparison } = claim;
  if (comparison === "level") return undecidable(claim, [missingLevels(claim.about, [claim.period])]);
  return checkTested(knowledge, {
    claim,
    style: percentStyle(low.step),
    find: (one, on) => findSurprise({ ...said, claim: one }, comparison, on),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findSurprise(
  { claim, low, high }: SaidSurprise,
  comparison: Comparison,
  knowledge: Knowledge,
): Finding {
  const { about, period, position } = claim;
  const found = growthAnswers(knowledge, { about, period, comparison, currency: null });
  const actuals = found.flatMap(({ published, alone, computed }) => [
    ...(published ?? []),
    ...(published !== null && alone ? [] : computed.flat()),
  ]);
  const positions = actuals.map((figure) => positionOf(figure.value, { low: low.value, high: high.value }));
  const at = Math.max(0, positions.indexOf(position));
  const best = actuals[at];
  const missing = [missingRates(about, comparison, [period])];
  if (best === undefined) return lacking(missing);
  return {
    truth: positions[at] === position ? "certain" : "impossible",
    figures: [best, ...actuals.filter((figure) => figure !== best)],
    missing,
    text: textOf(best, low.value, high.value, knowledge),
    notes: [
      ...(isCertain(best, low, high) ? (["certain"] as const) : []),
      ...expectationNotes(claim, knowledge, low, high),
    ],
    pointAgrees: positions[at] === position,
  };
}

/** Whether all that the actual may be lies beyond all that the range may stand for. */
function isCertain(figure: KnownFigure, low: PrintedFigure, high: PrintedFigure): boolean {
  const { bounds } = figure;
  const [least, most] = [low.stands.low!, high.stands.high!];
  return liesAbove(bounds, most) || liesBelow(bounds, least);
}

function textOf(figure: KnownFigure, low: Decimal, high: Decimal, knowledge: Knowledge): string {
  const style = percentStyle(null);
  const position = positionOf(figure.value, { low, high });
  const actual = `the actual is ${inStyle(figure.value, style)}`;
  if (position === "within") return `${actual}, in line with what was expected`;
  const margin = (end: Decimal): string => formatPoints(absolute(difference(figure.value, end)));
  const [near, far] = position === "above" ? [margin(high), margin(low)] : [margin(low), margin(high)];
  const isBetter = (position === "above") === knowledge.settings.higherIsBetter;
  const size = near === far ? near : `${near.replace(/ points$/, "")} to ${far}`;
  return `${actual}, ${position} what was expected by ${size} (${isBetter ? "beat" : "missed"})`;
}

/** What the expectations at hand say of the range that the claim names. */
function expectationNotes(
  claim: SurpriseClaim,
  knowledge: Knowledge,
  low: PrintedFigure,
  high: PrintedFigure,
): readonly (PlainNote | CheckNote)[] {
  const all = knowledge.index.expectations.get(rateKey(claim.about, claim.comparison, claim.period)) ?? [];
  const known = all.filter((one) => fitsSubject(one, claim.about));
  if (known.length === 0) return ["expectation-unchecked"];
  const said = hullOf(low.stands, high.stands);
  const isAsSaid = known.some(({ low, high }) => meets({ low, high, closed: "both" }, said));
  return isAsSaid ? [] : [otherExpectation(known[0]!.low, known[0]!.high, percentStyle(null))];
}
