import type { Effort } from "./effort.js";
import {
  compareFractions,
  type Fraction,
  fraction,
  fractionProduct,
  fractionQuotient,
  fractionSum,
  negativeFraction,
} from "./exact-fraction.js";
import { addSum, dropSum, optimise, type Tableau, type Terms, valueAt } from "./linear-program.js";

/** A ratio of sums, of which the one below is above zero wherever the one above is beyond the first guess. */
export interface Ratio {
  readonly over: Terms;
  readonly under: Terms;
}

/**
 * The greatest value of a ratio (side 1) or the least (side −1), from a value that is reached.
 * Each step takes the ratio at the best point for the last one: they rise, and there are no more than there are corners.
 * `null` where it has no end, or where the search gave up.
 */
export function optimiseRatio(
  tableau: Tableau,
  ratio: Ratio,
  side: 1 | -1,
  guess: Fraction,
  effort?: Effort,
): Fraction | null {
  const over = side > 0 ? ratio.over : ratio.over.map(([level, factor]) => [level, -factor] as const);
  let best = side > 0 ? guess : negativeFraction(guess);
  for (;;) {
    const sum = addSum(tableau, lessRatio(over, ratio.under, best), { low: null, high: null });
    const { value, ray } = optimise(tableau, sum, 1, effort);
    dropSum(tableau);
    if (value === null && ray === null) return null;
    const place = ray ?? ((variable: number): Fraction => valueAt(tableau, variable));
    const under = termsAt(ratio.under, place);
    if (value !== null && value.over <= 0n) return side > 0 ? best : negativeFraction(best);
    if (under.over === 0n) return null;
    best = fractionQuotient(termsAt(over, place), under);
  }
}

/**
 * A ratio that is reached, or that others come near to: at the present point, or where the sum below is greatest,
 * which must be somewhere above zero. `null` where the search gave up.
 */
export function someRatio(tableau: Tableau, { over, under }: Ratio, effort?: Effort): Fraction | null {
  const here = (variable: number): Fraction => valueAt(tableau, variable);
  const ratioAt = (place: (variable: number) => Fraction): Fraction | null => {
    const below = termsAt(under, place);
    return below.over === 0n ? null : fractionQuotient(termsAt(over, place), below);
  };
  const present = ratioAt(here);
  if (present !== null) return present;
  const sum = addSum(tableau, under, { low: null, high: null });
  const { ray } = optimise(tableau, sum, 1, effort);
  dropSum(tableau);
  return ratioAt(ray ?? here);
}

/** The sum above less a ratio times the sum below, in whole numbers. */
export function lessRatio(over: Terms, under: Terms, ratio: Fraction): Terms {
  const factors = new Map<number, bigint>();
  for (const [level, factor] of over) factors.set(level, factor * ratio.under);
  for (const [level, factor] of under) factors.set(level, (factors.get(level) ?? 0n) - factor * ratio.over);
  return [...factors];
}

function termsAt(terms: Terms, place: (variable: number) => Fraction): Fraction {
  let total = fraction(0n);
  for (const [level, factor] of terms)
    total = fractionSum(total, fractionProduct(fraction(factor), place(level)));
  return total;
}

/** Whether a ratio has already come as far as it can. */
export function isAt(value: Fraction | null, end: Fraction | null): boolean {
  return value !== null && end !== null && compareFractions(value, end) === 0;
}
