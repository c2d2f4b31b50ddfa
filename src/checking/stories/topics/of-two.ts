import { means, type Piece } from "../words/pieces.js";
import { isVerbLike, type TopicNode } from "./topic.js";

const textOf = (piece: Piece | undefined): string =>
  piece?.kind === "word" || piece?.kind === "unknown" ? piece.text : "";

/** "Exports and imports fell, with the former losing 20% and the latter 27%": the flow that is meant. */
export function ofTwo(pieces: readonly Piece[], at: number, found: readonly TopicNode[]): TopicNode | null {
  const which = ["former", "latter"].indexOf(textOf(pieces[at]));
  const two = found.findLast(({ topic }) => topic.flows.length === 2);
  if (two?.topic.coverage != null || (two?.topic.withWhom.length ?? 0) > 0) return null;
  if (which < 0 || two === undefined || textOf(pieces[at - 1]) !== "the") return null;
  // "The former Soviet Union".
  const next = pieces[at + 1];
  if (next?.kind !== "figure" && !isVerbLike(next) && !means(next, "at", "by")) return null;
  const topic = { ...two.topic, flows: [two.topic.flows[which]!] };
  return { kind: "topic", topic, from: at, until: at + 1 };
}
