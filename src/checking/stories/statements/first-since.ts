import { isUpOrDown } from "../clauses/nodes.js";
import type { Placed } from "../placed.js";
import type { StoryOptions } from "../story-claims.js";
import { type Answer, hostOf, type Known, sinceMeant } from "./told.js";

export function firstSince(one: Known, all: readonly Placed[], options: StoryOptions): Answer {
  const { said, about, period, sign } = one;
  const { detail } = said;
  const host = hostOf(one, all);
  if (
    detail.vague === true ||
    (detail.since === undefined && detail.over === undefined && detail.ever !== true)
  )
    return ["since"];
  const since = detail.since === undefined ? null : sinceMeant(detail.since, one, options);
  // "The first monthly deficit since 2012": of which month is not said.
  if (detail.since !== undefined && since?.includes("/") !== period.includes("/")) return ["since"];
  const rest = {
    ...(since !== null && { since }),
    ...(detail.over !== undefined && { months: detail.over }),
  };
  const isTime = detail.of === "time";
  const move = isUpOrDown(detail.of) ? detail.of : isTime ? said.move : null;
  const isBalance =
    detail.of === "surplus" ||
    detail.of === "deficit" ||
    (isTime && about.flow === "balance" && move === null);
  // "The first time in four months that the deficit narrowed": it did not turn.
  const isMoved = all.some(({ said: { move: way } }) => way === "narrowed" || way === "widened");
  if (isBalance) {
    if (isTime && (isMoved || sign === 0)) return ["direction"];
    const is = detail.of === "deficit" || (isTime && sign === -1) ? "below" : "above";
    return {
      body: {
        kind: "first-since",
        about: { ...about, flow: "balance" },
        of: "level",
        period,
        is,
        limit: "0",
        ...rest,
      },
    };
  }
  const comparison = host?.comparison ?? one.comparison;
  if (!isUpOrDown(move) || comparison === null || comparison === "other" || sign === -1) return ["direction"];
  if (comparison === detail.notOf) return ["comparison"];
  return {
    body: {
      kind: "first-since",
      about,
      of: comparison,
      period,
      is: move === "rise" ? "above" : "below",
      limit: "0%",
      ...rest,
    },
  };
}
