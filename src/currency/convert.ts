import { compare, type Decimal, ONE, product, quotient, quotientProduct } from "../decimal/decimal.js";
import { refuse } from "../errors.js";
import { type CurrencyCode, readCurrency } from "./currency.js";
import type { ExchangeRate } from "./exchange-rate.js";
import { ratioOf } from "./find-exchange-rate.js";
import type { Money } from "./money.js";

/**
 * The amount in another currency: times the rate from base to quote, divided by it from quote to base.
 *
 * A product with a rate as given is exact; what was divided on the way has 34 digits.
 *
 * @param money  the amount
 * @param to     the currency wanted
 * @param rate   a rate between the two, either way round
 * @returns      the amount in that currency
 * @throws       {@link TradeError} `MIXED_CURRENCIES` where the rate is not between the two currencies
 * @example
 * const won = exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" })
 * convert(money({ amount: billions("111.68"), currency: "USD" }), "KRW", won).amount // => "163039275552000"
 * @category Currency
 */
export function convert<C extends CurrencyCode>(money: Money, to: C, rate: ExchangeRate): Money<C> {
  readCurrency(to, "to");
  return Object.freeze({ amount: converter(money.currency, to, rate)(money.amount), currency: to });
}

/** The conversion from one currency to another at a rate, for many amounts. */
export function converter(
  from: CurrencyCode,
  to: CurrencyCode,
  rate: ExchangeRate,
): (amount: Decimal) => Decimal {
  const { times, over, divided } = ratioOf(rate);
  if (from === rate.base && to === rate.quote) return scaling(times, over, divided);
  if (from === rate.quote && to === rate.base) return scaling(over, times, divided);
  return refuse("MIXED_CURRENCIES", "the rate", `between ${from} and ${to}`, `${rate.base}/${rate.quote}`);
}

function scaling(times: Decimal, over: Decimal, divided: boolean): (amount: Decimal) => Decimal {
  if (compare(over, ONE) !== 0) return (amount) => quotient(product(amount, times), over);
  return divided ? (amount) => quotientProduct(amount, times) : (amount) => product(amount, times);
}
