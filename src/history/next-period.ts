import { refuse } from "../errors.js";
import { checkObject, checkRecords } from "../fields.js";
import { inOrder } from "../period/in-order.js";
import {
  countMonths,
  firstMonth,
  type HasPeriod,
  lastMonth,
  type Period,
  plusMonths,
  readPeriod,
  span,
} from "../period/period.js";

/**
 * At which period to ask.
 *
 * @category History
 */
export interface AtOptions {
  /** The last of the items unless said. */
  readonly at?: Period | undefined;
}

/**
 * Why something cannot be said: nothing is there, or the value in question is not known.
 *
 * @category History
 */
export type Undecidable = "no-observations" | "unknown-value";

/** The items up to the period that is asked about; the last unless said. */
export function upTo<T extends HasPeriod>(items: readonly T[], options: AtOptions): readonly T[] {
  checkObject(options, "options");
  checkRecords(items, "items");
  const { at } = options;
  const sorted = inOrder(items).items;
  if (at === undefined) return sorted;
  const last = readPeriod(at, "at");
  const index = sorted.findIndex((item) => item.period === last);
  return index >= 0
    ? sorted.slice(0, index + 1)
    : refuse("MISSING_PERIOD", "at", "a period of the items", at);
}

/** Whether a period is the next of its kind: it begins where the other ends, or is the next year to date or window. */
export function isNext(period: Period, earlier: Period): boolean {
  const after = plusMonths(lastMonth(earlier), 1);
  if (firstMonth(period) === after) return true;
  const overlaps = firstMonth(period) === firstMonth(earlier) || countMonths(period) === countMonths(earlier);
  return overlaps && lastMonth(period) === after;
}

/** What is missing between two periods of one kind; `null` where the one is next to the other. */
export function gapBetween(period: Period, earlier: Period): Period | null {
  const from = firstMonth(plusMonths(lastMonth(earlier), 1));
  const first = firstMonth(period);
  const last = first >= from ? first : lastMonth(period);
  // Nothing is left out by the next one, nor by spans of other lengths that overlap.
  return last <= from ? null : span(from, firstMonth(plusMonths(last, -1)));
}

/** Whether items share months with those before them: years to date, or rolling windows. */
export function overlap(items: readonly HasPeriod[]): boolean {
  return items.some(
    ({ period }, index) => index > 0 && firstMonth(period) <= lastMonth(items[index - 1]!.period),
  );
}

/** How many months a run reaches over: a span counts as all its months, one that overlaps as one more. */
export function monthsOver(run: readonly HasPeriod[], overlapping: boolean): number {
  const [first, last] = [run[0]!.period, run.at(-1)!.period];
  const months = countMonths(span(firstMonth(first), lastMonth(last)));
  return overlapping ? months - countMonths(first) + 1 : months;
}
