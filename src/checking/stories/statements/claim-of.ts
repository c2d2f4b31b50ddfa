import type { Placed } from "../placed.js";
import type { StoryOptions } from "../story-claims.js";
import { acceleration } from "./acceleration.js";
import { change } from "./change.js";
import { conversion } from "./conversion.js";
import { crossing } from "./crossing.js";
import { extreme } from "./extreme.js";
import { firstSince } from "./first-since.js";
import { growth } from "./growth.js";
import { level } from "./level.js";
import { multiple } from "./multiple.js";
import { share } from "./share.js";
import { streak } from "./streak.js";
import { surprise } from "./surprise.js";
import { type Answer, isKnown } from "./told.js";
import { turn } from "./turn.js";

export function claimOf(
  given: Placed,
  all: readonly Placed[],
  options: StoryOptions,
  money: string | null,
): Answer {
  // An amount without a currency is in that of its sentence, or of its paragraph, where they have one.
  const { figure } = given.said;
  const isBare =
    figure !== null &&
    figure.kind === "amount" &&
    figure.currency === null &&
    given.said.kind !== "conversion" &&
    options.currency === undefined;
  const one: Placed =
    isBare && money !== null
      ? { ...given, said: { ...given.said, figure: { ...figure, currency: money } } }
      : given;
  const { said, about } = one;
  // "A surplus of 34.8 billion crowns" of Norway, in a text of Sweden.
  const isOfOther = about !== null && about.reporter !== options.reporter;
  if (isOfOther && figure?.isBareSign && figure.currency !== "USD") return ["currency"];
  const missing = one.missing.filter((part) => part !== "comparison" || NEEDS_COMPARISON.includes(said.kind));
  switch (said.kind) {
    case "level":
      return level(one, missing, options);
    case "growth":
    case "moved":
      return growth(one, missing);
    case "change":
      return change(one, missing, options);
    case "conversion":
      return conversion(one, all, options);
    case "streak":
    case "streak-end":
      return streak(one, all, missing);
    case "points":
    case "lost":
      return ["measure", ...missing];
  }
  if (missing.length > 0 || !isKnown(one)) return missing;
  switch (said.kind) {
    case "acceleration":
      return acceleration(one, options);
    case "extreme":
    case "rank":
      return extreme(one, all, options);
    case "surprise":
      return surprise(one, all, options);
    case "crossing":
      return crossing(one, all, options);
    case "first":
      return firstSince(one, all, options);
    case "turn":
      return turn(one);
    case "share":
      return share(one);
    case "multiple":
      return multiple(one, all);
  }
}

const NEEDS_COMPARISON = ["growth", "change", "turn", "multiple", "points", "moved", "acceleration"];
