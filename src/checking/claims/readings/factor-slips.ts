import { fromUnits, product } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { isMultiple, usualInterval } from "../../../decimal/rounding.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import { turnedRound } from "../../evidence/made-figure.js";
import type { Confusion } from "../reading.js";
import { type Candidate, scaled } from "./candidate.js";
import type { Misprint } from "./misprint.js";

const POWERS: readonly (readonly [Confusion, readonly number[]])[] = [
  ["factor-of-a-thousand", [3, -3]],
  ["factor-of-a-million", [6, -6]],
  ["factor-of-a-billion", [9, -9]],
  ["factor-of-ten", [1, -1, 4, -4]],
];

/** The figure with its point in the wrong place, or with another scale or none: "$111.68" for billions. */
export function factorSlips({ found, print }: Misprint): readonly Candidate[] {
  return POWERS.flatMap(([confusion, powers]) =>
    powers.flatMap((power) => {
      const remade = withoutZeros(print, power);
      return found.map((figure) => {
        const moved = scaled(figure, power);
        return {
          confusion,
          // Who forgot the scale may have called a surplus a deficit: the size is what one knows it by.
          figure:
            Math.abs(power) >= FORGOTTEN && moved.value.s !== print.value.s ? turnedRound(moved) : moved,
          ...(remade !== null && { remade }),
        };
      });
    }),
  );
}

/** From so many places on the scale was forgotten. */
const FORGOTTEN = 6;

/** What stands for a print whose last zeros came with the slip: 170 for 17 stands for all that rounds to 17. */
function withoutZeros({ value, step, qualifier, range }: PrintedFigure, power: number): Interval | null {
  if (qualifier !== null || range !== null) return null;
  for (let zeros = power; zeros > 0; zeros--) {
    const place = product(step, fromUnits(1n, zeros));
    if (isMultiple(value, place)) return usualInterval(value, place);
  }
  return null;
}
