import { type Decimal, fromUnits, powerOfTen } from "../decimal/decimal.js";

/**
 * The mark between whole units and decimals: a point in English, a comma in most of Europe.
 *
 * @category Printed figures
 */
export type DecimalMark = "." | ",";

/** The digits of a number in a text, how many of them are decimals, and where the number ends. */
export interface DigitsInText {
  readonly digits: string;
  readonly decimals: number;
  readonly end: number;
}

/** "1,97,535 crore": the last group of three, those before it of two. */
const INDIAN = /^\d{1,2}(?:,\d\d)+,\d{3}(?=(?:\.\d+)?[\s-](?:lakh|crore))/i;

/** Between groups of three: comma or point (whichever marks no decimals), apostrophes, blanks that keep a number together. */
const GROUP_MARKS = "'\u2019\u00a0\u202f\u2009";

/**
 * Reads the number that begins at a place: digits in one run, in groups of exactly three, all parted by the same
 * mark, or in the groups of India ("1,97,535 crore"), and perhaps decimals. What does not belong to it is left; `null` where no digit stands.
 */
export function digitsAt(text: string, start: number, mark: DecimalMark = "."): DigitsInText | null {
  let end = endOfDigits(text, start);
  if (end === start) return null;
  let digits = text.slice(start, end);
  const group = text[end] ?? "";
  const lakhs = group === "," && mark === "." ? INDIAN.exec(text.slice(start, start + 32))?.[0] : undefined;
  if (lakhs !== undefined) {
    digits = lakhs.replaceAll(",", "");
    end = start + lakhs.length;
  }
  if (digits.length <= 3 && (group === (mark === "." ? "," : ".") || GROUP_MARKS.includes(group)))
    while (text[end] === group && endOfDigits(text, end + 1) === end + 4) {
      digits += text.slice(end + 1, end + 4);
      end += 4;
    }
  const last = text[end] === mark ? endOfDigits(text, end + 1) : end;
  const decimals = Math.max(0, last - end - 1);
  if (decimals === 0) return { digits, decimals, end };
  return { digits: digits + text.slice(end + 1, last), decimals, end: last };
}

/** Whether a character is a digit. */
export function isDigit(sign: string): boolean {
  return sign >= "0" && sign <= "9";
}

function endOfDigits(text: string, start: number): number {
  let end = start;
  while (isDigit(text.charAt(end))) end++;
  return end;
}

/** A number without its sign, as far as its digits tell. */
export interface PrintedSize {
  readonly size: Decimal;
  /** The place of the last digit. */
  readonly step: Decimal;
  /** The place of the last digit that is not zero, for a number without decimals; else the step. */
  readonly grain: Decimal;
  /** Whether it is a number without decimals whose last digit is 5. */
  readonly endsInFive: boolean;
}

/** The size of a number with its digits in units of 10^exponent. */
export function sizeOf(
  { digits, decimals }: Pick<DigitsInText, "digits" | "decimals">,
  exponent: number,
): PrintedSize {
  const place = exponent - decimals;
  const whole = decimals === 0;
  const zeros = whole ? trailingZeros(digits) : 0;
  const step = powerOfTen(place);
  return {
    size: fromUnits(BigInt(digits), place),
    step,
    grain: zeros === 0 ? step : powerOfTen(place + zeros),
    endsInFive: whole && digits.endsWith("5"),
  };
}

/** Of zero: none. */
function trailingZeros(digits: string): number {
  let at = digits.length;
  while (at > 0 && digits[at - 1] === "0") at--;
  return at === 0 ? 0 : digits.length - at;
}
