import type { CurrencyCode } from "../../currency/currency.js";
import type { Comparison } from "../../measures/growth-rate.js";
import type { Day } from "../../period/day.js";
import type { Month } from "../../period/month.js";
import type { Period } from "../../period/period.js";
import type { GrowthDirection } from "../../print/figure.js";
import type { Subject } from "../../records/subject.js";
import type { ClaimNote } from "./claim-note.js";

/**
 * A piece of a text, in UTF-16 code units: `text.slice(start, end)`.
 *
 * @category Checking
 */
export interface TextPlace {
  /** Of its first unit, from 0. */
  readonly start: number;
  /** Of the first unit after it. */
  readonly end: number;
}

/**
 * What every claim may carry: the sentence it comes from and who printed it. Figures stay the words that were printed.
 *
 * @category Checking
 */
export interface ClaimBase {
  /** As it stands in the text. */
  readonly sentence?: string;
  /** Where the sentence stands in the text that it was taken from. */
  readonly place?: TextPlace;
  /** Who printed it: no evidence taken from there counts. */
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
  /** Absent: "balance", or not a balance at all. */
  readonly balance?: "surplus" | "deficit";
}

/**
 * "The surplus was 111.68 billion."
 *
 * @category Checking
 */
export interface LevelClaim extends ClaimBase {
  /** An amount in a period. */
  readonly kind: "level";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** A month or span. */
  readonly period: Period;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** With its unit: "111.68 billion". */
  readonly printed: string;
}

/**
 * "Exports rose 5.9 %", or only "fell".
 *
 * @category Checking
 */
export interface GrowthClaim extends ClaimBase, NamedBalance {
  /** A rate of growth, or its direction. */
  readonly kind: "growth";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The later of the two periods. */
  readonly period: Period;
  /** With a year earlier, the month before, another period. */
  readonly comparison: Comparison;
  /** The earlier period of the comparison "other": the quarter before, a month named. */
  readonly basePeriod?: Period;
  /** Absent: that of the print, up where it says none. */
  readonly direction?: GrowthDirection;
  /** With its percent sign; absent: only the direction was said. */
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
  /** An amount by which a level changed. */
  readonly kind: "change";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The later of the two periods. */
  readonly period: Period;
  /** With a year earlier, the month before, another period. */
  readonly comparison: Comparison;
  /** The earlier period of the comparison "other". */
  readonly basePeriod?: Period;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** Absent: that of the print, up where it says none. */
  readonly direction?: GrowthDirection;
  /** With its unit: "21.61 billion". */
  readonly printed: string;
}

/**
 * "0.7 points faster than in October": how much a growth rate changed.
 *
 * @category Checking
 */
export interface AccelerationClaim extends ClaimBase {
  /** A change of a growth rate. */
  readonly kind: "acceleration";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** That of the later growth rate. */
  readonly period: Period;
  /** The comparison of both growth rates. */
  readonly comparison: Comparison;
  /** The period of the earlier growth rate; absent: the period before. */
  readonly than?: Period;
  /** Whether growth rose or fell. */
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
  /** A level as a multiple of an earlier one. */
  readonly kind: "multiple";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The later of the two periods. */
  readonly period: Period;
  /** With a year earlier, the month before, another period. */
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
  /** A change of sign of growth. */
  readonly kind: "turn";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The first period of the new sign. */
  readonly period: Period;
  /** Of both growth rates. */
  readonly comparison: Comparison;
  /** What it turned to. */
  readonly to: "growth" | "decline";
}

/**
 * "111.68 billion dollars, about 164 trillion won."
 *
 * @category Checking
 */
export interface ConversionClaim extends ClaimBase {
  /** One amount in two currencies. */
  readonly kind: "conversion";
  /** The currency of `amount`. */
  readonly base: CurrencyCode;
  /** As printed: "111.68 billion". */
  readonly amount: string;
  /** The currency of `converted`. */
  readonly quote: CurrencyCode;
  /** As printed: "164 trillion". */
  readonly converted: string;
  /** The rate that is named: so many units of `quote` for one of `base`, "1,470 won". */
  readonly rate?: string;
  /** Whose average rate may have served. */
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
  /** A record, or one since a period. */
  readonly kind: "extreme";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The level itself, or its growth by this comparison. */
  readonly of: "level" | Comparison;
  /** The one that is extreme. */
  readonly period: Period;
  /** Which end. */
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
  /** A place below the first. */
  readonly kind: "rank";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The level itself, or its growth by this comparison. */
  readonly of: "level" | Comparison;
  /** The one that has the rank. */
  readonly period: Period;
  /** From which end ranks count. */
  readonly is: "highest" | "lowest";
  /** From 2 up; the first is an {@link ExtremeClaim}. */
  readonly rank: number;
  /** Of levels; absent: that of the evidence. */
  readonly currency?: CurrencyCode;
}

/**
 * "The first decline since March 2024", "for the first time in 15 months": so now, and last so then.
 *
 * @category Checking
 */
export interface FirstSinceClaim extends ClaimBase {
  /** So now, and last so then. */
  readonly kind: "first-since";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The level itself, or its growth by this comparison. */
  readonly of: "level" | Comparison;
  /** The one that is so again. */
  readonly period: Period;
  /** On which side of the limit. */
  readonly is: "above" | "below";
  /** What it is above or below: "0%" for a first rise or fall, "0" for a first surplus or deficit. */
  readonly limit: string;
  /** The period in which it was last so; absent where only a count of months was said, or "first ever". */
  readonly since?: Period;
  /** For so many months it was not so. */
  readonly months?: number;
  /** Of levels; absent: that of the evidence. */
  readonly currency?: CurrencyCode;
}

/**
 * "The eighth straight month of double-digit declines."
 *
 * @category Checking
 */
export interface StreakClaim extends ClaimBase {
  /** A run that goes on. */
  readonly kind: "streak";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The level itself, or its growth by this comparison. */
  readonly of: "level" | Comparison;
  /** The last of the run. */
  readonly period: Period;
  /** On which side of the limit. */
  readonly is: "at-least" | "at-most" | "above" | "below";
  /** "−10%" for double-digit declines, "0%" for declines, or an amount. */
  readonly limit: string;
  /** How long it was said to be. */
  readonly months: number;
  /** Of levels; absent: that of the evidence. */
  readonly currency?: CurrencyCode;
}

/**
 * "Ending a nine-month run of declines": a streak that ended the period before, of that length.
 *
 * @category Checking
 */
export interface StreakEndClaim extends ClaimBase {
  /** A run that ended. */
  readonly kind: "streak-end";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The level itself, or its growth by this comparison. */
  readonly of: "level" | Comparison;
  /** The first period that is no longer so. */
  readonly period: Period;
  /** On which side of the limit the run was. */
  readonly is: "at-least" | "at-most" | "above" | "below";
  /** "0%" for a run of declines, or an amount. */
  readonly limit: string;
  /** How long the run was said to be. */
  readonly months: number;
  /** Of levels; absent: that of the evidence. */
  readonly currency?: CurrencyCode;
}

/**
 * "Passed 1 trillion last month", or only "is above 1 trillion".
 *
 * @category Checking
 */
export interface CrossingClaim extends ClaimBase {
  /** A threshold that was passed. */
  readonly kind: "crossing";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The first past it; of a year to date the span. */
  readonly period: Period;
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** With its unit: "1 trillion". */
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
  /** A figure against what was expected. */
  readonly kind: "surprise";
  /** Whose trade, which flow, with whom. */
  readonly about: Subject;
  /** The one that was forecast. */
  readonly period: Period;
  /** Which growth, or the level. */
  readonly comparison: Comparison | "level";
  /** Of an expected level. */
  readonly currency?: CurrencyCode;
  /** Against the range that was expected. */
  readonly position: "above" | "within" | "below";
  /** Percentages; amounts where a level was expected. */
  readonly low: string;
  /** The same as `low` for one number. */
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
  /** A part of a whole. */
  readonly kind: "share";
  /** The part: the share of this partner or product. */
  readonly about: Subject;
  /** A month or span. */
  readonly period: Period;
  /** With its percent sign. */
  readonly printed: string;
}

/**
 * "The average tariff is around 47.5 %", by whom; "a 30 % duty from 14 May": by `measure`, `measures` or `product`.
 * A day, from a day until another (held all that time), or a month.
 *
 * @category Checking
 */
export interface TariffClaim extends ClaimBase {
  /** A duty or an average of duties. */
  readonly kind: "tariff";
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly imposer: string;
  /** Whose goods. */
  readonly target: string;
  /** A published average, or a duty in force; absent: the text does not say. */
  readonly means?: "average" | "duty";
  /** The day, or the first of the time; a month has its first day here and itself in `month`. */
  readonly from: Day;
  /** The last day of the time; absent: the day `from` alone, or the whole `month`. */
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
  /** With its percent sign. */
  readonly printed: string;
}

/**
 * "The yuan has strengthened."
 *
 * @category Checking
 */
export interface ExchangeClaim extends ClaimBase {
  /** A movement of a currency. */
  readonly kind: "exchange";
  /** The currency that moved. */
  readonly base: CurrencyCode;
  /** The currency that it is priced in. */
  readonly quote: CurrencyCode;
  /** The first of the two days compared. */
  readonly from: Day;
  /** The last of them. */
  readonly until: Day;
  /** Of `base`: a rise buys more of `quote`. */
  readonly direction: "rise" | "fall";
  /** With its percent sign; absent: only the direction was said. */
  readonly printed?: string;
}

/**
 * "A target of around 5 % GDP growth": a figure outside trade, by name.
 *
 * @category Checking
 */
export interface FigureClaim extends ClaimBase {
  /** A figure outside trade. */
  readonly kind: "figure";
  /** Its name, as the evidence has it. */
  readonly figure: string;
  /** A month or span. */
  readonly period: Period;
  /** With its unit. */
  readonly printed: string;
}

/**
 * A cause, an opinion, a forecast: kept, never computed.
 *
 * @category Checking
 */
export interface StatementClaim extends ClaimBase {
  /** Nothing that data can decide. */
  readonly kind: "statement";
  /** Why not. */
  readonly nature: "cause" | "opinion" | "forecast";
  /** Who says it. */
  readonly by: string;
  /** What is said. */
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
