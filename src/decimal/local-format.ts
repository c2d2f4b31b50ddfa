import { refuse, TradeError } from "../errors.js";
import { absolute, type Decimal, fromUnits } from "./decimal.js";

/** What Intl is told beside the language and the digits. */
interface LocalOptions {
  readonly sign?: "negative" | "always" | undefined;
  readonly minus?: string | undefined;
}

const EXPONENT = { million: 6, billion: 9, trillion: 12 } as const;

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

/** The word of a language for a million, billion or trillion beside such a number: "Milliarden". */
export function localUnit(
  value: Decimal,
  decimals: number,
  unit: keyof typeof EXPONENT,
  locale: string,
): string {
  // A number below a thousand with the same plural as the whole: its last two digits and a hundred.
  const [whole = "", fraction = ""] = absolute(value).toFixed(decimals).split(".");
  const small = whole.length > 2 ? `1${whole.slice(-2)}` : whole;
  const sample = small === "0" ? "2" : small;
  const amount = fromUnits(BigInt(sample + fraction), EXPONENT[unit] - fraction.length);
  const parts = formatter(locale, { notation: "compact", compactDisplay: "long", ...fixed(decimals, {}) });
  const found = parts.formatToParts(amount.toFixed() as Intl.StringNumericLiteral);
  const word = found.find((part) => part.type === "compact")?.value;
  const shownWhole = found
    .filter((part) => part.type === "integer")
    .map((part) => part.value)
    .join("");
  const expected = formatter(locale, { useGrouping: false }).format(sample as Intl.StringNumericLiteral);
  if (word !== undefined && shownWhole === expected) return word;
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
  try {
    return new Intl.NumberFormat(locale, options);
  } catch {
    return refuse("INVALID_FIELD", "locale", "a language tag such as de or en-GB", locale);
  }
}
