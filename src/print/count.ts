import { next, type Reader, takePhrase, takeWord } from "./tokens.js";

const CARDINALS =
  /* @__PURE__ */ `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen`.split(/\s+/);
const ORDINALS =
  /* @__PURE__ */ `zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`.split(/\s+/);
const TENS = /* @__PURE__ */ "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const ENDINGS = ["st", "nd", "rd", "th"] as const;
const SPANS = [
  "month",
  "months",
  "quarter",
  "quarters",
  "year",
  "years",
  "week",
  "weeks",
  "time",
  "times",
] as const;

/** Takes a number in words, from zero to ninety-nine. */
export function takeCardinal(reader: Reader): number | null {
  return takePhrase(reader, (words) => inWords(words, CARDINALS, false));
}

/** How many times "threefold" and its like are; `null` for any other word. */
export function foldOf(word: string): number | null {
  return word.endsWith("fold") ? inWords(word.slice(0, -4), CARDINALS, false) : null;
}

/** Takes "eighth straight month", "for eight months in a row", "21st consecutive"; how many there are. */
export function takeCount(reader: Reader): number | null {
  const from = reader.at;
  const count = takeOrdinal(reader) ?? takeWhole(reader);
  if (count !== null && count > 0) {
    const span = takeWord(reader, ...SPANS);
    if (takeWord(reader, "straight", "consecutive", "successive", "running") || takeRow(reader)) {
      if (!span) takeWord(reader, ...SPANS);
      return count;
    }
  }
  reader.at = from;
  return null;
}

function takeOrdinal(reader: Reader): number | null {
  const { kind, number, end } = next(reader);
  const ending = next(reader, 1);
  if (kind === "number" && number?.decimals === 0 && ending.start === end && isOneOf(ENDINGS, ending.text)) {
    reader.at += 2;
    return wholeOf(number.digits);
  }
  return takePhrase(reader, (words) => inWords(words, ORDINALS, true));
}

function takeWhole(reader: Reader): number | null {
  const { number } = next(reader);
  if (number === null) return takeCardinal(reader);
  if (number.decimals > 0) return null;
  reader.at++;
  return wholeOf(number.digits);
}

function takeRow(reader: Reader): boolean {
  return takePhrase(reader, (words) => (words === "in a row" ? words : null)) !== null;
}

/** Nobody counts further. */
function wholeOf(digits: string): number | null {
  return digits.length <= 4 ? Number(digits) : null;
}

/** "twenty-one", or as an ordinal "twenty-first" and "twentieth". */
function inWords(words: string, units: readonly string[], ordinal: boolean): number | null {
  if (units.includes(words)) return units.indexOf(words);
  const [tens = "", unit] = words.split(" ");
  const ten = TENS.indexOf(ordinal && unit === undefined ? tens.replace(/ieth$/, "y") : tens);
  if (ten === -1 || (ordinal && unit === undefined && !tens.endsWith("ieth"))) return null;
  if (unit === undefined) return (ten + 2) * 10;
  const one = units.indexOf(unit);
  return one >= 1 && one <= 9 && words.split(" ").length === 2 ? (ten + 2) * 10 + one : null;
}

const isOneOf = (list: readonly string[], text: string): boolean => list.includes(text);
