import { type Node, textOf } from "../clauses/nodes.js";
import { hasAny, isPlace, isUnread, means } from "../words/pieces.js";

/** "…, it added", "…, the office added": who speaks goes on. */
export function isAdded(nodes: readonly Node[]): boolean {
  const [verb, ...before] = nodes.filter((node) => node.kind !== "sign").reverse();
  const isWho = (node: Node): boolean =>
    means(node, "of", "plain", "pronoun", "who", "agency") || isPlace(node);
  return textOf(verb) === "added" && before.length > 0 && before.every(isWho);
}

/** "A spokesperson for the customs administration", "the federal statistics office": who was named before. */
export function isSpeaker(nodes: readonly Node[]): boolean {
  if (!hasAny(nodes, "who", "agency")) return false;
  return nodes.every((node) => {
    if (isUnread(node) || isPlace(node)) return !/^(?:first|net|ex)$/.test(textOf(node));
    return (
      node.kind === "sign" ||
      means(
        node,
        "of",
        "in",
        "plain",
        "and",
        "mod",
        "for",
        "source",
        "owner",
        "partner",
        "at",
        "who",
        "chief",
        "agency",
        "weekday",
        "quote",
      )
    );
  });
}
