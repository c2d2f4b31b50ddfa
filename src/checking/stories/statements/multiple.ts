import { type Answer, comparisonNotes, type Known, namedBalance } from "./told.js";

export function multiple(one: Known): Answer {
  const { said, about, period, comparison, basePeriod } = one;
  // "Export growth doubled" is of the growth; "3 times as large" lacks as what; "by 3 times" may be four times as much.
  if (said.detail.cue === "by") return ["measure"];
  // "Dropped 2.8-fold".
  const isDown = said.move === "fall" || said.move === "narrowed";
  if (isDown && /fold\b|\btimes\b/.test(said.figure!.text)) return ["direction"];
  if (one.measure === "growth" || one.nounMove !== null) return ["measure"];
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
