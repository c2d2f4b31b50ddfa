import type { Placed } from "../placed.js";
import type { StoryOptions } from "../story-claims.js";
import { type Answer, hostOf, type Known, sinceMeant } from "./told.js";

/** "0.7 points faster than in October": of the growth in the same clause, where one is said. */
export function acceleration(one: Known, all: readonly Placed[], options: StoryOptions): Answer {
  const { said, about, period } = one;
  const host = hostOf(one, all) ?? all.find((other) => other.said.kind === "growth" && isBeside(other, one));
  const comparison = host?.comparison ?? one.comparison;
  const than = sinceMeant(said.detail.since!, one, options);
  if (than === null || than === period) return ["period"];
  if (comparison === null || comparison === "other") return ["comparison"];
  const direction = said.detail.move === "faster" ? "faster" : "slower";
  const printed = said.figure === null ? {} : { printed: said.figure.text };
  return [
    { body: { kind: "acceleration", about, period, comparison, than, direction, ...printed }, notes: [] },
  ];
}

const isBeside = (other: Placed, one: Placed): boolean => other.said.frame === one.said.frame;
