import { shown, TradeError } from "../errors.js";
import { checkRecords } from "../fields.js";
import type { Month } from "./month.js";
import { countMonths, firstMonth, type HasPeriod, lastMonth, type Period, readPeriod } from "./period.js";

/**
 * The item of a period.
 *
 * @param items   items of one series, in any order
 * @param period  the period that is looked for, exactly
 * @returns       the one item of that period
 * @throws        {@link TradeError} `MISSING_PERIOD` with the periods that are there, and the shortest of them that
 *                holds the one asked for; `DUPLICATE_PERIOD` where two items have it
 * @example
 * at([{ period: "2025-10", sold: 1 }, { period: "2025-11", sold: 2 }], "2025-11").sold // => 2
 * @category Periods
 */
export function at<T extends HasPeriod>(items: readonly T[], period: Period): T {
  checkRecords(items, "items");
  const asked = readPeriod(period, "period");
  const found = items.filter((item) => item.period === asked);
  if (found.length > 1)
    throw new TradeError(
      "DUPLICATE_PERIOD",
      `period must stand once in the items, got ${asked} ${found.length} times`,
      {
        field: "period",
        value: asked,
      },
    );
  if (found.length === 1) return found[0]!;
  const periods = items.map((item) => item.period);
  const isEnd = periods.filter((one) => lastMonth(one) === asked).length === 1;
  const hint = `${partOf(periods, asked)}${isEnd ? " (byLastMonth finds it)" : ""}`;
  const message = `period must be one of ${listed(periods)}, got ${shown(asked)}${hint}`;
  throw new TradeError("MISSING_PERIOD", message, { field: "period", value: asked, periods });
}

/** The shortest of some periods in which another lies, as a hint: the month came out with others. */
export function partOf(periods: readonly Period[], period: Period): string {
  const around = periods
    .filter((one) => firstMonth(one) <= firstMonth(period) && lastMonth(one) >= lastMonth(period))
    .sort((a, b) => countMonths(a) - countMonths(b))[0];
  return around === undefined || around === period ? "" : `, which is part of ${around}`;
}

/**
 * The items whose periods lie inside a longer one.
 *
 * @param items   items of any kind with a period
 * @param period  the longer period
 * @returns       those that lie wholly inside, as they were ordered
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period
 * @example
 * during([{ period: "2024-12" }, { period: "2025-01/2025-02" }], "2025-01/2025-12").length // => 1
 * @category Periods
 */
export function during<T extends HasPeriod>(items: readonly T[], period: Period): readonly T[] {
  checkRecords(items, "items");
  const first = firstMonth(period);
  const last = lastMonth(period);
  return items.filter((item) => firstMonth(item.period) >= first && lastMonth(item.period) <= last);
}

/**
 * An index by last month, to lay months, years to date and growths side by side.
 *
 * @param items  items of one series
 * @returns      each item by the last month of its period
 * @throws       {@link TradeError} `DUPLICATE_PERIOD` where two items end in one month
 * @example
 * byLastMonth([{ period: "2025-01/2025-11" }]).get("2025-11")?.period // => "2025-01/2025-11"
 * @category Periods
 */
export function byLastMonth<T extends HasPeriod>(items: readonly T[]): ReadonlyMap<Month, T> {
  checkRecords(items, "items");
  const index = new Map<Month, T>();
  for (const item of items) {
    const last = lastMonth(item.period);
    const other = index.get(last);
    if (other !== undefined)
      throw new TradeError(
        "DUPLICATE_PERIOD",
        `items must end in different months, got ${other.period} and ${item.period}`,
        {
          periods: [other.period, item.period],
        },
      );
    index.set(last, item);
  }
  return index;
}

function listed(periods: readonly Period[]): string {
  if (periods.length === 0) return "those of the items (there are none)";
  return periods.length <= 24
    ? periods.join(", ")
    : `${periods.slice(0, 24).join(", ")} and ${periods.length - 24} more`;
}
