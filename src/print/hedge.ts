import {
  compare,
  type Decimal,
  type DecimalInput,
  decimal,
  difference,
  ONE,
  plus,
  product,
  readDecimal,
  ZERO,
} from "../decimal/decimal.js";
import {
  type End,
  highEnd,
  type Interval,
  intersection,
  intervalOf,
  lowEnd,
  NO_END,
} from "../decimal/interval.js";
import { negativeInterval } from "../decimal/interval-arithmetic.js";
import { type PrintRounding, roundingInterval, roundingIntervalOfWidth } from "../decimal/rounding.js";
import { refuse } from "../errors.js";
import { checkFields } from "../fields.js";
import type { PrintedSize } from "./digits.js";
import type { Hedge } from "./figure.js";

/**
 * How far a word reaches: so many grains of the number (a grain is the place of its last digit that is not zero), but
 * no more than a share of it.
 *
 * @category Printed figures
 */
export interface HedgeWidth {
  /** How many grains of the number. */
  readonly grains?: DecimalInput | undefined;
  /** The most it may be, as a fraction of the number. */
  readonly share?: DecimalInput | undefined;
}

/**
 * How far "about" and "nearly" reach: 1 grain and half a grain, at most a tenth of the number, unless said. "Just over"
 * reaches as far as "nearly"; what lies next to "over" and "under" is capped by its share too.
 *
 * @category Printed figures
 */
export interface HedgeWidths {
  /** Of "about" and its like. */
  readonly about?: HedgeWidth | undefined;
  /** Of "nearly", "just over" and their like. */
  readonly nearly?: HedgeWidth | undefined;
}

/** What a number with a word stands for. */
export interface HedgedNumber {
  /** What it would stand for without the word. */
  readonly core: Interval;
  readonly stands: Interval;
  /** For words with one end: the part next to the number. */
  readonly near: Interval | null;
  /** For "nearly" and "just over": what lies beyond, up to a whole grain. Not well said, and not false. */
  readonly loose: Interval | null;
}

const HALF = /* @__PURE__ */ decimal("0.5");
const TENTH = /* @__PURE__ */ decimal("0.1");
const TWO_AND_A_HALF = /* @__PURE__ */ decimal("2.5");

/** A number with a word, in the rounding and at the widths given. */
export interface HedgedInput {
  readonly number: PrintedSize;
  readonly below: boolean;
  readonly hedge: Hedge;
  /** Whether half a step counts for no more than the share: so for amounts, where "nearly 1 trillion" is not 600 billion. */
  readonly capped: boolean;
  readonly rounding: PrintRounding | undefined;
  readonly widths: Widths;
}

/** How far words reach, read. */
export type Widths = Readonly<Record<keyof HedgeWidths, Readonly<Record<keyof HedgeWidth, Decimal>>>>;

/**
 * What a number with a word stands for. With u the place of its last digit, w its grain and a share s of the number v:
 * h is u/2 (capped: at most s·v), and a is the greater of h and the smaller of the word's grains and s·v.
 */
export function hedgedNumber({ number, below, hedge, capped, rounding, widths }: HedgedInput): HedgedNumber {
  const { about, nearly } = widths;
  const { size, step, grain, endsInFive } = number;
  if (size.isZero() && (hedge === "nearly" || hedge === "under" || hedge === "at-most"))
    return refuse("UNREADABLE_PRINT", "a printed figure", `above zero after a word such as ${hedge}`, size);
  const half = product(step, HALF);
  const capOf = (width: Decimal, share: Decimal): Decimal => smaller(width, product(share, size));
  if (hedge === "about") {
    const core = roundingInterval(size, step, { rounding });
    const reach = product(about.grains, endsInFive ? product(step, TWO_AND_A_HALF) : grain);
    const width = greater(half, capOf(reach, about.share));
    return turned({ core, stands: aroundCore(core, size, half, width), near: null, loose: null }, below);
  }
  const least = capped && !size.isZero() ? capOf(half, nearly.share) : half;
  const core = roundingIntervalOfWidth(size, step, plus(least, least), rounding);
  const width = greater(least, capOf(product(nearly.grains, grain), nearly.share));
  const loosely = greater(half, capOf(grain, nearly.share));
  const next = greater(plus(least, least), capOf(grain, nearly.share));
  const at = (value: Decimal, closed: boolean): End => ({ value, closed });
  const upTo = (closed: boolean): Interval => intervalOf(at(ZERO, false), at(size, closed))!;
  const from = (closed: boolean): Interval => intervalOf(at(size, closed), NO_END)!;
  const beside = (range: Interval, reach: Decimal): Interval =>
    intersection([range, intervalOf(at(difference(size, reach), true), at(plus(size, reach), true))!])!;
  const parts: Record<Exclude<Hedge, "about">, () => Omit<HedgedNumber, "core">> = {
    nearly: () => ({
      stands: beside(upTo(false), width),
      near: null,
      loose: intervalOf(at(difference(size, loosely), true), at(difference(size, width), false)),
    }),
    "just-over": () => ({
      stands: beside(from(false), width),
      near: null,
      loose: intervalOf(at(plus(size, width), false), at(plus(size, loosely), true)),
    }),
    over: () => ({ stands: from(false), near: beside(from(false), next), loose: null }),
    "at-least": () => ({ stands: from(true), near: beside(from(true), next), loose: null }),
    under: () => ({ stands: upTo(false), near: beside(upTo(false), next), loose: null }),
    "at-most": () => ({ stands: upTo(true), near: beside(upTo(true), next), loose: null }),
  };
  return turned({ core, ...parts[hedge]() }, below);
}

/** "About" adds to the rounding; where it adds nothing, the rounding stands as it is. */
function aroundCore(core: Interval, size: Decimal, half: Decimal, width: Decimal): Interval {
  if (compare(width, half) === 0) return core;
  return intervalOf(
    further(lowEnd(core), { value: difference(size, width), closed: true }, -1),
    further(highEnd(core), { value: plus(size, width), closed: true }, 1),
  )!;
}

/** Of two ends the one further out to a side; no two are equal and differ in what belongs to them. */
function further(first: End, second: End, side: 1 | -1): End {
  return compare(first.value!, second.value!) * side > 0 ? first : second;
}

function turned({ core, stands, near, loose }: HedgedNumber, below: boolean): HedgedNumber {
  const turn = (range: Interval): Interval => (below ? negativeInterval(range) : range);
  return { core: turn(core), stands: turn(stands), near: near && turn(near), loose: loose && turn(loose) };
}

/** Reads how far words reach. */
export function readWidths(widths: HedgeWidths | undefined): Widths {
  if (widths !== undefined) checkFields(widths, "widths", ["about", "nearly"]);
  return { about: readWidth(widths?.about, "about", ONE), nearly: readWidth(widths?.nearly, "nearly", HALF) };
}

function readWidth(
  width: HedgeWidth | undefined,
  word: keyof HedgeWidths,
  grains: Decimal,
): Record<keyof HedgeWidth, Decimal> {
  if (width === undefined) return { grains, share: TENTH };
  checkFields(width, `widths.${word}`, ["grains", "share"]);
  return {
    grains: readPart(width.grains ?? grains, `widths.${word}.grains`, null),
    share: readPart(width.share ?? TENTH, `widths.${word}.share`, ONE),
  };
}

function readPart(input: DecimalInput, field: string, most: Decimal | null): Decimal {
  const part = readDecimal(input, field);
  const fits = part.s > 0 && !part.isZero() && (most === null || compare(part, most) < 0);
  return fits
    ? part
    : refuse("INVALID_FIELD", field, most === null ? "above zero" : "above 0 and below 1", part);
}

const greater = (a: Decimal, b: Decimal): Decimal => (compare(a, b) > 0 ? a : b);
const smaller = (a: Decimal, b: Decimal): Decimal => (compare(a, b) < 0 ? a : b);
