import { compare, type Decimal, decimal, quotient } from "../decimal/decimal.js";
import { highEnd } from "../decimal/interval.js";
import type { HasPeriod, Period } from "../period/period.js";
import {
  type Direction,
  type FigureOf,
  type KnownValue,
  surelyAtLeast,
  surelyBelow,
  turnedBack,
} from "./known-value.js";
import type { Undecidable } from "./next-period.js";
import { pastOf, type RecordOptions } from "./past.js";

/**
 * Where a value stands among all: rank 1 is the most extreme.
 *
 * @category History
 */
export interface Rank {
  /** That of the value; `null` where there is nothing. */
  readonly period: Period | null;
  /** In the unit of the items; `null`: see `undecidable`. */
  readonly value: Decimal | null;
  /** From which end ranks count. */
  readonly is: Direction;
  /** 1 is the most extreme; `null`: see `undecidable`. */
  readonly rank: number | null;
  /** How many share the rank, itself included. */
  readonly sharedBy: number | null;
  /** The best and the worst rank that rounding leaves. */
  readonly best: number | null;
  /** The worst rank that rounding leaves. */
  readonly worst: number | null;
  /** How many are known. */
  readonly of: number;
  /** The share of the others that it surpasses, as a fraction; `null` where it is alone. */
  readonly percentile: Decimal | null;
  /** What is missing or not known in the past that counts. */
  readonly missing: readonly Period[];
  /** Why nothing can be said; `null` otherwise. */
  readonly undecidable: Undecidable | null;
}

/**
 * The rank of a value among all up to its period: "the second-highest ever".
 *
 * @param items     rows or growth rates of one subject, each period once, in any order
 * @param figureOf  gives the value of an item, its bounds where rounding matters, or `null` where it is not known
 * @param options   highest or lowest; `at`: the period asked about; `after`: only periods after this one count
 * @returns         rank, ties, the ranks that rounding leaves, the percentile, and what is missing
 * @throws          {@link TradeError} as {@link recordAt}
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("8.3%"), "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * rankAt(rates, (growth) => growth.rate, { is: "highest" }).rank // => 2
 * @category History
 */
export function rankAt<T extends HasPeriod>(
  items: readonly T[],
  figureOf: FigureOf<T>,
  options: RecordOptions,
): Rank {
  const { last, current, past, missing } = pastOf(items, figureOf, options);
  const common = { period: last, is: options.is, missing };
  if (current === null) {
    const none = { value: null, rank: null, sharedBy: null, best: null, worst: null, percentile: null };
    const undecidable = last === null ? ("no-observations" as const) : ("unknown-value" as const);
    return Object.freeze({ ...common, ...none, of: past.length, undecidable });
  }
  const count = (test: (known: KnownValue) => boolean): number =>
    past.filter(({ known }) => test(known)).length;
  const above = count((known) => compare(known.value, current.value) > 0);
  const equal = count((known) => compare(known.value, current.value) === 0);
  return Object.freeze({
    ...common,
    value: turnedBack(current.value, options.is),
    rank: above + 1,
    sharedBy: equal + 1,
    best: count((known) => surelyBelow(highEnd(current.range), known)) + 1,
    worst: past.length + 1 - count((known) => surelyAtLeast(current, known)),
    of: past.length + 1,
    percentile:
      past.length === 0 ? null : quotient(decimal(past.length - above - equal), decimal(past.length)),
    undecidable: null,
  });
}
