import { means, type Piece, textOf } from "../words/pieces.js";
import { isVerbLike, type TopicNode } from "./topic.js";

/** "Exports and imports fell, with the former losing 20% and the latter 27%": the flow that is meant. */
export function ofTwo(pieces: readonly Piece[], at: number, found: readonly TopicNode[]): TopicNode | null {
  const which = ["former", "latter"].indexOf(textOf(pieces[at]));
  if (which < 0 || textOf(pieces[at - 1]) !== "the") return null;
  const two = found.findLast(({ topic }) => topic.flows.length === 2);
  if (two === undefined || two.topic.coverage !== null || two.topic.withWhom.length > 0) return null;
  // "The former Soviet Union".
  const next = pieces[at + 1];
  if (next?.kind !== "figure" && !isVerbLike(next) && !means(next, "at", "by")) return null;
  const topic = { ...two.topic, flows: [two.topic.flows[which]!] };
  return { kind: "topic", topic, from: at, until: at + 1 };
}

/** "Exports in June were $9 billion, and those in the first half $51 billion": the same of another time. */
export function ofThen(pieces: readonly Piece[], at: number, found: readonly TopicNode[]): TopicNode | null {
  const last = found.at(-1);
  const isThen =
    means(pieces[at], "those") && means(pieces[at + 1], "in", "for") && pieces[at + 2]?.kind === "period";
  const isJoined = means(pieces[at - 1], "and", "link");
  if (last === undefined || !isThen || !isJoined || last.topic.flows.length > 1) return null;
  return { kind: "topic", topic: { ...last.topic, when: null }, from: at, until: at + 1 };
}
