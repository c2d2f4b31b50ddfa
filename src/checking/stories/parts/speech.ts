import { isGuesser } from "../clauses/expectations.js";
import { isOfRelease } from "../clauses/figure-times.js";
import { isMoveNode, isTopic, type Node, skipPlain, textOf, wordsOf } from "../clauses/nodes.js";
import { isBound, type Reading } from "../clauses/reading.js";
import {
  hasAny,
  isAccordingTo,
  isFigure,
  isPeriod,
  isPlace,
  isUnread,
  meaning,
  means,
} from "../words/pieces.js";
import { isTrade, timeOfData } from "./time-of-data.js";

/** Where what was said begins: 0, after "data showed that", or nowhere. */
export function speechIn(reading: Reading): number | "all" {
  const { nodes } = reading;
  const isSay = (node: Node, place: number): boolean =>
    isPut(nodes, place) ||
    (means(node, "say") && !isRecord(nodes, place) && !isRate(nodes, place) && !isOfRank(nodes, place));
  const first = nodes.findIndex(isSay);
  if (first < 0) return 0;
  const at = lastSay(nodes, first, isSay);
  const from = saidFrom(reading, at);
  // "…, data showed after adjusting for inflation".
  const isTail = reading.said.length > 0 && !isTrade(nodes);
  const speech = [
    ...nodes.slice(0, from === "all" ? undefined : from),
    ...nodes.slice(reading.cut ?? nodes.length),
  ];
  heed(reading, isTail ? nodes : speech, isTail);
  // "Exports rose, while figures from Peru showed imports fell": those of Peru.
  const who = nodes.slice(0, at);
  const lands = who.filter(isPlace);
  if (reading.frames.length > 0 && from !== 0 && from !== "all" && lands.length > 0) {
    reading.owners = lands.map(({ code }) => code);
    // "While Dutch carmaker Zork said exports fell": its own.
    if (who.some((node) => isUnread(node) || isGuesser(node))) reading.limits.push(who[0]!.first);
  }
  return from;
}

/** "The ministry put exports in May at $5 billion". */
const isPut = (nodes: readonly Node[], at: number): boolean =>
  textOf(nodes[at]) === "put" &&
  nodes.slice(at + 1, at + 4).some(isTopic) &&
  nodes.some((node, place) => place > at && means(node, "at") && isFigure(nodes[place + 1])) &&
  nodes.slice(0, at).some((node) => means(node, "source", "who", "agency") && !isGuesser(node));

/** "Statistics released on Thursday by the office show that": who speaks is told until the last of these verbs. */
function lastSay(
  nodes: readonly Node[],
  first: number,
  isSay: (node: Node, place: number) => boolean,
): number {
  const isOf = (at: number): boolean => isAccordingTo(nodes[at]);
  if (nodes.slice(0, first).some(isTopic)) return first;
  const rest = nodes.findIndex((node, at) => at > first && (isTopic(node) || isFigure(node)));
  const until = rest < 0 ? nodes.length : rest;
  const last = nodes.findLastIndex((node, at) => at > first && at < until && isSay(node, at) && !isOf(at));
  return last < 0 ? first : last;
}

/** "Nobody said that", "if data showed that", "data showed in real terms": what turns the speech turns what was said. */
function heed(reading: Reading, speech: readonly Node[], isTail: boolean): void {
  for (const [at, one] of speech.entries()) {
    // "Seasonally adjusted data showed that", "figures adjusted for seasonal effects showed": so is all that they showed.
    const before = speech[at - 1];
    const isOfData = at === 0 ? !isTail : isAccordingTo(before) || means(before, "source");
    const adjusted = isOfData ? meaning(one, "adjusted") : undefined;
    if (adjusted !== undefined) {
      reading.headAdjustment = adjusted;
      continue;
    }
    const isTerms = one?.kind === "terms" || means(one, "average", "adjusted", "volume");
    // "According to a poll": what is expected.
    const isLimit =
      means(one, "not", "modal") ||
      (MEASURED.test(textOf(one)) && (textOf(one) !== "per" || isRate(speech, at))) ||
      (textOf(one) === "trend" && !means(speech[at + 1], "say")) ||
      /^forecasts?$/.test(textOf(one)) ||
      (TRADERS.test(textOf(one)) && !OF_DATA.test(textOf(before)));
    const isPer = PER.includes(textOf(one)) && textOf(before) === "a";
    if (isTerms || isLimit || (isTail && means(one, "after")) || isPer) reading.limits.push(one.first);
  }
}

/** "Exports fell 20%, said a shrimp exporter": theirs, perhaps. "Data firm Zork said": all. */
const TRADERS =
  /^(?:exporter|manufacturer|maker|owner|founder|trader|seller|farmer|shipper|producer|grower|retailer|wholesaler|company|firm|factory)$/;
const OF_DATA = /^(?:data|research|consulting|analytics|intelligence|ratings?)$/;

const PER: readonly string[] = ["day", "week", "capita", "head"];
const MEASURED = /^(?:poll|per|tonnage|tonnes?|tons?|weight|quantity)$/;

/** What says of all before it how it was asked, measured or by whom it was told. */
export const isOfSpeech = (text: string): boolean =>
  MEASURED.test(text) || PER.includes(text) || TRADERS.test(text);

function saidFrom(reading: Reading, at: number): number | "all" {
  const { nodes } = reading;
  const isOf = isAccordingTo(nodes[at]);
  const before = nodes.slice(0, at);
  const after = nodes.slice(at + 1);
  // "Compared to the data published last month": with what, was not read.
  if (means(nodes[0], "compare") && !means(nodes[0], "in") && !isTrade(nodes))
    reading.limits.push(nodes[0]!.first);
  reading.headWhen ??= timeOfData(reading, at);
  if (isOf) {
    if (!isTrade(before)) {
      // "According to data, exports rose": colour until the comma.
      const rest = after.findIndex(
        (node, place) => isTopic(node) && (isFigure(after[place - 1]) || predicateAfter(after, place)),
      );
      // "According to the office the $5 billion surplus was".
      const begin = rest - Number(isFigure(after[rest - 1]));
      return rest >= 0 ? at + 1 + begin : isTrade(after) ? at + 1 : "all";
    }
    // "Exports rose 5% according to the ministry".
    reading.cut = at;
    return 0;
  }
  if (isTrade(before)) {
    if (isTrade(after)) reading.limits.push(nodes[at]!.first);
    else reading.cut = speakerFrom(nodes, at);
    return 0;
  }
  // "The bank has released figures, which show that": nothing was said before.
  if (reading.said.length === 0 && !isDoubted(reading))
    for (const clause of reading.frames) clause.unread = [];
  // "Figures showed the number of firms with exports": it goes on.
  const next = reading.segment + 1;
  if (after.length > 0 && reading.segments[next]?.opener === "with" && isBound(reading, next)) return at + 1;
  // "Reported that for the month of January, …".
  const isTime =
    !isOfRelease(nodes[at]) && after.every((node) => isPeriod(node) || means(node, "in", "plain", "for"));
  const time = after.find(isPeriod);
  // "The office reported in June that exports rose": when it spoke.
  const isOfSpeech = reading.segments[next]?.opener === "which";
  if (isTime && time !== undefined) reading.headWhen ??= isOfSpeech ? { type: "unclear" } : time.when;
  const isAll = !(isTrade(after) || after.some(isMoveNode));
  return isAll ? "all" : afterSource(nodes, at + 1);
}

/** "Released trade statistics for March, recording a surplus of": what was released says no more. */
function afterSource(nodes: readonly Node[], from: number): number {
  const noun = skipPlain(nodes, from);
  return means(nodes[noun], "source") ? noun + 1 : from;
}

/** "Economists expected that data showed": of what stands not far before. */
const isDoubted = ({ segments, segment }: Reading): boolean =>
  segments
    .slice(Math.max(0, segment - 6), segment + 1)
    .some(({ nodes }) => hasAny(nodes, "not", "expect", "modal", "target"));

/** Where the speaker begins in "exports rose 5% in May the ministry said". */
function speakerFrom(nodes: readonly Node[], at: number): number {
  let from = at;
  while (from > 0) {
    const one = nodes[from - 1];
    const isName = isUnread(one) || isPlace(one);
    if (!isName && !means(one, "of", "in", "plain", "for", "source", "who")) break;
    from--;
  }
  return from;
}

const predicateAfter = (nodes: readonly Node[], at: number): boolean =>
  nodes.slice(at + 1, at + 5).some((node) => isMoveNode(node) || isFigure(node));

/** "Per working day" is no speech, "per the customs office" is. */
function isRate(nodes: readonly Node[], at: number): boolean {
  if (textOf(nodes[at]) !== "per") return false;
  const next = nodes[skipPlain(nodes, at + 1)];
  return !isPlace(next) && !means(next, "source", "who", "agency");
}

/** "The largest value noted since May". */
const isOfRank = (nodes: readonly Node[], at: number): boolean =>
  means(nodes[at], "tail") && means(nodes[at + 1], "since") && hasAny(nodes.slice(0, at), "super");

/** A name of several words: "the bureau" alone may be who trades ("the economy recorded"). */
const isOffice = (node: Node): boolean => means(node, "who") && wordsOf(node).includes(" ");

/** "Posted a surplus of", "recorded $5 billion": no speech. */
function isRecord(nodes: readonly Node[], at: number): boolean {
  const one = nodes[at];
  if (!means(one, "record")) return false;
  const before = nodes.slice(0, at);
  if (before.some((node) => means(node, "source") || isOffice(node))) return false;
  // "The 7.1 percent rise reported the previous month".
  const noun = nodes[at - 1];
  const isAfterNoun =
    isTopic(noun) ||
    isFigure(noun) ||
    means(noun, "measure", "reading") ||
    /^the (?:amount|figure|number|total)$/.test(wordsOf(noun)) ||
    (isMoveNode(noun) && !means(noun, "plain"));
  const rest = nodes.slice(at + 1);
  if (
    isAfterNoun &&
    means(one, "tail") &&
    rest.length > 0 &&
    rest.every((next) => isPeriod(next) || next?.kind === "sign" || means(next, "in", "plain", "for"))
  )
    return true;
  for (let place = at + 1; place < nodes.length; place++) {
    const next = nodes[place]!;
    if (isTopic(next))
      return next.topic.flows[0]!.flow === "balance" || before.some(isTopic) || !predicateAfter(nodes, place);
    if (
      isFigure(next) ||
      next.kind === "rank" ||
      next.kind === "run" ||
      means(next, "record", "super", "rise", "fall", "comparison")
    )
      return true;
    // "The trade balance showed a zork of $5 billion".
    if (isUnread(next) && isTopic(noun)) return true;
    if (!means(next, "plain", "mod", "owner", "at", "all")) return false;
  }
  return false;
}
