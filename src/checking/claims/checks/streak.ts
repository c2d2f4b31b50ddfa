import type { Decimal } from "../../../decimal/decimal.js";
import { point } from "../../../decimal/interval.js";
import { countMonths, type Period } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { StreakClaim } from "../claim.js";
import type { Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import type { SaidStreak } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { type Finding, mostFavourable } from "../verdicts/tested.js";
import { isTo, type Truth } from "../verdicts/truth.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { inStyle, percentStyle, type Style } from "../words/wording.js";

/** "The eighth straight month of double-digit declines": exactly so many, and the period before not. */
export function checkStreak({ claim, limit }: SaidStreak, knowledge: Knowledge): Check {
  const style: Style = claim.of === "level" ? { unit: "amount", step: limit.step } : percentStyle(limit.step);
  const of = (one: StreakClaim, on: Knowledge, base: BaseChoice): Finding =>
    findStreak(one, runOf(one, limit.value, on, base), style);
  return checkTested(knowledge, {
    claim,
    style,
    find: (one, on) => mostFavourable([of(one, on, "revised"), of(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

/** How far a run goes for certain, how far it may go, and the gap that ends what can be known. */
interface Run {
  readonly certain: number;
  readonly possible: number;
  readonly gap: Period | null;
  readonly figures: readonly KnownFigure[];
  /** How far the values as printed go. */
  readonly printed: number;
}

function findStreak(claim: StreakClaim, run: Run, style: Style): Finding {
  const missing =
    run.gap === null
      ? []
      : [
          claim.of === "level"
            ? missingLevels(claim.about, [run.gap])
            : missingRates(claim.about, claim.of, [run.gap]),
        ];
  const truth = truthOf(claim.months, run);
  const [now] = run.figures;
  const latest = now === undefined ? "" : `, the last at ${inStyle(now.value, style)}`;
  return {
    truth,
    figures: run.figures,
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

function runOf(claim: StreakClaim, limit: Decimal, knowledge: Knowledge, base: BaseChoice): Run {
  const history = pastFigures(knowledge, claim.about, claim.of, claim, base);
  const figures: KnownFigure[] = [];
  let [certain, possible, printed] = [0, 0, 0];
  let [isSure, isAsPrinted] = [true, true];
  for (let period = claim.period; ; period = history.before(period)) {
    const figure = history.at(period);
    if (figure === null) return { certain, possible, printed, figures, gap: period };
    const truth = isTo(figure.bounds, claim.is, limit);
    if (truth === "impossible")
      return { certain, possible, printed, figures: withLast(figures, figure), gap: null };
    figures.push(figure);
    const length = lengthOf(period, knowledge);
    isSure &&= truth === "certain";
    isAsPrinted &&= isTo(point(figure.value), claim.is, limit) === "certain";
    if (isSure) certain += length;
    if (isAsPrinted) printed += length;
    possible += length;
  }
}

/** What ended the run belongs to what decides. */
function withLast(figures: readonly KnownFigure[], last: KnownFigure): readonly KnownFigure[] {
  return [...figures, last];
}

/** January and February published as one count two; years to date and longer spans one each. */
function lengthOf(period: Period, knowledge: Knowledge): number {
  return countMonths(period) === 2 && knowledge.settings.spanCounts === "months" ? 2 : 1;
}

function countText({ certain, possible, gap }: Run): string {
  if (gap !== null) return `the run has at least ${certain}`;
  return certain === possible ? `the run has exactly ${certain}` : `the run has ${certain} to ${possible}`;
}

function countReading(claim: StreakClaim, run: Run): readonly Reading[] {
  if (run.certain === 0 || run.gap !== null || run.certain !== run.possible) return [];
  return [
    readingOf({
      confusion: "miscounted",
      truly: { ...claim, months: run.certain },
      figure: run.figures[0]!,
      certainty: "identified",
      text: `it was number ${run.certain}`,
    }),
  ];
}
