import { compare, type Decimal } from "../decimal/decimal.js";
import { type End, highEnd } from "../decimal/interval.js";
import type { HasPeriod, Period } from "../period/period.js";
import {
  type Direction,
  type FigureOf,
  type KnownValue,
  knownValue,
  surelyAtLeast,
  surelyBelow,
  turnedBack,
  upper,
} from "./known-value.js";
import { type AtOptions, gapBetween, type Undecidable, upTo } from "./next-period.js";

/**
 * How far back one must go for a value at least as extreme.
 *
 * @category History
 */
export interface Since {
  /** That of the value; `null` where there is nothing. */
  readonly period: Period | null;
  /** In the unit of the items; `null`: see `undecidable`. */
  readonly value: Decimal | null;
  /** Which end was asked about. */
  readonly is: Direction;
  /** The latest earlier period at least as extreme; `null`: none in the data, so a record since `lookedBackTo`. */
  readonly since: Period | null;
  /** Whether that one is just as extreme. */
  readonly tie: boolean;
  /** False where rounding could change the answer. */
  readonly certain: boolean;
  /** Periods between that are missing or not known: the claim may be wrong. */
  readonly missing: readonly Period[];
  /** The first period that counted; `null` where there is nothing. */
  readonly lookedBackTo: Period | null;
  /** Why nothing can be said; `null` otherwise. */
  readonly undecidable: Undecidable | null;
}

/**
 * The item is the highest since when?
 *
 * "The highest since T": strictly above every value between T and it, and the value at T at least as high.
 *
 * @param items    rows or growth rates of one subject, each period once, in any order
 * @param figureOf  gives the value of an item, its bounds where rounding matters, or `null` where it is not known
 * @param options  `at`: the period asked about; the last unless said
 * @returns        T, whether it ties, what is missing between, and whether rounding leaves it certain
 * @throws         {@link TradeError} `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`, `MISSING_PERIOD` where `at` is none of the periods
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("8.3%"), "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * highestSince(rates, (growth) => growth.rate).since // => "2025-09"
 * @category History
 */
export function highestSince<T extends HasPeriod>(
  items: readonly T[],
  figureOf: FigureOf<T>,
  options: AtOptions = {},
): Since {
  return extremeSince(upTo(items, options), figureOf, "highest");
}

/**
 * The item is the lowest (the steepest drop) since when?
 *
 * @param items    rows or growth rates of one subject, each period once, in any order
 * @param figureOf  gives the value of an item, its bounds where rounding matters, or `null` where it is not known
 * @param options  `at`: the period asked about; the last unless said
 * @returns        as {@link highestSince}
 * @throws         {@link TradeError} as {@link highestSince}
 * @example
 * const toUnitedStates = growthRates({ reporter: "CN", partner: "US", flow: "exports", comparison: "year-on-year" }, { "2025-08": printed("-33.1%"), "2025-09": printed("-27%"), "2025-10": printed("-25.17%"), "2025-11": printed("-28.6%") })
 * lowestSince(toUnitedStates, (growth) => growth.rate).since // => "2025-08"
 * lowestSince(toUnitedStates, (growth) => growth.bounds).certain // => true
 * @category History
 */
export function lowestSince<T extends HasPeriod>(
  items: readonly T[],
  figureOf: FigureOf<T>,
  options: AtOptions = {},
): Since {
  return extremeSince(upTo(items, options), figureOf, "lowest");
}

function extremeSince<T extends HasPeriod>(all: readonly T[], figureOf: FigureOf<T>, is: Direction): Since {
  const last = all.at(-1);
  const current = last === undefined ? null : knownValue(figureOf(last), is);
  if (current === null)
    return Object.freeze({
      period: last?.period ?? null,
      value: null,
      is,
      since: null,
      tie: false,
      certain: false,
      missing: Object.freeze([]),
      lookedBackTo: null,
      undecidable: last === undefined ? "no-observations" : "unknown-value",
    });
  const missing: Period[] = [];
  let between: End | null = null;
  let found: { readonly period: Period; readonly known: KnownValue } | null = null;
  for (let index = all.length - 2; index >= 0 && found === null; index--) {
    const { period } = all[index]!;
    const gap = gapBetween(all[index + 1]!.period, period);
    if (gap !== null) missing.push(gap);
    const known = knownValue(figureOf(all[index]!), is);
    if (known === null) missing.push(period);
    else if (compare(known.value, current.value) >= 0) found = { period, known };
    else between = upper(between, highEnd(known.range));
  }
  return Object.freeze({
    period: last!.period,
    value: turnedBack(current.value, is),
    is,
    since: found?.period ?? null,
    tie: found !== null && compare(found.known.value, current.value) === 0,
    certain: isCertain(current, between, found?.known ?? null),
    missing: Object.freeze(missing.reverse()),
    lookedBackTo: found?.period ?? all[0]!.period,
    undecidable: null,
  });
}

function isCertain(current: KnownValue, between: End | null, found: KnownValue | null): boolean {
  return (
    (between === null || surelyBelow(between, current)) && (found === null || surelyAtLeast(found, current))
  );
}
