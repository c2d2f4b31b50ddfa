import { readBaseFigure } from "../clauses/base-figures.js";
import { compareBy } from "../clauses/comparisons.js";
import { isPeriod, isPlace, moveOf, type Node, piece } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { meaning, means } from "../words/pieces.js";
import type { Part } from "./part.js";

/** "Below the $5 billion surplus that Peru enjoyed in June": the time of that base, and whose it was. */
export function readTimeOfBase(reading: Reading, { opener, nodes, index, figures, topics }: Part): boolean {
  const base = reading.said.findLast(({ figure }) => figure !== null);
  const isBare = figures.length + topics.length === 0 && opener === "which";
  if (!isBare || base?.role !== "base" || base.when !== null || base.segment !== index - 1) return false;
  const [time, ...times] = nodes.filter((node) => isPeriod(node)).map(piece);
  const [place, ...places] = nodes.filter((node) => isPlace(node)).map(piece);
  const isAll = nodes.every(
    (node) =>
      isPeriod(node) ||
      isPlace(node) ||
      piece(node)?.kind === "sign" ||
      means(node, "pronoun", "nation", "plain", "in") ||
      meaning(piece(node), "record") === "verb",
  );
  const isVerb = nodes.some((node) => meaning(piece(node), "record") === "verb");
  if (!isAll || !isVerb || times.length + places.length > 0 || time?.kind !== "period") return false;
  base.when = time.when;
  if (place?.kind === "place" && base.topic !== null) base.topic = { ...base.topic, ofWhom: [place.code] };
  compareBy(reading, base, base.base === null ? null : reading.said[base.base]!);
  return true;
}

/** "Compared with $5 billion in May (revised from $4 billion), and $3 billion in April": another of them. */
export function readNextBase(reading: Reading, nodes: readonly Node[], from: number, index: number): boolean {
  const { opener } = reading.segments[index]!;
  const base = reading.said.findLast(({ figure, role }) => figure !== null && role !== "bracket");
  const isNext =
    base !== undefined &&
    (base.role === "base" || base.role === "after") &&
    base.when !== null &&
    reading.baseOpener !== null &&
    ["and", "comma", "resume"].includes(opener) &&
    reading.segments.slice(base.segment + 1, index).every(({ depth }) => depth > 0);
  const isVerb = nodes.some((node) => {
    const one = piece(node);
    return (
      (one?.kind === "figure" && one.figure.kind === "ratio") ||
      moveOf(one)?.use === "verb" ||
      means(one, "level", "expect", "modal", "not", "after", "from", "result") ||
      (meaning(one, "record") === "verb" && !means(one, "tail"))
    );
  });
  const has = (kind: string): boolean => nodes.some((node) => piece(node)?.kind === kind);
  if (!isNext || isVerb || !has("figure") || !has("period")) return false;
  const start = nodes.findIndex((node, at) => at >= from && !means(node, "and", "plain"));
  const { topic } = reading.frames[base.frame]!;
  const own = base.topic !== topic && base.topic?.flows[0]?.flow === "balance" ? base.topic : null;
  const done = reading.said.length;
  const isRead = readBaseFigure(reading, nodes, reading.baseOpener!, start, nodes.length, own) !== null;
  // "A zork of $5 billion in May, $4 billion in April": what was not read of the one before is not of these.
  for (const one of reading.said.slice(done)) one.missing.push(...base.missing);
  return isRead;
}
