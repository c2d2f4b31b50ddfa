import { type Decimal, difference, ONE, readDecimal } from "../decimal/decimal.js";
import { type FormatAmountOptions, formatAmount, formatPercent } from "../decimal/format.js";
import { type Interval, liesAbove, liesBelow, sameInterval } from "../decimal/interval.js";
import { isMultiple, roundingInterval } from "../decimal/rounding.js";
import type { Observation } from "../records/observation.js";

type Unit = NonNullable<FormatAmountOptions["in"]>;

const BILLION = readDecimal("1e9", "billion");
const MILLION = readDecimal("1e6", "million");
const TEN_TRILLION = readDecimal("1e13", "ten trillion");
const HUNDRED_TRILLION = readDecimal("1e14", "hundred trillion");
const MOST_DECIMALS = 2;

/** A level in billions (millions, units, where it is small) with the decimals it was printed with, two at most. */
export function printLevel(row: Observation): string {
  const unit = unitOf(row.value);
  const { e: exponent } = { unit: ONE, million: MILLION, billion: BILLION }[unit];
  const known = row.roundedTo ?? row.value;
  const decimals = Math.max(0, known.decimalPlaces() + exponent - trailingZeros(known));
  return formatAmount(row.value, { in: unit, decimals: Math.min(decimals, MOST_DECIMALS) });
}

/** A change in the unit of the level it belongs to. */
export function printChange(change: Decimal, level: Decimal): string {
  return formatAmount(change, { in: unitOf(level) });
}

/** A part of a change, with its sign and without the unit. */
export function printPart(part: Decimal, level: Decimal): string {
  return formatAmount(part, { in: unitOf(level), sign: "always" }).replace(/ \w+$/, "");
}

/** An amount in another currency, in trillions from ten trillion on. */
export function printConverted(amount: Decimal): string {
  const size = amount.abs();
  if (size.gte(HUNDRED_TRILLION)) return formatAmount(amount, { in: "trillion", decimals: 0 });
  return formatAmount(amount, { in: size.gte(TEN_TRILLION) ? "trillion" : unitOf(amount) });
}

/** A published rate with the decimals and the hedge that it was printed with. */
export function printRate(
  rate: Decimal,
  bounds: Interval | null,
  sign: "always" | "negative" = "always",
): string {
  const step = stepOf(rate, bounds);
  const decimals = Math.max(0, (step ?? rate).decimalPlaces() - 2);
  const text = formatPercent(rate, { decimals, sign });
  return step === null ? `${hedgeOf(rate, bounds!)} ${text}` : text;
}

/** What a rate stands for beyond its rounding, as a word. */
function hedgeOf(rate: Decimal, bounds: Interval): string {
  if (liesAbove(bounds, rate)) return "over";
  return liesBelow(bounds, rate) ? "nearly" : "about";
}

/** A rate of exchange with two decimals. */
export function printRateOfExchange(rate: Decimal): string {
  return formatAmount(rate, { in: "unit" });
}

/** What is left of a rate of exchange, its ends rounded outward; the rate itself where nothing is left of it. */
export function printRateBounds(rate: Decimal, bounds: Interval | null): string {
  if (bounds === null || bounds.low === null || bounds.high === null) return printRateOfExchange(rate);
  const low = formatAmount(bounds.low, { in: "unit", rounding: "floor" });
  return `${low} and ${formatAmount(bounds.high, { in: "unit", rounding: "ceiling" })}`;
}

/** A round amount: "1 trillion". */
export function printThreshold(limit: Decimal): string {
  if (limit.e >= 12) return formatAmount(limit, { in: "trillion", decimals: 0 });
  return formatAmount(limit, { in: unitOf(limit), decimals: 0 });
}

/** The place to which a rate was rounded: that which gives its bounds. An exact rate has its own last place. */
function stepOf(rate: Decimal, bounds: Interval | null): Decimal | null {
  if (bounds === null) return rate;
  if (bounds.low === null || bounds.high === null) return null;
  const width = difference(bounds.high, bounds.low);
  if (width.isZero()) return rate;
  return isMultiple(rate, width) && sameInterval(bounds, roundingInterval(rate, width)) ? width : null;
}

function unitOf(amount: Decimal): Exclude<Unit, "trillion"> {
  const size = amount.abs();
  if (size.gte(BILLION)) return "billion";
  return size.gte(MILLION) ? "million" : "unit";
}

function trailingZeros(value: Decimal): number {
  return /^\d*?(0*)$/.exec(value.abs().toFixed())?.[1]?.length ?? 0;
}
