import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { type Answer, comparisonNotes, directionOf } from "./told.js";

export function growth(one: Placed, missing: readonly MissingPart[]): Answer {
  const { said, about, period, comparison, basePeriod } = one;
  const direction = directionOf(one);
  const lacks = [...missing, ...(direction === null ? (["direction"] as const) : [])];
  if (lacks.length > 0 || about === null || period === null || comparison === null || direction === null)
    return lacks.length > 0 ? lacks : ["comparison"];
  return [
    {
      body: {
        kind: "growth",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        direction,
        printed: said.figure!.text,
        ...(one.terms !== null && { currency: one.terms }),
      },
      notes: comparisonNotes(one),
    },
  ];
}

/** "Exports rose", with no figure. */
export function moved(one: Placed, missing: readonly MissingPart[]): Answer {
  const { about, period, comparison, basePeriod } = one;
  const direction = directionOf(one);
  const lacks = [...missing, ...(direction === null ? (["direction"] as const) : [])];
  if (lacks.length > 0 || about === null || period === null || comparison === null || direction === null)
    return lacks.length > 0 ? lacks : ["comparison"];
  if (one.measure === "growth") return ["measure"];
  return [
    {
      body: {
        kind: "growth",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        direction,
        ...(one.terms !== null && { currency: one.terms }),
      },
      notes: comparisonNotes(one),
    },
  ];
}
