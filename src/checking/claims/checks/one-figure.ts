import { firstDayOf } from "../../evidence/growth-evidence.js";
import type { View } from "../../evidence/view.js";
import { allWays, type Way, type Ways } from "../../evidence/way.js";
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
}

/** Checks one printed figure against all ways through the evidence. */
export function checkFigure(view: View, plan: FigurePlan): Check {
  const { claim, said, style } = plan;
  const byPoint = view.settings.supportedBy === "point";
  const found = plan.measure(view, plan.question);
  const judged = found.flatMap((ways) => judge(ways, said, byPoint) ?? []);
  if (judged.length === 0) return withoutFigure(view, plan, found);
  const best = judged.reduce(better);
  const ways = found.flatMap(allWays);
  const others = othersSentence(best.best, ways, style);
  const computed = computedOf(best.best, ways, style);
  const notes = notesOf(view, [
    ...best.notes,
    ...(plan.print?.notes ?? []),
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
  const { readings, untested } = readingsFor(view, plan, best.best, found);
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
function withoutFigure(view: View, plan: FigurePlan, found: readonly Ways[]): Check {
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
      notes: notesOf(view, [...excuse.notes, "later-vintage"]),
    };
    return Object.freeze(consistent(base, excuse, style, ""));
  }
  const absent = found.flatMap((ways) => ways.absent ?? [])[0];
  if (absent === undefined) return undecidable(claim, view, plan.missing());
  const change = inStyle(absent.change, { unit: "amount", step: absent.change }, 2);
  return notComputable(
    claim,
    absent.reason,
    `Not computable: there is no rate (${absent.reason}); the level changed by ${change}.`,
  );
}

/** What else the print may be; of words alone only that it went the other way. */
export function readingsFor(view: View, plan: ReadingContext, best: Way, found: readonly Ways[]): Readings {
  const decided = found.flatMap((ways) =>
    ways.published !== null && ways.alone ? ways.published : allWays(ways),
  );
  const ways = [best, ...decided.filter((way) => way !== best)];
  if (plan.print === null) return oppositeDirection(plan.claim, best);
  const day = view.day ?? firstDayOf(view, plan.question);
  return readingsOf(toolsOf(view, { ...plan, print: plan.print }, day, ways));
}
