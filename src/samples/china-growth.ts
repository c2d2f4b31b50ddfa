import { type GrowthRate, growthRate } from "../measures/growth-rate.js";
import type { Day } from "../period/day.js";
import type { Month } from "../period/month.js";
import { lastMonth, type Period } from "../period/period.js";
import { printed } from "../print/printed.js";
import { ARTICLE } from "./sources.js";

const china = { reporter: "CN", comparison: "year-on-year" } as const;

/** When customs published the figures to the end of a month. */
const RELEASED: Readonly<Partial<Record<Month, Day>>> = {
  "2024-10": "2024-11-07",
  "2024-11": "2024-12-10",
  "2024-12": "2025-01-13",
  "2025-02": "2025-03-07",
  "2025-03": "2025-04-14",
  "2025-04": "2025-05-09",
  "2025-05": "2025-06-09",
  "2025-06": "2025-07-14",
  "2025-07": "2025-08-07",
  "2025-08": "2025-09-08",
  "2025-09": "2025-10-13",
  "2025-10": "2025-11-07",
};

/** Growth in dollars of a period each, as printed on the day of its release. */
function released(
  flow: "exports" | "imports",
  rates: readonly (readonly [Period, string])[],
): readonly GrowthRate[] {
  return rates.map(([period, rate]) =>
    growthRate({
      ...china,
      flow,
      period,
      currency: "USD",
      rate: printed(rate),
      published: RELEASED[lastMonth(period)],
      source: "GACC, as printed by the press",
    }),
  );
}

/** A rate in dollars that was found in the article only. */
function fromArticle(flow: "exports" | "imports", period: Period, rate: string): GrowthRate {
  return growthRate({
    ...china,
    flow,
    period,
    currency: "USD",
    rate: printed(rate),
    published: "2025-12-08",
    source: "the article",
    derivedFrom: ARTICLE,
  });
}

/** A rate in yuan, as customs printed it. */
function inYuan(flow: "exports" | "imports", period: Period, rate: string): GrowthRate {
  return growthRate({
    ...china,
    flow,
    period,
    currency: "CNY",
    rate: printed(rate),
    published: "2025-12-08",
    source: "customs, via People's Daily of 8 December 2025 (en.people.cn 20399603)",
  });
}

/**
 * Growth of China's exports and imports on the year, in dollars, as customs published it: months from
 * October 2024 to November 2025, and years to date.
 *
 * @category Samples
 */
export const chinaGrowth: readonly GrowthRate[] = Object.freeze([
  ...released("exports", [
    ["2024-10", "12.7%"],
    ["2024-11", "6.7%"],
    ["2024-12", "10.7%"],
    ["2025-01/2025-02", "2.3%"],
    ["2025-03", "12.4%"],
    ["2025-04", "8.1%"],
    ["2025-05", "4.8%"],
    ["2025-06", "5.8%"],
    ["2025-07", "7.2%"],
    ["2025-08", "4.4%"],
    ["2025-09", "8.3%"],
    ["2025-10", "-1.1%"],
  ]),
  fromArticle("exports", "2025-11", "5.9%"),
  ...released("imports", [
    ["2024-10", "-2.3%"],
    ["2024-11", "-3.9%"],
    ["2024-12", "1.0%"],
    ["2025-03", "-4.3%"],
    ["2025-04", "-0.2%"],
    ["2025-05", "-3.4%"],
    ["2025-06", "1.1%"],
    ["2025-07", "4.1%"],
    ["2025-08", "1.3%"],
    ["2025-09", "7.4%"],
    ["2025-10", "1.0%"],
  ]),
  fromArticle("imports", "2025-11", "1.9%"),
  ...released("exports", [
    ["2024-01/2024-11", "5.4%"],
    ["2024-01/2024-12", "5.9%"],
    ["2025-01/2025-03", "5.8%"],
    ["2025-01/2025-06", "5.9%"],
    ["2025-01/2025-07", "6.1%"],
  ]),
  fromArticle("exports", "2025-01/2025-11", "5.4%"),
  ...released("imports", [
    ["2024-01/2024-11", "1.2%"],
    ["2024-01/2024-12", "1.1%"],
    ["2025-01/2025-03", "-7.0%"],
    ["2025-01/2025-06", "-3.9%"],
    ["2025-01/2025-07", "-2.7%"],
  ]),
  fromArticle("imports", "2025-01/2025-11", "-0.6%"),
]);

/**
 * Growth of China's exports and imports on the year in yuan, as customs printed it of November 2025 and of January to
 * November 2025. It is over a base that customs revised: the first releases of {@link chinaTotalsInYuan} give 5.58 %
 * of exports in November, and not 5.7 %.
 *
 * @category Samples
 */
export const chinaGrowthInYuan: readonly GrowthRate[] = Object.freeze([
  inYuan("exports", "2025-11", "5.7%"),
  inYuan("imports", "2025-11", "1.7%"),
  inYuan("exports", "2025-01/2025-11", "6.2%"),
  inYuan("imports", "2025-01/2025-11", "0.2%"),
]);
