import type { Answer, Known } from "./told.js";

export function share(one: Known): Answer {
  const { said, about, period } = one;
  if (about.partner === undefined) return ["partner"];
  // "15% of exports in yuan terms": beside that in dollars.
  if (one.terms !== null) return ["value"];
  if (said.figure!.kind !== "percent") return ["measure"];
  return { body: { kind: "share", about, period, printed: said.figure!.text } };
}
