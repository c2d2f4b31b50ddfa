import { type Decimal, fromUnits } from "../../decimal/decimal.js";

/** A ratio of two whole numbers in lowest terms; the second is above zero. */
export interface Fraction {
  readonly over: bigint;
  readonly under: bigint;
}

/** Digits of a result that is no finite decimal, as many as every quotient has. */
const DIGITS = 34;
const SAFE = /* @__PURE__ */ BigInt(Number.MAX_SAFE_INTEGER);

/** A fraction in lowest terms. */
export function fraction(over: bigint, under = 1n): Fraction {
  const common = greatestDivisor(over, under);
  const sign = under < 0n ? -1n : 1n;
  return { over: (sign * over) / common, under: (sign * under) / common };
}

/** A decimal as a fraction, exactly. */
export function fractionOf(value: Decimal): Fraction {
  const [whole = "", decimals = ""] = value.toFixed().split(".");
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** The decimal of a fraction: exact in 34 digits, or rounded down (side −1) or up (1) to 34. */
export function decimalOf({ over, under }: Fraction, side: 1 | -1): Decimal {
  const size = over < 0n ? -over : over;
  let place = String(size).length - String(under).length - DIGITS;
  let [dividend, divisor] = scaled(size, under, place);
  // The first guess may be one digit too many.
  if (dividend >= divisor * 10n ** BigInt(DIGITS)) {
    place++;
    [dividend, divisor] = scaled(size, under, place);
  }
  const whole = dividend / divisor;
  const outward = over < 0n === side < 0;
  const units = whole + (outward && whole * divisor !== dividend ? 1n : 0n);
  return fromUnits(over < 0n ? -units : units, place);
}

/** The sum of two fractions. */
export function fractionSum(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under + b.over * a.under, a.under * b.under);
}

/** The product of two fractions. */
export function fractionProduct(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.over, a.under * b.under);
}

/** The quotient of two fractions; the second is not zero. */
export function fractionQuotient(a: Fraction, b: Fraction): Fraction {
  return fraction(a.over * b.under, a.under * b.over);
}

/** The fraction with its sign turned. */
export function negativeFraction({ over, under }: Fraction): Fraction {
  return { over: -over, under };
}

/** Below zero, zero or above zero, as the first is below, at or above the second. */
export function compareFractions(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest whole number that divides both; of two zeros 1. */
export function greatestDivisor(first: bigint, second: bigint): bigint {
  let [a, b] = [first < 0n ? -first : first, second < 0n ? -second : second];
  while (b > SAFE) [a, b] = [b, a % b];
  if (b === 0n) return a === 0n ? 1n : a;
  // From here on machine numbers are exact, and many times as fast.
  let [x, y] = [Number(b), Number(a % b)];
  while (y > 0) [x, y] = [y, x % y];
  return BigInt(x);
}

function scaled(size: bigint, under: bigint, place: number): [bigint, bigint] {
  return place < 0 ? [size * 10n ** BigInt(-place), under] : [size, under * 10n ** BigInt(place)];
}
