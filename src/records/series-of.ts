import { intervalSum } from "../decimal/interval-arithmetic.js";
import type { Draft } from "../fields.js";
import { checkSeries } from "./check-series.js";
import type { Observation, Series } from "./observation.js";
import { keepProvenance } from "./provenance.js";
import { readFlow, type TradeFlow } from "./subject.js";
import {
  boundsOfMonth,
  computedBalance,
  isExactMonth,
  type TradeMonth,
  totalTrade,
  tradeBalance,
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
export function seriesOf(months: readonly TradeMonth[], flow: TradeFlow): Series {
  const asked = readFlow(flow);
  return checkSeries(months.map((month) => rowOf(month, asked))).rows;
}

function rowOf(month: TradeMonth, flow: TradeFlow): Observation {
  const draft = {} as Draft<Observation>;
  draft.reporter = month.reporter;
  draft.flow = flow;
  if (month.coverage !== undefined) draft.coverage = month.coverage;
  if (month.adjustment !== undefined) draft.adjustment = month.adjustment;
  if (month.system !== undefined) draft.system = month.system;
  draft.period = month.period;
  keepProvenance(draft, month);
  draft.currency = month.currency;
  draft.value = flow === "total" ? totalTrade(month) : flow === "balance" ? tradeBalance(month) : month[flow];
  const computed = flow === "total" || (flow === "balance" && month.balance === undefined);
  const roundedTo = computed ? undefined : month.roundedTo?.[flow];
  if (roundedTo !== undefined) draft.roundedTo = roundedTo;
  if (computed && !isExactMonth(month))
    draft.bounds =
      flow === "total"
        ? intervalSum(boundsOfMonth(month, "exports"), boundsOfMonth(month, "imports"))
        : computedBalance(month);
  return Object.freeze(draft);
}
