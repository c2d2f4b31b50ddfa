import { type Answer, comparisonNotes, type Known } from "./told.js";

export function turn(one: Known): Answer {
  const { said, about, period, comparison } = one;
  return {
    body: { kind: "turn", about, period, comparison: comparison!, to: said.detail.to as "growth" },
    notes: comparisonNotes(one),
  };
}
