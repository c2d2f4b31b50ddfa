import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { type DecimalInput, readDecimal } from "../decimal/decimal.js";
import type { PrintRoundingOptions } from "../decimal/rounding.js";
import { refuse, TradeError } from "../errors.js";
import { checkFields, readChoice } from "../fields.js";
import { type CurrencyChoices, type PrintedCurrency, settled } from "./currency.js";
import { type DecimalMark, digitsAt } from "./digits.js";
import type { PrintedFigure } from "./figure.js";
import { type HedgeWidths, readWidths } from "./hedge.js";
import { meaningOf, type PrintSense } from "./meaning.js";
import { type Fault, readerOf } from "./reader.js";
import { type TokenizedText, tokensOf } from "./tokens.js";
import { wholeFigure } from "./whole-figure.js";

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
  /**
   * The currency that is meant wherever a sign or name may stand for it: "$", "¥", "pesos", "Rs", "kroner". Without it
   * "$" and "pounds" are those of `dollar` and GBP, and what else several share is refused.
   */
  readonly currency?: CurrencyCode | undefined;
  /** How far from zero "flat" reaches: 0.005 unless said. */
  readonly flat?: DecimalInput | undefined;
  /** Whether the zeros at the end of "300" were rounded to ("significant", unless said) or only fill places. */
  readonly trailingZeros?: "significant" | "placeholders" | undefined;
  /** How far words such as "about" reach. */
  readonly widths?: HedgeWidths | undefined;
}

const OPTIONS = [
  "rounding",
  "decimalMark",
  "dollar",
  "yen",
  "currency",
  "flat",
  "trailingZeros",
  "widths",
] as const;
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
 * Nothing is guessed: "mid-single digits", "tens of billions" and any word that is not known are refused.
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
 * printedFigure("tens of billions") // => throws UNREADABLE_PRINT
 * @category Checking
 */
export function printedFigure(text: string, options: PrintedFigureOptions = {}): PrintedFigure {
  const sense = figureSense(options);
  if (typeof text !== "string" || text.length > LONGEST_FIGURE)
    return refuse(
      "UNREADABLE_PRINT",
      "a printed figure",
      `text of ${LONGEST_FIGURE} characters at most`,
      text,
    );
  const tokenized = tokensOf(text, sense.mark);
  const reader = readerOf(tokenized, 0, true);
  const parts = wholeFigure(reader, sense.choices);
  if (parts === null) {
    checkTokens(tokenized);
    return fail(tokenized, reader.fault!);
  }
  const currency =
    parts.currency === null
      ? null
      : (settled(parts.currency, sense.choices) ?? ambiguous(text, parts.currency));
  const meaning = meaningOf(parts, sense);
  const { rounding } = sense;
  return Object.freeze({ text, ...meaning, currency, rounding, notes: Object.freeze(meaning.notes) });
}

/** The options of a figure, read. */
export interface FigureSense extends PrintSense {
  readonly mark: DecimalMark;
  readonly choices: CurrencyChoices;
}

/** Reads the options once for all figures of a text. */
export function figureSense(options: PrintedFigureOptions): FigureSense {
  checkFields(options, "options", OPTIONS);
  const { rounding = "half-away-from-zero", decimalMark = ".", dollar = "USD", yen, currency } = options;
  const { flat = "0.005", trailingZeros = "significant", widths } = options;
  const width = readDecimal(flat, "flat");
  return {
    mark: readChoice(decimalMark, "decimalMark", [".", ","]),
    choices: {
      dollar: readCurrency(dollar, "dollar"),
      yen: yen === undefined ? null : readChoice(yen, "yen", ["JPY", "CNY"]),
      currency: currency === undefined ? null : readCurrency(currency, "currency"),
    },
    rounding,
    flat: width.s > 0 && !width.isZero() ? width : refuse("INVALID_FIELD", "flat", "above zero", width),
    significant: readChoice(trailingZeros, "trailingZeros", TRAILING_ZEROS) === "significant",
    widths: readWidths(widths),
  };
}

/** Refuses a sign that is part of no figure, and a number that is none. */
function checkTokens(tokenized: TokenizedText): void {
  for (const [at, token] of tokenized.tokens.entries()) {
    if (token.kind === "sign" && token.text !== "+") fail(tokenized, { at, expected: KNOWN });
    if (token.kind === "number" && token.digits === null) {
      const good = digitsAt(tokenized.text, token.start, tokenized.mark)!;
      failAt(tokenized.text, good.end, KNOWN);
    }
  }
}
const KNOWN = "a number, a word, a currency or a sign";

function fail({ text, tokens }: TokenizedText, { at, expected }: Fault): never {
  return failAt(text, tokens[at]?.start ?? text.length, expected);
}

function failAt(text: string, at: number, expected: string): never {
  const place = at >= text.length ? "its end" : `place ${at} ("${text.slice(at, at + 20)}")`;
  throw new TradeError(
    "UNREADABLE_PRINT",
    `a printed figure must have ${expected} at ${place}, got "${text.slice(0, 80)}"`,
    { field: "a printed figure", value: text, at, expected },
  );
}

/** Throws where nothing says which of several currencies it is. */
function ambiguous(text: string, { written, codes }: PrintedCurrency): never {
  const what =
    written === "¥"
      ? '"¥" must come with a name, a code or the option yen, since it is CNY or JPY'
      : `"${written}" must come with a name, a code or the option currency, since it is ${codes.join(" or ")}`;
  throw new TradeError("AMBIGUOUS_CURRENCY", `${what}, got "${text.slice(0, 80)}"`, {
    field: "a printed figure",
    value: text,
    currencies: [...codes].sort(),
  });
}
