import { dayName, periodName } from "../../../period/names.js";
import { lastMonth, type Period } from "../../../period/period.js";
import type { Check } from "../check.js";
import type { Claim } from "../claim.js";
import { decided } from "../verdicts/make-check.js";
import { percentStyle } from "../words/wording.js";

/** What is said to come before comes later, or no time has gone by: no data could show it; `null` where all is in order. */
export function checkTimeOrder(claim: Claim): Check | null {
  const text = disorderOf(claim);
  if (text === null) return null;
  return decided(claim, {
    verdict: "contradicted",
    figures: [],
    style: percentStyle(null),
    text,
    notes: ["no-earlier-period"],
  });
}

function disorderOf(claim: Claim): string | null {
  if ("until" in claim && claim.until !== undefined) {
    const { from, until, kind } = claim;
    // A duty may be said of one day; a rate of exchange needs two.
    if (until > from || (until === from && kind === "tariff")) return null;
    return `${dayName(until)} does not come after ${dayName(from)}`;
  }
  const earlier = earlierOf(claim);
  if (earlier === undefined || !("period" in claim) || lastMonth(earlier) < lastMonth(claim.period))
    return null;
  // "The highest this year", of January.
  if ("inclusive" in claim && lastMonth(earlier) === lastMonth(claim.period)) return null;
  return `${periodName(earlier)} does not come before ${periodName(claim.period)}`;
}

/** The period that a claim holds its own against. */
function earlierOf(claim: Claim): Period | undefined {
  if ("since" in claim) return claim.since;
  if ("than" in claim) return claim.than;
  return "basePeriod" in claim ? claim.basePeriod : undefined;
}
