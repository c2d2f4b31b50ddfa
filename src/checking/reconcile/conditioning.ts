import {
  compareFractions,
  type Fraction,
  fraction,
  fractionProduct,
  fractionQuotient,
  fractionSum,
  negativeFraction,
} from "./exact-fraction.js";
import type { Range } from "./exact-range.js";
import type { Model } from "./model.js";
import type { Held, Levels } from "./solve-levels.js";

/** Figures whose share of doubt is more than ten times that of the least exact figure that they hang on. */
export function poorlyConditioned(
  { names }: Model,
  held: readonly Held[],
  levels: Levels,
  hulls: readonly Range[],
): string[] {
  const widest = new Map<number, Fraction>();
  for (const figure of held) {
    const width = relativeWidth(figure.within);
    const group = levels.groupOf(figure);
    const before = widest.get(group);
    if (width !== null && (before === undefined || compareFractions(width, before) > 0))
      widest.set(group, width);
  }
  return names.filter((_, level) => {
    const limit = widest.get(levels.groupOf({ over: [[level, 1n]], under: null, less: 0 })) ?? fraction(0n);
    const width = relativeWidth(hulls[level]!);
    return width === null || compareFractions(width, fractionProduct(limit, fraction(10n))) > 0;
  });
}

/** The width of a range over the middle of the sizes of its ends; `null` where it has no end. */
function relativeWidth({ low, high }: Range): Fraction | null {
  if (low === null || high === null) return null;
  const size = (end: Fraction): Fraction => (end.over < 0n ? negativeFraction(end) : end);
  const both = fractionSum(size(low), size(high));
  if (both.over === 0n) return fraction(0n);
  return fractionQuotient(fractionProduct(fraction(2n), fractionSum(high, negativeFraction(low))), both);
}
