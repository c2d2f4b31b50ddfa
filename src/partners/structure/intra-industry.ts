import {
  absolute,
  type Decimal,
  difference,
  divide,
  plus,
  readDecimal,
  ZERO,
} from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import type { Observation } from "../../records/observation.js";
import { twoProfiles } from "./profile.js";

/**
 * How much of the trade in each product, and in all, goes both ways.
 *
 * @category Structure
 */
export interface IntraIndustryTrade {
  /** From 0, one way only, to 1, balanced; `null` where there is no trade in the product. */
  readonly products: readonly { readonly product: string; readonly index: Decimal | null }[];
  /** The same over all products, each with the weight of its trade. */
  readonly total: Decimal | null;
  /** The mean of the indices of the products that have one, all with one weight. */
  readonly plain: Decimal | null;
}

/**
 * Grubel and Lloyd's index of intra-industry trade, by product and over all.
 *
 * $$ GL_k = 1 - \frac{|X_k - M_k|}{X_k + M_k}, \qquad GL = 1 - \frac{\sum_k |X_k - M_k|}{\sum_k (X_k + M_k)} $$
 *
 * The finer the products, the lower the index. A product that only one side has is traded one way.
 *
 * @param exports  exports of one period by product, to one partner or all
 * @param imports  imports by product, in the same period and currency
 * @returns        the index of each product, in order of the codes, and over all; 34 digits
 * @throws         {@link TradeError} as {@link diversificationIndex}
 * @see            Grubel and Lloyd (1975), Intra-industry Trade
 * @example
 * const header = { reporter: "XX", period: "2025-11", currency: "USD" } as const
 * const sold = [observation({ ...header, flow: "exports", product: "87", value: 30 }), observation({ ...header, flow: "exports", product: "27", value: 10 })]
 * const bought = [observation({ ...header, flow: "imports", product: "87", value: 10 })]
 * const found = grubelLloyd(sold, bought)
 * found.products.map(({ product, index }) => `${product}: ${index}`) // => ["27: 0", "87: 0.5"]
 * found.total // => "0.4"
 * @category Structure
 */
export function grubelLloyd(
  exports: readonly Observation[],
  imports: readonly Observation[],
): IntraIndustryTrade {
  const [sold, bought] = twoProfiles(exports, imports, ["exports", "imports"]);
  const names = [...new Set([...sold.amounts.keys(), ...bought.amounts.keys()])].sort();
  const pairs = names.map(
    (name) => [sold.amounts.get(name) ?? ZERO, bought.amounts.get(name) ?? ZERO] as const,
  );
  const gaps = pairs.map(([x, m]) => absolute(difference(x, m)));
  const trades = pairs.map(([x, m]) => plus(x, m));
  const overlap = (gap: Decimal, trade: Decimal): Decimal | null => divide(difference(trade, gap), trade);
  const products = names.map((name, k) =>
    Object.freeze({ product: name, index: overlap(gaps[k]!, trades[k]!) }),
  );
  const indices = products.flatMap(({ index }) => index ?? []);
  return Object.freeze({
    products: Object.freeze(products),
    total: overlap(sum(gaps), sum(trades)),
    plain: divide(sum(indices), readDecimal(indices.length, "products")),
  });
}
