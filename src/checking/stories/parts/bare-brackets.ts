import { atFirst, isPeriod, isTopic, isUnread, type Node, piece } from "../clauses/nodes.js";
import { needFrame, type Reading } from "../clauses/reading.js";
import type { Said } from "../clauses/said.js";
import { meaning, means } from "../words/pieces.js";
import type { When } from "../words/when.js";

/** "(year on year)", "(seasonally adjusted)", "(May 2024)": a bracket without a figure. */
export function readBare(
  reading: Reading,
  nodes: readonly Node[],
  index: number,
  host: Said | null,
): undefined {
  const named = nodes.map((node) => meaning(piece(node), "comparison")).find((one) => one !== undefined);
  if (named !== undefined && host !== null && host.segment === index - 1)
    host.compared ??= { type: "named", of: named as "year-on-year" };
  heedMeasure(reading, nodes);
  // "By 11% (from October)".
  const [from, base] = nodes.map(piece);
  if (means(from, "from", "compare") && base?.kind === "period" && host?.segment === index - 1)
    host.compared ??= { type: "base", when: base.when };
  // "By 11% (zork)": with what it is compared may stand there.
  const isUnknown = nodes.every((node) => isUnread(node));
  if (isUnknown && host?.kind === "growth" && host.segment === index - 1) host.missing.push("comparison");
  const periods = nodes.filter((node) => isPeriod(node));
  const isOfBase = host?.role === "base" && host.segment === index - 1;
  // "From $5 billion (May 2024) to $6 billion": of that figure alone.
  if (periods.length > 0 && nodes.length === 1 && isOfBase)
    host.when ??= (piece(periods[0]) as { readonly when: When }).when;
  else if (periods.length > 0 && reading.frame !== null && reading.frame.when === null && nodes.length === 1)
    reading.frame.when = (piece(periods[0]) as { readonly when: When }).when;
  else if (nodes.some((node) => isTopic(node) || means(node, "not", "modal")))
    needFrame(reading).unread.push(atFirst(nodes));
}

/** "(seasonally adjusted)", "(in volume)", "(China)": how it was measured, and with whom. */
function heedMeasure(reading: Reading, nodes: readonly Node[]): undefined {
  const { frame } = reading;
  if (frame === null) return;
  const isOfFlow = isTopic(reading.segments[reading.segment - 1]?.nodes.at(-1));
  for (const one of nodes.map(piece)) {
    frame.adjustment ??= meaning(one, "adjusted") ?? null;
    if (means(one, "volume")) frame.volume = true;
    if (one?.kind === "place" && isOfFlow && nodes.length === 1) frame.unread.push(one.first);
  }
}
