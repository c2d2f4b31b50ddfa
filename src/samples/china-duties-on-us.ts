import type { Day } from "../period/day.js";
import type { ProductScope } from "../tariffs/regime/product-scope.js";
import type { TariffMeasureInput } from "../tariffs/regime/tariff-measure.js";
import { type TariffRegime, tariffRegime } from "../tariffs/regime/tariff-regime.js";
import { duty, succeeding } from "./tariff-measures.js";

const AOKE = "aokestamping.com (text of the announcement)";
const FEBRUARY = "text of the announcement, via energyheadlines.com";

/**
 * What China levied on goods of the United States on top of the ordinary duties from 10 February to 10 November 2025 and
 * on, as far as it was found: not complete. Each duty names the announcement of the Customs Tariff Commission that set
 * it; two of them, of 13 May and 12 August 2025, are named by their day. The farm goods of March, and the machinery and
 * cars of February, are named in words only: these duties are shown, never added.
 *
 * @category Samples
 */
export const chinaDutiesOnUs: TariffRegime = tariffRegime({
  imposer: "CN",
  target: "US",
  stacking: { kind: "additive" },
  measures: [
    ofFebruary("coal and liquefied gas", "15%", {
      include: ["2701.11", "2701.12", "2701.19", "2701.20", "2702.10", "2702.20", "2711.11"],
    }),
    ofFebruary("crude oil", "10%", { include: ["2709"] }),
    ofFebruary("machinery and cars", "10%", { unknown: "farm machinery, large cars and pickups" }),
    ofMarch("10%", "sorghum, soybeans, pork, beef, aquatic products, fruit, vegetables and dairy"),
    ofMarch("15%", "chicken, wheat, maize and cotton"),
    ...succeeding([
      reciprocal("Announcement 5 of 2025", "84%", "2025-04-09", "2025-04-10", "cnbcafrica.com; EO 14266"),
      reciprocal("Announcement 6 of 2025", "125%", "2025-04-11", "2025-04-12", "en.portnews.ru/news/375812"),
      reciprocal("Announcement of 13 May 2025", "10%", "2025-05-13", "2025-05-14", "shine.cn 2505142861"),
      reciprocal("Announcement of 12 August 2025", "10%", "2025-08-12", "2025-08-12", "lexiscn.com 491425"),
      reciprocal("Announcement 10 of 2025", "10%", "2025-11-05", "2025-11-10", AOKE),
    ]),
  ],
  notCovered: [
    "ordinary (MFN) duties",
    "duties of 2018 to 2020, and exclusions from them",
    "which machinery, cars and farm goods Announcements 1 and 2 of 2025 name, and goods of March in transit to 12 April 2025",
    "goods that are exempt, and measures on other goods",
  ],
});

/** The duty that answers the reciprocal one: 34 points at first, of which 24 were suspended. */
function reciprocal(
  authority: string,
  rate: string,
  announced: Day,
  from: Day,
  source: string,
): TariffMeasureInput {
  return { ...duty("Announcement 4 of 2025", authority, rate, { announced, from }), source };
}

function ofFebruary(goods: string, rate: string, scope: ProductScope): TariffMeasureInput {
  const days = { announced: "2025-02-04", from: "2025-02-10" } as const;
  return {
    ...duty(`Announcement 1 of 2025, ${goods}`, "Announcement 1 of 2025", rate, days),
    scope,
    source: FEBRUARY,
  };
}

function ofMarch(rate: string, goods: string): TariffMeasureInput {
  const days = { announced: "2025-03-04", from: "2025-03-10" } as const;
  return {
    ...duty(`Announcement 2 of 2025, ${rate} list`, "Announcement 2 of 2025", rate, days),
    scope: { unknown: goods },
    until: "2025-11-10",
    ended: "expired",
    source: `fas.usda.gov CH2025-0111; goods: techray.cn; ceased: ${AOKE}`,
  };
}
