import { means } from "../words/pieces.js";
import { piece, textOf } from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import { isTopic, type Node } from "./segments.js";

const ENDED: readonly string[] = ["ended", "closed", "concluded", "finished", "ending", "closing"];

/** "Ended 2022 with a deficit of": its year stands between the verb and what is said; the place after "with". */
export function yearEnd(reading: Reading, nodes: readonly Node[], at: number): number | null {
  const year = piece(nodes[at + 1]);
  const next = reading.segments[reading.segment + 1];
  const isYear = year?.kind === "period" && (year.when.type === "year" || year.when.type === "month");
  if (!isYear || !ENDED.includes(textOf(nodes[at]))) return null;
  if (at + 2 === nodes.length && next?.opener === "with" && isBalance(next.nodes)) return at + 2;
  return means(piece(nodes[at + 2]), "with") && isBalance(nodes.slice(at + 3, at + 9)) ? at + 3 : null;
}

const isBalance = (nodes: readonly Node[]): boolean =>
  nodes.find(isTopic)?.topic.flows[0]?.flow === "balance";

export function readYearEnd(reading: Reading, nodes: readonly Node[], at: number): number | null {
  const next = yearEnd(reading, nodes, at);
  const year = piece(nodes[at + 1]);
  if (next === null || year?.kind !== "period") return null;
  const frame = needFrame(reading);
  frame.when ??= year.when;
  frame.whens.push({ when: year.when, piece: year.first });
  reading.cue = "level";
  reading.level = true;
  return next;
}
