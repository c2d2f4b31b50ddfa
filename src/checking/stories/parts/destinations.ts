import { isCountWord } from "../clauses/entries.js";
import {
  isFigure,
  isPeriod,
  isTopic,
  type Node,
  piece,
  skipPlain,
  textOf,
  wordsOf,
} from "../clauses/nodes.js";
import { newFrame, placesFrom, type Reading } from "../clauses/reading.js";
import type { FlowName } from "../topics/topic.js";
import { means } from "../words/pieces.js";

const SENT = /^(?:went|fell|sent|shipped|destined|headed|directed|exported|were|was)\b/;
const CAME = /^(?:came|originated|arrived|sourced|imported|bought|coming)\b/;
const DONE = /^(?:conducted|done|made)\b/;
const CHIEFLY: readonly string[] = ["mainly", "mostly", "largely", "chiefly", "primarily", "principally"];

/** "Went mainly to", "were sent to", "came from", "were with": where the partner of these flows stands; `null` for others. */
export function partnerBehind(
  nodes: readonly Node[],
  from: number,
  flows: readonly FlowName[],
): number | null {
  const isAll = (flow: FlowName): boolean => flows.every((one) => one === flow);
  let verb = skipChiefly(nodes, from);
  const words = wordsOf(piece(nodes[verb])) || textOf(nodes[verb]);
  const isSent = isAll("exports") && SENT.test(words);
  const isCome = isAll("imports") && CAME.test(words);
  const isDone = means(nodes[verb], "record") || DONE.test(words);
  // "Went to", "destined for": the link is part of the verb.
  if (isSent && / (?:to|for)$/.test(words)) return skipChiefly(nodes, verb + 1);
  if (isCome && / from$/.test(words)) return skipChiefly(nodes, verb + 1);
  const isLinked = verb > from;
  if (isSent || isCome || isDone) verb = skipChiefly(nodes, verb + 1);
  else if (!isLinked) return null;
  const link = nodes[verb];
  const isLink =
    means(link, "with") ||
    (isAll("exports") && (means(link, "to") || (isSent && means(link, "for")))) ||
    (isAll("imports") && textOf(link) === "from");
  return isLink ? skipChiefly(nodes, verb + 1) : null;
}

function skipChiefly(nodes: readonly Node[], from: number): number {
  let at = from;
  while ((means(nodes[at], "plain") && !isVerb(nodes[at])) || CHIEFLY.includes(textOf(nodes[at]))) at++;
  return at;
}

const isVerb = (node: Node | undefined): boolean => / to$/.test(wordsOf(piece(node)));

/** "The highest share of exports went to Norway (41%), followed by …": the first of a list; where its partner ends. */
export function readDestination(reading: Reading, nodes: readonly Node[], start: number): number | null {
  // "In May the highest share of exports went to Norway (41%)".
  const time = means(nodes[start], "in") ? piece(nodes[start + 1]) : undefined;
  const head = time?.kind === "period" ? time.when : null;
  const from = head === null ? start : start + 2;
  const at = nodes.findIndex((node, place) => place >= from && isTopic(node));
  const node = nodes[at];
  if (!isTopic(node) || reading.frame?.topic) return null;
  const { topic } = node;
  const { flow } = topic.flows[0]!;
  const isWhole = topic.flows.length === 1 && topic.withWhom.length + topic.unread.length === 0;
  if (!isWhole || flow === "balance" || topic.measure === "growth") return null;
  const before = nodes.slice(from, at);
  const most = topic.isVerb ? at + 1 : from;
  const isMost = means(nodes[most], "super") || before.some((one) => means(one, "super") || isMostOf(one));
  if (!before.every(isPortion)) return null;
  let verb = at + 1;
  let when = topic.when ?? head;
  while (isPeriod(nodes[verb]) || means(nodes[verb], "in", "super", "cover")) {
    const one = piece(nodes[verb++])!;
    if (one.kind === "period") when ??= one.when;
  }
  // "Exports fell to Norway (4%)": by so much.
  const isMoved = nodes.slice(verb).some((one) => textOf(one) === "fell");
  if (!isMost && (isMoved || topic.isVerb || before.length > 0)) return null;
  const isSold = topic.isVerb && means(nodes[verb], flow === "exports" ? "to" : "from");
  const partner = isSold ? skipPlain(nodes, verb + 1) : partnerBehind(nodes, verb, [flow]);
  if (partner === null) return null;
  const places = placesFrom(reading, nodes, partner);
  const [whom, ...others] = places?.withWhom ?? [];
  const isOne = whom?.type === "code" && others.length === 0;
  const until = isOne ? places!.until : countriesEnd(reading, nodes, partner);
  if (until === null || !isTold(reading, nodes, until)) return null;
  const frame = newFrame(reading, { ...topic, isVerb: false }, "start");
  frame.when = when;
  const figure = piece(nodes[until + 1]);
  frame.isShare = figure?.kind === "figure" && figure.figure.kind === "percent";
  reading.listing = true;
  if (isOne) reading.partnerNow = whom;
  return until;
}

/** "Norway (41%)", "Norway at $5 billion, followed by": its figure stands behind it, and nothing of that. */
function isTold({ segments, segment }: Reading, nodes: readonly Node[], until: number): boolean {
  const next = segments[segment + 1];
  if (until >= nodes.length)
    return next?.opener === "bracket"
      ? next.nodes.length === 1 && isFigure(next.nodes[0])
      : next?.opener === "comma" || next?.opener === "colon";
  const isAlone = until + 2 >= nodes.length || means(nodes[until + 2], "list");
  return means(nodes[until], "with", "at") && isFigure(nodes[until + 1]) && isAlone;
}

/** "From three main countries, namely: Norway (41%), …": where their noun ends; `null` where no list follows. */
function countriesEnd({ segments, segment }: Reading, nodes: readonly Node[], at: number): number | null {
  const isNoun = nodes
    .slice(at)
    .every(
      (node) =>
        means(node, "plain", "mod", "chief", "super", "nation", "members", "partner") || isCountWord(node),
    );
  const list = segments.slice(segment + 1, segment + 3).findIndex(({ opener }) => opener === "colon");
  const isNamely = list === 0 || (list === 1 && textOf(segments[segment + 1]!.nodes[0]) === "namely");
  return isNoun && at < nodes.length && isNamely ? nodes.length : null;
}

const isMostOf = (node: Node): boolean =>
  /^(?:most of|majority|bulk|part|portion|chunk)$/.test(wordsOf(piece(node)).toLowerCase() || textOf(node));

/** "The highest share of", "most of the country's". */
const isPortion = (node: Node): boolean =>
  means(node, "super", "share", "of", "plain", "mod", "owner", "chief") || isMostOf(node);
