import type { AggregateFlowsOptions } from "../../partners/sums/aggregate-flows.js";
import { type FlowKey, groupFinder, type KeyWeights, keyWeights } from "../../partners/sums/flow-keys.js";
import type { Period } from "../../period/period.js";
import { numbersOf } from "../columns/block-codes.js";
import type { Block, RowNumbers } from "../columns/table.js";
import type { Sides } from "./checks.js";
import type { Side } from "./sides.js";

/** What tells the sums of rows apart, as one whole number a row. */
export interface RowKeys {
  readonly sides: Sides;
  readonly weights: KeyWeights;
  /** The sides that are a part of the key, with what the code of each text adds to it. */
  readonly parts: readonly { readonly side: Side; readonly adds: Float64Array<ArrayBuffer> }[];
  readonly groupOf: ((partner: number, period: number) => number) | null;
}

/** What tells the sums of rows apart. */
export function rowKeys(keys: ReadonlySet<FlowKey>, sides: Sides, options: AggregateFlowsOptions): RowKeys {
  const { partners, products, periods } = sides;
  const most = { partners: partners.texts.length, periods: periods.texts.length };
  const weights = keyWeights(keys, { ...most, groups: options.groups?.length ?? 0 });
  const parts = [
    { side: products, weight: weights.product },
    { side: partners, weight: weights.partner },
    { side: periods, weight: weights.period },
  ].flatMap(({ side, weight }) => (weight === 0 ? [] : [{ side, adds: weighted(side.numbers, weight) }]));
  // The column has read them.
  const texts = { partners: partners.texts, periods: periods.texts as readonly Period[] };
  return { sides, weights, parts, groupOf: keys.has("group") ? groupFinder(texts, options, most) : null };
}

/** Where codes are many, their map takes ten times as long. */
function weighted(numbers: Uint32Array<ArrayBuffer>, weight: number): Float64Array<ArrayBuffer> {
  const adds = new Float64Array(numbers);
  for (let code = 0; code < adds.length; code++) adds[code]! *= weight;
  return adds;
}

/** The key that all rows of a block have, as most have where a file is in order; `null` where they may differ. */
export function onlyKey({ sides, weights, parts, groupOf }: RowKeys, { codes }: Block): number | null {
  let key = 0;
  for (const { side, adds } of parts) {
    const code = codes[side.place]!;
    if (typeof code !== "number") return null;
    key += adds[code]!;
  }
  if (groupOf === null) return key;
  const [partner, period] = [codes[sides.partners.place]!, codes[sides.periods.place]!];
  if (typeof partner !== "number" || typeof period !== "number") return null;
  return key + weights.group * groupOf(sides.partners.numbers[partner]!, sides.periods.numbers[period]!);
}

/** Writes the key of each row of a block. */
export function writeKeys(rowKeys: RowKeys, block: Block, keys: Float64Array<ArrayBuffer>): void {
  const { rows, codes } = block;
  let same = 0;
  const differing = rowKeys.parts.flatMap(({ side, adds }) => {
    const numbers = codes[side.place]!;
    if (typeof numbers !== "number") return [{ numbers, adds }];
    same += adds[numbers]!;
    return [];
  });
  if (differing.length === 0) keys.fill(same, 0, rows);
  differing.forEach(({ numbers, adds }, i) => {
    addColumn(keys, rows, numbers, adds, i === 0 ? same : null);
  });
  if (rowKeys.groupOf !== null) addGroups(rowKeys, rowKeys.groupOf, block, keys);
}

/** Adds what the numbers of a column add to keys that begin with a number, or to those that are there. */
function addColumn(
  keys: Float64Array<ArrayBuffer>,
  rows: number,
  numbers: RowNumbers,
  adds: Float64Array<ArrayBuffer>,
  begin: number | null,
): void {
  if (begin === null) for (let i = 0; i < rows; i++) keys[i]! += adds[numbers[i]!]!;
  else for (let i = 0; i < rows; i++) keys[i] = begin + adds[numbers[i]!]!;
}

function addGroups(
  { sides: { partners, periods }, weights }: RowKeys,
  groupOf: (partner: number, period: number) => number,
  block: Block,
  keys: Float64Array<ArrayBuffer>,
): void {
  const [p, t] = [numbersOf(block, partners.place), numbersOf(block, periods.place)];
  for (let i = 0; i < block.rows; i++)
    keys[i]! += weights.group * groupOf(partners.numbers[p[i]!]!, periods.numbers[t[i]!]!);
}
