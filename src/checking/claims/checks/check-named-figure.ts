import { printedFigure } from "../../../print/printed-figure.js";
import { type Answer, computedAnswers, type KnownFigure } from "../../evidence/answer.js";
import type { NamedFigure } from "../../evidence/evidence.js";
import type { Knowledge } from "../../evidence/knowledge.js";
import type { Check } from "../check.js";
import type { FigureClaim } from "../claim.js";
import { assertionOf } from "../verdict.js";
import { missing } from "../words/naming.js";
import { percentStyle, type Style } from "../words/wording.js";
import { checkFigure } from "./one-figure.js";

/** "Growth of around 5%": a figure outside trade, against those of its name and period. */
export function checkNamedFigure(
  claim: FigureClaim,
  knowledge: Knowledge,
  named: readonly NamedFigure[],
): Check {
  const { figure, period } = claim;
  const print = printedFigure(claim.printed, knowledge.settings.print);
  const style: Style =
    print.kind === "percent" || print.kind === "points"
      ? percentStyle(print.step)
      : { unit: "amount", step: print.step };
  const measure = (on: Knowledge): readonly Answer[] => {
    const figures = named
      .filter((one) => one.figure === figure && one.period === period)
      .flatMap((one) => figureOf(one, print.kind, on) ?? []);
    return computedAnswers(figures.map((figure) => [figure]));
  };
  const question = {
    about: { reporter: figure, flow: "total" },
    period,
    comparison: "other",
    currency: null,
  } as const;
  const context = { claim, print, question, measure, style };
  return checkFigure(knowledge, {
    ...context,
    said: assertionOf(print),
    missing: () => [missing("other", null, [period], figure)],
  });
}

function figureOf(one: NamedFigure, kind: string, knowledge: Knowledge): KnownFigure | null {
  const found = printedFigure(one.printed, knowledge.settings.print);
  return found.kind === kind ? { value: found.value, bounds: found.stands, from: [one], notes: [] } : null;
}
