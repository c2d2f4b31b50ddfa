import type { Day } from "../../period/day.js";

/** Something that is in force for a time. */
export interface Lasting {
  readonly from: Day;
  /** The first day no longer in force; absent: open. */
  readonly until?: Day | undefined;
}

/** Items in order of their first day, as a tree whose middles know how long any item of their part lasts. */
export interface TimeTree<T extends Lasting> {
  readonly items: readonly T[];
  readonly latest: readonly string[];
}

/** Comes after every day. */
export const FOREVER = "~";

/** Makes a tree, in which what is in force on a day is found in steps that grow with the logarithm. */
export function timeTree<T extends Lasting>(given: readonly T[]): TimeTree<T> {
  const items = given.length === 1 ? given : [...given].sort((a, b) => (a.from < b.from ? -1 : 1));
  const latest: string[] = [];
  const fill = (low: number, high: number): string => {
    if (low === high) return "";
    const middle = (low + high) >> 1;
    const own = items[middle]!.until ?? FOREVER;
    latest[middle] = later(own, later(fill(low, middle), fill(middle + 1, high)));
    return latest[middle]!;
  };
  fill(0, items.length);
  return { items, latest };
}

function later(a: string, b: string): string {
  return a < b ? b : a;
}

/** Adds the items that are in force on some day from `first` to before `before`. */
export function collectLasting<T extends Lasting>(
  tree: TimeTree<T>,
  first: string,
  before: string,
  found: T[],
): void {
  collectFrom(tree, 0, tree.items.length, first, before, found);
}

function collectFrom<T extends Lasting>(
  tree: TimeTree<T>,
  low: number,
  high: number,
  first: string,
  before: string,
  found: T[],
): void {
  if (low === high) return;
  const middle = (low + high) >> 1;
  if (tree.latest[middle]! <= first) return;
  collectFrom(tree, low, middle, first, before, found);
  const item = tree.items[middle]!;
  if (item.from >= before) return;
  if ((item.until ?? FOREVER) > first) found.push(item);
  collectFrom(tree, middle + 1, high, first, before, found);
}
