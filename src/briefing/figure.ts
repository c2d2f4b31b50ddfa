import type { ExchangeRate } from "../currency/exchange-rate.js";
import type { Decimal } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import type { Expectation } from "../history/expectation.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import type { PrintedConversion } from "../measures/implied-rate.js";
import type { Observation } from "../records/observation.js";
import type { PublishedTariffAverage } from "../tariffs/averages/published-average.js";

/**
 * What a figure of a briefing was made from.
 *
 * @category Briefing
 */
export type BriefingRecord =
  | Observation
  | GrowthRate
  | Expectation
  | ExchangeRate
  | PrintedConversion
  | PublishedTariffAverage;

/**
 * The names of the figures of a briefing. "earlier" is the period before, "to-date" since January, "base" the
 * level a year earlier, "own" what the office gave in another currency, "pieces" the periods that a sum is made of.
 *
 * @category Briefing
 */
export type BriefingFigureName =
  | `${"exports" | "imports" | "balance"}${"" | "-to-date"}`
  | `${"exports" | "imports" | "balance"}${"" | "-to-date"}-growth`
  | `${"exports" | "imports" | "balance"}${"" | "-to-date"}-growth-computed`
  | `${"exports" | "imports" | "balance"}${"" | "-to-date"}-base`
  | `${"exports" | "imports" | "balance"}-${"growth-earlier" | "acceleration"}`
  | `${"exports" | "imports" | "balance"}-surprise-${"from-low" | "from-high"}`
  | `${"exports" | "imports" | "balance"}-expected-${"low" | "high"}`
  | "balance-earlier"
  | `balance-change${"" | "-percent" | "-from-exports" | "-from-imports"}`
  | "balance-to-date-earlier"
  | "balance-to-date-threshold"
  | `${"exports" | "imports" | "balance"}-to-date-above-year`
  | `${"exports" | "imports"}-growth-by-partner`
  | `${"exports" | "imports"}-${"turn" | "streak" | "since"}`
  | "tariff-average"
  | `${"exports" | "imports" | "balance"}${"" | "-to-date"}${"" | "-growth"}-own`
  | "balance-earlier-own"
  | `exchange-rate${"" | "-earlier"}`
  | "balance-to-date-pieces"
  | `${"exports" | "imports" | "balance" | "balance-earlier" | "balance-to-date"}-converted`
  | "press-conversion"
  | "implied-exchange-rate";

/**
 * One figure of a briefing, as it prints, with all that it was made from.
 *
 * @category Briefing
 */
export interface BriefingFigure {
  /** What it is. */
  readonly name: BriefingFigureName;
  /** Whom or what it is about where the name does not say: a period, a partner, a vintage, a currency, sources, imposer and target. */
  readonly about: string | null;
  /** As it prints, with its unit. */
  readonly printed: string;
  /** Currency units, or a fraction: 0.059 is 5.9 %. */
  readonly value: Decimal;
  /** All that rounding leaves of it; `null` where it is not reckoned. */
  readonly bounds: Interval | null;
  /** The records that it was made from. */
  readonly from: readonly BriefingRecord[];
  /** Remarks such as `published`, `computed`, `later-base`, `within rounding`, and sources. */
  readonly notes: readonly string[];
}

/** What tells figures apart beside value and print. */
type Trimmings = Partial<Pick<BriefingFigure, "about" | "bounds" | "notes">>;

/** Makes one figure. */
export function figure(
  name: BriefingFigureName,
  value: Decimal,
  printed: string,
  from: readonly BriefingRecord[],
  { about = null, bounds = null, notes = [] }: Trimmings = {},
): BriefingFigure {
  return Object.freeze({
    ...{ name, about, printed, value, bounds },
    from: Object.freeze([...from]),
    notes: Object.freeze([...notes]),
  });
}
