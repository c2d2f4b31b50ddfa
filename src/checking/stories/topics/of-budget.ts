import { isPeriod, means, type Piece, wordsOf } from "../words/pieces.js";

/** "The government recorded a deficit", "the central bank ended 2024 with a deficit": a balance of its own books, and not of trade. */
export function isOfBudget(pieces: readonly Piece[], from: number): boolean {
  let at = from - 1;
  while (means(pieces[at], "plain")) at--;
  const isClosing = means(pieces[at], "with") && isPeriod(pieces[at - 1]);
  if (isClosing) at -= 2;
  return (means(pieces[at], "record") || isClosing) && HOLDERS.test(wordsOf(pieces[at - 1]).toLowerCase());
}

const HOLDERS = /(?:government|treasury|ministry|central bank)$/;
