import { TradeError } from "../../errors.js";
import { economiesOverlap } from "./economy-scope.js";
import { type IndexedMeasure, indexedMeasure, measureIndex, underPrefix } from "./measure-index.js";
import { covers } from "./product-scope.js";
import type { TariffMeasure } from "./tariff-measure.js";
import { FOREVER } from "./time-tree.js";

/** The places of two measures, the earlier first. */
type Pair = readonly [number, number];

/** Refuses two measures of one name on one product, day and economy (of those named); the first such pair is told. */
export function checkOverlaps(
  measures: readonly TariffMeasure[],
  economies: readonly string[] | undefined,
): void {
  const byName = new Map<string, IndexedMeasure[]>();
  measures.forEach((measure, position) => {
    // Goods that are not known may be any; and what is still collected is not replaced.
    const known = measure.scope.unknown === undefined ? measure : { ...measure, scope: {} };
    const one = indexedMeasure(known, position, measure.collectedUntil ?? measure.until);
    const list = byName.get(measure.name);
    if (list === undefined) byName.set(measure.name, [one]);
    else list.push(one);
  });
  let first: Pair | null = null;
  for (const list of byName.values())
    if (list.length > 1) first = earlierOf(first, firstClash(list, economies));
  if (first !== null) refuseOverlap(measures[first[0]]!, measures[first[1]]!);
}

/** The first two of some measures in order that clash. */
function firstClash(list: readonly IndexedMeasure[], economies: readonly string[] | undefined): Pair | null {
  const index = measureIndex(list);
  let first: Pair | null = null;
  for (const one of list) {
    // Every pair with one of these comes after the pair that was found.
    if (first !== null && one.position > first[1]) break;
    for (const prefix of one.prefixes) {
      if (!covers(one.scope, prefix)) continue;
      for (const other of underPrefix(index, prefix, one.from, one.until ?? FOREVER))
        if (
          other !== one &&
          covers(other.scope, prefix) &&
          economiesOverlap(one.measure.economies, other.measure.economies, economies)
        )
          first = earlierOf(first, pairOf(one.position, other.position));
    }
  }
  return first;
}

function pairOf(a: number, b: number): Pair {
  return a < b ? [a, b] : [b, a];
}

function earlierOf(a: Pair | null, b: Pair | null): Pair | null {
  if (a === null || b === null) return a ?? b;
  return b[1] < a[1] || (b[1] === a[1] && b[0] < a[0]) ? b : a;
}

function refuseOverlap(earlier: TariffMeasure, later: TariffMeasure): never {
  throw new TradeError(
    "OVERLAPPING_PERIODS",
    `a measure must have one rate on a product and day, got two of "${later.name}" from ${earlier.from} and ${later.from}`,
    { name: later.name, measures: [earlier, later] },
  );
}
