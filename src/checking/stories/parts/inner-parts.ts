import { atFirst, atOf, isTopic, textOf } from "../clauses/nodes.js";
import { newFrame, type Reading } from "../clauses/reading.js";
import type { Segment } from "../clauses/segments.js";

/** "(excluding oil, exports rose 8%, and excluding oil and ships, they rose 7%)": a statement of other goods. */
export function isOfExcepted({ segments }: Reading, { depth }: Segment, index: number): boolean {
  if (depth === 0) return false;
  const from = segments.findLastIndex(({ opener }, at) => at <= index && opener === "bracket");
  const rest = segments.slice(from);
  const end = rest.findIndex((one) => one.depth < depth);
  return (
    textOf(rest[0]!.nodes[0]) === "excluding" &&
    rest.slice(1, end < 0 ? rest.length : end).some(({ nodes }) => nodes.some(isTopic))
  );
}

/** "Including exports of $24 billion and imports of $22 billion, 5% more than in May": of which, is not read. */
export function heedSides(reading: Reading, { opener, nodes }: Segment): undefined {
  const before = reading.pieces[atOf(nodes[0]!) - 1];
  if (opener === "with" && textOf(before) === "including") reading.isSided = true;
  else if (reading.isSided && !["and", "dash"].includes(opener) && !nodes.some(isTopic))
    newFrame(reading, null, opener).unread.push(atFirst(nodes));
}
