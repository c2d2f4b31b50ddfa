import { type Day, monthOf } from "../../../period/day.js";
import { type Month, monthAt, ordinalOf } from "../../../period/month.js";
import { FISCAL_STARTS, NAMED_BY_START } from "../vocabulary/economies.js";
import type { Year } from "./when.js";

/** The first month of a fiscal year. */
export function fiscalStart(
  year: Year & { readonly type: "fiscal" | "fiscal-back" },
  { asOf, reporter }: { readonly asOf: Day; readonly reporter: string },
): Month | null {
  const month = Object.hasOwn(FISCAL_STARTS, reporter) ? FISCAL_STARTS[reporter]! : 0;
  if (month === 0 || (year.type === "fiscal" && year.year === 0)) return null;
  if (year.type === "fiscal")
    // "2023-24" names both of its years.
    return monthAt(
      (NAMED_BY_START.includes(reporter) && !year.isPair ? year.year : year.year - 1) * 12 + month - 1,
    );
  const now = ordinalOf(monthOf(asOf));
  const started = Math.floor((now - (month - 1)) / 12) * 12 + month - 1;
  return monthAt(started - 12 * year.years);
}
