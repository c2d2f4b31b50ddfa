/**
 * Merchandise-trade statistics, computed exactly as customs releases and the press print them.
 *
 * @module tradefigures
 */

export { type Briefing, briefing } from "./briefing/briefing.js";
export type { BriefingFigure, BriefingFigureName, BriefingRecord } from "./briefing/figure.js";
export type { BriefingInput } from "./briefing/input.js";
export { type BriefingTextOptions, briefingLines, briefingText } from "./briefing/text.js";
export type {
  Check,
  CheckBase,
  Computed,
  Consistent,
  Contradicted,
  NotComputable,
  Supported,
  UndecidableCheck,
} from "./claims/check.js";
export { checkClaim } from "./claims/check-claim.js";
export type {
  ChangeClaim,
  Claim,
  ClaimBase,
  ConversionClaim,
  CrossingClaim,
  ExchangeClaim,
  ExtremeClaim,
  FigureClaim,
  GrowthClaim,
  GrowthDirection,
  LevelClaim,
  ShareClaim,
  StatementClaim,
  StreakClaim,
  SurpriseClaim,
  TariffClaim,
  TurnClaim,
} from "./claims/claim.js";
export type { Evidence, EvidenceRecord, NamedFigure } from "./claims/evidence.js";
export type { Missing } from "./claims/missing.js";
export type { CheckOptions } from "./claims/options.js";
export {
  type PrintedFigure,
  type PrintedFigureOptions,
  type PrintNote,
  printedFigure,
} from "./claims/printed-figure.js";
export { claim } from "./claims/read-claim.js";
export { evidence } from "./claims/read-evidence.js";
export type { Confusion, Reading } from "./claims/reading.js";
export {
  type Conflict,
  type ConflictMember,
  type Irreconcilable,
  type Narrowed,
  type Reconciled,
  type ReconcileNote,
  type ReconcileOptions,
  reconcile,
} from "./claims/reconcile.js";
export type { Asked, Print, Relation } from "./claims/relation.js";
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
export type { Hedge, HedgeWidth, HedgeWidths } from "./decimal/hedge.js";
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
  type Printed,
  type PrintedOptions,
  printed,
} from "./decimal/printed.js";
export type { DecimalMark } from "./decimal/printed-number.js";
export { billions, millions, percent, trillions } from "./decimal/read.js";
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
  lastCrossing,
  monthsAtPresentPace,
  nextCrossing,
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
export { highestSince, lowestSince, type Since, type SinceOfEach, sinceOfEach } from "./history/since.js";
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
  totalTrade,
  tradeBalance,
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
export { requiredGrowth } from "./measures/required-growth.js";
export {
  type NoRevision,
  type Revision,
  type RevisionHorizon,
  type RevisionSummary,
  revisionSummary,
  revisions,
} from "./measures/revisions.js";
export { shareOfGrowth } from "./measures/share-of-growth.js";
export { threeMonthsOnThreeMonths, threeMonthsYearOnYear } from "./measures/three-months.js";
export { stackedGrowth, twoYearAverageGrowth } from "./measures/two-year-growth.js";
export { type BaseFit, whichBase } from "./measures/which-base.js";
export {
  type IntensityFlows,
  type RevealedAdvantage,
  revealedComparativeAdvantage,
  tradeIntensity,
} from "./partners/advantage.js";
export {
  type AggregateFlowsOptions,
  aggregateFlows,
  type FlowKey,
  type FlowTotal,
} from "./partners/aggregate-flows.js";
export { type NamedPartner, partnerCode, partnerName } from "./partners/area.js";
export {
  concentrationIndex,
  effectiveNumber,
  herfindahlBounds,
  herfindahlIndex,
  normalisedHerfindahlIndex,
} from "./partners/concentration.js";
export {
  type Concordance,
  type ConcordanceInput,
  type ConcordanceLink,
  concordance,
  convertProducts,
} from "./partners/concordance.js";
export {
  type ConstantMarketShare,
  constantMarketShare,
  type MarketShareFlows,
} from "./partners/constant-market-share.js";
export { type Contribution, contributionToGrowth, shareOf } from "./partners/contribution.js";
export {
  type ContributionOfRate,
  contributionOfRate,
  type KnownShare,
} from "./partners/contribution-of-rate.js";
export {
  type ContributionTable,
  type ContributionTableOptions,
  contributionTable,
} from "./partners/contribution-table.js";
export {
  constantMembers,
  type Membership,
  type MembershipInput,
  membersOf,
  type PartnerGroup,
  type PartnerGroupInput,
  partnerGroup,
} from "./partners/group.js";
export {
  type GroupGrowth,
  type GroupTotal,
  type GroupTotalOptions,
  groupTotal,
  growthOnConstantMembers,
} from "./partners/group-total.js";
export { grubelLloyd, type IntraIndustryTrade } from "./partners/intra-industry.js";
export type { ContributionOptions } from "./partners/level-pair.js";
export { type ExportMargins, exportMargins } from "./partners/margins.js";
export { type MirrorGap, type MirrorOptions, mirrorGap } from "./partners/mirror.js";
export { tradeOpenness } from "./partners/openness.js";
export type { PartsOptions } from "./partners/overlap.js";
export {
  type Basket,
  fisherIndex,
  type IndexValue,
  indexSeries,
  laspeyresIndex,
  type PriceAndVolume,
  paascheIndex,
  priceAndVolume,
  tornqvistIndex,
} from "./partners/price-index.js";
export {
  type PairedProducts,
  type PriceQuantity,
  type PriceQuantityInput,
  priceQuantities,
  priceQuantity,
  unitValue,
} from "./partners/price-quantity.js";
export { restOfProducts, restOfWorld } from "./partners/rest.js";
export { type ShareShift, shareShift } from "./partners/share-shift.js";
export { diversificationIndex, exportSimilarity, tradeComplementarity } from "./partners/similarity.js";
export { incomeTermsOfTrade, type TradePrices, termsOfTrade } from "./partners/terms-of-trade.js";
export { type Theil, theilIndex } from "./partners/theil.js";
export {
  type FlowStatus,
  type UnpublishedFlow,
  type UnpublishedFlowInput,
  unpublishedFlow,
} from "./partners/unpublished-flow.js";
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
  type TradeFlow,
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
export { type VintageRow, vintageTable } from "./records/vintage-table.js";
export { checkStory, type StoryCheck, type StoryCheckOptions } from "./stories/check-story.js";
export { claimsIn } from "./stories/claims-in.js";
export type { FigureGroup } from "./stories/figure-groups.js";
export type { LeftAlone, MissingPart, StoryClaims, StoryOptions, Unplaced } from "./stories/story-claims.js";
export { storyLines, storyText } from "./stories/story-text.js";
export { adValoremEquivalent, type UnitValue, type UnitValueInput } from "./tariffs/ad-valorem-equivalent.js";
export {
  effectiveTariff,
  simpleAverageTariff,
  type TradeWeightedTariff,
  type TradeWeights,
  tariffEscalation,
  tradeWeightedTariff,
  type WeightedLine,
} from "./tariffs/averages.js";
export {
  type AverageQuery,
  type AveragesSideBySide,
  averagesSideBySide,
} from "./tariffs/averages-side-by-side.js";
export {
  type CustomsEntry,
  type DutyBill,
  type DutyLine,
  type DutyOptions,
  dutyOn,
} from "./tariffs/duty.js";
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
} from "./tariffs/duty-rate.js";
export type { EconomyGroup, EconomyScope } from "./tariffs/economy-scope.js";
export {
  effectiveProtection,
  type ProtectedInput,
  type ProtectionOptions,
} from "./tariffs/effective-protection.js";
export type { TariffLine } from "./tariffs/mean-of-lines.js";
export type { ProductScope } from "./tariffs/product-scope.js";
export {
  type PublishedTariffAverage,
  type PublishedTariffAverageInput,
  publishedTariffAverage,
} from "./tariffs/published-average.js";
export type { TariffView } from "./tariffs/regime-index.js";
export type { DisplacedMeasure, StackingFamily, StackingPolicy } from "./tariffs/stacking.js";
export {
  compareTariffDays,
  type TariffComparison,
  type TariffMeasureChange,
} from "./tariffs/tariff-comparison.js";
export type { MeasureEnd, TariffMeasure, TariffMeasureInput } from "./tariffs/tariff-measure.js";
export { type TariffOnDay, type TariffPart, tariffOn } from "./tariffs/tariff-on.js";
export {
  type BindingOverhang,
  type BoundLine,
  bindingOverhang,
  type TariffProfile,
  tariffProfile,
} from "./tariffs/tariff-profile.js";
export type { TariffOptions } from "./tariffs/tariff-question.js";
export {
  type TariffCoverage,
  type TariffCoverageInput,
  type TariffRegime,
  type TariffRegimeInput,
  tariffRegime,
} from "./tariffs/tariff-regime.js";
export { dayWeightedTariff, type TariffStep, tariffSteps } from "./tariffs/timeline.js";
