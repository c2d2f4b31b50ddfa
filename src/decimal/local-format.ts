import { refuse, TradeError } from "../errors.js";
import { language } from "../language.js";
import { absolute, type Decimal, fromUnits } from "./decimal.js";

/** What Intl is told beside the language and the digits. */
interface LocalOptions {
  readonly sign?: "negative" | "always" | undefined;
  readonly minus?: string | undefined;
}

/**
 * The unit of an amount that is printed: single units, thousands, millions, billions, trillions.
 *
 * @category Formatting
 */
export type AmountUnit = "unit" | "thousand" | "million" | "billion" | "trillion";

/** The zeros of each unit. */
export const EXPONENTS: Readonly<Record<AmountUnit, number>> = {
  unit: 0,
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
};

/** A rounded number with the digits, marks and grouping of a language. The text goes to Intl, never a float. */
export function localDigits(value: Decimal, decimals: number, locale: string, options: LocalOptions): string {
  return local(value, locale, fixed(decimals, options), options);
}

/** A rounded fraction as a percentage of a language. */
export function localPercent(
  value: Decimal,
  decimals: number,
  locale: string,
  options: LocalOptions,
): string {
  return local(value, locale, { style: "percent", ...fixed(decimals, options) }, options);
}

/** The word of a language for a million, billion or trillion after such a number, with its blank: " Milliarden". */
export function localUnit(value: Decimal, decimals: number, unit: AmountUnit, locale: string): string {
  // Intl has words for what is above one, and another word where the number is long. So it is asked about a
  // small number with the same plural, which the last two digits and a hundred decide.
  const [whole = "", fraction = ""] = absolute(value).toFixed(decimals).split(".");
  const rules = new (language().PluralRules)(locale, fixed(decimals, {}));
  const pluralOf = (integer: string): string => rules.select(Number(`${integer}.${fraction}`));
  const plural = pluralOf(whole.length > 2 ? `1${whole.slice(-2)}` : whole);
  const sample = ["1", "2", "5", "11"].find((small) => pluralOf(small) === plural) ?? "5";
  const amount = fromUnits(BigInt(sample + fraction), EXPONENTS[unit] - fraction.length);
  const parts = formatter(locale, { notation: "compact", compactDisplay: "long", ...fixed(decimals, {}) });
  const found = parts.formatToParts(amount.toFixed() as Intl.StringNumericLiteral);
  const word = found.find((part) => part.type === "compact")?.value;
  const shownWhole = found
    .filter((part) => part.type === "integer")
    .map((part) => part.value)
    .join("");
  const expected = formatter(locale, {}).format(sample as Intl.StringNumericLiteral);
  if (word !== undefined && shownWhole === expected)
    return found.some((part) => part.type === "literal") ? ` ${word}` : word;
  throw new TradeError(
    "INVALID_FIELD",
    `locale must have a word for a ${unit} (ask for { in: "unit" } instead), got "${locale}"`,
    { field: "locale", value: locale, unit },
  );
}

function local(
  value: Decimal,
  locale: string,
  style: Intl.NumberFormatOptions,
  options: LocalOptions,
): string {
  return formatter(locale, style)
    .formatToParts(value.toFixed() as Intl.StringNumericLiteral)
    .map((part) => (part.type === "minusSign" ? (options.minus ?? part.value) : part.value))
    .join("");
}

function fixed(decimals: number, options: LocalOptions): Intl.NumberFormatOptions {
  const signDisplay = options.sign === "always" ? "exceptZero" : "auto";
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay };
}

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const { NumberFormat } = language();
  try {
    return new NumberFormat(locale, options);
  } catch {
    return refuse("INVALID_FIELD", "locale", "a language tag such as de or en-GB", locale);
  }
}
