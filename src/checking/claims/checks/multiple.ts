import { MINUS_ONE, ONE, plus } from "../../../decimal/decimal.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { basePeriodOf, pairAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { inOtherTerms, risen } from "../../evidence/made-figure.js";
import { SIZE_GROWTH } from "../../evidence/pair-rule.js";
import type { Check } from "../check.js";
import { type Candidate, candidatesOf } from "../readings/candidate.js";
import { factorSlips } from "../readings/factor-slips.js";
import { type Attempt, triedOf } from "../readings/misprint.js";
import { otherComparison } from "../readings/pair-confusions.js";
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
import { type Measure, type TradeMisprint, tradeMisprint } from "../readings/trade-misprint.js";
import type { SaidMultiple } from "../said.js";
import { assertionOf } from "../verdicts/judge.js";
import { checkFigure } from "../verdicts/one-figure.js";
import { missingLevels } from "../words/naming.js";
import { inStyle, type Style } from "../words/wording.js";

/** How a multiple is confused, in the order of likelihood. */
const CONFUSIONS: readonly Attempt<TradeMisprint>[] = [
  ["month-on-month", otherComparison],
  ["year-to-date", otherSpan],
  ["other-flow", otherFlow],
  ["truncated", roundingSlips],
  ["month-before", monthBefore],
  ["other-partner", otherPartner],
  ["factor-of-a-thousand", factorSlips],
  ["other-adjustment", otherAdjustment],
  ["year-before", yearBefore],
  ["ratio-for-rise", riseForRatio],
  ["month-after", monthAfter],
  ["rolling-sum", twelveMonths],
  ["mirror", mirror],
];

/** The level over its base: one more than the growth of its size. */
const ratioAnswers: Measure = (knowledge, question) =>
  pairAnswers(knowledge, question, SIZE_GROWTH).map((answer) =>
    inOtherTerms(answer, (figure) => risen(figure, (growth) => plus(growth, ONE))),
  );

/** "Grew tenfold", "were twice those of a year earlier", "halved": a level over its base. */
export function checkMultiple({ claim, print }: SaidMultiple, knowledge: Knowledge): Check {
  const { about, period, comparison, basePeriod } = claim;
  const question: Question = {
    ...{ about, period, comparison, currency: null },
    ...(basePeriod !== undefined && { basePeriod }),
  };
  const style: Style = { unit: "multiple", step: print.step };
  const before = basePeriodOf(question);
  const { basePeriod: _, balance: __, ...rest } = claim;
  return checkFigure(knowledge, {
    claim,
    said: assertionOf(print),
    style,
    answers: ratioAnswers(knowledge, question),
    notes: print.notes,
    missing: () => (before === null ? [] : [missingLevels(about, [before, period])]),
    readings(found) {
      const misprint = tradeMisprint({
        knowledge,
        print,
        style,
        found,
        question,
        measure: ratioAnswers,
        spread: spreadOfAmounts(print.value),
        reprinted: ({ value }: KnownFigure) => ({ ...claim, printed: inStyle(value, style) }),
        changed: ({ currency: ___, ...other }) => ({ ...rest, ...other }),
      });
      return readingsOf(misprint, triedOf(misprint, CONFUSIONS));
    },
  });
}

/** The rise in place of the multiple. */
function riseForRatio({ found }: TradeMisprint): readonly Candidate[] {
  const rises = found.map((figure) => risen(figure, (ratio) => plus(ratio, MINUS_ONE)));
  return candidatesOf("ratio-for-rise", rises);
}
