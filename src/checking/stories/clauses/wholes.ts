import { isOpen, type Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { isFigure, isGoods, isPercent, isUnread, meaning, means } from "../words/pieces.js";
import { isOr, isTopic, moveOf, type Node, nodeBefore, skipPlain, textOf, wordsOf } from "./nodes.js";
import { needFrame, notRead, type Reading } from "./reading.js";
import { newestOutside, type Said } from "./said.js";
import { giveTopic, hasSaid } from "./sayings.js";

/** "The share of oil exports in total exports", "which were 6.7% of total exports": the whole, of which the clause names a part. */
export function readPartOf(reading: Reading, whole: Topic, at: number): boolean {
  const { nodes } = reading;
  const { flows } = whole;
  const { clause, last } = reading;
  if (clause === null || clause.topic === null) return false;
  const isOwn = last?.clause === clause.index;
  // "Exports amounted to $95 billion of the total volume of trade".
  const isFlow = ["exports", "imports"].includes(clause.topic.flows[0]!.flow) && flows[0]!.flow === "total";
  const isWhole = means(reading.pieces[nodes[at]!.at], "whole") || means(nodeBefore(nodes, at), "of");
  if (isWhole && isFlow && isOwn && last.kind === "level") return true;
  if (!means(nodeBefore(nodes, at), "of", "in")) return false;
  if (clause.isShare && !hasSaid(reading, clause)) return true;
  // "$3 billion, or 31%, of total exports".
  const figure = at === 1 ? reading.segments[reading.segment - 1]!.nodes.at(-1) : nodes[at - 2];
  const isOf = means(nodes[at - 1], "of") && figure?.first === last?.piece;
  const isBare = isOwn && last.figure?.kind === "percent" && last.move === null;
  if (!isOf || !isBare) return false;
  const isSame = flows[0]!.flow === clause.topic.flows[0]!.flow;
  // "Exports to the EU were … and imports …, representing 72% of all exports and 70% of all imports".
  const isWhich = reading.opener === "which";
  const other = isSame
    ? clause
    : reading.frames.findLast(
        ({ topic }) => topic !== null && topic.flows[0]!.flow === flows[0]!.flow && !isWhich,
      );
  last.kind = other ? "share" : "lost";
  heedParts(reading, last, whole);
  if (other) Object.assign(last, { topic: other.topic, clause: other.index });
  return true;
}

/** "Exports to Tajikistan were 4% of exports to the CIS", "Peru, with 4% of wine exports": of those alone. */
function heedParts(
  { reporter }: Reading,
  share: Said,
  { ofWhom: [owner], withWhom, unread }: Topic,
): undefined {
  // "72% of Latvian exports, 59% of Lithuanian exports", "exports to Peru were 5% of China's exports", told of India.
  const own = share.topic === null ? owner : (share.topic.ofWhom[0] ?? reporter);
  if (owner !== undefined && owner !== own) share.missing.push("reporter");
  if (withWhom.length > 0) share.missing.push("partner");
  if (unread.length > 0) share.missing.push("product");
}

/** "The trade surplus - the gap between exports and imports - came to": the same in other words. */
export function isSameGap({ clause, last, segment, move }: Reading, { flows, withWhom }: Topic): boolean {
  const told = clause?.topic?.flows[0];
  const isSame = flows[0]!.isGap === true && told?.flow === "balance" && told.sign !== 0;
  return isSame && last?.segment !== segment && withWhom.length === 0 && move === null;
}

/** "A deficit trade balance of". */
export const isSameBalance = (before: Node | undefined, { flows }: Topic): boolean =>
  flows[0]!.flow === "balance" &&
  flows[0]!.sign === 0 &&
  isTopic(before) &&
  before.topic.flows[0]!.flow === "balance";

/** "14.7 percent of China's total foreign trade": of what a share is. */
export function readWholeOfShare(reading: Reading, topic: Topic, at: number): boolean {
  const { nodes } = reading;
  const shared = reading.last;
  const before = nodeBefore(nodes, at);
  if (shared?.kind !== "share") return false;
  // "A third of farm exports" is a share of something else.
  if (means(before, "of", "in", "share", "whole", "plain") && topic.unread.length > 0)
    shared.missing.push("product");
  if (shared.topic === null && means(before, "of", "in", "share")) {
    for (const one of reading.said)
      if (one === shared || (one.topic === null && one.role === "bracket" && one.clause === shared.clause))
        one.topic = topic;
    needFrame(reading).topic ??= topic;
    return true;
  }
  if (shared.segment !== reading.segment || !means(before, "of", "whole", "plain")) return false;
  // "Imports and exports with Peru accounted for 11% of total trade": both together.
  if (shared.topic?.flows.length === 2 && topic.flows[0]!.flow === "total")
    shared.topic = { ...shared.topic, flows: topic.flows };
  if (shared.topic !== null && shared.topic.flows[0]!.flow !== topic.flows[0]!.flow)
    shared.missing.push("measure");
  heedParts(reading, shared, topic);
  // "25.6 percent of the country's trade at $28 billion", "… of $28 billion": that of the whole.
  const isWithOne = shared.topic !== null && shared.topic.withWhom.length > 0;
  if (isWithOne && means(nodes[at + 1], "at", "of") && isFigure(nodes[at + 2]))
    notRead(reading, nodes[at + 1]!.first);
  return true;
}

/** What a share or a purchase in a clause is of, where that stands behind it. */
export function heedWhole(reading: Reading, whole: Topic, at: number): undefined {
  const { nodes } = reading;
  const { flows } = whole;
  // "Accounting for a third ($2 billion) of exports": of that flow, and of all of it.
  const isOf = reading.opener === "resume" && at < 3 && means(nodeBefore(nodes, at), "of", "plain");
  const near = reading.said.filter(({ segment }) => segment >= reading.segment - 2);
  if (isOf && near.some(({ kind }) => kind === "share"))
    for (const one of near) {
      if (one.topic?.flows[0]?.flow !== flows[0]!.flow) one.missing.push("flow");
      heedParts(reading, one, whole);
    }
  // "Uganda is the largest market, spending $5 billion on Kenyan imports": what is bought there is sold here.
  const before = nodes[at - 1];
  const isSpent = nodes.slice(0, at).some((node) => /^spen[dt]/.test(textOf(node)));
  if (isSpent && textOf(nodes[at - 1]) === "on" && reading.listing) reading.limits.push(before!.first);
}

/** "…the largest export market, with turnover of $17 billion": the value of what was named. */
export function readTurnover(reading: Reading, topic: Topic, node: Node): boolean {
  const { clause } = reading;
  if (
    clause === null ||
    node.kind !== "topic" ||
    topic.flows[0]!.flow !== "total" ||
    topic.withWhom.length > 0
  )
    return false;
  const words = reading.pieces.slice(node.at, node.until);
  const isAlone = words.every((one) => means(one, "plain", "mod", "measure", "of"));
  const prior = reading.frames.at(-2)?.topic;
  if (clause.topic === null && clause.joint === "with" && reading.listing && prior?.flows.length === 1)
    clause.topic = prior;
  return (
    isAlone &&
    reading.listing &&
    words.some((one) => textOf(one) === "turnover") &&
    clause.topic?.withWhom.length === 1 &&
    clause.topic.flows.length === 1
  );
}

/** "Twice as large as exports", "three times those to the CIS": beside another flow. */
export const isBesideFlow = (reading: Reading, at: number): boolean =>
  isThanFlow(reading.nodes, at) || isAsLarge(reading, at);

/** "Twice as large as exports". */
const isAsLarge = ({ segments, segment, nodes }: Reading, at: number): boolean =>
  (LARGE.includes(textOf(nodes[at + 2])) || LARGE.includes(textOf(segments[segment + 1]?.nodes[0]))) &&
  segments
    .slice(segment + 1, segment + 3)
    .some(
      ({ opener, nodes: next }) =>
        opener === "as" && next.some((node) => isTopic(node) || means(node, "those") || isUnread(node)),
    );

const LARGE: readonly string[] = ["large", "big", "high", "much", "many", "great", "small", "low"];

/** What is multiplied: after "than", "as", or the figure itself, not by the verb. */
const isThanFlow = (nodes: readonly Node[], at: number): boolean =>
  nodes.slice(at + 1, at + 3).some((node) => isTopic(node) || means(node, "those"));

/** "Exports were $5 billion, 2% of it to Peru", "exports of cars fell 5% to $6 billion, or 8% of total exports": a part. */
export function isPartOfIt({ clause, nodes }: Reading, figure: Figure, at: number): boolean {
  const [, of, whole] = nodes.slice(at, at + 3);
  const isOfTotal =
    figure.kind === "percent" &&
    textOf(nodes[at - 1]) === "or" &&
    isTopic(whole) &&
    whole.topic.saysTotal &&
    clause?.topic?.withWhom.length === 0;
  const isOfThat = /^(?:it|that|them|these|this|which)$/.test(textOf(whole));
  return (means(of, "of") && (isOfTotal || isOfThat)) || /^of (?:this|that)\b/.test(wordsOf(of));
}

/** What may stand between a figure and of what it is. */
const BETWEEN: readonly string[] =
  "in of for plain worth comparison mod all owner cover widened narrowed tariff".split(" ");

/** Whether a topic says of what the figure before it is. */
export function isOfFigure({ segment, nodes }: Reading, at: number, opened: Said): boolean {
  // "Imports to $4 billion for a surplus of $2 billion": of the figure behind it.
  const isOfNext = means(nodes[at + 1], "of") && isFigure(nodes[at + 2]);
  if (isOfNext && means(nodeBefore(nodes, at), "for")) return false;
  const before = nodes.slice(0, at).findLast((one) => {
    const use = meaning(one, "rise") ?? meaning(one, "fall");
    return (use === undefined || use === "verb") && !means(one, ...BETWEEN);
  });
  // Where nothing does, a bracket stands between them.
  return before === undefined
    ? opened.segment !== segment
    : isFigure(before) && before.first === opened.piece;
}

/** "30% of the total exports". */
export function isPartBefore(nodes: readonly Node[], topic: number): boolean {
  let of = topic - 1;
  while (means(nodes[of], "plain", "mod", "whole")) of--;
  return isFigure(nodes[means(nodes[of], "of") ? of - 1 : of]);
}

/** "Foreign trade posted a $9 billion (€8 billion) surplus": of the figure before the bracket. */
export function isOfBracketed(reading: Reading, topic: Topic): boolean {
  const level = newestOutside(reading);
  const isBehind =
    reading.opener === "resume" && level?.segment === reading.segment - 2 && level.kind === "level";
  const whole = level?.topic;
  if (!isBehind || !whole || !isOpen(whole) || topic.flows[0]!.flow !== "balance") return false;
  giveTopic(reading, whole, { ...topic, ofWhom: whole.ofWhom, isFresh: whole.isFresh });
  return true;
}

/** "On goods alone the deficit was", behind goods and services. */
export const isOfGoodsAlone = (nodes: readonly Node[]): boolean =>
  isGoods(nodes[skipPlain(nodes, Number(means(nodes[0], "in", "for")))]);

/** "Rose to $2 trillion, or 49% of total exports", "5% more over $13 billion for 2007": no figure of its clause. */
export function isOfOther(reading: Reading, figure: Figure, at: number): boolean {
  const { nodes } = reading;
  if (figure.kind === "percent")
    return (
      reading.move !== null &&
      isOr(nodes, at) &&
      means(nodes[at + 1], "of") &&
      isTopic(nodes[skipPlain(nodes, at + 2)])
    );
  const isThan = /^over\b/.test(figure.text) && moveOf(nodes[at - 1])?.use === "adverb";
  if (!isThan || !isPercent(nodes[at - 2])) return false;
  reading.last?.missing.push("comparison");
  return true;
}

/** "Exports to Peru rose to $6 billion, or 14% of total exports": the share of one partner, and nothing behind it. */
export function isShareOfAll({ clause, nodes, reporter }: Reading, at: number): boolean {
  const place = skipPlain(nodes, at + 2);
  const whole = nodes[place];
  const part = clause?.topic;
  if (!isTopic(whole) || part?.withWhom.length !== 1 || part.unread.length > 0) return false;
  const { flows, ofWhom, withWhom, unread, saysTotal } = whole.topic;
  return (
    saysTotal &&
    flows[0]!.flow === part.flows[0]!.flow &&
    withWhom.length + unread.length === 0 &&
    ofWhom.every((one) => one === (part.ofWhom[0] ?? reporter)) &&
    nodes.slice(place + 1).every((node) => node.kind === "sign")
  );
}
