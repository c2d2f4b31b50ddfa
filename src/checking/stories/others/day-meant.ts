import { type Day, firstDay, lastDay, plusDays, weekdayOf } from "../../../period/day.js";
import type { Month } from "../../../period/month.js";
import type { When } from "../words/when.js";

/** The day that words mean; `null` where they name none. */
export function dayMeant(when: When, asOf: Day): Day | null {
  if (when.type !== "day") return null;
  const number = when.month === null ? asOf.slice(5, 7) : String(when.month).padStart(2, "0");
  const year = Number(asOf.slice(0, 4));
  const day = String(when.day).padStart(2, "0");
  const said = when.year ?? (`${number}-${day}` <= asOf.slice(5) ? year : year - 1);
  const month = `${String(said).padStart(4, "0")}-${number}` as Month;
  const meant = `${month}-${day}` as Day;
  // "Feb. 30" is no day.
  return meant >= firstDay(month) && meant <= lastDay(month) ? meant : null;
}

const WEEKDAYS: readonly string[] = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

/** The last day of that name, told on a day: "Thursday", "yesterday". */
export function weekdayMeant(name: string, asOf: Day): Day {
  const at = WEEKDAYS.indexOf(name);
  if (at < 0) return name === "yesterday" ? plusDays(asOf, -1) : asOf;
  return plusDays(asOf, -((weekdayOf(asOf) - at - 1 + 7) % 7));
}
