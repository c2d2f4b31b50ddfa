import { isTopic, type Node, piece, skipPlain, textOf } from "../clauses/nodes.js";
import { newFrame, placesFrom, type Reading } from "../clauses/reading.js";
import { figureSaid } from "../clauses/sayings.js";
import type { Segment } from "../clauses/segments.js";
import type { Topic } from "../topics/topic.js";
import { means, type Piece } from "../words/pieces.js";
import { isBeforePlace, timeBefore } from "./partner-shares.js";

/**
 * "The EU accounted for €4 billion (56%) of exports", "for 56 percent, or €4 billion, of exports": the amount and its
 * share of them; whether the part says so.
 */
export function readAccounted(
  reading: Reading,
  nodes: readonly Node[],
  from: number,
  index: number,
): boolean {
  const behind = wholeBehind(reading, index);
  if (behind === null) return false;
  let at = from;
  while (isBeforePlace(nodes[at])) at++;
  const places = placesFrom(reading, nodes, at);
  if (places === null) return false;
  const [partner, ...others] = places.withWhom;
  if (partner?.type !== "code" || others.length > 0) return false;
  const verb = skipPlain(nodes, places.until + Number(means(nodes[places.until], "members")));
  const first = piece(nodes[skipPlain(nodes, verb + 1)]);
  const isLast = skipPlain(nodes, verb + 1) === nodes.length - 1;
  if (!means(nodes[verb], "share") || !isLast) return false;
  if (first?.kind !== "figure") return false;
  const { whole, second } = behind;
  const both = [first, second];
  const kinds = both.map(({ figure }) => figure.kind);
  if (!kinds.includes("amount") || !kinds.includes("percent")) return false;
  const frame = newFrame(reading, { ...whole, withWhom: [partner] }, reading.segments[index]!.opener);
  frame.when = whole.when ?? timeBefore(nodes, at);
  for (const { figure, first: at } of both)
    figureSaid(reading, figure, at, frame, "main").kind = figure.kind === "amount" ? "level" : "share";
  reading.accounted = index;
  return true;
}

/** The flow behind a second figure: "(56%) of total exports", ", or 56%, of exports". */
function wholeBehind(
  { segments }: Reading,
  index: number,
): { readonly whole: Topic; readonly second: Piece & { readonly kind: "figure" } } | null {
  const [beside, rest] = segments.slice(index + 1);
  const isBracket = beside?.opener === "bracket" && rest?.opener === "resume";
  const isOr = textOf(beside?.nodes[0]) === "or" && beside?.opener === "comma" && rest?.opener === "comma";
  const second = piece(beside?.nodes.at(-1));
  if (!(isBracket || isOr) || beside.nodes.length !== 1 + Number(isOr)) return null;
  if (second?.kind !== "figure" || second.figure.sign !== null) return null;
  const flow = rest.nodes[skipPlain(rest.nodes, 1)];
  if (!means(rest.nodes[0], "of") || !isTopic(flow)) return null;
  const { topic } = flow;
  const isWhole = topic.flows.length === 1 && topic.withWhom.length + topic.unread.length === 0;
  return isWhole && topic.flows[0]!.flow !== "balance" ? { whole: topic, second } : null;
}

/** Where reading goes on in a part that an amount and its share have taken: past it, or behind the flow; `null` for others. */
export function takenUntil({ accounted }: Reading, { nodes }: Segment, index: number): number | null {
  if (accounted === null) return null;
  if (index === accounted + 1) return nodes.length;
  return index === accounted + 2 ? skipPlain(nodes, 1) + 1 : null;
}
