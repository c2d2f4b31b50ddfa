import { isWithOther, type Topic } from "../topics/topic.js";
import {
  hasAny,
  isFigure,
  isPeriod,
  isPlace,
  isShareNoun,
  isUnread,
  meaning,
  means,
  type PieceOf,
} from "../words/pieces.js";
import { isCumulative, isEarlier, type When } from "../words/when.js";
import { isOfNow, isSaidAgain } from "./base-times.js";
import { compareBy, isAfterLost, isFirstPrint } from "./comparisons.js";
import { expectAhead, readSurprise } from "./expectations.js";
import { levelBehind } from "./figure-times.js";
import {
  figureAfter,
  isLowPoint,
  isRevised,
  isTail,
  isTopic,
  type Move,
  moveOf,
  type Node,
  periodAfterFigure,
  signedMove,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import type { Compared, Said } from "./said.js";
import { figureSaid, loseFigures, topicOfBase } from "./sayings.js";

/** What says nothing within a base. */
const PASSED: readonly string[] =
  "in of for plain mod worth at to by all owner reading adjusted measure with cover tail".split(" ");

export function readBaseFigure(
  reading: Reading,
  open: Node,
  from: number,
  end: number,
  /** "A surplus of $5 billion in May, $4 billion in April": of what the one before was. */
  before: Topic | null = null,
): number | null {
  const { nodes } = reading;
  reading.baseOpener = open;
  const isAfter = means(open, "after");
  const isBeaten = means(open, "beat");
  const hostSaid = reading.last;
  const host = hostSaid === null ? null : reading.said.indexOf(hostSaid);
  const clause = needFrame(reading);
  const { topic } = clause;
  let own: Topic | null = before;
  let when: When | null = null;
  let compared: Compared | null = null;
  let move: Move | null = null;
  let figure: PieceOf<"figure"> | null = null;
  let expected = false;
  let isKept = false;
  let isShare = false;
  let bad: string | null = null;
  let place = from;
  const done: Said[] = [];
  const finish = (next: Topic | null = null): void => {
    if (figure === null) return;
    const said = figureSaid(reading, figure.figure, figure.first, clause, isAfter ? "after" : "base");
    said.topic = topicOfBase(topic, own);
    said.partner = reading.partnerNow ?? hostSaid?.partner ?? null;
    said.when = when;
    said.compared = compared;
    const { kind: unit, sign } = figure.figure;
    // "Export growth edged down from 12.6%": exports rose so.
    const before = hostSaid?.kind === "growth" ? hostSaid.move : reading.move;
    const moveBefore = topic?.measure === "growth" && hostSaid === null ? "rise" : before;
    said.move = move ?? signedMove(sign) ?? (unit === "percent" ? moveBefore : null);
    if (unit === "percent" && !clause.isShare && topic?.measure === "growth") said.move ??= "rise";
    // "Accounted for 45.7% of exports, up from 41% a year earlier".
    isShare ||= reading.said.at(-2)?.kind === "share" && own === null && move === null;
    const ofRate = clause.isShare || isShare ? "share" : said.move === null ? "lost" : "growth";
    const ofAmount = move !== null && own === null ? "lost" : "level";
    const byUnit = unit === "percent" ? ofRate : unit === "amount" ? ofAmount : "lost";
    const kind: Said["kind"] = expected ? "lost" : byUnit;
    said.missing.push(...(expected ? ["expectation"] : []), ...(bad === null ? [] : [bad]));
    // "Was revised to 3.1 percent from 3.3 percent": the same time, as it was printed before.
    // "Against $5 billion, revised from $4 billion in May".
    const wasRevised = textOf(nodes[0]) === "revised" || isRevised(nodes.slice(0, from));
    if (!isAfter && (wasRevised || isFirstPrint(nodes.slice(from, place)))) said.missing.push("period");
    if (isOfNow(when)) said.missing.push("period");
    const isOther =
      own !== null &&
      topic !== null &&
      (own.flows[0]!.flow !== topic.flows[0]!.flow || isWithOther(own, topic));
    // "Compared with $5 billion of exports and $4 billion of imports in February", "with those to Chile": of the same time.
    const isThen = kind === "level" || (kind === "growth" && !isAfter);
    if (isOther && when === null && isThen) said.detail = { sameTime: true };
    if (unit === "percent" && isAfterLost(hostSaid) && compared === null) said.missing.push("comparison");
    // "That was 4% lower compared with the 19% growth in March": of the growth, in points perhaps.
    if (hostSaid?.kind === "growth" && hostSaid.detail.noun === true && clause.hasPronoun && move !== null)
      hostSaid.missing.push("measure");
    // "Grew faster than 5%" compares with no figure of its own.
    const isTold = when !== null && move !== null;
    if (unit === "percent" && host === null && !isAfter && !isTold && /than|above|below/.test(wordsOf(open)))
      said.missing.push("measure");
    said.kind = kind;
    said.base = hostSaid?.kind === "lost" ? null : host;
    done.push(said);
    figure = null;
    when = null;
    move = null;
    compared = null;
    own = next;
  };
  for (; place < end; place++) {
    const node = nodes[place]!;
    const last = nodes[place - 1];
    if (isTopic(node)) {
      // "From $37 billion, resulting in a surplus of $282 million".
      if (figure !== null && means(last, "result", "record")) break;
      // "Grew from 39% of total exports to 44%".
      if (figure?.figure.kind === "percent" && textOf(last) === "of") bad = "measure";
      own = node.topic;
      when ??= node.topic.when;
      continue;
    }
    if (isFigure(node)) {
      if (figure !== null) break;
      figure = node;
      continue;
    }
    if (isLowPoint(nodes, place)) {
      place++;
      continue;
    }
    if (isPeriod(node)) {
      if (node.when.type === "day") continue;
      // "From cumulative sales of $31 billion in the first two months of last year".
      if (isCumulative(when) && figure !== null) {
        when = node.when.type === "month" ? { type: "unclear" } : node.when;
        continue;
      }
      const isSame = when !== null && isSaidAgain(when, node.when);
      if (when !== null && !isSame && figure !== null && isEarlier(node.when)) continue;
      if (when !== null && !isSame) break;
      // "Totalled $5 billion, after a 9% rise over the same period of last year": to that, or to the one before.
      if (isAfter && figure !== null && textOf(last) === "over" && node.when.type === "same") bad = "period";
      when = node.when;
      continue;
    }
    if (isPlace(node) && means(last, "with", "to", "from")) continue;
    if (node.kind !== "word") {
      if (isUnread(node) && figure === null) {
        bad = "figure";
        if (/^on\b/.test(wordsOf(open))) clause.unread.push(node.first);
        continue;
      }
      break;
    }
    expected ||= means(node, "expect", "target");
    if (means(node, "expect", "target")) continue;
    // "Down from a 25.1 percent share".
    isShare ||= figure !== null && isShareNoun(node);
    if (isShare && isShareNoun(node)) continue;
    const moved = moveOf(node);
    const isBehind = isFigure(last);
    if (
      moved !== null &&
      !means(node, "reading") &&
      (move === null || isKept) &&
      (figure === null || moved.use !== "adverb" || isBehind)
    ) {
      // "Compared with a $3 billion rise in imports": by how much.
      if (isBehind && figure?.figure.kind === "amount") bad = "measure";
      // "Exports after May jumped 13.2%" says nothing of May.
      if (isAfter && figure === null && when !== null && moved.use === "verb") bad = "figure";
      move = moved.move;
      isKept = false;
      continue;
    }
    const named = meaning(node, "comparison");
    if (named !== undefined) {
      compared = { type: "named", of: named as "year-on-year" };
      continue;
    }
    if (means(node, "and") && figure !== null) {
      // "And $5.73 billion in January".
      const next = figureAfter(nodes, place + 1, Math.min(end, place + 4));
      const following = nodes[next ?? -1];
      // "From $5 billion in April and 9% less than in May": no other base.
      if (!isAfter && isFigure(following) && following.figure.kind !== figure.figure.kind) break;
      const isDated = periodAfterFigure(nodes, place + 1, end);
      if (next !== null && !isDated && expectAhead(nodes, place, end)) {
        finish();
        return readSurprise(reading, place, end, open) ?? place;
      }
      if (next !== null && isDated && (when !== null || expected)) {
        const keptMove: Move | null = move;
        finish(own);
        // "A surplus predicted by economists and one of $2 billion in May": that is no forecast.
        expected = false;
        move = keptMove;
        // "A 10% rise in March and a 1.6% dip in February".
        isKept = true;
        continue;
      }
      // "From $5 billion and $4 billion posted in March and April", "following the 8% and 6% increases in May".
      const second = nodes[skipPlain(nodes, place + 1)];
      const times = nodes.slice(place, end).filter(isPeriod);
      const isOpen = when === null && figure.figure.kind === "percent";
      if (times.length > Number(!isOpen) && isFigure(second) && second.figure.kind === figure.figure.kind) {
        finish();
        for (const one of done) one.missing.push("period");
        clause.compared ??= { type: "base", when: { type: "unclear" } };
        loseFigures(reading, nodes.slice(place, end));
        return end;
      }
      break;
    }
    if (expected && figure !== null && means(node, "by", "who")) continue;
    const isOfRate = figure?.figure.kind === "percent" && move !== null && bad === null && means(node, "to");
    const second = isOfRate ? levelBehind(nodes, place) : null;
    if (second !== null && (second.when === null || when === null)) {
      when ??= second.when;
      const isOpen = second.when === null && own === null;
      finish(own);
      figure = second.level;
      when = second.when;
      finish();
      // "After a 12% rise in August to $5 billion": of when it is, is not said.
      if (isOpen) done.at(-1)!.missing.push("period");
      return second.next;
    }
    // "From a record high in August to $5 billion": what follows is no base.
    if (means(node, "to") && (figure !== null || when !== null)) break;
    // "Surpassing the record set in May by $4 billion": by how much.
    if (means(node, "by") && when !== null && isFigure(nodes[place + 1])) bad = "figure";
    if (means(node, "formal", "those", "pronoun") && figure === null) continue;
    // "Topping the previous record of $5 billion from 2022".
    const behind = nodes[place + 1];
    const isOpen = figure !== null && isPeriod(behind);
    if (isOpen && (means(node, "after") || (isBeaten && node.text === "from" && !isEarlier(behind.when))))
      continue;
    if (!means(node, ...PASSED) && !(means(node, "record", "level", "super") && isTail(node))) break;
  }
  if (figure === null && done.length === 0) return null;
  finish();
  if (done.length > 1 && hasAny(nodes, "respectively")) for (const one of done) one.missing.push("period");
  if (!isAfter) compareBy(reading, done[0]!, hostSaid);
  return place;
}
