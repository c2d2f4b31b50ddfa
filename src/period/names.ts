import { language } from "../language.js";
import type { Day } from "./day.js";
import type { Month } from "./month.js";
import { countMonths, firstMonth, lastMonth, type Period } from "./period.js";

/** "8 December 2025". */
export function dayName(day: Day): string {
  return inEnglish(day, { day: "numeric", month: "long", year: "numeric" });
}

/** A period in English: "November 2025", "January and February 2025", "January to November 2025". */
export function periodName(period: Period): string {
  return `${monthsName(period)} ${period.slice(-7, -3)}`;
}

/** "November", "January and February", "January to November"; the year beside the first month where it is another. */
export function monthsName(period: Period): string {
  const [first, last] = [firstMonth(period), lastMonth(period)];
  if (first === last) return monthName(last);
  const year = first.slice(0, 4) === last.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  const link = countMonths(period) === 2 ? "and" : "to";
  return `${monthName(first, year)} ${link} ${monthName(last)}`;
}

function monthName(month: Month, year: Intl.DateTimeFormatOptions = {}): string {
  return inEnglish(`${month}-01`, { month: "long", ...year });
}

/** Made once each, since that takes longer than all that they do. */
const formats = /* @__PURE__ */ new Map<string, Intl.DateTimeFormat>();

function inEnglish(day: Day, parts: Intl.DateTimeFormatOptions): string {
  const key = Object.keys(parts).join();
  const format = formats.get(key) ?? new (language().DateTimeFormat)("en-GB", { ...parts, timeZone: "UTC" });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}
