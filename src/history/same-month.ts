import { compare, type Decimal, decimal, divide } from "../decimal/decimal.js";
import { sum } from "../decimal/sum.js";
import { readCount } from "../fields.js";
import { ordinalOf } from "../period/month.js";
import { firstMonth, type HasPeriod, type Period, plusMonths } from "../period/period.js";
import { type AtOptions, type Undecidable, upTo } from "./next-period.js";
import { rankAt } from "./rank.js";

/**
 * A value beside those of the same period of earlier years.
 *
 * @category History
 */
export interface SameMonthComparison {
  /** That of the value; `null` where there is nothing. */
  readonly period: Period | null;
  /** In the unit of the items; `null`: see `undecidable`. */
  readonly value: Decimal | null;
  /** The earlier years that are known, the last one first. */
  readonly years: readonly Period[];
  /** Of those years: the mean (34 digits), the lowest and the highest; `null` where there are none. */
  readonly average: Decimal | null;
  /** The lowest of those years. */
  readonly lowest: Decimal | null;
  /** The highest of those years. */
  readonly highest: Decimal | null;
  /** The rank among all, itself included; 1 is the highest. */
  readonly rank: number | null;
  /** How many are ranked, itself included. */
  readonly of: number;
  /** Earlier years asked for that are missing or not known. */
  readonly missing: readonly Period[];
  /** Why nothing can be said; `null` otherwise. */
  readonly undecidable: Undecidable | null;
}

/**
 * How many years to look back, beside the period asked about.
 *
 * @category History
 */
export interface SameMonthOptions extends AtOptions {
  /** All years back to the first item unless said. */
  readonly years?: number | undefined;
}

/**
 * Compares a value with the same month (or span) of earlier years: seasonal sense without a model.
 *
 * @param items     rows or growth rates of one subject, each period once, in any order
 * @param figureOf  gives the value of an item, or `null` where it is not known
 * @param options   `at`: the period asked about; `years`: how many to look back
 * @returns         average, range and rank among the same months, and which years are missing
 * @throws          {@link TradeError} `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`, `MISSING_PERIOD` where `at` is none of the periods,
 *                  `INVALID_FIELD` for fewer years than one
 * @example
 * const shipped = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2022-11": billions("290.6"), "2023-11": billions("292.6"), "2024-11": billions("311.9"), "2025-11": billions("330.35") })
 * const november = sameMonthComparison(shipped, (row) => row.value)
 * november.rank // => 1
 * formatAmount(november.average) // => "298.37 billion"
 * @category History
 */
export function sameMonthComparison<T extends HasPeriod>(
  items: readonly T[],
  figureOf: (item: T) => Decimal | null,
  options: SameMonthOptions = {},
): SameMonthComparison {
  const all = upTo(items, options);
  const last = all.at(-1);
  const value = last === undefined ? null : figureOf(last);
  const byPeriod = new Map(all.map((item) => [item.period, item]));
  const years = options.years === undefined ? yearsBack(all) : readCount(options.years, "years");
  const same: T[] = [];
  const missing: Period[] = [];
  for (let year = 1; last !== undefined && year <= years; year++) {
    const period = plusMonths(last.period, -12 * year);
    const item = byPeriod.get(period);
    if (item !== undefined && figureOf(item) !== null) same.push(item);
    else missing.push(period);
  }
  const earlier = same.map((item) => figureOf(item)!).sort(compare);
  return Object.freeze({
    period: last?.period ?? null,
    value,
    years: Object.freeze(same.map((item) => item.period)),
    average: divide(sum(earlier), decimal(earlier.length)),
    lowest: earlier[0] ?? null,
    highest: earlier.at(-1) ?? null,
    rank: value === null ? null : rankAt([...same, last!], figureOf, { is: "highest" }).rank,
    of: same.length + (value === null ? 0 : 1),
    missing: Object.freeze(missing),
    undecidable: last === undefined ? "no-observations" : value === null ? "unknown-value" : null,
  });
}

/** How many years there are from the first of the items to the last. */
function yearsBack(all: readonly HasPeriod[]): number {
  if (all.length === 0) return 0;
  const [first, last] = [all[0]!, all.at(-1)!].map(({ period }) => ordinalOf(firstMonth(period)));
  return Math.floor((last! - first!) / 12);
}
