import { isSameSubject } from "../../records/subject.js";
import type { Claim } from "../claims/claim.js";
import { isGranted } from "./excluding.js";

/** What a claim says of something of which the text may say something else elsewhere. */
interface Saying {
  readonly of: string;
  readonly said: string | boolean;
}

/** Which way something went from one time to another; and with what a rate that is printed is compared. */
function sayingsOf(claim: Claim): readonly Saying[] {
  if (claim.kind === "streak" && claim.of !== "level" && claim.limit === "0%") {
    const { about, period, of, currency } = claim;
    return [{ of: JSON.stringify([about, period, of, currency]), said: claim.is === "above" }];
  }
  if (claim.kind !== "growth" && claim.kind !== "change") return [];
  const { kind, about, period, comparison, currency, direction, printed } = claim;
  const sayings: Saying[] = [];
  if (kind === "growth" && printed !== undefined) {
    const of = JSON.stringify([about.flow, about.partner, period, direction, printed]);
    sayings.push({ of, said: comparison });
  }
  if (direction !== "flat") {
    const of = JSON.stringify([about, period, comparison, currency]);
    sayings.push({ of, said: direction === "rise" || direction === "widened" });
  }
  return sayings;
}

/**
 * The claims that take a comparison for granted with which the text says the opposite elsewhere: "rose for the second
 * month in a row … a fall of 31.5% on the year", "exports fell 2 percent. … Exports fell 2 percent compared with February".
 */
export function contradicted(claims: readonly Claim[]): readonly Claim[] {
  const told = claims.filter((claim) => !isGranted(claim)).flatMap(sayingsOf);
  const isTurned = ({ of, said }: Saying): boolean => told.some((one) => one.of === of && one.said !== said);
  return claims.filter(
    (claim) => isGranted(claim) && (sayingsOf(claim).some(isTurned) || isOfMonths(claim, claims)),
  );
}

/** "Rose for the second month in a row … an increase of 5% on the month", and nothing is told from a year earlier. */
function isOfMonths(claim: Claim, claims: readonly Claim[]): boolean {
  if (claim.kind !== "streak" || claim.of !== "year-on-year") return false;
  const against = claims.flatMap((one) =>
    one.kind === "growth" &&
    !isGranted(one) &&
    one.period === claim.period &&
    isSameSubject(one.about, claim.about)
      ? one.comparison
      : [],
  );
  return against.includes("month-on-month") && !against.includes("year-on-year");
}
