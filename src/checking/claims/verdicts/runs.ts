import type { Decimal } from "../../../decimal/decimal.js";
import { countMonths, type Period } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Settings } from "../../evidence/options.js";
import type { PastFigures } from "../../evidence/past-figures.js";
import type { StreakClaim } from "../claim.js";
import { asPrinted } from "./series.js";
import { isTo, type Truth } from "./truth.js";

/** How far a run goes for certain, how far it may go, and the gap that ends what can be known. */
export interface Run {
  readonly certain: number;
  readonly possible: number;
  readonly gap: Period | null;
  /** The period that ended it, where that is known. */
  readonly end: Period | null;
  readonly figures: readonly KnownFigure[];
  /** How far the values as printed go. */
  readonly printed: number;
}

/** The run of periods that stand to a limit as a word says, from one back. */
export function runBackFrom(
  history: PastFigures,
  from: Period,
  is: StreakClaim["is"],
  limit: Decimal,
  settings: Settings,
): Run {
  const figures: KnownFigure[] = [];
  let [certain, possible, printed] = [0, 0, 0];
  let [isSure, isAsPrinted] = [true, true];
  for (let period = from; ; period = history.before(period)) {
    const figure = history.at(period);
    if (figure === null) return { certain, possible, printed, figures, gap: period, end: null };
    figures.push(figure);
    const truth = isTo(figure.bounds, is, limit);
    // What ended the run belongs to what decides.
    if (truth === "impossible") return { certain, possible, printed, figures, gap: null, end: period };
    const length = lengthOf(period, settings);
    isSure &&= truth === "certain";
    isAsPrinted &&= isTo(asPrinted(figure), is, limit) === "certain";
    if (isSure) certain += length;
    if (isAsPrinted) printed += length;
    possible += length;
  }
}

/** January and February published as one count two; years to date and longer spans one each. */
function lengthOf(period: Period, { spanCounts }: Settings): number {
  return countMonths(period) === 2 && spanCounts === "months" ? 2 : 1;
}

/** Whether a run has exactly so many periods. */
export function isOfLength(months: number, { certain, possible, gap }: Run): Truth {
  if (months < certain) return "impossible";
  if (gap !== null) return months < possible ? "possible" : "unknown";
  if (months > possible) return "impossible";
  return certain === possible ? "certain" : "possible";
}

/** "the run has exactly 8". */
export function runText({ certain, possible, gap }: Run): string {
  if (gap !== null) return `the run has at least ${certain}`;
  return certain === possible ? `the run has exactly ${certain}` : `the run has ${certain} to ${possible}`;
}

/** The one length that a run can have; `null` where there are several, or none. */
export function onlyLength({ certain, possible, gap }: Run): number | null {
  return certain === 0 || gap !== null || certain !== possible ? null : certain;
}
