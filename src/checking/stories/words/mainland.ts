import type { Piece } from "./pieces.js";
import type { Token } from "./tokens.js";

/** "The mainland" is that of China in its neighbourhood alone. */
export function withMainland(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  reporter: string,
): readonly Piece[] {
  if (["CN", "HK", "MO", "TW"].includes(reporter)) return pieces;
  return pieces.map(
    (piece): Piece =>
      piece.kind === "place" && piece.next - piece.first === 1 && tokens[piece.first]!.text === "mainland"
        ? { kind: "unknown", text: "mainland", first: piece.first, next: piece.next }
        : piece,
  );
}
