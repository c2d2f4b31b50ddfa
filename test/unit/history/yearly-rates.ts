import { type GrowthRate, growthRate, growthRates, type Period, type RatesByPeriod } from "tradefigures";

export const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;

/** Rates from a year earlier, by period. */
export const rates = (values: RatesByPeriod): readonly GrowthRate[] => growthRates(header, values);

/** A period whose rate is not known. */
export const unknown = (period: Period): GrowthRate =>
  growthRate({ ...header, period, rate: null, absent: "missing-base" });

export const rate = (growth: GrowthRate) => growth.rate;
export const bounds = (growth: GrowthRate) => growth.bounds;
