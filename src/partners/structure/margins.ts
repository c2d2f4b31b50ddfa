import { type Decimal, divide } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import type { Observation } from "../../records/observation.js";
import { twoProfiles } from "./profile.js";

/**
 * A market share, split into how many products are sold and how much of each.
 *
 * @category Structure
 */
export interface ExportMargins {
  /** The weight in the reference of the products that the country sells. */
  readonly extensive: Decimal | null;
  /** The share in the trade in those products. */
  readonly intensive: Decimal | null;
  /** Their product: the share in all trade. */
  readonly share: Decimal | null;
  /** The three amounts behind them: intensive is `own` over `reached`, extensive `reached` over `reference`. */
  readonly amounts: {
    /** Its exports. */
    readonly own: Decimal;
    /** What the reference has of the products it sells. */
    readonly reached: Decimal;
    /** All of the reference. */
    readonly reference: Decimal;
  };
}

/**
 * The extensive and the intensive margin of exports (Hummels and Klenow): how broad a country's range is, and how much
 * it sells within it. Their product is its market share exactly, as fractions of three amounts.
 *
 * `(Σ wₖ / W) · (Σ xₖ / Σ wₖ) = X / W`, sums over K
 *
 * K are the products of which the country sells something. The reference is the world's trade, that of the country
 * included; a product of the country that it lacks is an error of the data, and counts in the country's exports only.
 *
 * @param rows       one country's exports of one period by product, to one market or all
 * @param reference  the world's to the same market, in the same period and currency
 * @returns          the two margins and the share, 34 digits; `null` where a divisor is zero
 * @throws           {@link TradeError} as {@link diversificationIndex}
 * @see              Hummels and Klenow (2005), The Variety and Quality of a Nation's Exports, American Economic Review 95
 * @example
 * const header = { flow: "exports", period: "2025-11", currency: "USD" } as const
 * const own = [observation({ ...header, reporter: "XX", product: "01", value: 10 })]
 * const world = [observation({ ...header, reporter: "World", product: "01", value: 40 }), observation({ ...header, reporter: "World", product: "02", value: 60 })]
 * const { extensive, intensive, share } = exportMargins(own, world)
 * extensive // => "0.4"
 * intensive // => "0.25"
 * share // => "0.1"
 * @category Structure
 */
export function exportMargins(
  rows: readonly Observation[],
  reference: readonly Observation[],
): ExportMargins {
  const [sold, all] = twoProfiles(rows, reference, ["rows", "reference"]);
  const isSold = (name: string): boolean => sold.amounts.get(name)?.gt(0) === true;
  const reached = sum([...all.amounts].filter(([name]) => isSold(name)).map(([, amount]) => amount));
  return Object.freeze({
    extensive: divide(reached, all.total),
    intensive: divide(sold.total, reached),
    share: divide(sold.total, all.total),
    amounts: Object.freeze({ own: sold.total, reached, reference: all.total }),
  });
}
