import { absolute, type Decimal, decimal, difference } from "../decimal/decimal.js";
import { type AmountUnit, formatAmount, formatPercent, formatPoints } from "../decimal/format.js";
import { type Interval, sameInterval } from "../decimal/interval.js";
import { negativeInterval } from "../decimal/interval-arithmetic.js";
import { EXPONENTS } from "../decimal/local-format.js";
import { isMultiple, roundingInterval } from "../decimal/rounding.js";
import type { Observation } from "../records/observation.js";

/** An amount, and the step it was rounded to. */
type Level = Pick<Observation, "value" | "roundedTo">;

const BILLION = /* @__PURE__ */ decimal("1e9");
const MILLION = /* @__PURE__ */ decimal("1e6");
const TEN_TRILLION = /* @__PURE__ */ decimal("1e13");
const HUNDRED_TRILLION = /* @__PURE__ */ decimal("1e14");
const MOST_DECIMALS = 2;
/** Digits that a rate of exchange has at least. */
const DIGITS_OF_RATE = 5;

/** A level in billions (millions, units, where it is small) with the decimals it was printed with, two at most. */
export function printLevel(level: Level): string {
  const unit = unitOf(level.value);
  return formatAmount(level.value, { in: unit, decimals: decimalsIn(unit, level) });
}

/** A change in the unit of the level it belongs to, with the decimals of the finer of both levels. */
export function printChange(change: Decimal, now: Level, earlier: Level): string {
  return formatAmount(change, formOf(now, earlier));
}

/** A part of a change, with its sign and without the unit. */
export function printPart(part: Decimal, now: Level, earlier: Level): string {
  return formatAmount(part, { ...formOf(now, earlier), sign: "always" }).replace(/ \w+$/, "");
}

/** An amount in another currency, in trillions from ten trillion on. */
export function printConverted(amount: Decimal): string {
  const size = absolute(amount);
  if (size.gte(HUNDRED_TRILLION)) return formatAmount(amount, { in: "trillion", decimals: 0 });
  return formatAmount(amount, { in: size.gte(TEN_TRILLION) ? "trillion" : unitOf(amount) });
}

/** A published rate with the decimals (two at most) and the hedge that it was printed with. */
export function printRate(
  rate: Decimal,
  bounds: Interval | null,
  sign: "always" | "negative" = "always",
): string {
  const step = stepOf(rate, bounds);
  const decimals = Math.max(0, (step ?? rate).decimalPlaces() - 2);
  const text = formatPercent(rate, { decimals: Math.min(decimals, MOST_DECIMALS), sign });
  return step === null ? `${hedgeOf(rate, bounds!)} ${text}` : text;
}

/** A difference of two rates as points, with one decimal or two. */
export function printPoints(points: Decimal, sign: "always" | "negative" = "always"): string {
  return formatPoints(points, { decimals: points.decimalPlaces() > 3 ? MOST_DECIMALS : 1, sign });
}

/** A rate of exchange with five digits and at least two decimals. */
export function printRateOfExchange(rate: Decimal): string {
  return formatAmount(rate, { in: "unit", decimals: decimalsOfRate(rate) });
}

/** What is left of a rate of exchange, which has a low end; its ends rounded outward. */
export function printRateBounds({ low, high }: Interval): string {
  const decimals = decimalsOfRate(high ?? low!);
  const from = formatAmount(low, { in: "unit", decimals, rounding: "floor" });
  if (high === null) return `above ${from}`;
  const to = formatAmount(high, { in: "unit", decimals, rounding: "ceiling" });
  return low!.isZero() ? `below ${to}` : `between ${from} and ${to}`;
}

/** A round amount: "1 trillion". */
export function printThreshold(limit: Decimal): string {
  return formatAmount(limit, { in: limit.e >= 12 ? "trillion" : unitOf(limit), decimals: 0 });
}

/** The place to which a rate was rounded or cut: that which gives its bounds. An exact rate has its own last place. */
function stepOf(rate: Decimal, bounds: Interval | null): Decimal | null {
  if (bounds === null) return rate;
  if (bounds.low === null || bounds.high === null) return null;
  const width = difference(bounds.high, bounds.low);
  if (width.isZero()) return rate;
  const explains = (["half-away-from-zero", "truncate"] as const).some(
    (rounding) =>
      isMultiple(rate, width) && sameInterval(bounds, roundingInterval(rate, width, { rounding })),
  );
  return explains ? width : null;
}

/** What a rate stands for beyond its rounding, as a word: about the size of the rate, whatever its sign. */
function hedgeOf(rate: Decimal, bounds: Interval): string {
  const size = absolute(rate);
  const { low, high, closed } = rate.s < 0 ? negativeInterval(bounds) : bounds;
  if (low?.eq(size)) return high === null ? (closed === "low" ? "at least" : "over") : "just over";
  if (!high?.eq(size)) return "about";
  if (closed === "high" || closed === "both") return "at most";
  return low === null || low.isZero() ? "under" : "nearly";
}

function decimalsOfRate(rate: Decimal): number {
  return Math.max(MOST_DECIMALS, DIGITS_OF_RATE - 1 - rate.e);
}

function formOf(now: Level, earlier: Level) {
  const unit = unitOf(now.value);
  return { in: unit, decimals: Math.max(decimalsIn(unit, now), decimalsIn(unit, earlier)) } as const;
}

function decimalsIn(unit: AmountUnit, { value, roundedTo = value }: Level): number {
  const last = roundedTo.decimalPlaces() - trailingZeros(roundedTo);
  return Math.min(Math.max(0, EXPONENTS[unit] + last), MOST_DECIMALS);
}

function unitOf(amount: Decimal): AmountUnit {
  const size = absolute(amount);
  if (size.gte(BILLION)) return "billion";
  return size.gte(MILLION) ? "million" : "unit";
}

/** Decimals never end in zeros: only whole numbers have some. */
function trailingZeros(value: Decimal): number {
  return /0*$/.exec(value.toFixed())![0].length;
}
