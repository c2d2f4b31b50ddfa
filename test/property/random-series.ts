import fc from "fast-check";
import type { Flow, Period, Series } from "tradefigures";
import { type RoundedFigure, type SeriesOptions, tradeArbitraries } from "tradefigures/testing";
import { figureOf as figureOfDoor } from "../../src/testing/figures.js";
import { type Rational, rational } from "./rational.js";

export { rounded } from "../../src/testing/figures.js";
export { rowOf } from "../../src/testing/rows.js";

const made = tradeArbitraries(fc);
export const { periods } = made;

/** A figure with its true value as a fraction. */
export interface Figure extends Omit<RoundedFigure, "truth"> {
  readonly truth: Rational;
}

/** A series with the true value behind each row, as a fraction. */
export interface TrueSeries {
  readonly rows: Series;
  readonly truths: ReadonlyMap<Period, Rational>;
}

const withFraction = (figure: RoundedFigure): Figure => ({ ...figure, truth: rational(figure.truth) });

export function figures(flow: Flow, exact = false): fc.Arbitrary<Figure> {
  return made.figures({ flow, exact }).map(withFraction);
}

export function figureOf(units: bigint, step: number | null, place: number): Figure {
  return withFraction(figureOfDoor(units, step, place));
}

export function trueSeries(options: SeriesOptions): fc.Arbitrary<TrueSeries> {
  return made.series(options).map(({ rows, truths }) => ({
    rows,
    truths: new Map([...truths].map(([period, truth]) => [period, rational(truth)])),
  }));
}

/** Rows in another order, and in a list that cannot be changed. */
export function shuffled<T>(rows: readonly T[], seed: number): readonly T[] {
  const keyed = rows.map((row, index) => ({ row, key: ((index + 1) * (seed * 2 + 1)) % 1_000_003 }));
  return Object.freeze(keyed.sort((a, b) => a.key - b.key).map(({ row }) => row));
}

/** Whether a record, and all it holds, is frozen; the lists that functions return need not be. */
export function isDeeplyFrozen(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return true;
  return Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen);
}
