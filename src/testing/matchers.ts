import { type DecimalInput, difference, isDecimal, readDecimal } from "../decimal/decimal.js";
import { type Interval, intersection, intervalContains } from "../decimal/interval.js";
import { intervalDifference, intervalSum } from "../decimal/interval-arithmetic.js";
import { type RoundingOptions, roundTo } from "../decimal/rounding.js";
import { refuse } from "../errors.js";
import type { HasPeriod, Period } from "../period/period.js";
import { tiling } from "../period/tiling.js";
import { type Printed, printed } from "../print/printed.js";
import { rangeOf, rangeText, received, type TestedAmount } from "./ranges.js";

/**
 * What a matcher gives to vitest or jest.
 *
 * @category Testing
 */
export interface MatcherResult {
  /** Whether it matches. */
  readonly pass: boolean;
  /** What is wrong, or with `not` what should be. */
  readonly message: () => string;
}

/**
 * The matchers as `expect(…)` has them, for the types of vitest and jest:
 * `declare module "vitest" { interface Matchers<T = any> extends TradeMatchers<T> {} }`.
 *
 * @category Testing
 */
export interface TradeMatchers<R = unknown> {
  /** The decimal has exactly this value. */
  toBeDecimal(expected: DecimalInput): R;
  /** The value rounds to this print, half away from zero unless said: 0.05937… prints as "5.9%". */
  toPrintAs(print: string, options?: RoundingOptions): R;
  /** The value, or some of the values that a row or an interval may stand for, rounds to this print. */
  toBeWithinRounding(print: string | Printed): R;
  /** The amounts add up to the whole, exactly or as far as rounding lets one see. */
  toAddUp(whole: TestedAmount): R;
  /** The periods, or items with periods, cover this one, each month once. */
  toTile(whole: Period): R;
}

/**
 * Matchers for `expect.extend(tradeMatchers)` of vitest and jest. Their messages say by how much a figure is off, which
 * interval a print stands for, and which months are missing.
 *
 * @example
 * tradeMatchers.toPrintAs(decimal("0.0594"), "5.9%").pass // => true
 * tradeMatchers.toTile(["2025-01", "2025-03"], "2025-01/2025-03").message() // => "expected periods to tile 2025-01/2025-03: missing 2025-02"
 * @category Testing
 */
export const tradeMatchers: {
  /** Of one value exactly. */
  readonly toBeDecimal: (value: unknown, expected: DecimalInput) => MatcherResult;
  /** Rounds to a print. */
  readonly toPrintAs: (value: unknown, print: string, options?: RoundingOptions) => MatcherResult;
  /** May stand for a print. */
  readonly toBeWithinRounding: (value: unknown, print: string | Printed) => MatcherResult;
  /** Adds up to a whole. */
  readonly toAddUp: (parts: unknown, whole: TestedAmount) => MatcherResult;
  /** Covers a period. */
  readonly toTile: (periods: unknown, whole: Period) => MatcherResult;
} = { toBeDecimal, toPrintAs, toBeWithinRounding, toAddUp, toTile };

function toBeDecimal(value: unknown, expected: DecimalInput): MatcherResult {
  const wanted = readDecimal(expected, "expected");
  if (!isDecimal(value)) return result(false, `a decimal, ${wanted}`, value, "it is none");
  const off = difference(readDecimal(value, "received"), wanted);
  return result(off.isZero(), `the decimal ${wanted}`, value, `it is off by ${off}`);
}

function toPrintAs(value: unknown, print: string, options: RoundingOptions = {}): MatcherResult {
  const wanted = printed(print);
  const what = `to print as ${JSON.stringify(print)}`;
  if (!isDecimal(value)) return result(false, what, value, "it is no decimal");
  const exact = readDecimal(value, "received");
  const found = wanted.hedge === null ? roundTo(exact, wanted.roundedTo, options) : exact;
  const pass = wanted.hedge === null ? found.eq(wanted.value) : intervalContains(wanted.bounds, exact);
  return result(pass, what, value, `it is ${found}, the print ${wanted.value}`);
}

function toBeWithinRounding(value: unknown, print: string | Printed): MatcherResult {
  const { text, bounds } = typeof print === "string" ? printed(print) : print;
  const range = rangeOf(value, "received");
  const pass = intersection([range, bounds]) !== null;
  return result(
    pass,
    `to be within the rounding of ${JSON.stringify(text)}`,
    value,
    `${rangeText(range)} is outside ${rangeText(bounds)}`,
  );
}

function toAddUp(parts: unknown, whole: TestedAmount): MatcherResult {
  const ranges = listOf(parts, "parts").map((part, index) => rangeOf(part, `part ${index + 1}`));
  const wanted = rangeOf(whole, "the whole");
  const [first, ...others] = ranges;
  if (first === undefined) return refuse("INVALID_FIELD", "parts", "at least one", parts);
  const total: Interval = others.reduce(intervalSum, first);
  const off = rangeText(intervalDifference(total, wanted));
  return result(
    intersection([total, wanted]) !== null,
    `to add up to ${rangeText(wanted)}`,
    `${ranges.length} parts`,
    `they add up to ${rangeText(total)}, off by ${off}`,
  );
}

function toTile(periods: unknown, whole: Period): MatcherResult {
  const given = listOf(periods, "periods").map((one) =>
    typeof one === "string" ? (one as Period) : (one as HasPeriod).period,
  );
  const { complete, ...faults } = tiling(given, whole);
  const what = Object.entries(faults)
    .filter(([, found]) => found.length > 0)
    .map(([fault, found]) => `${fault} ${found.join(", ")}`)
    .join("; ");
  return {
    pass: complete,
    message: () =>
      complete ? `expected periods not to tile ${whole}` : `expected periods to tile ${whole}: ${what}`,
  };
}

function listOf(value: unknown, field: string): readonly unknown[] {
  return Array.isArray(value) ? value : refuse("INVALID_FIELD", field, "a list", value);
}

function result(pass: boolean, what: string, value: unknown, fault: string): MatcherResult {
  const verb = what.startsWith("to ") ? what : `to be ${what}`;
  const shownValue = typeof value === "string" && value.endsWith(" parts") ? value : received(value);
  return {
    pass,
    message: () => (pass ? `expected ${shownValue} not ${verb}` : `expected ${shownValue} ${verb}: ${fault}`),
  };
}
