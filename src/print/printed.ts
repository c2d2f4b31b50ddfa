import { type Decimal, type DecimalInput, negative, readDecimal } from "../decimal/decimal.js";
import type { AmountUnit } from "../decimal/format.js";
import { type Interval, interval, point, sameInterval } from "../decimal/interval.js";
import {
  isMultiple,
  type PrintRoundingOptions,
  readStep,
  roundingInterval,
  usualInterval,
} from "../decimal/rounding.js";
import { refuse } from "../errors.js";
import { hedgeOf, isPercent, zerosOf } from "./books.js";
import { digitsAt, sizeOf } from "./digits.js";
import type { Hedge } from "./figure.js";
import { type HedgeWidths, hedgedNumber, readWidths } from "./hedge.js";

/**
 * A number as it was printed: the text, the value it shows and every value it may stand for.
 *
 * @category Printed figures
 */
export interface Printed {
  /** As printed. */
  readonly text: string;
  /** Single units, or a fraction. */
  readonly value: Decimal;
  /** A percent sign makes a fraction; all else is a number. */
  readonly unit: "number" | "fraction";
  /** The place of the last printed digit. */
  readonly roundedTo: Decimal;
  /** A word such as "about" or "nearly"; `null` where there is none. */
  readonly hedge: Hedge | null;
  /** Every value that prints so. */
  readonly bounds: Interval;
}

/**
 * A figure to put into a record: exact, or as printed (then its rounding comes along).
 *
 * @category Printed figures
 */
export type FigureInput = DecimalInput | Printed;

/**
 * What the text alone does not say: how the printer rounded, and the unit where the column heading has it.
 *
 * @category Printed figures
 */
export interface PrintedOptions extends PrintRoundingOptions {
  /** The unit of the column heading; single units unless said. */
  readonly in?: AmountUnit | "percent" | undefined;
  /** How far words such as "about" reach. */
  readonly widths?: HedgeWidths | undefined;
}

const HEADINGS: Readonly<Record<string, string>> = {
  unit: "",
  thousand: "thousand",
  million: "million",
  billion: "billion",
  trillion: "trillion",
  percent: "%",
};
/** Perhaps a word and a sign; the rest begins with the digits. */
const PARTS = /^(?:([a-z][a-z\s]*)\s)?\s*([-+\u2212\u2013]?)(.*)$/is;
/** Longer than any figure that can be read. */
const LONGEST_PRINT = 200;

/**
 * Reads a printed number with the rounding that it shows: `"5.9%"`, `"111.68 billion"`, `"nearly 15%"`,
 * `"1,582 trillion"`.
 *
 * A sign, thousands separators (comma, apostrophe, narrow blanks), a decimal point, a scale word (thousand,
 * million, bn, trn), a percent sign and one word such as about, around; nearly, just under; over, more than; just
 * over; at least; under, less than; at most, up to. No currencies, no directions and no ranges: those are for
 * {@link printedFigure}.
 *
 * A number stands for all that rounds to it at its last digit. With u the place of that digit, w the place
 * of its last digit that is not zero (for a number without decimals), and a the greater of u/2 and the
 * smaller of w (about) or w/2 (nearly, just over) and a tenth of the number: "about" stands for v ± a,
 * "nearly" for v − a up to but without v, "just over" for more than v up to v + a; "over", "under",
 * "at least" and "at most" have one end. After "about" a final 5 is to the nearest five: w is 2.5. After the
 * other words the u/2 of an amount counts for a tenth of it at most: "nearly 1 trillion" is 0.9 or more. The words
 * act on the size of the number, then the sign follows.
 *
 * @param text     the text as printed
 * @param options  the rounding mode; the unit, where the heading of a column has it
 * @returns        what it says and what it may stand for; a percentage is a fraction
 * @throws         {@link TradeError} `UNREADABLE_PRINT` for any other text, `WRONG_UNIT` where text and
 *                 option both bring a unit
 * @example
 * printed("5.9%").bounds.low // => "0.0585"
 * printed("316.1", { in: "billion" }).roundedTo // => "100000000"
 * printed("nearly 15%").bounds.high // => "0.15"
 * @category Printed figures
 */
export function printed(text: string, options: PrintedOptions = {}): Printed {
  const found = typeof text === "string" && text.length <= LONGEST_PRINT ? PARTS.exec(text.trim()) : null;
  const number = found && digitsAt(found[3]!, 0);
  if (found === null || number === null) return unreadable(text);
  const [, words, sign, rest = ""] = found;
  const below = sign !== "" && sign !== "+";
  const { exponent, unit } = unitOf(text, rest.slice(number.end).trim().toLowerCase(), options.in);
  const read = sizeOf(number, exponent);
  const value = readDecimal(below ? negative(read.size) : read.size, "a printed figure");
  const hedge =
    words === undefined
      ? null
      : (hedgeOf(words.trim().toLowerCase().replace(/\s+/g, " ")) ?? unreadable(text));
  const { rounding, widths } = options;
  return Object.freeze({
    text,
    value,
    unit,
    roundedTo: read.step,
    hedge,
    bounds:
      hedge === null
        ? roundingInterval(value, read.step, { rounding })
        : hedgedNumber({
            number: read,
            below,
            hedge,
            capped: unit === "number",
            rounding,
            widths: readWidths(widths),
          }).stands,
  });
}

/** A figure as a record takes it in. */
export interface Figure {
  readonly value: Decimal;
  readonly roundedTo?: Decimal;
  /** Set where the print stands for something else than its rounding says. */
  readonly bounds?: Interval;
}

/** Reads a figure of a record: a number rounded to some step, or a print in the unit that the record wants. */
export function readFigure(
  input: unknown,
  field: string,
  unit: Printed["unit"],
  step?: DecimalInput | undefined,
): Figure {
  if (!isPrinted(input)) {
    const value = readDecimal(input, field);
    return step === undefined ? { value } : { value, roundedTo: readStepOf(value, step, field) };
  }
  if (input.unit !== unit)
    return refuse(
      "WRONG_UNIT",
      field,
      `printed ${unit === "fraction" ? "with" : "without"} a percent sign`,
      input.text,
    );
  const value = readDecimal(input.value, field);
  const roundedTo = readStepOf(value, input.roundedTo, field);
  const bounds = interval(input.bounds);
  return sameInterval(bounds, usualInterval(value, roundedTo))
    ? { value, roundedTo }
    : { value, roundedTo, bounds };
}

/** Every value that a figure may stand for: its own bounds, else what its rounding leaves, else itself. */
export function boundsOfFigure({ value, roundedTo, bounds }: Figure): Interval {
  return bounds ?? (roundedTo === undefined ? point(value) : usualInterval(value, roundedTo));
}

function readStepOf(value: Decimal, step: unknown, field: string): Decimal {
  const roundedTo = readStep(step, "roundedTo");
  return isMultiple(value, roundedTo)
    ? roundedTo
    : refuse("INVALID_FIELD", field, `a multiple of roundedTo (${roundedTo})`, value);
}

function isPrinted(input: unknown): input is Printed {
  return typeof input === "object" && input !== null && "text" in input && "roundedTo" in input;
}

function unitOf(
  text: string,
  suffix: string,
  heading: PrintedOptions["in"],
): { readonly exponent: number; readonly unit: Printed["unit"] } {
  const isUnit = suffix === "" || isPercent(suffix) || zerosOf(suffix) !== null;
  if (!isUnit) return unreadable(text);
  if (heading === undefined) return exponentOf(suffix);
  if (suffix !== "")
    return refuse("WRONG_UNIT", "a printed figure", `without a unit where it is in: "${heading}"`, text);
  if (Object.hasOwn(HEADINGS, heading)) return exponentOf(HEADINGS[heading]!);
  return refuse("INVALID_FIELD", "in", "unit, thousand, million, billion, trillion or percent", heading);
}

function exponentOf(word: string): { readonly exponent: number; readonly unit: Printed["unit"] } {
  if (isPercent(word)) return { exponent: -2, unit: "fraction" };
  return { exponent: zerosOf(word) ?? 0, unit: "number" };
}

function unreadable(text: unknown): never {
  return refuse("UNREADABLE_PRINT", "a printed figure", 'a number such as "111.68 billion" or "5.9%"', text);
}
