import { absolute, type Decimal, readDecimal } from "../../../decimal/decimal.js";
import { formatAmount, formatPercent, formatPoints } from "../../../decimal/format.js";
import type { Interval } from "../../../decimal/interval.js";
import type { RoundingMode } from "../../../decimal/rounding.js";

/** How the figures of a check are put into text: the unit and the decimals of the claim. */
export interface Style {
  readonly unit: "percent" | "points" | "multiple" | "amount";
  /** The place of the last digit. */
  readonly step: Decimal;
}

const UNITS = [
  ["trillion", 12],
  ["billion", 9],
  ["million", 6],
] as const;
const MOST_DECIMALS = 6;
const TENTH_OF_A_PERCENT = /* @__PURE__ */ readDecimal("0.001", "step");

/** A figure in the style of the claim, with so many more decimals. */
export function inStyle(
  value: Decimal,
  style: Style,
  more = 0,
  rounding: RoundingMode = "half-away-from-zero",
): string {
  const { unit: kind, step } = style;
  if (kind === "percent") return formatPercent(value, { decimals: decimalsFrom(step, -2, more), rounding });
  if (kind === "points") return formatPoints(value, { decimals: decimalsFrom(step, -2, more), rounding });
  if (kind === "multiple")
    return `${formatAmount(value, { in: "unit", decimals: decimalsFrom(step, 0, more), rounding })} times`;
  const size = absolute(value);
  const [unit, exponent] = UNITS.find(([, e]) => size.e >= e && !size.isZero()) ?? (["unit", 0] as const);
  return formatAmount(value, { in: unit, decimals: decimalsFrom(style.step, exponent, more), rounding });
}

/** A figure with as many more decimals as it has, at most so many: "111.68 billion" and not "111.6800 billion". */
export function shortInStyle(
  value: Decimal,
  style: Style,
  most: number,
  rounding: RoundingMode = "half-away-from-zero",
): string {
  const exact = inStyle(value, style, most, rounding);
  for (let more = 0; more < most; more++) {
    const short = inStyle(value, style, more, rounding);
    if (withoutZeros(short) === withoutZeros(exact)) return short;
  }
  return exact;
}

/** Without the zeros at the end of the decimals, and without the words after them. */
function withoutZeros(text: string): string {
  const [digits = ""] = /^[^\d]*[\d,]+(?:\.\d+)?/.exec(text) ?? [];
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

/** "23.98% and 24.01%": the ends of an interval, rounded outward. */
export function endsInStyle(bounds: Interval, style: Style, more: number): readonly [string, string] | null {
  if (bounds.low === null || bounds.high === null) return null;
  return [shortInStyle(bounds.low, style, more, "floor"), shortInStyle(bounds.high, style, more, "ceiling")];
}

/** Percentages with the decimals of a print; without one with one decimal. */
export function percentStyle(step: Decimal | null): Style {
  return { unit: "percent", step: step ?? TENTH_OF_A_PERCENT };
}

/** The figures of a series as its limit was printed. */
export function limitStyle(of: string, step: Decimal): Style {
  return of === "level" ? { unit: "amount", step } : percentStyle(step);
}

function decimalsFrom(step: Decimal, exponent: number, more: number): number {
  return Math.min(Math.max(0, exponent - step.e) + more, MOST_DECIMALS);
}
