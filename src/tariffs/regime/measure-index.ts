import type { Day } from "../../period/day.js";
import { covers, coversAll, firstFrom, type ScopeReader, scopeReader } from "./product-scope.js";
import type { TariffMeasure } from "./tariff-measure.js";
import { collectLasting, type Lasting, type TimeTree, timeTree } from "./time-tree.js";

/** A measure with what a look-up needs of it. */
export interface IndexedMeasure extends Lasting {
  readonly measure: TariffMeasure;
  /** Its place in the regime. */
  readonly position: number;
  readonly scope: ScopeReader;
  /** Under which prefixes it lies; none: it is not known which. */
  readonly prefixes: readonly string[];
  /** Whether it bears on the goods of all economies asked about. */
  readonly onAllEconomies: boolean;
}

/** Measures by prefix, then by time. */
export interface MeasureIndex {
  readonly trees: ReadonlyMap<string, TimeTree<IndexedMeasure>>;
  /** In order. */
  readonly prefixes: readonly string[];
  /** How many digits prefixes have, the fewest first. */
  readonly lengths: readonly number[];
  /** Those of which it is not known on which goods they bear. */
  readonly unknown: TimeTree<IndexedMeasure>;
}

const ALL_GOODS: readonly string[] = [""];

/** A measure, ready to be found. */
export function indexedMeasure(
  measure: TariffMeasure,
  position: number,
  until: Day | undefined = measure.until,
  onAllEconomies = true,
): IndexedMeasure {
  const { scope, from } = measure;
  const prefixes = scope.unknown === undefined ? (scope.include ?? ALL_GOODS) : [];
  return { measure, position, from, until, scope: scopeReader(scope), prefixes, onAllEconomies };
}

/** Puts measures in order by prefix and time. */
export function measureIndex(measures: readonly IndexedMeasure[]): MeasureIndex {
  const lists = new Map<string, IndexedMeasure[]>();
  for (const one of measures)
    for (const prefix of one.prefixes) {
      const list = lists.get(prefix);
      if (list === undefined) lists.set(prefix, [one]);
      else list.push(one);
    }
  return {
    trees: new Map([...lists].map(([prefix, list]) => [prefix, timeTree(list)])),
    prefixes: [...lists.keys()].sort(),
    lengths: [...new Set([...lists.keys()].map(({ length }) => length))].sort((a, b) => a - b),
    unknown: timeTree(measures.filter(({ prefixes }) => prefixes.length === 0)),
  };
}

/** Measures in force on some day of a time whose goods begin with a prefix or with the first digits of it. */
export function underPrefix(
  { trees, lengths }: MeasureIndex,
  prefix: string,
  first: string,
  before: string,
): IndexedMeasure[] {
  const found: IndexedMeasure[] = [];
  for (const length of lengths) {
    if (length > prefix.length) break;
    const tree = trees.get(length === prefix.length ? prefix : prefix.slice(0, length));
    if (tree !== undefined) collectLasting(tree, first, before, found);
  }
  return found;
}

/** Measures that bear on all goods under a prefix, and those that bear on some of them, or may; in the order of the regime. */
export interface Bearing {
  readonly onAll: readonly IndexedMeasure[];
  readonly onSome: readonly IndexedMeasure[];
}

/** Those of the measures found under a prefix that bear on all goods under it. */
export function bearingOnAll(under: readonly IndexedMeasure[], prefix: string): readonly IndexedMeasure[] {
  return inOrder(under.filter((one) => bearsOnAll(one, prefix)));
}

/** How the measures that are in force on some day of a time bear on the goods under a prefix. */
export function bearingOn(index: MeasureIndex, prefix: string, first: string, before: string): Bearing {
  const under = underPrefix(index, prefix, first, before);
  const onAll = bearingOnAll(under, prefix);
  const others = onAll.length === under.length ? [] : under.filter(({ scope }) => covers(scope, prefix));
  collectDeeper(index, prefix, first, before, others);
  const some = others.filter((one) => !onAll.includes(one));
  collectLasting(index.unknown, first, before, some);
  return { onAll, onSome: inOrder(some) };
}

/** Adds measures on goods under longer prefixes. */
function collectDeeper(
  index: MeasureIndex,
  prefix: string,
  first: string,
  before: string,
  found: IndexedMeasure[],
): void {
  if (prefix.length >= (index.lengths.at(-1) ?? 0)) return;
  for (let at = firstFrom(index.prefixes, prefix); index.prefixes[at]?.startsWith(prefix); at++) {
    const deeper = index.prefixes[at]!;
    const under: IndexedMeasure[] = [];
    collectLasting(index.trees.get(deeper)!, first, before, under);
    found.push(...under.filter(({ scope }) => covers(scope, deeper)));
  }
}

/**
 * Whether a measure that includes the goods under a prefix bears on all of them. On goods in general, of which no digit
 * is asked, bears what is on all goods but some.
 */
function bearsOnAll({ scope, onAllEconomies }: IndexedMeasure, prefix: string): boolean {
  return onAllEconomies && (prefix === "" || scope.exclude === undefined || coversAll(scope, prefix));
}

/** The measures, in the order of the regime, each once. */
function inOrder(found: readonly IndexedMeasure[]): readonly IndexedMeasure[] {
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a.position - b.position);
}
