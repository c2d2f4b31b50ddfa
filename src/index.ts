/**
 * Merchandise-trade statistics, computed exactly as customs releases and the press print them.
 *
 * @module tradefigures
 */

export { type Briefing, briefing } from "./briefing/briefing.js";
export type { BriefingFigure, BriefingFigureName, BriefingRecord } from "./briefing/figure.js";
export type { BriefingInput } from "./briefing/input.js";
export { type BriefingTextOptions, briefingLines, briefingText } from "./briefing/text.js";
export { convert } from "./currency/convert.js";
export { type CurrencyCode, currencyCode, minorUnitDecimals } from "./currency/currency.js";
export {
  appreciation,
  type ExchangeRate,
  type ExchangeRateInput,
  type ExchangeRateKind,
  exchangeRate,
} from "./currency/exchange-rate.js";
export { type ExchangeRateQuery, findExchangeRate } from "./currency/find-exchange-rate.js";
export { type ImpliedRate, impliedRate, type PrintedConversion } from "./currency/implied-rate.js";
export { addMoney, type Money, type MoneyInput, money, subtractMoney } from "./currency/money.js";
export { type Decimal, type DecimalInput, decimal, difference, divide, product } from "./decimal/decimal.js";
export {
  type FormatAmountOptions,
  type FormatOptions,
  formatAmount,
  formatPercent,
  formatPoints,
} from "./decimal/format.js";
export {
  type Interval,
  type IntervalInput,
  intersection,
  interval,
  intervalContains,
} from "./decimal/interval.js";
export {
  intervalDifference,
  intervalProduct,
  intervalQuotient,
  intervalSum,
} from "./decimal/interval-arithmetic.js";
export {
  type FigureInput,
  type Hedge,
  type Printed,
  type PrintedOptions,
  printed,
} from "./decimal/printed.js";
export { billions, millions, percent, trillions } from "./decimal/read.js";
export { type RoundingMode, type RoundingOptions, roundingInterval, roundTo } from "./decimal/rounding.js";
export { sum } from "./decimal/sum.js";
export { TradeError, type TradeErrorCode } from "./errors.js";
export { type Crossing, firstCrossing } from "./history/crossing.js";
export {
  type Expectation,
  type ExpectationInput,
  expectation,
  type Surprise,
  surprise,
} from "./history/surprise.js";
export { type TurningPoint, turningPoints } from "./history/turning-point.js";
export { type Acceleration, acceleration } from "./measures/acceleration.js";
export {
  type BalanceChange,
  balanceChange,
  coverRatio,
  normalisedBalance,
  totalTrade,
  tradeBalance,
} from "./measures/balance.js";
export {
  type ConvertedMonth,
  type ConvertOptions,
  convertAtOneRate,
  convertMonth,
  convertSeries,
} from "./measures/conversion.js";
export { decumulate, rollingSum, totalOf, yearToDate } from "./measures/cumulative.js";
export {
  type Growth,
  type GrowthOptions,
  growthBetween,
  monthOnMonth,
  yearOnYear,
} from "./measures/growth.js";
export {
  type AbsentReason,
  type Comparison,
  type GrowthRate,
  type GrowthRateHeader,
  type GrowthRateInput,
  growthRate,
  growthRates,
  type RatesByPeriod,
} from "./measures/growth-rate.js";
export { type ImpliedBase, impliedBase } from "./measures/implied-base.js";
export { countDays, type Day, day, daysBetween, firstDay, isIn, lastDay, plusDays } from "./period/day.js";
export { isMonth, type Month, month } from "./period/month.js";
export {
  calendarYear,
  comparePeriods,
  countMonths,
  firstMonth,
  follows,
  type HasPeriod,
  januaryTo,
  lastMonth,
  monthsOf,
  type Period,
  period,
  plusMonths,
  quarter,
  type Span,
  span,
  yearEarlier,
} from "./period/period.js";
export { at, byLastMonth, during } from "./period/pick.js";
export { type Tiling, tiling } from "./period/tiling.js";
export {
  boundsOf,
  type Observation,
  type ObservationInput,
  observation,
  type Series,
  type SeriesHeader,
} from "./records/observation.js";
export {
  type PartnerFlow,
  type PartnerFlowInput,
  partnerFlow,
  type Quantity,
  type QuantityInput,
} from "./records/partner-flow.js";
export type { HasVintage, Provenance, ProvenanceInput } from "./records/provenance.js";
export { type ByPeriod, series } from "./records/series.js";
export { seriesOf } from "./records/series-of.js";
export {
  type Adjustment,
  type Flow,
  type Subject,
  type SubjectInput,
  subject,
  type TradeSystem,
  type Valuation,
} from "./records/subject.js";
export {
  type TradeMonth,
  type TradeMonthInput,
  type TradeMonthRounding,
  type TradeMonthRoundingInput,
  tradeMonth,
} from "./records/trade-month.js";
export { asOf, firstReleases, latestReleases, vintagesOf } from "./records/vintage.js";
export type { ProductScope } from "./tariffs/product-scope.js";
export {
  type PublishedTariffAverage,
  type PublishedTariffAverageInput,
  publishedTariffAverage,
} from "./tariffs/published-average.js";
export {
  type AdValoremRate,
  type AdValoremRateInput,
  type MeasureEnd,
  type StackingPolicy,
  type TariffMeasure,
  type TariffMeasureInput,
  type TariffRegime,
  type TariffRegimeInput,
  tariffRegime,
} from "./tariffs/tariff-regime.js";
export {
  dayWeightedTariff,
  type TariffOnDay,
  type TariffOptions,
  type TariffPart,
  type TariffStep,
  tariffOn,
  tariffSteps,
} from "./tariffs/timeline.js";
