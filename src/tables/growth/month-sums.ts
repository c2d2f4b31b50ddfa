import { type Month, ordinalOf } from "../../period/month.js";
import type { Period } from "../../period/period.js";
import type { AddedTable } from "../sums/add-table.js";
import { unitsOfSums } from "../sums/exact-sums.js";

/** Exact sums by month, each a whole number of 10^-scale in a float64. */
export interface MonthSums {
  readonly scale: number;
  /** How many months have a sum. */
  readonly count: number;
  /** The number of the first month. */
  readonly first: number;
  /** The sum of each month from the first to the last; `NaN` where there is none. */
  readonly units: Float64Array<ArrayBuffer>;
}

/** The sums by period as sums by month; `null` where some are of spans, are not exact, or are wider than 2^52. */
export function monthSums({ sums, periods }: AddedTable): MonthSums | null {
  const { found, left, totals } = sums;
  if (left.counts.size > 0) return null;
  const exact = unitsOfSums(totals, found.length);
  if (exact === null) return null;
  const months = new Int32Array(found.length);
  let [first, last] = [Infinity, -Infinity];
  for (let number = 0; number < found.length; number++) {
    // What tells these sums apart is the period alone: their keys are its numbers.
    const period = periods.texts[found[number]!] as Period;
    if (period.length > MONTH_LENGTH) return null;
    const month = ordinalOf(period as Month);
    months[number] = month;
    if (month < first) first = month;
    if (month > last) last = month;
  }
  const units = new Float64Array(found.length === 0 ? 0 : last - first + 1).fill(Number.NaN);
  for (let number = 0; number < months.length; number++)
    units[months[number]! - first] = exact.units[number]!;
  return { scale: exact.scale, count: found.length, first, units };
}

const MONTH_LENGTH = "2025-11".length;
