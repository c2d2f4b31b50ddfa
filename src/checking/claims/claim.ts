import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import type { GrowthDirection } from "../../print/direction.js";
import type { Subject } from "../../records/subject.js";

/**
 * What every claim may carry: the sentence it comes from and who printed it. Figures stay the words that were printed.
 *
 * @category Checking
 */
export interface ClaimBase {
  readonly sentence?: string;
  /** Where the sentence stands in the text that it was taken from, in UTF-16 code units. */
  readonly place?: { readonly start: number; readonly end: number };
  readonly source?: string;
  /** The day on which it was said: vintages that came out later do not count. */
  readonly asOf?: Day;
  /** How the words were read where they leave a choice, such as `relative-period` or `comparison-default`. */
  readonly notes?: readonly string[];
}

/**
 * "The surplus was 111.68 billion."
 *
 * @category Checking
 */
export interface LevelClaim extends ClaimBase {
  readonly kind: "level";
  readonly about: Subject;
  readonly period: Period;
  readonly currency: CurrencyCode;
  readonly printed: string;
}

/**
 * "Exports rose 5.9 %", or only "fell".
 *
 * @category Checking
 */
export interface GrowthClaim extends ClaimBase {
  readonly kind: "growth";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly direction: GrowthDirection;
  readonly printed?: string;
  /** The currency in which growth is meant; absent: that of the evidence. */
  readonly currency?: CurrencyCode;
}

/**
 * "The surplus grew by 21.61 billion": an amount, not a rate.
 *
 * @category Checking
 */
export interface ChangeClaim extends ClaimBase {
  readonly kind: "change";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly currency: CurrencyCode;
  readonly direction: GrowthDirection;
  readonly printed: string;
}

/**
 * "Returned to growth."
 *
 * @category Checking
 */
export interface TurnClaim extends ClaimBase {
  readonly kind: "turn";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly to: "growth" | "decline";
}

/**
 * "111.68 billion dollars, about 164 trillion won."
 *
 * @category Checking
 */
export interface ConversionClaim extends ClaimBase {
  readonly kind: "conversion";
  readonly base: CurrencyCode;
  readonly amount: string;
  readonly quote: CurrencyCode;
  readonly converted: string;
  readonly period: Period;
  /** What the amount is, where it is known: of a year to date each month can then be converted at its own average. */
  readonly about?: Subject;
}

/**
 * "The steepest drop since August." No `since`: ever.
 *
 * @category Checking
 */
export interface ExtremeClaim extends ClaimBase {
  readonly kind: "extreme";
  readonly about: Subject;
  readonly of: "level" | Comparison;
  readonly period: Period;
  readonly is: "highest" | "lowest";
  readonly since?: Period;
}

/**
 * "The eighth straight month of double-digit declines."
 *
 * @category Checking
 */
export interface StreakClaim extends ClaimBase {
  readonly kind: "streak";
  readonly about: Subject;
  readonly of: "level" | Comparison;
  readonly period: Period;
  readonly is: "at-least" | "at-most" | "above" | "below";
  readonly limit: string;
  readonly months: number;
}

/**
 * "Passed 1 trillion last month", or only "is above 1 trillion".
 *
 * @category Checking
 */
export interface CrossingClaim extends ClaimBase {
  readonly kind: "crossing";
  readonly about: Subject;
  readonly period: Period;
  readonly currency: CurrencyCode;
  readonly threshold: string;
  /** `passed` (where it is not said): not above it in the period before, and above it now. */
  readonly is?: "passed" | "above" | "below";
}

/**
 * "Beat the 3.8–4 % expected."
 *
 * @category Checking
 */
export interface SurpriseClaim extends ClaimBase {
  readonly kind: "surprise";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  readonly position: "above" | "within" | "below";
  readonly low: string;
  readonly high: string;
}

/**
 * "The US share fell to 10 %."
 *
 * @category Checking
 */
export interface ShareClaim extends ClaimBase {
  readonly kind: "share";
  readonly about: Subject;
  readonly period: Period;
  readonly printed: string;
}

/**
 * "The average tariff is around 47.5 %", by whom. No `until`: on that day; else: held all that time.
 *
 * @category Checking
 */
export interface TariffClaim extends ClaimBase {
  readonly kind: "tariff";
  readonly imposer: string;
  readonly target: string;
  readonly from: Day;
  readonly until?: Day;
  readonly estimator?: string;
  readonly printed: string;
}

/**
 * "The yuan has strengthened."
 *
 * @category Checking
 */
export interface ExchangeClaim extends ClaimBase {
  readonly kind: "exchange";
  readonly base: CurrencyCode;
  readonly quote: CurrencyCode;
  readonly from: Day;
  readonly until: Day;
  readonly direction: "rise" | "fall";
  readonly printed?: string;
}

/**
 * "A target of around 5 % GDP growth": a figure outside trade, by name.
 *
 * @category Checking
 */
export interface FigureClaim extends ClaimBase {
  readonly kind: "figure";
  readonly figure: string;
  readonly period: Period;
  readonly printed: string;
}

/**
 * A cause, an opinion, a forecast: kept, never computed.
 *
 * @category Checking
 */
export interface StatementClaim extends ClaimBase {
  readonly kind: "statement";
  readonly nature: "cause" | "opinion" | "forecast";
  readonly by: string;
  readonly text: string;
}

/**
 * One checkable (or kept) sentence. Plain data: it survives JSON.
 *
 * @category Checking
 */
export type Claim =
  | LevelClaim
  | GrowthClaim
  | ChangeClaim
  | TurnClaim
  | ConversionClaim
  | ExtremeClaim
  | StreakClaim
  | CrossingClaim
  | SurpriseClaim
  | ShareClaim
  | TariffClaim
  | ExchangeClaim
  | FigureClaim
  | StatementClaim;
