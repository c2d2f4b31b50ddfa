import { checkObject } from "../fields.js";
import {
  firstMonth,
  type HasPeriod,
  lastMonth,
  type Period,
  plusMonths,
  readPeriod,
  span,
} from "../period/period.js";
import { type Direction, type FigureOf, type KnownValue, knownValue } from "./known-value.js";
import { type AtOptions, gapBetween, upTo } from "./next-period.js";

/**
 * Which period is asked about, in which direction, and over what past.
 *
 * @category History
 */
export interface RecordOptions extends AtOptions {
  /** Which end counts as extreme. */
  readonly is: Direction;
  /** Only periods after this one count; all in the data unless said. */
  readonly after?: Period | undefined;
}

/** A value and those before it. */
export interface Past {
  readonly first: Period | null;
  readonly last: Period | null;
  readonly current: KnownValue | null;
  readonly past: readonly { readonly period: Period; readonly known: KnownValue }[];
  readonly missing: readonly Period[];
}

/** The value asked about, those before it that count and are known, and what is missing of them. */
export function pastOf<T extends HasPeriod>(
  items: readonly T[],
  figureOf: FigureOf<T>,
  options: RecordOptions,
): Past {
  checkObject(options, "options");
  const { is, after, at } = options;
  const start = after === undefined ? null : firstMonth(plusMonths(lastMonth(readPeriod(after, "after")), 1));
  const all = upTo(items, { at }).filter(({ period }) => start === null || firstMonth(period) >= start);
  const first = all[0]?.period ?? null;
  const missing: Period[] = [];
  if (start !== null && first !== null && start < firstMonth(first))
    missing.push(span(start, firstMonth(plusMonths(firstMonth(first), -1))));
  const past: { readonly period: Period; readonly known: KnownValue }[] = [];
  let current: KnownValue | null = null;
  all.forEach((item, index) => {
    const gap = index === 0 ? null : gapBetween(item.period, all[index - 1]!.period);
    if (gap !== null) missing.push(gap);
    const known = knownValue(figureOf(item), is);
    if (index === all.length - 1) current = known;
    else if (known === null) missing.push(item.period);
    else past.push({ period: item.period, known });
  });
  return { first, last: all.at(-1)?.period ?? null, current, past, missing: Object.freeze(missing) };
}
