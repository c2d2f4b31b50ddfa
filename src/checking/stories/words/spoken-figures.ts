import { COUNTS } from "../vocabulary/times.js";

const DIGITS = ["zero", ...COUNTS.slice(0, 9)];
const SPOKEN = new RegExp(`\\b(\\d+|${DIGITS.join("|")})-point-(\\d+|${DIGITS.join("|")})\\b`, "gi");

const digits = (word: string): string =>
  /\d/.test(word) ? word : String(DIGITS.indexOf(word.toLowerCase()));

/** Numbers that are written as they are spoken, as they are printed elsewhere, at the same places of the text. */
export const asPrinted = (text: string): string =>
  text
    // "14 point 8 per cent".
    .replace(/(\d) point (\d+)/g, "$1.$2      ")
    // "Four-point-51 trillion", "33-point-five percent".
    .replace(SPOKEN, (said, whole: string, rest: string) =>
      `${digits(whole)}.${digits(rest)}`.padEnd(said.length),
    );
