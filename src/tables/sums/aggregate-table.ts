import { type Interval, point } from "../../decimal/interval.js";
import { shifted } from "../../decimal/interval-arithmetic.js";
import {
  type AggregateFlowsOptions,
  type FlowTotal,
  shareOfWhole,
} from "../../partners/sums/aggregate-flows.js";
import { type FlowKey, type KeyTexts, namesOfKey } from "../../partners/sums/flow-keys.js";
import type { Period } from "../../period/period.js";
import type { TradeTable } from "../columns/table.js";
import { addTable } from "./add-table.js";
import { totalOf } from "./exact-sums.js";
import { leftAround } from "./rounding-left.js";
import { partnersOf } from "./row-sums.js";

/**
 * A sum of rows that have something in common, as {@link FlowTotal}, with the rows that have no figure.
 *
 * @category Tables
 */
export interface TableTotal extends FlowTotal {
  /** How many rows of the sum have no figure: confidential, below the threshold, not reported. They are no zeros. */
  readonly unpublished: number;
}

/**
 * Adds the rows of a table by partner, group, product and period, exactly, and without making a record of any: what
 * {@link aggregateFlows} answers for records.
 *
 * What is added must be disjoint, as there; errors name the lines of the file. Rows without a partner are the world's:
 * they are not added to those of single partners. Where a sum has no figure at all, there is none.
 *
 * @param table    rows of one reporter, flow, currency and valuation: see {@link selectRows}
 * @param by       what the sums are told apart by; nothing for one sum of all
 * @param options  as {@link aggregateFlows}
 * @returns        the sums, in the order in which each first came
 * @throws         {@link TradeError} as {@link aggregateFlows}, with lines
 * @example
 * const { table } = tableFromCsv(
 *   "partner,product,period,value\nDE,8471,2025-11,3\nFR,8471,2025-11,4\nFR,8517,2025-11,5\n",
 *   { all: { reporter: "XX", flow: "exports", currency: "USD" } },
 * )
 * aggregateTable(table, ["product"], { productDigits: 2 }).map(({ product, value }) => `${product}: ${value}`) // => ["84: 7", "85: 5"]
 * @category Tables
 */
export function aggregateTable(
  table: TradeTable,
  by: readonly FlowKey[],
  options: AggregateFlowsOptions = {},
): readonly TableTotal[] {
  const added = addTable(table, by, options);
  const { sums, common } = added;
  const texts: KeyTexts = {
    partners: added.partners.texts,
    products: added.products.texts,
    // The column has read them.
    periods: added.periods.texts as readonly Period[],
    groups: (options.groups ?? []).map(({ code }) => code),
  };
  return sums.found.map((key, number): TableTotal => {
    const named = namesOfKey(sums.keys.weights, key, texts);
    const value = totalOf(sums.totals, number);
    const left = leftAround(sums.left, number);
    const bounds: Interval = left === null ? point(value) : shifted(left, value);
    return Object.freeze({
      ...named,
      currency: common.currency,
      value,
      bounds,
      flows: sums.counts[number]!,
      partners: Object.freeze(partnersOf(sums, number)),
      shareOfWhole: shareOfWhole(named, value, common, options.whole),
      unpublished: sums.unpublished.get(key) ?? 0,
    });
  });
}
