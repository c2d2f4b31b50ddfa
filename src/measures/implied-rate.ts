import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { type Decimal, quotient, ZERO } from "../decimal/decimal.js";
import { type Interval, liesAbove } from "../decimal/interval.js";
import { intervalQuotient } from "../decimal/interval-arithmetic.js";
import { refuse } from "../errors.js";
import { checkFields } from "../fields.js";
import type { Printed } from "../print/printed.js";
import { boundsOfFigure, readFigure } from "../print/printed.js";

/**
 * One amount printed twice, in two currencies.
 *
 * @category Currency
 */
export interface PrintedConversion {
  /** The currency that was converted. */
  readonly base: CurrencyCode;
  /** As printed in `base`. */
  readonly amount: Printed;
  /** The currency that it was converted into. */
  readonly quote: CurrencyCode;
  /** As printed in `quote`. */
  readonly converted: Printed;
}

/**
 * The rate behind a printed conversion: its middle and all that rounding leaves.
 *
 * @category Currency
 */
export interface ImpliedRate {
  /** The currency of which there is one unit. */
  readonly base: CurrencyCode;
  /** The currency in which it is priced. */
  readonly quote: CurrencyCode;
  /** Units of `quote` for one of `base`, 34 digits. */
  readonly rate: Decimal;
  /** Every rate that the two prints allow. */
  readonly bounds: Interval;
}

const FIELDS = ["base", "amount", "quote", "converted"] as const;

/**
 * Which exchange rate a printed conversion used: "$111.68 billion (about 164 trillion won)" implies some
 * 1,468 won per dollar.
 *
 * @param conversion  the amount as printed in both currencies
 * @returns           converted / amount, with the interval that the rounding of both leaves
 * @throws            {@link TradeError} `WRONG_UNIT` for percentages, `INVALID_FIELD` where an amount may be zero or
 *                    the two have different signs
 * @example
 * impliedRate({ base: "USD", amount: printed("111.68 billion"), quote: "KRW", converted: printed("164 trillion") }).rate.toFixed(3) // => "1468.481"
 * @category Currency
 */
export function impliedRate(conversion: PrintedConversion): ImpliedRate {
  checkFields(conversion, "a printed conversion", FIELDS);
  const amount = readFigure(conversion.amount, "amount", "number");
  const converted = readFigure(conversion.converted, "converted", "number");
  const bounds = intervalQuotient(boundsOfFigure(converted), boundsOfFigure(amount));
  if (bounds === null) return refuse("INVALID_FIELD", "amount", "clear of zero", conversion.amount.text);
  if (!liesAbove(bounds, ZERO))
    return refuse(
      "INVALID_FIELD",
      "converted",
      "clear of zero, with the sign of the amount",
      conversion.converted.text,
    );
  return Object.freeze({
    base: readCurrency(conversion.base, "base"),
    quote: readCurrency(conversion.quote, "quote"),
    rate: quotient(converted.value, amount.value),
    bounds,
  });
}
