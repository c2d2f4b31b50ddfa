import type { Topic } from "../topics/topic.js";
import { means } from "../words/pieces.js";
import { heedCost } from "./colour.js";
import { isOfListed, ofListed } from "./entries.js";
import { cumulated } from "./figure-times.js";
import {
  atOf,
  isFigure,
  isTopic,
  type Node,
  piece,
  previous,
  previousPiece,
  segmentStart,
  textOf,
  wordsOf,
} from "./nodes.js";
import { readPassive } from "./passives.js";
import { newFrame, type Reading, readAfterAll } from "./reading.js";
import type { Frame, Said } from "./said.js";
import { givePartner, hasSaid, inherited } from "./sayings.js";
import type { Segment } from "./segments.js";
import { settle } from "./settle.js";
import {
  heedWhole,
  isOfFigure,
  isSameBalance,
  isSameGap,
  readPartOf,
  readTurnover,
  readWholeOfShare,
} from "./wholes.js";
import { ofOwner } from "./whose-trade.js";

export function readTopic(
  reading: Reading,
  topic: Topic,
  nodes: readonly Node[],
  at: number,
  segment: Segment,
): number {
  const beaten = previousPiece(nodes, at);
  if (means(beaten, "beat", "pass") && reading.frame?.topic && reading.frame.topic.flows.length === 1) {
    // "Exports exceeded imports by $4.3 billion" is a surplus.
    const [one, other] = [reading.frame.topic.flows[0]!.flow, topic.flows[0]!.flow];
    const isBoth = (one === "exports" && other === "imports") || (one === "imports" && other === "exports");
    if (isBoth && means(nodes[at + 1], "by") && isFigure(nodes[at + 2])) {
      reading.frame.topic = {
        ...reading.frame.topic,
        flows: [{ flow: "balance", sign: one === "exports" ? 1 : -1 }],
      };
      readAfterAll(reading, beaten!.first);
      reading.cue = "level";
      reading.move = null;
      return at + 2;
    }
    // "As imports of $5 billion exceeded exports of $4 billion".
    const isEach = isBoth && means(nodes[at + 1], "of") && isFigure(nodes[at + 2]) && isFigure(nodes[at - 2]);
    if (isEach) readAfterAll(reading, beaten!.first);
    const fresh = newFrame(reading, topic, "comma");
    if (!isEach) fresh.unread.push(beaten!.first);
    return at + 1;
  }
  heedCost(reading, nodes, at, segment);
  if (isSameGap(reading, topic) || isSameBalance(nodes[at - 1], topic)) return at + 1;
  if (readWholeOfShare(reading, topic, nodes, at)) return at + 1;
  heedWhole(reading, topic, nodes, at, segment);
  if (readPartOf(reading, topic, nodes, at)) return at + 1;
  const named = reading.frames.findLast((one) => one.topic !== null)?.topic;
  if (textOf(nodes[at - 1]) === "that" && means(nodes[at - 1], "those") && named)
    topic = { ...topic, measure: topic.measure ?? named.measure };
  if (readTurnover(reading, topic, nodes[at]!)) return at + 1;
  // "Peru remained the largest market, importing goods worth": what it imports is exported to it.
  const ofPartner = reading.listing && reading.frame!.topic?.withWhom.length === 1;
  const isTurned = topic.flows[0]!.flow !== named?.flows[0]?.flow;
  if (topic.isVerb && ofPartner && isTurned && topic.ofWhom.length + topic.withWhom.length === 0) {
    reading.cue = "level";
    return at + 1;
  }
  if (readPassive(reading, topic, nodes, at)) return at + 1;
  // "Foreign trade posted a $9 billion (€8 billion) surplus": of the figure before the bracket.
  const level = reading.said.findLast((one) => one.role !== "bracket" && one.figure !== null);
  const isOfBracket =
    segment.opener === "resume" &&
    at === 0 &&
    level?.segment === reading.segment - 2 &&
    level.kind === "level";
  const whole = level?.topic;
  if (isOfBracket && whole && isOpen(whole) && topic.flows[0]!.flow === "balance") {
    const named = { ...topic, ofWhom: whole.ofWhom, isFresh: whole.isFresh };
    for (const one of reading.said) if (one.topic === whole) one.topic = named;
    reading.frame!.topic = named;
    return at + 1;
  }
  const before = previous(nodes, at);
  const opened = reading.open.at(-1);
  // "A surplus of $5 billion in its international trade".
  const isBalance = reading.frame?.topic?.flows[0]?.flow === "balance";
  const isWider = isOpen(topic);
  if (
    isBalance &&
    opened !== undefined &&
    isWider &&
    means(previousPiece(nodes, at), "in") &&
    topic.unread.length === 0
  ) {
    if (topic.withWhom.length > 0) givePartner(reading, topic.withWhom);
    return at + 1;
  }
  // "The deficit in Peru's trade balance rose".
  const isOfBalance = opened === undefined && isBalance && topic.flows[0]!.flow === "balance" && isWider;
  if (isOfBalance && textOf(nodes[at - 1]) === "in" && isTopic(nodes[at - 2])) {
    reading.frame!.topic = inherited(
      { ...reading.frame!.topic!, isFresh: false },
      { ...reading.frame!, topic },
    );
    return at + 1;
  }
  // "Deficits were recorded in trade with Peru, $5 billion, and Chile, $3 billion".
  if (
    isBalance &&
    topic.flows[0]!.flow === "total" &&
    topic.withWhom.length > 0 &&
    topic.unread.length === 0 &&
    means(previousPiece(nodes, at), "in")
  ) {
    reading.frame!.topic = { ...reading.frame!.topic!, withWhom: topic.withWhom };
    return at + 1;
  }
  // "A 5.9% rise in exports", "a $5 billion surplus", "$5 billion in exports".
  if (
    opened !== undefined &&
    opened.topic === reading.frame!.topic &&
    isOfFigure(reading, nodes, at, opened)
  ) {
    if (reading.frame!.topic !== null) {
      const joint = reading.segment === opened.segment ? "and" : segment.opener;
      const old = reading.frame!;
      const index = reading.said.indexOf(opened);
      // "The balance rose to a deficit of": whether it grew is not said.
      const isTurned = isOpen(old.topic!) && topic.flows[0]!.sign === -1;
      for (const one of reading.said)
        if (isTurned && one.kind === "moved" && one.frame === old.index) one.missing.push("direction");
      const frame = newFrame(reading, inherited(topic, old), joint);
      // "The share of the EU was 81% in exports and 79% in imports".
      frame.isShare = old.isShare;
      // "China bought $5 billion of Korean exports": with that buyer.
      const isBought =
        textOf(nodes[at - 1]) === "of" && old.topic!.isVerb && old.topic!.flows[0]!.flow === "imports";
      if (isBought && topic.flows[0]!.flow === "exports" && topic.withWhom.length === 0)
        frame.unread.push(opened.piece);
      frame.unread.push(...reading.unreadHere);
      // "While Korea followed with $26 billion and a share of": what was not read may name with whom.
      if (topic.withWhom.length === 0 && frame.topic!.withWhom.length > 0) frame.unread.push(...old.unread);
      frame.when = null;
      const moved = reading.open.map((one) => ({ ...one, frame: frame.index, topic: frame.topic }) as Said);
      for (const [place, one] of reading.open.entries())
        reading.said[reading.said.indexOf(one)] = moved[place]!;
      reading.open = [reading.said[index]!];
      reading.last = reading.said[index]!;
      for (const one of moved) settle(reading, one);
    } else {
      // "South Africa recorded a R7 billion surplus": its own.
      topic = ofOwner(reading, topic);
      reading.frame!.topic = topic;
      for (const one of reading.open) {
        one.topic = topic;
        settle(reading, one);
      }
    }
    reading.said.at(-1)!.when ??= topic.when;
    return at + 1;
  }
  const frame = reading.frame;
  if (frame === null || frame.topic !== null) {
    const isRecorded = reading.cue === "record" && frame !== null && !hasSaid(reading, frame);
    if (isRecorded) frame.topic = inherited(topic, frame);
    else {
      // "The oil trade balance stood at a surplus of": the same balance.
      const isAgain =
        frame !== null &&
        frame.topic!.flows[0]!.flow === "balance" &&
        topic.flows[0]!.flow === "balance" &&
        topic.withWhom.length + topic.ofWhom.length === 0 &&
        !hasSaid(reading, frame);
      const isListed = isOfListed(reading, segment);
      const inherits =
        frame !== null &&
        (isAgain || isListed || [before, reading.cue].some((one) => one === "result" || one === "with"));
      const joint = frame === null || segmentStart(nodes, at) ? segment.opener : "and";
      const fresh = newFrame(reading, topic, joint);
      // "And average imports fell": what stands before it and was not read.
      const { first = -1 } = piece(nodes[at - 1]) ?? {};
      if (reading.unreadHere.includes(first)) fresh.unread.push(first);
      // "More zork than exports": what is held against something is not what the clause is of.
      const than = nodes[at - 1 - Number(means(nodes[at - 1], "pronoun"))];
      if (/\bthan$/.test(wordsOf(piece(than)))) fresh.unread.push(piece(than)!.first);
      fresh.isResult = inherits && (before === "result" || reading.resultMove !== null);
      if (reading.resultMove !== null) reading.move = reading.resultMove;
      reading.resultMove = null;
      if (inherits) fresh.topic = isListed ? ofListed(topic, frame) : inherited(topic, frame);
    }
  } else if (isBehindPronoun(reading, frame) && segmentStart(nodes, at))
    newFrame(reading, topic, segment.opener);
  else {
    // "China was the largest supplier of imports, with shipments worth $5 billion": what is shipped there comes in here.
    const listed = frame.joint === "with" && reading.listing ? reading.frames[frame.index - 1]?.topic : null;
    if (listed?.flows[0]?.flow === "imports" && topic.flows[0]!.flow === "exports")
      frame.unread.push(reading.pieces[atOf(nodes[at]!)]!.first);
    const isPredicate = reading.said.some(
      (one) => one.frame === frame.index && one.topic === null && one.kind !== "lost",
    );
    frame.topic = topic;
    frame.isOfMove = frame.nounMove !== null && !isPredicate;
    if (isPredicate)
      for (const one of reading.said) {
        if (one.frame === frame.index && one.topic === null) {
          one.topic = topic;
          if (one.role === "main" && (one.kind === "lost" || one.kind === "level")) settle(reading, one);
        }
      }
  }
  const now = reading.frame!;
  now.topic = ofOwner(reading, now.topic!);
  const isCovered =
    topic.when?.type === "to-date" && !["month", "back", undefined].includes(reading.headWhen?.type);
  if (!isCovered) now.when = cumulated(topic.when, now.when) ?? now.when ?? topic.when;
  if (topic.measure === "volume") now.volume = topic.flows[0]!.flow !== "total";
  if (topic.adjustment !== null) now.adjustment = topic.adjustment;
  if (topic.isVerb) reading.cue = "level";
  reading.open = [];
  return at + 1;
}

/** A balance that may go both ways, or all trade. */
const isOpen = ({ flows }: Topic): boolean =>
  flows[0]!.flow === "total" || (flows[0]!.flow === "balance" && flows[0]!.sign === 0);

/** "They were 4% higher than a year ago, and exports 3%": what was said before is of them. */
const isBehindPronoun = ({ said, segment }: Reading, { hasPronoun, index }: Frame): boolean =>
  hasPronoun && said.some((one) => one.frame === index && one.figure !== null && one.segment < segment);
