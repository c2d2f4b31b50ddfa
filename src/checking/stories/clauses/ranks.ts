import { isFigure, isPercent, isPeriod, meaning, means, type PieceOf } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { isStrangeRest } from "./colour.js";
import { isPace, isTopic, isUpOrDown, type Node, textOf, yearsAt } from "./nodes.js";
import { notRead, type Reading } from "./reading.js";
import { type Detail, figuresIn, type Said } from "./said.js";
import { lose, push } from "./sayings.js";

export function readRank(reading: Reading, at: number): number {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"rank">;
  // "The second-largest economy recorded": whose trade it is, or that of a partner.
  if (means(nodes[at + 1], "nation")) {
    notRead(reading, one.first);
    return at + 2;
  }
  const what = whatRanks(nodes, at + 1);
  push(reading, "rank", one.first, { rank: one.rank, is: one.is, ...what.detail });
  return what.next;
}

/** Of growth or of a level, as the figure before it is. */
const VAGUE: readonly string[] = "reading result figure showing print outturn performance number".split(" ");

/** The month of "since exports fell by 2.8% in December". */
function sinceAhead(nodes: readonly Node[], from: number): When | null {
  let isSaid = false;
  for (let at = from; at < from + 9; at++) {
    const one = nodes[at];
    isSaid ||= isPercent(one);
    if (isPeriod(one)) return isSaid && means(nodes[at - 1], "in") ? one.when : null;
    if (one?.kind === "sign" || means(one, "and", "not")) return null;
  }
  return null;
}

/** "The highest so far this year", "its third-highest this year". */
function toDateOf(when: When): When | null {
  if (when.type === "to-date") return when;
  const isThisYear =
    (when.type === "this" && when.unit === "year") ||
    (when.type === "year" && when.year.type === "back" && when.year.years === 0);
  return isThisYear ? { type: "to-date", to: null } : null;
}

/** What a rank is of and since when, and where it ends. */
export interface Ranked {
  readonly detail: Detail;
  readonly next: number;
}

/** "Drop since August", "level on record", "monthly export value ever recorded". */
export function whatRanks(nodes: readonly Node[], from: number): Ranked {
  let at = from;
  const detail: Detail = {};
  for (; at < nodes.length; at++) {
    const node = nodes[at]!;
    const before = nodes[at - 1];
    const next = nodes[at + 1];
    // "Its lowest share since 2008": of the share.
    if (means(node, "share")) detail.restricted = true;
    // "The fastest pace of growth", "the best level of growth".
    const isOfPace = detail.topic === undefined && means(before, "of") && means(nodes[at - 2], "reading");
    // "The lowest rate of growth since May".
    const isRise = meaning(node, "measure") === "growth" || means(node, "rise");
    const counted = means(node, "in") ? yearsAt(nodes, at + 1) : null;
    if (isTopic(node)) {
      const isNamed = at === from || means(before, "in", "for", "of", "mod", "plain", "ever");
      if (detail.topic !== undefined || !isNamed) break;
      detail.topic = node.topic;
      detail.noun ??= "level";
    } else if (isPeriod(node)) {
      const since = means(before, "since") ? node.when : toDateOf(node.when);
      if (since !== null) detail.since = since;
      // "A record for the first half", "the highest for any November".
      else if (means(before, "for")) detail.restricted = true;
      else break;
    } else if ((isRise || means(node, "fall")) && (detail.noun === undefined || isOfPace))
      detail.noun = isRise ? "rise" : "fall";
    // "The sharpest monthly drop": not from the year before, in whatever text.
    else if (textOf(node) === "monthly" && means(next, "rise", "fall")) detail.notOf = "year-on-year";
    else if (textOf(node) === "any" && means(before, "for")) {
      // "The highest for any September".
      detail.restricted = true;
      if (isPeriod(next)) at++;
    } else if (means(node, "ever")) detail.ever = true;
    else if (means(node, "since")) {
      if (isPeriod(next)) continue;
      const later = sinceAhead(nodes, at + 1);
      if (later !== null) {
        // "The biggest drop since a plunge of 20% in December 2001".
        detail.since = later;
        // "The decline, the largest since the 30% fall in 2001".
        const then = nodes.slice(at, at + 9).find((one) => isPeriod(one) || means(one, "fall"));
        const isFall = meaning(nodes[from - 1], "super") === "big" && means(then, "fall");
        if (detail.noun !== "fall") detail.noun = !detail.noun && isFall ? "fall" : "rise";
        at++;
        break;
      }
      detail.unknownSince = true;
      // "The biggest drop since the financial crisis".
      if (isStrangeRest(nodes, at + 1)) return { detail, next: nodes.length };
    } else if (means(node, "comparison")) detail.compared = meaning(node, "comparison");
    else if (counted !== null) {
      detail.over = counted.months;
      at = counted.next - 1;
    } else if (means(node, "reading")) {
      if (VAGUE.includes(textOf(node))) detail.vague = true;
      detail.noun ??= isPace(node) ? "pace" : "level";
    } else if (means(node, "slower", "faster") && detail.noun === undefined) {
      // "The sharpest slowdown since May" ranks no growth.
      detail.noun = "pace";
      detail.restricted = true;
    } else {
      // "The lowest ever in the same month": among those alone.
      if (isPeriod(next) && next.when.type === "same" && means(node, "in")) detail.restricted = true;
      const isOfTime = means(node, "in", "of") && isPeriod(next) && next.when.type !== "to-date";
      const isOfFigure = means(node, "in", "of", "for") && isFigure(next);
      if (isOfTime || isOfFigure) break;
      // "The largest noted since 2009", "the biggest recorded for Q3".
      const isTail = means(node, "tail") && means(next, "since", "for");
      if (!isTail && !means(node, "in", "of", "for", "plain", "mod", "measure", "all", "jointly")) break;
    }
  }
  // "The largest gap ever recorded with a single country" is among those of others.
  const words = nodes.slice(at, at + 4).map(textOf);
  if (means(nodes[at], "with") && words.some((word) => word === "single" || word === "any"))
    detail.restricted = true;
  return { detail, next: at };
}

/** "The highest since $3 billion in May": the figure is that of May, and no other is held against it. */
export function sinceFigure(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  // "Since 2022's $137 billion".
  const year = nodes[at - 1];
  if (isPeriod(year) && year.when.type === "year" && means(nodes[at - 2], "since")) {
    lose(reading, nodes[at]!);
    return at + 1;
  }
  // "Since the record $2.9 billion of July 2012", "since the 18% marked in May".
  const before = at - 1 - Number(means(nodes[at - 1], "record"));
  const back = before - Number(textOf(nodes[before]) === "the");
  if (!means(nodes[back], "since")) return null;
  const said = lose(reading, nodes[at]!);
  let next = at + 1;
  let isNamed = false;
  while (means(nodes[next], "in", "of", "for", "plain", "tail", "record", "level") || isNoun(nodes[next])) {
    isNamed ||= isNoun(nodes[next]);
    next++;
  }
  const when = nodes[next];
  if (next === at + 1 || !isPeriod(when)) return at + 1;
  const ranked = reading.said.findLast(
    ({ detail }) => detail.unknownSince === true || detail.since === when.when,
  );
  if (ranked !== undefined) {
    ranked.detail.unknownSince = false;
    ranked.detail.since = when.when;
    if (!isNamed) tellSince(reading, said, ranked, when.when);
  }
  return next + 1;
}

/** "Since the $46 billion gap of 2021", "since the 3.4% fall in May". */
const isNoun = (node: Node | undefined): boolean =>
  node !== undefined && (isTopic(node) || means(node, "rise", "fall"));

/** The figure of then is of what is ranked: "the fastest growth since 57.7% logged in May", "the lowest since the $5 billion of May". */
function tellSince(reading: Reading, said: Said, ranked: Said, when: When): undefined {
  const { clause, figure } = said;
  const { noun } = ranked.detail;
  const host = figuresIn(reading, clause).find(
    (one) => one.role === "main" && one.figure!.kind === figure!.kind && one !== said,
  );
  const kind = figure!.kind === "percent" ? "growth" : "level";
  const isOfMove = isUpOrDown(noun) || noun === "pace";
  if (host?.kind !== kind || isOfMove !== (kind === "growth")) return;
  Object.assign(said, { kind, when, role: "after", base: reading.said.indexOf(host), missing: [] });
  if (kind === "growth") said.move = isUpOrDown(noun) ? noun : host.move;
}
