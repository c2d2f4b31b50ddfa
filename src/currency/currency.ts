import { refuse } from "../errors.js";
import { CODES_BY_DECIMALS, ISO_4217_PUBLISHED, WITHDRAWN } from "./iso-4217.js";

/**
 * An ISO 4217 code, three capital letters: of money in use, or of money withdrawn since 1999, such as the kuna.
 *
 * @category Currency
 */
export type CurrencyCode = string;

const decimalsByCode: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  /* @__PURE__ */ Object.entries({ ...CODES_BY_DECIMALS, withdrawn: WITHDRAWN }).flatMap(
    ([decimals, codes]) => codes.split(" ").map((code) => [code, decimals] as const),
  ),
);

/**
 * Reads text from outside as a currency code of ISO 4217.
 *
 * @param text  three capital letters
 * @returns     the code
 * @throws      {@link TradeError} `UNKNOWN_CURRENCY` for a code that is neither in ISO 4217 list one nor one of money
 *              that was in use until a day since 1999
 * @see         ISO 4217, list one; for what was withdrawn the Unicode CLDR, supplemental currency data
 * @example
 * currencyCode("USD") // => "USD"
 * currencyCode("HRK") // => "HRK"
 * currencyCode("usd") // => throws UNKNOWN_CURRENCY
 * @category Currency
 */
export function currencyCode(text: string): CurrencyCode {
  return readCurrency(text, "currency");
}

/** All codes, in the order of texts. */
export function currencyCodes(): readonly CurrencyCode[] {
  return [...decimalsByCode.keys()].sort();
}

/** Whether text is a code of ISO 4217. */
export function isCurrency(text: string): boolean {
  return decimalsByCode.has(text);
}

/** Reads the currency of a record; the message of an error names the field. */
export function readCurrency(text: unknown, field: string): CurrencyCode {
  if (isCurrency(text as string)) return text as string;
  return refuse(
    "UNKNOWN_CURRENCY",
    field,
    `a code of ISO 4217 (${ISO_4217_PUBLISHED}) in capital letters`,
    text,
  );
}

/**
 * How many decimals the smallest coin of a currency has, by the standard (not as customarily shown).
 *
 * @param currency  the code
 * @returns         2 for USD, 0 for KRW, 3 for KWD
 * @throws          {@link TradeError} `UNKNOWN_CURRENCY` for an unknown code, and for one without coins, such as
 *                  gold, or withdrawn
 * @see             ISO 4217, list one, minor units
 * @example
 * minorUnitDecimals("USD") // => 2
 * minorUnitDecimals("KRW") // => 0
 * minorUnitDecimals("HUF") // => 2
 * @category Currency
 */
export function minorUnitDecimals(currency: CurrencyCode): number {
  const decimals = decimalsByCode.get(readCurrency(currency, "currency"));
  return decimals === "none" || decimals === "withdrawn"
    ? refuse("UNKNOWN_CURRENCY", "currency", "one that has coins", currency)
    : Number(decimals);
}
