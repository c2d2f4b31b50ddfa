import { isTopic, type Node, piece } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import type { PartnerSaid } from "../topics/topic.js";
import { means, type Piece } from "../words/pieces.js";

/** "With Russia (EUR 134.6B from EUR 54.1B)", "with China (−15.4 bn in May compared with −14.7 bn in May 2007)". */
export function readPair(
  reading: Reading,
  nodes: readonly Node[],
  place: Piece | undefined,
  before: Node | undefined,
  wasDated: boolean,
): boolean {
  const named = isTopic(before) ? before.topic.withWhom[0] : undefined;
  const partner: PartnerSaid | null =
    named?.type === "code" ? named : place?.kind === "place" ? { type: "code", code: place.code } : null;
  const rest = nodes.map(piece);
  const between = rest.findIndex((one) => means(one, "from", "compare"));
  const isPair = rest.every(
    (one, at) =>
      one?.kind === "period" ||
      (one?.kind === "figure" && one.figure.kind === "amount") ||
      at === between ||
      means(one, "in", "plain"),
  );
  if (partner === null || between < 1 || !isPair || reading.frame?.topic?.flows.length !== 1) return false;
  const part = (from: number, until: number, role: Said["role"]): Said | null => {
    const found = rest.slice(from, until);
    const amount = found.find((one) => one?.kind === "figure");
    if (amount?.kind !== "figure") return null;
    const said = figureSaid(reading, amount.figure, amount.first, reading.frame!, role);
    said.kind = "level";
    said.partner = partner;
    said.when = found.find((one) => one?.kind === "period")?.when ?? null;
    return said;
  };
  const now = part(0, between, "main");
  const then = part(between, rest.length, "base");
  if (now === null || then === null) return false;
  then.base = reading.said.indexOf(now);
  // "(4.5 bn in January compared with 5.1 bn in January 2007) … (1.5 bn compared with 1.2 bn)": of the same times.
  const isOfPair = ({ kind, segment, when }: Said): boolean =>
    kind === "level" && when !== null && reading.segments[segment]!.depth > 0;
  for (const one of [now, then])
    one.when ??=
      reading.said.findLast((other) => isOfPair(other) && other.role === one.role)?.when ??
      (wasDated ? { type: "unclear" } : null);
  reading.partnerNow = null;
  return true;
}

/** "A decrease both for exports (−2.7%) and for imports (−5.6%)": of one flow, with all partners. */
export const isWhole = (node: Node | undefined): boolean =>
  isTopic(node) && node.topic.flows.length === 1 && node.topic.withWhom.length === 0 && !node.topic.isVerb;
