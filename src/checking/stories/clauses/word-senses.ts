import type { Topic } from "../topics/topic.js";
import {
  hasAny,
  isFigure,
  isGoods,
  isPeriod,
  isPlace,
  meaning,
  means,
  type PieceOf,
} from "../words/pieces.js";
import { readBaseWord } from "./base-words.js";
import { colourFrom, isLevelAhead, isStrangeRest, isTradeAhead } from "./colour.js";
import { readTurn } from "./firsts.js";
import { readMoveWord } from "./move-words.js";
import { readResult } from "./moves.js";
import { isPace, isTopic, moveOf, segmentStart, skipPlain, textOf } from "./nodes.js";
import { needFrame, newFrame, notRead, pronounFrame, type Reading } from "./reading.js";
import { figuresIn, saidIn } from "./said.js";
import { givePartner } from "./sayings.js";
import { isShareAhead, readShare } from "./shares.js";
import { giveCover, giveSign, isCoverBehind, isOfUntold, readPartner } from "./whose-trade.js";

/** What says nothing by itself. */
const PASSED = "plain and link weekday owner mod nation agency list extend streak".split(" ");

const isSale = ({ flows }: Topic): boolean => flows.every(({ flow }) => flow.endsWith("exports"));
const PLAIN_NOUNS = /^(?:figures?|data|levels?|numbers|results?)$/;
/** So many words on, what a word opens is over: reading does not look back and forth through a long sentence. */
const FARTHEST = 40;

export function readWord(reading: Reading, at: number, last: number): number {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"word">;
  const before = nodes[at - 1];
  const next = nodes[at + 1];
  const has = (...kinds: readonly string[]): boolean => means(one, ...kinds);
  if (has("colour") && isLevelAhead(nodes, at + 1)) return at + 1;
  if (has("colour") && isTradeAhead(reading, at + 1, last)) {
    newFrame(reading, null, "as").unread = [];
    return at + 1;
  }
  // "Ahead of zork": before that, or better than that.
  const isAhead = one.phrase === "ahead of" && isStrangeRest(nodes, at + 1);
  if (isAhead || (has("colour") && !has("result"))) {
    colourFrom(reading, at, last);
    return last;
  }
  const end = Math.min(last, at + FARTHEST);
  const special = readBaseWord(reading, at, end) ?? readMoveWord(reading, at);
  if (special !== null) return special;
  if (has("share", "whole") && isFigure(before) && reading.open.at(-1)?.figure?.kind === "percent") {
    // "A 17% share", "16.2 percent of the total".
    reading.open.at(-1)!.kind = "share";
    return at + 1;
  }
  if (has("share") && !(has("aside") && !isShareAhead(nodes, at))) return readShare(reading, at);
  if (one.text === "went" && means(next, "from")) {
    reading.level = true;
    return at + 1;
  }
  if (has("turn")) {
    const turn = readTurn(reading, at);
    if (turn !== null) return turn;
  }
  // "To a post-pandemic high of $13.8 billion".
  const isLow = ["high", "low", "peak", "trough"].includes(one.text);
  const isLowOf = means(next, "of") && isFigure(nodes[at + 2]);
  if (isLow && isLowOf && ["to", "level", "at"].includes(reading.cue ?? "")) return at + 1;
  // "Became positive by $5 billion", "became 5% smaller".
  const isSmaller = isFigure(next) && moveOf(nodes[at + 2])?.use === "adverb";
  if (one.text === "became" && (isSmaller || means(nodes[skipPlain(nodes, at + 1)], "signed"))) return at + 1;
  // "$5 billion for a month".
  if (one.text === "month" && textOf(before) === "a" && isFigure(nodes[at - 3])) return at + 1;
  if (one.text === "sent" && means(next, "to")) return at + 1;
  const result = has("result") ? readResult(reading, at) : null;
  if (result !== null) return result;
  const isSaid = figuresIn(reading, reading.clause?.index).length > 0;
  // "Exports there rose": to there; "imports there" are those of that country.
  if (one.text === "there" && isTopic(before) && before.topic.withWhom.length === 0)
    givePartner(reading, [isSale(before.topic) ? { type: "before", kind: "country" } : { type: "unread" }]);
  if (one.text === "sent" && isSaid) {
    notRead(reading, one.first);
    return at + 1;
  }
  if (has("result") && !has("level", "record", "rise", "fall") && isSaid) {
    // "Leading to a decrease of": what follows is of something else.
    newFrame(reading, null, "comma").unread.push(one.first);
    return at + 1;
  }
  // "Rose at a faster-than-expected pace".
  const isAtPace = isPace(one) && reading.cue === "at" && !means(next, "of", "compare");
  if (isAtPace && !isFigure(next)) {
    reading.cue = null;
    return at + 1;
  }
  if (isOfUntold(reading, one.phrase, at)) notRead(reading, one.first);
  // "A streak of increases of 10% ended in May".
  if (one.phrase === "ended in" && isPeriod(next)) notRead(reading, one.first);
  // "Peru ended 2024 with a surplus".
  if (has("level", "record") || (one.text === "ended" && isPeriod(next))) {
    // "Earned $5 billion from exports": the figure stands before what it is of.
    if (isFigure(next) && textOf(nodes[at + 2]) === "from" && isTopic(nodes[at + 3]))
      needFrame(reading, reading.opener);
    reading.cue = meaning(one, "record") === "verb" ? "record" : "level";
    reading.level = true;
    reading.move = null;
    return at + 1;
  }
  if (has("worth")) {
    reading.cue = "level";
    return at + 1;
  }
  if (has("adjusted")) {
    const clause = needFrame(reading, reading.opener);
    // "Rose 7% on the year but were 2% lower than in May after seasonal adjustment": what was said before, is of neither.
    const isApart = reading.opener === "but" && clause.adjustment === null;
    for (const said of saidIn(reading, clause.index))
      if (isApart && said.segment < reading.segment) said.detail.isUnadjusted = true;
    clause.adjustment = meaning(one, "adjusted")!;
    return at + 1;
  }
  // "The value of goods exported".
  if (meaning(one, "measure") === "value" && isTopic(next)) return at + 1;
  if (has("volume") || meaning(one, "measure") === "volume") {
    // "Imports rose to $32.6 billion as volumes increased 1.0%": another statement.
    const isSubject = moveOf(next)?.use === "verb";
    if (isSubject && isSaid) newFrame(reading, reading.clause!.topic, "as");
    needFrame(reading, reading.opener).volume = true;
    return at + 1;
  }
  if (has("value")) {
    needFrame(reading, reading.opener).isNominal = true;
    return at + 1;
  }
  if (has("whole") && reading.last?.kind === "share") return at + 1;
  if (has("valuation")) return at + 1;
  if (
    (meaning(one, "measure") === "value" || has("reading")) &&
    isPeriod(before) &&
    needFrame(reading, reading.opener).topic === null
  ) {
    needFrame(reading, reading.opener).hasPronoun = true;
    return at + 1;
  }
  // "Up 15.7% on last year's figures", "compared to May data".
  const isAlone = !isFigure(next) && !means(next, "of");
  const isNoun = PLAIN_NOUNS.test(one.text) && isPeriod(before) && isAlone;
  const isOfBase = hasAny(nodes.slice(Math.max(at - 4, 0), at), "from", "compare");
  if (isNoun && isOfBase) return at + 1;
  // "Both against April", "all compared with the month before".
  const isAllAgainst = one.text === "all" && at === 0 && means(nodes[1], "compare", "from");
  if (has("jointly") || isAllAgainst) {
    needFrame(reading, reading.opener).isEach = true;
    return at + 1;
  }
  if (has("respectively")) needFrame(reading, reading.opener).isRespective = true;
  if (has("respectively", "quote")) return at + 1;
  const isNamed = isTopic(next) || isFigure(next) || (one.text === "those" && isPeriod(next));
  if (has("those") && isNamed) return at + 1;
  const balance = reading.clause?.topic?.flows[0];
  const sideSaid = meaning(one, "signed") === "positive" ? 1 : -1;
  if (has("signed") && balance?.flow === "balance" && balance.sign === 0) {
    giveSign(reading, sideSaid);
    // "Positive by $5 billion".
    return at + 1 + Number(means(next, "by", "at") && isFigure(nodes[at + 2]));
  }
  // "The deficit came to $3 billion, staying in the red for the third month".
  if (has("signed") && balance?.sign === sideSaid && reading.last !== null) {
    reading.level = true;
    reading.move = null;
    return at + 1;
  }
  if (has("pronoun")) {
    const saysTotal = /\btotal$/.test(one.phrase);
    // "Exports to Peru fell, but the total rose 5%".
    if (saysTotal && !means(before, "in", "of") && (reading.clause?.topic?.withWhom.length ?? 0) > 0) {
      notRead(reading, one.first);
      return at + 1;
    }
    const now =
      reading.clause === null || (reading.clause.topic !== null && segmentStart(nodes, at))
        ? pronounFrame(reading)
        : reading.clause;
    now.topic ??= reading.headTopic;
    now.hasPronoun ||= now.topic === null;
    now.saysTotal ||= saysTotal;
    return at + 1;
  }
  if (has("not")) {
    // "Besides, exports rose", "apart from this, exports rose", "but for 2007 as a whole exports rose".
    const isOpening = ["besides", "apart from"].includes(one.phrase) && at === 0 && nodes.length < 3;
    const isBut = one.phrase === "but for" && isPeriod(next);
    if (isBut || (isOpening && nodes.slice(1).every((node) => means(node, "pronoun")))) return at + 1;
    // "Non-EU countries": it turns the word behind it, and not the sentence.
    if (one.text === "non") notRead(reading, one.first, reading.opener);
    else reading.limits.push(one.first);
    return at + 1;
  }
  // "Mostly to China": not all of it. "Mostly to China (5%)" says how much.
  const isPartly = PARTLY.test(textOf(before)) && means(one, "to", "from", "with");
  const isLastPlace =
    nodes.slice(at + 2).every((node) => node.kind === "sign") &&
    reading.segments[reading.segment + 1]?.opener !== "bracket";
  if (isPartly && isPlace(next) && isLastPlace) {
    notRead(reading, one.first);
    return at + 2;
  }
  const partner = readPartner(reading, at);
  if (partner !== null) return partner;
  const cue = ["to", "by", "at", "of", "with", "for", "in"].find((kind) => has(kind));
  if (cue !== undefined) {
    const isOfShare = reading.cue === "share" && ["of", "to", "at"].includes(cue);
    if (!isOfShare) reading.cue = cue;
    return at + 1;
  }
  // "Through the first seven months": in them.
  if (has("until") && isPeriod(next) && next.when.type === "span" && next.when.from === 1) return at + 1;
  if (has(...PASSED)) return at + 1;
  // "Predicted by economists", "in a Reuters poll": whose forecast it is.
  if (has("who") && reading.isForecast) return at + 1;
  const cover = meaning(one, "cover");
  if (cover !== undefined && isCoverBehind(reading, at)) {
    giveCover(reading, cover as Topic["coverage"]);
    return at + 1;
  }
  if (has("cover") && (reading.cue === "level" || isGoods(one))) return at + 1;
  notRead(reading, one.first, reading.opener);
  return at + 1;
}

const PARTLY = /^(?:mostly|mainly|largely|chiefly|primarily|principally|predominantly|partly)$/;
