import { printedFigure } from "../../../print/printed-figure.js";
import type { NamedFigure } from "../../evidence/evidence.js";
import { isIndependent, type View } from "../../evidence/view.js";
import { computedWays, type Way, type Ways } from "../../evidence/way.js";
import type { Check } from "../check.js";
import type { FigureClaim } from "../claim.js";
import { assertionOf } from "../verdict.js";
import { missing } from "../words/naming.js";
import { percentStyle, type Style } from "../words/wording.js";
import { checkFigure } from "./one-figure.js";

/** "Growth of around 5%": a figure outside trade, against those of its name and period. */
export function checkNamedFigure(claim: FigureClaim, view: View, figures: readonly NamedFigure[]): Check {
  const { figure, period } = claim;
  const print = printedFigure(claim.printed, view.settings.print);
  const style: Style =
    print.kind === "percent" || print.kind === "points"
      ? percentStyle(print.step)
      : { unit: "amount", step: print.step };
  const measure = (on: View): readonly Ways[] => {
    const ways = figures
      .filter((one) => one.figure === figure && one.period === period && isIndependent(on, one))
      .flatMap((one) => wayOf(one, print.kind, on) ?? []);
    return computedWays(ways.map((way) => [way]));
  };
  const question = {
    about: { reporter: figure, flow: "total" },
    period,
    comparison: "other",
    currency: null,
  } as const;
  const context = { claim, print, question, measure, style };
  return checkFigure(view, {
    ...context,
    said: assertionOf(print),
    missing: () => [missing("other", null, [period], figure)],
  });
}

function wayOf(one: NamedFigure, kind: string, view: View): Way | null {
  const found = printedFigure(one.printed, view.settings.print);
  return found.kind === kind ? { value: found.value, bounds: found.stands, from: [one], notes: [] } : null;
}
