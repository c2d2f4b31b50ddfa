/** A number as decimal.js keeps it: its sign, the place of its first digit, and its digits in words of seven. */
export interface Digits {
  readonly s: number;
  readonly e: number;
  readonly d: number[];
}

// As by hand, with words for digits: words of one weight are added in lanes, and what a lane has beyond seven digits is
// carried to the next. A lane is right as long as it stays among the exact integers of float64.
const BASE = 1e7;
const WIDTH = 7;
const WORD = 10_000_000n;
const WORD_PAIR = 100_000_000_000_000n;
const WORD_POWERS: readonly bigint[] = /* @__PURE__ */ Array.from(
  { length: 12 },
  (_, i) => WORD ** BigInt(i),
);
const TEN_POWERS: readonly bigint[] = /* @__PURE__ */ Array.from({ length: 16 }, (_, i) => 10n ** BigInt(i));
const QUOTIENT_DIGITS = 34;

/** The weight of the first word, as a power of BASE. */
export function weightOf({ e }: Digits): number {
  return Math.floor(e / WIDTH);
}

/** So many lanes with nothing in them. */
export function emptyLanes(count: number): number[] {
  const lanes = new Array<number>(count);
  for (let i = 0; i < count; i++) lanes[i] = 0;
  return lanes;
}

/** Adds a number, or with −1 takes it away, in lanes of which the first has the given weight. */
export function addToLanes(lanes: number[], top: number, number: Digits, sign: 1 | -1): void {
  const { s, d } = number;
  const first = top - weightOf(number);
  for (let i = 0; i < d.length; i++) lanes[first + i]! += sign * s * d[i]!;
}

/** The number in lanes, which it uses up; the first must have room for what is carried. */
export function fromLanes(lanes: number[], top: number): Digits {
  if (carry(lanes, 1) >= 0) return trimmed(1, lanes, top);
  carry(lanes, -1);
  return trimmed(-1, lanes, top);
}

/** The sum of two numbers, or with −1 their difference. */
export function longSum(first: Digits, second: Digits, sign: 1 | -1): Digits {
  const a = weightOf(first);
  const b = weightOf(second);
  const top = Math.max(a, b) + 1;
  const lanes = emptyLanes(top - Math.min(a - first.d.length, b - second.d.length));
  addToLanes(lanes, top, first, 1);
  addToLanes(lanes, top, second, sign);
  return fromLanes(lanes, top);
}

/** The product of two numbers. */
export function longProduct(first: Digits, second: Digits): Digits {
  const a = first.d;
  const b = second.d;
  const lanes = emptyLanes(a.length + b.length);
  for (let i = a.length - 1; i >= 0; i--) {
    let over = 0;
    for (let j = b.length - 1; j >= 0; j--) {
      const lane = lanes[i + j + 1]! + a[i]! * b[j]! + over;
      over = Math.floor(lane / BASE);
      lanes[i + j + 1] = lane - over * BASE;
    }
    lanes[i] = over;
  }
  return trimmed(first.s * second.s, lanes, weightOf(first) + weightOf(second) + 1);
}

/** −1, 0 or 1: how a number compares with another. */
export function longComparison(first: Digits, second: Digits): -1 | 0 | 1 {
  const a = first.d;
  const b = second.d;
  const [sign, other] = [a[0] === 0 ? 0 : first.s, b[0] === 0 ? 0 : second.s];
  if (sign !== other) return sign > other ? 1 : -1;
  if (first.e !== second.e) return first.e > second.e === sign > 0 ? 1 : -1;
  for (let i = 0; i < a.length || i < b.length; i++) {
    const [word, against] = [a[i] ?? 0, b[i] ?? 0];
    if (word !== against) return word > against === sign > 0 ? 1 : -1;
  }
  return 0;
}

/** One number over another, which is not zero: 34 significant digits, half-even. */
export function longQuotient(dividend: Digits, divisor: Digits): Digits {
  // As whole numbers; with so many words more the quotient has 36 digits or more, unless it is zero.
  const more = 6 + divisor.d.length - dividend.d.length;
  const over = wholeOf(dividend.d, more);
  const under = wholeOf(divisor.d, -more);
  const whole = over / under;
  const unit = power(TEN_POWERS, 10n, Math.max(0, String(whole).length - QUOTIENT_DIGITS));
  const kept = whole / unit;
  const twiceRest = 2n * (over - kept * unit * under);
  const isUp = twiceRest > unit * under || (twiceRest === unit * under && kept % 2n === 1n);
  const words = wordsOf((isUp ? kept + 1n : kept) * unit);
  const last = weightOf(dividend) - dividend.d.length - (weightOf(divisor) - divisor.d.length) - more;
  return trimmed(dividend.s * divisor.s, words, last + words.length - 1);
}

/** Leaves a word in each lane, of the number or with −1 of its negative; gives what goes beyond the first. */
function carry(lanes: number[], sign: 1 | -1): number {
  let over = 0;
  for (let i = lanes.length - 1; i >= 0; i--) {
    const lane = sign * lanes[i]! + over;
    over = lane >= 0 && lane < BASE ? 0 : Math.floor(lane / BASE);
    lanes[i] = lane - over * BASE;
  }
  return over;
}

/** The number without the zeros on both sides. */
function trimmed(s: number, lanes: readonly number[], top: number): Digits {
  let first = 0;
  let last = lanes.length;
  while (first < last && lanes[first] === 0) first++;
  if (first === last) return { s: 1, e: 0, d: [0] };
  while (lanes[last - 1] === 0) last--;
  const d = new Array<number>(last - first);
  for (let i = first; i < last; i++) d[i - first] = lanes[i]!;
  let e = (top - first) * WIDTH;
  for (let ten = 10; d[0]! >= ten; ten *= 10) e++;
  return { s, e, d };
}

/** Words as one whole number, with so many zero words after them. */
function wholeOf(words: readonly number[], zeros: number): bigint {
  // Two words at a time: they are an exact integer of float64 still.
  let whole = BigInt(words.length % 2 === 1 ? words[0]! : 0);
  for (let i = words.length % 2; i < words.length; i += 2)
    whole = whole * WORD_PAIR + BigInt(words[i]! * BASE + words[i + 1]!);
  return zeros > 0 ? whole * power(WORD_POWERS, WORD, zeros) : whole;
}

/** A power, from the table of the first of them where it is there. */
function power(table: readonly bigint[], base: bigint, exponent: number): bigint {
  return table[exponent] ?? base ** BigInt(exponent);
}

/** The words of a whole number from zero up. */
function wordsOf(whole: bigint): number[] {
  const text = String(whole);
  const words = new Array<number>(Math.ceil(text.length / WIDTH));
  for (let i = words.length - 1, end = text.length; i >= 0; i--, end -= WIDTH)
    words[i] = Number(text.slice(Math.max(0, end - WIDTH), end));
  return words;
}
