import { fromUnits, powerOfTen, product, quotient } from "../decimal/decimal.js";
import { DIGIT_WORDS, MULTIPLES, PARTS, PARTS_OF_DIGITS, SCALES, UNITS } from "./books.js";
import type { DigitsInText } from "./digits.js";
import type { Numbers } from "./parts.js";
import { phraseAt } from "./phrases.js";
import { lookAt, type Reader } from "./reader.js";
import type { Token } from "./tokens.js";
import { FOLD } from "./vocabulary.js";
import { unitInWords, wholeInWords } from "./words.js";

/** Takes words that are a figure by themselves: "double-digit", "doubled", "tenfold", "two thirds". */
export function takeWordFigure(reader: Reader): Numbers | null {
  if (lookAt(reader)?.kind !== "word") return null;
  return takeDigitWord(reader) ?? takeMultiple(reader) ?? takeFraction(reader);
}

function takeDigitWord(reader: Reader): Numbers | null {
  const found = phraseAt(DIGIT_WORDS, reader.tokens, reader.at);
  if (found === null) return null;
  const before = reader.tokens[reader.at - 1];
  if (before?.kind === "word" && PARTS_OF_DIGITS.has(before.text)) return null;
  reader.at = found.end;
  const { place, hedge } = found.meaning;
  const size = powerOfTen(place);
  const end = { size, step: powerOfTen(-2), grain: size, endsInFive: false, minus: false };
  return { ends: [end], kind: "percent", currency: null, hedge };
}

/** "Doubled" and "tenfold" are rounded to a tenth of themselves. */
function takeMultiple(reader: Reader): Numbers | null {
  const { tokens, at } = reader;
  const fold = foldAt(tokens, at);
  if (fold !== null) {
    reader.at = fold.end;
    return multiple(fold.value * 10);
  }
  const found = phraseAt(MULTIPLES, tokens, at);
  if (found === null) return null;
  const { tenths, direction } = found.meaning;
  if (!reader.whole && direction === null && !isWordOf(tokens[found.end], OF_A_LEVEL)) return null;
  reader.at = found.end;
  return { ...multiple(tenths), direction };
}

function multiple(tenths: number): Numbers {
  const step = fromUnits(BigInt(tenths), -2);
  const end = { size: fromUnits(BigInt(tenths), -1), step, grain: step, endsInFive: false, minus: false };
  return { ends: [end], kind: "ratio", currency: null };
}

/** "Threefold", "three-fold", "twentyfold". */
function foldAt(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | null {
  const { text } = tokens[at]!;
  if (text.endsWith(FOLD)) {
    const value = unitInWords(text.slice(0, -FOLD.length));
    return value === null || value === 0 ? null : { value, end: at + 1 };
  }
  const count = wholeInWords(tokens, at);
  const isFold = count !== null && count.value > 0 && isWordOf(tokens[count.end], [FOLD]);
  return isFold ? { value: count.value, end: count.end + 1 } : null;
}

/** A fraction in words with the first token after it. */
interface Fraction {
  readonly many: number;
  readonly parts: number;
  readonly article: boolean;
  readonly end: number;
}

/** "Two thirds", "a quarter", "half": rounded to a tenth of one part. */
function takeFraction(reader: Reader): Numbers | null {
  const fraction = fractionAt(reader.tokens, reader.at);
  if (fraction === null || partOfUnitAt(reader.tokens, reader.at) !== null) return null;
  if (!reader.whole && !isFractionInText(reader, fraction)) return null;
  reader.at = fraction.end;
  const { many, parts } = fraction;
  const size = ratio(many, parts);
  // Whichever is exact, so that the size is a multiple of the step.
  const step = many % 3 === 0 || many % 7 === 0 ? ratio(1, parts * 10) : product(size, ratio(1, many * 10));
  const end = { size, step, grain: step, endsInFive: false, minus: false };
  return { ends: [end], kind: "percent", currency: null };
}

function ratio(dividend: number, divisor: number): ReturnType<typeof quotient> {
  return quotient(fromUnits(BigInt(dividend), 0), fromUnits(BigInt(divisor), 0));
}

function fractionAt(tokens: readonly Token[], at: number): Fraction | null {
  const article = isWordOf(tokens[at], ARTICLES);
  const bare = isWordOf(tokens[at], ["half"]);
  const count = article || bare ? { value: 1, end: bare ? at : at + 1 } : wholeInWords(tokens, at);
  if (count === null) return null;
  const part = phraseAt(PARTS, tokens, count.end);
  if (part === null || count.value < 1 || count.value >= part.meaning) return null;
  if (part.meaning % 3 === 0 && count.value % 3 === 0) return null;
  return { many: count.value, parts: part.meaning, article: article || bare, end: part.end };
}

/** A number such as the half in "half a million", "a quarter of a percentage point". */
export interface PartOfUnit {
  /** `null` where the part has no end as a decimal number: "a third of a point". */
  readonly number: Pick<DigitsInText, "digits" | "decimals"> | null;
  readonly end: number;
}

/** The part of a scale or unit that begins at a token. */
export function partOfUnitAt(tokens: readonly Token[], at: number): PartOfUnit | null {
  const fraction = fractionAt(tokens, at);
  if (fraction === null) return null;
  const { many, parts, end } = fraction;
  const of = isWordOf(tokens[end], ["of"]) ? end + 1 : end;
  const unit = isWordOf(tokens[of], ARTICLES) || isWordOf(tokens[of], ["one"]) ? of + 1 : of;
  const hundredths = (many * 100) / parts;
  const isDirect = unit === end;
  if (!isUnit(tokens, unit) || (of > end && unit === of) || (isDirect && parts !== 2 && parts !== 4))
    return null;
  if (!Number.isInteger(hundredths)) return { number: null, end: unit };
  const [digits, decimals] = hundredths % 10 === 0 ? [hundredths / 10, 1] : [hundredths, 2];
  return { number: { digits: String(digits), decimals }, end: unit };
}

/** Whether "a" is the number of a figure: "a third", "a billion". */
export function articleFigureFollows({ tokens, at }: Reader): boolean {
  return (
    isWordOf(tokens[at], ARTICLES) &&
    (fractionAt(tokens, at) !== null ||
      isWordOf(tokens[at + 1], ["hundred"]) ||
      (phraseAt(SCALES, tokens, at + 1) !== null && tokens[at + 1]!.text.length > 3))
  );
}

function isUnit(tokens: readonly Token[], at: number): boolean {
  const unit = phraseAt(UNITS, tokens, at);
  if (unit !== null) return unit.meaning.kind !== "ratio";
  return phraseAt(SCALES, tokens, at) !== null && tokens[at]!.text.length > 3;
}

const ARTICLES: readonly string[] = ["a", "an"];
const OF_A_LEVEL: readonly string[] = ["the", "that", "what", "its", "their", "those", "last", "as", "this"];
/** After "a third" they say that it is a part and not the one after the second. */
const AFTER_PARTS: readonly string[] =
  "of more less higher lower larger smaller bigger fewer greater to from in on over compared versus against between during since and but while as last this".split(
    " ",
  );
/** Before "half" and "a quarter" they say that these are parts of a year. */
const BEFORE_TIMES: readonly string[] =
  "the first second third fourth latter other last next this each per past every for in over within early late".split(
    " ",
  );

/** In a text "a third" may be the one after the second, "a quarter" and "half" parts of a year. */
function isFractionInText({ tokens, at }: Reader, { many, parts, article, end }: Fraction): boolean {
  const next = tokens[end];
  if (isWordOf(next, ["of"])) return !next!.joined;
  const isTime = parts === 2 || parts === 4;
  if (isTime && isWordOf(tokens[at - 1], BEFORE_TIMES) && !isCutInHalf(tokens, at)) return false;
  if (many > 1 && !isTime) return true;
  if (next?.kind !== "word") return next?.kind !== "number";
  if (parts === 2 && article && OF_A_LEVEL.includes(next.text)) return true;
  if (next.text === "year") return tokens[end + 1]?.joined === true;
  if (isWordOf(next, ["in"])) return !isWordOf(tokens[end + 1], ["a", "as"]);
  return !next.joined && AFTER_PARTS.includes(next.text) && !isWordOf(tokens[end + 1], ["record"]);
}

function isCutInHalf(tokens: readonly Token[], at: number): boolean {
  return isWordOf(tokens[at - 1], ["in"]) && tokens[at]!.text === "half";
}

function isWordOf(token: Token | undefined, words: readonly string[]): boolean {
  return token?.kind === "word" && words.includes(token.text);
}
