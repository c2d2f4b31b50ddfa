import { absolute } from "../../../decimal/decimal.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { basePeriodOf, pairAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { CHANGE, SIZE_CHANGE } from "../../evidence/pair-rule.js";
import type { Check } from "../check.js";
import type { ChangeClaim } from "../claim.js";
import { factorSlips } from "../readings/factor-slips.js";
import { type Attempt, triedOf } from "../readings/misprint.js";
import {
  changeInOtherCurrency,
  fromLevelsInUnit,
  otherBase,
  otherComparison,
  type PairMisprint,
} from "../readings/pair-confusions.js";
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
  yearBefore,
} from "../readings/trade-confusions.js";
import { type Changed, type Measure, tradeMisprint } from "../readings/trade-misprint.js";
import type { SaidChange } from "../said.js";
import { directedPrint, isOfSize, wayOf } from "../verdicts/directions.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { signChangeOf } from "../verdicts/sign-change.js";
import { missing, missingLevels } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";

/** How a change is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<PairMisprint>[] = [
  ["first-release-base", otherBase],
  ["month-on-month", otherComparison],
  ["year-to-date", otherSpan],
  ["other-flow", otherFlow],
  ["opposite-sign", oppositeSign],
  ["truncated", roundingSlips],
  ["other-currency", changeInOtherCurrency],
  ["from-rounded-figures", fromLevelsInUnit],
  ["month-before", monthBefore],
  ["other-partner", otherPartner],
  ["factor-of-a-thousand", factorSlips],
  ["other-adjustment", otherAdjustment],
  ["year-before", yearBefore],
  ["month-after", monthAfter],
  ["mirror", mirror],
];

/** "The surplus grew by 21.61 billion": an amount. */
export function checkChange({ claim, print }: SaidChange, knowledge: Knowledge): Check {
  const { about, period, comparison, basePeriod, currency, direction } = claim;
  const rule = isOfSize(direction) ? SIZE_CHANGE : CHANGE;
  const question: Question = {
    ...{ about, period, comparison, currency },
    ...(basePeriod !== undefined && { basePeriod }),
  };
  const measure: Measure = (on, asked) => pairAnswers(on, asked, rule);
  const style: Style = { unit: "amount", step: print.step };
  const before = basePeriodOf(question);
  const plan = {
    claim,
    said: directedPrint(direction, print),
    style,
    answers: measure(knowledge, question),
    notes: print.notes,
    missing: () => [
      before === null
        ? missing("other", about, [], "the period with which it is compared")
        : missingLevels(about, [before, period]),
    ],
  };
  const reprinted = ({ value }: KnownFigure): ChangeClaim => ({
    ...claim,
    direction: wayOf(value, direction),
    printed: inStyle(absolute(value), style),
  });
  return (
    (isOfSize(direction) ? signChangeOf(knowledge, plan, question) : null) ??
    checkFigure(knowledge, {
      ...plan,
      readings(found) {
        const misprint = tradeMisprint({
          knowledge,
          print,
          style,
          found,
          question,
          measure,
          spread: spreadOfAmounts(print.value),
          reprinted,
          changed: (changed) => aboutOther(claim, changed, inStyle(print.value, style)),
        });
        return readingsOf(misprint, triedOf({ ...misprint, rule }, CONFUSIONS));
      },
    })
  );
}

/** In another currency an amount loses the sign of its own. */
function aboutOther(claim: ChangeClaim, changed: Changed, printed: string): ChangeClaim {
  const { basePeriod: _, balance: __, ...rest } = claim;
  return { ...rest, ...changed, ...(changed.currency !== undefined && { printed }) };
}
