import type { GrowthRate } from "../measures/growth-rate.js";
import { asOf, latestReleases } from "../records/vintage.js";
import type { BriefingFigure } from "./figure.js";
import { rateFigure } from "./flow-figures.js";
import { historyFigures } from "./history-figures.js";
import { isIn, isOfAllGoods, type Known } from "./known.js";
import { economyName } from "./wording.js";

/** Growth by partner, as published; and the names of partners that another period has and this one lacks. */
export interface PartnerFigures {
  readonly figures: readonly BriefingFigure[];
  readonly missing: readonly string[];
}

/** What is known of exports to and imports from single partners. */
export function partnerFigures(
  known: Known,
  rates: readonly GrowthRate[],
  flow: "exports" | "imports",
): PartnerFigures {
  const ofPartners = rates.filter(
    (rate) =>
      rate.partner !== undefined &&
      isOfAllGoods(rate) &&
      isIn(known.currency, rate) &&
      rate.flow === flow &&
      rate.comparison === "year-on-year",
  );
  const seen = known.day === null ? latestReleases(ofPartners) : asOf(ofPartners, known.day);
  const growth = seen
    .filter((rate) => rate.period === known.period)
    .flatMap((rate) => rateFigure(`${flow}-growth-by-partner`, rate, []));
  const history = growth.flatMap(({ about }) =>
    historyFigures(
      flow,
      seen.filter((rate) => rate.partner === about),
      known.period,
    ),
  );
  const here = new Set(growth.map((one) => one.about));
  const partners = new Set(seen.map((rate) => rate.partner!));
  return {
    figures: [...growth, ...history],
    missing: [...partners].filter((partner) => !here.has(partner)).map(economyName),
  };
}
