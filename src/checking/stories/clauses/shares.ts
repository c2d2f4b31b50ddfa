import { isFigure, isPercent, isShareNoun, meaning, means } from "../words/pieces.js";
import { placesFrom } from "./entries.js";
import { isMoveNode, isTopic, moveOf, type Node, skipBack, skipPlain, textOf } from "./nodes.js";
import { needFrame, newFrame, type Reading } from "./reading.js";
import { hasFigure } from "./said.js";

/** "Accounted for", "the share of the EU in exports", "the country's share of China's exports", "Russia's export share". */
export function readShare(reading: Reading, at: number): number {
  const next = isShareNoun(reading.nodes[at]) ? readNoun(reading, at) : at + 1;
  reading.cue = "share";
  return next;
}

/** "Equivalent to 18.7 percent of total exports", and not to an amount or a part of something else. */
export function isShareAhead(nodes: readonly Node[], at: number): boolean {
  return isPercent(nodes[at + 1]) && means(nodes[at + 2], "of") && isTopic(nodes[skipPlain(nodes, at + 3)]);
}

/** "18.9% of the $38 billion in May", "half of the record $5 billion", "60% of the rise of $30 billion": the whole. */
export function isWhole(nodes: readonly Node[], at: number): boolean {
  const of = skipBack(nodes, at - Number(means(nodes[at - 1], "record"))) - 1;
  const isRise = means(nodes[of], "of") && isMoveNode(nodes[of - 1]);
  const whole = isRise ? skipBack(nodes, of - 1) - 1 : of;
  return means(nodes[whole], "of", "whole") && isFigure(nodes[whole - 1]);
}

/** "Accounted for 70% of the growth in exports", "for 17% of the 2% decline": a part of a rise or fall, or that itself. */
export function isOfMoved(nodes: readonly Node[], at: number): boolean {
  const before = skipBack(nodes, at);
  const part = nodes[before - 2];
  // "Contributed 2 points to the 9% rise in exports".
  const isTo = isFigure(part) && part.figure.kind === "points" && before < at;
  if (means(nodes[before - 1], "of", ...(isTo ? ["to"] : [])) && isFigure(part)) return true;
  const next = skipPlain(nodes, at + 2);
  const whole = nodes[next + Number(isFigure(nodes[next]))];
  const isMoved = moveOf(whole) !== null || (isTopic(whole) && whole.topic.measure === "growth");
  return means(nodes[at + 1], "of", "whole") && isMoved;
}

/** "Peru took 10% of exports, up 5% on the year": the share went up, or what went there. */
export function isOfShare({ said, segment, clause, nodes }: Reading, at: number): boolean {
  const before = nodes.slice(0, at);
  const last = said.findLast((one) => hasFigure(one) && one.segment < segment);
  // "With a share of 24%, an increase of 3%".
  const isOfNoun = clause?.isShare === true && means(before.at(-1), "of") && moveOf(before.at(-2)) !== null;
  const isMoved = ["up", "down"].includes(textOf(before.at(-1))) || isOfNoun;
  return isMoved && !before.some(isTopic) && last?.kind === "share";
}

function readNoun(reading: Reading, at: number): number {
  const { nodes } = reading;
  const isOf = means(nodes[at + 1], "of");
  const place = skipPlain(nodes, at + 2);
  const flow = isOf ? nodes[place] : undefined;
  if (reading.clause?.topic && isTopic(flow)) {
    const fresh = newFrame(reading, flow.topic, reading.opener);
    // "The country's".
    if (meaning(nodes[at - 1], "owner") === "country")
      fresh.topic = { ...flow.topic, withWhom: [{ type: "before", kind: "country" }] };
    fresh.isShare = true;
    return place + 1;
  }
  const now = needFrame(reading, reading.opener);
  now.isShare = true;
  const named = isOf ? placesFrom(reading, at + 2) : null;
  // "China's share of US imports": of those of another.
  const whose = isTopic(nodes[named?.until ?? -1]) ? null : named;
  if (whose?.withWhom.length === 1 && now.topic === null) {
    // "Exports rose; the share of Peru in imports was 5%": of that clause alone.
    if (reading.said.length > 0) now.withWhom = whose.withWhom;
    else reading.headPartners = whose.withWhom;
    return whose.until;
  }
  // "Russia's export share": its share of those of the reporter.
  const owner = now.topic?.ofWhom[0];
  if (owner !== undefined && isTopic(nodes[at - 1]) && now.topic!.withWhom.length === 0)
    now.topic = { ...now.topic!, ofWhom: [], withWhom: [{ type: "code", code: owner }] };
  return at + 1;
}
