/** A piece of a sentence, and whether it was not read. */
export interface Piece {
  readonly text: string;
  readonly isUnread: boolean;
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A sentence in pieces: the words that were not read, wherever they stand in it as whole words, and what is between. */
export function piecesOf(sentence: string, unread: readonly string[]): readonly Piece[] {
  const words = [...new Set(unread)]
    .filter((word) => word !== "")
    .sort((one, other) => other.length - one.length);
  if (words.length === 0) return [{ text: sentence, isUnread: false }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join("|")})(?![\\p{L}\\p{N}])`, "gu");
  return sentence
    .split(pattern)
    .map((text, at) => ({ text, isUnread: at % 2 === 1 }))
    .filter(({ text }) => text !== "");
}
