import { absolute, compare, type Decimal, difference, divideWhole, plus } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { shifted } from "../../../decimal/interval-arithmetic.js";
import { roundTo } from "../../../decimal/rounding.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Candidate, ReadingTools } from "./reading-tools.js";

const FEWEST_DIGITS = 3;
const MOST_DIGITS = 20;
/** Between the ends of a figure there may be so many prints that are tried. */
const MOST_PRINTS = 12;

/** Two neighbouring digits in the wrong order, or one wrong digit: the print made again with the right one. */
export function digitSlips({ print, found }: ReadingTools): readonly Candidate[] {
  const digits = digitsOf(print);
  if (digits === null) return [];
  for (const figure of found) {
    for (const right of printsOf(figure.bounds, print)) {
      if (!isOneSlip(digits, textOf(right, print.step))) continue;
      const remade = shifted(print.stands, difference(right, print.value));
      return [{ confusion: "digits", figure, truly: null, remade }];
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

/** All prints of the figure, of its own sign. */
function printsOf(bounds: Interval, print: PrintedFigure): readonly Decimal[] {
  if (bounds.low === null || bounds.high === null) return [];
  const first = roundTo(bounds.low, print.step);
  const last = roundTo(bounds.high, print.step);
  const prints: Decimal[] = [];
  for (let at = first; compare(at, last) <= 0 && prints.length < MOST_PRINTS; at = plus(at, print.step))
    if (at.s === print.value.s) prints.push(at);
  return prints;
}

function isOneSlip(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  const unlike = [...one].flatMap((digit, at) => (digit === other[at] ? [] : [at]));
  if (unlike.length === 1) return true;
  const [first, second] = unlike as [number, number];
  return (
    unlike.length === 2 &&
    second === first + 1 &&
    one[first] === other[second] &&
    one[second] === other[first]
  );
}
