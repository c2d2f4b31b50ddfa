import { type Decimal, type DecimalInput, difference, plus, readDecimal } from "../decimal/decimal.js";
import { refuseMixed } from "../errors.js";
import { checkFields, checkObject } from "../fields.js";
import { type CurrencyCode, readCurrency } from "./currency.js";

/**
 * An amount with its currency. Two literal currencies never mix.
 *
 * @category Currency
 */
export interface Money<C extends CurrencyCode = CurrencyCode> {
  /** Single currency units: dollars, not cents or billions. */
  readonly amount: Decimal;
  /** ISO 4217: "USD". */
  readonly currency: C;
}

/**
 * What {@link money} takes.
 *
 * @category Currency
 */
export interface MoneyInput<C extends CurrencyCode = CurrencyCode> {
  /** Single currency units: dollars, not cents or billions. */
  readonly amount: DecimalInput;
  /** ISO 4217: "USD". */
  readonly currency: C;
}

const FIELDS = ["amount", "currency"] as const;

/**
 * Makes money.
 *
 * @param input  the amount in single units and the currency
 * @returns      the money, frozen
 * @throws       {@link TradeError} `INVALID_DECIMAL`, `UNKNOWN_CURRENCY` or `UNKNOWN_FIELD`
 * @example
 * money({ amount: billions("111.68"), currency: "USD" }).amount // => "111680000000"
 * @category Currency
 */
export function money<C extends CurrencyCode>(input: MoneyInput<C>): Money<C> {
  checkFields(input, "money", FIELDS);
  const { amount, currency } = input;
  readCurrency(currency, "currency");
  return Object.freeze({ amount: readDecimal(amount, "amount"), currency });
}

/**
 * The exact sum of two amounts of one currency.
 *
 * @param a  one amount
 * @param b  another
 * @returns  the sum
 * @throws   {@link TradeError} `MIXED_CURRENCIES` where the currencies differ
 * @example
 * addMoney(money({ amount: 1, currency: "USD" }), money({ amount: 2, currency: "USD" })).amount // => "3"
 * @category Currency
 */
export function addMoney<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  checkObject(a, "money");
  checkObject(b, "money");
  return Object.freeze({ amount: plus(a.amount, b.amount), currency: currencyOfBoth(a, b) });
}

/**
 * The exact difference of two amounts of one currency.
 *
 * @param a  the amount that is taken from
 * @param b  the amount that is taken away
 * @returns  a − b
 * @throws   {@link TradeError} `MIXED_CURRENCIES` where the currencies differ
 * @example
 * subtractMoney(money({ amount: 3, currency: "USD" }), money({ amount: 2, currency: "USD" })).amount // => "1"
 * @category Currency
 */
export function subtractMoney<C extends CurrencyCode>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> {
  checkObject(a, "money");
  checkObject(b, "money");
  return Object.freeze({ amount: difference(a.amount, b.amount), currency: currencyOfBoth(a, b) });
}

function currencyOfBoth<C extends CurrencyCode>(a: Money<C>, b: Money<C>): C {
  if (a.currency === b.currency) return a.currency;
  return refuseMixed("MIXED_CURRENCIES", "amounts", "currency", [a.currency, b.currency]);
}
