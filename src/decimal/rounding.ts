import { refuse } from "../errors.js";
import {
  absolute,
  compare,
  type Decimal,
  type DecimalInput,
  decimal,
  difference,
  divideWhole,
  kept,
  negative,
  ONE,
  own,
  plus,
  product,
  readDecimal,
  roundedAt,
  ZERO,
} from "./decimal.js";
import { between, type Interval, point } from "./interval.js";
import { negativeInterval } from "./interval-arithmetic.js";

/**
 * How a printer rounds. Offices differ and seldom say; some newsrooms truncate.
 *
 * @category Rounding
 */
export type RoundingMode =
  | "half-away-from-zero"
  | "half-even"
  | "truncate"
  | "away-from-zero"
  | "floor"
  | "ceiling";

/**
 * How a figure that somebody else printed may have been rounded: one of the modes; `nearest`, where nobody knows
 * what happens to a tie; `unknown`, where it was rounded to the nearest or truncated.
 *
 * @category Rounding
 */
export type PrintRounding = RoundingMode | "nearest" | "unknown";

/**
 * How a print was rounded: half away from zero unless said.
 *
 * @category Rounding
 */
export interface PrintRoundingOptions {
  /** A mode, or "unknown" where any may have been used. */
  readonly rounding?: PrintRounding | undefined;
}

/**
 * How to round: half away from zero unless said.
 *
 * @category Rounding
 */
export interface RoundingOptions {
  /** What becomes of what lies between two steps. */
  readonly rounding?: RoundingMode | undefined;
}

/** The modes, each by its name. */
export const ROUNDING_MODES: readonly RoundingMode[] = [
  "half-away-from-zero",
  "half-even",
  "truncate",
  "away-from-zero",
  "floor",
  "ceiling",
] satisfies readonly RoundingMode[];
/** As decimal.js numbers them. */
const BY_NUMBER: Readonly<Record<RoundingMode, Parameters<typeof roundedAt>[2]>> = {
  "half-away-from-zero": 4,
  "half-even": 6,
  truncate: 1,
  "away-from-zero": 0,
  floor: 3,
  ceiling: 2,
};
/** The first words of powers of ten. */
const POWERS_OF_TEN: ReadonlySet<number> = /* @__PURE__ */ new Set([1, 10, 100, 1e3, 1e4, 1e5, 1e6]);
const UNSURE: readonly unknown[] = ["nearest", "unknown"] satisfies readonly PrintRounding[];
const HALF = /* @__PURE__ */ decimal("0.5");
const TWO = /* @__PURE__ */ decimal("2");

/**
 * Rounds to a multiple of a step.
 *
 * @param value    the number
 * @param step     the step, above zero; 0.01 rounds to cents, 5 to fives
 * @param options  the mode
 * @returns        the multiple of the step
 * @throws         {@link TradeError} `INVALID_FIELD` for a step of zero or less or an unknown mode
 * @example
 * roundTo(billions("330.355"), billions("0.01")) // => "330360000000"
 * roundTo(decimal("-2.5"), 1, { rounding: "half-even" }) // => "-2"
 * @category Rounding
 */
export function roundTo(value: Decimal, step: DecimalInput, options: RoundingOptions = {}): Decimal {
  const to = readStep(step, "step");
  const number = own(value);
  const isPlace = to.d.length === 1 && POWERS_OF_TEN.has(to.d[0]!);
  const rounded = isPlace
    ? roundedAt(number, to.e, BY_NUMBER[readMode(options.rounding, ROUNDING_MODES)])
    : null;
  return rounded ?? roundedSteps(number, to, to, options);
}

/** A fraction rounded to a multiple of a step, as it is and not by its first 34 digits; the divisor is above zero. */
export function roundQuotientTo(
  dividend: Decimal,
  divisor: Decimal,
  step: Decimal,
  options: RoundingOptions,
): Decimal {
  return roundedSteps(dividend, product(step, divisor), step, options);
}

/** As many steps as a unit goes into a value, rounded to whole ones. */
function roundedSteps(value: Decimal, unit: Decimal, step: Decimal, { rounding }: RoundingOptions): Decimal {
  const mode = readMode(rounding, ROUNDING_MODES);
  const { whole, rest } = divideWhole(value, unit);
  if (rest.isZero()) return product(whole, step);
  return product(
    goesOutward(whole, rest, unit, mode) ? plus(whole, rest.s > 0 ? ONE : negative(ONE)) : whole,
    step,
  );
}

/**
 * Every value that prints as this one when rounded to the step.
 *
 * @param value    the value as printed, a multiple of the step
 * @param step     the place of its last digit, above zero
 * @param options  the mode, which may be unknown
 * @returns        the interval; which ends belong to it follows from the mode
 * @throws         {@link TradeError} `INVALID_FIELD` for a step of zero or less, a value that is no multiple
 *                 of it, or an unknown mode
 * @example
 * roundingInterval(decimal("5.9"), "0.1").high // => "5.95"
 * roundingInterval(decimal("330.3"), "0.1", { rounding: "truncate" }).low // => "330.3"
 * @category Rounding
 */
export function roundingInterval(
  value: Decimal,
  step: DecimalInput,
  options: PrintRoundingOptions = {},
): Interval {
  const to = readStep(step, "step");
  return roundingIntervalOfWidth(kept(value), to, to, options.rounding);
}

/** The rounding interval of a multiple of the step, as wide as if it had been rounded to another width. */
export function roundingIntervalOfWidth(
  value: Decimal,
  step: Decimal,
  width: Decimal,
  rounding: PrintRounding | undefined,
): Interval {
  const at = own(value);
  const mode = readMode(rounding, [...ROUNDING_MODES, ...UNSURE]);
  const { whole, rest } = divideWhole(at, step);
  if (!rest.isZero()) return refuse("INVALID_FIELD", "value", `a multiple of the step ${step}`, at);
  if (mode === "half-away-from-zero") return usualInterval(at, width);
  if (at.isZero()) return intervalOfZero(width, mode);
  if (at.s > 0) return intervalAbove(at, whole, width, mode);
  return negativeInterval(intervalAbove(negative(at), whole, width, MIRROR[mode] ?? mode));
}

/** The interval of a multiple of the step in the usual mode, half away from zero. */
export function usualInterval(value: Decimal, step: Decimal): Interval {
  const [at, half] = [own(value), product(step, HALF)];
  return between(
    { value: difference(at, half), closed: at.s > 0 && !at.isZero() },
    { value: plus(at, half), closed: at.s < 0 },
  );
}

/** Reads a rounding step of a record. */
export function readStep(step: unknown, field: string): Decimal {
  const to = readDecimal(step, field);
  return to.s > 0 && !to.isZero() ? to : refuse("INVALID_FIELD", field, "above zero", to);
}

/** Whether a value has no digits below the step. */
export function isMultiple(value: Decimal, step: Decimal): boolean {
  return divideWhole(value, step).rest.isZero();
}

function readMode<Mode extends PrintRounding>(
  mode: Mode | undefined,
  modes: readonly unknown[],
): Mode | "half-away-from-zero" {
  if (mode === undefined) return "half-away-from-zero";
  return modes.includes(mode) ? mode : refuse("INVALID_FIELD", "rounding", modes.join(", "), mode);
}

/** Below zero, these two change places. */
const MIRROR: Partial<Record<PrintRounding, RoundingMode>> = { floor: "ceiling", ceiling: "floor" };

function goesOutward(whole: Decimal, rest: Decimal, step: Decimal, mode: RoundingMode): boolean {
  if (mode === "truncate") return false;
  if (mode === "away-from-zero") return true;
  if (mode === "floor") return rest.s < 0;
  if (mode === "ceiling") return rest.s > 0;
  const half = compare(product(absolute(rest), TWO), step);
  if (half !== 0) return half > 0;
  return mode === "half-away-from-zero" || isOdd(whole);
}

function intervalAbove(value: Decimal, whole: Decimal, step: Decimal, mode: PrintRounding): Interval {
  if (mode === "truncate" || mode === "floor") return ends(value, plus(value, step), "low");
  if (mode === "away-from-zero" || mode === "ceiling") return ends(difference(value, step), value, "high");
  const half = product(step, HALF);
  if (mode === "unknown") return ends(difference(value, half), plus(value, step), "low");
  if (mode === "nearest") return ends(difference(value, half), plus(value, half), "both");
  return ends(difference(value, half), plus(value, half), isOdd(whole) ? "neither" : "both");
}

function intervalOfZero(step: Decimal, mode: PrintRounding): Interval {
  if (mode === "half-even" || mode === "nearest")
    return ends(negative(product(step, HALF)), product(step, HALF), "both");
  if (mode === "truncate" || mode === "unknown") return ends(negative(step), step, "neither");
  if (mode === "floor") return ends(ZERO, step, "low");
  return mode === "ceiling" ? ends(negative(step), ZERO, "high") : point(ZERO);
}

function ends(low: Decimal, high: Decimal, closed: Interval["closed"]): Interval {
  return between(
    { value: low, closed: closed === "both" || closed === "low" },
    { value: high, closed: closed === "both" || closed === "high" },
  );
}

function isOdd(whole: Decimal): boolean {
  return !divideWhole(whole, TWO).rest.isZero();
}
