import { liesAbove } from "../../../decimal/interval.js";
import type { Month } from "../../../period/month.js";
import { countMonths, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import { isUpOrDown } from "../clauses/nodes.js";
import type { Said } from "../clauses/said.js";
import type { Placed } from "../placed.js";
import { stands } from "../reach/agreeing.js";
import type { StoryOptions } from "../story-claims.js";
import { type Answer, hostOf, isOpen, type Known, namedBalance, sinceMeant } from "./told.js";

/** "The largest from January to November since 2009": since those months of that year. */
function sameMonths(since: Period, period: Period): Period {
  const isYear = since.endsWith("-12") && countMonths(since) === 12;
  const months = countMonths(period);
  // Of a quarter or a half it may be since any of that year.
  const isToDate = period.includes("-01/") && months !== 3 && months !== 6;
  const shift = 12 * (yearOf(since) - yearOf(period));
  return isYear && isToDate ? plusMonths(period, shift) : since;
}

const yearOf = (period: Period): number => Number(period.slice(0, 4));

const startOfYear = (period: Period): Period => `${lastMonth(period).slice(0, 4)}-01` as Month;

export function extreme(one: Known, all: readonly Placed[], options: StoryOptions): Answer {
  const { said, about, period, sign } = one;
  const { detail } = said;
  const isWorst = detail.isWorst === true;
  const host = hostOf(one, all);
  if (detail.over !== undefined) return ["since"];
  if (detail.restricted === true) return ["measure"];
  if (detail.unknownSince || (detail.since === undefined && !detail.ever)) return ["since"];
  const isThisYear = detail.since?.type === "to-date";
  const meant = isThisYear ? startOfYear(period) : detail.since && sinceMeant(detail.since, one, options);
  const since = meant && sameMonths(meant, period);
  // Since a year, of a month: which month is not said.
  if (since === null || (since && since.includes("/") !== period.includes("/"))) return ["since"];
  if (detail.record === "-" && detail.noun === undefined && host?.said.kind === "growth") return ["measure"];
  // "…rose 0.5%, the highest reading since May": of the growth or of the level.
  const isVague = detail.noun === "level" && detail.vague === true && host?.said.kind === "growth";
  // "The gain was the highest for a month since May": of the growth, though a month has a level.
  const isOfMove = detail.noun === "level" && one.nounMove !== null;
  if (isVague || isOfMove) return ["measure"];
  // "The 8% rise in exports was the biggest since May": of the rise.
  const isOfHost =
    detail.noun === undefined &&
    detail.record === undefined &&
    host?.said.detail.noun === true &&
    host.said.segment === said.segment;
  if (isOfHost && host.said.kind !== "growth" && host.said.move !== null) return ["measure"];
  const ofHost = isOfHost && host.said.kind === "growth" ? (host.said.move ?? undefined) : undefined;
  // "Growth of 7.4%, reaching a peak of $23 billion".
  const levelBehind = all.find(
    ({ said: { kind, segment, piece } }) =>
      kind === "level" && segment === said.segment && piece > said.piece,
  );
  const isOfLevel = levelBehind?.said.clause === said.clause;
  // "The first rise since May and the biggest since March".
  const first = all.findLast(
    ({ said: one }) =>
      ["first", "streak"].includes(one.kind) && one.clause === said.clause && one.piece < said.piece,
  );
  const ofFirst = first !== undefined && detail.noun === undefined ? first.said.detail.of : undefined;
  // "Trade saw growth and hit a historic high", "rose to a record high, exceeding a pickup in imports".
  const isStated = ["level", "to"].includes(detail.cue ?? "") || host?.said.kind === "level";
  const isHigh = detail.record === "high" && isStated && one.measure !== "growth";
  const noun =
    detail.noun ?? ofFirst ?? (isOfLevel || isHigh ? "level" : undefined) ?? one.nounMove ?? ofHost;
  if (noun === undefined && detail.of === "move") return ["measure"];
  const isGrowth = isUpOrDown(noun) || noun === "pace";
  let of: "level" | "year-on-year" | "month-on-month" | "other" = "level";
  let is: "highest" | "lowest";
  if (isGrowth) {
    const move = noun === "pace" ? (host?.said.move ?? said.move) : noun;
    if (!isUpOrDown(move)) return ["direction"];
    if (sign === -1) return ["measure"];
    // "The largest month-on-month decline since July".
    of = (detail.compared as typeof of | undefined) ?? host?.comparison ?? one.comparison ?? "year-on-year";
    const isOfOther = host?.comparison == null && isOpen(one, all);
    if ((of !== "year-on-year" && of !== "month-on-month") || of === detail.notOf || isOfOther)
      return ["comparison"];
    if (isWorst && move === "rise") return ["direction"];
    is = !isWorst && (move === "rise") === (detail.is === "big") ? "highest" : "lowest";
  } else {
    if (
      noun === undefined &&
      detail.record === undefined &&
      host?.said.kind === "growth" &&
      detail.since !== undefined &&
      host.said.segment === said.segment - 1
    )
      return ["measure"];
    // "Fell to $316 billion from $336 billion in December, the largest ever": that of then.
    const isTurned = all.some(
      ({ said: { clause, kind, role, move, piece } }) =>
        clause === said.clause &&
        ["growth", "moved", "change"].includes(kind) &&
        role === "main" &&
        piece < said.piece &&
        move === (detail.is === "big" ? "fall" : "rise"),
    );
    if (isTurned && said.kind === "extreme" && about.flow !== "balance") return ["period"];
    // "When it stood at $5 billion, and less than half the record $14 billion posted in 1986": that of then.
    if (levelBehind?.period && levelBehind.period !== period && detail.record) return ["period"];
    if (said.kind === "extreme" && isOutdone(said, all)) return ["period"];
    // "The balance was a record $6 billion deficit".
    const isDeficit = sign === 0 && about.flow === "balance" && levelBehind?.sign === -1;
    const isDown = sign === -1 || isDeficit;
    is = !isWorst && (detail.is === "big") === !isDown ? "highest" : "lowest";
  }
  const series = {
    about,
    of,
    period,
    is,
    ...(since && { since }),
    ...(isThisYear && { inclusive: true as const }),
    ...(of === "level" && namedBalance(one)),
  };
  return {
    body:
      said.kind === "rank" ? { kind: "rank", ...series, rank: detail.rank! } : { kind: "extreme", ...series },
  };
}

/** "Exports reached $330 billion, short of December's $336 billion, the highest on record": that of December. */
function isOutdone({ clause, detail }: Said, all: readonly Placed[]): boolean {
  const levels = all.filter(({ said }) => said.clause === clause && said.kind === "level");
  const [now, base] = ["main", "base"].map(
    (role) => levels.find(({ said }) => said.role === role)?.said.figure,
  );
  if (now?.kind !== "amount" || base?.kind !== "amount" || now.currency !== base.currency) return false;
  const [low, high] = detail.is === "big" ? [now, base] : [base, now];
  const most = stands(low).high;
  return most !== null && liesAbove(stands(high), most);
}
