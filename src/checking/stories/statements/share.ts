import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import type { Answer } from "./told.js";

export function share(one: Placed, missing: readonly MissingPart[]): Answer {
  const { said, about, period } = one;
  const lacks = missing.filter((part) => part !== "comparison");
  if (lacks.length > 0 || about === null || period === null) return lacks.length > 0 ? lacks : ["flow"];
  if (about.partner === undefined) return ["partner"];
  // "15% of exports in yuan terms": beside that in dollars.
  if (one.terms !== null) return ["value"];
  if (said.figure!.kind !== "percent") return ["measure"];
  return [{ body: { kind: "share", about, period, printed: said.figure!.text }, notes: [] }];
}
