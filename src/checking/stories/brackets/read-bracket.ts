import { isMoveNode, isSigned, isTopic, type Node, textOf, whenOf } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { newestOutside } from "../clauses/said.js";
import { lose, loseFigures } from "../clauses/sayings.js";
import { hasAny, isFigure, isPeriod, isPlace, means, type PieceOf } from "../words/pieces.js";
import { readBare } from "./bare.js";
import type { Bracket } from "./bracket.js";
import { readDated } from "./dated.js";
import { readOfBoth } from "./of-both.js";
import { readOfHost } from "./of-host.js";
import { isPair, readOfPartner } from "./of-partner.js";
import { readLevelOfTopic, readMoveOfTopic } from "./of-topic.js";
import { readShare, shareIn } from "./shares.js";
import { moveIn } from "./words.js";

/** Reads what stands in a bracket: of the figure, the partner or the flow before it. */
export function readBracket(reading: Reading, given: readonly Node[]): undefined {
  const { segment: index } = reading;
  const outside = reading.segments[index - 1]?.nodes ?? [];
  const isEach = means(given[0], "jointly") && isPair(outside);
  const all = isEach ? given.slice(1) : given;
  const share = shareIn(reading, all);
  const nodes = share ?? withoutTopic(reading, all);
  const figures = nodes.filter(isFigure);
  const near = newestOutside(reading);
  const host = near !== undefined && near.segment >= index - 1 ? near : reading.last;
  if (figures.length === 0) {
    readBare(reading, nodes, host);
    return;
  }
  // "With Mexico (up 11.3% to $5.9 billion)": two things of one.
  const to = nodes.findIndex((node) => means(node, "to"));
  const [rate, level] = figures.map((node) => (node as PieceOf<"figure">).figure.kind);
  const isBoth = figures.length === 2 && rate === "percent" && level === "amount" && !means(nodes[0], "from");
  if (isBoth && nodes[to - 1] === figures[0] && nodes[to + 1] === figures[1]) {
    readBracket(reading, nodes.slice(0, to));
    // "Exports rose (+3% to $5 billion)": its own figures.
    const isOwn = reading.said.at(-1)!.role === "main";
    readBracket(reading, nodes.slice(isOwn ? to : to + 1));
    return;
  }
  // "Were $9 billion (an increase of $1 billion or 19%)": each of the two.
  const or = nodes.findIndex((node) => textOf(node) === "or");
  const isOfEither = figures.length === 2 && nodes[or - 1] === figures[0] && nodes[or + 1] === figures[1];
  if (isOfEither && rate !== level && host?.kind === "level" && moveIn(nodes) !== null) {
    readBracket(reading, [...nodes.slice(0, or), ...nodes.slice(or + 2)]);
    readBracket(reading, [...nodes.slice(0, or - 1), ...nodes.slice(or + 1)]);
    return;
  }
  const wasDated = reading.isBracketDated;
  reading.isBracketDated ||= nodes.some(
    (node, at) => isPeriod(node) && !hasAny(nodes.slice(0, at), "from", "compare"),
  );
  // "Including $82 billion by that sector (up 5%)": of what was not read.
  const isOfUnread = outside.some(isFigure) && host?.segment !== index - 1;
  // "A decline in exports to some partners, such as Japan (-2.8%)": theirs.
  const isOfPartner = isPlace(outside.at(-1)) && figures.length === 1 && isSigned(figures[0]);
  if ((reading.wasColour === index - 1 && !isOfPartner) || isOfUnread) {
    loseFigures(reading, figures);
    return;
  }
  if (readDated(reading, nodes, figures)) return;
  if (readOfBoth(reading, nodes, figures, host)) return;
  // "With the US (+$34 billion in May compared with +$21 billion)".
  const held = nodes.findIndex((node) => means(node, "compare"));
  if (figures.length === 2 && rate === level && held > nodes.indexOf(figures[0]!) && nodes.every(isPlain)) {
    readBracket(reading, nodes.slice(0, held));
    readBase(reading, nodes.slice(held + 1), figures[1]!);
    return;
  }
  if (!nodes.every(isPlain) || figures.length > 1) {
    loseFigures(reading, figures);
    // "Fell with Japan (2.8 billion in January against 3.0 billion)": in which of them is not read.
    for (const said of reading.said)
      if (said.kind === "moved" && said.segment === index - 1) said.missing.push("period");
    return;
  }
  const { figure, first } = figures[0] as PieceOf<"figure">;
  const bracket: Bracket = {
    reading,
    nodes,
    figure,
    first,
    outside,
    isEach,
    // "Rose below average (+3%)".
    before: outside.findLast((node) => isMoveNode(node) || !means(node, "plain")),
    host,
    isShare: share !== null,
    wasDated,
  };
  if (READERS.some((read) => read(bracket))) return;
  lose(reading, figures[0]!);
}

const READERS = [readShare, readMoveOfTopic, readLevelOfTopic, readOfPartner, readOfHost] as const;

/** "A deficit of $4 billion (a deficit of $3 billion in May 2024)": what is spoken of, named again. */
function withoutTopic({ clause }: Reading, nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex((node) => textOf(node) !== "a");
  const again = nodes[at];
  if (!isTopic(again) || !means(nodes[at + 1], "of")) return nodes;
  const [{ flows, withWhom, ofWhom, unread }, own] = [again.topic, clause?.topic?.flows ?? []];
  const isSame =
    own.length * flows.length === 1 && own[0]!.flow === flows[0]!.flow && own[0]!.sign === flows[0]!.sign;
  return isSame && withWhom.length + ofWhom.length + unread.length === 0 ? nodes.slice(at + 2) : nodes;
}

/** What may stand in a bracket and leaves its figure plain. */
const isPlain = (node: Node): boolean =>
  isFigure(node) || isPeriod(node) || node.kind === "sign" || means(node, ...PLAIN);

const PLAIN: readonly string[] =
  "plain rise fall comparison of by and in period compare to from worth pronoun level".split(" ");

/** "Compared with +$21 billion in May": what the level before it was. */
function readBase(reading: Reading, nodes: readonly Node[], figure: Node): undefined {
  const host = reading.said.at(-1)!;
  const base = lose(reading, figure);
  Object.assign(base, { topic: host.topic, partner: host.partner, base: reading.said.indexOf(host) });
  base.kind = host.kind === "level" ? "level" : "lost";
  base.role = "base";
  base.when = whenOf(nodes.find(isPeriod));
}
