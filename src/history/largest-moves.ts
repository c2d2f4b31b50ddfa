import { absolute, compare, type Decimal, difference } from "../decimal/decimal.js";
import { checkRecords, readCount } from "../fields.js";
import { inOrder } from "../period/in-order.js";
import type { HasPeriod, Period } from "../period/period.js";
import { isNext } from "./next-period.js";

/**
 * A change from one period to the next.
 *
 * @category History
 */
export interface Move extends HasPeriod {
  /** The period before, from which it moved. */
  readonly earlierPeriod: Period;
  /** Later less earlier, in the unit of the items. */
  readonly change: Decimal;
}

/**
 * The largest moves from one period to the next, up or down, the largest first.
 *
 * @param items     rows or growth rates of one subject, each period once, in any order
 * @param figureOf  gives the value of an item, or `null` where it is not known
 * @param count     how many, 1 or more
 * @returns         the moves between periods that follow each other, by size; of equal ones the later first
 * @throws          {@link TradeError} `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`, `INVALID_FIELD` for a count below 1
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
  checkRecords(items, "items");
  const most = readCount(count, "count");
  const all = inOrder(items).items;
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
