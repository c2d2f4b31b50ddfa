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
export { addMoney, type Money, type MoneyInput, money, subtractMoney } from "./currency/money.js";
export { type Decimal, type DecimalInput, decimal, difference, divide, product } from "./decimal/decimal.js";
export {
  type AmountUnit,
  type FormatAmountOptions,
  type FormatIndexOptions,
  type FormatOptions,
  formatAmount,
  formatIndex,
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
export { billions, millions, percent, thousands, trillions } from "./decimal/read.js";
export {
  type PrintRounding,
  type PrintRoundingOptions,
  type RoundingMode,
  type RoundingOptions,
  roundingInterval,
  roundTo,
} from "./decimal/rounding.js";
export { sum } from "./decimal/sum.js";
export { TradeError, type TradeErrorCode } from "./errors.js";
export {
  type Crossing,
  crossings,
  firstCrossing,
  monthsAtPresentPace,
  type Passage,
  type PresentPace,
} from "./history/crossing.js";
export { type CycleOptions, type CyclePoint, cyclePoints } from "./history/cycle.js";
export {
  type Expectation,
  type ExpectationInput,
  expectation,
  type ForecastStatistic,
} from "./history/expectation.js";
export type { Direction, FigureOf } from "./history/known-value.js";
export { largestMoves, type Move } from "./history/largest-moves.js";
export { type LunarNewYearShift, lunarNewYear, lunarNewYearShift } from "./history/lunar-new-year.js";
export type { AtOptions, Undecidable } from "./history/next-period.js";
export type { RecordOptions } from "./history/past.js";
export { type Rank, rankAt } from "./history/rank.js";
export { type HistoricRecord, recordAt } from "./history/record.js";
export {
  type SameMonthComparison,
  type SameMonthOptions,
  sameMonthComparison,
} from "./history/same-month.js";
export {
  crossingSentence,
  rankSentence,
  recordSentence,
  sinceSentence,
  streakSentence,
  surpriseSentence,
  turnSentence,
} from "./history/sentences.js";
export { highestSince, lowestSince, type Since } from "./history/since.js";
export { type FirstSince, firstSince, type Streak, streak } from "./history/streak.js";
export {
  type Surprise,
  type SurpriseAgainst,
  type SurpriseOptions,
  surprise,
  surprises,
} from "./history/surprise.js";
export { type ActualAndExpected, type SurpriseHistory, surpriseHistory } from "./history/surprise-history.js";
export { type Turn, type TurningPoint, turnAt, turningPoints } from "./history/turning-point.js";
export { type Acceleration, acceleration } from "./measures/acceleration.js";
export { acquiredGrowth } from "./measures/acquired-growth.js";
export {
  type AggregateOptions,
  type Aggregation,
  aggregate,
  type CalendarUnit,
  type IncompletePeriod,
} from "./measures/aggregate.js";
export { annualisedGrowth, compoundAnnualGrowth } from "./measures/annualised-growth.js";
export {
  type BalanceChange,
  balanceChange,
  balanceOverGdp,
  coverRatio,
  type NarrowedMonth,
  narrowMonth,
  normalisedBalance,
} from "./measures/balance.js";
export { type BaseEffect, baseEffect } from "./measures/base-effect.js";
export { carryOver } from "./measures/carry-over.js";
export {
  type ConvertedMonth,
  type ConvertOptions,
  convertAtOneRate,
  convertMonth,
  convertSeries,
} from "./measures/conversion.js";
export { decumulate, rollingSum, totalOf, yearToDate } from "./measures/cumulative.js";
export { dailyAverageGrowth, type WorkingDayCounts } from "./measures/daily-average-growth.js";
export { deficitGrowth } from "./measures/deficit-growth.js";
export { domesticExports, reExportShare } from "./measures/domestic-exports.js";
export { growthBetween, monthOnMonth, yearOnYear } from "./measures/growth.js";
export {
  type ConvertedTotal,
  convertedTotal,
  type GrowthInCurrency,
  growthInCurrency,
} from "./measures/growth-in-currency.js";
export type { Growth, GrowthOptions } from "./measures/growth-of.js";
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
export { type ImpliedRate, impliedRate, type PrintedConversion } from "./measures/implied-rate.js";
export {
  type NewsAndNoise,
  type NoRegression,
  newsAndNoise,
  type RegressionCoefficient,
  type RevisionRegression,
} from "./measures/news-and-noise.js";
export { requiredGrowth } from "./measures/required-growth.js";
export {
  type NoRevision,
  type Revision,
  type RevisionHorizon,
  type RevisionSummary,
  revisionSummary,
  revisions,
} from "./measures/revisions.js";
export { type SeasonalNote, seasonalNote } from "./measures/seasonal-note.js";
export { shareOfGrowth } from "./measures/share-of-growth.js";
export { threeMonthsOnThreeMonths, threeMonthsYearOnYear } from "./measures/three-months.js";
export { stackedGrowth, twoYearAverageGrowth } from "./measures/two-year-growth.js";
export { type BaseFit, whichBase } from "./measures/which-base.js";
export {
  type ConstantMarketShare,
  constantMarketShare,
  type MarketShareFlows,
} from "./partners/contributions/constant-market-share.js";
export { type Contribution, contributionToGrowth, shareOf } from "./partners/contributions/contribution.js";
export {
  type ContributionOfRate,
  contributionOfRate,
  type KnownShare,
} from "./partners/contributions/contribution-of-rate.js";
export {
  type ContributionTable,
  type ContributionTableOptions,
  contributionTable,
} from "./partners/contributions/contribution-table.js";
export type { ContributionOptions } from "./partners/contributions/level-pair.js";
export { type ShareShift, shareShift } from "./partners/contributions/share-shift.js";
export { type NamedPartner, partnerCode, partnerName } from "./partners/names/area.js";
export {
  constantMembers,
  type Membership,
  type MembershipInput,
  membersOf,
  type PartnerGroup,
  type PartnerGroupInput,
  partnerGroup,
} from "./partners/names/group.js";
export {
  type Concordance,
  type ConcordanceInput,
  type ConcordanceLink,
  concordance,
  convertProducts,
} from "./partners/prices/concordance.js";
export { geksIndex, type MultilateralValue } from "./partners/prices/geks.js";
export { type Basket, type IndexValue, indexSeries } from "./partners/prices/index-series.js";
export { type PriceAndVolume, priceAndVolume } from "./partners/prices/price-and-volume.js";
export {
  fisherIndex,
  laspeyresIndex,
  paascheIndex,
  tornqvistIndex,
} from "./partners/prices/price-index.js";
export {
  type PairedProducts,
  type PriceQuantity,
  type PriceQuantityInput,
  priceQuantities,
  priceQuantity,
  type UnpairedProduct,
  unitValue,
} from "./partners/prices/price-quantity.js";
export { incomeTermsOfTrade, type TradePrices, termsOfTrade } from "./partners/prices/terms-of-trade.js";
export {
  type IntensityFlows,
  type RevealedAdvantage,
  revealedComparativeAdvantage,
  tradeIntensity,
} from "./partners/structure/advantage.js";
export {
  concentrationIndex,
  effectiveNumber,
  herfindahlBounds,
  herfindahlIndex,
  normalisedHerfindahlIndex,
} from "./partners/structure/concentration.js";
export { grubelLloyd, type IntraIndustryTrade } from "./partners/structure/intra-industry.js";
export { type ExportMargins, exportMargins } from "./partners/structure/margins.js";
export { type MirrorGap, type MirrorOptions, mirrorGap } from "./partners/structure/mirror.js";
export { tradeOpenness } from "./partners/structure/openness.js";
export {
  diversificationIndex,
  exportSimilarity,
  tradeComplementarity,
} from "./partners/structure/similarity.js";
export { type Theil, theilIndex } from "./partners/structure/theil.js";
export {
  type AggregateFlowsOptions,
  aggregateFlows,
  type FlowTotal,
} from "./partners/sums/aggregate-flows.js";
export type { FlowKey } from "./partners/sums/flow-keys.js";
export {
  type GroupGrowth,
  type GroupTotal,
  type GroupTotalOptions,
  groupTotal,
  growthOnConstantMembers,
} from "./partners/sums/group-total.js";
export type { PartsOptions } from "./partners/sums/overlap.js";
export { restOfProducts, restOfWorld } from "./partners/sums/rest.js";
export {
  type FlowStatus,
  type UnpublishedFlow,
  type UnpublishedFlowInput,
  unpublishedFlow,
} from "./partners/sums/unpublished-flow.js";
export { countDays, type Day, day, daysBetween, firstDay, isIn, lastDay, plusDays } from "./period/day.js";
export { isMonth, type Month, month } from "./period/month.js";
export {
  calendarYear,
  comparePeriods,
  countMonths,
  firstMonth,
  fiscalYear,
  follows,
  type HasPeriod,
  halfYear,
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
export { type WorkingDayOptions, workingDays } from "./period/working-days.js";
export type { DecimalMark } from "./print/digits.js";
export type { GrowthDirection, Hedge } from "./print/figure.js";
export type { HedgeWidth, HedgeWidths } from "./print/hedge.js";
export {
  type FigureInput,
  type Printed,
  type PrintedOptions,
  printed,
} from "./print/printed.js";
export {
  type PrintedFigure,
  type PrintedFigureOptions,
  type PrintNote,
  printedFigure,
} from "./print/printed-figure.js";
export type { AbsentRow, PartialSeries, RowWithoutMonths, RowWithoutRate } from "./records/absent-row.js";
export { completeSeries } from "./records/complete-series.js";
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
export {
  type Convention,
  type PublisherConventions,
  type PublisherConventionsInput,
  type PublisherRounding,
  publisherConventions,
  type ReleaseDays,
} from "./records/publisher-conventions.js";
export { conventionsOf, publishers } from "./records/publishers.js";
export { type ByPeriod, series } from "./records/series.js";
export { seriesOf } from "./records/series-of.js";
export {
  type Adjustment,
  type Coverage,
  type Flow,
  type Subject,
  type SubjectInput,
  subject,
  type TradeFlow,
  type TradeSystem,
  type Valuation,
} from "./records/subject.js";
export {
  type TradeMonth,
  type TradeMonthInput,
  type TradeMonthRounding,
  type TradeMonthRoundingInput,
  totalTrade,
  tradeBalance,
  tradeMonth,
} from "./records/trade-month.js";
export { asOf, firstReleases, latestReleases, vintagesOf } from "./records/vintage.js";
export { type VintageRow, vintageTable } from "./records/vintage-table.js";
export {
  effectiveTariff,
  lineWeightedTariff,
  simpleAverageTariff,
  type TradeWeightedTariff,
  type TradeWeights,
  tariffEscalation,
  tradeWeightedTariff,
  type WeightedLine,
} from "./tariffs/averages/averages.js";
export {
  type AverageQuery,
  type AveragesSideBySide,
  averagesSideBySide,
} from "./tariffs/averages/averages-side-by-side.js";
export {
  effectiveProtection,
  type ProtectedInput,
  type ProtectionOptions,
} from "./tariffs/averages/effective-protection.js";
export type { TariffLine } from "./tariffs/averages/mean-of-lines.js";
export {
  type PublishedTariffAverage,
  type PublishedTariffAverageInput,
  publishedTariffAverage,
} from "./tariffs/averages/published-average.js";
export {
  type BindingOverhang,
  type BoundLine,
  bindingOverhang,
  type TariffProfile,
  tariffProfile,
} from "./tariffs/averages/tariff-profile.js";
export {
  adValoremEquivalent,
  type UnitValue,
  type UnitValueInput,
} from "./tariffs/questions/ad-valorem-equivalent.js";
export {
  type CustomsEntry,
  type DutyBill,
  type DutyLine,
  type DutyOptions,
  dutyOn,
} from "./tariffs/questions/duty.js";
export {
  compareTariffDays,
  type TariffComparison,
  type TariffMeasureChange,
} from "./tariffs/questions/tariff-comparison.js";
export { type TariffOnDay, type TariffPart, tariffOn } from "./tariffs/questions/tariff-on.js";
export type { TariffOptions } from "./tariffs/questions/tariff-question.js";
export { dayWeightedTariff, type TariffStep, tariffSteps } from "./tariffs/questions/timeline.js";
export type {
  AdValoremRate,
  AdValoremRateInput,
  CompoundRate,
  DutyRate,
  DutyRateInput,
  FloorRate,
  MixedRate,
  PlainDutyRate,
  PlainDutyRateInput,
  QuotaRate,
  SpecificRate,
  SpecificRateInput,
} from "./tariffs/regime/duty-rate.js";
export type { EconomyGroup, EconomyScope } from "./tariffs/regime/economy-scope.js";
export type { ProductScope } from "./tariffs/regime/product-scope.js";
export type { TariffView } from "./tariffs/regime/regime-index.js";
export type { DisplacedMeasure, StackingFamily, StackingPolicy } from "./tariffs/regime/stacking.js";
export type { MeasureEnd, TariffMeasure, TariffMeasureInput } from "./tariffs/regime/tariff-measure.js";
export {
  type TariffCoverage,
  type TariffCoverageInput,
  type TariffRegime,
  type TariffRegimeInput,
  tariffRegime,
} from "./tariffs/regime/tariff-regime.js";
