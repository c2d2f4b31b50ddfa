import { isTopic, type Node } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Segment } from "../clauses/segments.js";
import type { TopicNode } from "../topics/topic.js";
import { hasAny, isFigure, wordsOf } from "../words/pieces.js";

/** A part of a sentence under reading, without the words of who says it. */
export interface Part {
  readonly reading: Reading;
  readonly opener: Segment["opener"];
  readonly nodes: readonly Node[];
  /** Where what is said begins. */
  readonly from: number;
  readonly index: number;
  readonly previous: Segment | undefined;
  /** The last word of the part before. */
  readonly before: Node | undefined;
  readonly next: Segment | undefined;
  readonly topics: readonly TopicNode[];
  readonly figures: readonly Node[];
  readonly has: (...kinds: readonly string[]) => boolean;
}

export function partOf(reading: Reading, from: number): Part {
  const { opener, nodes, segment: index } = reading;
  const rest = nodes.slice(from);
  const previous = reading.segments[index - 1];
  return {
    reading,
    opener,
    nodes,
    from,
    index,
    previous,
    before: previous?.nodes.at(-1),
    next: reading.segments[index + 1],
    topics: rest.filter(isTopic),
    figures: nodes.filter(isFigure),
    has: (...kinds) => hasAny(rest, ...kinds),
  };
}

/** The word that opened a part: "whose", "of which", "having"; empty where it was a sign. */
export function linkOf({ reading, nodes }: Part): string {
  return wordsOf(reading.pieces[nodes[0]!.at - 1]);
}
