import { ZERO } from "../../../decimal/decimal.js";
import { periodName } from "../../../period/names.js";
import { allFigures } from "../../evidence/answer.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import { levelAnswers } from "../../evidence/level-answers.js";
import type { Check } from "../check.js";
import type { Claim } from "../claim.js";
import { decided } from "../verdicts/make-check.js";
import { styleOf } from "../verdicts/series.js";
import { isTo } from "../verdicts/truth.js";

/** "The deficit widened" where there is a surplus: what the words take for granted is refused; `null` where it is not. */
export function checkNamedBalance(claim: Claim, knowledge: Knowledge): Check | null {
  if (!("balance" in claim) || claim.balance === undefined) return null;
  const { about, period, balance } = claim;
  const currency = "currency" in claim ? (claim.currency ?? null) : null;
  const figures = levelAnswers(knowledge, { about, period, comparison: "other", currency }).flatMap(
    allFigures,
  );
  const is = balance === "deficit" ? "below" : "above";
  const isRefused = figures.every(({ bounds }) => isTo(bounds, is, ZERO) === "impossible");
  if (figures.length === 0 || !isRefused) return null;
  return decided(claim, {
    verdict: "contradicted",
    figures,
    style: styleOf({ about, of: "level" }),
    text: `there is no ${balance} in ${periodName(period)}`,
    notes: [`no-${balance}`],
  });
}
