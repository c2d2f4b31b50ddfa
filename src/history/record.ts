import { absolute, compare, type Decimal, decimal, difference, quotient } from "../decimal/decimal.js";
import { highEnd } from "../decimal/interval.js";
import { readCount } from "../fields.js";
import {
  firstMonth,
  type HasPeriod,
  lastMonth,
  type Period,
  plusMonths,
  readPeriod,
  span,
} from "../period/period.js";
import { type AtOptions, gapBetween, inOrder, isNext, type Undecidable, upTo } from "./in-order.js";
import {
  type Direction,
  type FigureOf,
  type KnownValue,
  knownValue,
  surelyAtLeast,
  surelyBelow,
  turnedBack,
} from "./known-value.js";

/**
 * Which period is asked about, in which direction, and over what past.
 *
 * @category History
 */
export interface RecordOptions extends AtOptions {
  readonly is: Direction;
  /** Only periods after this one count; all in the data unless said. */
  readonly after?: Period | undefined;
}

/**
 * Whether a value is a record.
 *
 * @category History
 */
export interface HistoricRecord {
  readonly period: Period | null;
  readonly value: Decimal | null;
  readonly is: Direction;
  /** "undecidable" where nothing known beats it, but something is missing. */
  readonly verdict: "record" | "tied" | "beaten" | "undecidable";
  /** The latest period that beats it; where none does, the latest that is just as extreme. */
  readonly by: Period | null;
  /** False where rounding could change the verdict. */
  readonly certain: boolean;
  /** What is missing or not known in the past that counts. */
  readonly missing: readonly Period[];
  readonly lookedBackTo: Period | null;
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
 * @throws          {@link TradeError} `DUPLICATE_PERIOD`, `MISSING_PERIOD` where `at` is none of the periods
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

/**
 * Where a value stands among all: rank 1 is the most extreme.
 *
 * @category History
 */
export interface Rank {
  readonly period: Period | null;
  readonly value: Decimal | null;
  readonly is: Direction;
  readonly rank: number | null;
  /** How many share the rank, itself included. */
  readonly sharedBy: number | null;
  /** The best and the worst rank that rounding leaves. */
  readonly best: number | null;
  readonly worst: number | null;
  /** How many are known. */
  readonly of: number;
  /** The share of the others that it surpasses, as a fraction; `null` where it is alone. */
  readonly percentile: Decimal | null;
  /** What is missing or not known in the past that counts. */
  readonly missing: readonly Period[];
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

interface Past {
  readonly first: Period | null;
  readonly last: Period | null;
  readonly current: KnownValue | null;
  readonly past: readonly { readonly period: Period; readonly known: KnownValue }[];
  readonly missing: readonly Period[];
}

/** The value asked about, those before it that count and are known, and what is missing of them. */
function pastOf<T extends HasPeriod>(
  items: readonly T[],
  figureOf: FigureOf<T>,
  { is, after, at }: RecordOptions,
): Past {
  const start = after === undefined ? null : firstMonth(plusMonths(lastMonth(readPeriod(after, "after")), 1));
  const all = upTo(items, { at }).filter(({ period }) => start === null || firstMonth(period) >= start);
  const first = all[0]?.period ?? null;
  const missing: Period[] = [];
  if (start !== null && first !== null && start < firstMonth(first))
    missing.push(span(start, firstMonth(plusMonths(firstMonth(first), -1))));
  const past: { readonly period: Period; readonly known: KnownValue }[] = [];
  let current: KnownValue | null = null;
  all.forEach((item, index) => {
    const gap = index === 0 ? null : gapBetween(item.period, all[index - 1]!.period);
    if (gap !== null) missing.push(gap);
    const known = knownValue(figureOf(item), is);
    if (index === all.length - 1) current = known;
    else if (known === null) missing.push(item.period);
    else past.push({ period: item.period, known });
  });
  return { first, last: all.at(-1)?.period ?? null, current, past, missing: Object.freeze(missing) };
}

/**
 * A change from one period to the next.
 *
 * @category History
 */
export interface Move extends HasPeriod {
  readonly earlierPeriod: Period;
  readonly change: Decimal;
}

/**
 * The largest moves from one period to the next, up or down, the largest first.
 *
 * @param items     rows or growth rates of one subject, each period once, in any order
 * @param figureOf  gives the value of an item, or `null` where it is not known
 * @param count     how many, 1 or more
 * @returns         the moves between periods that follow each other, by size; of equal ones the later first
 * @throws          {@link TradeError} `DUPLICATE_PERIOD`, `INVALID_FIELD` for a count below 1
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-09": printed("8.3%"), "2025-10": printed("-1.1%"), "2025-11": printed("5.9%") })
 * largestMoves(rates, (growth) => growth.rate, 1)[0]?.change // => "-0.094"
 * @category History
 */
export function largestMoves<T extends HasPeriod>(
  items: readonly T[],
  figureOf: (item: T) => Decimal | null,
  count: number,
): readonly Move[] {
  const most = readCount(count, "count");
  const all = inOrder(items);
  const moves = all.slice(1).flatMap((item, index) => {
    const earlier = all[index]!;
    const [now, before] = [figureOf(item), figureOf(earlier)];
    if (now === null || before === null || !isNext(item.period, earlier.period)) return [];
    return [
      Object.freeze({ period: item.period, earlierPeriod: earlier.period, change: difference(now, before) }),
    ];
  });
  return moves
    .reverse()
    .sort((a, b) => compare(absolute(b.change), absolute(a.change)))
    .slice(0, most);
}
