import {
  type Decimal,
  decimal,
  difference,
  divide,
  irrational,
  ONE,
  plus,
  product,
} from "../../decimal/decimal.js";
import { between, type Interval } from "../../decimal/interval.js";
import { readStep } from "../../decimal/rounding.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { readCount } from "../../fields.js";
import type { Observation } from "../../records/observation.js";
import { type Profile, profileOf } from "./profile.js";

/**
 * How concentrated trade is: the Herfindahl–Hirschman index, from 1/n where all shares are equal to 1 where one
 * partner or product has everything.
 *
 * `H = Σ sᵢ²`
 *
 * Rows of zero are partners or products without trade: they change nothing.
 *
 * @param rows  one reporter's flows of one period, each partner or product once
 * @returns     the index on the scale from 0 to 1, 34 digits; `null` where all flows are zero
 * @throws      {@link TradeError} `DUPLICATE_FLOW`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `INVALID_PERIOD` for rows of
 *              several periods, `INVALID_FIELD` for no rows or a balance; `INEXACT` where a square, or their sum, has more
 *              than 120 digits
 * @see         Hirschman (1964), The Paternity of an Index, American Economic Review 54
 * @example
 * const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const rows = [observation({ ...header, partner: "DE", value: 75 }), observation({ ...header, partner: "FR", value: 25 })]
 * herfindahlIndex(rows) // => "0.625"
 * @category Structure
 */
export function herfindahlIndex(rows: readonly Observation[]): Decimal | null {
  const { squares, square } = squaresOf(profileOf(rows, "both"));
  return divide(squares, square);
}

/**
 * The Herfindahl–Hirschman index on the scale from 0, all shares equal, to 1, one share of everything.
 *
 * `H* = (H − 1/n) / (1 − 1/n)`
 *
 * @param rows  one reporter's flows of one period; n is their number, those of zero included
 * @returns     the index, 34 digits; `null` where all flows are zero, and for one row, which cannot be more or less
 *              concentrated
 * @throws      {@link TradeError} as {@link herfindahlIndex}
 * @example
 * const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const rows = [observation({ ...header, partner: "DE", value: 75 }), observation({ ...header, partner: "FR", value: 25 })]
 * normalisedHerfindahlIndex(rows) // => "0.25"
 * @category Structure
 */
export function normalisedHerfindahlIndex(rows: readonly Observation[]): Decimal | null {
  const profile = profileOf(rows, "both");
  const { squares, square } = squaresOf(profile);
  const n = decimal(profile.amounts.size);
  return divide(difference(product(n, squares), square), product(square, difference(n, ONE)));
}

/**
 * What the Herfindahl–Hirschman index may be where a part of trade is not split up: confidential, or "areas not
 * elsewhere specified".
 *
 * It is lowest where that part is spread over very many partners, highest where one partner has all of it. The
 * partner may be one of those in the rows.
 *
 * @param rows         the flows that are known
 * @param unallocated  the amount that is not split up, above zero, in the same currency
 * @returns            the interval of the index, its ends of 34 digits; the low one is never quite reached. Where the part is so
 *                     small that both ends agree in all digits it is that one value
 * @throws             {@link TradeError} `INVALID_FIELD` for an amount of zero or less; as {@link herfindahlIndex}
 * @example
 * const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const rows = [observation({ ...header, partner: "DE", value: 60 }), observation({ ...header, partner: "FR", value: 20 })]
 * herfindahlBounds(rows, decimal(20)).low // => "0.4"
 * herfindahlBounds(rows, decimal(20)).high // => "0.68"
 * @category Structure
 */
export function herfindahlBounds(rows: readonly Observation[], unallocated: Decimal): Interval {
  const profile = profileOf(rows, "both");
  const hidden = readStep(unallocated, "unallocated");
  const { squares } = squaresOf(profile);
  const total = plus(profile.total, hidden);
  const square = product(total, total);
  const largest = [...profile.amounts.values()].reduce((a, b) => (a.gt(b) ? a : b));
  const whole = plus(largest, hidden);
  const most = plus(difference(squares, product(largest, largest)), product(whole, whole));
  return between(
    { value: divide(squares, square), closed: false },
    { value: divide(most, square), closed: true },
  );
}

/**
 * How many partners or products of one size would be as concentrated: the inverse of the Herfindahl–Hirschman index.
 *
 * `1 / H`
 *
 * @param rows  one reporter's flows of one period, each partner or product once
 * @returns     the number, from 1 to that of the rows, 34 digits; `null` where all flows are zero
 * @throws      {@link TradeError} as {@link herfindahlIndex}
 * @see         Adelman (1969), Comment on the "H" Concentration Measure as a Numbers-Equivalent, Review of Economics and
 *              Statistics 51
 * @example
 * const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const rows = [observation({ ...header, partner: "DE", value: 75 }), observation({ ...header, partner: "FR", value: 25 })]
 * effectiveNumber(rows) // => "1.6"
 * @category Structure
 */
export function effectiveNumber(rows: readonly Observation[]): Decimal | null {
  const { squares, square } = squaresOf(profileOf(rows, "both"));
  return divide(square, squares);
}

/**
 * UNCTAD's index of product concentration, from 0, all shares equal, to 1, one product.
 *
 * `(√(Σ sᵢ²) − √(1/n)) / (1 − √(1/n))`
 *
 * @param rows    one reporter's flows of one period by product
 * @param groups  n, the number of groups that the classification has, not of those with trade: 2 or more
 * @returns       the index, 34 digits; `null` where all flows are zero
 * @throws        {@link TradeError} `INVALID_FIELD` for fewer groups than 2, or than rows; as {@link herfindahlIndex}
 * @see           UNCTAD Handbook of Statistics, product concentration index
 * @example
 * const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const rows = [observation({ ...header, product: "01", value: 75 }), observation({ ...header, product: "02", value: 25 })]
 * formatIndex(concentrationIndex(rows, 4), { base: 1 }) // => "0.581"
 * @category Structure
 */
export function concentrationIndex(rows: readonly Observation[], groups: number): Decimal | null {
  const profile = profileOf(rows, "both");
  const n = readCount(groups, "groups");
  if (n < 2 || n < profile.amounts.size)
    return refuse(
      "INVALID_FIELD",
      "groups",
      `2 or more, and no fewer than the rows (${profile.amounts.size})`,
      n,
    );
  const { squares, square } = squaresOf(profile);
  if (square.isZero()) return null;
  return irrational((number) => {
    const even = number(1).div(n).sqrt();
    return number(squares).div(square).sqrt().minus(even).div(number(1).minus(even));
  });
}

/** Σx² and (Σx)². */
function squaresOf({ amounts, total }: Profile): { readonly squares: Decimal; readonly square: Decimal } {
  const squares = [...amounts.values()].map((amount) => product(amount, amount));
  return { squares: sum(squares), square: product(total, total) };
}
