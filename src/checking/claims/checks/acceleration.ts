import { absolute, readDecimal, ZERO } from "../../../decimal/decimal.js";
import { liesBelow } from "../../../decimal/interval.js";
import { accelerationOf, type GrowthPair, growthPairs } from "../../evidence/acceleration-answers.js";
import { allFigures, type KnownFigure } from "../../evidence/answer.js";
import { growthAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { inOtherTerms, turnedRound } from "../../evidence/made-figure.js";
import { pastFigures } from "../../evidence/past-figures.js";
import type { Check } from "../check.js";
import type { AccelerationClaim } from "../claim.js";
import { type Candidates, candidatesOf, closest } from "../readings/candidate.js";
import { factorSlips } from "../readings/factor-slips.js";
import { type Attempt, triedOf } from "../readings/misprint.js";
import { oppositeSign } from "../readings/print-slips.js";
import { readingsOf } from "../readings/readings.js";
import { roundingSlips } from "../readings/rounding-slips.js";
import { spreadOfRates } from "../readings/spread.js";
import {
  monthAfter,
  monthBefore,
  otherAdjustment,
  otherFlow,
  otherPartner,
  otherSpan,
  yearBefore,
} from "../readings/trade-confusions.js";
import { type Measure, type TradeMisprint, tradeMisprint } from "../readings/trade-misprint.js";
import type { SaidAcceleration } from "../said.js";
import { directedPrint, directionAlone, otherWay } from "../verdicts/directions.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missingRates } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";

const TENTH_OF_A_POINT = /* @__PURE__ */ readDecimal("0.001", "step");

/** How a change of growth is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<TradeMisprint>[] = [
  ["percent-for-points", growthForItsChange],
  ["year-to-date", otherSpan],
  ["other-flow", otherFlow],
  ["opposite-sign", oppositeSign],
  ["truncated", roundingSlips],
  ["month-before", monthBefore],
  ["other-partner", otherPartner],
  ["factor-of-a-thousand", factorSlips],
  ["other-adjustment", otherAdjustment],
  ["year-before", yearBefore],
  ["month-after", monthAfter],
];

/**
 * "0.7 points faster than in October": by how much growth changed. Where both rates are falls the words speak of the
 * fall: a faster one is a deeper one; that they may speak of the rate is no more than consistent.
 */
export function checkAcceleration(said: SaidAcceleration, knowledge: Knowledge): Check {
  const { claim } = said;
  const pairs = growthPairs(knowledge, questionOf(claim), thanOf(claim, knowledge, claim.period));
  if (!areFalls(pairs)) return checkPairs(said, knowledge, pairs, (figure) => figure);
  const ofFall = checkPairs(said, knowledge, pairs, turnedRound);
  if (ofFall.verdict !== "contradicted") return ofFall;
  const ofRate = checkPairs(said, knowledge, pairs, (figure) => figure, "of-the-fall");
  return ofRate.verdict === "consistent" ? ofRate : ofFall;
}

function questionOf({ about, period, comparison }: AccelerationClaim): Question {
  return { about, period, comparison, currency: null };
}

/** The period that growth is held against: the one named, else the one before. */
function thanOf(
  claim: AccelerationClaim,
  knowledge: Knowledge,
  period: Question["period"],
): Question["period"] {
  const { about, comparison, than } = claim;
  if (than !== undefined && period === claim.period) return than;
  return pastFigures(knowledge, about, comparison, { period }).before(period);
}

function areFalls(pairs: readonly GrowthPair[]): boolean {
  const figures = pairs.flatMap(({ now, then }) => [...allFigures(now), ...allFigures(then)]);
  return figures.every(({ bounds }) => liesBelow(bounds, ZERO));
}

function checkPairs(
  { claim, print }: SaidAcceleration,
  knowledge: Knowledge,
  pairs: readonly GrowthPair[],
  inTerms: (figure: KnownFigure) => KnownFigure,
  doubt?: "of-the-fall",
): Check {
  const { about, comparison, period, direction } = claim;
  const way = direction === "slower" ? "fall" : "rise";
  const style: Style = { unit: "points", step: print?.step ?? TENTH_OF_A_POINT };
  const measure: Measure = (on, question) =>
    growthPairs(on, question, thanOf(claim, on, question.period)).map((pair) =>
      inOtherTerms(accelerationOf(pair), inTerms),
    );
  const plan = {
    claim,
    style,
    answers: pairs.map((pair) => inOtherTerms(accelerationOf(pair), inTerms)),
    ...(doubt !== undefined && { doubt }),
    missing: () => [missingRates(about, comparison, [thanOf(claim, knowledge, period), period])],
  };
  const turned = ({ value }: KnownFigure): AccelerationClaim => ({
    ...claim,
    direction: value.s > 0 ? "faster" : "slower",
  });
  if (print === null)
    return checkFigure(knowledge, {
      ...plan,
      said: directionAlone(way, knowledge.settings),
      notes: [],
      readings: ([found]) => otherWay(turned(found!), found!),
    });
  return checkFigure(knowledge, {
    ...plan,
    said: directedPrint(way, print),
    notes: print.notes,
    readings(found) {
      const misprint = tradeMisprint({
        knowledge,
        print,
        style,
        found,
        question: questionOf(claim),
        measure,
        spread: spreadOfRates(about),
        reprinted: (figure) => ({
          ...turned(figure),
          printed: inStyle(absolute(figure.value), style),
        }),
        changed: (other) => aboutOther(claim, other.about ?? about, other.period ?? period),
      });
      return readingsOf(misprint, triedOf(misprint, CONFUSIONS));
    },
  });
}

/** Of another period growth is held against that before it. */
function aboutOther(
  claim: AccelerationClaim,
  about: AccelerationClaim["about"],
  period: AccelerationClaim["period"],
): AccelerationClaim {
  const { than, ...rest } = claim;
  return { ...rest, about, period, ...(than !== undefined && period === claim.period && { than }) };
}

/** The growth, in place of its change. */
function growthForItsChange({ ask, print }: TradeMisprint): Candidates {
  const figure = closest(ask({}, growthAnswers), print.stands);
  return figure === null ? null : candidatesOf("percent-for-points", [figure]);
}
