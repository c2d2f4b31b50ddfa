import { type Decimal, difference, divide, product } from "../../decimal/decimal.js";
import type { Interval } from "../../decimal/interval.js";
import { refuse } from "../../errors.js";
import { checkObject } from "../../fields.js";
import type { Growth } from "../../measures/growth-of.js";
import type { AbsentReason } from "../../measures/growth-rate.js";
import type { HasPeriod } from "../../period/period.js";
import type { Observation, Series } from "../../records/observation.js";
import { checkPartOf } from "../sums/part-of.js";
import { extremesOfRatio } from "./extreme-ratio.js";
import { type ContributionOptions, type LevelPair, levelPairs } from "./level-pair.js";

/**
 * What one part adds to the growth of the whole.
 *
 * @category Contributions
 */
export interface Contribution extends HasPeriod {
  /** The growth of the part itself. */
  readonly part: Growth;
  /** The growth that it adds to. */
  readonly whole: Growth;
  /** A fraction, to be printed in points: −0.0433 takes 4.33 points off growth. `null`: see `absent`. */
  readonly contribution: Decimal | null;
  /**
   * Why there is none: `missing-base` where the part or the whole has no base, `zero-base` or `negative-base` where that of
   * the whole is not above zero. The growth of the part may lack a rate all the same: its `absent` says so.
   */
  readonly absent: Extract<AbsentReason, "missing-base" | "zero-base" | "negative-base"> | null;
  /** What rounding leaves of the contribution. */
  readonly bounds: Interval | null;
  /** The part over the whole, as a fraction; `null` where the whole is zero. */
  readonly share: Decimal | null;
  /** The same a year earlier. */
  readonly baseShare: Decimal | null;
  /** share − baseShare, rounded once; printed in points. */
  readonly shareChange: Decimal | null;
}

/**
 * What a part contributes to the year-on-year growth of the whole, in points.
 *
 * `(xₜ − xₜ₋₁₂) / Xₜ₋₁₂`
 *
 * The contributions of parts that are disjoint and complete add up to the growth of the whole. A base that is
 * neither among the rows nor given apart follows from a printed growth rate; level and base then move together in
 * the bounds. A contribution is in points only of a base above zero: to the growth of a balance, which may have any
 * sign, use {@link balanceChange}.
 *
 * @param part     one part of the whole: the same reporter, flow and currency, of one partner or product
 * @param whole    the whole, with a row for each period of the part
 * @param options  `base`: levels a year earlier; `growthRates`: printed rates, from which a missing base follows
 * @returns        one result for each row of the part, in order of time
 * @throws         {@link TradeError} `MIXED_SUBJECTS`, `MIXED_CURRENCIES` where part and whole are not of one
 *                 reporter, flow, adjustment, system, valuation and currency; `MISSING_PERIOD` for a period that the
 *                 whole does not have; as {@link yearOnYear}
 * @see            OECD (2007), Data and Metadata Reporting and Presentation Handbook, on contributions to growth
 * @example
 * const world = series({ reporter: "CN", flow: "exports", currency: "CNY" }, { "2024-11": "2221717620000", "2025-11": "2345634450000" })
 * const toUnitedStates = series({ reporter: "CN", partner: "US", flow: "exports", currency: "CNY" }, { "2024-11": "336474380000", "2025-11": "239880670000" })
 * const lost = at(contributionToGrowth(toUnitedStates, world), "2025-11")
 * formatPoints(lost.contribution, { decimals: 4 }) // => "−4.3477 points"
 * formatPercent(lost.share, { decimals: 2 }) // => "10.23%"
 * @category Contributions
 */
export function contributionToGrowth(
  part: Series,
  whole: Series,
  options: ContributionOptions = {},
): readonly Contribution[] {
  checkObject(options, "options");
  const wholes = new Map(levelPairs(whole, options).map((pair) => [pair.growth.period, pair]));
  return levelPairs(part, options).map((pair) => {
    const { period } = pair.growth;
    const of = wholes.get(period);
    if (of === undefined)
      return refuse("MISSING_PERIOD", "the whole", "given for each period of the part", period);
    checkPartOf(pair.growth, of.growth);
    return contributionOf(pair, of);
  });
}

/**
 * A part over the whole.
 *
 * @param part   one part of the whole
 * @param whole  the whole in the same period
 * @returns      the share as a fraction, 34 digits; `null` where the whole is zero
 * @throws       {@link TradeError} `MIXED_SUBJECTS`, `MIXED_CURRENCIES` where the two are not of one reporter, flow,
 *               adjustment, system, valuation and currency; `INVALID_PERIOD` where the periods differ
 * @example
 * const all = observation({ reporter: "CN", flow: "exports", period: "2025-11", currency: "CNY", value: "2345634450000" })
 * const toUnitedStates = observation({ ...all, partner: "US", value: "239880670000" })
 * formatPercent(shareOf(toUnitedStates, all), { decimals: 4 }) // => "10.2267%"
 * @category Contributions
 */
export function shareOf(part: Observation, whole: Observation): Decimal | null {
  checkPartOf(part, whole);
  if (part.period !== whole.period)
    return refuse("INVALID_PERIOD", "period of the part", `that of the whole (${whole.period})`, part.period);
  return divide(part.value, whole.value);
}

/** The contribution of a part to a whole over the same two periods. */
export function contributionOf(pair: LevelPair, of: LevelPair): Contribution {
  const nothing = { value: 0, base: 0 };
  return contributionFrom(pair.growth, of.growth, () =>
    extremesOfRatio([
      [pair, { above: { value: 1, base: -1 }, below: nothing }],
      [of, { above: nothing, below: { value: 0, base: 1 } }],
    ]),
  );
}

/** The contribution of a part to a whole; its bounds are asked for only where there is one. */
export function contributionFrom(part: Growth, whole: Growth, boundsOf: () => Interval): Contribution {
  const absent = reasonFor(part, whole);
  return Object.freeze({
    period: part.period,
    part,
    whole,
    contribution: absent === null ? divide(part.change!, whole.base!) : null,
    absent,
    bounds: absent === null ? boundsOf() : null,
    share: divide(part.value!, whole.value!),
    baseShare: part.base === null || whole.base === null ? null : divide(part.base, whole.base),
    shareChange: shareChangeOf(part, whole),
  });
}

function reasonFor(part: Growth, whole: Growth): Contribution["absent"] {
  if (part.base === null || whole.base === null) return "missing-base";
  if (whole.base.isZero()) return "zero-base";
  return whole.base.s < 0 ? "negative-base" : null;
}

/** x/X − x₀/X₀ as one quotient. */
function shareChangeOf(part: Growth, whole: Growth): Decimal | null {
  if (part.base === null || whole.base === null) return null;
  const gained = difference(product(part.value!, whole.base), product(part.base, whole.value!));
  return divide(gained, product(whole.value!, whole.base));
}
