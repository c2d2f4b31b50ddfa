import { compare, type Decimal, difference } from "../../../decimal/decimal.js";
import { formatPoints } from "../../../decimal/format.js";
import { liesAbove, liesBelow } from "../../../decimal/interval.js";
import { hullOf, meets } from "../../../decimal/interval-sets.js";
import type { Expectation } from "../../../history/expectation.js";
import { positionOf } from "../../../history/surprise.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { fitsSubject, rateKey } from "../../evidence/evidence-index.js";
import { growthAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { SurpriseClaim } from "../claim.js";
import { readPercentPrint } from "../print-of-claim.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { inStyle, percentStyle } from "../words/wording.js";
import { undecidable } from "./check-result.js";
import { checkOf, type Finding } from "./finding.js";

/** "Beat the 3.8–4% expected": compared as printed, point against point, as the press does. */
export function checkSurprise(claim: SurpriseClaim, knowledge: Knowledge): Check {
  const { about, period, comparison, position } = claim;
  if (comparison === "level") return undecidable(claim, [missingLevels(about, [period])]);
  const [low, high] = [
    readPercentPrint(claim.low, "low", knowledge.settings.print),
    readPercentPrint(claim.high, "high", knowledge.settings.print),
  ];
  const style = percentStyle(low.step);
  const found = growthAnswers(knowledge, { about, period, comparison, currency: null });
  const actuals = found.flatMap(({ published, alone, computed }) => [
    ...(published ?? []),
    ...(published !== null && alone ? [] : computed.flat()),
  ]);
  const positions = actuals.map((figure) => positionOf(figure.value, { low: low.value, high: high.value }));
  const at = Math.max(0, positions.indexOf(position));
  const best = actuals[at];
  const missing = [missingRates(about, comparison, [period])];
  if (best === undefined)
    return checkOf(claim, { truth: "unknown", figures: [], missing, text: "", pointAgrees: false }, style);
  const finding: Finding = {
    truth: positions[at] === position ? "certain" : "impossible",
    figures: [best, ...actuals.filter((figure) => figure !== best)],
    missing,
    text: textOf(best, low.value, high.value, knowledge),
    notes: [
      ...(isCertain(best, low, high) ? ["certain"] : []),
      ...expectationNotes(claim, knowledge, low, high),
    ],
    pointAgrees: positions[at] === position,
  };
  return checkOf(claim, finding, style);
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
  const margins = [low, high].map((end) => difference(figure.value, end).abs()).sort((a, b) => compare(a, b));
  const [near, far] = margins.map((margin) => formatPoints(margin)) as [string, string];
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
): readonly string[] {
  const all = knowledge.index.expectations.get(rateKey(claim.about, claim.comparison, claim.period)) ?? [];
  const known = all.filter((one) => fitsSubject(one, claim.about));
  if (known.length === 0) return ["expectation-unchecked"];
  const said = hullOf(low.stands, high.stands);
  const ranges = known.map((one: Expectation) => ({ low: one.low, high: one.high, closed: "both" }) as const);
  return ranges.some((range) => meets(range, said)) ? [] : ["expectation-differs"];
}
