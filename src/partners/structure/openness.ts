import type { Money } from "../../currency/money.js";
import { type Decimal, decimal, divide, product } from "../../decimal/decimal.js";
import { refuseMixed } from "../../errors.js";
import { checkFields, checkObject, readChoice } from "../../fields.js";
import type { TradeMonth } from "../../records/trade-month.js";
import { totalTrade } from "../../records/trade-month.js";

const FIELDS = ["of"] as const;

/**
 * Exports and imports over gross domestic product: trade openness.
 *
 * `(X + M) / GDP`
 *
 * Some publish its half, the mean of exports and imports over GDP: ask for it by name.
 *
 * @param month    exports and imports of a period, a year as a rule
 * @param gdp      the gross domestic product of the same period, in the same currency
 * @param options  `of`: "sum" unless said, or "mean"
 * @returns        the ratio as a fraction, 34 digits; `null` where GDP is zero
 * @throws         {@link TradeError} `MIXED_CURRENCIES` where the currencies differ; `INVALID_FIELD`, `UNKNOWN_FIELD`
 * @see            World Bank, World Development Indicators, trade (% of GDP)
 * @example
 * const year = tradeMonth({ reporter: "XX", period: "2024-01/2024-12", currency: "USD", exports: 30, imports: 20 })
 * tradeOpenness(year, money({ amount: 200, currency: "USD" })) // => "0.25"
 * tradeOpenness(year, money({ amount: 200, currency: "USD" }), { of: "mean" }) // => "0.125"
 * @category Structure
 */
export function tradeOpenness(
  month: TradeMonth,
  gdp: Money,
  options: { readonly of?: "sum" | "mean" | undefined } = {},
): Decimal | null {
  checkObject(month, "a month");
  checkObject(gdp, "money");
  checkFields(options, "the options", FIELDS);
  const of = readChoice(options.of ?? "sum", "of", ["sum", "mean"]);
  if (month.currency !== gdp.currency)
    return refuseMixed("MIXED_CURRENCIES", "trade and GDP", "currency", [month.currency, gdp.currency]);
  return divide(totalTrade(month), product(gdp.amount, decimal(of === "sum" ? 1 : 2)));
}
