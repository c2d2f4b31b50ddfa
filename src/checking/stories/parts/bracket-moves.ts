import { isFigure, isPeriod, moveOf, type Node, piece } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import { meaning, means, type Piece } from "../words/pieces.js";
import { compareIn, moveIn } from "./in-brackets.js";

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
  if (!isBare || move === null || move === "flat" || figures.length !== 2) return false;
  const kinds = figures.map((node) => kindOf(nodes, node));
  if (kinds[0] === null || kinds[1] === null || kinds[0] === kinds[1]) return false;
  figures.forEach((node, at) => {
    const { figure, first } = piece(node) as Piece & { readonly kind: "figure" };
    const said = figureSaid(reading, figure, first, reading.frames[host.frame]!, "bracket");
    said.kind = kinds[at]!;
    said.topic = host.topic;
    said.partner = host.partner;
    said.when = host.when;
    if (said.kind === "share") return;
    said.move = move;
    compareIn(nodes, said);
  });
  return true;
}

function kindOf(nodes: readonly Node[], node: Node): "change" | "growth" | "share" | null {
  const { figure } = piece(node) as Piece & { readonly kind: "figure" };
  if (figure.sign !== null) return null;
  const next = piece(nodes[nodes.indexOf(node) + 1]);
  if (figure.kind === "amount") return "change";
  if (figure.kind !== "percent") return null;
  return meaning(next, "share") === "noun" ? "share" : "growth";
}

/** "Against $1 billion the month before (+4.8%)": so much since then. */
export function sinceBase(reading: Reading, base: Said, said: Said): undefined {
  const main = reading.said[base.base ?? -1];
  if (main === undefined || base.when === null) said.kind = "lost";
  else {
    said.when = main.when;
    said.compared = { type: "base", when: base.when };
  }
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
