import { difference, ZERO } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { point } from "../../../decimal/interval.js";
import { intervalDifference } from "../../../decimal/interval-arithmetic.js";
import type { Month } from "../../../period/month.js";
import { periodName } from "../../../period/names.js";
import { januaryTo, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import { type BaseChoice, type PastFigures, pastFigures } from "../../evidence/past-figures.js";
import type { View } from "../../evidence/view.js";
import type { Way } from "../../evidence/way.js";
import type { Check } from "../check.js";
import type { CrossingClaim, TurnClaim } from "../claim.js";
import { readAmountPrint } from "../print-of-claim.js";
import { allOf, isTo, type Truth } from "../truth.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";
import { checkOf, type Finding, kinder } from "./finding.js";

/** "Passed 1 trillion last month": not above it before, and above it now; or only "is above". */
export function checkCrossing(claim: CrossingClaim, view: View): Check {
  const { about, period, is = "passed" } = claim;
  const threshold = readAmountPrint(claim.threshold, "threshold", claim.currency, view.settings.print);
  const style: Style = { unit: "amount", step: threshold.step };
  const figures = pastFigures(view, about, "level", claim);
  const now = figures.at(period);
  const side = is === "below" ? "below" : "above";
  const truths: Truth[] = [now === null ? "unknown" : isTo(now.bounds, side, threshold.value)];
  const ways = now === null ? [] : [now];
  const lacks: Period[] = now === null ? [period] : [];
  let asPrinted = now !== null && isTo(point(now.value), side, threshold.value) === "certain";
  let before = "";
  if (is === "passed") {
    const then = levelBefore(claim, figures, now);
    truths.push(then === null ? "unknown" : isTo(then.bounds, "at-most", threshold.value));
    if (then === null) lacks.push(figures.before(period));
    else ways.push(then);
    asPrinted &&= then !== null && isTo(point(then.value), "at-most", threshold.value) === "certain";
    before = then === null ? "" : `, after ${inStyle(then.value, style, 2)}`;
  }
  const text = now === null ? "" : `${periodName(period)} has ${inStyle(now.value, style, 2)}${before}`;
  const missing = [missingLevels(about, lacks)];
  return checkOf(claim, view, { truth: allOf(truths), ways, text, missing, pointAgrees: asPrinted }, style);
}

/** The level of the period before; of a year to date also this one less its last month, and nothing before January. */
function levelBefore(claim: CrossingClaim, figures: PastFigures, now: Way | null): Way | null {
  const { period } = claim;
  const isToDate = period.includes("/") && period === januaryTo(lastMonth(period));
  if (!isToDate) return figures.at(figures.before(period));
  const month = lastMonth(period);
  const before = januaryTo(plusMonths(month, -1) as Month);
  const known = figures.at(before);
  if (known !== null || now === null) return known;
  const last = figures.at(month);
  if (last === null) return null;
  return {
    value: difference(now.value, last.value),
    bounds: intervalDifference(now.bounds, last.bounds),
    from: [...now.from, ...last.from],
    notes: ["identity"],
  };
}

/** "Returned to growth": it fell in the period before and grew in this one. */
export function checkTurn(claim: TurnClaim, view: View): Check {
  const found = (["revised", "first"] as const).map((base) => findTurn(claim, view, base));
  return checkOf(claim, view, found.reduce(kinder), percentStyle(null));
}

function findTurn(claim: TurnClaim, view: View, base: BaseChoice): Finding {
  const { about, comparison, period, to } = claim;
  const figures = pastFigures(view, about, comparison, claim, base);
  const before = figures.before(period);
  const [now, then] = [figures.at(period), figures.at(before)];
  const [sideNow, sideThen] = to === "growth" ? (["above", "below"] as const) : (["below", "above"] as const);
  const test = (way: Way | null, side: "above" | "below", bounds: (way: Way) => Interval): Truth =>
    way === null ? "unknown" : isTo(bounds(way), side, ZERO);
  const truthOf = (bounds: (way: Way) => Interval): Truth =>
    allOf([test(now, sideNow, bounds), test(then, sideThen, bounds)]);
  const ways = [now, then].flatMap((way) => way ?? []);
  const lacks = [...(now === null ? [period] : []), ...(then === null ? [before] : [])];
  const style = percentStyle(null);
  const said = (way: Way | null, at: Period): string =>
    way === null ? "" : `${inStyle(way.value, style)} in ${periodName(at)}`;
  return {
    truth: truthOf((way) => way.bounds),
    ways,
    missing: [missingRates(about, comparison, lacks)],
    text: [said(then, before), said(now, period)].filter((part) => part !== "").join(", then "),
    pointAgrees: truthOf((way) => point(way.value)) === "certain",
  };
}
