import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { type Answer, comparisonNotes, directionOf, heldAgainst, isKnown, namedBalance } from "./told.js";

/** "Exports rose 5.9%", and "exports rose" with no figure. */
export function growth(one: Placed, missing: readonly MissingPart[]): Answer {
  const { said } = one;
  const told = directionOf(one);
  const sign = said.figure?.sign;
  // "Germany +8%, France −12%", behind a rise.
  const direction =
    sign === "−" && told === "rise" ? "fall" : sign === "+" && told === "fall" ? "rise" : told;
  const lacks = [...missing, ...(direction === null ? (["direction"] as const) : [])];
  if (lacks.length > 0 || !isKnown(one)) return lacks;
  if (said.figure === null && one.measure === "growth") return ["measure"];
  return {
    body: {
      kind: "growth",
      ...heldAgainst(one),
      direction: direction!,
      ...(said.figure !== null && { printed: said.figure.text }),
      ...(one.terms !== null && { currency: one.terms }),
      ...namedBalance(one),
    },
    notes: comparisonNotes(one),
  };
}
