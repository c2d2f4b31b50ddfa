import type { Placed } from "../placed.js";
import { type Answer, comparisonNotes, type Known, namedBalance } from "./told.js";

export function multiple(one: Known, all: readonly Placed[]): Answer {
  const { said, about, period, comparison, basePeriod } = one;
  // "Export growth doubled" is of the growth; "3 times as large" lacks as what; "by 3 times" may be four times as much.
  if (said.detail.cue === "by") return ["measure"];
  // "Dropped 2.8-fold".
  const isDown = said.move === "fall" || said.move === "narrowed";
  if (isDown && /fold\b|\btimes\b/.test(said.figure!.text)) return ["direction"];
  if (one.measure === "growth" || one.nounMove !== null) return ["measure"];
  // "Tripled to $1.3 billion, from the $500 million of April".
  const isOfBase = all.some(
    ({ said: { clause, role, when } }) => clause === said.clause && role === "base" && when !== null,
  );
  // "A 175-fold increase": hardly within a year.
  const isOfYears = /^\D{0,9}(?:\d{2,}|[5-9])(?:\.\d+)?[- ]?fold\b/.test(said.figure!.text);
  if (one.isDefault && (isOfBase || isOfYears)) return ["comparison"];
  if (one.isDefault && /\btimes\b|twice|triple\b|double\b/.test(one.said.figure!.text)) return ["comparison"];
  return [
    {
      body: {
        kind: "multiple",
        about,
        period,
        comparison: comparison!,
        ...(basePeriod !== null && { basePeriod }),
        printed: said.figure!.text,
        ...namedBalance(one),
      },
      notes: comparisonNotes(one),
    },
  ];
}
