import { isPeriod, type Piece, wordAt, wordsOf } from "./pieces.js";

/** Their offices count from January: what "stood at 4 billion at the end of March" is of the months until then. */
const OFFICES: readonly string[] = ["DZ", "MA", "TN"];
const ENDS: readonly string[] = ["at the end of", "end", "to end"];

/** The months since January, where an office tells of the end of one; and "March 2017" held against them. */
export function sinceJanuary(pieces: readonly Piece[], reporter: string): readonly Piece[] {
  if (!OFFICES.includes(reporter)) return pieces;
  const isEnd = (at: number): boolean => {
    const [one, next] = [pieces[at], pieces[at + 1]];
    const isTime = isPeriod(next) && (next.when.type === "year" || monthOf(next) !== null);
    return isTime && ENDS.includes(wordsOf(one));
  };
  const ended = new Set(pieces.map((piece, at) => (isEnd(at - 1) ? monthOf(piece) : null)));
  return pieces.map((piece, at): Piece => {
    if (isEnd(at)) return wordAt("in", "in", piece);
    const to = monthOf(piece);
    if (!isPeriod(piece) || piece.when.type !== "month" || to === null || !ended.has(to)) return piece;
    return { ...piece, when: { type: "span", from: 1, to, year: piece.when.year } };
  });
}

const monthOf = (piece: Piece): number | null =>
  isPeriod(piece) && piece.when.type === "month" ? piece.when.month : null;
