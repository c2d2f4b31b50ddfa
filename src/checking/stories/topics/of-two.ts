import { isFigure, means, type Piece, textOf } from "../words/pieces.js";
import { isVerbLike, type TopicNode } from "./topic.js";

/** "Exports and imports fell, with the former losing 20% and the latter 27%": the flow that is meant. */
export function ofTwo(pieces: readonly Piece[], at: number, found: readonly TopicNode[]): TopicNode | null {
  const which = ["former", "latter"].indexOf(textOf(pieces[at]));
  if (which < 0 || textOf(pieces[at - 1]) !== "the") return null;
  const two = found.findLast(({ topic }) => topic.flows.length === 2);
  if (two === undefined) return null;
  // "The former Soviet Union".
  const next = pieces[at + 1];
  if (!isFigure(next) && !isVerbLike(next) && !means(next, "at", "by")) return null;
  const topic = { ...two.topic, flows: [two.topic.flows[which]!] };
  return { kind: "topic", topic, first: pieces[at]!.first, at, until: at + 1 };
}
