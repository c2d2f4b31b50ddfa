import { absolute } from "../../../decimal/decimal.js";
import type { Answer, KnownFigure } from "../../evidence/answer.js";
import { basePeriodOf, growthAnswers, pairAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { CHANGE, growthRule, SIZE_GROWTH } from "../../evidence/pair-rule.js";
import type { Check } from "../check.js";
import type { GrowthClaim } from "../claim.js";
import { factorSlips } from "../readings/factor-slips.js";
import { growthOfFirstReleases } from "../readings/first-release-sums.js";
import {
  annualised,
  contribution,
  expectedGrowth,
  growthInOtherCurrency,
  meanOfGrowths,
  pointsForPercent,
  ratioForRise,
  swapped,
  wrongBase,
} from "../readings/growth-confusions.js";
import { type Attempt, triedOf } from "../readings/misprint.js";
import {
  fromRoundedLevels,
  otherBase,
  otherComparison,
  type PairMisprint,
} from "../readings/pair-confusions.js";
import { oppositeSign } from "../readings/print-slips.js";
import { NO_READINGS, readingsOf } from "../readings/readings.js";
import { roundingSlips } from "../readings/rounding-slips.js";
import { spreadOfRates } from "../readings/spread.js";
import {
  mirror,
  monthAfter,
  monthBefore,
  otherAdjustment,
  otherFlow,
  otherPartner,
  otherSpan,
  twelveMonths,
  yearBefore,
} from "../readings/trade-confusions.js";
import { type Measure, tradeMisprint } from "../readings/trade-misprint.js";
import type { SaidGrowth } from "../said.js";
import { directedPrint, directionAlone, isOfSize, otherWay, wayOf } from "../verdicts/directions.js";
import { headlineOf } from "../verdicts/headline.js";
import { unlessRevised } from "../verdicts/missing-base.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { styleOf } from "../verdicts/series.js";
import { signChangeOf } from "../verdicts/sign-change.js";
import { missingLevels, missingRates } from "../words/naming.js";
import { inStyle, percentStyle } from "../words/wording.js";

/** How a growth is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<PairMisprint>[] = [
  ["first-release-base", otherBase],
  ["month-on-month", otherComparison],
  ["year-to-date", otherSpan],
  ["other-flow", otherFlow],
  ["opposite-sign", oppositeSign],
  ["truncated", roundingSlips],
  ["other-currency", growthInOtherCurrency],
  ["from-rounded-figures", fromRoundedLevels],
  ["month-before", monthBefore],
  ["other-partner", otherPartner],
  ["factor-of-a-thousand", factorSlips],
  ["points-for-percent", pointsForPercent],
  ["other-adjustment", otherAdjustment],
  ["sum-of-first-releases", growthOfFirstReleases],
  ["year-before", yearBefore],
  ["ratio-for-rise", ratioForRise],
  ["wrong-base", wrongBase],
  ["expected-for-actual", expectedGrowth],
  ["month-after", monthAfter],
  ["swapped", swapped],
  ["annualised", annualised],
  ["mean-of-growths", meanOfGrowths],
  ["rolling-sum", twelveMonths],
  ["contribution", contribution],
  ["mirror", mirror],
];

/** "Exports rose 5.9%", or only "fell". */
export function checkGrowth({ claim, print }: SaidGrowth, knowledge: Knowledge): Check {
  const { about, period, comparison, basePeriod, currency = null, direction } = claim;
  const question: Question = {
    ...{ about, period, comparison, currency },
    ...(basePeriod !== undefined && { basePeriod }),
  };
  const measure: Measure = isOfSize(direction)
    ? (on, asked) => pairAnswers(on, asked, SIZE_GROWTH)
    : growthAnswers;
  const style = percentStyle(print?.step ?? null);
  const answers = measure(knowledge, question);
  const before = basePeriodOf(question);
  const rule = isOfSize(direction) ? SIZE_GROWTH : growthRule(comparison);
  const plan = {
    claim,
    style,
    answers,
    headline: headlineOf(about.reporter, knowledge.settings),
    missing: () => [
      missingRates(about, comparison, [period]),
      ...(before === null ? [] : [missingLevels(about, [before, period])]),
    ],
  };
  const changed = isOfSize(direction) ? signChangeOf(knowledge, plan, question) : null;
  if (changed !== null) return changed;
  const { basePeriod: _, balance: __, ...rest } = claim;
  const turned = ({ value }: KnownFigure): GrowthClaim => ({
    ...claim,
    direction: wayOf(value, direction),
  });
  if (print === null) {
    const isRate = ({ published, computed }: Answer): boolean => published !== null || computed.length > 0;
    const hasRate = isOfSize(direction) || answers.some(isRate);
    return checkFigure(knowledge, {
      ...plan,
      // Which way it went can be said where there is no rate, too: by the change.
      ...(!hasRate && {
        answers: pairAnswers(knowledge, question, CHANGE),
        style: styleOf({ about, of: "level" }),
      }),
      // A growth without a print has a direction.
      said: directionAlone(direction!, knowledge.settings),
      notes: [],
      readings: ([found]) => (direction === "flat" ? NO_READINGS : otherWay(turned(found!), found!)),
    });
  }
  const reprinted = (figure: KnownFigure): GrowthClaim => ({
    ...turned(figure),
    printed: inStyle(absolute(figure.value), style),
  });
  const said = directedPrint(direction, print);
  const check = checkFigure(knowledge, {
    ...plan,
    said,
    notes: print.notes,
    readings(found) {
      const misprint = tradeMisprint({
        knowledge,
        print,
        style,
        found,
        question,
        measure,
        spread: spreadOfRates(about),
        reprinted,
        changed: (other) => ({ ...rest, ...other }),
      });
      return readingsOf(misprint, triedOf({ ...misprint, rule }, CONFUSIONS));
    },
  });
  return unlessRevised(check, knowledge, { question, rule, answers, said });
}
