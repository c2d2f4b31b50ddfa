import { SCALES, SHORT_FORMS, UNITS } from "./books.js";
import {
  agreed,
  type CurrencyChoices,
  isWordToo,
  nameOf,
  type PrintedCurrency,
  takeCurrency,
  takeCurrencyBefore,
} from "./currency.js";
import type { DigitsInText } from "./digits.js";
import { phraseAt } from "./phrases.js";
import { isWord, lookAt, miss, type Reader, takeWord } from "./reader.js";
import { type FigureUnit, PERCENT, POINTS, TONNES_OR_TRILLIONS } from "./vocabulary.js";
import { partOfUnitAt } from "./word-figures.js";
import { wholeInWords } from "./words.js";

/** One number of a print, with its sign and its units. */
export interface PrintedAmount {
  readonly minus: boolean;
  readonly number: Pick<DigitsInText, "digits" | "decimals">;
  /** Whether the number is in words and has nothing beside it that makes it a figure of a text. */
  readonly inWords: boolean;
  /** The zeros of its scale word; `null` where it has none. */
  readonly scale: number | null;
  readonly unit: FigureUnit | null;
  readonly currency: PrintedCurrency | null;
}

type Number = PrintedAmount["number"];
interface Scaled {
  readonly number: Number;
  readonly inWords: boolean;
  readonly scale: number | null;
}

const MOST_GROUPS = 6;
/** With a scale of trillions and a place of basis points it is still a decimal. */
const MOST_DIGITS = 90;

/** Takes a number with its sign, currency, scale and unit; `null` where none begins, or where it cannot be read on. */
export function takeAmount(reader: Reader, choices: CurrencyChoices): PrintedAmount | null {
  const from = reader.at;
  const sign = takeSign(reader);
  const before = takeCurrencyBefore(reader);
  const minus = (sign ?? takeSign(reader)) === "-";
  const scaled = takeScaled(reader, before !== null);
  if (scaled === null) {
    const begun = reader.at;
    reader.at = from;
    return reader.whole ? miss(reader, expectedFor(reader, begun), begun) : null;
  }
  const { number, scale, inWords } = scaled;
  if (before !== null && scale === null && isWordToo(before) && !reader.whole) {
    reader.at = from;
    return null;
  }
  const place = reader.at;
  const unit = takeUnit(reader);
  if (unit !== null && (before !== null || scale !== null))
    return miss(reader, `a plain number where it is in ${unit.kind}`);
  // "Million of euros".
  if (
    scale !== null &&
    isWord(reader, "of") &&
    currencyFollows(reader, 1) &&
    lookAt(reader, 1)!.kind === "word"
  )
    reader.at++;
  const after = unit === null ? takeCurrencyAfter(reader) : null;
  const behind = after !== null && scale === null ? takeScaleBehind(reader) : null;
  const currency = agreed(before, after);
  if (before !== null && after !== null && currency === null)
    return miss(reader, `one currency, not ${nameOf(before, choices)} and ${nameOf(after, choices)},`);
  return {
    minus,
    number,
    inWords: inWords && before === null && scale === null && reader.at === place,
    scale: scale ?? behind,
    unit,
    currency,
  };
}

/** Whether an amount may begin here. */
export function amountFollows(reader: Reader): boolean {
  const from = reader.at;
  takeSign(reader);
  takeCurrencyBefore(reader);
  takeSign(reader);
  const follows = lookAt(reader)?.kind === "number" || wholeInWords(reader.tokens, reader.at) !== null;
  reader.at = from;
  return follows;
}

/** What a text that begins with another word should have there. */
export function expectedFor(reader: Reader, at: number): string {
  return reader.tokens[at]?.text === "from" ? 'one figure, of which "from … to …" has two,' : "a number";
}

/** A dash that touches what stands before it joins, and is no minus. */
function takeSign(reader: Reader): "-" | "+" | null {
  const token = lookAt(reader);
  if (token === null) return null;
  if (token.kind === "word") {
    if (takeWord(reader, "minus") || takeWord(reader, "negative")) return "-";
    return reader.whole && takeWord(reader, "plus") ? "+" : null;
  }
  const isPlus = token.text === "+";
  if (!isPlus && (token.kind !== "dash" || token.text === "—")) return null;
  if (!reader.whole && !isSignOfText(reader)) return null;
  reader.at++;
  return isPlus ? "+" : "-";
}

function isSignOfText({ tokens, at }: Reader): boolean {
  const [before, sign, next] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  const isInBracket = before?.text === "(";
  if (next === undefined || (!next.glued && sign.text !== "−" && !isInBracket)) return false;
  return !sign.glued || before?.kind === "money" || before?.kind === "sign" || before?.kind === "dash";
}

/** A number with its scale, or several that follow one another down: "11 billion 181 million". */
function takeScaled(reader: Reader, isMoney: boolean): Scaled | null {
  const first = takeNumberAndScale(reader, isMoney);
  if (first === null || first.scale === null || first.number.decimals > 0) return first;
  let sum = first;
  for (;;) {
    const { at: from, fault } = reader;
    const next = lookAt(reader)?.glued === false ? takeNumberAndScale(reader, isMoney) : null;
    const scale = next?.scale ?? null;
    if (next === null || scale === null || scale >= sum.scale!) {
      reader.at = from;
      reader.fault = fault;
      return sum;
    }
    const zeros = sum.scale! - scale;
    if (next.number.digits.length - next.number.decimals > zeros)
      return miss(reader, "one number, or numbers that add up", from);
    const { digits, decimals } = next.number;
    const total = BigInt(sum.number.digits + "0".repeat(zeros + decimals)) + BigInt(digits);
    sum = { ...sum, number: { digits: String(total), decimals }, scale };
    if (decimals > 0) return sum;
  }
}

function takeNumberAndScale(reader: Reader, isMoney: boolean): Scaled | null {
  const inWords = lookAt(reader)?.kind === "word";
  const whole = takeNumber(reader, isMoney);
  if (whole === null) return null;
  const number = inWords ? andAHalf(reader, whole) : whole;
  const scale = takeScale(reader, isMoney);
  if (scale === undefined) return null;
  return { number: inWords ? andAHalf(reader, number) : number, inWords, scale };
}

function takeNumber(reader: Reader, isMoney: boolean): Number | null {
  const token = lookAt(reader);
  if (token?.kind === "number") {
    if (token.digits === null) return miss(reader, "a number that can be read");
    if (token.digits.digits.length > MOST_DIGITS)
      return miss(reader, `a number of at most ${MOST_DIGITS} digits`);
    reader.at++;
    return takeGroups(reader, token.digits, isMoney);
  }
  const part = partOfUnitAt(reader.tokens, reader.at);
  if (part !== null) {
    reader.at = part.end;
    return part.number ?? miss(reader, "a part that is a decimal number");
  }
  const inWords = wholeInWords(reader.tokens, reader.at);
  if (inWords === null) return takeArticle(reader);
  reader.at = inWords.end;
  // "One hundred million" is rounded to a hundred millions.
  const isHundreds = reader.tokens[inWords.end - 1]!.text === "hundred" && inWords.value >= 100;
  if (isHundreds && phraseAt(SCALES, reader.tokens, inWords.end - 1) !== null) {
    reader.at--;
    return { digits: String(inWords.value / 100), decimals: 0 };
  }
  return { digits: String(inWords.value), decimals: 0 };
}

/** "A billion dollars", "a hundred". */
function takeArticle(reader: Reader): Number | null {
  if (!isWord(reader, "a")) return null;
  const scale = phraseAt(SCALES, reader.tokens, reader.at + 1);
  if (scale === null && isWord(reader, "hundred", 1)) {
    reader.at += 2;
    return { digits: "100", decimals: 0 };
  }
  if (scale === null || lookAt(reader, 1)!.text.length < 4) return null;
  reader.at++;
  return { digits: "1", decimals: 0 };
}

/** Groups of three with plain blanks are one number only where nothing else is possible: after a sign of money. */
function takeGroups(reader: Reader, first: DigitsInText, isMoney: boolean): Number | null {
  if (first.decimals > 0 || first.digits.length > 3) return first;
  let [digits, decimals, ahead] = [first.digits, 0, 0];
  for (; decimals === 0; ahead++) {
    const group = groupAfterBlank(reader, ahead);
    if (group === null) break;
    digits += group.digits;
    decimals = group.decimals;
  }
  if (ahead === 0) return first;
  if (!isMoney) return reader.whole || scaleOfTables(reader) !== null ? first : miss(reader, "one number");
  if (ahead > MOST_GROUPS) return miss(reader, "a number that can be read");
  reader.at += ahead;
  return { digits, decimals };
}

function groupAfterBlank(reader: Reader, ahead: number): DigitsInText | null {
  const token = lookAt(reader, ahead);
  if (ahead > MOST_GROUPS || token?.kind !== "number" || token.digits === null || token.glued) return null;
  const { decimals } = token.digits;
  const isGroup = token.end - token.start === 3 + (decimals && decimals + 1);
  return isGroup && reader.text[token.start - 2] !== " " ? token.digits : null;
}

/** "Two and a half", "a million and a half". */
function andAHalf(reader: Reader, number: Number): Number {
  const isHalf = isWord(reader, "and") && isWord(reader, "a", 1) && isWord(reader, "half", 2);
  if (!isHalf || number.decimals > 0) return number;
  reader.at += 3;
  return { digits: `${number.digits}5`, decimals: 1 };
}

/** The zeros of a scale; `null` where there is none, `undefined` where it cannot be read. */
function takeScale(reader: Reader, isMoney: boolean): number | null | undefined {
  const token = lookAt(reader);
  const { at } = reader;
  if (token?.kind === "sign" && token.text === "." && token.glued && !reader.whole) {
    // "$10. billion": a digit is missing.
    const scale = phraseAt(SCALES, reader.tokens, at + 1);
    if (scale === null || !/[a-z]/.test(reader.text[lookAt(reader, 1)!.start]!)) return null;
    miss(reader, "a digit");
    return undefined;
  }
  const written = phraseAt(SCALES, reader.tokens, at);
  if (written !== null && (token!.text.length > 1 || token!.glued || reader.whole)) {
    reader.at = written.end;
    takePoint(reader);
    return written.meaning;
  }
  if (isWord(reader, TONNES_OR_TRILLIONS) && (token!.glued || reader.whole)) {
    if (isMoney || currencyFollows(reader, 1)) {
      reader.at++;
      return 12;
    }
    miss(reader, 'a currency with "t", which may be tonnes,');
    return undefined;
  }
  return takeTableScale(reader);
}

/** "6481 USD Million". */
function takeScaleBehind(reader: Reader): number | null {
  const found = phraseAt(SCALES, reader.tokens, reader.at);
  if (found === null || lookAt(reader)!.text.length < 2) return null;
  reader.at = found.end;
  return found.meaning;
}

/** "2,345.6 10,000 yuan", as tables head it. */
function takeTableScale(reader: Reader): number | null {
  const scale = scaleOfTables(reader);
  if (scale === null) return null;
  reader.at += scale.count;
  return scale.zeros;
}

function scaleOfTables(reader: Reader): { readonly zeros: number; readonly count: number } | null {
  const digits = lookAt(reader)?.digits;
  if (digits?.decimals !== 0) return null;
  if (digits.digits === "100" && isWord(reader, "million", 1) && currencyFollows(reader, 2))
    return { zeros: 8, count: 2 };
  return digits.digits === "10000" && currencyFollows(reader, 1) ? { zeros: 4, count: 1 } : null;
}

function currencyFollows(reader: Reader, ahead: number, take = takeCurrency): boolean {
  const from = reader.at;
  reader.at += ahead;
  const follows = take(reader) !== null;
  reader.at = from;
  return follows;
}

function takeUnit(reader: Reader): FigureUnit | null {
  const token = lookAt(reader);
  if (token?.kind === "percent") {
    reader.at++;
    return takeWord(reader, "point") || takeWord(reader, "points") ? POINTS : PERCENT;
  }
  const unit = phraseAt(UNITS, reader.tokens, reader.at);
  if (unit === null || (token!.text.length === 1 && !token!.glued && !reader.whole)) return null;
  reader.at = unit.end;
  takePoint(reader);
  return unit.meaning;
}

/** A sign or a code that a number follows belongs to that number. */
function takeCurrencyAfter(reader: Reader): PrintedCurrency | null {
  const from = reader.at;
  const currency = takeCurrency(reader);
  const isCode =
    currency !== null && (reader.tokens[from]!.kind === "money" || currency.codes.includes(currency.written));
  if (!isCode || lookAt(reader)?.kind !== "number") return currency;
  reader.at = from;
  return null;
}

/** The point of "bn." where the text goes on in small letters or with a currency, or ends with the figure. */
function takePoint(reader: Reader): void {
  const [last, point, next] = [reader.tokens[reader.at - 1]!, lookAt(reader), lookAt(reader, 1)];
  if (!SHORT_FORMS.has(last.text) || point?.text !== "." || !point.glued) return;
  const goesOn =
    next === null
      ? reader.whole
      : currencyFollows(reader, 1, takeCurrencyAfter) ||
        (next.kind === "word" && /[a-z]/.test(reader.text[next.start]!));
  if (goesOn) reader.at++;
}
