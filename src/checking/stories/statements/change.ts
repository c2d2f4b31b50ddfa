import type { Placed } from "../placed.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import {
  type Answer,
  comparisonNotes,
  currencyOf,
  directionOf,
  heldAgainst,
  isKnown,
  namedBalance,
} from "./told.js";

export function change(one: Placed, missing: readonly MissingPart[], options: StoryOptions): Answer {
  const { said } = one;
  const direction = directionOf(one);
  const currency = currencyOf(said.figure!, options);
  const lacks = [
    ...missing,
    ...(currency === null ? (["currency"] as const) : []),
    ...(direction === null ? (["direction"] as const) : []),
  ];
  if (lacks.length > 0 || !isKnown(one)) return lacks;
  return {
    body: {
      kind: "change",
      ...heldAgainst(one),
      currency: currency!,
      direction: direction!,
      printed: said.figure!.text,
      ...namedBalance(one),
    },
    notes: comparisonNotes(one),
  };
}
