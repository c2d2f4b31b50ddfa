import type { CurrencyCode } from "../currency/currency.js";
import type { Decimal } from "../decimal/decimal.js";
import type { Day } from "../period/day.js";
import { countMonths, firstMonth, lastMonth, type Period } from "../period/period.js";

/** "United States" for US; the code of a group as it is. */
export function economyName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  // Made here, since it takes longer than all the rest of an import.
  return new Intl.DisplayNames("en", { type: "region", fallback: "code" }).of(code)!;
}

/** "US dollars", "South Korean won". */
export function currencyName(currency: CurrencyCode): string {
  const parts = new Intl.NumberFormat("en", {
    style: "currency",
    currency,
    currencyDisplay: "name",
  }).formatToParts(2);
  return parts.find((part) => part.type === "currency")!.value;
}

/** "8 December 2025". */
export function dayName(day: Day): string {
  return inEnglish(day, { day: "numeric", month: "long", year: "numeric" });
}

/** "November 2025", "January and February 2025", "January to November 2025". */
export function periodName(period: Period): string {
  return `${monthsName(period)} ${period.slice(-7, -3)}`;
}

/** "November", "January and February", "January to November"; the year beside the first month where it is another. */
export function monthsName(period: Period): string {
  const [first, last] = [firstMonth(period), lastMonth(period)];
  if (first === last) return inEnglish(`${last}-01`, { month: "long" });
  const year = first.slice(0, 4) === last.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  const link = countMonths(period) === 2 ? "and" : "to";
  return `${inEnglish(`${first}-01`, { month: "long", ...year })} ${link} ${inEnglish(`${last}-01`, { month: "long" })}`;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB").format(items);
}

/** A balance below zero is a deficit. */
export function balanceName(balance: Decimal): "surplus" | "deficit" | "balance" {
  if (balance.isZero()) return "balance";
  return balance.s < 0 ? "deficit" : "surplus";
}

/** A print without its sign, where a word gives the direction. */
export function sizeOf(printed: string): string {
  return printed.replace(/^[+−]/, "");
}

/** A sentence's first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function inEnglish(day: Day, parts: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat("en-GB", { ...parts, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
