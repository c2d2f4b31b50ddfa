import type { Day } from "../period/day.js";
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

/** Those of them that bear on all goods under the prefix. */
export function bearingOnAll(under: readonly IndexedMeasure[], prefix: string): readonly IndexedMeasure[] {
  return inOrder(under.filter((one) => bearsOnAll(one, prefix)));
}

/** Measures in force on some day of a time that bear on some goods under a prefix, or may, but not on all. */
export function bearingOnSome(
  index: MeasureIndex,
  under: readonly IndexedMeasure[],
  prefix: string,
  first: string,
  before: string,
): readonly IndexedMeasure[] {
  const found = under.filter(({ scope }) => covers(scope, prefix));
  const isDeepest = prefix.length >= (index.lengths.at(-1) ?? 0);
  let at = isDeepest ? index.prefixes.length : firstFrom(index.prefixes, prefix);
  for (; index.prefixes[at]?.startsWith(prefix); at++) {
    const deeper = index.prefixes[at]!;
    const deep: IndexedMeasure[] = [];
    collectLasting(index.trees.get(deeper)!, first, before, deep);
    found.push(...deep.filter(({ scope }) => covers(scope, deeper)));
  }
  collectLasting(index.unknown, first, before, found);
  return inOrder(found.filter((one) => one.prefixes.length === 0 || !bearsOnAll(one, prefix)));
}

function bearsOnAll({ scope, onAllEconomies }: IndexedMeasure, prefix: string): boolean {
  return onAllEconomies && coversAll(scope, prefix);
}

/** The measures, in the order of the regime, each once. */
function inOrder(found: readonly IndexedMeasure[]): readonly IndexedMeasure[] {
  return found.length < 2 ? found : [...new Set(found)].sort((a, b) => a.position - b.position);
}
