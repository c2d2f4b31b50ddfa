import {
  absolute,
  compare,
  type Decimal,
  difference,
  divideWhole,
  negative,
  plus,
  ZERO,
} from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { shifted } from "../../../decimal/interval-arithmetic.js";
import { roundTo } from "../../../decimal/rounding.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Candidate } from "./candidate.js";
import type { Misprint } from "./misprint.js";

const FEWEST_DIGITS = 3;
const MOST_DIGITS = 20;
/** Between the ends of a figure there may be so many prints that are tried. */
const MOST_PRINTS = 12;

/** Two neighbouring digits in the wrong order, or one wrong digit: the print made again with the right one. */
export function digitSlips({ print, found }: Misprint): readonly Candidate[] {
  const digits = digitsOf(print);
  if (digits === null) return [];
  for (const figure of found) {
    for (const right of printsOf(figure.bounds, print)) {
      if (!isOneSlip(digits, textOf(right, print.step))) continue;
      const remade = shifted(print.stands, difference(right, print.value));
      return [{ confusion: "digits", figure, remade }];
    }
  }
  return [];
}

/** How many digits a print shows whose digits were tried. */
export function countDigits(print: PrintedFigure): number {
  return digitsOf(print)!.length;
}

function digitsOf(print: PrintedFigure): string | null {
  if (print.qualifier !== null || print.range !== null) return null;
  const text = textOf(print.value, print.step);
  return text.length >= FEWEST_DIGITS && text.length <= MOST_DIGITS ? text : null;
}

/** The digits of a number down to its last place. */
function textOf(value: Decimal, step: Decimal): string {
  return divideWhole(absolute(value), step).whole.toFixed();
}

/** The prints of the figure that have its own sign, those nearest to zero first, and no more than are tried. */
function printsOf({ low, high }: Interval, { value, step }: PrintedFigure): readonly Decimal[] {
  if (low === null || high === null) return [];
  const [near, far] = value.s > 0 ? [low, high] : [negative(high), negative(low)];
  const first = roundTo(near.s > 0 ? near : ZERO, step);
  const last = roundTo(far, step);
  const prints: Decimal[] = [];
  for (let at = first; compare(at, last) <= 0 && prints.length < MOST_PRINTS; at = plus(at, step))
    prints.push(value.s > 0 ? at : negative(at));
  return prints;
}

function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const unlike = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  const first = unlike[0] ?? 0;
  // Two that are swapped so stand side by side.
  const areSwapped = one[first] === other[first + 1] && one[first + 1] === other[first];
  return unlike.length === 1 || (unlike.length === 2 && areSwapped);
}
