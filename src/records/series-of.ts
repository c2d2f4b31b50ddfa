import type { Decimal } from "../decimal/decimal.js";
import type { Interval } from "../decimal/interval.js";
import { intervalSum } from "../decimal/interval-arithmetic.js";
import { type Draft, picked } from "../fields.js";
import { checkSeries } from "./check-series.js";
import type { Observation, Series } from "./observation.js";
import { provenanceOf } from "./provenance.js";
import { type Flow, readFlow, type Treatment } from "./subject.js";
import {
  balanceOf,
  boundsOfMonth,
  computedBalance,
  isExactMonth,
  type TradeMonth,
  totalOfMonth,
} from "./trade-month.js";

/**
 * One figure of the months as a series. The balance is as printed where it was printed apart, else
 * exports − imports; the total is exports + imports.
 *
 * Of several vintages choose one first, with {@link firstReleases}, {@link latestReleases} or {@link asOf}.
 *
 * @param months  months of one reporter and currency, each period once, in any order
 * @param flow    which figure
 * @returns       one row a month, in order of time; computed rows carry the bounds that rounding leaves
 * @throws        {@link TradeError} `DUPLICATE_PERIOD`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`, `OVERLAPPING_PERIODS`
 * @example
 * const november = tradeMonth({ reporter: "CN", period: "2025-11", currency: "USD", exports: billions("330.35"), imports: billions("218.67") })
 * at(seriesOf([november], "balance"), "2025-11").value // => "111680000000"
 * @category Records
 */
export function seriesOf(months: readonly TradeMonth[], flow: Flow): Series {
  const asked = readFlow(flow);
  return checkSeries(months.map((month) => rowOf(month, asked))).rows;
}

function rowOf(month: TradeMonth, flow: Flow): Observation {
  const { reporter, period, currency } = month;
  const treatment = picked<Treatment>(month, ["adjustment", "system"]);
  const draft: Draft<Omit<Observation, "value">> & { value?: Decimal } = {
    reporter,
    flow,
    ...treatment,
    period,
    ...provenanceOf(month),
    currency,
  };
  fillValue(draft as Draft<Observation>, month, flow);
  return Object.freeze(draft as Observation);
}

function fillValue(draft: Draft<Observation>, month: TradeMonth, flow: Flow): void {
  if (flow === "total") {
    draft.value = totalOfMonth(month);
    fillBounds(draft, month, intervalSum(boundsOfMonth(month, "exports"), boundsOfMonth(month, "imports")));
  } else if (flow === "balance" && month.balance === undefined) {
    draft.value = balanceOf(month);
    fillBounds(draft, month, computedBalance(month));
  } else {
    draft.value = month[flow]!;
    const step = month.roundedTo?.[flow];
    if (step !== undefined) draft.roundedTo = step;
  }
}

function fillBounds(draft: Draft<Observation>, month: TradeMonth, bounds: Interval): void {
  if (!isExactMonth(month)) draft.bounds = bounds;
}
