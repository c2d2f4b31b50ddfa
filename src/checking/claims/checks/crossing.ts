import { difference } from "../../../decimal/decimal.js";
import { point } from "../../../decimal/interval.js";
import { intervalDifference } from "../../../decimal/interval-arithmetic.js";
import { periodName } from "../../../period/names.js";
import { januaryTo, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type PastFigures, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { CrossingClaim } from "../claim.js";
import type { SaidCrossing } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import type { Finding } from "../verdicts/tested.js";
import { allOf, isTo, type Truth } from "../verdicts/truth.js";
import { missingLevels } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";

/** "Passed 1 trillion last month": not above it before, and above it now; or only "is above". */
export function checkCrossing({ claim, threshold }: SaidCrossing, knowledge: Knowledge): Check {
  return checkTested(knowledge, {
    claim,
    style: { unit: "amount", step: threshold.step },
    find: (one, on) => findCrossing(one, threshold, on),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findCrossing(claim: CrossingClaim, threshold: PrintedFigure, knowledge: Knowledge): Finding {
  const { about, period, is = "passed" } = claim;
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
  return { truth: allOf(truths), figures, text, missing, pointAgrees: asPrinted };
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
  const before = januaryTo(lastMonth(plusMonths(month, -1)));
  const known = history.at(before);
  if (known !== null || now === null) return known;
  const last = history.at(month);
  if (last === null) return null;
  return {
    value: difference(now.value, last.value),
    bounds: intervalDifference(now.bounds, last.bounds),
    from: [...now.from, ...last.from],
    marks: ["identity"],
  };
}
