import type { CurrencyCode } from "../../../currency/currency.js";
import { conventionsOf } from "../../../records/publishers.js";
import type { Settings } from "../../evidence/options.js";

/**
 * The currency in which a figure is meant that names none: the headline's, where the office publishes in several and
 * that is one of them; `null` where any may be meant.
 */
export function headlineOf(
  reporter: string,
  { conventions, headlineCurrency }: Settings,
): CurrencyCode | null {
  const currencies = conventionsOf(reporter, conventions)?.currencies?.value ?? [];
  if (currencies.length === 1) return currencies[0]!;
  return currencies.includes(headlineCurrency) ? headlineCurrency : null;
}
