import { converter } from "../currency/convert.js";
import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import type { ExchangeRate, ExchangeRateKind } from "../currency/exchange-rate.js";
import { rateAmong, ratesByDate, refuseMissingRate } from "../currency/find-exchange-rate.js";
import type { Decimal } from "../decimal/decimal.js";
import { between, type End, highEnd, type Interval, lowEnd } from "../decimal/interval.js";
import { checkObject, type Draft, readChoice } from "../fields.js";
import type { HasPeriod } from "../period/period.js";
import {
  type AbsentRow,
  hasValue,
  type PartialSeries,
  type RowWithoutRate,
  withoutRate,
} from "../records/absent-row.js";
import { checkSeries } from "../records/check-series.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { keepProvenance } from "../records/provenance.js";
import { seriesOf } from "../records/series-of.js";
import { keepSubject } from "../records/subject.js";
import type { TradeMonth } from "../records/trade-month.js";
import { singleRows } from "./single-periods.js";

/**
 * By which kind of rate: the period's average unless said.
 *
 * @category Conversion
 */
export interface ConvertOptions {
  /** No spot rate: it belongs to a day. */
  readonly kind?: Exclude<ExchangeRateKind, "spot"> | undefined;
}

/**
 * A month in another currency: its three figures as rows.
 *
 * @category Conversion
 */
export interface ConvertedMonth extends HasPeriod {
  /** In the other currency, with the rate that was used. */
  readonly exports: Observation;
  /** In the other currency, with the rate that was used. */
  readonly imports: Observation;
  /** Converted exports less converted imports. */
  readonly balance: Observation;
}

const KINDS = ["average", "end", "customs"] as const;

/**
 * Converts each row at the rate of its own period; a span at the day-weighted mean of the averages of its
 * months.
 *
 * Convert first, then cumulate: a year to date in another currency is the sum of its converted months.
 *
 * @param series   rows of one subject and currency, each period once, in any order
 * @param to       the currency wanted
 * @param rates    the rates at hand; inverse and cross rates are found
 * @param options  the kind of rate: the period's average unless said; of customs rates that differ by flow that
 *                 of the row's flow
 * @returns        one row for each, in order of time, with the rate and its path in `convertedAt` and what
 *                 rounding leaves in `bounds`; rows in that currency already come back as they are. Where a rate is
 *                 missing, `value` is `null`, `absent` "missing-exchange-rate" and `missing` names the rates to look
 *                 for: {@link completeSeries} throws there
 * @throws         {@link TradeError} `OVERLAPPING_PERIODS` for years to date or rolling sums; `DUPLICATE_PERIOD`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`
 * @see            IMTS 2010, United Nations, on currency conversion
 * @example
 * const surplus = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-11": printed("111.68 billion") })
 * const rates = [exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" })]
 * formatAmount(convertSeries(surplus, "KRW", rates)[0]?.value ?? null, { in: "trillion", decimals: 0 }) // => "163 trillion"
 * @category Conversion
 */
export function convertSeries(
  series: PartialSeries,
  to: CurrencyCode,
  rates: readonly ExchangeRate[],
  options: ConvertOptions = {},
): PartialSeries {
  const rows = singleRows(series, "a conversion by period");
  const convert = atOwnRate(rows[0], to, rates, options);
  return rows.map((row) => (row.value === null ? Object.freeze({ ...row, currency: to }) : convert(row)));
}

/** Converts rows like the one given, each at the rate of its period. */
function atOwnRate(
  like: Observation | AbsentRow | undefined,
  to: CurrencyCode,
  rates: readonly ExchangeRate[],
  options: ConvertOptions,
): (row: Observation) => Observation | RowWithoutRate {
  readCurrency(to, "to");
  const kind = readChoice(options.kind ?? "average", "kind", KINDS);
  if (like === undefined || like.currency === to) return (row) => row;
  const base = readCurrency(like.currency, "base");
  const flow = like.flow === "exports" || like.flow === "imports" ? like.flow : undefined;
  const dated = ratesByDate(rates);
  return (row) => {
    const found = rateAmong(dated, { base, quote: to, kind, date: row.period, flow });
    return "rate" in found ? convertRow(row, to, found) : withoutRate(row, to, found);
  };
}

/**
 * Converts all rows at one rate: as the press does with a year to date.
 *
 * @param series  rows of one subject and currency, of any periods
 * @param to      the currency wanted
 * @param rate    the one rate, either way round
 * @returns       one row for each, in order of time, with the rate in `convertedAt`
 * @throws        {@link TradeError} `MIXED_CURRENCIES` where the rate is not between the two currencies;
 *                `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`, `MIXED_SUBJECTS`
 * @example
 * const toDate = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-11": printed("1,075.8481 billion") })
 * const november = exchangeRate({ base: "USD", quote: "KRW", rate: "1459.8789", kind: "average", date: "2025-11" })
 * formatAmount(convertAtOneRate(toDate, "KRW", november)[0]?.value ?? null, { in: "trillion", decimals: 0 }) // => "1,571 trillion"
 * @category Conversion
 */
export function convertAtOneRate(series: Series, to: CurrencyCode, rate: ExchangeRate): Series {
  readCurrency(to, "to");
  return checkSeries(series).rows.map((row) => convertRow(row, to, rate));
}

/**
 * Converts the figures of a month at the rate of its period.
 *
 * @param month    the month
 * @param to       the currency wanted
 * @param rates    the rates at hand
 * @param options  the kind of rate, as for {@link convertSeries}
 * @returns        exports, imports and balance as rows; the balance at the rate that both sides share
 * @throws         {@link TradeError} `MISSING_EXCHANGE_RATE` where there is no such rate (for the balance: none that
 *                 holds for both flows)
 * @example
 * const november = tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: billions("330.35"), imports: billions("218.67") })
 * const rates = [exchangeRate({ base: "USD", quote: "CNY", rate: "7.1069", kind: "average", date: "2025-11" })]
 * convertMonth(november, "CNY", rates).balance.value // => "793698592000"
 * @category Conversion
 */
export function convertMonth(
  month: TradeMonth,
  to: CurrencyCode,
  rates: readonly ExchangeRate[],
  options: ConvertOptions = {},
): ConvertedMonth {
  checkObject(month, "a month");
  const figure = (flow: "exports" | "imports" | "balance"): Observation => {
    const row = seriesOf([month], flow)[0]!;
    const converted = atOwnRate(row, to, rates, options)(row);
    return hasValue(converted) ? converted : refuseMissingRate(rates, converted.missing[0]!);
  };
  return Object.freeze({
    period: month.period,
    exports: figure("exports"),
    imports: figure("imports"),
    balance: figure("balance"),
  });
}

/** A row at a rate; its value where that was worked out elsewhere. */
export function convertRow(
  row: Observation,
  to: CurrencyCode,
  rate: ExchangeRate,
  value?: Decimal,
): Observation {
  const scaled = converter(row.currency, to, rate);
  const converted = {} as Draft<Observation>;
  keepSubject(converted, row);
  converted.period = row.period;
  keepProvenance(converted, row);
  converted.currency = to;
  converted.value = value ?? scaled(row.value);
  if (!isExact(row)) converted.bounds = scaledBounds(row, scaled);
  converted.convertedAt = rate;
  return Object.freeze(converted);
}

function scaledBounds(row: Observation, scaled: (amount: Decimal) => Decimal): Interval {
  const end = ({ value, closed }: End): End => ({ value: value && scaled(value), closed });
  const bounds = boundsOf(row);
  return between(end(lowEnd(bounds)), end(highEnd(bounds)));
}
