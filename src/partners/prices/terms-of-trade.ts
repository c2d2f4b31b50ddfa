import { type Decimal, type DecimalInput, product, quotient } from "../../decimal/decimal.js";
import { readStep } from "../../decimal/rounding.js";
import { checkFields } from "../../fields.js";

/**
 * The price indices of both sides of trade, on one base; unit value indices as a rule.
 *
 * @category Prices and volumes
 */
export interface TradePrices {
  /** An index above zero. */
  readonly exportPrices: DecimalInput;
  /** The same for imports, on the same base. */
  readonly importPrices: DecimalInput;
}

/**
 * The net barter terms of trade: export prices over import prices.
 *
 * `Pₓ / Pₘ`
 *
 * @param prices  both indices, above zero, on one base
 * @returns       the ratio, 34 digits; above 1 a unit of exports buys more imports than in the base period
 * @throws        {@link TradeError} `INVALID_FIELD` for an index of zero or less, `INVALID_DECIMAL`, `UNKNOWN_FIELD`
 * @see           XMPI Manual ch. 24, measuring the effects of changes in the terms of trade; UNCTAD Handbook of Statistics,
 *                terms of trade indices
 * @example
 * termsOfTrade({ exportPrices: "1.1", importPrices: "0.88" }) // => "1.25"
 * @category Prices and volumes
 */
export function termsOfTrade(prices: TradePrices): Decimal {
  checkFields(prices, "the prices", ["exportPrices", "importPrices"]);
  return quotient(
    readStep(prices.exportPrices, "exportPrices"),
    readStep(prices.importPrices, "importPrices"),
  );
}

/**
 * The income terms of trade: what exports as a whole buy, the net barter terms of trade times the volume of exports.
 *
 * `Pₓ · Qₓ / Pₘ`
 *
 * @param prices  both price indices and the volume index of exports, above zero, on one base
 * @returns       the ratio, 34 digits
 * @throws        {@link TradeError} as {@link termsOfTrade}
 * @see           XMPI Manual ch. 24, measuring the effects of changes in the terms of trade; UNCTAD Handbook of Statistics,
 *                purchasing power index of exports
 * @example
 * incomeTermsOfTrade({ exportPrices: "1.1", importPrices: "0.88", exportVolume: 2 }) // => "2.5"
 * @category Prices and volumes
 */
export function incomeTermsOfTrade(prices: TradePrices & { readonly exportVolume: DecimalInput }): Decimal {
  checkFields(prices, "the prices", ["exportPrices", "importPrices", "exportVolume"]);
  const value = product(
    readStep(prices.exportPrices, "exportPrices"),
    readStep(prices.exportVolume, "exportVolume"),
  );
  return quotient(value, readStep(prices.importPrices, "importPrices"));
}
