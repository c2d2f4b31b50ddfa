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
  /** Its name, as claims have it. */
  readonly figure: string;
  /** With its unit: "5%". */
  readonly printed: string;
  /** Who published it. */
  readonly source?: string;
}

/**
 * All that is known: as much or as little of each as there is. Vintages may lie side by side.
 *
 * @category Checking
 */
export interface Evidence {
  /** Exports and imports of months, spans and years to date. */
  readonly months?: readonly TradeMonth[];
  /** Single figures, by partner and product too. */
  readonly observations?: readonly Observation[];
  /** Growth as published. */
  readonly growthRates?: readonly GrowthRate[];
  /** For conversions and movements of currencies. */
  readonly exchangeRates?: readonly ExchangeRate[];
  /** For "beat what was expected". */
  readonly expectations?: readonly Expectation[];
  /** For duties on a day. */
  readonly tariffRegimes?: readonly TariffRegime[];
  /** Figures outside trade, by name. */
  readonly otherFigures?: readonly NamedFigure[];
  /** Averages that others published. */
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
