import { type Decimal, difference, ONE, plus, product, quotient, ZERO } from "../decimal/decimal.js";
import { between, type End, highEnd, type Interval, liesAbove, lowEnd, NO_END } from "../decimal/interval.js";
import { intervalProduct, intervalQuotient, shifted } from "../decimal/interval-arithmetic.js";
import { refuse } from "../errors.js";
import { boundsOfFigure, type Printed, readFigure } from "../print/printed.js";

/**
 * What a printed level and its printed growth leave of the level before and of the change.
 *
 * @category Growth
 */
export interface ImpliedBase {
  /** The level before, in currency units, 34 digits. */
  readonly base: Decimal;
  /** Every level before that the two prints allow. */
  readonly baseBounds: Interval;
  /** The level less its base. */
  readonly change: Decimal;
  /** Every change that the two prints allow. */
  readonly changeBounds: Interval;
}

/**
 * The level before, behind "1.076 trillion, up 21.6 %", and the change. Base and change come from the same two
 * prints, so the change is tighter than the difference of the two intervals.
 *
 * `x₀ = x / (1 + g)`, `x − x₀ = x · g / (1 + g)`
 *
 * @param level   the level as printed
 * @param growth  the growth as printed, with a percent sign
 * @returns       base and change, each with the interval that rounding leaves
 * @throws        {@link TradeError} `WRONG_UNIT` where level or growth has the other's unit; `INVALID_FIELD` for a
 *                growth that may be −100 % or less
 * @example
 * formatAmount(impliedBase(printed("1.076 trillion"), printed("21.6%")).base, { decimals: 3 }) // => "884.868 billion"
 * @category Growth
 */
export function impliedBase(level: Printed, growth: Printed): ImpliedBase {
  const x = readFigure(level, "level", "number");
  const g = readFigure(growth, "growth", "fraction");
  const ratio = shifted(boundsOfFigure(g), ONE);
  if (!liesAbove(ratio, ZERO)) return refuse("INVALID_FIELD", "growth", "above −100 %", growth.text);
  const factor = plus(g.value, ONE);
  return Object.freeze({
    base: quotient(x.value, factor),
    baseBounds: intervalQuotient(boundsOfFigure(x), ratio)!,
    change: quotient(product(x.value, g.value), factor),
    changeBounds: intervalProduct(boundsOfFigure(x), shareOfLevel(ratio)),
  });
}

/** g / (1 + g) = 1 − 1 / (1 + g), which rises with g: from the bounds of 1 + g, end by end. */
export function shareOfLevel(ratio: Interval): Interval {
  const end = ({ value, closed }: End): End => {
    if (value === null) return { value: ONE, closed: false };
    return value.isZero() ? NO_END : { value: difference(ONE, quotient(ONE, value)), closed };
  };
  return between(end(lowEnd(ratio)), end(highEnd(ratio)));
}
