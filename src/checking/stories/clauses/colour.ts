import { means, type Piece } from "../words/pieces.js";
import { piece, textOf } from "./nodes.js";
import type { Reading } from "./reading.js";
import { lose } from "./sayings.js";
import { isTopic, type Node } from "./segments.js";

/** "Attributable to exports of $5 billion and imports of $4 billion": levels of the same time. */
export function isLevelAhead(nodes: readonly Node[], at: number): boolean {
  const figure = piece(nodes[at + 2]);
  const isOf = isTopic(nodes[at]) && means(piece(nodes[at + 1]), "of");
  return isOf && figure?.kind === "figure" && figure.figure.kind === "amount";
}

/** From a cause on: its figures are of something else. */
export function colourFrom(reading: Reading, nodes: readonly Node[], at: number, end: number): void {
  reading.wasColour = reading.segment;
  // What goes on after a cause with a subject of its own may be of that subject.
  if (nodes.slice(at, end).some(isTopic)) reading.colourTopic = (piece(nodes[at]) as Piece).first;
  for (let place = at; place < end; place++) {
    const one = piece(nodes[place]);
    if (one?.kind === "figure") lose(reading, nodes[place]!);
    if (means(one, "not") && place > at + 3 && textOf(nodes[place]) !== "non")
      reading.limits.push(one!.first);
    if (one?.kind === "period" && reading.frame !== null && reading.frame.when === null)
      reading.frame.whenOfCause ??= one.when;
  }
}
