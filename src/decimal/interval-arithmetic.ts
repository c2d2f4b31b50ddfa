import { compare, type Decimal, negative, plus, product, quotient, ZERO } from "./decimal.js";
import {
  between,
  type End,
  highEnd,
  type Interval,
  intervalContains,
  lowEnd,
  NO_END,
  point,
} from "./interval.js";

/**
 * All sums of a value of one interval and a value of the other.
 *
 * The two must be independent: where a figure stands in both, the result is too wide. An end is closed
 * when both ends that make it are closed.
 *
 * @param first   one interval
 * @param second  the other
 * @returns       the interval of the sums
 * @example
 * intervalSum(interval({ low: 1, high: 2 }), interval({ low: 10, high: 20 })).high // => "22"
 * @category Intervals
 */
export function intervalSum(first: Interval, second: Interval): Interval {
  return between(sumOfEnds(lowEnd(first), lowEnd(second)), sumOfEnds(highEnd(first), highEnd(second)));
}

/**
 * All differences of a value of one interval and a value of the other.
 *
 * @param minuend     the interval that is taken from
 * @param subtrahend  the interval that is taken away; independent of the first
 * @returns           the interval of the differences
 * @example
 * intervalDifference(printed("330.35").bounds, printed("218.67").bounds).low // => "111.67"
 * @category Intervals
 */
export function intervalDifference(minuend: Interval, subtrahend: Interval): Interval {
  return intervalSum(minuend, negativeInterval(subtrahend));
}

/**
 * All products of a value of one interval and a value of the other.
 *
 * @param first   one interval
 * @param second  the other; independent of the first
 * @returns       the interval of the products; an end is closed when a corner that gives it is closed
 * @example
 * intervalProduct(interval({ low: -1, high: 2 }), interval({ low: 3, high: 4 })).low // => "-4"
 * @category Intervals
 */
export function intervalProduct(first: Interval, second: Interval): Interval {
  return ofCorners(cornersOf(first), cornersOf(second), product);
}

/**
 * All quotients of a value of one interval and a value of the other, each rounded to 34 digits.
 *
 * @param dividend  the interval that is divided
 * @param divisor   the interval that it is divided by; independent of the first
 * @returns         the interval of the quotients; `null` where the divisor may be zero
 * @example
 * intervalQuotient(interval({ low: 1, high: 2 }), interval({ low: 4, high: 5 }))?.low // => "0.2"
 * intervalQuotient(interval({ low: 1, high: 2 }), interval({ low: -1, high: 1 })) // => null
 * @category Intervals
 */
export function intervalQuotient(dividend: Interval, divisor: Interval): Interval | null {
  if (intervalContains(divisor, ZERO)) return null;
  const side = divisor.low !== null && divisor.low.s > 0 ? 1 : -1;
  // Divided by, a side without an end is a zero, and an open zero a side without an end.
  const turned = (corner: Corner): Corner => {
    if (corner.value === null) return { value: ZERO, sign: 0, closed: false };
    return corner.sign === 0 ? { value: null, sign: side, closed: false } : corner;
  };
  return ofCorners(cornersOf(dividend), cornersOf(divisor).map(turned), quotient);
}

/** The mirror image of an interval. */
export function negativeInterval(range: Interval): Interval {
  return between(negativeEnd(highEnd(range)), negativeEnd(lowEnd(range)));
}

/** An interval moved by an exact number. */
export function shifted(range: Interval, by: Decimal): Interval {
  return intervalSum(range, point(by));
}

/** An end as a factor: without a value it is endless to the side of its sign. */
interface Corner extends End {
  readonly sign: number;
}

function cornersOf(range: Interval): readonly Corner[] {
  const low = lowEnd(range);
  const high = highEnd(range);
  return [
    { ...low, sign: low.value === null ? -1 : signOf(low.value) },
    { ...high, sign: high.value === null ? 1 : signOf(high.value) },
  ];
}

function ofCorners(
  first: readonly Corner[],
  second: readonly Corner[],
  operation: (a: Decimal, b: Decimal) => Decimal,
): Interval {
  const all = first.flatMap((a) => second.map((b) => corner(a, b, operation)));
  return between(
    all.reduce((best, next) => outer(best, next, -1)),
    all.reduce((best, next) => outer(best, next, 1)),
  );
}

function corner(a: Corner, b: Corner, operation: (a: Decimal, b: Decimal) => Decimal): Corner {
  const sign = a.sign * b.sign;
  // A closed zero times anything is a closed zero.
  if (sign === 0) {
    const closed = (a.sign === 0 && a.closed) || (b.sign === 0 && b.closed);
    return { value: ZERO, sign, closed };
  }
  if (a.value === null || b.value === null) return { value: null, sign, closed: false };
  return { value: operation(a.value, b.value), sign, closed: a.closed && b.closed };
}

/** The corner that lies further out to a side; of two equal ones the closed one. */
function outer(first: Corner, second: Corner, side: 1 | -1): Corner {
  if (first.value === null || second.value === null) {
    const endless = first.value === null ? first : second;
    const other = first.value === null ? second : first;
    return endless.sign === side ? endless : other;
  }
  const order = compare(first.value, second.value) * side;
  if (order === 0) return first.closed ? first : second;
  return order > 0 ? first : second;
}

function sumOfEnds(first: End, second: End): End {
  if (first.value === null || second.value === null) return NO_END;
  return { value: plus(first.value, second.value), closed: first.closed && second.closed };
}

function negativeEnd({ value, closed }: End): End {
  return { value: value && negative(value), closed };
}

function signOf(value: Decimal): number {
  return value.isZero() ? 0 : value.s;
}
