import { type Move, type Node, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Frame, Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import type { Figure } from "../words/figures.js";
import type { PieceOf } from "../words/pieces.js";
import { moveIn } from "./words.js";

/** A bracket with one figure, and what it stands behind. */
export interface Bracket {
  readonly reading: Reading;
  readonly nodes: readonly Node[];
  readonly figure: Figure;
  /** The figure's piece. */
  readonly first: number;
  /** The part of the sentence before the bracket, and its last word that tells. */
  readonly outside: readonly Node[];
  readonly before: Node | undefined;
  /** "Both +6%": of each of the two partners before it. */
  readonly isEach: boolean;
  /** The figure before it. */
  readonly host: Said | null;
  readonly isShare: boolean;
  /** Whether a bracket before it has a time of its own. */
  readonly wasDated: boolean;
}

/** What the figure of a bracket says, in a clause. */
export const saidInBracket = (
  { reading, figure, first }: Bracket,
  clause: Frame,
  role: "main" | "bracket" = "bracket",
): Said => figureSaid(reading, figure, first, clause, role);

/** What a figure says in the clause of another, and of the same. */
export function saidBeside(
  reading: Reading,
  { figure, first }: Pick<PieceOf<"figure">, "figure" | "first">,
  host: Said,
  role: Said["role"],
): Said {
  const said = figureSaid(reading, figure, first, reading.frames[host.clause]!, role);
  said.topic = host.topic;
  said.partner = host.partner;
  return said;
}

/** Which way it went, by its words or its sign. */
export const moveOfBracket = ({ nodes, figure }: Bracket): Move | null =>
  moveIn(nodes) ?? signedMove(figure.sign);
