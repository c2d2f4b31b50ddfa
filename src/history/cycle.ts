import { compare, type Decimal } from "../decimal/decimal.js";
import { TradeError } from "../errors.js";
import { checkRecords, readCount } from "../fields.js";
import { inOrder } from "../period/in-order.js";
import type { HasPeriod } from "../period/period.js";
import { gapBetween } from "./next-period.js";

/**
 * A peak or a trough of a longer series.
 *
 * @category History
 */
export interface CyclePoint extends HasPeriod {
  /** The highest or the lowest between two turns. */
  readonly is: "peak" | "trough";
  /** In the unit of the series. */
  readonly value: Decimal;
}

/**
 * The rules for peaks and troughs, in months (in items, where an item is no month).
 *
 * @category History
 */
export interface CycleOptions {
  /** A peak is the highest of so many items to each side; 5 unless said. */
  readonly window?: number | undefined;
  /** The least distance from a peak to a trough; 5 unless said. */
  readonly minimumPhase?: number | undefined;
  /** The least distance from peak to peak, or trough to trough; 15 unless said. */
  readonly minimumCycle?: number | undefined;
}

/** A candidate, by its place in the series. */
interface Candidate {
  readonly index: number;
  readonly is: CyclePoint["is"];
}

/**
 * Peaks and troughs by the rules of Bry and Boschan, in the form of Harding and Pagan: on the series itself,
 * without smoothing.
 *
 * Candidates are the highest (lowest) of the items in the window to both sides, of equal ones the first. Then,
 * until nothing changes: of two peaks in a row the higher stays (of equal ones the later), of two troughs the
 * lower; of two peaks nearer than a cycle the lower goes, of two troughs the higher; of a peak and a trough
 * nearer than a phase both go. No point lies in the window at either end.
 *
 * @param items     rows of one subject without a gap, in any order; best seasonally adjusted or of growth
 * @param figureOf  gives the value of an item
 * @param options   the lengths
 * @returns         peaks and troughs by turns, in order of time
 * @throws          {@link TradeError} `INCOMPLETE_SPAN` at a gap or an unknown value, `INVALID_FIELD` for a length below
 *                  1, `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @see             Bry and Boschan (1971), Cyclical Analysis of Time Series; Harding and Pagan (2002), Dissecting the
 *                  cycle
 * @example
 * const level = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2025-01": 1, "2025-02": 3, "2025-03": 2, "2025-04": 1, "2025-05": 2 })
 * cyclePoints(level, (row) => row.value, { window: 1, minimumPhase: 1, minimumCycle: 2 }).map((one) => `${one.period} ${one.is}`) // => ["2025-02 peak", "2025-04 trough"]
 * @category History
 */
export function cyclePoints<T extends HasPeriod>(
  items: readonly T[],
  figureOf: (item: T) => Decimal | null,
  options: CycleOptions = {},
): readonly CyclePoint[] {
  checkRecords(items, "items");
  const window = readCount(options.window ?? 5, "window");
  const phase = readCount(options.minimumPhase ?? 5, "minimumPhase");
  const cycle = readCount(options.minimumCycle ?? 15, "minimumCycle");
  const all = inOrder(items).items;
  const values = all.map((item, index) => {
    const gap = index === 0 ? null : gapBetween(item.period, all[index - 1]!.period);
    const value = gap === null ? figureOf(item) : null;
    if (value !== null) return value;
    throw new TradeError(
      "INCOMPLETE_SPAN",
      `a series must be known without a gap, got none for ${gap ?? item.period}`,
      {
        missing: [gap ?? item.period],
      },
    );
  });
  let points = candidates(values, window);
  for (let before = -1; before !== points.length; ) {
    before = points.length;
    const apart = withoutNear(alternating(points, values), values, cycle);
    points = withoutShort(alternating(apart, values), phase);
  }
  return points.map(({ index, is }) =>
    Object.freeze({ period: all[index]!.period, is, value: values[index]! }),
  );
}

function candidates(values: readonly Decimal[], window: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let index = window; index < values.length - window; index++) {
    const before = values.slice(index - window, index);
    const after = values.slice(index + 1, index + window + 1);
    const value = values[index]!;
    const is = (sign: 1 | -1): boolean =>
      before.every((other) => compare(value, other) * sign > 0) &&
      after.every((other) => compare(value, other) * sign >= 0);
    if (is(1) && after.some((other) => compare(value, other) > 0)) found.push({ index, is: "peak" });
    else if (is(-1) && after.some((other) => compare(value, other) < 0)) found.push({ index, is: "trough" });
  }
  return found;
}

/** Peak and trough by turns: of two alike in a row the more extreme stays. */
function alternating(points: readonly Candidate[], values: readonly Decimal[]): readonly Candidate[] {
  const kept: Candidate[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last?.is !== point.is) kept.push(point);
    else if (!surpasses(last, point, values)) kept[kept.length - 1] = point;
  }
  return kept;
}

/** Of two alike that are too near the less extreme goes, the first such pair first. */
function withoutNear(
  points: readonly Candidate[],
  values: readonly Decimal[],
  cycle: number,
): readonly Candidate[] {
  for (let at = 2; at < points.length; at++) {
    const [first, second] = [points[at - 2]!, points[at]!];
    if (second.index - first.index < cycle)
      return points.filter((point) => point !== (surpasses(first, second, values) ? second : first));
  }
  return points;
}

/** A rise or a fall that is too short goes with both its ends, the first such first. */
function withoutShort(points: readonly Candidate[], phase: number): readonly Candidate[] {
  for (let at = 1; at < points.length; at++)
    if (points[at]!.index - points[at - 1]!.index < phase)
      return [...points.slice(0, at - 1), ...points.slice(at + 1)];
  return points;
}

/** Whether the first of two alike is strictly the more extreme. */
function surpasses(first: Candidate, second: Candidate, values: readonly Decimal[]): boolean {
  const order = compare(values[first.index]!, values[second.index]!);
  return first.is === "peak" ? order > 0 : order < 0;
}
