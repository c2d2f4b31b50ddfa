import { period } from "../period/period.js";
import { printed } from "../print/printed.js";
import { type TradeMonth, tradeMonth } from "../records/trade-month.js";
import { CUSTOMS_SERIES } from "./sources.js";

/** Exports and imports in billions of dollars, one decimal. */
const FIGURES: Readonly<Record<string, readonly [string, string]>> = {
  "2024-01": ["306.2", "222.5"],
  "2024-02": ["221.7", "180.7"],
  "2024-03": ["279.1", "220.6"],
  "2024-04": ["291.7", "219.8"],
  "2024-05": ["301.6", "220.2"],
  "2024-06": ["307.2", "208.2"],
  "2024-07": ["300.2", "214.7"],
  "2024-08": ["308.2", "216.7"],
  "2024-09": ["303.4", "221.6"],
  "2024-10": ["308.9", "213.1"],
  "2024-11": ["311.9", "214.6"],
  "2024-12": ["335.6", "230.5"],
  "2024-01/2024-10": ["2,928.3", "2,138.2"],
  "2024-01/2024-11": ["3,240.1", "2,352.7"],
};

/**
 * China's trade from January to December 2024 as it stood in a copy of the customs series read on 7 July 2026, in
 * dollars, one decimal: each month and two years to date. It proves what was known by that day; it is no first
 * release, and January and February stand apart here.
 *
 * @category Samples
 */
export const chinaRevised: readonly TradeMonth[] = Object.freeze(
  Object.entries(FIGURES).map(([text, [exported, imported]]) =>
    tradeMonth({
      reporter: "CN",
      currency: "USD",
      period: period(text),
      readOn: "2026-07-07",
      exports: printed(exported, { in: "billion" }),
      imports: printed(imported, { in: "billion" }),
      source: CUSTOMS_SERIES,
    }),
  ),
);
