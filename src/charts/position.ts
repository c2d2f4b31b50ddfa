import { type Decimal, decimal, product, quotient } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import type { AmountUnit } from "./options.js";

/**
 * A figure as a place in a picture: the one float of the library, of 12 digits, which is more than a screen can show.
 * No figure is ever computed or printed from it.
 */
export function positionOf(value: Decimal): number {
  return Number(value.toPrecision(12));
}

/** A fraction on a scale of points. */
export function pointsOf(fraction: Decimal): Decimal {
  return product(fraction, decimal(100));
}

/** An amount on a scale of units. */
export function inUnit(amount: Decimal, unit: AmountUnit): Decimal {
  return product(amount, decimal(PARTS[unit]));
}

/** The mean of several months, where they were published as one. */
export function meanOf(amount: Decimal, months: number): Decimal {
  return months === 1 ? amount : quotient(amount, decimal(months));
}

/** What rounding leaves, as places: drawn only where both ends are known. */
export function endsOf(
  bounds: Interval | null,
  place: (end: Decimal) => number,
): Record<"low" | "high", number | null> {
  const { low = null, high = null } = bounds ?? {};
  return low === null || high === null ? { low: null, high: null } : { low: place(low), high: place(high) };
}

/** One over a unit. */
const PARTS: Readonly<Record<AmountUnit, string>> = {
  unit: "1",
  million: "1e-6",
  billion: "1e-9",
  trillion: "1e-12",
};
