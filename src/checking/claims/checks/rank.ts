import { ordinal } from "../../../history/sentences.js";
import type { Period } from "../../../period/period.js";
import type { KnownFigure } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { type BaseChoice, pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { Claim, RankClaim } from "../claim.js";
import type { Reading } from "../reading.js";
import { readingOf } from "../readings/make-reading.js";
import type { SaidRank } from "../said.js";
import { checkTested } from "../verdicts/neighbours.js";
import { pastBackTo, reaches } from "../verdicts/past.js";
import { asPrinted, inPeriod, lackOf, lackOfStart, styleOf, turnedTo } from "../verdicts/series.js";
import { type Finding, lacking, mostFavourable } from "../verdicts/tested.js";
import { isLess, type Truth } from "../verdicts/truth.js";

/** "The third-highest on record": so many figures before are higher, and no more. */
export function checkRank({ claim }: SaidRank, knowledge: Knowledge): Check {
  return checkTested(knowledge, {
    claim,
    style: styleOf(claim),
    find: (one, on) => mostFavourable([findRank(one, on, "revised"), findRank(one, on, "first")]),
    elsewhere: (other) => ({ ...claim, ...other }),
  });
}

function findRank(claim: RankClaim, knowledge: Knowledge, base: BaseChoice): Finding {
  const { period, since, inclusive = false, is, rank } = claim;
  const history = pastFigures(knowledge, claim.about, claim.of, claim, base);
  const now = history.at(period);
  if (now === null) return lacking([lackOf(claim, [period])]);
  const { recordsSince } = knowledge.settings;
  const past = pastBackTo(history, period, since ?? recordsSince);
  // "The second-highest since June" is so among the periods after June.
  const counts = (at: Period): boolean => since === undefined || inclusive || !reaches(at, since);
  const figures = past.figures.filter((one) => counts(one.period));
  const missing = past.missing.filter(counts);
  const hasStart = since !== undefined || recordsSince !== null;
  const count = (of: readonly Truth[], ...as: readonly Truth[]): number =>
    1 + of.filter((truth) => as.includes(truth)).length;
  const above = figures.map(({ figure }) => isLess(turnedTo(is, now.bounds), turnedTo(is, figure.bounds)));
  const printed = figures.map(({ figure }) =>
    isLess(turnedTo(is, asPrinted(now)), turnedTo(is, asPrinted(figure))),
  );
  const [best, worst] = [count(above, "certain"), count(above, "certain", "possible")];
  const unknown = hasStart ? missing.length : Number.POSITIVE_INFINITY;
  const truth = rankTruth(rank, best, worst, unknown);
  const among = figures.length + 1;
  return {
    truth,
    figures: [now, ...figures.flatMap(({ figure }, at) => (above[at] === "impossible" ? [] : [figure]))],
    missing: [
      hasStart
        ? lackOf(claim, missing)
        : lackOfStart(claim, ` (it is number ${rangeOf(best, worst)} of the ${among} at hand)`),
    ],
    text: `${inPeriod(period, now, styleOf(claim))}, number ${rangeOf(best, worst)} of the ${among} at hand`,
    readings:
      truth === "impossible" && best === worst && unknown === 0
        ? [trueRank(claim, best, now, past.figures.find((one) => !counts(one.period))?.figure)]
        : [],
    pointAgrees: count(printed, "certain") === rank,
  };
}

/** A period of which nothing is known may come before. */
function rankTruth(rank: number, best: number, worst: number, unknown: number): Truth {
  if (rank < best || rank > worst + unknown) return "impossible";
  if (unknown > 0) return "unknown";
  return best === worst ? "certain" : "possible";
}

function rangeOf(best: number, worst: number): string {
  return best === worst ? `${best}` : `${best} to ${worst}`;
}

/** The first is an extreme: since then, where it was as much then. */
function trueRank(
  claim: RankClaim,
  rank: number,
  figure: KnownFigure,
  then: KnownFigure | undefined,
): Reading {
  const { rank: _, kind: __, ...rest } = claim;
  const isMoreThanThen =
    then !== undefined &&
    isLess(turnedTo(claim.is, then.bounds), turnedTo(claim.is, figure.bounds)) === "certain";
  const truly: Claim =
    rank === 1
      ? { ...rest, kind: "extreme", ...(isMoreThanThen && { inclusive: true }) }
      : { ...claim, rank };
  const text = `it was the ${rank === 1 ? "" : `${ordinal(rank)}-`}${claim.is}`;
  return readingOf({ confusion: "miscounted", truly, figure, certainty: "identified", text });
}
