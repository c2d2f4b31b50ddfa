import { type Decimal, ONE, plus, product, quotient, ZERO } from "../../decimal/decimal.js";
import { type Interval, liesAbove } from "../../decimal/interval.js";
import { intervalProduct, shifted } from "../../decimal/interval-arithmetic.js";
import { refuse } from "../../errors.js";
import { checkFields, checkObject } from "../../fields.js";
import type { GrowthRate } from "../../measures/growth-rate.js";
import { shareOfLevel } from "../../measures/implied-base.js";
import type { HasPeriod } from "../../period/period.js";
import { boundsOfFigure, type FigureInput, readFigure } from "../../print/printed.js";

/**
 * What is known beside a growth rate whose level nobody printed.
 *
 * @category Contributions
 */
export interface KnownShare {
  /** The part over the whole a year earlier, a fraction or a print with a percent sign. */
  readonly baseShare?: FigureInput | undefined;
  /** The part over the whole now; with it the growth of the whole is needed. */
  readonly share?: FigureInput | undefined;
  /** The growth of the whole, where `share` is given. */
  readonly whole?: GrowthRate | undefined;
}

/**
 * The contribution of a part of which only a growth rate and a share are known.
 *
 * @category Contributions
 */
export interface ContributionOfRate extends HasPeriod {
  /** Whether what is known is enough. */
  readonly verdict: "decided" | "undecidable";
  /** A fraction, to be printed in points; `null` where it is undecidable. */
  readonly contribution: Decimal | null;
  /** What rounding leaves of it; `null` where it is undecidable. */
  readonly bounds: Interval | null;
  /** What would decide it. */
  readonly missing: readonly ("rate" | "baseShare" | "share" | "whole")[];
}

const KNOWN_FIELDS = ["baseShare", "share", "whole"] as const;

/**
 * What a part contributes to the growth of the whole where the press prints its growth but no level.
 *
 * `c = s₀·g = s · (1 + G) · g / (1 + g)`
 *
 * @param growth  the growth of the part on the year, as printed
 * @param known   its share a year earlier; or its share now, with the growth of the whole over the same period
 * @returns       the contribution with its bounds; without a share it is undecidable, and `missing` says what would
 *                decide it
 * @throws        {@link TradeError} `WRONG_UNIT` for a share printed without a percent sign; `INVALID_FIELD` for a growth
 *                that may be −100 % or less beside a share of now, or one over another period
 * @example
 * const toAfrica = growthRate({ reporter: "CN", partner: "Africa", flow: "exports", period: "2025-11", comparison: "year-on-year", rate: printed("28%") })
 * contributionOfRate(toAfrica).missing // => ["baseShare", "share", "whole"]
 * formatPoints(contributionOfRate(toAfrica, { baseShare: "0.05" }).contribution) // => "1.4 points"
 * @category Contributions
 */
export function contributionOfRate(growth: GrowthRate, known: KnownShare = {}): ContributionOfRate {
  checkObject(growth, "a growth");
  checkFields(known, "what is known", KNOWN_FIELDS);
  const { period, rate } = growth;
  const { baseShare, share, whole } = known;
  if (rate === null) return undecidable(growth, ["rate"]);
  const bounds = growth.bounds!;
  if (baseShare !== undefined) {
    const weight = readFigure(baseShare, "baseShare", "fraction");
    return decided(growth, product(weight.value, rate), intervalProduct(boundsOfFigure(weight), bounds));
  }
  if (share === undefined)
    return undecidable(growth, ["baseShare", "share", ...(whole ? [] : ["whole" as const])]);
  if (whole === undefined || whole.rate === null) return undecidable(growth, ["baseShare", "whole"]);
  if (whole.period !== period) return refuse("INVALID_PERIOD", "whole", `growth in ${period}`, whole.period);
  const ratio = shifted(bounds, ONE);
  if (!liesAbove(ratio, ZERO)) return refuse("INVALID_FIELD", "growth", "above −100 %", rate);
  const weight = readFigure(share, "share", "fraction");
  const ofWhole = plus(whole.rate, ONE);
  return decided(
    growth,
    quotient(product(product(weight.value, ofWhole), rate), plus(rate, ONE)),
    intervalProduct(
      intervalProduct(boundsOfFigure(weight), shifted(whole.bounds!, ONE)),
      shareOfLevel(ratio),
    ),
  );
}

function decided({ period }: GrowthRate, contribution: Decimal, bounds: Interval): ContributionOfRate {
  return Object.freeze({ period, verdict: "decided", contribution, bounds, missing: Object.freeze([]) });
}

function undecidable({ period }: GrowthRate, missing: ContributionOfRate["missing"]): ContributionOfRate {
  return Object.freeze({
    period,
    verdict: "undecidable",
    contribution: null,
    bounds: null,
    missing: Object.freeze(missing),
  });
}
