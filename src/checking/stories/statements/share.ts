import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { type Answer, isKnown } from "./told.js";

export function share(one: Placed, missing: readonly MissingPart[]): Answer {
  const { said } = one;
  if (missing.length > 0 || !isKnown(one)) return missing;
  const { about, period } = one;
  if (about.partner === undefined) return ["partner"];
  // "15% of exports in yuan terms": beside that in dollars.
  if (one.terms !== null) return ["value"];
  if (said.figure!.kind !== "percent") return ["measure"];
  return { body: { kind: "share", about, period, printed: said.figure!.text } };
}
