import type { Day } from "../../../period/day.js";
import type { Month } from "../../../period/month.js";
import type { Period } from "../../../period/period.js";

/** Which year: said, or relative to the text or to its statement. */
export type Year =
  | { readonly type: "said"; readonly year: number }
  /** Of the text: "this year" 0, "last year" 1. */
  | { readonly type: "back"; readonly years: number }
  /** "Last November", told in December, may be that of this year. */
  | { readonly type: "last" }
  /** Of the statement: "a year earlier" 1, "the same year" 0. */
  | { readonly type: "earlier"; readonly years: number }
  | { readonly type: "fiscal"; readonly year: number; readonly isPair?: true }
  /** `isNow`: "this fiscal year", whichever was spoken of. */
  | { readonly type: "fiscal-back"; readonly years: number; readonly isNow?: boolean };

/** "The fiscal year 2023", "this fiscal year". */
export const isFiscal = (
  year: Year | null | undefined,
): year is Year & { readonly type: "fiscal" | "fiscal-back" } =>
  year?.type === "fiscal" || year?.type === "fiscal-back";

/** What words say of a time, before it is known when they were said. */
export type When =
  /** `isPrevious`: "the previous April", of which it is not told. */
  | { readonly type: "month"; readonly month: number; readonly year: Year | null; readonly isPrevious?: true }
  | {
      readonly type: "span";
      readonly from: number;
      readonly to: number;
      readonly year: Year | null;
      readonly compares?: true;
      /** A quarter or a half: of a fiscal year, where its economy counts so. */
      readonly isPart?: true;
    }
  | { readonly type: "year"; readonly year: Year }
  /** So many months before the month of the text. */
  | { readonly type: "back"; readonly months: number }
  | { readonly type: "back-quarter"; readonly quarters: number }
  /** So many months before the statement's own; 0 is its quarter or half. */
  | { readonly type: "earlier"; readonly months: number }
  | { readonly type: "before"; readonly unit: "quarter" | "half" }
  /** `months`: "the same month", "the same seven-month period", of a time as long as that and of nothing else. */
  | { readonly type: "same"; readonly year: Year | null; readonly months?: number }
  | { readonly type: "to-date"; readonly to: number | null; readonly year?: string }
  | { readonly type: "count"; readonly months: number; readonly isSaid?: true }
  /** "The past three months": so many that end with the month that is spoken of. */
  | { readonly type: "past"; readonly months: number }
  | {
      readonly type: "rolling";
      readonly months: number;
      readonly to: number;
      readonly year: Year | null;
      readonly growth?: true;
    }
  | {
      readonly type: "this";
      readonly unit:
        | "month"
        | "own-month"
        | "said-month"
        | "named-month"
        | "whole-year"
        | "quarter"
        | "half"
        | "year"
        | "period";
    }
  | {
      readonly type: "day";
      readonly month: number | null;
      readonly day: number;
      readonly year: number | null;
    }
  | { readonly type: "weeks" }
  /** "Five months", "two years": how long, not when. */
  | { readonly type: "length"; readonly months: number }
  | { readonly type: "unclear" };

export interface WhenSpan {
  readonly when: When;
  readonly next: number;
}

/** What is known when words about time are read. */
export interface Calendar {
  /** The day on which the text came out. */
  readonly asOf: Day;
  readonly reporter: string;
  /** The period of the statement that the words belong to, or of what was spoken of last. */
  readonly own: Period | null;
  /** Of a base or of "since": the latest before the statement's own. */
  readonly isBefore: boolean;
  /** The newest month that the text has named by itself. */
  readonly month?: Month | null;
  /** The one month of the last sentence that names any; null: it names several. */
  readonly named?: Month | null;
  /** The text began with a time of several months. */
  readonly isOfSpan?: boolean;
}

/** The year that words for a whole one name; `null` for other times. */
export const yearOf = (when: When | null | undefined): Year | null =>
  when?.type === "year" ? when.year : null;

/** Its number, where that is said: "2024". */
export const yearSaid = (year: Year | null | undefined): number | null =>
  year?.type === "said" ? year.year : null;

/** A month or part of a year that is told without its year, in one; `null` for other times. */
export function partIn(part: When | null | undefined, year: Year): When | null {
  const isBare = (part?.type === "month" || part?.type === "span") && part.year === null;
  return isBare ? { ...part, year } : null;
}

/** "The year before", "the same month of 2023". */
export const isEarlier = (when: When): boolean =>
  when.type === "earlier" || when.type === "before" || (when.type === "same" && when.year !== null);

export const isMonthBefore = (when: When): boolean => when.type === "earlier" && when.months === 1;

/** "Cumulative exports": since the year began, until when is not said. */
export const isCumulative = (when: When | null): boolean => when?.type === "to-date" && when.to === null;
