import type { Comparison } from "../../measures/growth-rate.js";
import { firstDay } from "../../period/day.js";
import { ordinalOf } from "../../period/month.js";
import { countMonths, januaryTo, lastMonth, type Period, plusMonths } from "../../period/period.js";
import type { ClaimNote } from "../claims/claim-note.js";
import type { Clause } from "./clauses.js";
import { type Calendar, periodMeant, type When } from "./dates.js";
import { kindAt, type Mark } from "./marks.js";

/** The comparisons that a text can name by words. */
export type NamedComparison = Exclude<Comparison, "annualised">;

/** A period that words say, and how they were read. */
export interface SaidPeriod {
  /** `null`: they say one that cannot be known. */
  readonly period: Period | null;
  readonly notes: readonly ClaimNote[];
}

const UNCLEAR: When = { type: "unclear" };

/** The period that a clause names; nothing where it names none. */
export function periodIn(marks: readonly Mark[], calendar: Calendar): SaidPeriod | undefined {
  // "30 months to October" begins at a time that is not said.
  const whens = marks.flatMap((mark, at) =>
    mark.when && isOwn(marks, at) ? [kindAt(marks, at - 1) === "to" ? UNCLEAR : mark.when] : [],
  );
  const when = whens.find(({ type }) => type !== "to-date" && type !== "day" && type !== "weeks");
  const toDate = whens.find(({ type }) => type === "to-date");
  if (when === undefined && toDate === undefined) return undefined;
  if (when === undefined) return { period: periodMeant(toDate!, calendar), notes: [] };
  if (when.type === "back" && when.months === 0) return thisMonth(calendar);
  const period = periodMeant(when, calendar);
  return { period: toDate && period !== null ? januaryTo(lastMonth(period)) : period, notes: [] };
}

/** A month is not over on the day that its figures are said to be out: the month that is spoken of is meant. */
function thisMonth({ asOf, period }: Calendar): SaidPeriod {
  const isLast =
    period !== null && lastMonth(period) === periodMeant({ type: "back", months: 1 }, { asOf, period });
  return { period: isLast ? lastMonth(period) : null, notes: isLast ? ["relative-period"] : [] };
}

/** Whether a time says when it was, not since when, with what it is compared or until when. */
function isOwn(marks: readonly Mark[], at: number): boolean {
  let before = at - 1;
  while (["plain", "within", "of"].includes(kindAt(marks, before))) before--;
  const { kind, value } = marks[before] ?? { kind: "", value: "" };
  if (["since", "prior", "than", "beat", "same"].includes(kind) || value === "until") return false;
  // "From January to November, exports rose" begins with its period.
  return kind !== "from" || (before === 0 && marks[at]!.when!.type === "months");
}

/** The comparison that a clause names by words or by the time that it is compared with. */
export function comparisonIn(
  clause: Clause,
  following: readonly Clause[],
  current: Period | null,
  calendar: Calendar,
): NamedComparison | undefined {
  const own = clause.marks.find((mark) => mark.kind === "comparison")?.value as NamedComparison | undefined;
  if (own) return own;
  const has = (kind: string): boolean => clause.marks.some((mark) => mark.kind === kind);
  if (has("year-to")) return "year-on-year";
  // "has fallen 3% since August" is no "steepest drop since August".
  if (has("since") && !has("super") && !has("first")) return "other";
  const back = clause.marks.find((mark) => mark.kind === "back");
  if (back) return comparisonOf(Number(back.value));
  const from = clause.marks.findIndex(
    (mark, at) => mark.when && !isOwn(clause.marks, at) && isFrom(clause.marks, at),
  );
  if (from >= 0) return distance(current, clause.marks, clause.marks[from]!.when!, calendar);
  for (const next of following) {
    // "after falling in October", "after the summit in October" are no comparison with October.
    if (
      next.by === "prior" &&
      next.marks.some(({ kind, value }) => MOVEMENTS.includes(kind) || value === "then")
    )
      return undefined;
    if (next.by === "prior" && !next.marks.some(({ value }) => value === "percent" || value === "multiple")) {
      const named = next.marks.find((mark) => mark.kind === "back" || mark.when);
      if (named?.kind === "back") return comparisonOf(Number(named.value));
      return named && distance(current, next.marks, named.when!, calendar);
    }
    if (next.by !== "open" && next.by !== "prior") return undefined;
  }
  return undefined;
}

const MOVEMENTS = ["rise", "fall", "flat", "widened", "narrowed"];

const isFrom = (marks: readonly Mark[], at: number): boolean =>
  marks.slice(Math.max(0, at - 5), at).some(({ kind }) => ["from", "than", "beat"].includes(kind));

const comparisonOf = (months: number): NamedComparison =>
  months === 12 ? "year-on-year" : months === 1 ? "month-on-month" : "other";

/** What lies between the period and the one that it is compared with. */
function distance(
  current: Period | null,
  marks: readonly Mark[],
  when: When,
  calendar: Calendar,
): NamedComparison {
  const before = current && periodCompared(marks, when, { ...calendar, period: current });
  if (!before || countMonths(current) !== countMonths(before)) return "other";
  return comparisonOf(ordinalOf(lastMonth(current)) - ordinalOf(lastMonth(before)));
}

/** The earlier period that a clause names: "in October", "the previous month", "a year earlier"; `null`: none. */
export function periodBefore(marks: readonly Mark[], current: Period, asOf: Calendar["asOf"]): Period | null {
  const back = marks.find((mark) => mark.kind === "back");
  if (back) return plusMonths(current, -Number(back.value));
  const when = marks.find((mark) => mark.when)?.when;
  return when ? periodCompared(marks, when, { asOf, period: current }) : null;
}

/** "October", "last year" (the same months of it), "the same month of 2024". */
function periodCompared(
  marks: readonly Mark[],
  when: When,
  calendar: Calendar & { readonly period: Period },
): Period | null {
  if (when.type !== "year") return periodMeant(when, calendar);
  const year = Number(lastMonth(calendar.period).slice(0, 4));
  const isSame = when.year === null || marks.some(({ kind }) => kind === "same");
  return isSame
    ? plusMonths(calendar.period, -12 * (when.year === null ? when.back : year - when.year))
    : periodMeant(when, calendar);
}

/** "since August": the latest August before the period. */
export function periodSince(when: When, current: Period): Period | null {
  const before = plusMonths(lastMonth(current), -1);
  return periodMeant(when, { asOf: firstDay(before), period: current });
}
