import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { type Answer, comparisonNotes } from "./told.js";

export function turn(one: Placed, missing: readonly MissingPart[]): Answer {
  const { said, about, period, comparison } = one;
  if (missing.length > 0 || about === null || period === null || comparison === null)
    return missing.length > 0 ? missing : ["comparison"];
  return [
    {
      body: { kind: "turn", about, period, comparison, to: said.detail.to as "growth" },
      notes: comparisonNotes(one),
    },
  ];
}
