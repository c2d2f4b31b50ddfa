import type { Topic } from "../topics/topic.js";
import { means, type Piece } from "../words/pieces.js";
import { piece, previousPiece } from "./nodes.js";
import type { Reading } from "./reading.js";
import { hasSaid } from "./sayings.js";
import type { Node } from "./segments.js";

/** "The share of oil exports in total exports", "which were 6.7% of total exports": the whole, of which the clause names a part. */
export function isPartOf(reading: Reading, { flows }: Topic, nodes: readonly Node[], at: number): boolean {
  const { frame, last } = reading;
  if (frame === null || frame.topic === null || !means(previousPiece(nodes, at), "of", "in")) return false;
  if (frame.isShare && !hasSaid(reading, frame)) return true;
  const figure = piece(nodes[at - 2]);
  const isOf = means(piece(nodes[at - 1]), "of") && figure?.kind === "figure" && figure.first === last?.piece;
  const isBare = last?.frame === frame.index && last.figure?.kind === "percent" && last.move === null;
  if (!isOf || !isBare) return false;
  const isSame = flows[0]!.flow === frame.topic.flows[0]!.flow;
  last.kind = isSame ? "share" : "lost";
  return true;
}

/** "…the largest export market, with turnover of $17 billion": the value of what was named. */
export function isTurnover(reading: Reading, topic: Topic, node: Node): boolean {
  const { frame } = reading;
  if (
    frame === null ||
    node.kind !== "topic" ||
    topic.flows[0]!.flow !== "total" ||
    topic.partners.length > 0
  )
    return false;
  const words = reading.pieces.slice(node.from, node.until);
  const isAlone = words.every(
    (one) => means(one, "plain", "mod", "measure", "of") || textIs(one, "turnover"),
  );
  const prior = reading.frames.at(-2)?.topic;
  if (frame.topic === null && frame.joint === "with" && reading.listing && prior?.flows.length === 1)
    frame.topic = prior;
  // "It was followed by China with turnover of": of what is not said.
  if (frame.topic === null && frame.joint === "with" && reading.listing && prior === null)
    frame.unread.push(reading.pieces[node.from]!.first);
  const isOfPartner = reading.headPartners.length > 0 && reading.listing;
  return (
    isAlone &&
    words.some((one) => textIs(one, "turnover")) &&
    (frame.topic === null
      ? frame.hasPronoun && reading.listing
      : isOfPartner && frame.topic.flows.length === 1)
  );
}

const textIs = (one: Piece, text: string): boolean => one.kind === "word" && one.text === text;
