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
import { means } from "../words/pieces.js";

const SENT: readonly string[] = "went fell sent shipped destined headed directed exported".split(" ");
const CAME: readonly string[] = "came originated arrived sourced imported bought".split(" ");

/** Whether a verb sends what is exported, or brings what is imported. */
export const isGoing = (verb: string, isSent: boolean): boolean => (isSent ? SENT : CAME).includes(verb);

/** "The highest share of exports went to Norway (41%), followed by …": the first of a list; where its partner ends. */
export function readDestination(reading: Reading, nodes: readonly Node[], start: number): number | null {
  const next = reading.segments[reading.segment + 1];
  const isListed = next?.opener === "bracket" && next.nodes.length === 1 && isFigure(next.nodes[0]);
  // "In May the highest share of exports went to Norway (41%)".
  const time = means(nodes[start], "in") ? piece(nodes[start + 1]) : undefined;
  const head = time?.kind === "period" ? time.when : null;
  const from = head === null ? start : start + 2;
  const at = nodes.findIndex((node, place) => place >= from && isTopic(node));
  const node = nodes[at];
  if (!isListed || !isTopic(node) || reading.frame?.topic) return null;
  const { topic } = node;
  const { flow } = topic.flows[0]!;
  const isWhole = topic.flows.length === 1 && topic.withWhom.length + topic.unread.length === 0;
  const isSent = flow === "exports";
  if (!isWhole || flow === "balance") return null;
  const before = nodes.slice(from, at);
  const most = topic.isVerb ? at + 1 : from;
  const isMost = means(nodes[most], "super") || before.some((one) => means(one, "super") || isMostOf(one));
  if (!isMost || !before.every(isPortion)) return null;
  let verb = at + 1;
  let when = topic.when ?? head;
  while (isPeriod(nodes[verb]) || means(nodes[verb], "in", "plain", "super", "cover")) {
    const one = piece(nodes[verb++])!;
    if (one.kind === "period") when ??= one.when;
  }
  const goes = (wordsOf(piece(nodes[verb])) || textOf(nodes[verb])).split(" ");
  // "The highest volume of trade was registered with Norway (20%)".
  const isTotal = flow === "total";
  const isVerb = isTotal ? means(nodes[verb], "record") : isGoing(goes[0]!, isSent);
  if (!topic.isVerb && !isVerb) return null;
  const isOne = isTotal || topic.isVerb || goes.length < 2;
  const link = verb + Number(!topic.isVerb && isOne);
  if (isOne && !means(nodes[link], isTotal ? "with" : isSent ? "to" : "from")) return null;
  const places = placesFrom(reading, nodes, skipPlain(nodes, link + 1));
  if (places?.until !== nodes.length || places.withWhom.length !== 1) return null;
  newFrame(reading, { ...topic, isVerb: false }, "start").when = when;
  reading.listing = true;
  reading.partnerNow = places.withWhom[0]!;
  return nodes.length;
}

const isMostOf = (node: Node): boolean =>
  /^most of$|^majority$|^bulk$/.test(wordsOf(piece(node)).toLowerCase() || textOf(node));

/** "The highest share of", "most of the country's". */
const isPortion = (node: Node): boolean =>
  means(node, "super", "share", "of", "plain", "mod", "owner") || isMostOf(node);
