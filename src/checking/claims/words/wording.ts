import { type Decimal, readDecimal } from "../../../decimal/decimal.js";
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
const SINGLE = ["unit", 0] as const;
const MOST_DECIMALS = 6;
const TENTH_OF_A_PERCENT = /* @__PURE__ */ readDecimal("0.001", "step");

/** A figure in the style of the claim, with so many more decimals. */
export function inStyle(
  value: Decimal,
  style: Style,
  more = 0,
  rounding: RoundingMode = "half-away-from-zero",
): string {
  const decimals = decimalsOf(value, style, more);
  switch (style.unit) {
    case "percent":
      return formatPercent(value, { decimals, rounding });
    case "points":
      return formatPoints(value, { decimals, rounding });
    case "multiple":
      return `${formatAmount(value, { in: "unit", decimals, rounding })} times`;
    case "amount":
      return formatAmount(value, { in: unitOf(value)[0], decimals, rounding });
  }
}

/** A figure with as many more decimals as it has, at most so many: "111.68 billion" and not "111.6800 billion". */
export function shortInStyle(
  value: Decimal,
  style: Style,
  most: number,
  rounding: RoundingMode = "half-away-from-zero",
): string {
  const least = leastDecimals(value, style);
  return inStyle(value, style, most, rounding).replace(/\.(\d+)/, (_, decimals: string) => {
    const kept = decimals.replace(/0+$/, "").padEnd(least, "0");
    return kept === "" ? "" : `.${kept}`;
  });
}

/** How many decimals stand even where they are zero: those of the print, of an amount in a larger unit two. */
function leastDecimals(value: Decimal, style: Style): number {
  const printed = decimalsOf(value, style, 0);
  return style.unit === "amount" ? Math.min(printed, 2) : printed;
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

/** How many decimals a figure has in the style of the claim, with so many more. */
function decimalsOf(value: Decimal, { unit, step }: Style, more: number): number {
  const exponent = unit === "amount" ? unitOf(value)[1] : unit === "multiple" ? 0 : -2;
  return Math.min(Math.max(0, exponent - step.e) + more, MOST_DECIMALS);
}

function unitOf(value: Decimal): (typeof UNITS)[number] | typeof SINGLE {
  return (value.isZero() ? undefined : UNITS.find(([, exponent]) => value.e >= exponent)) ?? SINGLE;
}
