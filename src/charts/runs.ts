import { inOrder, type SeriesShape } from "../period/in-order.js";
import {
  countMonths,
  firstMonth,
  follows,
  type HasPeriod,
  lastMonth,
  type Period,
  plusMonths,
  span,
} from "../period/period.js";

import { listed, periodName } from "./wording.js";

/** Records of one series in order of time, and the periods between them that none has. */
export interface Run<T extends HasPeriod> {
  readonly name: string;
  readonly items: readonly T[];
  readonly shape: SeriesShape;
}

/** Records by the name of their series, each in order of time. */
export function runsOf<T extends HasPeriod>(
  items: readonly T[],
  nameOf: (item: T) => string,
): readonly Run<T>[] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(nameOf(item), [...(groups.get(nameOf(item)) ?? []), item]);
  return [...groups].map(([name, group]) => ({ name, ...inOrder(group) }));
}

/** The time between a record and the one before it, where there is any. */
export function gapBefore<T extends HasPeriod>({ items, shape }: Run<T>, index: number): Period | null {
  if (index === 0) return null;
  const [before, after] = [items[index - 1]!.period, items[index]!.period];
  const [last, first] = [lastMonth(before), shape === "sequence" ? firstMonth(after) : lastMonth(after)];
  if (follows(first, last)) return null;
  return span(lastMonth(plusMonths(last, 1)), lastMonth(plusMonths(first, -1)));
}

/** Whether records were published for several months as one. */
export function hasSpans({ items, shape }: Run<HasPeriod>): boolean {
  return shape === "sequence" && items.some(({ period }) => countMonths(period) > 1);
}

/** " No figure for September 2025.": the periods of a run that none of its records has, in a sentence after others. */
export function gapWords<T extends HasPeriod>(
  run: Run<T>,
  isAbsent: (item: T) => boolean = () => false,
): string {
  const missing = run.items.flatMap((item, index) =>
    [gapBefore(run, index) ?? [], isAbsent(item) ? item.period : []].flat(),
  );
  return missing.length === 0 ? "" : ` No figure for ${listed(missing.map(periodName))}.`;
}
