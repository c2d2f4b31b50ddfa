import { divideWhole, powerOfTen, product } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { usualInterval } from "../../../decimal/rounding.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { KnownFigure } from "../../evidence/answer.js";
import { turnedRound } from "../../evidence/made-figure.js";
import type { Confusion } from "../reading.js";
import { type Candidate, scaled } from "./candidate.js";
import type { Misprint } from "./misprint.js";

const SLIPS: readonly (readonly [Confusion, readonly number[]])[] = [
  ["factor-of-a-thousand", [3, -3]],
  ["factor-of-ten", [1, -1, 4, -4]],
];
/** Of amounts: the scale was forgotten, or another one was printed. */
const SCALES: typeof SLIPS = [
  ["factor-of-a-million", [6, -6]],
  ["factor-of-a-billion", [9, -9]],
];

/** The figure with its point in the wrong place, or with another scale or none: "$111.68" for billions. */
export function factorSlips({ found, print }: Misprint): readonly Candidate[] {
  const zeros = lastZeros(print);
  const slipped = (slips: typeof SLIPS, made: (figure: KnownFigure) => KnownFigure): readonly Candidate[] =>
    slips.flatMap(([confusion, powers]) =>
      powers.flatMap((power) => {
        const remade = withoutZeros(print, Math.min(zeros, power));
        return found.map((figure) => ({
          confusion,
          figure: made(scaled(figure, power)),
          ...(remade !== null && { remade }),
        }));
      }),
    );
  const slips = slipped(SLIPS, (figure) => figure);
  if (print.kind !== "amount" && print.kind !== "number") return slips;
  // Who forgot the scale may have called a surplus a deficit: the size is what one knows it by.
  const sized = (figure: KnownFigure): KnownFigure =>
    figure.value.s === print.value.s ? figure : turnedRound(figure);
  return [...slips, ...slipped(SCALES, sized)];
}

/** What stands for a print whose last zeros came with the slip: 170 for 17 stands for all that rounds to 17. */
function withoutZeros({ value, step }: PrintedFigure, zeros: number): Interval | null {
  return zeros <= 0 ? null : usualInterval(value, product(step, powerOfTen(zeros)));
}

/** How many zeros a print ends in; of zero, and of what has words, none that could have come with a slip. */
function lastZeros({ value, step, qualifier, range }: PrintedFigure): number {
  if (qualifier !== null || range !== null || value.isZero()) return 0;
  const digits = divideWhole(value, step).whole.toFixed();
  return digits.length - digits.replace(/0+$/, "").length;
}
