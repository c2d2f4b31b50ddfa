import { isDown } from "../clauses/nodes.js";
import type { Placed } from "../placed.js";
import { type Answer, comparisonNotes, heldAgainst, type Known, namedBalance } from "./told.js";

export function multiple(one: Known, all: readonly Placed[]): Answer {
  const { said } = one;
  const { text } = said.figure!;
  // "Export growth doubled" is of the growth; "3 times as large" lacks as what; "by 3 times" may be four times as much.
  if (said.detail.cue === "by") return ["measure"];
  // "Dropped 2.8-fold".
  if (isDown(said.move) && /fold\b|\btimes\b/.test(text)) return ["direction"];
  if (one.measure === "growth" || one.nounMove !== null) return ["measure"];
  // "Tripled to $1.3 billion, from the $500 million of April".
  const isOfBase = all.some(
    ({ said: { clause, role, when } }) => clause === said.clause && role === "base" && when !== null,
  );
  // "A 175-fold increase": hardly within a year.
  const isOpen = /^\D{0,9}(?:\d{2,}|[5-9])(?:\.\d+)?[- ]?fold\b|\btimes\b|twice|triple\b|double\b/.test(text);
  if (one.isDefault && (isOfBase || isOpen)) return ["comparison"];
  return {
    body: {
      kind: "multiple",
      ...heldAgainst(one),
      printed: text,
      ...namedBalance(one),
    },
    notes: comparisonNotes(one),
  };
}
