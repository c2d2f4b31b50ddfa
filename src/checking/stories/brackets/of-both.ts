import { moveOf, type Node, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Frame, Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import { isFigure, means } from "../words/pieces.js";
import { compareIn, moveIn } from "./words.js";

/** "Exports were $9 billion and imports $8 billion (up 5% and 3%, respectively)": one rate of each of the two flows. */
export function readOfBoth(
  reading: Reading,
  nodes: readonly Node[],
  figures: readonly Node[],
  host: Said | null,
): boolean {
  const after = host === null ? undefined : reading.frames[host.clause];
  const before = reading.frames[(host?.clause ?? 0) - 1];
  if (host?.kind !== "level" || host.role !== "main" || host.segment !== reading.segment - 1) return false;
  const isOfTwo = isOfOne(reading, after) && isOfOne(reading, before) && flowOf(before!) !== flowOf(after!);
  const isTold = nodes.every(isPlain) && nodes.some((node) => means(node, "respectively"));
  if (!isOfTwo || !isTold || figures.length !== 2) return false;
  const rates = figures.filter(isFigure);
  const moves = [
    moveIn(nodes.slice(0, nodes.indexOf(figures[0]!))),
    moveIn(nodes.slice(nodes.indexOf(figures[0]!))),
  ];
  if (rates.some(({ figure }) => figure.kind !== "percent")) return false;
  rates.forEach(({ figure, first }, at) => {
    const said = figureSaid(reading, figure, first, [before, after][at]!, "bracket");
    said.kind = "growth";
    said.move = signedMove(figure.sign) ?? moves[at] ?? moves[0]!;
    compareIn(nodes, said);
  });
  return true;
}

const flowOf = ({ topic }: Frame): string => topic!.flows[0]!.flow;

/** Whether a clause says one level of one flow. */
const isOfOne = ({ said }: Reading, clause: Frame | undefined): boolean =>
  clause?.topic?.flows.length === 1 &&
  clause.unread.length === 0 &&
  said
    .filter((one) => one.clause === clause.index && one.figure !== null)
    .map(({ kind }) => kind)
    .join() === "level";

const isPlain = (node: Node): boolean =>
  isFigure(node) ||
  moveOf(node) !== null ||
  means(node, "plain", "of", "by", "and", "comparison", "respectively");
