import { type Decimal, difference, quotient } from "../decimal/decimal.js";
import type { HasPeriod, Period } from "../period/period.js";
import { plusMonths } from "../period/period.js";
import type { Series } from "../records/observation.js";
import { yearOnYear } from "./growth.js";
import type { Growth, GrowthOptions } from "./growth-of.js";
import type { AbsentReason } from "./growth-rate.js";

/**
 * How growth on the year changed from one month to the next, and how much of it is the present and how much
 * the base of a year ago. Fractions: 0.07 is 7 points.
 *
 * @category Growth
 */
export interface BaseEffect extends HasPeriod {
  /** The month before. */
  readonly earlierPeriod: Period;
  /** Growth on the year now minus growth on the year a month earlier; `null`: see `absent`. */
  readonly acceleration: Decimal | null;
  /** What this year's month on month gives. */
  readonly currentPart: Decimal | null;
  /** What last year's month on month takes away. */
  readonly basePart: Decimal | null;
  /** Why there is none; `null` where there is one. */
  readonly absent: AbsentReason | null;
}

/**
 * The exact base effect: the change in growth on the year from one month to the next, split into what
 * happened this year and what had happened a year before.
 *
 * `gₜ − gₜ₋₁ = (1 + gₜ₋₁) · mₜ / (1 + mₜ₋₁₂) − (1 + gₜ₋₁) · mₜ₋₁₂ / (1 + mₜ₋₁₂)`
 *
 * The current part is `(xₜ − xₜ₋₁) / xₜ₋₁₂`; the two parts add up to the acceleration exactly. Where
 * "base effect" means the departure from a usual month, the usual month would be an input; this is not that.
 *
 * @param series   rows of one subject and currency, each period once, in any order
 * @param options  `base`: the levels of the year before from another vintage
 * @returns        one result for each row, in order of time; `null` with a reason where one of the four levels
 *                 is missing or gives no rate: a span has no month before it
 * @throws         {@link TradeError} as {@link yearOnYear}
 * @see            ECB, Monthly Bulletin, January 2008, on the role of base effects
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const now = series(header, { "2025-10": billions("305.35"), "2025-11": billions("330.35") })
 * const base = series(header, { "2024-10": billions("308.9"), "2024-11": billions("311.9") })
 * const november = at(baseEffect(now, { base }), "2025-11")
 * formatPoints(november.acceleration, { decimals: 3 }) // => "7.065 points"
 * formatPoints(november.currentPart, { decimals: 3 }) // => "8.015 points"
 * formatPoints(november.basePart, { decimals: 3 }) // => "−0.951 points"
 * @category Growth
 */
export function baseEffect(series: Series, options: GrowthOptions = {}): readonly BaseEffect[] {
  const growths = yearOnYear(series, options);
  const byPeriod = new Map<string, Growth>(growths.map((growth) => [growth.period, growth]));
  return growths.map((current) => {
    const earlierPeriod = plusMonths(current.period, -1);
    // The month before a span would overlap it.
    const earlier = current.period.includes("/") ? undefined : byPeriod.get(earlierPeriod);
    if (current.rate === null || earlier === undefined || earlier.rate === null)
      return Object.freeze({
        period: current.period,
        earlierPeriod,
        acceleration: null,
        currentPart: null,
        basePart: null,
        absent: current.absent ?? earlier?.absent ?? "missing-base",
      });
    const acceleration = difference(current.rate, earlier.rate);
    const currentPart = quotient(difference(current.value!, earlier.value!), current.base!);
    return Object.freeze({
      period: current.period,
      earlierPeriod,
      acceleration,
      currentPart,
      basePart: difference(acceleration, currentPart),
      absent: null,
    });
  });
}
