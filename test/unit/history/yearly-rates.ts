import {
  type GrowthRate,
  growthRate,
  growthRates,
  type RatesByPeriod,
} from "../../../src/measures/growth-rate.js";
import type { Period } from "../../../src/period/period.js";

export const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;

/** Rates from a year earlier, by period. */
export const rates = (values: RatesByPeriod): readonly GrowthRate[] => growthRates(header, values);

/** A period whose rate is not known. */
export const unknown = (period: Period): GrowthRate =>
  growthRate({ ...header, period, rate: null, absent: "missing-base" });

export const rate = (growth: GrowthRate) => growth.rate;
export const bounds = (growth: GrowthRate) => growth.bounds;
