import { type GrowthRate, growthRate, growthRates } from "../measures/growth-rate.js";
import { printed } from "../print/printed.js";
import { ARTICLE } from "./sources.js";

const PRESS = "GACC, as printed by the press";
const ofExports = {
  reporter: "CN",
  flow: "exports",
  comparison: "year-on-year",
  currency: "USD",
  source: PRESS,
} as const;
const ofImports = { ...ofExports, flow: "imports" } as const;

/** A rate that was found in the article only. */
const fromArticle = { published: "2025-12-08", source: "the article", derivedFrom: ARTICLE } as const;

/**
 * Growth of China's exports and imports on the year, in dollars, as customs published it: months from
 * October 2024 to November 2025, and years to date.
 *
 * @category Samples
 */
export const chinaGrowth: readonly GrowthRate[] = Object.freeze([
  ...growthRates(ofExports, {
    "2024-10": printed("12.7%"),
    "2024-11": printed("6.7%"),
    "2024-12": printed("10.7%"),
    "2025-01/2025-02": printed("2.3%"),
    "2025-03": printed("12.4%"),
    "2025-04": printed("8.1%"),
    "2025-05": printed("4.8%"),
    "2025-06": printed("5.8%"),
    "2025-07": printed("7.2%"),
    "2025-08": printed("4.4%"),
    "2025-09": printed("8.3%"),
    "2025-10": printed("-1.1%"),
  }),
  growthRate({ ...ofExports, ...fromArticle, period: "2025-11", rate: printed("5.9%") }),
  ...growthRates(ofImports, {
    "2024-10": printed("-2.3%"),
    "2024-11": printed("-3.9%"),
    "2024-12": printed("1.0%"),
    "2025-03": printed("-4.3%"),
    "2025-04": printed("-0.2%"),
    "2025-05": printed("-3.4%"),
    "2025-06": printed("1.1%"),
    "2025-07": printed("4.1%"),
    "2025-08": printed("1.3%"),
    "2025-09": printed("7.4%"),
    "2025-10": printed("1.0%"),
  }),
  growthRate({ ...ofImports, ...fromArticle, period: "2025-11", rate: printed("1.9%") }),
  growthRate({ ...ofExports, period: "2024-01/2024-11", rate: printed("5.4%") }),
  growthRate({ ...ofExports, period: "2024-01/2024-12", rate: printed("5.9%") }),
  growthRate({ ...ofExports, period: "2025-01/2025-03", rate: printed("5.8%") }),
  growthRate({ ...ofExports, period: "2025-01/2025-06", rate: printed("5.9%") }),
  growthRate({ ...ofExports, period: "2025-01/2025-07", rate: printed("6.1%") }),
  growthRate({ ...ofExports, ...fromArticle, period: "2025-01/2025-11", rate: printed("5.4%") }),
  growthRate({ ...ofImports, period: "2024-01/2024-11", rate: printed("1.2%") }),
  growthRate({ ...ofImports, period: "2024-01/2024-12", rate: printed("1.1%") }),
  growthRate({ ...ofImports, period: "2025-01/2025-03", rate: printed("-7.0%") }),
  growthRate({ ...ofImports, period: "2025-01/2025-06", rate: printed("-3.9%") }),
  growthRate({ ...ofImports, period: "2025-01/2025-07", rate: printed("-2.7%") }),
  growthRate({ ...ofImports, ...fromArticle, period: "2025-01/2025-11", rate: printed("-0.6%") }),
]);
