import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { TradeError } from "../errors.js";
import type { GrowthRate } from "../measures/growth-rate.js";
import type { Day } from "../period/day.js";
import type { Month } from "../period/month.js";
import { comparePeriods, countMonths, follows, type Period } from "../period/period.js";
import { partOf } from "../period/pick.js";
import { tilesOf } from "../period/tiling.js";
import type { BaseRule } from "../records/base-rule.js";
import { levelBy, levelsInTime } from "../records/levels-in-time.js";
import type { Observation } from "../records/observation.js";
import { conventionsOf } from "../records/publishers.js";
import { seriesOf } from "../records/series-of.js";
import type { Subject, TradeFlow } from "../records/subject.js";
import { asOf, latestReleases } from "../records/vintage.js";
import { type Base, basesOver } from "./bases.js";
import type { BriefingInput } from "./input.js";

/** The two sides of trade and what is between them. */
export type BriefingFlow = Exclude<TradeFlow, "total">;

/** What is known of an economy's total trade, seen from the day of a release. */
export interface Known {
  readonly period: Period;
  readonly currency: CurrencyCode;
  /** The day from which all is seen; `null` where no figure of the period has one. */
  readonly day: Day | null;
  /** The level of a period as it was known on that day. */
  level(flow: BriefingFlow, period: Period): Observation | null;
  /** The rows that give the level of a span: the one published, else the fewest that add up; `null` where some lack. */
  partsOf(flow: BriefingFlow, period: Period): readonly Observation[] | null;
  /** The shortest rows that add up to a span, such as its months; `null` where some lack. */
  piecesOf(flow: BriefingFlow, period: Period): readonly Observation[] | null;
  /** The levels of a period that a growth may be reckoned over, revised before first. */
  bases(flow: BriefingFlow, period: Period): readonly Base[];
  /** The growth on the year as published by that day. */
  published(flow: BriefingFlow, period: Period): GrowthRate | null;
  /** All growth on the year of a flow as published by that day. */
  publishedAll(flow: BriefingFlow): readonly GrowthRate[];
  /** The growth on the year published of the period right before. */
  publishedBefore(flow: BriefingFlow): GrowthRate | null;
  /** The same in each other currency in which the economy's trade was published, in the order of their codes. */
  inOtherCurrencies(): readonly Known[];
}

/** Sorts the input: one reporter, one currency, all goods, all partners, not adjusted. */
export function known(input: BriefingInput, reporter: string, period: Period): Known {
  const isOurs = (record: Subject): boolean => record.reporter === reporter && isTotal(record);
  const rows = [...input.months.flatMap(rowsOfMonth), ...(input.observations ?? [])].filter(isOurs);
  const rates = (input.growthRates ?? []).filter(
    (rate) => isOurs(rate) && rate.comparison === "year-on-year",
  );
  const currency = currencyOf(input, [...rows, ...rates], reporter, period);
  const day =
    input.asOf ??
    firstDayOf(
      rows.filter((row) => row.currency === currency),
      period,
    );
  const conventions = conventionsOf(reporter, input.conventions);
  const revisedBase = input.revisedBase?.includes(reporter) ?? conventions?.growthBase?.value === "revised";
  return knownIn(currency, rows, rates, period, { day, revisedBase });
}

/** What is known in one currency. */
function knownIn(
  currency: CurrencyCode,
  rows: readonly Observation[],
  rates: readonly GrowthRate[],
  period: Period,
  rule: BaseRule,
): Known {
  const { day } = rule;
  const ours = rows.filter((row) => row.currency === currency);
  const seen = day === null ? latestReleases(ours) : asOf(ours, day);
  const ourRates = rates.filter((rate) => isIn(currency, rate));
  const seenRates = day === null ? latestReleases(ourRates) : asOf(ourRates, day);
  const of = (flow: BriefingFlow): readonly Observation[] => seen.filter((row) => row.flow === flow);
  return {
    period,
    currency,
    day,
    level: (flow, at) => find(seen, flow, at),
    partsOf: (flow, at) => levelBy(levelsInTime(of(flow)), at, ([row = null]) => row),
    piecesOf: (flow, at) => {
      const levels = levelsInTime(of(flow));
      const shortestFirst = (month: Month) => [...levels.beginning(month)].reverse();
      return tilesOf(at, (month) => shortestFirst(month).flatMap((period) => levels.of(period).slice(0, 1)));
    },
    bases: (flow, at) =>
      basesOver(
        ours.filter((row) => row.flow === flow),
        at,
        rule,
      ),
    published: (flow, at) => find(seenRates, flow, at),
    publishedAll: (flow) => seenRates.filter((rate) => rate.flow === flow),
    publishedBefore: (flow) =>
      rightBefore(
        seenRates.filter((rate) => rate.flow === flow),
        period,
      ),
    inOtherCurrencies: () =>
      [...new Set(rows.map((row) => row.currency))]
        .filter((other) => other !== currency)
        .sort()
        .map((other) => {
          // A growth that does not say its currency is of the main one.
          const itsRates = rates.filter((rate) => rate.currency === other);
          return knownIn(other, rows, itsRates, period, rule);
        }),
  };
}

/** All goods, all partners, not adjusted. */
export function isTotal(subject: Subject): boolean {
  return subject.partner === undefined && isOfAllGoods(subject);
}

/** All goods, not adjusted. */
export function isOfAllGoods({ coverage, product, adjustment = "none" }: Subject): boolean {
  return coverage === undefined && product === undefined && adjustment === "none";
}

/** Whether a growth is of levels in this currency, as far as it says. */
export function isIn(currency: CurrencyCode, rate: GrowthRate): boolean {
  return rate.currency === undefined || rate.currency === currency;
}

function rowsOfMonth(month: BriefingInput["months"][number]): readonly Observation[] {
  return (["exports", "imports", "balance"] as const).map((flow) => seriesOf([month], flow)[0]!);
}

function find<T extends Observation | GrowthRate>(
  items: readonly T[],
  flow: BriefingFlow,
  period: Period,
): T | null {
  return items.find((item) => item.flow === flow && item.period === period) ?? null;
}

/** That asked for, else that of the period's first level or growth; at least one must be there. */
function currencyOf(
  input: BriefingInput,
  records: readonly (Observation | GrowthRate)[],
  reporter: string,
  period: Period,
): CurrencyCode {
  const asked = input.currency === undefined ? undefined : readCurrency(input.currency, "currency");
  const usable = records.filter(
    (record) => asked === undefined || record.currency === undefined || record.currency === asked,
  );
  const ofPeriod = usable.filter((record) => record.period === period);
  const currency = asked ?? ofPeriod.find((record) => record.currency !== undefined)?.currency;
  if (ofPeriod.length > 0 && currency !== undefined) return currency;
  const periods = [...new Set(usable.map((one) => one.period))].sort(comparePeriods);
  throw new TradeError(
    "MISSING_PERIOD",
    `period must be one with figures of ${reporter}'s trade${asked === undefined ? "" : ` in ${asked}`} (${rangeOf(periods, period)}), got ${period}${partOf(periods, period)}`,
    { field: "period", value: period, reporter, periods },
  );
}

/** From when to when periods are known, and the two between which one is missed. */
function rangeOf(periods: readonly Period[], missed: Period): string {
  if (periods.length === 0) return "there is none";
  const range = `${periods[0]} to ${periods.at(-1)}`;
  const after = periods.findIndex((one) => comparePeriods(one, missed) > 0);
  return after < 1 ? range : `${range}, next to it ${periods[after - 1]} and ${periods[after]}`;
}

/**
 * The last of those that end where a period begins, one of its own length before others. A single month and
 * the two that China publishes as one may follow each other; longer periods only their like.
 */
function rightBefore(rates: readonly GrowthRate[], period: Period): GrowthRate | null {
  const months = countMonths(period);
  const before = rates.filter((rate) => follows(period, rate.period));
  return (
    before.find((rate) => countMonths(rate.period) === months) ??
    before.filter((rate) => months <= 2 && countMonths(rate.period) <= 2).at(-1) ??
    null
  );
}

function firstDayOf(rows: readonly Observation[], period: Period): Day | null {
  const days = rows.filter((row) => row.period === period).flatMap((row) => row.published ?? []);
  return days.sort()[0] ?? null;
}
