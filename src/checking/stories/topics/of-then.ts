import { isPeriod, means, type Piece } from "../words/pieces.js";
import type { TopicNode } from "./topic.js";

/** "Exports in June were $9 billion, and those in the first half $51 billion": the same of another time. */
export function ofThen(pieces: readonly Piece[], at: number, found: readonly TopicNode[]): TopicNode | null {
  const last = found.at(-1);
  const isThen = means(pieces[at], "those") && means(pieces[at + 1], "in", "for") && isPeriod(pieces[at + 2]);
  const isJoined = means(pieces[at - 1], "and", "link");
  if (last === undefined || !isThen || !isJoined || last.topic.flows.length > 1) return null;
  return { kind: "topic", topic: { ...last.topic, when: null }, first: pieces[at]!.first, at, until: at + 1 };
}
