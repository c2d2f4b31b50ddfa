import fc from "fast-check";
import { type Flow, type Month, observation, type Period, plusMonths, type Series, span } from "tradefigures";
import { type Rational, ratio } from "./rational.js";

/** A true value, and the figure that was printed of it: rounded half away from zero, or exact. */
export interface Figure {
  readonly truth: Rational;
  readonly text: `${number}`;
  readonly roundedTo?: `${number}`;
}

/** A series with the true value behind each row. */
export interface TrueSeries {
  readonly rows: Series;
  readonly truths: ReadonlyMap<Period, Rational>;
}

export interface SeriesOptions {
  readonly flow: Flow;
  readonly gaps?: boolean;
  readonly spans?: boolean;
  readonly exact?: boolean;
  readonly startsInJanuary?: boolean;
}

/** Figures with a point somewhere, zero and small ones often among them. */
export function figures(flow: Flow, exact = false): fc.Arbitrary<Figure> {
  const lowest = flow === "balance" ? -(10n ** 14n) : 0n;
  const units = fc.oneof(
    fc.bigInt({ min: lowest, max: 10n ** 14n }),
    fc.bigInt({ min: flow === "balance" ? -30n : 0n, max: 30n }),
  );
  const step = exact ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: 4 }), { freq: 3 });
  return fc
    .record({ units, step, place: fc.integer({ min: 0, max: 6 }) })
    .map(({ units, step, place }) => figureOf(units, step, place));
}

/** The figure of so many units in a decimal place, printed with some of its last digits rounded away. */
export function figureOf(units: bigint, step: number | null, place: number): Figure {
  const truth = ratio(units, 10n ** BigInt(place));
  if (step === null) return { truth, text: `${units}e-${place}` as `${number}` };
  return {
    truth,
    text: `${rounded(units, 10n ** BigInt(step))}e${step - place}` as `${number}`,
    roundedTo: `1e${step - place}` as `${number}`,
  };
}

/** How many steps a number is, half a step going away from zero. */
export function rounded(units: bigint, step: bigint): bigint {
  const size = units < 0n ? -units : units;
  const steps = (2n * size + step) / (2n * step);
  return units < 0n ? -steps : steps;
}

/** Months and spans that follow one another, with gaps if wanted. */
export function periods({ gaps = false, spans = true, startsInJanuary = false }: SeriesOptions) {
  const start = startsInJanuary ? fc.constant(0) : fc.integer({ min: 0, max: 11 });
  const step = fc.record({
    length: spans ? fc.constantFrom(1, 1, 1, 2, 3) : fc.constant(1),
    gap: gaps ? fc.constantFrom(0, 0, 0, 1, 12) : fc.constant(0),
  });
  return fc
    .record({ start, steps: fc.array(step, { minLength: 1, maxLength: 30 }) })
    .map(({ start, steps }) => {
      let next = plusMonths("2020-01", start) as Month;
      return steps.map(({ length, gap }) => {
        const first = plusMonths(next, gap) as Month;
        const last = plusMonths(first, length - 1) as Month;
        next = plusMonths(last, 1) as Month;
        return span(first, last);
      });
    });
}

/** A series with its true values. */
export function trueSeries(options: SeriesOptions): fc.Arbitrary<TrueSeries> {
  return periods(options).chain((found) =>
    fc
      .array(figures(options.flow, options.exact), { minLength: found.length, maxLength: found.length })
      .map((made) => ({
        rows: found.map((period, index) => rowOf(period, made[index]!, options.flow)),
        truths: new Map(found.map((period, index) => [period, made[index]!.truth])),
      })),
  );
}

export function rowOf(period: Period, { text, roundedTo }: Figure, flow: Flow) {
  return observation({ reporter: "XX", flow, currency: "USD", period, value: text, roundedTo });
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
