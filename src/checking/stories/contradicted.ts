import type { Claim } from "../claims/claim.js";
import { isGranted } from "./excluding.js";

/** Which way a claim says that something went from one time to another; none for what says nothing of it. */
function wayOf(claim: Claim): { readonly of: string; readonly isUp: boolean } | null {
  if ((claim.kind === "growth" || claim.kind === "change") && claim.direction !== "flat") {
    const isUp = claim.direction === "rise" || claim.direction === "widened";
    return { of: JSON.stringify([claim.about, claim.period, claim.comparison, claim.currency]), isUp };
  }
  if (claim.kind === "streak" && claim.of !== "level" && claim.limit === "0%")
    return {
      of: JSON.stringify([claim.about, claim.period, claim.of, claim.currency]),
      isUp: claim.is === "above",
    };
  return null;
}

/** The rate that a claim prints, of what and when; with what it is compared left out. */
const rateOf = (claim: Claim): string | null =>
  claim.kind === "growth" && claim.printed !== undefined
    ? JSON.stringify([claim.about.flow, claim.about.partner, claim.period, claim.direction, claim.printed])
    : null;

/**
 * The claims that take a comparison for granted with which the text says the opposite elsewhere: "rose for the second
 * month in a row … a fall of 31.5% on the year", "exports fell 2 percent. … Exports fell 2 percent compared with February".
 */
export function contradicted(claims: readonly Claim[]): ReadonlySet<Claim> {
  const told = claims.filter((claim) => !isGranted(claim));
  const said = told.flatMap((claim) => wayOf(claim) ?? []);
  const comparisons = new Map<string, Set<string>>();
  for (const claim of told) {
    const rate = rateOf(claim);
    if (rate === null || claim.kind !== "growth") continue;
    comparisons.set(rate, (comparisons.get(rate) ?? new Set()).add(claim.comparison));
  }
  const isOther = (claim: Claim): boolean =>
    claim.kind === "growth" &&
    [...(comparisons.get(rateOf(claim) ?? "") ?? [])].some((comparison) => comparison !== claim.comparison);
  return new Set(
    claims.filter((claim) => {
      const way = isGranted(claim) ? wayOf(claim) : null;
      const isTurned = way !== null && said.some(({ of, isUp }) => of === way.of && isUp !== way.isUp);
      return isTurned || (isGranted(claim) && isOther(claim));
    }),
  );
}
