import type { CurrencyCode } from "../currency/currency.js";
import type { ExchangeRate } from "../currency/exchange-rate.js";
import { type Decimal, difference, product, quotient } from "../decimal/decimal.js";
import { checkObject } from "../fields.js";
import type { HasPeriod } from "../period/period.js";
import type { PartialSeries } from "../records/absent-row.js";
import { completeSeries } from "../records/complete-series.js";
import type { Observation, Series } from "../records/observation.js";
import { type ConvertOptions, convertAtOneRate, convertSeries } from "./conversion.js";
import { totalOf } from "./cumulative.js";
import { yearOnYear } from "./growth.js";
import type { Growth, GrowthOptions } from "./growth-of.js";

/**
 * Growth on the year in another currency, split into trade and exchange rate.
 *
 * @category Conversion
 */
export interface GrowthInCurrency extends HasPeriod {
  /** Growth in the currency asked for. */
  readonly growth: Growth;
  /** Growth in the currency of the series. */
  readonly trade: Growth;
  /** What the exchange rate gave: a fraction, above zero where the currency asked for weakened. */
  readonly currencyEffect: Decimal | null;
}

/**
 * Growth on the year in another currency: each period at its own rate, then compared; and its split.
 *
 * `1 + g(quote) = (1 + g(base)) · (1 + e)`, where `e = rₜ / rₜ₋₁₂ − 1`
 *
 * @param series   single periods of one subject and currency, each once, in any order
 * @param to       the currency asked for
 * @param rates    the rates at hand, for the periods and for those a year earlier
 * @param options  `base`: the levels of the year before from another vintage; `kind`: the kind of rate
 * @returns        one result for each row, in order of time; `currencyEffect` is `null` where there is no growth
 * @throws         {@link TradeError} as {@link convertSeries} and {@link yearOnYear}
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const now = series(header, { "2025-11": printed("330.35 billion") })
 * const base = series(header, { "2024-11": printed("312.31 billion") })
 * const rate = (date: Month, rate: `${number}`) => exchangeRate({ base: "USD", quote: "CNY", kind: "average", date, rate })
 * const [november] = growthInCurrency(now, "CNY", [rate("2024-11", "7.2063"), rate("2025-11", "7.1069")], { base })
 * formatPercent(november?.growth.rate ?? null) // => "4.3%"
 * formatPercent(november?.trade.rate ?? null) // => "5.8%"
 * formatPercent(november?.currencyEffect ?? null) // => "−1.4%"
 * @category Conversion
 */
export function growthInCurrency(
  series: PartialSeries,
  to: CurrencyCode,
  rates: readonly ExchangeRate[],
  options: GrowthOptions & ConvertOptions = {},
): readonly GrowthInCurrency[] {
  checkObject(options, "options");
  const trade = yearOnYear(series, { base: options.base });
  const convertedBase =
    options.base === undefined ? {} : { base: convertSeries(options.base, to, rates, options) };
  const converted = yearOnYear(convertSeries(series, to, rates, options), convertedBase);
  return converted.map((growth, index) => {
    const inTrade = trade[index]!;
    return Object.freeze({
      period: growth.period,
      growth,
      trade: inTrade,
      currencyEffect: effectOf(growth, inTrade),
    });
  });
}

/** (1 + growth) / (1 + trade) − 1 from the levels, rounded once; nothing is left to compare where all trade was lost. */
function effectOf(growth: Growth, trade: Growth): Decimal | null {
  if (growth.rate === null || trade.rate === null || trade.value!.isZero()) return null;
  const then = product(growth.base!, trade.value!);
  return quotient(difference(product(growth.value!, trade.base!), then), then);
}

/**
 * A total in another currency, reckoned in two ways.
 *
 * @category Conversion
 */
export interface ConvertedTotal extends HasPeriod {
  /** Each period at its own rate, then added. */
  readonly byPeriod: Observation;
  /** All at the one rate. */
  readonly atOneRate: Observation;
  /** The second less the first, in the currency asked for. */
  readonly difference: Decimal;
}

/**
 * A year to date, or any run of periods, converted period by period against all at one rate.
 *
 * @param series   single periods of one subject and currency without a gap
 * @param to       the currency asked for
 * @param rates    the rates of the periods
 * @param oneRate  the one rate
 * @param options  the kind of the rates of the periods
 * @returns        both totals and their difference
 * @throws         {@link TradeError} `MISSING_EXCHANGE_RATE`; as {@link convertSeries}, {@link convertAtOneRate} and {@link totalOf}
 * @example
 * const surplus = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-10": printed("90.07 billion"), "2025-11": printed("111.68 billion") })
 * const october = exchangeRate({ base: "USD", quote: "KRW", rate: "1423.0795", kind: "average", date: "2025-10" })
 * const november = exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" })
 * formatAmount(convertedTotal(surplus, "KRW", [october, november], november).difference, { in: "trillion" }) // => "3.31 trillion"
 * @category Conversion
 */
export function convertedTotal(
  series: Series,
  to: CurrencyCode,
  rates: readonly ExchangeRate[],
  oneRate: ExchangeRate,
  options: ConvertOptions = {},
): ConvertedTotal {
  const byPeriod = totalOf(completeSeries(convertSeries(series, to, rates, options)));
  const atOneRate = totalOf(convertAtOneRate(series, to, oneRate));
  return Object.freeze({
    period: byPeriod.period,
    byPeriod,
    atOneRate,
    difference: difference(atOneRate.value, byPeriod.value),
  });
}
