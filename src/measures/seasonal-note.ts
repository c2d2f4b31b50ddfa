import { checkObject } from "../fields.js";
import { ordinalOf } from "../period/month.js";
import { countMonths, firstMonth } from "../period/period.js";
import type { Growth } from "./growth-of.js";

/**
 * What to say beside a growth: it is between different months of the year, and its rows are not seasonally adjusted.
 *
 * @category Growth
 */
export type SeasonalNote = "not-seasonally-adjusted";

/**
 * The note that a growth needs where the seasons are in it: one from month to month, over three months, or at a yearly
 * pace, of rows that are not seasonally adjusted. A December is no better than a November for being larger, and the pace
 * of a December is no pace of a year.
 *
 * Growth on the year, between whole years, or over any number of whole years compares like months with like, and needs no
 * note. An adjustment for the calendar alone leaves the seasons in, and so does a daily average.
 *
 * @param growth  a growth with the two periods behind it
 * @returns       "not-seasonally-adjusted", or `null` where nothing needs to be said
 * @see           OECD (2007), Data and Metadata Reporting and Presentation Handbook, on growth rates
 * @example
 * const sold = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2024-12": 12, "2025-11": 10, "2025-12": 13 })
 * seasonalNote(at(monthOnMonth(sold), "2025-12")) // => "not-seasonally-adjusted"
 * seasonalNote(at(yearOnYear(sold), "2025-12")) // => null
 * @category Growth
 */
export function seasonalNote(growth: Growth): SeasonalNote | null {
  checkObject(growth, "a growth");
  const { adjustment, period, basePeriod } = growth;
  if (adjustment === "seasonal" || adjustment === "seasonal-and-calendar") return null;
  const apart = ordinalOf(firstMonth(period)) - ordinalOf(firstMonth(basePeriod));
  return apart % 12 === 0 || countMonths(period) % 12 === 0 ? null : "not-seasonally-adjusted";
}
