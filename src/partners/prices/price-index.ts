import { type Decimal, divide, irrational, product } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { checkRecords } from "../../fields.js";
import type { PriceQuantity } from "./price-quantity.js";

/**
 * The Laspeyres price index: the basket of the base period at prices of now over the same at prices of then.
 *
 * `Σ pₜ·q₀ / Σ p₀·q₀`
 *
 * With unit values for prices it is a unit value index, not a price index: name it so. Of one product it is the ratio
 * of the two prices.
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, 1 in the base period, 34 digits; `null` where nothing was traded in the base period
 * @throws       {@link TradeError} `INVALID_FIELD` for no items, `DUPLICATE_FLOW` for a product twice, `INEXACT` where a price
 *               times a quantity, or the sum of these, has more than 120 digits
 * @see          XMPI Manual ch. 16, basic index number theory, and para. 2.1
 * @example
 * const coffee = priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: 3, quantity: 8 })
 * const tea = priceQuantity({ product: "0902", basePrice: 1, baseQuantity: 20, price: 1, quantity: 30 })
 * laspeyresIndex([coffee, tea]) // => "1.25"
 * @category Prices and volumes
 */
export function laspeyresIndex(items: readonly PriceQuantity[]): Decimal | null {
  const { currentAtBase, base } = valuesOf(items);
  return divide(currentAtBase, base);
}

/**
 * The Paasche price index: the basket of now at prices of now over the same at prices of the base period.
 *
 * `Σ pₜ·qₜ / Σ p₀·qₜ`
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, 34 digits; `null` where nothing is traded in the current period
 * @throws       {@link TradeError} as {@link laspeyresIndex}
 * @see          XMPI Manual ch. 16, basic index number theory
 * @example
 * const coffee = priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: 3, quantity: 10 })
 * const tea = priceQuantity({ product: "0902", basePrice: 1, baseQuantity: 20, price: 1, quantity: 30 })
 * paascheIndex([coffee, tea]) // => "1.2"
 * @category Prices and volumes
 */
export function paascheIndex(items: readonly PriceQuantity[]): Decimal | null {
  const { current, baseAtCurrent } = valuesOf(items);
  return divide(current, baseAtCurrent);
}

/**
 * The Fisher price index, the geometric mean of Laspeyres and Paasche: it lies between the two.
 *
 * `√(Laspeyres · Paasche)`
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, worked out with 50 digits or more and rounded once to 34; `null` where one of the two is
 * @throws       {@link TradeError} as {@link laspeyresIndex}
 * @see          XMPI Manual ch. 16, basic index number theory
 * @example
 * const coffee = priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: 3, quantity: 10 })
 * const tea = priceQuantity({ product: "0902", basePrice: 1, baseQuantity: 20, price: 1, quantity: 30 })
 * formatIndex(fisherIndex([coffee, tea])) // => "122.5"
 * @category Prices and volumes
 */
export function fisherIndex(items: readonly PriceQuantity[]): Decimal | null {
  return fisherOf(valuesOf(items));
}

/**
 * The Törnqvist price index: the price ratios, each to the power of its mean share in value.
 *
 * `ln P = Σ ½·(s₀ + sₜ) · ln(pₜ / p₀)`
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, worked out with 50 digits or more and rounded once to 34; `null` where nothing is traded in
 *               one of the periods
 * @throws       {@link TradeError} as {@link laspeyresIndex}
 * @see          XMPI Manual ch. 17, axiomatic and stochastic approaches
 * @example
 * const coffee = priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: 3, quantity: 10 })
 * const tea = priceQuantity({ product: "0902", basePrice: 1, baseQuantity: 20, price: 1, quantity: 30 })
 * formatIndex(tornqvistIndex([coffee, tea])) // => "122.5"
 * @category Prices and volumes
 */
export function tornqvistIndex(items: readonly PriceQuantity[]): Decimal | null {
  const { base, current } = valuesOf(items);
  if (base.isZero() || current.isZero()) return null;
  return irrational((number) => tornqvistLogarithm(items, { base, current }, number).exp());
}

/** The logarithm of the Törnqvist index of items with two values above zero, in the digits of the numbers. */
export function tornqvistLogarithm(
  items: readonly PriceQuantity[],
  { base, current }: Pick<FourValues, "base" | "current">,
  number: (value: Decimal | number) => Decimal,
): Decimal {
  let total = number(0);
  for (const { basePrice, baseQuantity, price, quantity } of items) {
    const share = number(basePrice).times(baseQuantity).div(base);
    const shareNow = number(price).times(quantity).div(current);
    total = total.plus(share.plus(shareNow).div(2).times(number(price).div(basePrice).ln()));
  }
  return total;
}

/** The four values that two periods have: each one's quantities at each one's prices. */
export interface FourValues {
  readonly base: Decimal;
  readonly current: Decimal;
  /** Σ pₜ q₀. */
  readonly currentAtBase: Decimal;
  /** Σ p₀ qₜ. */
  readonly baseAtCurrent: Decimal;
}

/** Checks items and adds up the four values. */
export function valuesOf(items: readonly PriceQuantity[]): FourValues {
  checkRecords(items, "items");
  if (items.length === 0) refuse("INVALID_FIELD", "items", "a list of one product or more", items);
  const seen = new Set<string>();
  for (const { product } of items) {
    if (seen.has(product)) refuse("DUPLICATE_FLOW", "items", "of each product once", product);
    seen.add(product);
  }
  const total = (price: "price" | "basePrice", quantity: "quantity" | "baseQuantity"): Decimal =>
    sum(items.map((item) => product(item[price], item[quantity])));
  return {
    base: total("basePrice", "baseQuantity"),
    current: total("price", "quantity"),
    currentAtBase: total("price", "baseQuantity"),
    baseAtCurrent: total("basePrice", "quantity"),
  };
}

/** The Fisher index of four values; with the two cross values changed round it is that of quantities. */
export function fisherOf({ base, current, currentAtBase, baseAtCurrent }: FourValues): Decimal | null {
  if (base.isZero() || baseAtCurrent.isZero()) return null;
  return irrational((number) =>
    number(currentAtBase).div(base).times(number(current).div(baseAtCurrent)).sqrt(),
  );
}
