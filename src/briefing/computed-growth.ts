import { formatPercent } from "../decimal/format.js";
import { growthBetween } from "../measures/growth.js";
import { boundsOf, type Observation } from "../records/observation.js";
import type { Base } from "./bases.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { BriefingFlow } from "./known.js";
import { printLevel } from "./print.js";

/** A level against each vintage of the year before: the base and the growth over it. */
export function computedGrowths(
  name: BriefingFlow | `${BriefingFlow}-to-date`,
  row: Observation,
  bases: readonly Base[],
): readonly BriefingFigure[] {
  return bases.flatMap(({ row: base, vintage }) => {
    const { rate, bounds } = growthBetween(row, base);
    const figures = [
      figure(`${name}-base`, base.value, printLevel(base), [base], {
        about: vintage,
        bounds: boundsOf(base),
      }),
    ];
    if (rate === null) return figures;
    const printed = formatPercent(rate, { sign: "always" });
    figures.push(
      figure(`${name}-growth-computed`, rate, printed, [row, base], {
        about: vintage,
        bounds,
        notes: ["computed", vintage],
      }),
    );
    return figures;
  });
}
