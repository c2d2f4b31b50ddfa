import { type Move, type Node, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import type { Frame, Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import type { Figure } from "../words/figures.js";
import { moveIn } from "./words.js";

/** A bracket with one figure, and what it stands behind. */
export interface Bracket {
  readonly reading: Reading;
  readonly index: number;
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
export const saidIn = (
  { reading, figure, first }: Bracket,
  clause: Frame,
  role: "main" | "bracket" = "bracket",
): Said => figureSaid(reading, figure, first, clause, role);

/** Which way it went, by its words or its sign. */
export const moveOfBracket = ({ nodes, figure }: Bracket): Move | null =>
  moveIn(nodes) ?? signedMove(figure.sign);
