import type { Placed } from "../placed.js";
import type { StoryOptions } from "../story-claims.js";
import { type Answer, currencyOf, type Known } from "./told.js";

export function crossing(one: Known, all: readonly Placed[], options: StoryOptions): Answer {
  const { said, about, period, sign } = one;
  const figure = said.figure!;
  const currency = currencyOf(figure, options);
  if (currency === null) return ["currency"];
  const word = said.detail.is as string;
  const isDeficit = sign === -1;
  const below = word === "below";
  const isStreak = all.some(({ said: other }) => other.kind === "streak" && other.clause === said.clause);
  const is = isDeficit
    ? below
      ? "above"
      : "below"
    : below
      ? "below"
      : isStreak || /^(?:exceed|surpass|above|was above|were above|is above|stayed|remained)/.test(word)
        ? "above"
        : "passed";
  return {
    body: {
      kind: "crossing",
      about,
      period,
      currency,
      threshold: isDeficit ? figure.negative : figure.text,
      is,
      ...(said.detail.first === true && { first: true as const }),
    },
  };
}
