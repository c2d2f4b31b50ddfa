import { type Decimal, decimal } from "../decimal/decimal.js";
import { ROUNDING_MODES, type RoundingMode } from "../decimal/rounding.js";
import type { Flow } from "../records/subject.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";

/**
 * A true value, and what was printed of it: rounded half away from zero, or exact.
 *
 * @category Testing
 */
export interface RoundedFigure {
  /** Before it was rounded. */
  readonly truth: Decimal;
  /** As printed, in single units: a multiple of `roundedTo`. */
  readonly text: `${number}`;
  /** The step of the print; absent: exact. */
  readonly roundedTo?: `${number}`;
}

/**
 * Which figures are made.
 *
 * @category Testing
 */
export interface FigureOptions {
  /** A balance may lie below zero; exports unless said. */
  readonly flow?: Flow | undefined;
  /** Whether nothing was rounded. */
  readonly exact?: boolean | undefined;
}

/**
 * A way of rounding.
 *
 * @category Testing
 */
export interface RoundingCase {
  /** The mode, by its name. */
  readonly rounding: RoundingMode;
  /** A power of ten. */
  readonly step: `${number}`;
}

/** Figures with a point somewhere, zero and small ones often among them. */
export function figures(
  fc: FastCheck,
  { flow = "exports", exact = false }: FigureOptions = {},
): Arbitrary<RoundedFigure> {
  const signed = flow === "balance";
  const units = fc.oneof(
    fc.bigInt({ min: signed ? -(10n ** 14n) : 0n, max: 10n ** 14n }),
    fc.bigInt({ min: signed ? -30n : 0n, max: 30n }),
  );
  const step = exact ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 });
  return fc
    .record({ units, step, place: fc.integer({ min: 0, max: 6 }) })
    .map(({ units, step, place }) => figureOf(units, step, place));
}

/** Modes of rounding with steps from a millionth to a billion. */
export function roundings(fc: FastCheck): Arbitrary<RoundingCase> {
  return fc.record({
    rounding: fc.constantFrom(...ROUNDING_MODES),
    step: fc.integer({ min: -6, max: 9 }).map((place) => `1e${place}` as `${number}`),
  });
}

/**
 * The figure of so many units in a decimal place, printed with some of its last digits rounded away.
 *
 * @internal
 */
export function figureOf(units: bigint, step: number | null, place: number): RoundedFigure {
  const exact = `${units}e-${place}` as `${number}`;
  const truth = decimal(exact);
  if (step === null) return { truth, text: exact };
  return {
    truth,
    text: `${rounded(units, 10n ** BigInt(step))}e${step - place}` as `${number}`,
    roundedTo: `1e${step - place}` as `${number}`,
  };
}

/**
 * How many steps a number is, half a step going away from zero: by whole numbers, not by what is tested with it.
 *
 * @internal
 */
export function rounded(units: bigint, step: bigint): bigint {
  const size = units < 0n ? -units : units;
  const steps = (2n * size + step) / (2n * step);
  return units < 0n ? -steps : steps;
}
