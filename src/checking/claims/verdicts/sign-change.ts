import { pairAnswers } from "../../evidence/growth-answers.js";
import type { Knowledge, Question } from "../../evidence/knowledge.js";
import { CHANGE } from "../../evidence/pair-rule.js";
import type { Check } from "../check.js";
import { decided } from "./make-check.js";
import type { FigurePlan } from "./one-figure.js";
import { styleOf } from "./series.js";

/** A balance that changed its sign neither widened nor narrowed. */
export function signChangeOf(
  knowledge: Knowledge,
  { claim, style, answers }: Pick<FigurePlan, "claim" | "style" | "answers">,
  question: Question,
): Check | null {
  if (!answers.some(({ absent }) => absent?.reason === "sign-change")) return null;
  const [change] = pairAnswers(knowledge, question, CHANGE).flatMap(({ computed }) => computed.flat());
  return decided(claim, {
    verdict: "contradicted",
    figures: [change!],
    // A growth was printed as a percentage.
    style: style.unit === "amount" ? style : styleOf({ about: question.about, of: "level" }),
    text: "the balance changed its sign, so that it neither widened nor narrowed",
    notes: ["sign-change"],
  });
}
