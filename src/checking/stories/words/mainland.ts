import type { Piece } from "./pieces.js";
import type { Token } from "./tokens.js";

const NEAR: readonly string[] = ["CN", "HK", "MO", "TW"];
/** Of these "the mainland" may be a part. */
const OWN_MAINLANDS: readonly string[] = ["AU", "ES", "FR", "GB", "GR", "PR", "PT", "TZ", "US"];

/** "The mainland" is that of China in its neighbourhood alone. */
export function withMainland(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  reporter: string,
): readonly Piece[] {
  const isMainland = ({ first, next }: Piece): boolean =>
    next - first === 1 && tokens[first]!.text === "mainland";
  // "To Hong Kong rose, and those to the mainland fell".
  const isBeside =
    !OWN_MAINLANDS.includes(reporter) &&
    pieces.some((piece) => piece.kind === "place" && NEAR.includes(piece.code) && !isMainland(piece));
  if (NEAR.includes(reporter) || isBeside) return pieces;
  return pieces.map(
    (piece): Piece =>
      piece.kind === "place" && piece.next - piece.first === 1 && tokens[piece.first]!.text === "mainland"
        ? { kind: "unknown", text: "mainland", first: piece.first, next: piece.next }
        : piece,
  );
}
