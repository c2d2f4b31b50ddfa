import { readChoice, readCount, readList } from "../../fields.js";
import type { AggregateFlowsOptions } from "../../partners/sums/aggregate-flows.js";
import { FLOW_KEYS, type FlowKey } from "../../partners/sums/flow-keys.js";
import { insideOf, type TradeTable } from "../columns/table.js";
import { checkTogether, type Sides } from "./checks.js";
import { type InCommon, inCommonOf } from "./in-common.js";
import { rowKeys } from "./row-keys.js";
import { addBlock, noRowSums, type RowSums } from "./row-sums.js";
import { checkOnce } from "./rows-once.js";
import { partnerSide, periodSide, productSide } from "./sides.js";

/** The sums of a table, before records are made of them. */
export interface AddedTable extends Sides {
  readonly sums: RowSums;
  readonly common: InCommon;
}

/** Adds the rows of a table; throws where they are not disjoint. */
export function addTable(
  table: TradeTable,
  by: readonly FlowKey[],
  options: AggregateFlowsOptions,
): AddedTable {
  const keys = new Set(readList(by, "by", (key, field) => readChoice(key, field, FLOW_KEYS)));
  const inside = insideOf(table);
  const { groups = [], productDigits } = options;
  if (productDigits !== undefined) readCount(productDigits, "productDigits");
  const common = inCommonOf(inside);
  const sides: Sides = {
    partners: partnerSide(inside, groups),
    products: productSide(inside, productDigits),
    periods: periodSide(inside),
  };
  if (options.duplicates !== "add") checkOnce(inside, sides.partners, sides.periods);
  const sums = noRowSums(rowKeys(keys, sides, options));
  for (const block of inside.blocks) addBlock(sums, inside, block);
  checkTogether(inside, keys, options, sides);
  return { ...sides, sums, common };
}
