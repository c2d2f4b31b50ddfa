import { moveOf, type Node, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { type Frame, figuresIn, type Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import { hasAny, isFigure, isPeriod, means } from "../words/pieces.js";
import { compareIn, moveIn } from "./words.js";

/**
 * "Exports were $9 billion and imports $8 billion (up 5% and 3%, respectively)", "exports fell 2% and imports 4% (+1% and
 * −3%, respectively, in May)": one rate of each of the two flows.
 */
export function readOfBoth(
  reading: Reading,
  nodes: readonly Node[],
  figures: readonly Node[],
  host: Said | null,
): boolean {
  const after = host === null ? undefined : reading.frames[host.clause];
  const before = reading.frames[(host?.clause ?? 0) - 1];
  const [time, ...times] = nodes.filter(isPeriod);
  const kind = time === undefined ? "level" : "growth";
  if (host?.kind !== kind || host.role !== "main" || host.segment !== reading.segment - 1) return false;
  const isOfTwo =
    isOfOne(reading, after, kind) && isOfOne(reading, before, kind) && flowOf(before!) !== flowOf(after!);
  const isTold = nodes.every(isPlain) && hasAny(nodes, "respectively");
  // "Exports rose 5%, imports 3% and trade 4% (+2% and −1% in May)": of which two, is not said.
  const rateds = reading.said.filter((one) => one.kind === "growth" && one.role === "main");
  const isOpen = times.length > 0 || rateds.length > 2;
  if (!isOfTwo || !isTold || figures.length !== 2 || isOpen) return false;
  const rates = figures.filter(isFigure);
  const moves = [
    moveIn(nodes.slice(0, nodes.indexOf(figures[0]!))),
    moveIn(nodes.slice(nodes.indexOf(figures[0]!))),
  ];
  if (rates.some(({ figure }) => figure.kind !== "percent")) return false;
  rates.forEach(({ figure, first }, at) => {
    const clause = [before, after][at]!;
    const base = reading.said.findIndex((one) => one.clause === clause!.index && one.kind === kind);
    const said = figureSaid(reading, figure, first, clause, time === undefined ? "bracket" : "base");
    said.kind = "growth";
    said.move = signedMove(figure.sign) ?? moves[at] ?? moves[0]!;
    if (time !== undefined) Object.assign(said, { when: time.when, base });
    compareIn(nodes, said);
  });
  return true;
}

const flowOf = ({ topic }: Frame): string => topic!.flows[0]!.flow;

/** Whether a clause says one figure of one flow. */
const isOfOne = (reading: Reading, clause: Frame | undefined, its: Said["kind"]): boolean =>
  clause?.topic?.flows.length === 1 &&
  clause.unread.length === 0 &&
  figuresIn(reading, clause.index)
    .map(({ kind }) => kind)
    .join() === its;

const isPlain = (node: Node): boolean =>
  isFigure(node) ||
  moveOf(node) !== null ||
  isPeriod(node) ||
  means(node, "of", "in", "plain", "and", "by", "comparison", "respectively");
