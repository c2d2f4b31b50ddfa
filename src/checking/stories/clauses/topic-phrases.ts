import { isOpen, type Topic } from "../topics/topic.js";
import { isFigure, isPlace, means } from "../words/pieces.js";
import { heedCost } from "./colour.js";
import { isOfListed, ofListed } from "./entries.js";
import { cumulated } from "./figure-times.js";
import { isMoveNode, isTopic, nodeBefore, segmentStart, skipPlain, textOf, wordsOf } from "./nodes.js";
import { newFrame, notRead, type Reading, readAfterAll } from "./reading.js";
import { type Said, saidIn } from "./said.js";
import { givePartner, giveTopic, hasSaid, inherited, isBehindPronoun } from "./sayings.js";
import { settle } from "./settle.js";
import {
  heedWhole,
  isOfBracketed,
  isOfFigure,
  isOfGoodsAlone,
  isSameBalance,
  isSameGap,
  readPartOf,
  readTurnover,
  readWholeOfShare,
} from "./wholes.js";
import { ofOwner, readPassive } from "./whose-trade.js";

export function readTopic(reading: Reading, topic: Topic, at: number): number {
  const { nodes } = reading;
  // "Looking at export volume, exports to the US rose 2%": theirs.
  if (reading.clause?.topic?.measure === "volume" && !hasSaid(reading, reading.clause)) {
    reading.headVolume = true;
    reading.clause.volume = true;
  }
  const behind = nodes[at - 1];
  const before = nodeBefore(nodes, at);
  if (means(before, "beat", "pass") && reading.clause?.topic?.flows.length === 1) {
    // "Exports exceeded imports by $4.3 billion" is a surplus.
    const [one, other] = [reading.clause.topic.flows[0]!.flow, topic.flows[0]!.flow];
    const isBoth = (one === "exports" && other === "imports") || (one === "imports" && other === "exports");
    if (isBoth && means(nodes[at + 1], "by") && isFigure(nodes[at + 2])) {
      reading.clause.topic = {
        ...reading.clause.topic,
        flows: [{ flow: "balance", sign: one === "exports" ? 1 : -1 }],
      };
      readAfterAll(reading, before!.first);
      reading.cue = "level";
      reading.move = null;
      return at + 2;
    }
    newFrame(reading, topic, "comma").unread.push(before!.first);
    return at + 1;
  }
  // "The prices of exports rose, while those of imports fell": the same of those.
  const isOfSame = wordsOf(behind) === "that of" || (means(behind, "of") && means(nodes[at - 2], "those"));
  if (isOfSame && reading.frames.some(({ unread }) => unread.length > 0)) notRead(reading, behind!.first);
  if (topic.coverage === null && isOfGoodsAlone(nodes)) topic = { ...topic, coverage: "goods" };
  heedCost(reading, at);
  if (isSameGap(reading, topic) || isSameBalance(behind, topic)) {
    // "Red ink in goods balance with the EU".
    if (topic.withWhom.length > 0 && reading.clause?.topic) givePartner(reading, topic.withWhom);
    return at + 1;
  }
  if (readWholeOfShare(reading, topic, at)) return at + 1;
  heedWhole(reading, topic, at);
  if (readPartOf(reading, topic, at)) return at + 1;
  const named = reading.frames.findLast((one) => one.topic !== null)?.topic;
  if (textOf(behind) === "that" && means(behind, "those") && named)
    topic = { ...topic, measure: topic.measure ?? named.measure };
  if (readTurnover(reading, topic, nodes[at]!)) return at + 1;
  // "Peru remained the largest market, importing goods worth", "the top supplier, with $2 billion in shipments": what
  // it imports is exported to it, and what it ships comes from it.
  const ofPartner = reading.listing && reading.clause!.topic?.withWhom.length === 1;
  const isTurned = topic.flows[0]!.flow !== named?.flows[0]?.flow;
  const isBehind = means(behind, "in", "of") && isFigure(nodes[at - 2]);
  if (
    (topic.isVerb || isBehind) &&
    ofPartner &&
    isTurned &&
    topic.ofWhom.length + topic.withWhom.length === 0
  ) {
    reading.cue = "level";
    // "The biggest trading partner, with $2 billion in exports": no more than those.
    const old = reading.clause!.topic!;
    if (isBehind && old.flows[0]!.flow === "total") giveTopic(reading, old, { ...old, flows: topic.flows });
    return at + 1;
  }
  if (readPassive(reading, topic, at)) return at + 1;
  if (at === 0 && isOfBracketed(reading, topic)) return at + 1;
  const opened = reading.open.at(-1);
  // "A surplus of $5 billion in its international trade".
  const isBalance = reading.clause?.topic?.flows[0]?.flow === "balance";
  const isWider = isOpen(topic);
  // "This is a 5% rise on the exports of May": than those.
  if (opened?.topic === null && opened.move && textOf(before) === "on") notRead(reading, nodes[at]!.first);
  if (isBalance && opened !== undefined && isWider && means(before, "in") && topic.unread.length === 0) {
    // "In trade between the two countries": with the one that was spoken of.
    if (topic.isPair || topic.isBilateral || topic.withWhom.length > 0)
      givePartner(reading, topic.withWhom.length > 0 ? topic.withWhom : [{ type: "before", kind: "it" }]);
    return at + 1;
  }
  // "The deficit in Peru's trade balance rose".
  const isOfBalance = opened === undefined && isBalance && topic.flows[0]!.flow === "balance" && isWider;
  if (isOfBalance && textOf(behind) === "in" && isTopic(nodes[at - 2])) {
    reading.clause!.topic = inherited(
      { ...reading.clause!.topic!, isFresh: false },
      { ...reading.clause!, topic },
    );
    return at + 1;
  }
  // "Deficits were recorded in trade with Peru, $5 billion, and Chile, $3 billion".
  if (
    isBalance &&
    topic.flows[0]!.flow === "total" &&
    topic.withWhom.length > 0 &&
    topic.unread.length === 0 &&
    means(before, "in")
  ) {
    reading.clause!.topic = { ...reading.clause!.topic!, withWhom: topic.withWhom };
    return at + 1;
  }
  // "A 5.9% rise in exports", "a $5 billion surplus", "$5 billion in exports".
  if (opened !== undefined && opened.topic === reading.clause!.topic && isOfFigure(reading, at, opened)) {
    if (reading.clause!.topic !== null) {
      const joint = reading.segment === opened.segment ? "and" : reading.opener;
      const old = reading.clause!;
      const index = reading.said.indexOf(opened);
      // "The balance rose to a deficit of": whether it grew is not said.
      const isTurned = isOpen(old.topic!) && topic.flows[0]!.sign === -1;
      for (const one of saidIn(reading, old.index))
        if (isTurned && one.kind === "moved") one.missing.push("direction");
      const clause = newFrame(reading, inherited(topic, old), joint);
      // "The share of the EU was 81% in exports and 79% in imports".
      clause.isShare = old.isShare;
      // "China bought $5 billion of Korean exports": with that buyer.
      const isBought =
        textOf(behind) === "of" && old.topic!.isVerb && old.topic!.flows[0]!.flow === "imports";
      if (isBought && topic.flows[0]!.flow === "exports" && topic.withWhom.length === 0)
        clause.unread.push(opened.piece);
      // "Zork of trade rose 1% in exports and fell 2% in imports": of one subject.
      clause.unread.push(...(isMoveNode(nodes[skipPlain(nodes, 0)]) ? old.unread : reading.unreadHere));
      // "While Korea followed with $26 billion and a share of": what was not read may name with whom.
      if (topic.withWhom.length === 0 && clause.topic!.withWhom.length > 0) clause.unread.push(...old.unread);
      clause.when = null;
      const { index: of, topic: own } = clause;
      const moved = reading.open.map((one) => ({ ...one, clause: of, topic: own }) as Said);
      for (const [place, one] of reading.open.entries())
        reading.said[reading.said.indexOf(one)] = moved[place]!;
      reading.open = [reading.said[index]!];
      reading.last = reading.said[index]!;
      for (const one of moved) settle(reading, one);
    } else {
      // "South Africa recorded a R7 billion surplus": its own.
      topic = ofOwner(reading, topic);
      reading.clause!.topic = topic;
      for (const one of reading.open) {
        one.topic = topic;
        settle(reading, one);
      }
    }
    reading.said.at(-1)!.when ??= topic.when;
    reading.clause!.when ??= topic.when;
    return at + 1;
  }
  const clause = reading.clause;
  if (clause === null || clause.topic !== null) {
    const isRecorded = reading.cue === "record" && clause !== null && !hasSaid(reading, clause);
    if (isRecorded) clause.topic = inherited(topic, clause);
    else {
      // "The oil trade balance stood at a surplus of": the same balance.
      const isAgain =
        clause !== null &&
        clause.topic!.flows[0]!.flow === "balance" &&
        topic.flows[0]!.flow === "balance" &&
        topic.withWhom.length + topic.ofWhom.length + reading.owners.length === 0 &&
        !hasSaid(reading, clause);
      const isListed = isOfListed(reading);
      const isBeside = means(before, "result", "with") || reading.cue === "result" || reading.cue === "with";
      const inherits = clause !== null && (isAgain || isListed || isBeside);
      const joint = clause === null || segmentStart(nodes, at) ? reading.opener : "and";
      const fresh = newFrame(reading, topic, joint);
      // "And average imports fell", "then imports fell": what stands before it and was not read.
      const { first = -1 } = behind ?? {};
      if (reading.unreadHere.includes(first) || textOf(behind) === "then") fresh.unread.push(first);
      // "In trade with the EU it was $6 billion": the balance, perhaps, that was spoken of.
      if (/^(?:it|they)\b/.test(wordsOf(nodes[at + 1])) && means(behind, "in", "for"))
        fresh.unread.push(nodes[at + 1]!.first);
      // "More zork than exports": what is held against something is not what the clause is of.
      const than = nodes[at - 1 - Number(means(behind, "pronoun"))];
      if (/\bthan$/.test(wordsOf(than))) fresh.unread.push(than!.first);
      // "Giving Japan a surplus of $2 billion".
      const isGiven = isPlace(behind) && means(nodes[at - 2], "result");
      fresh.isResult = isGiven || (inherits && means(before, "result"));
      if (reading.resultMove !== null) reading.move = reading.resultMove;
      reading.resultMove = null;
      // "Imports from Peru rose, leaving the deficit at $5 billion": with whom, is not said.
      const isOfOneSide = fresh.isResult && reading.frames.filter((one) => one.topic !== null).length === 2;
      if (inherits && !isOfOneSide) fresh.topic = (isListed ? ofListed : inherited)(topic, clause);
    }
  } else if (isBehindPronoun(reading, clause) && isNext(reading, at))
    newFrame(reading, topic, reading.opener);
  else {
    // "China was the largest supplier of imports, with shipments worth $5 billion": what is shipped there comes in here.
    const listed =
      clause.joint === "with" && reading.listing ? reading.frames[clause.index - 1]?.topic : null;
    if (listed?.flows[0]?.flow === "imports" && topic.flows[0]!.flow === "exports")
      clause.unread.push(nodes[at]!.first);
    const own = saidIn(reading, clause.index).filter((one) => one.topic === null);
    const isPredicate = own.some((one) => one.kind !== "lost");
    clause.topic = topic;
    clause.isOfMove = clause.nounMove !== null && !isPredicate;
    if (isPredicate)
      for (const one of own) {
        one.topic = topic;
        if (one.role === "main" && (one.kind === "lost" || one.kind === "level")) settle(reading, one);
      }
  }
  const now = reading.clause!;
  now.topic = ofOwner(reading, now.topic!);
  const isCovered =
    topic.when?.type === "to-date" && !["month", "back", undefined].includes(reading.headWhen?.type);
  if (!isCovered) now.when = cumulated(topic.when, now.when) ?? now.when ?? topic.when;
  if (topic.measure === "volume") now.volume = topic.flows[0]!.flow !== "total";
  if (topic.terms !== null) now.terms = topic.terms;
  if (topic.adjustment !== null) now.adjustment = topic.adjustment;
  if (topic.isVerb) reading.cue = "level";
  reading.open = [];
  return at + 1;
}

/** What begins a part, stands behind "and" or "and that of", or comes of what was told: "it rose 5%, leaving a surplus". */
const isNext = ({ cue, nodes }: Reading, at: number): boolean =>
  segmentStart(nodes, at) ||
  means(nodes[at - 1 - Number(means(nodes[at - 1], "those"))], "and") ||
  cue === "result" ||
  means(nodeBefore(nodes, at), "result");
