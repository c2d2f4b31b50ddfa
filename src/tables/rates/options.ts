import type { CurrencyCode } from "../../currency/currency.js";
import type { ExchangeRateKind } from "../../currency/exchange-rate.js";

/**
 * What a file of exchange rates does not say in its columns.
 *
 * @category Tables
 */
export interface ExchangeRatesOptions {
  /** The currency of which there is one unit, where no column says so. */
  readonly base?: CurrencyCode | undefined;
  /** The currency in which it is priced, where no column says so. */
  readonly quote?: CurrencyCode | undefined;
  /** Where no column says so; else a day has a spot rate and a period an average. */
  readonly kind?: ExchangeRateKind | undefined;
  /** Where no column says so. */
  readonly source?: string | undefined;
}
