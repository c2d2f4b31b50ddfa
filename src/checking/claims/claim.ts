import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Month } from "../../period/month.js";
import type { Period } from "../../period/period.js";
import type { GrowthDirection } from "../../print/figure.js";
import type { Subject } from "../../records/subject.js";
import type { ClaimNote } from "./claim-note.js";

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
  /** What was understood, in words: "China, exports to the United States, November 2025, from a year earlier: −28.6 %". */
  readonly understood?: string;
  /** How the words were read where they leave a choice. */
  readonly notes?: readonly ClaimNote[];
}

/**
 * What the words call a balance: "the deficit widened" is wrong of a surplus, whatever it did.
 *
 * @category Checking
 */
export interface NamedBalance {
  readonly balance?: "surplus" | "deficit";
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
export interface GrowthClaim extends ClaimBase, NamedBalance {
  readonly kind: "growth";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  /** The earlier period of the comparison "other": the quarter before, a month named. */
  readonly basePeriod?: Period;
  /** Absent: that of the print, up where it says none. */
  readonly direction?: GrowthDirection;
  readonly printed?: string;
  /** The currency in which growth is meant; absent: that of the evidence. */
  readonly currency?: CurrencyCode;
}

/**
 * "The surplus grew by 21.61 billion": an amount, not a rate.
 *
 * @category Checking
 */
export interface ChangeClaim extends ClaimBase, NamedBalance {
  readonly kind: "change";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  /** The earlier period of the comparison "other". */
  readonly basePeriod?: Period;
  readonly currency: CurrencyCode;
  /** Absent: that of the print, up where it says none. */
  readonly direction?: GrowthDirection;
  readonly printed: string;
}

/**
 * "0.7 points faster than in October": how much a growth rate changed.
 *
 * @category Checking
 */
export interface AccelerationClaim extends ClaimBase {
  readonly kind: "acceleration";
  readonly about: Subject;
  readonly period: Period;
  /** The comparison of both growth rates. */
  readonly comparison: Comparison;
  /** The period of the earlier growth rate; absent: the period before. */
  readonly than?: Period;
  readonly direction: "faster" | "slower";
  /** In points; absent: only the direction was said. */
  readonly printed?: string;
}

/**
 * "Grew tenfold", "were twice those of a year earlier", "halved": a level over its base.
 *
 * @category Checking
 */
export interface MultipleClaim extends ClaimBase, NamedBalance {
  readonly kind: "multiple";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison;
  /** The earlier period of the comparison "other". */
  readonly basePeriod?: Period;
  /** "2.5 times", "tenfold", "doubled", "half". */
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
  /** The rate that is named: so many units of `quote` for one of `base`, "1,470 won". */
  readonly rate?: string;
  readonly period: Period;
  /** What the amount is, where it is known: of a year to date each month can then be converted at its own average. */
  readonly about?: Subject;
}

/**
 * Since when something is the greatest or the smallest.
 *
 * @category Checking
 */
export interface SinceWhen {
  /** Absent: ever. */
  readonly since?: Period;
  /**
   * That period is one of those compared: "the highest this year", since January. Else it is the last that was as high,
   * and the comparison begins behind it.
   */
  readonly inclusive?: true;
}

/**
 * "The steepest drop since August", "the highest this year". No `since`: ever.
 *
 * @category Checking
 */
export interface ExtremeClaim extends ClaimBase, NamedBalance, SinceWhen {
  readonly kind: "extreme";
  readonly about: Subject;
  readonly of: "level" | Comparison;
  readonly period: Period;
  readonly is: "highest" | "lowest";
  /** The currency of the levels; absent: that of the evidence. */
  readonly currency?: CurrencyCode;
}

/**
 * "The third-highest on record", "the second-highest since June", "its second-highest this year": the place among the
 * periods since one, of all where none is said.
 *
 * @category Checking
 */
export interface RankClaim extends ClaimBase, NamedBalance, SinceWhen {
  readonly kind: "rank";
  readonly about: Subject;
  readonly of: "level" | Comparison;
  readonly period: Period;
  readonly is: "highest" | "lowest";
  /** From 2 up; the first is an {@link ExtremeClaim}. */
  readonly rank: number;
  readonly currency?: CurrencyCode;
}

/**
 * "The first decline since March 2024", "for the first time in 15 months": so now, and last so then.
 *
 * @category Checking
 */
export interface FirstSinceClaim extends ClaimBase {
  readonly kind: "first-since";
  readonly about: Subject;
  readonly of: "level" | Comparison;
  readonly period: Period;
  readonly is: "above" | "below";
  /** What it is above or below: "0%" for a first rise or fall, "0" for a first surplus or deficit. */
  readonly limit: string;
  /** The period in which it was last so; absent where only a count of months was said, or "first ever". */
  readonly since?: Period;
  /** For so many months it was not so. */
  readonly months?: number;
  readonly currency?: CurrencyCode;
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
  readonly currency?: CurrencyCode;
}

/**
 * "Ending a nine-month run of declines": a streak that ended the period before, of that length.
 *
 * @category Checking
 */
export interface StreakEndClaim extends ClaimBase {
  readonly kind: "streak-end";
  readonly about: Subject;
  readonly of: "level" | Comparison;
  /** The first period that is no longer so. */
  readonly period: Period;
  readonly is: "at-least" | "at-most" | "above" | "below";
  readonly limit: string;
  readonly months: number;
  readonly currency?: CurrencyCode;
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
  /** "For the first time": never above it before. */
  readonly first?: true;
}

/**
 * "Beat the 3.8–4 % expected", or "by 2 points".
 *
 * @category Checking
 */
export interface SurpriseClaim extends ClaimBase {
  readonly kind: "surprise";
  readonly about: Subject;
  readonly period: Period;
  readonly comparison: Comparison | "level";
  /** Of an expected level. */
  readonly currency?: CurrencyCode;
  readonly position: "above" | "within" | "below";
  /** Percentages; amounts where a level was expected. */
  readonly low: string;
  readonly high: string;
  /** How far from it: in points; an amount where a level was expected. */
  readonly by?: string;
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
 * "The average tariff is around 47.5 %", by whom; "a 30 % duty from 14 May": by `measure`, `measures` or `product`.
 * A day, from a day until another (held all that time), or a month.
 *
 * @category Checking
 */
export interface TariffClaim extends ClaimBase {
  readonly kind: "tariff";
  readonly imposer: string;
  readonly target: string;
  /** A published average, or a duty in force; absent: the text does not say. */
  readonly means?: "average" | "duty";
  /** The day, or the first of the time; a month has its first day here and itself in `month`. */
  readonly from: Day;
  readonly until?: Day;
  /** For "in April": some day of it is enough, and all are better. */
  readonly month?: Month;
  /** Who reckoned the average. */
  readonly estimator?: string;
  /** The duty of one measure, by its name. */
  readonly measure?: string;
  /** The duty of all measures of a set, by their names. */
  readonly measures?: readonly string[];
  /** An HS code; absent: goods in general. */
  readonly product?: string;
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
  | AccelerationClaim
  | MultipleClaim
  | TurnClaim
  | ConversionClaim
  | ExtremeClaim
  | RankClaim
  | FirstSinceClaim
  | StreakClaim
  | StreakEndClaim
  | CrossingClaim
  | SurpriseClaim
  | ShareClaim
  | TariffClaim
  | ExchangeClaim
  | FigureClaim
  | StatementClaim;
