import { hasAny, isFigure, isPeriod, isUnread, means } from "../words/pieces.js";
import { isLast, isMoveNode, isTopic, moveOf, type Node, textOf } from "./nodes.js";
import { notRead, type Reading } from "./reading.js";
import { lose } from "./sayings.js";
import type { Segment } from "./segments.js";

/** "Attributable to exports of $5 billion and imports of $4 billion": levels of the same time. */
export function isLevelAhead(nodes: readonly Node[], at: number): boolean {
  const figure = nodes[at + 2];
  const isOf = isTopic(nodes[at]) && means(nodes[at + 1], "of");
  return isOf && isFigure(figure) && figure.figure.kind === "amount";
}

/** "The surplus was due to a 3% fall in imports", "export growth, to higher exports to Peru (+$1 billion)": told of trade. */
export function isTradeAhead(
  { clause, segments, segment, nodes }: Reading,
  at: number,
  end: number,
): boolean {
  const rest = nodes.slice(at, end);
  const next = segments[segment + 1];
  const isTold = rest.some(isFigure) || (next?.opener === "bracket" && isFigure(next.nodes[0]));
  return isTold && clause !== null && clause.unread.length === 0 && rest.some(isTopic);
}

/** Whether a piece says something of the figures of its clause, wherever it stands. */
export const isHeeded = (node: Node): boolean =>
  ["period", "rank", "run"].includes(node.kind) || means(node, ...HEEDED);

/** Whether the rest of a part names something that is not known, and nothing that is: "the financial crisis". */
export const isStrangeRest = (nodes: readonly Node[], from: number): boolean =>
  nodes.slice(from).some((node) => isUnread(node) || means(node, "tariff")) &&
  nodes
    .slice(from)
    .every((node) => !isTopic(node) && !isFigure(node) && !isHeeded(node) && !isMoveNode(node));

const HEEDED: readonly string[] =
  "not modal pronoun owner super record expect share cover adjusted volume average aside".split(" ");

/** From a cause on: its figures are of something else. */
export function colourFrom(reading: Reading, at: number, end: number): void {
  const { nodes } = reading;
  reading.wasColour = reading.segment;
  // What goes on after a cause with a subject of its own may be of that subject.
  if (nodes.slice(at, end).some(isTopic)) reading.colourTopic = nodes[at]!.first;
  for (let place = at; place < end; place++) {
    const one = nodes[place];
    if (isFigure(one)) lose(reading, nodes[place]!);
    if (means(one, "not") && place > at + 3 && textOf(nodes[place]) !== "non")
      reading.limits.push(one!.first);
    // "Thanks to a month-on-month rise in exports, while imports fell 1%": so, too, or as is usual.
    if (means(one, "comparison") && reading.clause !== null)
      reading.clause.compared ??= { type: "base", when: { type: "unclear" } };
    if (isPeriod(one) && reading.clause !== null && reading.clause.when === null)
      reading.clause.whenOfCause ??= one.when;
  }
}

/** "Exports to Asia, especially China, fell": those to Asia; "exports, especially to China, fell": all. */
export const isChiefly = ({ clause, segments, segment, nodes }: Reading, at: number): boolean =>
  (clause!.topic!.withWhom.length > 0 ||
    hasAny(nodes.slice(Math.max(0, at - 2), at), "to", "from", "with")) &&
  isLast(nodes, at) &&
  !isTold(segments[segment + 1]) &&
  nodes.slice(Math.max(0, at - 3), at).some((node) => CHIEFLY.includes(textOf(node)));

/** "…, especially to China, up 8%": something is said of it alone. */
const isTold = (next: Segment | undefined): boolean =>
  next !== undefined &&
  (["bracket", "which"].includes(next.opener) ||
    isFigure(next.nodes[0]) ||
    moveOf(next.nodes[0])?.use === "adverb");

const CHIEFLY: readonly string[] = ["especially", "particularly", "notably"];

/** "The cost of imported goods fell". */
export function heedCost(reading: Reading, at: number): undefined {
  const { nodes } = reading;
  let before = at - 1;
  while (means(nodes[before], "of", "plain")) before--;
  const isOf = before < at - 1 && ["cost", "costs", "price", "prices"].includes(textOf(nodes[before]));
  if (isOf) notRead(reading, nodes[before]!.first, reading.opener);
}
