import { formatPercent } from "../decimal/format.js";
import { growthBetween } from "../measures/growth.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import { type BaseFit, whichBase } from "../measures/which-base.js";
import { boundsOf, type Observation } from "../records/observation.js";
import type { Base } from "./bases.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { BriefingFlow } from "./known.js";
import { printLevel } from "./print.js";

/** What a computed growth notes of the one that was published. */
export const FIT_NOTES: Readonly<Record<BaseFit["fits"], string>> = {
  certainly: "fits the print",
  possibly: "may fit the print",
  not: "does not fit the print",
};

/** A level against each vintage of the year before: the base, the growth over it, and whether it was printed so. */
export function computedGrowths(
  name: BriefingFlow | `${BriefingFlow}-to-date`,
  row: Observation,
  bases: readonly Base[],
  published: GrowthRate | null,
): readonly BriefingFigure[] {
  return bases.flatMap(({ row: base, vintage }) => {
    const { rate, bounds } = growthBetween(row, base);
    const level = figure(`${name}-base`, base.value, printLevel(base), [base], {
      about: vintage,
      bounds: boundsOf(base),
    });
    if (rate === null) return [level];
    const fit = published === null || published.rate === null ? [] : whichBase(row, published, [base]);
    return [
      level,
      figure(`${name}-growth-computed`, rate, formatPercent(rate, { sign: "always" }), [row, base], {
        about: vintage,
        bounds,
        notes: ["computed", vintage, ...fit.map(({ fits }) => FIT_NOTES[fits])],
      }),
    ];
  });
}
