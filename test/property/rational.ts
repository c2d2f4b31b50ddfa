import type { Interval } from "tradefigures";

/** An exact ratio of whole numbers; the divisor is above zero. Nothing of the library is used to compute with it. */
export interface Rational {
  readonly over: bigint;
  readonly under: bigint;
}

export function ratio(over: bigint, under: bigint): Rational {
  return under < 0n ? { over: -over, under: -under } : { over, under };
}

/** Reads decimal text, such as a Decimal writes: "-12.50". */
export function rational(text: string | { toFixed(): string }): Rational {
  const [whole = "", fraction = ""] = (typeof text === "string" ? text : text.toFixed()).split(".");
  return { over: BigInt(whole + fraction), under: 10n ** BigInt(fraction.length) };
}

export function plus(a: Rational, b: Rational): Rational {
  return { over: a.over * b.under + b.over * a.under, under: a.under * b.under };
}

export function minus(a: Rational, b: Rational): Rational {
  return plus(a, ratio(-b.over, b.under));
}

export function times(a: Rational, b: Rational): Rational {
  return { over: a.over * b.over, under: a.under * b.under };
}

export function divided(a: Rational, b: Rational): Rational {
  return ratio(a.over * b.under, a.under * b.over);
}

export function total(values: readonly Rational[]): Rational {
  return values.reduce(plus, ratio(0n, 1n));
}

/** Below zero, zero or above zero, as a is below, at or above b. */
export function order(a: Rational, b: Rational): number {
  const difference = a.over * b.under - b.over * a.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export function same(a: Rational, b: Rational): boolean {
  return order(a, b) === 0;
}

/** Whether the first is the second but for a 10^33rd of it, what a number of 34 digits leaves. */
export function nearly(a: Rational, b: Rational): boolean {
  return isWithin(a, b, absolute(b));
}

/**
 * Whether a value lies in an interval, the open ends left out. An end that was divided has 34 digits: a value
 * that agrees with it so far counts as the end itself.
 */
export function liesIn(value: Rational, range: Interval): boolean {
  const closed = (end: "low" | "high"): boolean => range.closed === "both" || range.closed === end;
  const inside = (end: Interval["low"], side: "low" | "high", inward: number): boolean => {
    if (end === null) return true;
    const limit = rational(end);
    if (order(value, limit) === inward) return true;
    if (same(value, limit)) return closed(side);
    // A growth is a ratio of 34 digits less one.
    return isWithin(value, limit, plus(absolute(limit), ratio(1n, 1n)));
  };
  return inside(range.low, "low", 1) && inside(range.high, "high", -1);
}

function isWithin(a: Rational, b: Rational, size: Rational): boolean {
  return order(times(absolute(minus(a, b)), ratio(10n ** 33n, 1n)), size) <= 0;
}

function absolute(a: Rational): Rational {
  return a.over < 0n ? ratio(-a.over, a.under) : a;
}
