import { isTopic, type Node, textOf, wordsOf } from "../clauses/nodes.js";
import type { Segment } from "../clauses/segments.js";
import { isUndivided } from "../topics/topic.js";
import { isArticle, isCommonUnread, isGoods, isPlace, means } from "../words/pieces.js";

/** The parts without "China, Japan's largest trading partner, bought": what a partner is called beside its name says no more. */
export function withoutAppositions(segments: readonly Segment[]): readonly Segment[] {
  const found: Segment[] = [];
  for (let at = 0; at < segments.length; at++) {
    const [last, segment, next] = [found.at(-1), segments[at]!, segments[at + 1]];
    const before = last?.nodes.at(-1);
    // "Exports from Japan, the world's third-largest economy, fell".
    const isOfPlace = means(last?.nodes.at(-2), "of", "to", "from", "with") && isTopic(last!.nodes.at(-3));
    const isNamed = isTopic(before)
      ? before.topic.withWhom.length + before.topic.ofWhom.length > 0
      : isPlace(before) && (last!.nodes.length === 1 || isOfPlace);
    const isBetween = isAside(segment) && next !== undefined && isAside(next);
    if (isNamed && isBetween && isCalled(segment.nodes)) {
      found.pop();
      found.push({ ...last!, nodes: [...last!.nodes, ...next.nodes] });
      at++;
    } else found.push(segment);
  }
  return found;
}

const isAside = ({ opener }: Segment): boolean => opener === "comma" || opener === "dash";

/** "The country's largest trading partner", "the world's second-largest economy". */
function isCalled(nodes: readonly Node[]): boolean {
  const first = nodes[0];
  const isOwner = (isPlace(first) && first.isOwner) || means(first, "owner");
  // "Russia, a large oil exporter, rose".
  const isNoun = (node: Node): boolean =>
    means(node, "members", "source", "nation", "partner") || /er$/.test(textOf(node));
  return (
    (isArticle(first) || isOwner || /^(?:an?|the|one of)\b/.test(wordsOf(first))) &&
    nodes.some(isNoun) &&
    nodes.every((node, at) => {
      // "The top destination for Japanese shipments".
      if (isTopic(node)) return means(nodes[at - 1], "source") && isUndivided(node.topic);
      // "A fast-growing market for the United States".
      const before = nodes[at - 1 - Number(isArticle(nodes[at - 1]))];
      if (isPlace(node)) return node.isOwner || node.form === "people" || means(before, "for", "source");
      return (
        node.kind === "rank" ||
        isCommonUnread(node) ||
        isGoods(node) ||
        ["and", "one"].includes(textOf(node)) ||
        means(node, ...CALLED)
      );
    })
  );
}

const CALLED: readonly string[] =
  "plain of in for owner nation mod chief super partner outside source side members".split(" ");
