import type { ExchangeRate } from "../currency/exchange-rate.js";
import { checkObject } from "../fields.js";
import type { Month } from "../period/month.js";
import type { Period } from "../period/period.js";
import type { PartnerFlow } from "../records/partner-flow.js";
import type { TradeMonth } from "../records/trade-month.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";
import { type FigureOptions, figures, type RoundedFigure, type RoundingCase, roundings } from "./figures.js";
import { exchangeRates } from "./rates.js";
import { partnerFlows, type SeriesOptions, series, type TrueSeries, tradeMonths, vintages } from "./rows.js";
import { type RegimeArbitraries, tariffs } from "./tariffs.js";
import { type MonthOptions, months, type PeriodOptions, periods } from "./times.js";

/**
 * Generators of random trade figures for fast-check. The economy is "XX", the currency USD.
 *
 * @category Testing
 */
export interface TradeArbitraries {
  /** Months between two, of 1900 to 2099 unless said. */
  months(options?: MonthOptions): Arbitrary<Month>;
  /** Months and spans that follow one another from 2020 on, with gaps if wanted. */
  periods(options?: PeriodOptions): Arbitrary<readonly Period[]>;
  /** Single figures, printed or exact, with the true value. */
  figures(options?: FigureOptions): Arbitrary<RoundedFigure>;
  /** Series as printed, with the true value behind each row. */
  series(options?: SeriesOptions): Arbitrary<TrueSeries>;
  /** Months of one economy: exports and imports, some of them joint months. */
  tradeMonths(options?: SeriesOptions): Arbitrary<readonly TradeMonth[]>;
  /** Such months with one to three vintages each, with the days on which they came out. */
  vintages(options?: SeriesOptions): Arbitrary<readonly TradeMonth[]>;
  /** Exports to and imports from some of four partners. */
  partnerFlows(options?: SeriesOptions): Arbitrary<readonly PartnerFlow[]>;
  /** Monthly averages of won, yuan and yen for a dollar. */
  exchangeRates(options?: MonthOptions): Arbitrary<readonly ExchangeRate[]>;
  /** Modes of rounding with a step. */
  roundings(): Arbitrary<RoundingCase>;
  /** Tariff regimes, with questions and products. */
  readonly tariffs: RegimeArbitraries;
}

/**
 * Generators of trade figures for the fast-check of your tests.
 *
 * They find what examples do not: zero, a gap, joint months, figures that round to the next step, a revised month. Random
 * series carry the true values behind their prints, so that bounds can be tested: the result of the truths must lie in
 * the bounds of the result of the rows.
 *
 * @param fc  fast-check, as `import fc from "fast-check"` gives it
 * @returns   the generators; no two draws depend on the clock or on each other
 * @example
 * import fc from "fast-check"
 * const { series } = tradeArbitraries(fc)
 * fc.check(fc.property(series({ gaps: true }), ({ rows }) => yearOnYear(rows).length === rows.length)).failed // => false
 * @category Testing
 */
export function tradeArbitraries(fc: FastCheck): TradeArbitraries {
  checkObject(fc, "fast-check");
  return {
    months: (options) => months(fc, options),
    periods: (options) => periods(fc, options),
    figures: (options) => figures(fc, options),
    series: (options) => series(fc, options),
    tradeMonths: (options) => tradeMonths(fc, options),
    vintages: (options) => vintages(fc, options),
    partnerFlows: (options) => partnerFlows(fc, options),
    exchangeRates: (options) => exchangeRates(fc, options),
    roundings: () => roundings(fc),
    tariffs: tariffs(fc),
  };
}
