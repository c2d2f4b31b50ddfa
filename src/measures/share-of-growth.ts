import { type Decimal, divide } from "../decimal/decimal.js";
import { refuse, refuseMixed } from "../errors.js";
import { checkObject } from "../fields.js";
import type { Growth } from "./growth-of.js";

/**
 * Which share of the growth of a whole one part of it makes: its change over the whole's change.
 *
 * `Δxᵢ / ΔX`
 *
 * Unstable near a whole that hardly changed; above 1 or below 0 where other parts moved the other way.
 *
 * @param part   the growth of the part, such as exports to one partner
 * @param whole  the growth of the whole over the same two periods
 * @returns      the fraction, 34 digits; `null` where the whole did not change or one of the two has no base
 * @throws       {@link TradeError} `INVALID_PERIOD` where the periods differ, `MIXED_CURRENCIES`, `MIXED_SUBJECTS` for
 *               another reporter
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const whole = growthBetween(observation({ ...header, period: "2025-11", value: billions("330.3") }), observation({ ...header, period: "2024-11", value: billions("311.9") }))
 * const part = growthBetween(observation({ ...header, partner: "US", period: "2025-11", value: billions("33.8") }), observation({ ...header, partner: "US", period: "2024-11", value: billions("47.3") }))
 * formatPercent(shareOfGrowth(part, whole)) // => "−73.4%"
 * @category Growth
 */
export function shareOfGrowth(part: Growth, whole: Growth): Decimal | null {
  checkObject(part, "the part");
  checkObject(whole, "the whole");
  for (const field of ["reporter", "currency"] as const)
    if (part[field] !== whole[field])
      refuseMixed(field === "currency" ? "MIXED_CURRENCIES" : "MIXED_SUBJECTS", "part and whole", field, [
        part[field],
        whole[field],
      ]);
  for (const field of ["period", "basePeriod"] as const)
    if (part[field] !== whole[field])
      return refuse(
        "INVALID_PERIOD",
        `${field} of the part`,
        `that of the whole (${whole[field]})`,
        part[field],
      );
  return part.change === null || whole.change === null ? null : divide(part.change, whole.change);
}
