import type { Decimal } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import { refuse, refuseMixed } from "../../errors.js";
import { checkRecords } from "../../fields.js";
import type { Period } from "../../period/period.js";
import type { Observation } from "../../records/observation.js";
import { checkPartOf, checkSamePeriod } from "../sums/part-of.js";

/** The amounts of one period, told apart by product, by partner or by both, and their sum. */
export interface Profile {
  readonly period: Period;
  readonly first: Observation;
  readonly amounts: ReadonlyMap<string, Decimal>;
  readonly total: Decimal;
}

/** Reads rows of one period as amounts by product or partner, each once; at least one row. */
export function profileOf(rows: readonly Observation[], by: "product" | "both", what = "rows"): Profile {
  checkRecords(rows, what);
  const [first] = rows;
  if (first === undefined) return refuse("INVALID_FIELD", what, "a list of one row or more", rows);
  const amounts = new Map<string, Decimal>();
  for (const row of rows) {
    checkPartOf(row, first, by === "product" ? "product" : undefined);
    if (row.flow === "balance") return refuse("INVALID_FIELD", "flow", "a flow that is no balance", row.flow);
    if (row.period !== first.period)
      refuseMixed("INVALID_PERIOD", what, "period", [row.period, first.period]);
    const key = by === "product" ? row.product : [row.partner ?? "", row.product ?? ""].join(" ").trim();
    if (key === undefined) return refuse("INVALID_FIELD", "product", "given for each row", key);
    if (amounts.has(key)) return refuse("DUPLICATE_FLOW", what, "of one partner and product once", key);
    amounts.set(key, row.value);
  }
  return { period: first.period, first, amounts, total: sum([...amounts.values()]) };
}

/** Reads two lists of rows by product that are compared: of one period and currency. */
export function twoProfiles(
  one: readonly Observation[],
  other: readonly Observation[],
  names: readonly [string, string],
): readonly [Profile, Profile] {
  const [first, second] = [profileOf(one, "product", names[0]), profileOf(other, "product", names[1])];
  checkSamePeriod(first.first, second.first, names.join(" and "));
  return [first, second];
}
