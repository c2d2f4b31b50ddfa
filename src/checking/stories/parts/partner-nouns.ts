import {
  flowOfNoun,
  isBeforeNoun,
  isNumber,
  isOfGrowth,
  isPartnerNoun,
  ownersIn,
} from "../clauses/entries.js";
import { isTopic, isUnread, type Node, piece, skipPlain, textOf, wordsOf } from "../clauses/nodes.js";
import { newFrame, placesFrom, type Reading } from "../clauses/reading.js";
import { EMPTY_TOPIC, type Topic } from "../topics/topic.js";
import { means } from "../words/pieces.js";

/** "The main partner country for exports was Germany with …": the noun before its partner; where the partner stands. */
export function readPartnerNoun(reading: Reading, nodes: readonly Node[], begin: number): number | null {
  if (reading.frame?.topic) return null;
  // "In May the main partner was".
  const time = means(nodes[begin], "in") ? piece(nodes[begin + 1]) : undefined;
  const from = time?.kind === "period" ? begin + 2 : begin;
  let at = from;
  let isNumbered = false;
  while (isBeforeNoun(nodes, at)) {
    isNumbered ||= isNumber(nodes[at]);
    at++;
  }
  const noun = piece(nodes[at]);
  // "The top country for imports was Russia".
  const isCountry = means(noun, "nation") && nodes.slice(from, at).some((node) => means(node, "chief"));
  if (!(isCountry || isPartnerNoun(noun)) || at === from) return null;
  const words = wordsOf(noun) || textOf(noun);
  if (nodes.slice(from, at).some(isOfGrowth)) return null;
  // "The largest exporter" of whom?
  if (/porters?$/.test(words) && !means(nodes[at + 1], "to", "of")) return null;
  let flow = flowOfNoun(words);
  let topic: Topic = EMPTY_TOPIC;
  let next = at + 1;
  // "Importers of Serbian goods", "exporters to Serbia": whose trade it is.
  const whose = ownerBehind(nodes, next, words);
  if (whose !== null) {
    topic = { ...EMPTY_TOPIC, ofWhom: [whose.code], isFresh: true };
    next = whose.until;
  }
  while (!isListing(nodes[next])) {
    const node = nodes[next];
    const when = piece(node);
    if (isTopic(node)) {
      if (topic !== EMPTY_TOPIC || node.topic.flows.length !== 1) return null;
      topic = node.topic;
      flow = topic.flows[0]!.flow;
    } else if (when?.kind === "period") reading.headWhen ??= when.when;
    else if (!means(node, "for", "of", "in", "with", "super", "plain", "chief")) return null;
    next++;
  }
  if (isCountry && topic === EMPTY_TOPIC) return null;
  // "In terms of imports, the largest partners were".
  if (topic === EMPTY_TOPIC && reading.headTopic !== null) flow = reading.headTopic.flows[0]!.flow;
  else if (topic === EMPTY_TOPIC && flow === "total" && isOpenFlow(reading, words)) return null;
  next = skipPlain(nodes, next + 1);
  const places = placesFrom(reading, nodes, next);
  if (places === null || places.withWhom.some(({ type }) => type !== "code")) return null;
  if (places.withWhom.length > 1 && !isNumbered) return null;
  const ofWhom = topic.ofWhom.length > 0 ? topic.ofWhom : ownersIn(nodes.slice(from, at));
  if (time?.kind === "period") reading.headWhen ??= time.when;
  newFrame(reading, { ...topic, ofWhom, flows: [{ flow, sign: topic.flows[0]?.sign ?? 0 }] }, "start");
  reading.listing = true;
  if (places.withWhom.length > 1) return next;
  reading.partnerNow = places.withWhom[0]!;
  return places.until;
}

function ownerBehind(
  nodes: readonly Node[],
  from: number,
  noun: string,
): { readonly code: string; readonly until: number } | null {
  const at = from + Number(means(nodes[from], "of"));
  const [isOf, place, next] = [at > from || noun.endsWith(" of"), piece(nodes[at]), piece(nodes[at + 1])];
  // "Importers of Serbian goods", "the largest buyers of Peruvian products".
  const isGoods = isOf && place?.kind === "place" && place.form === "people" && means(next, "cover");
  if (isGoods && /porter|buyer|customer/.test(noun)) return { code: place.code, until: at + 2 };
  // "Exporters to Serbia", "the largest suppliers of goods to Peru".
  const to = from + Number(isOf && means(place, "cover")) + (at - from);
  const land = piece(nodes[to + 1]);
  const isTo = means(nodes[to], "to") && land?.kind === "place" && land.form !== "people";
  return isTo && /exporter|supplier/.test(noun) ? { code: land.code, until: to + 2 } : null;
}

/** "The main markets were", "major sources included". */
const isListing = (node: Node | undefined): boolean =>
  means(node, "copula") || /^(?:include[ds]?|comprised)$/.test(textOf(node));

/** "The top partners were", "in terms of zork, the top trading partners were": of which flow, is not said. */
const isOpenFlow = ({ segments, segment }: Reading, noun: string): boolean => {
  const head = segment > 0 ? segments[0]!.nodes : [];
  const isTerms = wordsOf(piece(head[0])) === "in terms of";
  return !/trad/.test(noun) || (isTerms && head.some((node) => isUnread(node)));
};
