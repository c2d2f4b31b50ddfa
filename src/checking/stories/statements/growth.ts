import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { type Answer, comparisonNotes, directionOf, namedBalance } from "./told.js";

/** "Exports rose 5.9%", and "exports rose" with no figure. */
export function growth(one: Placed, missing: readonly MissingPart[]): Answer {
  const { said, about, period, comparison, basePeriod } = one;
  const direction = directionOf(one);
  const lacks = [...missing, ...(direction === null ? (["direction"] as const) : [])];
  if (lacks.length > 0 || about === null || period === null || comparison === null || direction === null)
    return lacks.length > 0 ? lacks : ["comparison"];
  if (said.figure === null && one.measure === "growth") return ["measure"];
  return [
    {
      body: {
        kind: "growth",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        direction,
        ...(said.figure !== null && { printed: said.figure.text }),
        ...(one.terms !== null && { currency: one.terms }),
        ...namedBalance(one),
      },
      notes: comparisonNotes(one),
    },
  ];
}
