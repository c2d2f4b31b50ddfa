import { effort } from "./effort.js";
import { reconcileWithin } from "./reconcile-within.js";
import type { Irreconcilable, Reconciled, ReconcileOptions } from "./reconciled.js";
import type { Relation } from "./relation.js";

/** Half a second or so; it counts steps, not time. */
const MOST_STEPS = 5_000_000;

/**
 * Lets printed figures narrow each other, or finds those that cannot all be true.
 *
 * The unknowns are the true levels. Each printed figure stands for all that rounds to it, both ends included; a growth
 * rate of x from b holds x between (1 + g)·b at its two ends. The answer is, for each figure and each ratio that is
 * asked for, the least and the greatest value over all levels that meet everything: worked out in whole numbers by
 * linear and linear-fractional programs, exact where it is a finite decimal of 34 digits and else rounded outward to 34.
 *
 * Figures are zero or more, but for differences, figures printed below zero, and sums, products and growth of those;
 * others that may be negative are named in `signed`. A base whose sign is open is tried with both.
 *
 * A figure with a word ("about 28%") is taken as the plain figure. Where that fails, words count; then figures may also
 * have been truncated; only then is there a conflict. `loosened` says which figures needed it.
 *
 * The search is bounded in steps: fifty relations of any shape take less than a second. Where it gives up, or more than
 * six bases may have either sign, the intervals are wider than they need be (`outer`), never too narrow, and `complete`
 * is false.
 *
 * @param relations  figures as printed or known, and the rules that tie them
 * @param options    ratios to work out, figures that may be negative, how text is read
 * @returns          the tightest intervals; or the smallest sets that clash, and how each member would have to move
 * @throws           {@link TradeError} `UNREADABLE_PRINT` for a text that is no figure, `WRONG_UNIT` for a rate where a
 *                   level belongs and the other way round, `INVALID_FIELD` for a figure that is printed twice, a rule that
 *                   ties a figure to itself and a name in `derive` or `signed` that no relation has
 * @example
 * const behind = reconcile([
 *   { kind: "printed", of: "surplus", printed: "$1.076 trillion" },
 *   { kind: "growth", of: "surplus", from: "year before", printed: "up 21.6%" },
 *   { kind: "difference", of: "rise", first: "surplus", second: "year before" },
 * ]);
 * behind.feasible && behind.figures["year before"].low?.toFixed(0) // => "884093711467"
 * @category Checking
 */
export function reconcile<const Name extends string, const Key extends string = never>(
  relations: readonly Relation<Name>[],
  options: ReconcileOptions<NoInfer<Name>, Key> = {},
): Reconciled<Name, Key> | Irreconcilable<Name> {
  return reconcileWithin(relations, options, effort(MOST_STEPS));
}
