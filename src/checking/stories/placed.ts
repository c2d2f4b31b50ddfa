import { countMonths, lastMonth, type Period, plusMonths } from "../../period/period.js";
import type { Adjustment, Coverage, Flow, Subject } from "../../records/subject.js";
import type { Said, SentenceRead } from "./clauses/said.js";
import type { MissingPart, StoryOptions } from "./story-claims.js";
import type { Topic } from "./topics/topic.js";
import { OWN_MONEYS, UNIONS } from "./vocabulary/economies.js";
import { isPlace, type Piece } from "./words/pieces.js";

/** A statement with all that it took from around it. */
export interface Placed {
  readonly said: Said;
  readonly index: number;
  readonly about: Subject | null;
  readonly sign: 1 | -1 | 0;
  readonly measure: Topic["measure"];
  readonly period: Period | null;
  readonly comparison: "year-on-year" | "month-on-month" | "other" | null;
  readonly basePeriod: Period | null;
  readonly isDefault: boolean;
  readonly isRelative: boolean;
  readonly terms: string | null;
  readonly missing: readonly MissingPart[];
  /** The sum of two others in the text says of what it is. */
  readonly isSummed: boolean;
  /** "The decline in exports was the steepest": of what it is. */
  readonly nounMove: Said["move"];
}

export interface ResolvedTopic {
  readonly topic: Topic;
  readonly reporter: string;
  readonly partner: string | null;
  readonly withWhom: readonly (string | null)[];
  readonly coverage: Coverage | null;
  /** It was said of another sentence's flows. */
  readonly isCoverageCarried: boolean;
  readonly adjustment: string | null;
  readonly missing: readonly MissingPart[];
  readonly isNamed: boolean;
}

export function subjectOf(side: ResolvedTopic, flow: Flow, partner: string | null): Subject {
  const { valuation, system } = side.topic;
  return {
    reporter: side.reporter,
    ...(partner !== null && { partner }),
    flow,
    ...(side.coverage !== null && { coverage: side.coverage }),
    ...(side.adjustment !== null && { adjustment: side.adjustment as Adjustment }),
    ...(system !== null && { system }),
    ...(valuation !== null && { valuation }),
  };
}

/**
 * No office prints services by partner for a month, nor that of the United States for a year in its releases: what was
 * said of goods and services before does not go on to a flow with a partner.
 */
export function ofGoodsByPartner(about: Subject, period: Period | null): Subject {
  if (about.partner === undefined || about.coverage !== "goods-and-services" || period === null) return about;
  const months = countMonths(period);
  if (months !== 1 && !(months === 12 && about.reporter === "US")) return about;
  const { coverage: _, ...goods } = about;
  return goods;
}

/** How an earlier period stands to a later one. */
export function relationOf(
  period: Period,
  base: Period,
): readonly ["year-on-year" | "month-on-month" | "other", Period | null] | null {
  if (countMonths(period) !== countMonths(base) || lastMonth(base) >= lastMonth(period)) return null;
  if (base === plusMonths(period, -12)) return ["year-on-year", null];
  if (!period.includes("/") && base === plusMonths(period, -1)) return ["month-on-month", null];
  return ["other", base];
}

/** "In rupee terms": several economies count in rupees. */
export function ownRupee(reporter: string, terms: string | null): string | null {
  return terms === "INR" && ["PK", "LK", "NP", "MU"].includes(reporter)
    ? (OWN_MONEYS[reporter] ?? null)
    : terms;
}

/** Three months that are no quarter of a year. */
export const isRolled = (period: Period): boolean =>
  countMonths(period) === 3 && Number(lastMonth(period).slice(5)) % 3 !== 0;

/** The period that growth is counted from. */
export function baseOf(period: Period, comparison: Placed["comparison"]): Period | null {
  if (comparison === "year-on-year") return plusMonths(period, -12);
  return comparison === "month-on-month" && !period.includes("/") ? plusMonths(period, -1) : null;
}

/** What is told of one of them is told beside the other. */
export const areUnions = (...codes: readonly string[]): boolean =>
  codes.every((code) => UNIONS.includes(code));

/** Whether two codes are of one economy, or of one told beside the other. */
export const isSame = (code: string, other: string): boolean => code === other || areUnions(code, other);

/** The economies that are named. */
export const economiesIn = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) => (isPlace(piece) ? [piece.code] : []));

export const GROUPS_OF_COUNTRIES: readonly string[] = [
  "EU",
  "euro area",
  "ASEAN",
  "MERCOSUR",
  "GCC",
  "EFTA",
  "USMCA",
  "CIS",
  "RCEP",
  "BRICS",
];

export function segmentOf(read: SentenceRead, clause: number): number {
  return read.said.find((one) => one.clause === clause)?.segment ?? Number.MAX_SAFE_INTEGER;
}

export const usualOf = (
  period: Period,
  { comparisonDefault = "year-on-year" }: StoryOptions,
): "year-on-year" | "month-on-month" => (period.includes("/") ? "year-on-year" : comparisonDefault);
