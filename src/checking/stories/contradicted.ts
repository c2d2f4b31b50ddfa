import type { Claim } from "../claims/claim.js";

/** Which way a claim says that something went from one time to another; none for what says nothing of it. */
function wayOf(claim: Claim): { readonly of: string; readonly isUp: boolean } | null {
  if ((claim.kind === "growth" || claim.kind === "change") && claim.direction !== "flat") {
    const isUp = claim.direction === "rise" || claim.direction === "widened";
    return { of: JSON.stringify([claim.about, claim.period, claim.comparison]), isUp };
  }
  if (claim.kind === "streak" && claim.of !== "level" && claim.limit === "0%")
    return { of: JSON.stringify([claim.about, claim.period, claim.of]), isUp: claim.is === "above" };
  return null;
}

/**
 * The claims that take a comparison for granted with which the text says the opposite elsewhere: "rose for the second
 * month in a row … a fall of 31.5% on the year".
 */
export function contradicted(claims: readonly Claim[]): ReadonlySet<Claim> {
  const isGranted = (claim: Claim): boolean => claim.notes?.includes("comparison-default") === true;
  const said = claims.filter((claim) => !isGranted(claim)).flatMap((claim) => wayOf(claim) ?? []);
  return new Set(
    claims.filter((claim) => {
      const way = isGranted(claim) ? wayOf(claim) : null;
      return way !== null && said.some(({ of, isUp }) => of === way.of && isUp !== way.isUp);
    }),
  );
}
