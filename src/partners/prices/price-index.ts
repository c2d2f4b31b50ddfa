import { type Decimal, divide, irrational, ONE, product, quotientProduct } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { refuse } from "../../errors.js";
import { checkFields, readChoice } from "../../fields.js";
import type { HasPeriod } from "../../period/period.js";
import { type PriceQuantity, priceQuantity } from "./price-quantity.js";

/**
 * The Laspeyres price index: the basket of the base period at prices of now over the same at prices of then.
 *
 * $$ P_L = \frac{\sum p_t q_0}{\sum p_0 q_0} $$
 *
 * With unit values for prices it is a unit value index, not a price index: name it so. Of one product it is the ratio
 * of the two prices.
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, 1 in the base period, 34 digits; `null` where nothing was traded in the base period
 * @throws       {@link TradeError} `INVALID_FIELD` for no items, `DUPLICATE_FLOW` for a product twice
 * @see          PPI Manual ch. 15 and 19; XMPI Manual para. 2.1
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
 * $$ P_P = \frac{\sum p_t q_t}{\sum p_0 q_t} $$
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, 34 digits; `null` where nothing is traded in the current period
 * @throws       {@link TradeError} as {@link laspeyresIndex}
 * @see          PPI Manual ch. 15 and 19
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
 * $$ P_F = \sqrt{P_L P_P} $$
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, worked out with 50 digits or more and rounded once to 34; `null` where one of the two is
 * @throws       {@link TradeError} as {@link laspeyresIndex}
 * @see          PPI Manual ch. 15 and 19
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
 * $$ \ln P_T = \sum \tfrac12 (s_0 + s_t) \ln \frac{p_t}{p_0} $$
 *
 * @param items  prices and quantities, each product once
 * @returns      the index, worked out with 50 digits or more and rounded once to 34; `null` where nothing is traded in
 *               one of the periods
 * @throws       {@link TradeError} as {@link laspeyresIndex}
 * @see          PPI Manual ch. 16
 * @example
 * const coffee = priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: 3, quantity: 10 })
 * const tea = priceQuantity({ product: "0902", basePrice: 1, baseQuantity: 20, price: 1, quantity: 30 })
 * formatIndex(tornqvistIndex([coffee, tea])) // => "122.5"
 * @category Prices and volumes
 */
export function tornqvistIndex(items: readonly PriceQuantity[]): Decimal | null {
  const { base, current } = valuesOf(items);
  if (base.isZero() || current.isZero()) return null;
  return irrational((number) => {
    let total = number(0);
    for (const { basePrice, baseQuantity, price, quantity } of items) {
      const share = number(basePrice).times(baseQuantity).div(base);
      const shareNow = number(price).times(quantity).div(current);
      total = total.plus(share.plus(shareNow).div(2).times(number(price).div(basePrice).ln()));
    }
    return total.exp();
  });
}

/**
 * The growth of a value, split into price and volume.
 *
 * @category Prices and volumes
 */
export interface PriceAndVolume {
  readonly baseValue: Decimal;
  readonly value: Decimal;
  /**
   * The quantities of one period at the prices of the other. As fractions the split is exact: with Paasche prices the
   * price index is value over this, the volume index this over baseValue. `null` for Fisher, whose parts are roots.
   */
  readonly crossValue: Decimal | null;
  readonly valueIndex: Decimal | null;
  readonly priceIndex: Decimal | null;
  readonly volumeIndex: Decimal | null;
}

const SPLITS = ["paasche", "laspeyres", "fisher"] as const;
const OPTION_FIELDS = ["price"] as const;

/**
 * Splits the growth of a value into price and volume: 1 + v = (1 + p)(1 + q), exactly.
 *
 * $$ \frac{\sum p_t q_t}{\sum p_0 q_0} = \frac{\sum p_t q_t}{\sum p_0 q_t} \cdot \frac{\sum p_0 q_t}{\sum p_0 q_0} $$
 *
 * A Paasche price index goes with a Laspeyres volume index, and the other way round; Fisher goes with Fisher. The
 * identity holds between the fractions; each index is rounded once to 34 digits. Of unit values these are unit value
 * and volume indices.
 *
 * @param items    prices and quantities, each product once
 * @param options  `price`: the formula of the price index, "paasche" unless said
 * @returns        the three indices and the values behind them; an index is `null` where its divisor is zero
 * @throws         {@link TradeError} as {@link laspeyresIndex}; `INVALID_FIELD`, `UNKNOWN_FIELD`
 * @see            PPI Manual ch. 15; XMPI Manual para. 2.1
 * @example
 * const coffee = priceQuantity({ product: "0901", basePrice: 2, baseQuantity: 10, price: 3, quantity: 10 })
 * const tea = priceQuantity({ product: "0902", basePrice: 1, baseQuantity: 20, price: 1, quantity: 30 })
 * const { valueIndex, priceIndex, volumeIndex } = priceAndVolume([coffee, tea])
 * valueIndex // => "1.5"
 * priceIndex // => "1.2"
 * volumeIndex // => "1.25"
 * @category Prices and volumes
 */
export function priceAndVolume(
  items: readonly PriceQuantity[],
  options: { readonly price?: (typeof SPLITS)[number] | undefined } = {},
): PriceAndVolume {
  checkFields(options, "the options", OPTION_FIELDS);
  const formula = readChoice(options.price ?? "paasche", "price", SPLITS);
  const values = valuesOf(items);
  const { base, current, currentAtBase, baseAtCurrent } = values;
  const known = { baseValue: base, value: current, valueIndex: divide(current, base) };
  if (formula === "fisher") {
    const volume = { base, current, currentAtBase: baseAtCurrent, baseAtCurrent: currentAtBase };
    return Object.freeze({
      ...known,
      crossValue: null,
      priceIndex: fisherOf(values),
      volumeIndex: fisherOf(volume),
    });
  }
  const isPaasche = formula === "paasche";
  return Object.freeze({
    ...known,
    crossValue: isPaasche ? baseAtCurrent : currentAtBase,
    priceIndex: isPaasche ? divide(current, baseAtCurrent) : divide(currentAtBase, base),
    volumeIndex: isPaasche ? divide(baseAtCurrent, base) : divide(current, currentAtBase),
  });
}

/**
 * Prices and quantities of one period.
 *
 * @category Prices and volumes
 */
export interface Basket extends HasPeriod {
  readonly items: readonly {
    readonly product: string;
    readonly price: Decimal;
    readonly quantity: Decimal;
  }[];
}

/**
 * One value of an index over time.
 *
 * @category Prices and volumes
 */
export interface IndexValue extends HasPeriod {
  readonly index: Decimal | null;
}

const LINKINGS = ["fixed-base", "chained"] as const;
const SERIES_FIELDS = ["linking"] as const;

/**
 * An index over several periods: each against the first, or chained from period to period.
 *
 * A chain follows the changing mix of goods, but drifts where prices swing back and forth. Each link is rounded to 34
 * digits, so is each product.
 *
 * @param baskets  the periods in order of time, all with the same products, each once
 * @param formula  {@link laspeyresIndex}, {@link paascheIndex}, {@link fisherIndex} or {@link tornqvistIndex}
 * @param options  `linking`: "fixed-base" unless said, or "chained"
 * @returns        one value for each period, 1 for the first; `null` where the formula has none, and after it in a chain
 * @throws         {@link TradeError} `INVALID_FIELD` where a basket lacks a product of the first; `DUPLICATE_FLOW`
 * @see            PPI Manual ch. 15 and 19
 * @example
 * const basket = (period: Month, price: number, quantity: number) => ({ period, items: [{ product: "0901", price: decimal(price), quantity: decimal(quantity) }] })
 * const baskets = [basket("2023-11", 2, 10), basket("2024-11", 3, 8), basket("2025-11", 4, 9)]
 * indexSeries(baskets, fisherIndex).map(({ index }) => String(index)) // => ["1", "1.5", "2"]
 * @category Prices and volumes
 */
export function indexSeries(
  baskets: readonly Basket[],
  formula: (items: readonly PriceQuantity[]) => Decimal | null,
  options: { readonly linking?: (typeof LINKINGS)[number] | undefined } = {},
): readonly IndexValue[] {
  checkFields(options, "the options", SERIES_FIELDS);
  const linking = readChoice(options.linking ?? "fixed-base", "linking", LINKINGS);
  let chain: Decimal | null = ONE;
  return baskets.map((basket, i) => {
    if (i === 0) return Object.freeze({ period: basket.period, index: ONE });
    if (linking === "fixed-base")
      return Object.freeze({ period: basket.period, index: formula(pairedBaskets(basket, baskets[0]!)) });
    const link = formula(pairedBaskets(basket, baskets[i - 1]!));
    chain = chain === null || link === null ? null : quotientProduct(chain, link);
    return Object.freeze({ period: basket.period, index: chain });
  });
}

function pairedBaskets(current: Basket, base: Basket): readonly PriceQuantity[] {
  if (current.items.length !== base.items.length)
    refuse(
      "INVALID_FIELD",
      `items of ${current.period}`,
      `as many as in ${base.period}`,
      current.items.length,
    );
  const byProduct = new Map(current.items.map((item) => [item.product, item]));
  return base.items.map(({ product, price, quantity }) => {
    const now = byProduct.get(product);
    if (now === undefined)
      return refuse("INVALID_FIELD", `items of ${current.period}`, `those of ${base.period}`, product);
    const then = { product, basePrice: price, baseQuantity: quantity };
    return priceQuantity({ ...then, price: now.price, quantity: now.quantity });
  });
}

/** The four values that two periods have: each one's quantities at each one's prices. */
interface FourValues {
  readonly base: Decimal;
  readonly current: Decimal;
  /** Σ pₜ q₀. */
  readonly currentAtBase: Decimal;
  /** Σ p₀ qₜ. */
  readonly baseAtCurrent: Decimal;
}

function valuesOf(items: readonly PriceQuantity[]): FourValues {
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

function fisherOf({ base, current, currentAtBase, baseAtCurrent }: FourValues): Decimal | null {
  if (base.isZero() || baseAtCurrent.isZero()) return null;
  return irrational((number) =>
    number(currentAtBase).div(base).times(number(current).div(baseAtCurrent)).sqrt(),
  );
}
