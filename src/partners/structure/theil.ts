import { type Decimal, irrational, ZERO } from "../../decimal/decimal.js";
import { sum } from "../../decimal/sum.js";
import type { Observation } from "../../records/observation.js";
import { profileOf } from "./profile.js";

/**
 * Theil's index of inequality, between groups and within them.
 *
 * @category Structure
 */
export interface Theil {
  /** between + within, but for the 34th digit: each of the three is rounded once. */
  readonly total: Decimal;
  /** Of the groups, each as one. */
  readonly between: Decimal;
  /** Of the flows within each group, weighted by its share. */
  readonly within: Decimal;
}

/**
 * How unequal flows are: Theil's index, 0 where all are equal, the logarithm of n where one has everything; the two
 * parts say how much of it lies between groups and how much within.
 *
 * `T = Σᵢ sᵢ · ln(n·sᵢ) = Σₖ sₖ · ln(n·sₖ / nₖ) + Σₖ sₖ·Tₖ`, i each flow, k each group
 *
 * A flow of zero counts among the n. The logarithms are worked out with 50 digits or more.
 *
 * @param rows     one reporter's flows of one period, each partner or product once
 * @param groupOf  the group of each row; without it all rows are one group
 * @returns        the index and its two parts, 34 digits each; `null` where all flows are zero
 * @throws         {@link TradeError} as {@link herfindahlIndex}
 * @see            Theil (1967), Economics and Information Theory; Cadot, Carrère and Strauss-Kahn (2011), Export
 *                 Diversification: What's behind the Hump?, Review of Economics and Statistics 93
 * @example
 * const header = { reporter: "XX", flow: "exports", period: "2025-11", currency: "USD" } as const
 * const rows = [observation({ ...header, product: "01", value: 3 }), observation({ ...header, product: "02", value: 1 })]
 * formatIndex(theilIndex(rows)?.total ?? null, { base: 1, decimals: 4 }) // => "0.1308"
 * @category Structure
 */
export function theilIndex(
  rows: readonly Observation[],
  groupOf: (row: Observation) => string = () => "",
): Theil | null {
  const { total: all } = profileOf(rows, "both");
  if (all.isZero()) return null;
  const byGroup = new Map<string, Decimal[]>();
  for (const row of rows) {
    const group = groupOf(row);
    const values = byGroup.get(group);
    if (values === undefined) byGroup.set(group, [row.value]);
    else values.push(row.value);
  }
  const groups = [...byGroup.values()].map((values) => ({
    values,
    count: values.length,
    amount: sum(values),
  }));
  const whole = { count: rows.length, amount: all };
  const singles = groups.flatMap(({ values, ...group }) =>
    values.map((amount) => ({ count: 1, amount, group })),
  );
  return Object.freeze({
    total: theilOf(
      singles.map((single) => ({ ...single, group: whole })),
      all,
    ),
    between: theilOf(
      groups.map(({ count, amount }) => ({ count, amount, group: whole })),
      all,
    ),
    within: theilOf(singles, all),
  });
}

/** So many flows, and their amount. */
interface Share {
  readonly count: number;
  readonly amount: Decimal;
}

/** Σ (x / all) · ln ((x / count) / (group's amount / group's count)). */
function theilOf(parts: readonly (Share & { readonly group: Share })[], all: Decimal): Decimal {
  return irrational((number) => {
    let total = number(ZERO);
    for (const { amount, count, group } of parts) {
      if (amount.isZero()) continue;
      const ratio = number(amount).times(group.count).div(number(group.amount).times(count));
      total = total.plus(number(amount).times(ratio.ln()).div(all));
    }
    return total;
  });
}
