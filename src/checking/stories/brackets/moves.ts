import { isFigure, isPeriod, type Move, moveOf, type Node, piece, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import { meaning, means, type Piece } from "../words/pieces.js";
import { compareIn, moveIn } from "./words.js";

/** "$5 billion (an increase of $56 million or 0.6%)", "(a 29.7% share and a 28.6% decline)": two things of one level. */
export function readMoves(
  reading: Reading,
  nodes: readonly Node[],
  figures: readonly Node[],
  host: Said | null,
): boolean {
  if (host === null || host.segment !== reading.segment - 1 || host.kind !== "level" || host.role !== "main")
    return false;
  const isBare = nodes.every(
    (node) =>
      figures.includes(node) ||
      isPeriod(node) ||
      moveOf(piece(node)) !== null ||
      means(node, "plain", "of", "by", "and", "comparison", "compare", "from", "in") ||
      meaning(piece(node), "share") === "noun",
  );
  const move = moveIn(nodes);
  const kinds = figures.map((node) => kindOf(nodes, node));
  // "(down 13.3% year on year and 3.1% month on month)": each against another time.
  const parts = figures.map((node, at) => nodes.slice(nodes.indexOf(node), nodes.indexOf(figures[at + 1]!)));
  parts.at(-1)?.push(...nodes.slice(-1));
  const isTwice = kinds[0] === "growth" && kinds[1] === "growth";
  const isEach = isTwice && parts.every((part) => part.some((node) => means(node, "comparison")));
  const signs = figures.map((node) => (piece(node) as Piece & { readonly kind: "figure" }).figure.sign);
  const isMoved = move === null ? signs.every((sign) => sign !== null) : signs.every((sign) => sign === null);
  if (!isBare || !isMoved || move === "flat" || figures.length !== 2) return false;
  if (kinds.includes(null) || (kinds[0] === kinds[1] && !isEach)) return false;
  let last: Move | null = move;
  figures.forEach((node, at) => {
    const { figure, first } = piece(node) as Piece & { readonly kind: "figure" };
    const said = figureSaid(reading, figure, first, reading.frames[host.clause]!, "bracket");
    said.kind = kinds[at]!;
    said.topic = host.topic;
    said.partner = host.partner;
    said.when = host.when;
    if (said.kind === "share") return;
    if (isTwice) last = moveIn(nodes.slice(nodes.indexOf(figures[at - 1]!) + 1, nodes.indexOf(node))) ?? last;
    said.move = signedMove(figure.sign) ?? last;
    compareIn(isTwice ? parts[at]! : nodes, said);
  });
  return true;
}

function kindOf(nodes: readonly Node[], node: Node): "change" | "growth" | "share" | null {
  const { figure } = piece(node) as Piece & { readonly kind: "figure" };
  const next = piece(nodes[nodes.indexOf(node) + 1]);
  if (figure.kind === "amount") return figure.sign === null ? "change" : null;
  if (figure.kind !== "percent") return null;
  return meaning(next, "share") === "noun" ? "share" : "growth";
}

/** "Increased by 2.9% (R1.8bn) to R63.5bn": by so much. */
export function readBetween({ segments }: Reading, host: Said, said: Said, index: number): boolean {
  const nodes = segments[index + 1]?.nodes;
  if (host.kind !== "growth" || !means(nodes?.[0], "to") || !isFigure(nodes?.[1])) return false;
  said.kind = "change";
  said.move = host.move;
  said.compared = host.compared;
  return true;
}
