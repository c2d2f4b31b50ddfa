import type { StoryOptions } from "../story-claims.js";
import { type Answer, type Known, sinceMeant } from "./told.js";

/** "0.7 points faster than in October": of the growth in the same clause. */
export function acceleration(one: Known, options: StoryOptions): Answer {
  const { said, about, period, comparison } = one;
  const than = sinceMeant(said.detail.since!, one, options);
  if (than === null || than === period) return ["period"];
  if (comparison === null || comparison === "other") return ["comparison"];
  const direction = said.detail.move === "faster" ? "faster" : "slower";
  const printed = said.figure === null ? {} : { printed: said.figure.text };
  return { body: { kind: "acceleration", about, period, comparison, than, direction, ...printed } };
}
