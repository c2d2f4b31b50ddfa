import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import type { Check } from "../check.js";
import type { LevelClaim } from "../claim.js";
import { factorSlips } from "../readings/factor-slips.js";
import { sumOfFirstReleases } from "../readings/first-release-sums.js";
import {
  expectedLevel,
  fromRoundedSides,
  type LevelMisprint,
  levelFromOtherCurrency,
  levelInOtherCurrency,
  otherRelease,
} from "../readings/level-confusions.js";
import { type Attempt, triedOf } from "../readings/misprint.js";
import { oppositeSign } from "../readings/print-slips.js";
import { readingsOf } from "../readings/readings.js";
import { roundingSlips } from "../readings/rounding-slips.js";
import { spreadOfAmounts } from "../readings/spread.js";
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
import { type Changed, tradeMisprint } from "../readings/trade-misprint.js";
import type { SaidLevel } from "../said.js";
import { assertionOf } from "../verdicts/judge.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missingLevels } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";

/** How a level is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<LevelMisprint>[] = [
  ["first-release", otherRelease],
  ["year-to-date", otherSpan],
  ["other-flow", otherFlow],
  ["opposite-sign", oppositeSign],
  ["truncated", roundingSlips],
  ["other-currency", levelInOtherCurrency],
  ["from-rounded-figures", fromRoundedSides],
  ["month-before", monthBefore],
  ["other-partner", otherPartner],
  ["factor-of-a-thousand", factorSlips],
  ["other-adjustment", otherAdjustment],
  ["other-exchange-rate", levelFromOtherCurrency],
  ["sum-of-first-releases", sumOfFirstReleases],
  ["year-before", yearBefore],
  ["expected-for-actual", expectedLevel],
  ["month-after", monthAfter],
  ["rolling-sum", twelveMonths],
  ["mirror", mirror],
];

/** "The surplus was 111.68 billion." */
export function checkLevel({ claim, print }: SaidLevel, knowledge: Knowledge): Check {
  const { about, period, currency } = claim;
  const question: Question = { about, period, comparison: "other", currency };
  const style: Style = { unit: "amount", step: print.step };
  return checkFigure(knowledge, {
    claim,
    said: assertionOf(print),
    style,
    answers: levelAnswers(knowledge, question),
    notes: print.notes,
    missing: () => [missingLevels(about, [period], ` in ${currency}`)],
    readings(found) {
      const misprint = tradeMisprint({
        knowledge,
        print,
        style,
        found,
        question,
        measure: levelAnswers,
        spread: spreadOfAmounts(print.value),
        reprinted: ({ value }) => ({ ...claim, printed: inStyle(value, style) }),
        changed: (changed) => aboutOther(claim, changed, inStyle(print.value, style)),
      });
      return readingsOf(misprint, triedOf({ ...misprint, currency }, CONFUSIONS));
    },
  });
}

/** In another currency an amount loses the sign of its own. */
function aboutOther(claim: LevelClaim, { about, period, currency }: Changed, printed: string): LevelClaim {
  return {
    ...claim,
    ...(about !== undefined && { about }),
    ...(period !== undefined && { period }),
    ...(currency !== undefined && { currency, printed }),
  };
}
