import type { CurrencyCode } from "../currency/currency.js";
import type { Decimal } from "../decimal/decimal.js";
import { language } from "../language.js";

/** "United States" for US; the code of a group as it is. */
export function economyName(code: string): string {
  if (!/^[A-Z]{2}$/.test(code)) return code;
  // Made here, since it takes longer than all the rest of an import.
  return new (language().DisplayNames)("en", { type: "region", fallback: "code" }).of(code)!;
}

/** "US dollars", "South Korean won". */
export function currencyName(currency: CurrencyCode): string {
  const parts = new (language().NumberFormat)("en", {
    style: "currency",
    currency,
    currencyDisplay: "name",
  }).formatToParts(2);
  return parts.find((part) => part.type === "currency")!.value;
}

/** "a, b and c". */
export function listed(items: readonly string[]): string {
  return new (language().ListFormat)("en-GB").format(items);
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
