import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { shareAnswers, wholeOf } from "../../evidence/share-answers.js";
import type { Check } from "../check.js";
import { factorSlips } from "../readings/factor-slips.js";
import { pointsForShare } from "../readings/growth-confusions.js";
import { type Attempt, triedOf } from "../readings/misprint.js";
import { oppositeSign } from "../readings/print-slips.js";
import { readingsOf } from "../readings/readings.js";
import { roundingSlips } from "../readings/rounding-slips.js";
import { spreadOfRates } from "../readings/spread.js";
import {
  mirror,
  monthAfter,
  monthBefore,
  otherAdjustment,
  otherFlow,
  otherPart,
  otherSpan,
  yearBefore,
} from "../readings/trade-confusions.js";
import { type TradeMisprint, tradeMisprint } from "../readings/trade-misprint.js";
import type { SaidShare } from "../said.js";
import { assertionOf } from "../verdicts/judge.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missingLevels } from "../words/naming.js";
import { inStyle, percentStyle } from "../words/wording.js";

/** How a share is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<TradeMisprint>[] = [
  ["year-to-date", otherSpan],
  ["other-flow", otherFlow],
  ["opposite-sign", oppositeSign],
  ["truncated", roundingSlips],
  ["month-before", monthBefore],
  ["other-partner", otherPart],
  ["factor-of-a-thousand", factorSlips],
  ["points-for-percent", pointsForShare],
  ["other-adjustment", otherAdjustment],
  ["year-before", yearBefore],
  ["month-after", monthAfter],
  ["mirror", mirror],
];

/** "The US share fell to 10%." */
export function checkShare({ claim, print }: SaidShare, knowledge: Knowledge): Check {
  const { about, period } = claim;
  const question: Question = { about, period, comparison: "other", currency: null };
  const style = percentStyle(print.step);
  return checkFigure(knowledge, {
    claim,
    said: assertionOf(print),
    style,
    answers: shareAnswers(knowledge, question),
    notes: print.notes,
    missing: () => [missingLevels(about, [period]), missingLevels(wholeOf(about), [period])],
    readings(found) {
      const misprint = tradeMisprint({
        knowledge,
        print,
        style,
        found,
        question,
        measure: shareAnswers,
        spread: spreadOfRates(about),
        reprinted: ({ value }) => ({ ...claim, printed: inStyle(value, style) }),
        changed: (other) => ({ ...claim, about: other.about ?? about, period: other.period ?? period }),
      });
      return readingsOf(misprint, triedOf(misprint, CONFUSIONS));
    },
  });
}
