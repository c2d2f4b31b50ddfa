import { means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { figureAfter, isFigure, isTopic, type Node, piece, skipPlain, wordsOf } from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import type { Detail } from "./said.js";
import { pushed } from "./sayings.js";

const PACES: Readonly<Record<string, "slower" | "faster">> = {
  "slower than": "slower",
  "faster than": "faster",
};

/** "0.7 points faster than in October", "slower than in October": of the growth that was said before. */
export function readAcceleration(
  reading: Reading,
  nodes: readonly Node[],
  at: number,
  end: number,
): number | null {
  const one = piece(nodes[at]) as Piece & { readonly kind: "word" };
  const pace = PACES[wordsOf(one)];
  if (pace === undefined) return null;
  let place = skipPlain(nodes, at + 1);
  while (place < end && means(nodes[place], "in", "of")) place = skipPlain(nodes, place + 1);
  const period = piece(nodes[place]);
  const isAlone =
    period?.kind === "period" && figureAfter(nodes, place + 1, end) === null && !isTopic(nodes[place + 1]);
  const frame = needFrame(reading);
  const last = reading.last?.frame === frame.index ? reading.last : null;
  if (!isAlone || (last === null && reading.move === null)) return null;
  const detail: Detail = { move: pace, since: (period as { readonly when: When }).when };
  if (last?.kind === "points" && isFigure(nodes[at - 1])) {
    last.kind = "acceleration";
    last.detail = { ...last.detail, ...detail };
  } else if (last?.kind === "growth") pushed(reading, "acceleration", one.first, detail, frame);
  // "Grew faster in November than in October" has no rate beside it, and says as much.
  else return null;
  return place + 1;
}
