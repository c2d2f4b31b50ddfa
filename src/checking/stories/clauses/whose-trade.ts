import { means } from "../words/pieces.js";
import { piece, textOf } from "./nodes.js";
import type { Reading } from "./reading.js";
import { isTopic, type Node } from "./segments.js";

/** "The balance of trade in goods for the Philippines": whose it is. */
export function isOfReporter({ frame, said }: Reading, nodes: readonly Node[], at: number): boolean {
  let before = at - 1;
  while (means(piece(nodes[before]), "plain")) before--;
  const topic = frame?.topic;
  return (
    textOf(nodes[before]) === "for" &&
    isTopic(nodes[before - 1]) &&
    said.length === 0 &&
    topic?.flows[0]?.flow === "balance" &&
    topic.partners.length + topic.reporters.length === 0
  );
}

/** "Malaysia registered growth of 11.6% in trade": of which flow its figure is. */
export function isFlowAhead(nodes: readonly Node[], from: number): boolean {
  const at = nodes.findIndex((node, place) => place >= from && isTopic(node));
  const between = nodes.slice(from, Math.max(at, from));
  return (
    means(piece(between.at(-1)), "in") &&
    between.some((node) => piece(node)?.kind === "figure") &&
    between.every(
      (node) =>
        piece(node)?.kind === "figure" ||
        means(piece(node), "plain", "mod", "of", "in", "to", "by", "rise", "fall", "comparison", "measure"),
    )
  );
}

/** "Japan recorded a 40 billion yen ($388 million) deficit". */
export function isBalanceAfterBracket({ segments, segment }: Reading, nodes: readonly Node[]): boolean {
  const [bracket, after] = segments.slice(segment + 1, segment + 3);
  const isOpen = bracket?.opener === "bracket" && piece(nodes.at(-1))?.kind === "figure";
  const next = after?.nodes[0];
  return isOpen && after?.opener === "resume" && isTopic(next) && next.topic.flows[0]!.flow === "balance";
}
