import { TradeError } from "../errors.js";
import { economiesOverlap } from "./economy-scope.js";
import { type IndexedMeasure, indexedMeasure, measureIndex, underPrefix } from "./measure-index.js";
import { covers } from "./product-scope.js";
import type { TariffMeasure } from "./tariff-measure.js";
import { FOREVER } from "./time-tree.js";

/** Refuses two measures of one name on one product, day and economy (of those named); the first such pair is told. */
export function checkOverlaps(
  measures: readonly TariffMeasure[],
  economies: readonly string[] | undefined,
): void {
  const byName = new Map<string, IndexedMeasure[]>();
  measures.forEach((measure, position) => {
    // Goods that are not known may be any.
    const known = measure.scope.unknown === undefined ? measure : { ...measure, scope: {} };
    const one = indexedMeasure(known, position);
    const list = byName.get(measure.name);
    if (list === undefined) byName.set(measure.name, [one]);
    else list.push(one);
  });
  let first: readonly [number, number] | null = null;
  for (const list of byName.values())
    for (const pair of list.length < 2 ? [] : clashes(list, economies))
      if (first === null || pair[1] < first[1] || (pair[1] === first[1] && pair[0] < first[0])) first = pair;
  if (first !== null) refuseOverlap(measures[first[0]]!, measures[first[1]]!);
}

/** The places of two measures each that clash. */
function clashes(
  list: readonly IndexedMeasure[],
  economies: readonly string[] | undefined,
): readonly (readonly [number, number])[] {
  const index = measureIndex(list);
  return list.flatMap((one) =>
    one.prefixes
      .filter((prefix) => covers(one.scope, prefix))
      .flatMap((prefix) =>
        underPrefix(index, prefix, one.from, one.until ?? FOREVER)
          .filter(
            (other) =>
              other !== one &&
              covers(other.scope, prefix) &&
              economiesOverlap(one.measure.economies, other.measure.economies, economies),
          )
          .map(({ position }) =>
            position < one.position
              ? ([position, one.position] as const)
              : ([one.position, position] as const),
          ),
      ),
  );
}

function refuseOverlap(earlier: TariffMeasure, later: TariffMeasure): never {
  throw new TradeError(
    "OVERLAPPING_PERIODS",
    `a measure must have one rate on a product and day, got two of "${later.name}" from ${earlier.from} and ${later.from}`,
    { name: later.name, measures: [earlier, later] },
  );
}
