import type { TariffRegime } from "../tariffs/regime/tariff-regime.js";
import { chinaDutiesOnUs } from "./china-duties-on-us.js";
import { usDutiesOnChina } from "./us-duties-on-china.js";

/**
 * Both sides: what the United States and China levied on each other's goods, in 2025 and to 24 February 2026.
 *
 * @category Samples
 */
export const tariffRegimes: readonly TariffRegime[] = Object.freeze([usDutiesOnChina, chinaDutiesOnUs]);
