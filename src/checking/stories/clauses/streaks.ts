import { sideOf } from "../topics/topic.js";
import { hasAny, isFigure, isPeriod, isPlace, meaning, means, type PieceOf } from "../words/pieces.js";
import { cardinalMonths, isTopic, isUpOrDown, moveOf, type Node, textOf } from "./nodes.js";
import { needFrame, notRead, type Reading } from "./reading.js";
import { type Detail, hasFigure, newestFigure, saidIn } from "./said.js";
import { push } from "./sayings.js";

export function readRun(reading: Reading, at: number): number {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"run">;
  const what = whatRuns(nodes, at + 1);
  const clause = needFrame(reading);
  for (const node of nodes.slice(at, what.next)) if (isFigure(node)) reading.covered.push(node.first);
  const owner = reading.owners.at(-1);
  if (owner !== undefined && what.detail.topic !== undefined && what.detail.topic.ofWhom.length === 0) {
    what.detail.topic = { ...what.detail.topic, ofWhom: [owner], isFresh: true };
    reading.owners = [];
  }
  if (one.unit !== null && one.unit !== "month")
    for (const said of reading.said)
      if (said.kind === "extreme" && said.segment === reading.segment) said.missing.push("measure");
  // "Remaining in the black for the 23rd month".
  const colour = nodes
    .slice(0, at)
    .flatMap((node) => meaning(node, "signed") ?? [])
    .at(-1);
  if (colour !== undefined) what.detail.of ??= colour === "positive" ? "surplus" : "deficit";
  // "A double-digit increase for the fourth month in a row".
  if (nodes.slice(0, at).some(isDouble)) what.detail.double = true;
  // "The streak of nine straight declines in exports ended in May".
  const isEnd = reading.endsNext || nodes.slice(what.next).some((node) => textOf(node) === "ended");
  const { count, unit } = one;
  const detail = { count, unit, ...what.detail, move: reading.move };
  const run = push(reading, isEnd ? "streak-end" : "streak", one.first, detail);
  clause.topic ??= what.detail.topic ?? null;
  // "After a 5.7% drop in May and four straight increases": when they ended is not said.
  const newest = newestFigure(reading);
  const isAfter = newest?.role === "after" && reading.opener === "and";
  if (clause.whens.length > 1 || isAfter) run.missing.push("period");
  // "Driven by chips, which rose 12%, extending their streak": that of the chips, perhaps.
  const isWhich = reading.segments[reading.segment - 1]?.opener === "which";
  if (isWhich && hasAny(nodes.slice(0, at), "owner")) run.missing.push("measure");
  // "A deficit of $3 billion, its fourth in a row".
  if (means(nodes[at - 1], "owner")) run.detail.isOwn = true;
  reading.endsNext = false;
  return what.next;
}

const isDouble = (node: Node): boolean => {
  return isFigure(node) && /^double/i.test(node.figure.text);
};

const isGrowth = (node: Node): boolean => textOf(node) === "growth";

/** "Month of double-digit declines", "monthly surplus", "of on-year increase". */
function whatRuns(nodes: readonly Node[], from: number): { readonly detail: Detail; readonly next: number } {
  let at = from;
  const detail: Detail = {};
  for (; at < nodes.length; at++) {
    const node = nodes[at]!;
    const moved = moveOf(node);
    // "Of positive annual growth".
    const isPositive = meaning(node, "signed") === "positive" && nodes.slice(at + 1, at + 3).some(isGrowth);
    if (isTopic(node)) {
      const { sign } = node.topic.flows[0]!;
      if (sign === 0 || detail.of !== undefined) break;
      detail.of = sideOf(sign);
      detail.topic = node.topic;
    } else if (isDouble(node)) detail.double = true;
    else if (means(node, "since") && isPeriod(nodes[at + 1])) at++;
    else if (means(node, "rise", "fall") && detail.of === undefined && moved?.use !== "adverb")
      detail.of = moved!.move;
    else if (isPositive) continue;
    else if (means(node, "red", "black")) detail.of ??= means(node, "black") ? "surplus" : "deficit";
    else if (means(node, "comparison")) detail.compared = meaning(node, "comparison");
    else if (!means(node, "of", "in", "plain", "jointly", "reading", "record", "mod")) break;
  }
  return { detail, next: at };
}

export function readEnd(reading: Reading, at: number, place: number): number {
  const { nodes } = reading;
  const found = cardinalMonths(nodes, place)!;
  const what = whatRuns(nodes, found.next);
  push(reading, "streak-end", nodes[at]!.first, { count: found.count, unit: "month", ...what.detail });
  reading.endsNext = false;
  return what.next;
}

const RANKS: readonly string[] = ["extreme", "rank", "first", "streak", "turn"];

/** "Rose 40% over two years" is compared with no period of its kind; "came to $61 billion in seven months" is of none that is known. */
export function heedLength(reading: Reading, at: number): undefined {
  const { nodes } = reading;
  const said = reading.said.filter((one) => one.segment === reading.segment);
  const here = said.filter(hasFigure);
  for (const { missing } of here) missing.push("comparison");
  // "A record $28 billion over 12 months": of those.
  if (textOf(nodes[at - 1]) === "over")
    for (const one of said) if (one.kind === "extreme") one.missing.push("period");
  // "$61 billion, the highest in seven months", is of the month that was spoken of.
  const isOfLevel = here.length > 0 && here.every(({ kind, base }) => kind === "level" && base === null);
  const isRanked = said.some(({ kind }) => RANKS.includes(kind));
  if (isOfLevel && !isRanked && means(nodes[at - 1], "in", "over"))
    needFrame(reading).when ??= { type: "unclear" };
  if (here.length === 0) notRead(reading, nodes[at]!.first);
}

/** "Extended their slump to an 11th straight month", "extending its winning streak to a seventh month". */
export function readExtended(reading: Reading, at: number): number | null {
  const rest = reading.nodes.slice(at + 1);
  const run = rest.findIndex((node) => node.kind === "run");
  const between = rest.slice(0, run);
  // "Peru extended its trade surplus streak to 55 months".
  const [named, ...more] = between.filter(isTopic);
  const sign = named === undefined ? 0 : named.topic.flows[0]!.sign;
  if (run < 0 || more.length > 0 || (named && sign === 0) || between.some(isFigure)) return null;
  const noun = between.map((node) => moveOf(node)).find((one) => one !== null);
  const next = readRun(reading, at + 1 + run);
  const said = reading.said.at(-1)!;
  const { detail, clause, missing } = said;
  if (named) {
    said.topic = named.topic;
    detail.of ??= sideOf(sign);
    const frame = reading.frames[clause]!;
    frame.topic ??= named.topic;
    const [whose] = reading.nodes;
    if (isPlace(whose) && whose.code === reading.reporter)
      frame.unread = frame.unread.filter((one) => one !== whose.first);
  }
  const grown = saidIn(reading, clause).find((one) => one.kind === "growth")?.move;
  const of = noun?.move ?? grown;
  // "The surplus rose 5%, extending its run": of surpluses, perhaps.
  const isOfEither = noun === undefined && reading.frames[clause]!.topic?.flows[0]?.sign !== 0;
  if (isOfEither && detail.of === undefined) missing.push("direction");
  if (isUpOrDown(of)) detail.of ??= of;
  return next;
}
