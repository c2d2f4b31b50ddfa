import { isFigure, isTopic } from "../clauses/nodes.js";
import type { Segment } from "../clauses/segments.js";
import { means } from "../words/pieces.js";
import { withOwnBases } from "./own-bases.js";
import { withPartnerFirst } from "./partner-first.js";

/** The parts of a sentence with each figure and each partner where it is read. */
export const arranged = (segments: readonly Segment[]): readonly Segment[] =>
  withPartnerFirst(behindSubject(withOwnBases(segments)));

/** "At $4.3 billion, the shortfall was smaller than": as if its figure stood behind it. */
function behindSubject(segments: readonly Segment[]): readonly Segment[] {
  const [first, second, ...rest] = segments;
  const [at, figure, ...more] = first?.nodes ?? [];
  const [topic, ...after] = second?.nodes ?? [];
  const isAt = means(at, "at") && isFigure(figure) && more.length === 0;
  if (!isAt || second?.opener !== "comma" || !isTopic(topic)) return segments;
  return [{ ...first!, nodes: [topic, at!, figure!, ...after] }, ...rest];
}
