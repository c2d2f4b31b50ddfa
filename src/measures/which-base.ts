import { type Interval, intersection, sameInterval } from "../decimal/interval.js";
import { refuse } from "../errors.js";
import { checkObject, checkRecords } from "../fields.js";
import type { Observation } from "../records/observation.js";
import { growthBetween } from "./growth.js";
import type { Growth } from "./growth-of.js";
import { checkComparable, type GrowthRate } from "./growth-rate.js";

/**
 * Whether a printed growth was made with a base: every growth that the rounding of the two levels allows
 * prints so, some do, or none does.
 *
 * @category Revisions
 */
export interface BaseFit {
  /** The level of the earlier period that was tried. */
  readonly base: Observation;
  /** The growth over it. */
  readonly growth: Growth;
  /** Whether it prints as the publisher has it. */
  readonly fits: "certainly" | "possibly" | "not";
}

/**
 * Which of several bases a printed growth was made with: the first release of the year before, a revision, or
 * none of them.
 *
 * @param current  the level
 * @param printed  the growth that was published for it
 * @param bases    levels of the earlier period, of several vintages
 * @returns        one result for each base, in the order given; several bases may fit
 * @throws         {@link TradeError} `INVALID_FIELD` for a growth without a rate, `INVALID_PERIOD` where the growth is
 *                 of another period; `MIXED_SUBJECTS` where it is of another subject or comparison than the
 *                 levels; `MIXED_CURRENCIES`; as {@link growthBetween}
 * @example
 * const header = { reporter: "CN", flow: "exports", currency: "USD" } as const
 * const now = observation({ ...header, period: "2025-11", value: printed("330.35 billion") })
 * const rate = growthRate({ reporter: "CN", flow: "exports", period: "2025-11", comparison: "year-on-year", rate: printed("5.9%") })
 * const first = observation({ ...header, period: "2024-11", value: printed("312.31 billion") })
 * const revised = observation({ ...header, period: "2024-11", value: printed("311.9 billion") })
 * whichBase(now, rate, [first, revised]).map(({ fits }) => fits) // => ["not", "certainly"]
 * @category Revisions
 */
export function whichBase(
  current: Observation,
  printed: GrowthRate,
  bases: readonly Observation[],
): readonly BaseFit[] {
  checkObject(current, "a row");
  checkObject(printed, "a growth");
  checkRecords(bases, "bases");
  if (printed.bounds === null)
    return refuse("INVALID_FIELD", "printed", "a growth with a rate", printed.absent);
  if (printed.period !== current.period)
    return refuse(
      "INVALID_PERIOD",
      "the period of the growth",
      `that of the level (${current.period})`,
      printed.period,
    );
  const shown = printed.bounds;
  return bases.map((base) => {
    const growth = growthBetween(current, base);
    checkComparable(printed, growth);
    return Object.freeze({ base, growth, fits: fitOf(growth.bounds, shown) });
  });
}

function fitOf(computed: Interval | null, shown: Interval): BaseFit["fits"] {
  const common = computed === null ? null : intersection([computed, shown]);
  if (common === null) return "not";
  return sameInterval(common, computed!) ? "certainly" : "possibly";
}
