import { refuse } from "../errors.js";
import {
  compare,
  type Decimal,
  type DecimalInput,
  difference,
  fromUnits,
  negative,
  plus,
  product,
  readDecimal,
  ZERO,
} from "./decimal.js";
import { type Interval, interval, intervalOf, point, sameInterval } from "./interval.js";
import { negativeInterval } from "./interval-arithmetic.js";
import { isMultiple, type RoundingOptions, readStep, roundingInterval, usualInterval } from "./rounding.js";

/**
 * A word that widens or shifts a printed number.
 *
 * @category Printed figures
 */
export type Hedge = "about" | "nearly" | "over" | "just-over" | "at-least" | "under" | "at-most";

/**
 * A number as it was printed: the text, the value it shows and every value it may stand for.
 *
 * @category Printed figures
 */
export interface Printed {
  readonly text: string;
  /** Single units, or a fraction. */
  readonly value: Decimal;
  readonly unit: "number" | "fraction";
  /** The place of the last printed digit. */
  readonly roundedTo: Decimal;
  readonly hedge: Hedge | null;
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
export interface PrintedOptions extends RoundingOptions {
  readonly in?: "unit" | "million" | "billion" | "trillion" | "percent" | undefined;
}

const HEDGES: ReadonlyMap<string, Hedge> = new Map([
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["nearly", "nearly"],
  ["almost", "nearly"],
  ["close to", "nearly"],
  ["over", "over"],
  ["above", "over"],
  ["more than", "over"],
  ["just over", "just-over"],
  ["slightly more than", "just-over"],
  ["at least", "at-least"],
  ["under", "under"],
  ["below", "under"],
  ["less than", "under"],
  ["at most", "at-most"],
  ["up to", "at-most"],
]);
const SCALES = { thousand: 3, million: 6, billion: 9, trillion: 12 } as const;
const SHARE = /* @__PURE__ */ readDecimal("0.1", "share");
const HALF = /* @__PURE__ */ readDecimal("0.5", "half");

/** Perhaps a hedge and a sign; digits, in groups of three or in one, perhaps a fraction; perhaps a unit. */
const FIGURE =
  /^(?:([a-z]+(?: [a-z]+)*)\s+)?([-+\u2212\u2013]?)(\d+|\d{1,3}(?:([,'\u00a0\u202f\u2009])\d{3})(?:\4\d{3})*)(?:\.(\d+))?(?:\s*(%|[a-z]+(?: [a-z]+)*))?$/i;
const PERCENT: readonly unknown[] = ["%", "percent", "per cent", "pct"];

/**
 * Reads a printed number with the rounding that it shows: `"5.9%"`, `"111.68 billion"`, `"nearly 15%"`,
 * `"1,582 trillion"`.
 *
 * A sign, thousands separators (comma, apostrophe, narrow blanks), a decimal point, a scale word (thousand
 * to trillion), a percent sign and one of the words about, around, roughly, approximately; nearly, almost,
 * close to; over, above, more than; just over; at least; under, below, less than; at most, up to. No
 * currency signs and no ranges.
 *
 * A number stands for all that rounds to it at its last digit. With u the place of that digit, w the place
 * of its last digit that is not zero (for a number without decimals), and a the greater of u/2 and the
 * smaller of w (about) or w/2 (nearly, just over) and a tenth of the number: "about" stands for v ± a,
 * "nearly" for v − a up to but without v, "just over" for more than v up to v + a; "over", "under",
 * "at least" and "at most" have one end. The words act on the size of the number, then the sign follows.
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
  const found = typeof text === "string" ? FIGURE.exec(text.trim()) : null;
  if (found === null) return unreadable(text);
  const [, words, sign = "", integer = "", , decimals = "", suffix] = found;
  const below = sign !== "" && sign !== "+";
  const { exponent, unit } = unitOf(text, suffix?.toLowerCase(), options.in);
  const digits = integer.replace(/\D/g, "") + decimals;
  const place = exponent - decimals.length;
  const size = fromUnits(BigInt(digits), place);
  const step = fromUnits(1n, place);
  const value = below ? negative(size) : size;
  const hedge = words === undefined ? null : (HEDGES.get(words.toLowerCase()) ?? unreadable(text));
  return Object.freeze({
    text,
    value: readDecimal(value, "a printed figure"),
    unit,
    roundedTo: step,
    hedge,
    bounds:
      hedge === null
        ? roundingInterval(value, step, options)
        : hedgedInterval(hedge, size, step, decimals === "" ? grain(digits, place) : step, below),
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
  suffix: string | undefined,
  heading: PrintedOptions["in"],
): { readonly exponent: number; readonly unit: Printed["unit"] } {
  if (suffix !== undefined && heading !== undefined)
    return refuse("WRONG_UNIT", "a printed figure", `without a unit where it is in: "${heading}"`, text);
  if (heading === "percent" || PERCENT.includes(suffix)) return { exponent: -2, unit: "fraction" };
  const word = suffix ?? heading;
  if (word === undefined || heading === "unit") return { exponent: 0, unit: "number" };
  if (Object.hasOwn(SCALES, word)) return { exponent: SCALES[word as keyof typeof SCALES], unit: "number" };
  return suffix === undefined
    ? refuse("INVALID_FIELD", "in", "unit, million, billion, trillion or percent", heading)
    : unreadable(text);
}

function unreadable(text: unknown): never {
  return refuse("UNREADABLE_PRINT", "a printed figure", 'a number such as "111.68 billion" or "5.9%"', text);
}

/** The place of the last digit that is not zero; of zero the last place. */
function grain(digits: string, place: number): Decimal {
  const zeros = /[1-9](0*)$/.exec(digits)?.[1]?.length ?? 0;
  return fromUnits(1n, place + zeros);
}

function hedgedInterval(
  hedge: Hedge,
  size: Decimal,
  step: Decimal,
  grained: Decimal,
  below: boolean,
): Interval {
  const width = (grains: Decimal): Decimal =>
    greater(product(step, HALF), smaller(grains, product(SHARE, size)));
  const half = product(grained, HALF);
  const stands: Record<Hedge, () => Interval | null> = {
    about: () => ends(difference(size, width(grained)), true, plus(size, width(grained)), true),
    nearly: () => ends(difference(size, width(half)), true, size, false),
    "just-over": () => ends(size, false, plus(size, width(half)), true),
    over: () => ends(size, false, null, false),
    "at-least": () => ends(size, true, null, false),
    under: () => ends(ZERO, false, size, false),
    "at-most": () => ends(ZERO, false, size, true),
  };
  const range =
    stands[hedge]() ?? refuse("UNREADABLE_PRINT", "a printed figure", "above zero after under", size);
  return below ? negativeInterval(range) : range;
}

const ends = (low: Decimal, lowClosed: boolean, high: Decimal | null, highClosed: boolean): Interval | null =>
  intervalOf({ value: low, closed: lowClosed }, { value: high, closed: highClosed });

const greater = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? a : b);
const smaller = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? a : b);
