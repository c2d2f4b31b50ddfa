import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import { shareAnswers, wholeOf } from "../../evidence/share-answers.js";
import type { Check } from "../check.js";
import type { LevelClaim, ShareClaim } from "../claim.js";
import { readAmountPrint, readPercentPrint } from "../print-of-claim.js";
import { assertionOf } from "../verdict.js";
import { missingLevels } from "../words/naming.js";
import { percentStyle, type Style } from "../words/wording.js";
import { checkFigure } from "./one-figure.js";

/** "The surplus was 111.68 billion." */
export function checkLevel(claim: LevelClaim, knowledge: Knowledge): Check {
  const { about, period, currency } = claim;
  const print = readAmountPrint(claim.printed, "printed", currency, knowledge.settings.print);
  const question: Question = { about, period, comparison: "other", currency };
  const style: Style = { unit: "amount", step: print.step };
  const context = { claim, print, question, measure: levelAnswers, style };
  return checkFigure(knowledge, {
    ...context,
    said: assertionOf(print),
    missing: () => [missingLevels(about, [period], ` in ${currency}`)],
  });
}

/** "The US share fell to 10%." */
export function checkShare(claim: ShareClaim, knowledge: Knowledge): Check {
  const { about, period } = claim;
  const print = readPercentPrint(claim.printed, "printed", knowledge.settings.print);
  const question: Question = { about, period, comparison: "other", currency: null };
  const context = { claim, print, question, measure: shareAnswers, style: percentStyle(print.step) };
  return checkFigure(knowledge, {
    ...context,
    said: assertionOf(print),
    missing: () => [missingLevels(about, [period]), missingLevels(wholeOf(about), [period])],
  });
}
