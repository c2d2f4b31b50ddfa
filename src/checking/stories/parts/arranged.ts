import { isFigure, isPeriod, isTopic, type Node, piece } from "../clauses/nodes.js";
import type { Segment } from "../clauses/segments.js";
import { means } from "../words/pieces.js";
import { withPartnerFirst } from "./partner-first.js";

/** The parts of a sentence with each figure where it is read: behind its subject, and before the time of a base. */
export const arranged = (segments: readonly Segment[]): readonly Segment[] =>
  withPartnerFirst(withBaseBefore(behindSubject(segments)));

/** "At $4.3 billion, the shortfall was smaller than": as if its figure stood behind it. */
function behindSubject(segments: readonly Segment[]): readonly Segment[] {
  const [first, second, ...rest] = segments;
  const [at, figure, ...more] = first?.nodes ?? [];
  const [topic, ...after] = second?.nodes ?? [];
  const isAt = means(at, "at") && isFigure(figure) && more.length === 0;
  if (!isAt || second?.opener !== "comma" || !isTopic(topic)) return segments;
  return [{ ...first!, nodes: [topic, at!, figure!, ...after] }, ...rest];
}

const rateOf = (node: Node | undefined): "plain" | "signed" | null => {
  const one = piece(node);
  if (one?.kind !== "figure" || one.figure.kind !== "percent") return null;
  return one.figure.sign === null ? "plain" : "signed";
};

/** "Rose 5%, accelerating compared to the month before (3%)": compared to 3% in it. */
function withBaseBefore(segments: readonly Segment[]): readonly Segment[] {
  const bases = segments.map((_, at) => baseAt(segments, at));
  return segments.flatMap((segment, at) => {
    const base = bases[at]!;
    if (at > 0 && bases[at - 1] !== null) return [];
    if (base === null) return [segment];
    const { nodes } = segment;
    return [
      { ...segment, nodes: [...nodes.slice(0, base), ...segments[at + 1]!.nodes, ...nodes.slice(base)] },
    ];
  });
}

/** Where the time of a base stands that ends a part and has its rate in the bracket behind it. */
function baseAt(segments: readonly Segment[], index: number): number | null {
  const { nodes } = segments[index]!;
  const at = nodes.length - 1;
  const behind = segments[index + 1];
  const before = segments.slice(0, index + 1).flatMap((segment) => segment.nodes);
  const isBase = isPeriod(nodes[at]) && means(nodes[at - 1], "compare") && !isFigure(nodes[at - 2]);
  const isRate =
    behind?.opener === "bracket" && behind.nodes.length === 1 && rateOf(behind.nodes[0]) === "plain";
  return isBase && isRate && rateOf(before.findLast((node) => isFigure(node))) !== null ? at : null;
}
