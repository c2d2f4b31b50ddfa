import { type Month, monthAfter, monthAt, ordinalOf } from "../period/month.js";
import { type Period, span } from "../period/period.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";

/**
 * Between which months.
 *
 * @category Testing
 */
export interface MonthOptions {
  /** The earliest; January 1900 unless said. */
  readonly from?: Month | undefined;
  /** The latest; December 2099 unless said. */
  readonly to?: Month | undefined;
}

/**
 * How periods follow one another.
 *
 * @category Testing
 */
export interface PeriodOptions {
  /** Whether months may be missing between two periods. */
  readonly gaps?: boolean | undefined;
  /** Whether some are spans of two or three months, as China's January and February are; unless said they are. */
  readonly spans?: boolean | undefined;
  /** Whether the first one begins in January. */
  readonly startsInJanuary?: boolean | undefined;
  /** The most periods; 30 unless said. */
  readonly most?: number | undefined;
}

/** Months. */
export function months(
  fc: FastCheck,
  { from = "1900-01", to = "2099-12" }: MonthOptions = {},
): Arbitrary<Month> {
  return fc.integer({ min: ordinalOf(from), max: ordinalOf(to) }).map(monthAt);
}

/** Months and spans that follow one another, from 2020 on. */
export function periods(
  fc: FastCheck,
  { gaps = false, spans = true, startsInJanuary = false, most = 30 }: PeriodOptions = {},
): Arbitrary<readonly Period[]> {
  const start = startsInJanuary ? fc.constant(0) : fc.integer({ min: 0, max: 11 });
  const step = fc.record({
    length: spans ? fc.constantFrom(1, 1, 1, 2, 3) : fc.constant(1),
    gap: gaps ? fc.constantFrom(0, 0, 0, 1, 12) : fc.constant(0),
  });
  return fc.record({ start, steps: fc.array(step, { minLength: 1, maxLength: most }) }).map((made) => {
    let next = monthAfter("2020-01", made.start);
    return made.steps.map(({ length, gap }) => {
      const first = monthAfter(next, gap);
      next = monthAfter(first, length);
      return span(first, monthAfter(next, -1));
    });
  });
}
