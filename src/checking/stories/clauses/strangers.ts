import { isSign, means } from "../words/pieces.js";
import { isFigure, isMoveNode, isTopic, isUnread, type Node, piece } from "./nodes.js";

/** "With consumer goods up 15%": words that are not known, and how they moved. */
export function isOfGoods(nodes: readonly Node[], from: number): boolean {
  const at = nodes.findIndex((node, place) => place >= from && !isUnread(node) && !means(node, "cover"));
  return at > from && isUnread(nodes[from]) && isMoveNode(nodes[at]) && isFigure(nodes[at + 1]);
}

/** "Due to the pandemic and falling oil prices": a movement of something else. */
export function isOfStrangers(nodes: readonly Node[], from: number): boolean {
  const end = nodes.findIndex((node, at) => at > from && isSign(piece(node), ",", ";", "(", ")", "—"));
  const rest = nodes.slice(from + 1, end < 0 ? nodes.length : end);
  return (
    isMoveNode(nodes[from]) &&
    isUnread(rest[0]) &&
    rest.every((node) => !isTopic(node) && !["figure", "period", "run", "rank"].includes(piece(node)!.kind))
  );
}
