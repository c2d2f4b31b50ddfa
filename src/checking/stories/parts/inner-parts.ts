import { isFigure, isTopic, piece, textOf } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Segment } from "../clauses/segments.js";

/** "Total imports (covering imports from third countries and arrivals from the EU)": of what they are made. */
export function isMakeUp({ segments }: Reading, { depth }: Segment, index: number): boolean {
  if (depth === 0) return false;
  const first = segments.findLastIndex(({ opener }, at) => at <= index && opener === "bracket");
  const inner = segments.slice(Math.max(first, 0), index + 1);
  const word = piece(inner[0]!.nodes[0]);
  const isCovering = word?.kind === "word" && ["covering", "comprising"].includes(word.phrase);
  return isCovering && !inner.some(({ nodes }) => nodes.some((node) => isFigure(node)));
}

/** "(excluding oil, exports rose 8%, and excluding oil and ships, they rose 7%)": a statement of other goods. */
export function isOfExcepted({ segments }: Reading, { depth }: Segment, index: number): boolean {
  if (depth === 0) return false;
  const from = segments.findLastIndex(({ opener }, at) => at <= index && opener === "bracket");
  const rest = segments.slice(from);
  const end = rest.findIndex((one) => one.depth < depth);
  return (
    textOf(rest[0]!.nodes[0]) === "excluding" &&
    rest.slice(1, end < 0 ? rest.length : end).some(({ nodes }) => nodes.some(isTopic))
  );
}
