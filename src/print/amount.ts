import { takeCardinal } from "./count.js";
import { agree, type CurrencyChoices, type PrintedCurrency, takeCurrency } from "./currency.js";
import type { DigitsInText } from "./digits.js";
import { isPercent, zerosOf } from "./scales.js";
import { failAt, next, type Reader, takePhrase, takeWord } from "./tokens.js";

/** One number of a print, with its sign and its units. */
export interface PrintedAmount {
  readonly minus: boolean;
  readonly number: DigitsInText;
  /** The zeros of its scale word; `null` where it has none. */
  readonly scale: number | null;
  readonly unit: PrintedUnit | null;
  readonly currency: PrintedCurrency | null;
}

/** What a number counts, with the place of one such unit. */
export interface PrintedUnit {
  readonly kind: "percent" | "points" | "ratio";
  readonly exponent: number;
}

const PERCENT: PrintedUnit = { kind: "percent", exponent: -2 };
const POINTS: PrintedUnit = { kind: "points", exponent: -2 };
const BASIS_POINTS: PrintedUnit = { kind: "points", exponent: -4 };
const RATIO: PrintedUnit = { kind: "ratio", exponent: 0 };
const UNITS: Readonly<Record<string, PrintedUnit>> = {
  "percentage point": POINTS,
  "percentage points": POINTS,
  "percent point": POINTS,
  "percent points": POINTS,
  point: POINTS,
  points: POINTS,
  pp: POINTS,
  pps: POINTS,
  ppt: POINTS,
  ppts: POINTS,
  pts: POINTS,
  "basis point": BASIS_POINTS,
  "basis points": BASIS_POINTS,
  bp: BASIS_POINTS,
  bps: BASIS_POINTS,
  times: RATIO,
  fold: RATIO,
  x: RATIO,
};

/** Takes a number with its sign, currency, scale and unit. */
export function takeAmount(reader: Reader, choices: CurrencyChoices): PrintedAmount {
  const signed = takeSign(reader);
  const before = takeCurrency(reader, choices);
  const sign = signed ?? takeSign(reader);
  const number = takeNumber(reader);
  const scale = takeScale(reader, choices, before !== null);
  const unit = takeUnit(reader);
  if (unit !== null && (before !== null || scale !== null))
    return failAt(reader, `a plain number where it is in ${unit.kind}`);
  const after = unit === null ? takeCurrency(reader, choices) : null;
  if (before !== null && after !== null && !agree(before, after))
    return failAt(reader, `one currency, not ${before} and ${after},`);
  return {
    minus: sign === "-",
    number,
    scale,
    unit,
    currency: before === "¥" ? (after ?? before) : (before ?? after),
  };
}

/** Whether an amount may begin here. */
export function amountFollows(reader: Reader, choices: CurrencyChoices): boolean {
  const from = reader.at;
  takeSign(reader);
  takeCurrency(reader, choices);
  takeSign(reader);
  const follows = next(reader).kind === "number" || takeCardinal(reader) !== null;
  reader.at = from;
  return follows;
}

function takeSign(reader: Reader): "-" | "+" | null {
  const { kind, text } = next(reader);
  if (takeWord(reader, "minus", "negative")) return "-";
  if (takeWord(reader, "plus")) return "+";
  if (kind !== "plus" && (kind !== "dash" || text === "—")) return null;
  reader.at++;
  return kind === "plus" ? "+" : "-";
}

function takeNumber(reader: Reader): DigitsInText {
  const { number } = next(reader);
  if (number !== null) {
    reader.at++;
    return number;
  }
  const inWords = takeCardinal(reader);
  if (inWords === null) return failAt(reader, expectedFor(next(reader).text));
  return { digits: String(inWords), decimals: 0, end: 0 };
}

function expectedFor(word: string): string {
  return word === "from" ? 'one figure, of which "from … to …" has two,' : "a number";
}

function takeScale(reader: Reader, choices: CurrencyChoices, isMoney: boolean): number | null {
  const written = takePhrase(reader, zerosOf);
  if (written !== null) return written;
  const from = reader.at;
  if (takeWord(reader, "t")) {
    if (isMoney || moneyFollows(reader, choices)) return 12;
    reader.at = from;
    return failAt(reader, 'a currency with "t", which may be tonnes,');
  }
  // "2,345.6 10,000 yuan", as tables head it.
  const { text, number } = next(reader);
  if (number === null || number.decimals > 0) return null;
  reader.at++;
  const hundredMillions = text === "100" && takeWord(reader, "million");
  if ((hundredMillions || text === "10000") && moneyFollows(reader, choices)) return hundredMillions ? 8 : 4;
  reader.at = from;
  return null;
}

function moneyFollows(reader: Reader, choices: CurrencyChoices): boolean {
  const from = reader.at;
  const follows = takeCurrency(reader, choices) !== null;
  reader.at = from;
  return follows;
}

function takeUnit(reader: Reader): PrintedUnit | null {
  const { kind } = next(reader);
  if (kind === "percent") {
    reader.at++;
    return takeWord(reader, "point", "points") ? POINTS : PERCENT;
  }
  return takePhrase(reader, (words) => {
    if (isPercent(words)) return PERCENT;
    return Object.hasOwn(UNITS, words) ? UNITS[words]! : null;
  });
}
