import type { Topic } from "../topics/topic.js";
import { isFigure, isPeriod, isUnread, meaning, means, type PieceOf } from "../words/pieces.js";
import { readCrossing, readTurn } from "./firsts.js";
import { readMove } from "./moves.js";
import {
  cardinalMonths,
  isTopic,
  isUpOrDown,
  moveOf,
  skipBack,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { type Ranked, whatRanks } from "./ranks.js";
import { needFrame, newFrame, notRead, type Reading } from "./reading.js";
import { type Detail, isBefore, newestFigure } from "./said.js";
import { lose, push } from "./sayings.js";
import { readEnd } from "./streaks.js";
import { giveSign } from "./whose-trade.js";

/** Words for records, first times, thresholds, runs and movements; `null` for others. */
export function readMoveWord(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"word">;
  const has = (...kinds: readonly string[]): boolean => means(one, ...kinds);
  if (has("pass", "undercut")) {
    const next = readCrossing(reading, at);
    if (next !== null) return next;
  }
  if (has("end")) {
    const next = skipPlain(nodes, at + 1);
    if (nodes[next]?.kind === "run" || means(nodes[next], "streak") || cardinalMonths(nodes, next)) {
      reading.endsNext = true;
      if (cardinalMonths(nodes, next)) return readEnd(reading, at, next);
      return at + 1;
    }
  }
  if (has("super")) {
    const what = ranked(reading, at);
    const detail: Detail = { is: meaning(one, "super"), ...what.detail, ...ofVerb(reading, at, what) };
    if (one.text === "worst") detail.isWorst = true;
    // "Rose 5%, the most since May".
    const { last } = reading;
    const isMost = one.text === "most" && nodes[at - 1] !== undefined && at < 2 && last?.kind === "growth";
    if (isMost && isUpOrDown(last.move)) detail.noun ??= last.move;
    // "Export growth was the highest since May": of the growth.
    const isGrowth = reading.clause?.topic?.measure === "growth" && detail.topic === undefined;
    if (isGrowth && (detail.noun === undefined || detail.vague)) detail.noun = "pace";
    // "The first decline since May and the sharpest since March": no level is sharp.
    if (PACED.includes(one.text) && detail.noun === undefined) detail.of = "move";
    const extreme = push(reading, "extreme", one.first, detail, reading.opener);
    // "Up from $2.8 billion in September, which was the lowest since May": of September.
    const told = newestFigure(reading);
    const isOfBase = told !== undefined && isBefore(told);
    const isBeside = told?.segment === reading.segment;
    const isBehind = reading.opener === "which" && told?.segment === reading.segment - 1;
    if ((isBeside && (isOfBase || told.detail.isOwned === true)) || (isBehind && isOfBase))
      extreme.missing.push("period");
    // "The fastest growth since May, by 33.6%".
    if (reading.move === null && isUpOrDown(what.detail.noun)) reading.move = what.detail.noun;
    return afterSince(reading, what);
  }
  // "The largest since the record $3 billion of July 2012".
  const isSince = means(nodes[at - 1], "since") || means(nodes[at - 2], "since");
  // "A quarter of the record $4 billion of 2022": that of then.
  const of = skipBack(nodes, at) - 1;
  const isOfPart = means(nodes[of], "of") && isFigure(nodes[of - 1]) && isFigure(nodes[at + 1]);
  if (has("record") && (isSince || isOfPart)) return at + 1;
  if (has("record") && meaning(one, "record") !== "verb" && textOf(nodes[at - 1]) !== "on") {
    const what = ranked(reading, at);
    const said = meaning(one, "record");
    // "The balance saw a record deficit of".
    const sign = what.detail.topic?.flows[0]?.sign ?? 0;
    const own = reading.clause?.topic?.flows[0];
    if (sign !== 0 && own?.flow === "balance" && own.sign === 0) giveSign(reading, sign);
    const isLow = said === "low" || ["low", "lows", "trough"].includes(textOf(nodes[at + 1]));
    const is = isLow ? "small" : "big";
    const next = nodes[skipPlain(nodes, what.next)];
    // "To a record $5 billion", "plunged by a record", "rose a record 5%", "narrowed by a record".
    const kind = isFigure(next) ? next.figure.kind : null;
    const isBy =
      reading.move !== null && (reading.cue === "by" || (reading.cue === null && kind === "percent"));
    const moved = isUpOrDown(reading.move) ? reading.move : null;
    const isOfGrowth = reading.clause?.topic?.measure === "growth";
    const noun = what.detail.noun;
    // "A November record": among those alone.
    if (isPeriod(nodes[at - 1]) && !means(nodes[at - 2], "in", "for")) what.detail.restricted = true;
    if (isBy && moved === null) what.detail.restricted = true;
    else if (isBy) what.detail.noun ??= moved!;
    else if (isOfGrowth) what.detail.noun ??= "pace";
    else if (kind === "amount") what.detail.noun ??= "level";
    // "To a record 5% share".
    else if (kind !== null && noun === undefined) what.detail.restricted = true;
    push(reading, "extreme", one.first, { is, ever: true, record: said, ...what.detail }, reading.opener);
    // "A record high of $5 billion", "a record rise of $5 billion".
    reading.cue = isBy ? "by" : "level";
    if (isUpOrDown(noun)) Object.assign(reading, { move: noun, wasNoun: true, cue: null });
    return afterSince(reading, what);
  }
  const moved = movedBy(reading, at);
  // "Fell back into contraction".
  const turn = has("turn") && moved !== null ? readTurn(reading, at) : null;
  if (turn !== null && turn > at + 1) return turn;
  if (moved !== null) return readMove(reading, moved.move, moved.use, at);
  return null;
}

const PACED: readonly string[] = ["sharpest", "steepest", "fastest", "quickest", "slowest"];

/** "Fell the most since May": of the fall. "Narrowed the most" ranks neither a level nor growth. */
function ofVerb(reading: Reading, at: number, { detail }: Ranked): Detail {
  const { nodes } = reading;
  let before = at - 1;
  while (["the", "by"].includes(textOf(nodes[before]))) before--;
  const verb = moveOf(nodes[before]);
  // "Rose sharply, the most since May": without an amount of its own.
  const isApart = textOf(nodes[at]) === "most" && reading.last === null;
  const move = verb !== null && verb.use !== "noun" ? verb.move : isApart ? reading.move : null;
  if (move === null || detail.noun !== undefined) return {};
  return isUpOrDown(move) ? { noun: move } : { restricted: true };
}

/** "Britain had the largest deficit": its own. */
const ofOwners = ({ owners, reporter }: Reading, topic: Topic): Topic =>
  topic.ofWhom.length === 0 && owners.some((one) => one !== reporter)
    ? { ...topic, ofWhom: owners, isFresh: true }
    : topic;

/** What a rank is of; a flow that it names is what the clause speaks of, where nothing was before. */
function ranked(reading: Reading, at: number): Ranked {
  const what = whatRanks(reading.nodes, at + 1);
  const named = what.detail.topic;
  if (named !== undefined && (reading.clause === null || reading.clause.topic === null))
    needFrame(reading, reading.opener).topic = ofOwners(reading, named);
  // "Imports rose, resulting in a record gap of": of the gap.
  const { clause } = reading;
  const told = clause?.topic?.flows[0];
  const flow = named?.flows[0];
  if (told && flow && (told.flow !== flow.flow || told.sign * flow.sign < 0)) {
    // "Exports to Kenya, its largest surplus, came to": of what, is not read.
    const [first] = reading.nodes;
    if (reading.opener === "comma" && means(first, "owner")) notRead(reading, first!.first);
    newFrame(reading, named!, reading.opener);
  }
  return what;
}

/** "The highest since May at $5 billion": the figure of which month is not said. */
function afterSince(reading: Reading, { detail, next }: Ranked): number {
  const { nodes } = reading;
  const figure = nodes[next + 1];
  // "The sharpest fall since May's 3%".
  const owner = nodes[next - 1];
  const isOwned = isPeriod(owner) && owner.isOwner && owner.when === detail.since;
  if (isOwned && isFigure(nodes[next])) reading.whenNext = owner.when;
  const isAt = detail.since !== undefined && means(nodes[next], "at", "with", "of");
  if (!isAt || !isFigure(figure)) return next;
  lose(reading, figure!);
  return next + 2;
}

/** A deficit that improves narrows; a surplus rises. Whether trade as a whole does, or its balance, is not said. */
function movedBy(reading: Reading, at: number): ReturnType<typeof moveOf> {
  const { nodes } = reading;
  // "The higher level of imports".
  const isOfFlow = means(nodes[at + 1], "of") && isTopic(nodes[skipPlain(nodes, at + 2)]);
  if (textOf(nodes[at]) === "level" && isOfFlow && textOf(nodes[at - 1]) !== "the") return null;
  // "Gained a trade surplus": it had one.
  const gained = textOf(nodes[at]) === "gained" ? nodes[at + 1] : undefined;
  if (isTopic(gained) && gained.topic.flows[0]!.flow === "balance") return null;
  const moved = moveOf(nodes[at]);
  // "And a lower zork ratio", "was a smaller $5 billion", "a reduced $5 billion surplus": of its noun alone.
  const isOfNoun = [nodes[at + 1], nodes[at + 2]].some(isUnread) || isTopic(nodes[at + 1]);
  const isOfFigure = isFigure(nodes[at + 1]) && moved?.use !== "both";
  const before = at - 1 - Number(/^(?:much|far)$/.test(textOf(nodes[at - 1])));
  const isAttribute = /\ban?$/.test(wordsOf(nodes[before]));
  if (isAttribute && (isOfFigure || (isOfNoun && moved?.use === "adverb"))) return null;
  const isBetter = /^improv/.test(textOf(nodes[at]));
  if (moved === null || !(isBetter || /^(?:worsen|deteriorat)/.test(textOf(nodes[at])))) return moved;
  const topic = reading.clause?.topic ?? nodes.slice(at).find(isTopic)?.topic;
  // "Trade improved": no sum of exports and imports does, but perhaps the balance. "The improvement was $1 billion".
  if ((topic?.flows[0]?.flow ?? "total") === "total") notRead(reading, nodes[at]!.first);
  const isDeficit = topic?.flows[0]?.flow === "balance" && topic.flows[0].sign === -1;
  return isDeficit ? { ...moved, move: isBetter ? "narrowed" : "widened" } : moved;
}
