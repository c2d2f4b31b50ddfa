import { compare, type Decimal } from "../decimal/decimal.js";
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
 * Whether a value is a record.
 *
 * @category History
 */
export interface HistoricRecord {
  /** That of the value; `null` where there is nothing. */
  readonly period: Period | null;
  /** In the unit of the items; `null`: see `undecidable`. */
  readonly value: Decimal | null;
  /** Which end was asked about. */
  readonly is: Direction;
  /** "undecidable" where nothing known beats it, but something is missing. */
  readonly verdict: "record" | "tied" | "beaten" | "undecidable";
  /** The latest period that beats it; where none does, the latest that is just as extreme. */
  readonly by: Period | null;
  /** False where rounding could change the verdict. */
  readonly certain: boolean;
  /** What is missing or not known in the past that counts. */
  readonly missing: readonly Period[];
  /** The first period that counted; `null` where there is nothing. */
  readonly lookedBackTo: Period | null;
  /** Why nothing can be said; `null` otherwise. */
  readonly undecidable: Undecidable | null;
}

/**
 * Whether a value is the highest (or lowest) on record, or since a given period.
 *
 * Said only when the data allow it: a month that is missing could hold a higher value, and then the verdict is
 * `undecidable` with what is missing named. One known value that beats it decides all the same.
 *
 * @param items     rows or growth rates of one subject, each period once, in any order
 * @param figureOf  gives the value of an item, its bounds where rounding matters, or `null` where it is not known
 * @param options   highest or lowest; `at`: the period asked about; `after`: the period after which it is to be a
 *                  record ("the biggest since July 2022" looks at all after July 2022)
 * @returns         the verdict, what beats it, what is missing, and whether rounding leaves it certain
 * @throws          {@link TradeError} `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`, `MISSING_PERIOD` where `at` is none of the periods
 * @example
 * const toEurope = growthRates({ reporter: "CN", partner: "EU", flow: "exports", comparison: "year-on-year" }, { "2025-08": printed("10.4%"), "2025-11": printed("14.8%") })
 * const record = recordAt(toEurope, (growth) => growth.bounds, { is: "highest", after: "2022-07" })
 * record.verdict // => "undecidable"
 * record.missing // => ["2022-08/2025-07", "2025-09/2025-10"]
 * @category History
 */
export function recordAt<T extends HasPeriod>(
  items: readonly T[],
  figureOf: FigureOf<T>,
  options: RecordOptions,
): HistoricRecord {
  const { first, last, current, past, missing } = pastOf(items, figureOf, options);
  const common = { period: last, is: options.is, missing, lookedBackTo: first };
  if (current === null)
    return Object.freeze({
      ...common,
      value: null,
      verdict: "undecidable",
      by: null,
      certain: false,
      undecidable: last === null ? "no-observations" : "unknown-value",
    });
  const higher = past.findLast(({ known }) => compare(known.value, current.value) > 0);
  const equal = past.findLast(({ known }) => compare(known.value, current.value) === 0);
  const known = equal === undefined ? "record" : "tied";
  const verdict = higher !== undefined ? "beaten" : missing.length > 0 ? "undecidable" : known;
  return Object.freeze({
    ...common,
    value: turnedBack(current.value, options.is),
    verdict,
    by: (higher ?? equal)?.period ?? null,
    certain: isCertain(
      verdict,
      current,
      past.map(({ known }) => known),
    ),
    undecidable: null,
  });
}

function isCertain(
  verdict: HistoricRecord["verdict"],
  current: KnownValue,
  past: readonly KnownValue[],
): boolean {
  if (verdict === "beaten") return past.some((known) => surelyBelow(highEnd(current.range), known));
  if (verdict === "record") return past.every((known) => surelyBelow(highEnd(known.range), current));
  if (verdict === "undecidable") return false;
  return (
    past.every((known) => surelyAtLeast(current, known)) &&
    past.some((known) => surelyAtLeast(known, current))
  );
}
