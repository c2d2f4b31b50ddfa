import { isTopic, textOf } from "../clauses/nodes.js";
import { newFrame, type Reading } from "../clauses/reading.js";

/** "Including exports of $24 billion and imports of $22 billion, 5% more than in May": of which, is not read. */
export function heedSides(reading: Reading): undefined {
  const { opener, nodes } = reading;
  const before = reading.pieces[nodes[0]!.at - 1];
  if (opener === "with" && textOf(before) === "including") reading.isSided = true;
  else if (reading.isSided && !["and", "dash"].includes(opener) && !nodes.some(isTopic))
    newFrame(reading, null, opener).unread.push(nodes[0]!.first);
}
