import { readBaseFigure } from "../clauses/base-figures.js";
import { moveOf } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { isBefore, newestOutside } from "../clauses/said.js";
import { isFigure, meaning, means } from "../words/pieces.js";

/** "Compared with $5 billion in May (revised from $4 billion), and $3 billion in April": another of them. */
export function readNextBase(reading: Reading, from: number): boolean {
  const { nodes, opener, segment } = reading;
  const base = newestOutside(reading);
  const isNext =
    base !== undefined &&
    isBefore(base) &&
    base.when !== null &&
    reading.baseOpener !== null &&
    ["and", "comma", "resume"].includes(opener) &&
    reading.segments.slice(base.segment + 1, segment).every(({ depth }) => depth > 0);
  const isVerb = nodes.some((one) => {
    return (
      (isFigure(one) && one.figure.kind === "ratio") ||
      moveOf(one)?.use === "verb" ||
      means(one, "from", "compare", "not", "level", "expect", "modal", "after", "result") ||
      (meaning(one, "record") === "verb" && !means(one, "tail"))
    );
  });
  const has = (kind: string): boolean => nodes.some((node) => node.kind === kind);
  if (!isNext || isVerb || !has("figure") || !has("period")) return false;
  const start = nodes.findIndex((node, at) => at >= from && !means(node, "plain", "and"));
  const { topic } = reading.frames[base.clause]!;
  const own = base.topic !== topic && base.topic?.flows[0]?.flow === "balance" ? base.topic : null;
  const done = reading.said.length;
  const isRead = readBaseFigure(reading, reading.baseOpener!, start, nodes.length, own) !== null;
  // "A zork of $5 billion in May, $4 billion in April": what was not read of the one before is not of these.
  for (const one of reading.said.slice(done)) one.missing.push(...base.missing);
  return isRead;
}
