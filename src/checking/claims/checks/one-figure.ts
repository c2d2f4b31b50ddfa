import { type Answer, allFigures, type KnownFigure } from "../../evidence/answer.js";
import { firstDayOf } from "../../evidence/growth-answers.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { Missing } from "../missing.js";
import { oppositeDirection } from "../readings/opposite-direction.js";
import { type ReadingContext, toolsOf } from "../readings/reading-tools.js";
import { type Readings, readingsOf } from "../readings/readings.js";
import { type Assertion, better, excuseOf, type Judgement, judge } from "../verdict.js";
import {
  consistentSentence,
  contradictedSentence,
  othersSentence,
  supportedSentence,
} from "../words/explain.js";
import { inStyle, type Style } from "../words/wording.js";
import { computedOf, notComputable, notesOf, undecidable } from "./check-result.js";

/** A claim about one figure, ready to be checked. */
export interface FigurePlan extends ReadingContext {
  readonly said: Assertion;
  missing(): readonly Missing[];
  /** Remarks on the evidence, whatever the verdict. */
  readonly notes?: readonly string[];
}

/** Checks one printed figure against all that the evidence gives. */
export function checkFigure(knowledge: Knowledge, plan: FigurePlan): Check {
  const { claim, said, style } = plan;
  const byPoint = knowledge.settings.supportedBy === "point";
  const found = plan.measure(knowledge, plan.question);
  const judged = found.flatMap((answer) => judge(answer, said, byPoint) ?? []);
  if (judged.length === 0) return withoutFigure(plan, found);
  const best = judged.reduce(better);
  const figures = found.flatMap(allFigures);
  const others = othersSentence(best.best, figures, style);
  const computed = computedOf(best.best, figures, style);
  const notes = notesOf([
    ...best.notes,
    ...(plan.print?.notes ?? []),
    ...(plan.notes ?? []),
    ...(judged.some(({ verdict }) => verdict !== best.verdict) ? ["currency-unsaid"] : []),
  ]);
  const base = { claim, computed, notes };
  if (best.verdict === "supported")
    return Object.freeze({
      verdict: "supported",
      ...base,
      explanation: supportedSentence(best.best, style, others),
    });
  if (best.verdict === "consistent") return Object.freeze(consistent(base, best, style, others));
  const { readings, untested } = readingsFor(knowledge, plan, best.best, found);
  const explanation = contradictedSentence(best.best, style, readings, others);
  return Object.freeze({ verdict: "contradicted", ...base, readings, untested, explanation });
}

function consistent(
  base: Pick<Extract<Check, { verdict: "consistent" }>, "claim" | "computed" | "notes">,
  best: Judgement,
  style: Style,
  others: string,
): Check {
  const { pointAgrees, coverage } = best;
  const explanation = consistentSentence(best.best, style, coverage, others);
  return { verdict: "consistent", ...base, pointAgrees, coverage, explanation };
}

/** No figure: there is no such rate, or a later copy may excuse the print, or it takes more. */
function withoutFigure(plan: FigurePlan, found: readonly Answer[]): Check {
  const { claim, said, style } = plan;
  const excuse = excuseOf(
    found.flatMap(({ later }) => later),
    said,
    false,
  );
  if (excuse !== null) {
    const base = {
      claim,
      computed: computedOf(excuse.best, [], style),
      notes: notesOf([...excuse.notes, "later-vintage"]),
    };
    return Object.freeze(consistent(base, excuse, style, ""));
  }
  const absent = found.flatMap((answer) => answer.absent ?? [])[0];
  if (absent === undefined) return undecidable(claim, plan.missing(), plan.notes);
  const change = inStyle(absent.change, { unit: "amount", step: absent.change }, 2);
  return notComputable(
    claim,
    absent.reason,
    `Not computable: there is no rate (${absent.reason}); the level changed by ${change}.`,
  );
}

/** What else the print may be; of words alone only that it went the other way. */
export function readingsFor(
  knowledge: Knowledge,
  plan: ReadingContext,
  best: KnownFigure,
  found: readonly Answer[],
): Readings {
  const decided = found.flatMap((answer) =>
    answer.published !== null && answer.alone ? answer.published : allFigures(answer),
  );
  const figures = [best, ...decided.filter((figure) => figure !== best)];
  if (plan.print === null) return oppositeDirection(plan.claim, best);
  const day = knowledge.day ?? firstDayOf(knowledge, plan.question);
  return readingsOf(toolsOf(knowledge, { ...plan, print: plan.print }, day, figures));
}
