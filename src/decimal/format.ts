import { refuse } from "../errors.js";
import { checkObject } from "../fields.js";
import { absolute, type Decimal, decimal, own, powerOfTen, product } from "./decimal.js";
import { type AmountUnit, EXPONENTS, localDigits, localPercent, localUnit } from "./local-format.js";
import { type RoundingOptions, roundTo } from "./rounding.js";

/**
 * How a number is put into text.
 *
 * @category Formatting
 */
export interface FormatOptions extends RoundingOptions {
  /** Digits after the decimal point: 1 for percentages and points, 2 for amounts, unless said. */
  readonly decimals?: number | undefined;
  /** "always" puts a plus before what is above zero. */
  readonly sign?: "negative" | "always" | undefined;
  /** What stands for `null`: an en dash unless said. */
  readonly absent?: string | undefined;
  /** The minus: U+2212 unless said, with a locale that of the language; `"-"` for machines. */
  readonly minus?: string | undefined;
  /** A BCP 47 language tag, for digits, marks and unit words as there. */
  readonly locale?: string | undefined;
}

export type { AmountUnit };

/**
 * Also the unit: a billion unless said.
 *
 * @category Formatting
 */
export interface FormatAmountOptions extends FormatOptions {
  /** The unit that is printed behind the number. */
  readonly in?: AmountUnit | undefined;
}

/**
 * Also what stands for an index of 1: 100, as indices of prices and volumes have it, unless said; 1 for indices from 0 to
 * 1; 10,000 for the points of the Herfindahl–Hirschman index.
 *
 * @category Formatting
 */
export interface FormatIndexOptions extends FormatOptions {
  /** What an index of 1 prints as. */
  readonly base?: 1 | 100 | 10_000 | undefined;
}

const HUNDRED = /* @__PURE__ */ decimal("100");

/**
 * A fraction as a percentage, rounded once; zero never has a sign.
 *
 * @param fraction  the fraction; 0.059 is 5.9 %
 * @param options   decimals (1 unless said), rounding, sign, minus, locale
 * @returns         text; `null` prints as `absent`
 * @throws          {@link TradeError} `INVALID_FIELD` for decimals outside 0 to 50 (20 with a locale), or an
 *                  unknown rounding, sign or locale
 * @example
 * formatPercent(decimal("-0.0109")) // => "−1.1%"
 * formatPercent(decimal("0.059"), { locale: "de" }) // => "5,9\u00a0%"
 * @category Formatting
 */
export function formatPercent(fraction: Decimal | null, options: FormatOptions = {}): string {
  checkObject(options, "options");
  if (fraction === null) return options.absent ?? "–";
  const decimals = readDecimals(options, 1);
  if (options.locale !== undefined)
    return localPercent(rounded(own(fraction), decimals + 2, options), decimals, options.locale, options);
  return `${digitsOf(product(own(fraction), HUNDRED), decimals, options)}%`;
}

/**
 * A difference of two fractions as percentage points.
 *
 * @param difference  the difference of two fractions; 0.07 is 7 points
 * @param options     decimals (1 unless said), rounding, sign, minus, locale (of the digits)
 * @returns           text; `null` prints as `absent`
 * @throws            {@link TradeError} `INVALID_FIELD` as {@link formatPercent}
 * @example
 * formatPoints(decimal("0.07")) // => "7.0 points"
 * @category Formatting
 */
export function formatPoints(difference: Decimal | null, options: FormatOptions = {}): string {
  checkObject(options, "options");
  if (difference === null) return options.absent ?? "–";
  return `${digitsOf(product(own(difference), HUNDRED), readDecimals(options, 1), options)} points`;
}

/**
 * An index as an index, not as a percentage: 122.5, or with another base 1.225; 0.397 or 3,971.
 *
 * @param index    the index, 1 in its base period or where it is highest
 * @param options  the base (100 unless said), decimals (1 for base 100, 3 for 1, 0 for 10,000 unless said), rounding, sign,
 *                 minus, locale
 * @returns        text; `null` prints as `absent`
 * @throws         {@link TradeError} `INVALID_FIELD` as {@link formatPercent}, or for another base
 * @see            XMPI Manual ch. 1: an index is 1, or 100, in its reference period
 * @example
 * formatIndex(decimal("1.22474")) // => "122.5"
 * formatIndex(decimal("0.3971"), { base: 1 }) // => "0.397"
 * formatIndex(decimal("0.3971"), { base: 10_000 }) // => "3,971"
 * @category Formatting
 */
export function formatIndex(index: Decimal | null, options: FormatIndexOptions = {}): string {
  checkObject(options, "options");
  if (index === null) return options.absent ?? "–";
  const base = options.base ?? 100;
  const usual = INDEX_DECIMALS.get(base);
  if (usual === undefined) return refuse("INVALID_FIELD", "base", "1, 100 or 10000", base);
  return digitsOf(product(own(index), decimal(base)), readDecimals(options, usual), options);
}

/**
 * An amount in a unit, thousands grouped.
 *
 * With a locale the word for the unit is that of the language; where the language counts otherwise (ten
 * thousands in Japanese), ask for single units.
 *
 * @param amount   single currency units
 * @param options  the unit (billion unless said), decimals (2 unless said), rounding, sign, minus, locale
 * @returns        text; `null` prints as `absent`
 * @throws         {@link TradeError} `INVALID_FIELD` as {@link formatPercent}, or where the locale has no word
 *                 for the unit
 * @example
 * formatAmount(billions("1075.8481")) // => "1,075.85 billion"
 * formatAmount(billions("21.61"), { sign: "always" }) // => "+21.61 billion"
 * @category Formatting
 */
export function formatAmount(amount: Decimal | null, options: FormatAmountOptions = {}): string {
  checkObject(options, "options");
  if (amount === null) return options.absent ?? "–";
  const unit = options.in ?? "billion";
  if (!Object.hasOwn(EXPONENTS, unit))
    return refuse("INVALID_FIELD", "in", "unit, thousand, million, billion or trillion", unit);
  const exponent = EXPONENTS[unit];
  const decimals = readDecimals(options, 2);
  // Rounded in single units: moving the point of the rounded amount is exact.
  const scaled = product(rounded(own(amount), decimals - exponent, options), powerOfTen(-exponent));
  const digits = roundedDigits(scaled, decimals, options);
  if (unit === "unit") return digits;
  return (
    digits + (options.locale === undefined ? ` ${unit}` : localUnit(scaled, decimals, unit, options.locale))
  );
}

/** How many decimals an index has, by its base. */
const INDEX_DECIMALS: ReadonlyMap<unknown, number> = /* @__PURE__ */ new Map([
  [1, 3],
  [100, 1],
  [10_000, 0],
]);

function digitsOf(value: Decimal, decimals: number, options: FormatOptions): string {
  return roundedDigits(rounded(value, decimals, options), decimals, options);
}

/** The digits of what is rounded already. */
function roundedDigits(to: Decimal, decimals: number, options: FormatOptions): string {
  return options.locale === undefined
    ? plain(to, decimals, options)
    : localDigits(to, decimals, options.locale, options);
}

/** The number in the house's way. */
function plain(to: Decimal, decimals: number, options: FormatOptions): string {
  const [whole = "", fraction] = absolute(to).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  const sign = to.isZero() ? "" : to.s < 0 ? (options.minus ?? "−") : options.sign === "always" ? "+" : "";
  return sign + (fraction === undefined ? grouped : `${grouped}.${fraction}`);
}

function rounded(value: Decimal, decimals: number, options: FormatOptions): Decimal {
  return roundTo(value, powerOfTen(-decimals), options);
}

function readDecimals(options: FormatOptions, usual: number): number {
  const { decimals = usual, sign = "negative", locale } = options;
  if (sign !== "negative" && sign !== "always")
    return refuse("INVALID_FIELD", "sign", "negative or always", sign);
  // Intl of Node 20 takes no more.
  const most = locale === undefined ? 50 : 20;
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= most) return decimals;
  return refuse("INVALID_FIELD", "decimals", `a whole number from 0 to ${most}`, decimals);
}
