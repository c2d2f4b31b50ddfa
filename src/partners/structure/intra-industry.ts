import {
  absolute,
  type Decimal,
  decimal,
  difference,
  divide,
  plus,
  product,
  sumOfQuotients,
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
  /** In order of the codes; `null` where there is no trade in a product. */
  readonly products: readonly {
    /** Its code. */
    readonly product: string;
    /** From 0, one way only, to 1, balanced. */
    readonly index: Decimal | null;
  }[];
  /** The same over all products, each with the weight of its trade. */
  readonly total: Decimal | null;
  /**
   * The same, adjusted for the imbalance of trade as a whole, which no product could balance: never below `total`; `null`
   * where exports or imports as a whole are zero.
   */
  readonly adjusted: Decimal | null;
  /** The mean of the indices of the products that have one, all with one weight. */
  readonly plain: Decimal | null;
}

/**
 * Grubel and Lloyd's index of intra-industry trade, by product and over all, plain and adjusted for imbalance.
 *
 * `GLₖ = 1 − |Xₖ − Mₖ| / (Xₖ + Mₖ)`, `GL = 1 − Σ|Xₖ − Mₖ| / Σ(Xₖ + Mₖ)`
 *
 * adjusted: `(Σ(Xₖ + Mₖ) − Σ|Xₖ − Mₖ|) / (Σ(Xₖ + Mₖ) − |ΣXₖ − ΣMₖ|)`
 *
 * The finer the products, the lower the index. A product that only one side has is traded one way. A country with a
 * surplus or deficit as a whole cannot reach 1 in the plain index; in the adjusted one it can.
 *
 * @param exports  exports of one period by product, to one partner or all
 * @param imports  imports by product, in the same period and currency
 * @returns        the index of each product, in order of the codes, and over all; each is rounded once to 34 digits
 * @throws         {@link TradeError} as {@link diversificationIndex}
 * @see            Grubel and Lloyd (1975), Intra-industry Trade, for both; Greenaway and Milner (1983), On the Measurement of
 *                 Intra-Industry Trade, Economic Journal 93, on products and imbalance
 * @example
 * const header = { reporter: "XX", period: "2025-11", currency: "USD" } as const
 * const sold = [observation({ ...header, flow: "exports", product: "87", value: 30 }), observation({ ...header, flow: "exports", product: "27", value: 10 })]
 * const bought = [observation({ ...header, flow: "imports", product: "87", value: 10 })]
 * const found = grubelLloyd(sold, bought)
 * found.products.map(({ product, index }) => `${product}: ${index}`) // => ["27: 0", "87: 0.5"]
 * found.total // => "0.4"
 * found.adjusted // => "1"
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
  const trades = pairs.map(([x, m]) => plus(x, m));
  // Twice the smaller of exports and imports: what goes both ways.
  const both = pairs.map(([x, m], k) => difference(trades[k]!, absolute(difference(x, m))));
  const products = names.map((name, k) =>
    Object.freeze({ product: name, index: divide(both[k]!, trades[k]!) }),
  );
  const traded = names.flatMap((_, k) => (trades[k]!.isZero() ? [] : k));
  const count = decimal(traded.length);
  const all = sum(trades);
  const imbalance = absolute(difference(sold.total, bought.total));
  return Object.freeze({
    products: Object.freeze(products),
    total: divide(sum(both), all),
    adjusted: divide(sum(both), difference(all, imbalance)),
    plain: count.isZero()
      ? null
      : sumOfQuotients(traded.map((k) => [both[k]!, product(trades[k]!, count)] as const)),
  });
}
