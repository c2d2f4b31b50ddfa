import type { Placed } from "../placed.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import { type Answer, comparisonNotes, currencyOf, directionOf, namedBalance } from "./told.js";

export function change(one: Placed, missing: readonly MissingPart[], options: StoryOptions): Answer {
  const { said, about, period, comparison, basePeriod } = one;
  const direction = directionOf(one);
  const currency = currencyOf(said.figure!, options);
  const lacks = [
    ...missing,
    ...(currency === null ? (["currency"] as const) : []),
    ...(direction === null ? (["direction"] as const) : []),
  ];
  if (
    lacks.length > 0 ||
    about === null ||
    period === null ||
    comparison === null ||
    direction === null ||
    currency === null
  )
    return lacks.length > 0 ? lacks : ["comparison"];
  return [
    {
      body: {
        kind: "change",
        about,
        period,
        comparison,
        ...(basePeriod !== null && { basePeriod }),
        currency,
        direction,
        printed: said.figure!.text,
        ...namedBalance(one),
      },
      notes: comparisonNotes(one),
    },
  ];
}
