import { decimal, ZERO } from "../../decimal/decimal.js";
import { type Interval, liesAbove } from "../../decimal/interval.js";
import { negativeInterval } from "../../decimal/interval-arithmetic.js";
import { meets } from "../../decimal/interval-sets.js";
import type { Claim } from "../claims/claim.js";
import { areFar } from "./beside-told.js";
import { isDown } from "./clauses/nodes.js";
import { stands } from "./reach/agreeing.js";
import type { MissingPart } from "./story-claims.js";

/** What a claim gives a figure for, and the values that its print stands for. */
interface Figured {
  readonly claim: Claim;
  readonly of: string;
  readonly values: Interval;
}

/** What is revised is not revised by so much. */
const FAR = decimal("1.02");

function figured(claim: Claim): readonly Figured[] {
  if ((claim.kind !== "level" && claim.kind !== "growth") || claim.printed === undefined) return [];
  const { kind, about, period, currency, printed } = claim;
  const comparison = claim.kind === "growth" ? claim.comparison : null;
  const of = JSON.stringify([kind, about, period, currency, comparison]);
  const range = stands({ text: printed, currency: claim.kind === "level" ? claim.currency : null });
  const isSigned = /^[-−–]/.test(printed);
  const isBelow = claim.kind === "growth" && isDown(claim.direction);
  return [{ claim, of, values: isBelow && !isSigned ? negativeInterval(range) : range }];
}

/**
 * The claims that took something from around them and that another with the same words in it excludes: "exports rose
 * 8%, driven by ore; they were up 1% in December" tells of two times. Two that each name their time are the text's
 * own conflict, and stay.
 */
export function excluded(
  claims: readonly Claim[],
  carried: ReadonlySet<Claim>,
): ReadonlyMap<Claim, MissingPart> {
  const all = claims.flatMap(figured);
  const yields = (one: Claim, other: Claim): boolean =>
    isGranted(one) === isGranted(other)
      ? carried.has(one) && (other.place!.start <= one.place!.start || !carried.has(other))
      : isGranted(one);
  const isExcluded = ({ claim, of, values }: Figured): boolean =>
    all.some(
      (other) => other.of === of && isApart(claim.kind, values, other.values) && yields(claim, other.claim),
    );
  const found = all.filter(isExcluded).map(({ claim }) => claim);
  // What took its time from around the same sentence is not known either, nor what took its comparison.
  const isBeside = (claim: Claim): boolean =>
    found.some(
      (one) =>
        one.place!.start === claim.place!.start && (isGranted(one) ? isGranted(claim) : carried.has(claim)),
    );
  const beside = claims.filter(isBeside);
  return new Map(
    [...found, ...beside].map((claim) => [claim, isGranted(claim) ? "comparison" : "period"] as const),
  );
}

/** The text names no comparison: the usual one was taken. */
export const isGranted = ({ notes }: Claim): boolean => notes?.includes("comparison-default") === true;

const isApart = (kind: Claim["kind"], one: Interval, other: Interval): boolean =>
  kind === "growth" ? !meets(one, other) : areFar(sizeOf(one), sizeOf(other), FAR);

/** A surplus or a deficit. */
const sizeOf = (values: Interval): Interval => (liesAbove(values, ZERO) ? values : negativeInterval(values));
