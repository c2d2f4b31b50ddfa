import type { CurrencyCode } from "../currency/currency.js";
import { readCurrency } from "../currency/currency.js";
import { TradeError } from "../errors.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import type { Day } from "../period/day.js";
import {
  comparePeriods,
  countMonths,
  firstMonth,
  follows,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
} from "../period/period.js";
import type { Observation } from "../records/observation.js";
import { seriesOf } from "../records/series-of.js";
import type { Flow } from "../records/subject.js";
import { asOf, firstReleases, latestReleases } from "../records/vintage.js";
import type { BriefingInput } from "./input.js";

/** The two sides of trade and what is between them. */
export type BriefingFlow = Exclude<Flow, "total">;

/** A level a year earlier, and which vintage it is of. */
export interface Base {
  readonly row: Observation;
  readonly vintage: "revised-base" | "later-base" | "first-release" | "undated-base";
}

/** What is known of an economy's total trade, seen from the day of a release. */
export interface Known {
  readonly period: Period;
  readonly currency: CurrencyCode;
  /** The day from which all is seen; `null` where no figure of the period has one. */
  readonly day: Day | null;
  /** The level of a period as it was known on that day. */
  level(flow: BriefingFlow, period: Period): Observation | null;
  /** The rows that give the level since January: the one published, else the months known; `null` where some lack. */
  toDate(flow: BriefingFlow, period: Period): readonly Observation[] | null;
  /** The levels of a period that a growth may be reckoned over, revised before first. */
  bases(flow: BriefingFlow, period: Period): readonly Base[];
  /** The growth on the year as published by that day. */
  published(flow: BriefingFlow, period: Period): GrowthRate | null;
  /** The last growth on the year published of a period right before. */
  publishedBefore(flow: BriefingFlow): GrowthRate | null;
}

/** Sorts the input: one reporter, one currency, all goods, all partners, not adjusted. */
export function known(input: BriefingInput, reporter: string, period: Period): Known {
  const rows = [...input.months.flatMap(rowsOfMonth), ...(input.observations ?? [])].filter(
    (row) => row.reporter === reporter && isTotal(row),
  );
  const currency = currencyOf(input, rows, reporter, period);
  const ours = rows.filter((row) => row.currency === currency);
  const rates = (input.growthRates ?? []).filter(
    (rate) =>
      rate.reporter === reporter &&
      isTotal(rate) &&
      rate.comparison === "year-on-year" &&
      (rate.currency ?? currency) === currency,
  );
  const day = input.asOf ?? firstDayOf(ours, period);
  const seen = day === null ? latestReleases(ours) : asOf(ours, day);
  const seenRates = day === null ? latestReleases(rates) : asOf(rates, day);
  const level = (flow: BriefingFlow, at: Period): Observation | null => find(seen, flow, at);
  return {
    period,
    currency,
    day,
    level,
    toDate: (flow, at) => {
      const whole = januaryTo(lastMonth(at));
      const row = level(flow, whole);
      return row === null
        ? monthsToDate(
            seen.filter((one) => one.flow === flow),
            whole,
          )
        : [row];
    },
    bases: (flow, at) =>
      basesOf(
        ours.filter((row) => row.flow === flow && row.period === at),
        day,
      ),
    published: (flow, at) => find(seenRates, flow, at),
    publishedBefore: (flow) =>
      seenRates.filter((rate) => rate.flow === flow && isRightBefore(rate.period, period)).at(-1) ?? null,
  };
}

function rowsOfMonth(month: BriefingInput["months"][number]): readonly Observation[] {
  return (["exports", "imports", "balance"] as const).map((flow) => seriesOf([month], flow)[0]!);
}

/** All goods, all partners, not adjusted. */
function isTotal(record: Observation | GrowthRate): boolean {
  return (
    record.partner === undefined && record.product === undefined && (record.adjustment ?? "none") === "none"
  );
}

function find<T extends Observation | GrowthRate>(
  items: readonly T[],
  flow: BriefingFlow,
  period: Period,
): T | null {
  return items.find((item) => item.flow === flow && item.period === period) ?? null;
}

function currencyOf(
  input: BriefingInput,
  rows: readonly Observation[],
  reporter: string,
  period: Period,
): CurrencyCode {
  if (input.currency !== undefined) return readCurrency(input.currency, "currency");
  const row = rows.find((one) => one.period === period);
  if (row !== undefined) return row.currency;
  const periods = [...new Set(rows.map((one) => one.period))].sort(comparePeriods);
  throw new TradeError(
    "MISSING_PERIOD",
    `period must be one with a level of ${reporter}'s trade (${periods.length === 0 ? "there is none" : `${periods[0]} to ${periods.at(-1)}`}), got ${period}`,
    { field: "period", value: period, reporter, periods },
  );
}

/** Whether a period ends where another begins: one of its own length, or the two months that China publishes as one. */
function isRightBefore(earlier: Period, period: Period): boolean {
  const months = countMonths(earlier);
  return follows(period, earlier) && (months === countMonths(period) || months === 2);
}

function firstDayOf(rows: readonly Observation[], period: Period): Day | null {
  const days = rows.filter((row) => row.period === period).flatMap((row) => row.published ?? []);
  return days.sort()[0] ?? null;
}

/** Rows that follow one another from January on, the shortest first where two begin together. */
function monthsToDate(rows: readonly Observation[], whole: Period): readonly Observation[] | null {
  const parts: Observation[] = [];
  let next: Period = firstMonth(whole);
  while (next <= lastMonth(whole)) {
    const part = rows.find(
      (row) => firstMonth(row.period) === next && lastMonth(row.period) <= lastMonth(whole),
    );
    if (part === undefined) return null;
    parts.push(part);
    next = plusMonths(lastMonth(part.period), 1);
  }
  return parts;
}

/** Known on the day and revised; else the earliest later vintage, as a stand-in; and the first release. */
function basesOf(rows: readonly Observation[], day: Day | null): readonly Base[] {
  const first = firstReleases(rows)[0];
  const seen = (day === null ? latestReleases(rows) : asOf(rows, day))[0];
  const revised = seen === first ? undefined : seen;
  const isDated = (row: Observation): boolean => row.published !== undefined || row.readOn !== undefined;
  const laterRows = rows.filter(
    (row) => day !== null && isDated(row) && (row.published ?? row.readOn)! > day,
  );
  const later = laterRows.sort((a, b) =>
    (a.published ?? a.readOn)! < (b.published ?? b.readOn)! ? -1 : 1,
  )[0];
  const bases: Base[] = [];
  if (revised !== undefined)
    bases.push({ row: revised, vintage: isDated(revised) ? "revised-base" : "undated-base" });
  else if (later !== undefined && later !== first) bases.push({ row: later, vintage: "later-base" });
  if (first !== undefined) bases.push({ row: first, vintage: "first-release" });
  return bases;
}
