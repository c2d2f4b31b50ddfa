import { type Decimal, exact } from "./decimal.js";

// Long division by hand, a word of seven digits at a time, as in long-arithmetic.ts, but of whole numbers that fit a
// float64, and into lanes: no number that comes up in between is rounded, and nothing is made for a single quotient.
const BASE = 1e7;
const WIDTH = 7;
const DIGITS = 34;
/** A quotient of 34 digits has so many words at most. */
const WORDS = 6;
const HALF = 2 ** 26;
const TENS: readonly number[] = [1, 10, 100, 1000, 10_000, 100_000, 1_000_000];

/** Many quotients, each of 34 significant digits, half-even. */
export interface QuotientLanes {
  /** −1, 0 or 1. */
  readonly signs: Int8Array<ArrayBuffer>;
  /** The weight of the first word, as a power of the base. */
  readonly tops: Int8Array<ArrayBuffer>;
  readonly words: Int32Array<ArrayBuffer>;
}

/** So many quotients, all zero. */
export function zeroQuotients(count: number): QuotientLanes {
  return {
    signs: new Int8Array(count),
    tops: new Int8Array(count),
    words: new Int32Array(WORDS * count),
  };
}

/** Puts one whole number over another at a place where nothing was put: below 2^53 without its sign, over 1 to 2^52. */
export function putQuotient(
  { signs, tops, words }: QuotientLanes,
  at: number,
  dividend: number,
  divisor: number,
): void {
  if (dividend === 0) return;
  const over = Math.abs(dividend);
  signs[at] = dividend < 0 ? -1 : 1;
  // Below 2^53 a quotient of whole numbers is never so near to the next that it is rounded up to it.
  const whole = Math.floor(over / divisor);
  let rest = over - whole * divisor;
  const first = WORDS * at;
  const [high, low] = [Math.floor(divisor / HALF), divisor % HALF];
  const times = BASE / divisor;
  let top = 0;
  let next = first;
  let end = first + WORDS;
  let cut = 0;
  let word = whole;
  if (whole >= BASE) {
    const upper = Math.floor(whole / BASE);
    word = whole - upper * BASE;
    top = upper >= BASE ? 2 : 1;
    if (top === 2) words[next++] = Math.floor(upper / BASE);
    words[next++] = upper % BASE;
    const digits = digitsOf(words[first]!);
    end = first + wordsAfter(digits);
    cut = digits + WIDTH * (end - first - 1) - DIGITS;
  }
  for (;;) {
    if (next > first) words[next++] = word;
    else if (word === 0) top--;
    else {
      words[next++] = word;
      const digits = digitsOf(word);
      end = first + wordsAfter(digits);
      cut = digits + WIDTH * (end - first - 1) - DIGITS;
    }
    if (next === end || rest === 0) break;
    word = (rest * times) | 0;
    // The rest and the divisor in two halves, so that each product is a whole number of float64.
    const restHigh = (rest * (1 / HALF)) | 0;
    rest = (restHigh * BASE - word * high) * HALF + ((rest - restHigh * HALF) * BASE - word * low);
    if (rest < 0) {
      word--;
      rest += divisor;
    } else if (rest >= divisor) {
      word++;
      rest -= divisor;
    }
  }
  if (next === end && roundUp(words, end - 1, cut, rest, divisor)) {
    let last = end - 1;
    words[last]! += TENS[cut]!;
    // The first word stays below the base: no quotient of such numbers is that near to a power of ten.
    for (; last > first && words[last] === BASE; last--) {
      words[last] = 0;
      words[last - 1]!++;
    }
  }
  tops[at] = top;
}

/** The quotient at a place. */
export function quotientAt({ signs, tops, words }: QuotientLanes, at: number): Decimal {
  const from = WORDS * at;
  let end = from + WORDS;
  while (end > from + 1 && words[end - 1] === 0) end--;
  const d = Array.from(words.subarray(from, end));
  const s = signs[at]!;
  return exact({ s: s === 0 ? 1 : s, e: s === 0 ? 0 : WIDTH * tops[at]! + digitsOf(d[0]!) - 1, d });
}

/** Leaves the last word without the digits beyond the 34th, and says whether the 34th goes up. */
function roundUp(words: Int32Array, last: number, cut: number, rest: number, divisor: number): boolean {
  if (cut === 0) return 2 * rest > divisor || (2 * rest === divisor && words[last]! % 2 === 1);
  const unit = TENS[cut]!;
  const beyond = words[last]! % unit;
  words[last]! -= beyond;
  if (2 * beyond !== unit) return 2 * beyond > unit;
  return rest > 0 || (words[last]! / unit) % 2 === 1;
}

/** How many words 34 digits have where the first has so many. */
function wordsAfter(digits: number): number {
  return 1 + Math.ceil((DIGITS - digits) / WIDTH);
}

function digitsOf(word: number): number {
  let digits = 1;
  for (let ten = 10; word >= ten; ten *= 10) digits++;
  return digits;
}
