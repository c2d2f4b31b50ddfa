import type { CurrencyCode } from "../currency/currency.js";
import type { ExchangeRate } from "../currency/exchange-rate.js";
import type { Expectation } from "../history/expectation.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import type { PrintedConversion } from "../measures/implied-rate.js";
import type { Day } from "../period/day.js";
import type { HasPeriod, Period } from "../period/period.js";
import type { Observation } from "../records/observation.js";
import type { PublisherConventions } from "../records/publisher-conventions.js";
import type { TradeMonth } from "../records/trade-month.js";
import type { PublishedTariffAverage } from "../tariffs/averages/published-average.js";

/**
 * What is known: as much or as little of each as there is; vintages may lie side by side.
 *
 * @category Briefing
 */
export interface BriefingInput {
  /** Whose trade, ISO 3166-1 alpha-2 or the code of a group. */
  readonly reporter: string;
  /** The month or span of the release. */
  readonly period: Period;
  /** The day from which vintages are seen; the day of the period's first release unless said. */
  readonly asOf?: Day | undefined;
  /** In which currency; that of the period's first record unless said. */
  readonly currency?: CurrencyCode | undefined;
  /** Reporters whose office prints growth over the revised level of the year before: as the conventions say, unless said. */
  readonly revisedBase?: readonly string[] | undefined;
  /** How offices publish: {@link publishers} unless said. */
  readonly conventions?: readonly PublisherConventions[] | undefined;
  /** Months, spans and years to date. */
  readonly months: readonly TradeMonth[];
  /** Single figures, where a release gave no more. */
  readonly observations?: readonly Observation[] | undefined;
  /** Growth as published: of total trade and by partner, of months and of years to date. */
  readonly growthRates?: readonly GrowthRate[] | undefined;
  /** What was expected of the period, to hold its figures against. */
  readonly expectations?: readonly Expectation[] | undefined;
  /** To give amounts in a second currency, and to say how the currency moved. */
  readonly exchangeRates?: readonly ExchangeRate[] | undefined;
  /** Average tariffs that others published. */
  readonly tariffAverages?: readonly PublishedTariffAverage[] | undefined;
  /** Conversions that the press printed, whose common rate is looked for. */
  readonly printedConversions?: readonly (PrintedConversion & HasPeriod)[] | undefined;
}
