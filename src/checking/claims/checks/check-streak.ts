import { point } from "../../../decimal/interval.js";
import { countMonths, type Period } from "../../../period/period.js";
import { printedFigure } from "../../../print/printed-figure.js";
import { type BaseChoice, pastFigures } from "../../evidence/past-figures.js";
import type { View } from "../../evidence/view.js";
import type { Way } from "../../evidence/way.js";
import type { Check } from "../check.js";
import type { StreakClaim } from "../claim.js";
import { claim as readClaim } from "../read-claim.js";
import type { Reading } from "../reading.js";
import { isTo, type Truth } from "../truth.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";
import { checkOf, type Finding, kinder } from "./finding.js";

/** "The eighth straight month of double-digit declines": exactly so many, and the period before not. */
export function checkStreak(claim: StreakClaim, view: View): Check {
  const limit = printedFigure(claim.limit, view.settings.print);
  const style: Style = claim.of === "level" ? { unit: "amount", step: limit.step } : percentStyle(limit.step);
  const found = (["revised", "first"] as const).map((base) => findStreak(claim, view, style, base));
  return checkOf(claim, view, found.reduce(kinder), style);
}

/** How far a run goes for certain, how far it may go, and the gap that ends what can be known. */
interface Run {
  readonly certain: number;
  readonly possible: number;
  readonly gap: Period | null;
  readonly ways: readonly Way[];
  /** How far the values as printed go. */
  readonly printed: number;
}

function findStreak(claim: StreakClaim, view: View, style: Style, base: BaseChoice): Finding {
  const run = runOf(claim, view, base);
  const missing =
    run.gap === null
      ? []
      : [
          claim.of === "level"
            ? missingLevels(claim.about, [run.gap])
            : missingRates(claim.about, claim.of, [run.gap]),
        ];
  const truth = truthOf(claim.months, run);
  const [now] = run.ways;
  const latest = now === undefined ? "" : `, the last at ${inStyle(now.value, style)}`;
  return {
    truth,
    ways: run.ways,
    missing,
    text: `${countText(run)}${latest}`,
    readings: truth === "impossible" ? countReading(claim, run) : [],
    pointAgrees: run.printed === claim.months,
  };
}

function truthOf(months: number, { certain, possible, gap }: Run): Truth {
  if (gap === null) {
    if (months < certain || months > possible) return "impossible";
    return certain === possible ? "certain" : "possible";
  }
  if (months < certain) return "impossible";
  return months < possible ? "possible" : "unknown";
}

function runOf(claim: StreakClaim, view: View, base: BaseChoice): Run {
  const limit = printedFigure(claim.limit, view.settings.print).value;
  const figures = pastFigures(view, claim.about, claim.of, claim, base);
  const ways: Way[] = [];
  let [certain, possible, printed] = [0, 0, 0];
  let [isSure, isAsPrinted] = [true, true];
  for (let period = claim.period; ; period = figures.before(period)) {
    const way = figures.at(period);
    if (way === null) return { certain, possible, printed, ways, gap: period };
    const truth = isTo(way.bounds, claim.is, limit);
    if (truth === "impossible") return { certain, possible, printed, ways: withLast(ways, way), gap: null };
    ways.push(way);
    const length = lengthOf(period, view);
    isSure &&= truth === "certain";
    isAsPrinted &&= isTo(point(way.value), claim.is, limit) === "certain";
    if (isSure) certain += length;
    if (isAsPrinted) printed += length;
    possible += length;
  }
}

/** What ended the run belongs to what decides. */
function withLast(ways: readonly Way[], last: Way): readonly Way[] {
  return [...ways, last];
}

/** January and February published as one count two; years to date and longer spans one each. */
function lengthOf(period: Period, view: View): number {
  return countMonths(period) === 2 && view.settings.spanCounts === "months" ? 2 : 1;
}

function countText({ certain, possible, gap }: Run): string {
  if (gap !== null) return `the run has at least ${certain}`;
  return certain === possible ? `the run has exactly ${certain}` : `the run has ${certain} to ${possible}`;
}

function countReading(claim: StreakClaim, run: Run): readonly Reading[] {
  if (run.certain === 0 || run.gap !== null || run.certain !== run.possible) return [];
  const [now] = run.ways;
  return [
    Object.freeze({
      confusion: "miscounted",
      truly: readClaim({ ...claim, months: run.certain }),
      certainty: "identified",
      also: Object.freeze([]),
      value: now!.value,
      bounds: now!.bounds,
      text: `it was number ${run.certain}`,
    }),
  ];
}
