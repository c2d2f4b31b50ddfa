import { turnedRound } from "../../evidence/made-figure.js";
import { type Candidate, candidatesOf } from "./candidate.js";
import { factorSlips } from "./factor-slips.js";
import type { Attempt, Misprint } from "./misprint.js";
import { roundingSlips } from "./rounding-slips.js";

/** Rose for fell, a surplus for a deficit. */
export function oppositeSign({ found }: Misprint): readonly Candidate[] {
  return candidatesOf("opposite-sign", found.map(turnedRound));
}

/** What goes wrong in any print. A wrong digit is tried last, in a file of its own. */
export const PRINT_SLIPS: readonly Attempt<Misprint>[] = [
  ["opposite-sign", oppositeSign],
  ["truncated", roundingSlips],
  ["factor-of-a-thousand", factorSlips],
];
