import type { ExchangeRate } from "../../currency/exchange-rate.js";
import type { Expectation } from "../../history/expectation.js";
import type { GrowthRate } from "../../measures/growth-rate.js";
import type { HasPeriod } from "../../period/period.js";
import type { Observation } from "../../records/observation.js";
import type { TradeMonth } from "../../records/trade-month.js";
import type { PublishedTariffAverage } from "../../tariffs/averages/published-average.js";
import type { TariffRegime } from "../../tariffs/regime/tariff-regime.js";

/**
 * A figure outside trade, known by its name: GDP growth of a year.
 *
 * @category Checking
 */
export interface NamedFigure extends HasPeriod {
  readonly figure: string;
  readonly printed: string;
  readonly source?: string;
}

/**
 * All that is known: as much or as little of each as there is. Vintages may lie side by side.
 *
 * @category Checking
 */
export interface Evidence {
  readonly months?: readonly TradeMonth[];
  readonly observations?: readonly Observation[];
  readonly growthRates?: readonly GrowthRate[];
  readonly exchangeRates?: readonly ExchangeRate[];
  readonly expectations?: readonly Expectation[];
  readonly tariffRegimes?: readonly TariffRegime[];
  readonly otherFigures?: readonly NamedFigure[];
  readonly tariffAverages?: readonly PublishedTariffAverage[];
}

/** The lists of the evidence. */
export const EVIDENCE_FIELDS: readonly (keyof Evidence)[] = [
  "months",
  "observations",
  "growthRates",
  "exchangeRates",
  "expectations",
  "tariffRegimes",
  "otherFigures",
  "tariffAverages",
];

/**
 * One record of the evidence.
 *
 * @category Checking
 */
export type EvidenceRecord =
  | TradeMonth
  | Observation
  | GrowthRate
  | ExchangeRate
  | Expectation
  | TariffRegime
  | PublishedTariffAverage
  | NamedFigure;
