import { isPeriod, isTopic, type Node, piece, skipPlain, textOf } from "../clauses/nodes.js";
import type { Segment } from "../clauses/segments.js";
import { means } from "../words/pieces.js";

/** "Rose 2% and 6% over May 2015 and April 2016, respectively": as if each growth stood with its base. */
export function withOwnBases(segments: readonly Segment[]): readonly Segment[] {
  const isOfSeveral = (node: Node): boolean =>
    isTopic(node) && node.topic.flows.length + node.topic.withWhom.length > 2;
  if (segments.some(({ nodes }) => nodes.some(isOfSeveral))) return segments;
  const pairs = segments.map(({ nodes }) => pairedIn(nodes));
  return segments.map((segment, at) => (pairs[at] ? { ...segment, nodes: pairs[at] } : segment));
}

function pairedIn(nodes: readonly Node[]): readonly Node[] | null {
  const first = nodes.findIndex(
    (node, at) => isRate(node) && means(nodes[at + 1], "and") && isRate(nodes[at + 2]),
  );
  const link = nodes.findIndex((node, at) => at > first + 2 && isHeld(node));
  if (first < 0 || link < 0) return null;
  const one = skipIn(nodes, link + 1);
  const other = skipIn(nodes, one + 2);
  const between = nodes.slice(first + 3, link);
  const isPair = isPeriod(nodes[one]) && means(nodes[one + 1], "and") && isPeriod(nodes[other]);
  if (!isPair || !between.every((node) => means(node, "plain", "rise", "fall"))) return null;
  const held = (base: number): readonly Node[] => [...between, nodes[link]!, nodes[base]!];
  const rest = nodes.slice(other + 1).filter((node) => !means(node, "respectively"));
  return [
    ...nodes.slice(0, first + 1),
    ...held(one),
    nodes[first + 1]!,
    nodes[first + 2]!,
    ...held(other),
    ...rest,
  ];
}

const isRate = (node: Node | undefined): boolean => {
  const one = piece(node);
  return one?.kind === "figure" && one.figure.kind === "percent";
};

const isHeld = (node: Node): boolean =>
  means(node, "compare", "from") || /^(?:over|on|against)$/.test(textOf(node));

function skipIn(nodes: readonly Node[], from: number): number {
  const at = skipPlain(nodes, from);
  return means(nodes[at], "in") ? skipPlain(nodes, at + 1) : at;
}
