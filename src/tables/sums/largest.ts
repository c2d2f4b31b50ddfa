import { compare, type Decimal, difference, divide } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { checkRecords, readCount } from "../../fields.js";
import type { TableTotal } from "./aggregate-table.js";

/**
 * A sum with its rank among others.
 *
 * @category Tables
 */
export interface RankedTotal extends TableTotal {
  /** 1 for the largest; sums that are equal keep their order. */
  readonly rank: number;
  /** Of all the sums, as a fraction; `null` where they are zero together. */
  readonly share: Decimal | null;
}

/**
 * The largest of some sums, and what the others are together.
 *
 * @category Tables
 */
export interface LargestTotals {
  /** The largest first. */
  readonly largest: readonly RankedTotal[];
  /** The sum of the others, in single currency units. */
  readonly rest: Decimal;
  /** Of all the sums, as a fraction; `null` where they are zero together. */
  readonly restShare: Decimal | null;
}

/**
 * The largest sums with their shares in all of them, and the rest.
 *
 * @param totals  sums of one table, all told apart by the same
 * @param count   how many, 1 or more
 * @returns       the largest first, with rank and share; the rest and its share
 * @throws        {@link TradeError} `INVALID_FIELD` for a count below 1
 * @example
 * const { table } = tableFromCsv("partner,period,value\nDE,2025-11,3\nFR,2025-11,5\nIT,2025-11,2\n", {
 *   all: { reporter: "XX", flow: "exports", currency: "USD" },
 * })
 * const { largest, rest } = largestTotals(aggregateTable(table, ["partner"]), 2)
 * largest.map(({ rank, partner, share }) => `${rank}. ${partner} ${formatPercent(share)}`) // => ["1. FR 50.0%", "2. DE 30.0%"]
 * rest // => "2"
 * @category Tables
 */
export function largestTotals(totals: readonly TableTotal[], count: number): LargestTotals {
  checkRecords(totals, "totals");
  readCount(count, "count");
  const whole = sum(totals.map(({ value }) => value));
  const first = [...totals].sort((one, other) => compare(other.value, one.value)).slice(0, count);
  const rest = difference(whole, sum(first.map(({ value }) => value)));
  return Object.freeze({
    largest: Object.freeze(
      first.map((total, index) =>
        Object.freeze({ ...total, rank: index + 1, share: divide(total.value, whole) }),
      ),
    ),
    rest,
    restShare: divide(rest, whole),
  });
}
