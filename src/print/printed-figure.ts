import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import type { DecimalInput } from "../decimal/decimal.js";
import type { PrintRoundingOptions } from "../decimal/rounding.js";
import { refuse } from "../errors.js";
import { checkFields, readChoice } from "../fields.js";
import { settled } from "./currency.js";
import type { DecimalMark } from "./digits.js";
import type { PrintedFigure } from "./figure.js";
import { partsOf } from "./grammar.js";
import type { HedgeWidths } from "./hedge.js";
import { meaningOf } from "./meaning.js";
import { readerOf } from "./tokens.js";

export type { PrintedFigure, PrintNote } from "./figure.js";

/**
 * What a text alone does not say, and how far its words reach.
 *
 * @category Checking
 */
export interface PrintedFigureOptions extends PrintRoundingOptions {
  /** The mark of decimals: a point unless said. The other mark then groups thousands. */
  readonly decimalMark?: DecimalMark | undefined;
  /** The currency of "$" and "dollars": USD unless said. */
  readonly dollar?: CurrencyCode | undefined;
  /** The currency of "¥": JPY or CNY; without it, "¥" alone is refused. */
  readonly yen?: CurrencyCode | undefined;
  /** How far from zero "flat" reaches: 0.005 unless said. */
  readonly flat?: DecimalInput | undefined;
  /** Whether the zeros at the end of "300" were rounded to ("significant", unless said) or only fill places. */
  readonly trailingZeros?: "significant" | "placeholders" | undefined;
  readonly widths?: HedgeWidths | undefined;
}

const OPTIONS = ["rounding", "decimalMark", "dollar", "yen", "flat", "trailingZeros", "widths"] as const;
const TRAILING_ZEROS = ["significant", "placeholders"] as const;
const LONGEST_FIGURE = 200;

/**
 * Reads a figure as English newspapers print it, with its words, and says what it may stand for.
 *
 * It knows directions ("fell", "a 5.9% rise", "up by"), qualifiers before and after the figure ("nearly", "or more"),
 * currencies (signs, ISO codes, names), scales (k, million, bn, tn, 万, 亿, "t" beside a currency), percent, percentage
 * points, basis points, "times" and "doubled", ranges ("3.8%–4%", "between … and …") and counts ("the eighth straight
 * month"). A range takes its kind, scale and currency from the end that has them, and the finer step of the two. The
 * sign follows from the direction. "Double-digit" is at least 10 %, "single-digit" less.
 *
 * `core` is what rounding leaves at the last digit, `stands` what the qualifier makes of it. With u the place of the
 * last digit, w the place of the last digit that is not zero (for a number without decimals), h = u/2 and
 * a = max(h, min(c·w, |v|/10)): "about" is v ± a with c = 1, "nearly" is v − a up to but without v and "just over" its
 * mirror image with c = ½, "over", "at least", "under" and "at most" have one end and a part near it. After "about" a
 * final 5 is to the nearest five: w = 2½. After other words the h of an amount is at most a tenth of it: "nearly
 * $1 trillion" is 0.9 or more. "Doubled" is 2 with the step 1.
 *
 * Nothing is guessed: "a third", "mid-single digits", "tens of billions" and any word that is not known are refused.
 *
 * @param text     the figure with its words, up to 200 characters, and nothing else
 * @param options  the rounding, the decimal mark, the currency of "$" and "¥", what "flat" and the words stand for
 * @returns        the figure, frozen; percentages and points are fractions
 * @throws         {@link TradeError} `UNREADABLE_PRINT` with the place and what was expected there;
 *                 `AMBIGUOUS_CURRENCY` for "¥" alone; `INVALID_FIELD` for an option
 * @example
 * printedFigure("fell 28.6%").core // => { low: "-0.2865", high: "-0.2855", closed: "high" }
 * printedFigure("nearly 15%").stands // => { low: "0.145", high: "0.15", closed: "low" }
 * printedFigure("$1.076 trillion").value // => "1076000000000"
 * printedFigure("the eighth straight month").value // => "8"
 * printedFigure("a third") // => throws UNREADABLE_PRINT
 * @category Checking
 */
export function printedFigure(text: string, options: PrintedFigureOptions = {}): PrintedFigure {
  checkFields(options, "options", OPTIONS);
  if (typeof text !== "string" || text.length > LONGEST_FIGURE)
    return refuse(
      "UNREADABLE_PRINT",
      "a printed figure",
      `text of ${LONGEST_FIGURE} characters at most`,
      text,
    );
  const { rounding = "half-away-from-zero", decimalMark = ".", dollar = "USD", yen } = options;
  const { flat = "0.005", trailingZeros = "significant", widths } = options;
  const reader = readerOf(text, readChoice(decimalMark, "decimalMark", [".", ","]));
  const choices = {
    dollar: readCurrency(dollar, "dollar"),
    yen: yen === undefined ? null : readChoice(yen, "yen", ["JPY", "CNY"]),
  };
  const significant = readChoice(trailingZeros, "trailingZeros", TRAILING_ZEROS) === "significant";
  const parts = partsOf(reader, choices);
  const currency = settled(parts.currency, reader);
  const meaning = meaningOf(parts, { rounding, flat, significant, widths });
  return Object.freeze({ text, ...meaning, currency, rounding, notes: Object.freeze(meaning.notes) });
}
