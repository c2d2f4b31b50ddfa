import { fromUnits, product } from "../../../decimal/decimal.js";
import type { Interval } from "../../../decimal/interval.js";
import { isMultiple, usualInterval } from "../../../decimal/rounding.js";
import type { PrintedFigure } from "../../../print/printed-figure.js";
import type { Confusion } from "../reading.js";
import { type Candidate, scaled } from "./candidate.js";
import type { Misprint } from "./misprint.js";

const POWERS: readonly (readonly [Confusion, readonly number[]])[] = [
  ["factor-of-a-thousand", [3, -3]],
  ["factor-of-ten", [1, -1, 4, -4]],
];

/** The figure with its point in the wrong place. */
export function factorSlips({ found, print }: Misprint): readonly Candidate[] {
  return POWERS.flatMap(([confusion, powers]) =>
    powers.flatMap((power) => {
      const remade = withoutZeros(print, power);
      return found.map((figure) => ({
        confusion,
        figure: scaled(figure, power),
        ...(remade !== null && { remade }),
      }));
    }),
  );
}

/** What stands for a print whose last zeros came with the slip: 170 for 17 stands for all that rounds to 17. */
function withoutZeros({ value, step, qualifier, range }: PrintedFigure, power: number): Interval | null {
  if (qualifier !== null || range !== null) return null;
  for (let zeros = power; zeros > 0; zeros--) {
    const place = product(step, fromUnits(1n, zeros));
    if (isMultiple(value, place)) return usualInterval(value, place);
  }
  return null;
}
