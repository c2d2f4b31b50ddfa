import { refuse } from "../errors.js";
import { checkFields, checkList, checkObject, readChoice } from "../fields.js";
import { compare, type Decimal, type DecimalInput, readDecimal } from "./decimal.js";

/**
 * All values between two ends. `closed` says which ends belong to it; `null` is no end on that side.
 *
 * @category Intervals
 */
export interface Interval {
  /** `null`: no end below. */
  readonly low: Decimal | null;
  /** `null`: no end above. */
  readonly high: Decimal | null;
  /** Which ends belong to it. */
  readonly closed: "both" | "low" | "high" | "neither";
}

/**
 * What {@link interval} takes; `closed` is "both" unless said.
 *
 * @category Intervals
 */
export interface IntervalInput {
  /** `null`: no end below. */
  readonly low: DecimalInput | null;
  /** `null`: no end above. */
  readonly high: DecimalInput | null;
  /** Which ends belong to it. */
  readonly closed?: Interval["closed"] | undefined;
}

const FIELDS = ["low", "high", "closed"] as const;
const CLOSED = ["both", "low", "high", "neither"] as const;

/**
 * Makes an interval. A side without an end is never closed.
 *
 * @param input  the ends, and which of them belong to the interval (both unless said)
 * @returns      the interval, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` where the low end lies above the high end or nothing is left
 * @example
 * interval({ low: "0.0585", high: "0.0595", closed: "low" }).high // => "0.0595"
 * interval({ low: 2, high: 1 }) // => throws INVALID_FIELD
 * @category Intervals
 */
export function interval(input: IntervalInput): Interval {
  checkFields(input, "an interval", FIELDS);
  const low = input.low === null ? null : readDecimal(input.low, "low");
  const high = input.high === null ? null : readDecimal(input.high, "high");
  const range = { low, high, closed: readChoice(input.closed ?? "both", "closed", CLOSED) };
  return (
    intervalOf(lowEnd(range), highEnd(range)) ?? refuse("INVALID_FIELD", "low", `below high (${high})`, low)
  );
}

/**
 * What several intervals have in common.
 *
 * @param intervals  the intervals; none is everything
 * @returns          all values that lie in each of them; `null` where there is none
 * @example
 * intersection([interval({ low: 1, high: 3 }), interval({ low: 2, high: null })])?.low // => "2"
 * intersection([interval({ low: 1, high: 2 }), interval({ low: 3, high: 4 })]) // => null
 * @category Intervals
 */
export function intersection(intervals: readonly Interval[]): Interval | null {
  checkList(intervals, "intervals");
  let low: End = NO_END;
  let high: End = NO_END;
  for (const range of intervals) {
    low = inner(low, lowEnd(range), 1);
    high = inner(high, highEnd(range), -1);
  }
  return intervalOf(low, high);
}

/**
 * Whether a value lies in the interval, its closed ends included.
 *
 * @param range  the interval
 * @param value  the value
 * @returns      true where it lies inside
 * @example
 * intervalContains(printed("5.9%").bounds, "0.0585") // => true
 * intervalContains(printed("5.9%").bounds, "0.0595") // => false
 * @category Intervals
 */
export function intervalContains(range: Interval, value: DecimalInput): boolean {
  checkObject(range, "an interval");
  const at = readDecimal(value, "value");
  const fromLow = range.low === null ? 1 : compare(at, range.low);
  const fromHigh = range.high === null ? -1 : compare(at, range.high);
  return (
    (fromLow > 0 || (fromLow === 0 && hasLow(range))) && (fromHigh < 0 || (fromHigh === 0 && hasHigh(range)))
  );
}

/** One end of an interval; without a value there is no end. */
export interface End {
  readonly value: Decimal | null;
  readonly closed: boolean;
}

/** No end at all. */
export const NO_END: End = /* @__PURE__ */ Object.freeze({ value: null, closed: false });

/** The interval between two ends; `null` where nothing lies between them. */
export function intervalOf(low: End, high: End): Interval | null {
  const lowClosed = low.closed && low.value !== null;
  const highClosed = high.closed && high.value !== null;
  if (low.value !== null && high.value !== null) {
    const order = compare(low.value, high.value);
    if (order > 0 || (order === 0 && !(lowClosed && highClosed))) return null;
  }
  const closed = lowClosed ? (highClosed ? "both" : "low") : highClosed ? "high" : "neither";
  return Object.freeze({ low: low.value, high: high.value, closed });
}

/** The interval between two ends in order; ends that rounding has made one are that value, open or not. */
export function between(low: End, high: End): Interval {
  return intervalOf(low, high) ?? point(low.value!);
}

/** The one value as an interval. */
export function point(value: Decimal): Interval {
  return Object.freeze({ low: value, high: value, closed: "both" });
}

/** Everything. */
export const EVERYTHING: Interval = /* @__PURE__ */ Object.freeze({
  low: null,
  high: null,
  closed: "neither",
});

/** Whether the interval is one value. */
export function isPoint(range: Interval): boolean {
  return range.low !== null && range.high !== null && compare(range.low, range.high) === 0;
}

/** Whether two intervals are the same. */
export function sameInterval(first: Interval, second: Interval): boolean {
  return first.closed === second.closed && sameEnd(first.low, second.low) && sameEnd(first.high, second.high);
}

/** The low end. */
export function lowEnd(range: Interval): End {
  checkObject(range, "an interval");
  return { value: range.low, closed: hasLow(range) };
}

/** The high end. */
export function highEnd(range: Interval): End {
  checkObject(range, "an interval");
  return { value: range.high, closed: hasHigh(range) };
}

/** Whether every value of the interval is above the limit. */
export function liesAbove(range: Interval, limit: Decimal): boolean {
  if (range.low === null) return false;
  const order = compare(range.low, limit);
  return order > 0 || (order === 0 && !hasLow(range));
}

/** Whether every value of the interval is below the limit. */
export function liesBelow(range: Interval, limit: Decimal): boolean {
  if (range.high === null) return false;
  const order = compare(range.high, limit);
  return order < 0 || (order === 0 && !hasHigh(range));
}

/** The end that leaves less: the greater of two low ends (`side` 1), the smaller of two high ends (−1). */
function inner(first: End, second: End, side: 1 | -1): End {
  if (first.value === null) return second;
  if (second.value === null) return first;
  const order = compare(first.value, second.value) * side;
  if (order === 0) return first.closed ? second : first;
  return order > 0 ? first : second;
}

function sameEnd(first: Decimal | null, second: Decimal | null): boolean {
  return first === null || second === null ? first === second : compare(first, second) === 0;
}

const hasLow = (range: Interval): boolean => range.closed === "both" || range.closed === "low";
const hasHigh = (range: Interval): boolean => range.closed === "both" || range.closed === "high";
