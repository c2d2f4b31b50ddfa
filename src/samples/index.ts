/**
 * Real figures with their sources: China's trade of 2024 and 2025 and what stands beside it.
 *
 * @module tradefigures/samples
 */

import type { ExchangeRate } from "../currency/exchange-rate.js";
import type { Expectation } from "../history/expectation.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import type { PrintedConversion } from "../measures/implied-rate.js";
import type { HasPeriod } from "../period/period.js";
import type { Observation } from "../records/observation.js";
import type { TradeMonth } from "../records/trade-month.js";
import type { PublishedTariffAverage } from "../tariffs/averages/published-average.js";
import { chinaGrowth, chinaGrowthInYuan } from "./china-growth.js";
import { chinaMonths, chinaObservations } from "./china-months.js";
import { chinaTotalsInYuan } from "./china-partners.js";
import { chinaRevised } from "./china-revised.js";
import { monthlyAverages } from "./exchange-rates.js";
import { partnerGrowth } from "./partner-growth.js";
import { expectations, printedConversions, tariffAverages } from "./press.js";

export { chinaDutiesOnUs } from "./china-duties-on-us.js";
export { chinaGrowth, chinaGrowthInYuan } from "./china-growth.js";
export { chinaMonths, chinaObservations } from "./china-months.js";
export { chinaPartnerFlows, chinaTotalsInYuan } from "./china-partners.js";
export { chinaRevised } from "./china-revised.js";
export { euroReferenceRates, monthlyAverages } from "./exchange-rates.js";
export { partnerGrowth } from "./partner-growth.js";
export { expectations, printedConversions, tariffAverages } from "./press.js";
export { novemberStory, type SampleStory, truncatedLevels } from "./story.js";
export { tariffRegimes } from "./tariff-regimes.js";
export { usDutiesOnChina } from "./us-duties-on-china.js";

/**
 * All that the samples know of China to November 2025, as a briefing takes it.
 *
 * @category Samples
 */
export interface ChinaSamples {
  /** China. */
  readonly reporter: "CN";
  /** First releases, and later copies of the revised figures, in dollars. */
  readonly months: readonly TradeMonth[];
  /** Totals that a release gave alone, and those in yuan. */
  readonly observations: readonly Observation[];
  /** As published: total trade in dollars and yuan, and partners. */
  readonly growthRates: readonly GrowthRate[];
  /** What Reuters and Bloomberg expected. */
  readonly expectations: readonly Expectation[];
  /** Monthly averages of the yuan and the won. */
  readonly exchangeRates: readonly ExchangeRate[];
  /** As published, by several estimators. */
  readonly tariffAverages: readonly PublishedTariffAverage[];
  /** Amounts that the press printed in dollars and in won. */
  readonly printedConversions: readonly (PrintedConversion & HasPeriod)[];
}

/**
 * All that the samples know of China to November 2025, as a briefing takes it, in dollars and in yuan:
 * `briefing({ ...china, period: "2025-11" })`.
 *
 * @category Samples
 */
export const china: ChinaSamples = Object.freeze({
  reporter: "CN",
  months: Object.freeze([...chinaMonths, ...chinaRevised]),
  observations: Object.freeze([...chinaObservations, ...chinaTotalsInYuan]),
  growthRates: Object.freeze([...chinaGrowth, ...chinaGrowthInYuan, ...partnerGrowth]),
  expectations,
  exchangeRates: monthlyAverages,
  tariffAverages,
  printedConversions,
});
