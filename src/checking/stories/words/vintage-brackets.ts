import { isSign, means, type Piece } from "./pieces.js";

const VINTAGES: readonly string[] = [
  "revised",
  "provisional",
  "preliminary",
  "unrevised",
  "final",
  "estimated",
];

/** "From $889 million (revised from $890 million) in January": where a bracket on vintages ends; the clause goes on over it. */
export function vintageUntil(pieces: readonly (Piece | undefined)[], at: number): number | null {
  const until = pieces.findIndex((one, place) => place > at && isSign(one, "(", ")"));
  if (until < 0 || !isSign(pieces[until], ")")) return null;
  const inner = pieces.slice(at + 1, until);
  const isSaid = inner.some((one) => one?.kind === "word" && VINTAGES.includes(one.text));
  const isAll = inner.every(
    (one) => one?.kind === "figure" || means(one, "plain", "mod", "from", "at", "in", "formal"),
  );
  return isSaid && isAll ? until : null;
}
