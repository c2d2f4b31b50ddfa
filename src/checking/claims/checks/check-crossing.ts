import { difference, ZERO } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { point } from "../../../decimal/interval.js";
import { intervalDifference } from "../../../decimal/interval-arithmetic.js";
import type { Month } from "../../../period/month.js";
import { periodName } from "../../../period/names.js";
import { januaryTo, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, type PastFigures, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { CrossingClaim, TurnClaim } from "../claim.js";
import { readAmountPrint } from "../print-of-claim.js";
import { allOf, isTo, type Truth } from "../truth.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";
import { checkOf, type Finding, kinder } from "./finding.js";

/** "Passed 1 trillion last month": not above it before, and above it now; or only "is above". */
export function checkCrossing(claim: CrossingClaim, knowledge: Knowledge): Check {
  const { about, period, is = "passed" } = claim;
  const threshold = readAmountPrint(claim.threshold, "threshold", claim.currency, knowledge.settings.print);
  const style: Style = { unit: "amount", step: threshold.step };
  const history = pastFigures(knowledge, about, "level", claim);
  const now = history.at(period);
  const side = is === "below" ? "below" : "above";
  const truths: Truth[] = [now === null ? "unknown" : isTo(now.bounds, side, threshold.value)];
  const figures = now === null ? [] : [now];
  const lacks: Period[] = now === null ? [period] : [];
  let asPrinted = now !== null && isTo(point(now.value), side, threshold.value) === "certain";
  let before = "";
  if (is === "passed") {
    const then = levelBefore(claim, history, now);
    truths.push(then === null ? "unknown" : isTo(then.bounds, "at-most", threshold.value));
    if (then === null) lacks.push(history.before(period));
    else figures.push(then);
    asPrinted &&= then !== null && isTo(point(then.value), "at-most", threshold.value) === "certain";
    before = then === null ? "" : `, after ${inStyle(then.value, style, 2)}`;
  }
  const text = now === null ? "" : `${periodName(period)} has ${inStyle(now.value, style, 2)}${before}`;
  const missing = [missingLevels(about, lacks)];
  return checkOf(claim, { truth: allOf(truths), figures, text, missing, pointAgrees: asPrinted }, style);
}

/** The level of the period before; of a year to date also this one less its last month, and nothing before January. */
function levelBefore(
  claim: CrossingClaim,
  history: PastFigures,
  now: KnownFigure | null,
): KnownFigure | null {
  const { period } = claim;
  const isToDate = period.includes("/") && period === januaryTo(lastMonth(period));
  if (!isToDate) return history.at(history.before(period));
  const month = lastMonth(period);
  const before = januaryTo(plusMonths(month, -1) as Month);
  const known = history.at(before);
  if (known !== null || now === null) return known;
  const last = history.at(month);
  if (last === null) return null;
  return {
    value: difference(now.value, last.value),
    bounds: intervalDifference(now.bounds, last.bounds),
    from: [...now.from, ...last.from],
    notes: ["identity"],
  };
}

/** "Returned to growth": it fell in the period before and grew in this one. */
export function checkTurn(claim: TurnClaim, knowledge: Knowledge): Check {
  const found = (["revised", "first"] as const).map((base) => findTurn(claim, knowledge, base));
  return checkOf(claim, found.reduce(kinder), percentStyle(null));
}

function findTurn(claim: TurnClaim, knowledge: Knowledge, base: BaseChoice): Finding {
  const { about, comparison, period, to } = claim;
  const history = pastFigures(knowledge, about, comparison, claim, base);
  const before = history.before(period);
  const [now, then] = [history.at(period), history.at(before)];
  const [sideNow, sideThen] = to === "growth" ? (["above", "below"] as const) : (["below", "above"] as const);
  const test = (
    figure: KnownFigure | null,
    side: "above" | "below",
    bounds: (figure: KnownFigure) => Interval,
  ): Truth => (figure === null ? "unknown" : isTo(bounds(figure), side, ZERO));
  const truthOf = (bounds: (figure: KnownFigure) => Interval): Truth =>
    allOf([test(now, sideNow, bounds), test(then, sideThen, bounds)]);
  const figures = [now, then].flatMap((figure) => figure ?? []);
  const lacks = [...(now === null ? [period] : []), ...(then === null ? [before] : [])];
  const style = percentStyle(null);
  const said = (figure: KnownFigure | null, at: Period): string =>
    figure === null ? "" : `${inStyle(figure.value, style)} in ${periodName(at)}`;
  return {
    truth: truthOf((figure) => figure.bounds),
    figures,
    missing: [missingRates(about, comparison, lacks)],
    text: [said(then, before), said(now, period)].filter((part) => part !== "").join(", then "),
    pointAgrees: truthOf((figure) => point(figure.value)) === "certain",
  };
}
