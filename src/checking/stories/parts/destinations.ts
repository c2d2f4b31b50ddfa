import { type Node, textOf, wordsOf } from "../clauses/nodes.js";
import type { FlowName } from "../topics/topic.js";
import { means } from "../words/pieces.js";

const SENT = /^(?:went|fell|sent|shipped|destined|headed|directed|exported|were|was)\b/;
const CAME = /^(?:came|originated|arrived|sourced|imported|bought|coming)\b/;

/** "Went mainly to", "were sent to", "came from", "were with": where the partner of these flows stands; `null` for others. */
export function partnerBehind(
  nodes: readonly Node[],
  from: number,
  flows: readonly FlowName[],
): number | null {
  const isAll = (flow: FlowName): boolean => flows.every((one) => one === flow);
  let verb = skipChiefly(nodes, from);
  const words = wordsOf(nodes[verb]);
  const isSent = isAll("exports") && SENT.test(words);
  const isCome = isAll("imports") && CAME.test(words);
  const isDone = means(nodes[verb], "record");
  // "Went to", "destined for": the link is part of the verb.
  if (isSent && / (?:to|for)$/.test(words)) return skipChiefly(nodes, verb + 1);
  const isLinked = verb > from;
  if (isSent || isCome || isDone) verb = skipChiefly(nodes, verb + 1);
  else if (!isLinked) return null;
  const link = nodes[verb];
  const isLink =
    means(link, "with") ||
    (isAll("exports") && means(link, "to")) ||
    (isAll("imports") && textOf(link) === "from");
  return isLink ? skipChiefly(nodes, verb + 1) : null;
}

function skipChiefly(nodes: readonly Node[], from: number): number {
  let at = from;
  while (means(nodes[at], "plain") && !isVerb(nodes[at])) at++;
  return at;
}

const isVerb = (node: Node | undefined): boolean => / to$/.test(wordsOf(node));
