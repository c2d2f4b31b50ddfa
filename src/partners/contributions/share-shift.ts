import { type Decimal, difference, product, quotient } from "../../decimal/decimal.js";
import { checkObject } from "../../fields.js";
import type { HasPeriod } from "../../period/period.js";
import type { Contribution } from "./contribution.js";

/**
 * The change of a part, split into growth with the whole and a shift of its share.
 *
 * @category Contributions
 */
export interface ShareShift extends HasPeriod {
  /** In currency units. */
  readonly change: Decimal;
  /** What the part would have gained at a constant share: its base share of the whole's change. */
  readonly withWhole: Decimal;
  /** The rest: what it gained because its share changed. */
  readonly fromShare: Decimal;
}

/**
 * Splits the change of a part into what it would be at a constant share and what the shift of its share made.
 *
 * `Δx = s₀·ΔX + Xₜ·Δs`
 *
 * The two add up to the change exactly: the first is rounded to 34 digits, the second is what is left.
 *
 * @param found  a contribution, as {@link contributionToGrowth} gives it
 * @returns             the split, in currency units; `null` where a base is missing or the whole's base is not above
 *                      zero
 * @example
 * const world = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2024-11": 100, "2025-11": 110 })
 * const part = series({ reporter: "XX", partner: "DE", flow: "exports", currency: "USD" }, { "2024-11": 20, "2025-11": 25 })
 * const split = shareShift(at(contributionToGrowth(part, world), "2025-11"))
 * split?.withWhole // => "2"
 * split?.fromShare // => "3"
 * @category Contributions
 */
export function shareShift(found: Contribution): ShareShift | null {
  checkObject(found, "a contribution");
  const { part, whole, contribution } = found;
  if (contribution === null) return null;
  const change = part.change!;
  const withWhole = quotient(product(part.base!, whole.change!), whole.base!);
  return Object.freeze({ period: part.period, change, withWhole, fromShare: difference(change, withWhole) });
}
