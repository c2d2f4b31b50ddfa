import { type Decimal, ONE, quotientProduct } from "../../decimal/decimal.js";
import { refuse } from "../../errors.js";
import { checkFields, checkRecords, readChoice } from "../../fields.js";
import type { HasPeriod } from "../../period/period.js";
import { type PriceQuantity, priceQuantity } from "./price-quantity.js";

/**
 * Prices and quantities of one period.
 *
 * @category Prices and volumes
 */
export interface Basket extends HasPeriod {
  /** What was traded, each product once; prices in one currency. */
  readonly items: readonly {
    /** Its code. */
    readonly product: string;
    /** Currency units for one unit of quantity. */
    readonly price: Decimal;
    /** In the same unit in all periods. */
    readonly quantity: Decimal;
  }[];
}

/**
 * One value of an index over time.
 *
 * @category Prices and volumes
 */
export interface IndexValue extends HasPeriod {
  /** 1 in the base period; `null` where it cannot be made. */
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
 * @see            XMPI Manual ch. 16, basic index number theory, on fixed bases and chains
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
  checkRecords(baskets, "baskets");
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
