import type { Figure } from "./figures.js";
import type { Meanings } from "./lexicon.js";
import type { When } from "./when.js";

interface Words {
  /** The first token, and the first after it. */
  readonly first: number;
  readonly next: number;
}

/** One piece of a sentence. The pieces do not overlap, and none is left out. */
export type Piece = Words &
  (
    | { readonly kind: "figure"; readonly figure: Figure }
    | {
        readonly kind: "period";
        readonly when: When;
        readonly isOwner: boolean;
        /** "From January to May": with what, or when. */
        readonly isFrom: boolean;
      }
    | {
        readonly kind: "place";
        readonly code: string;
        readonly form: "place" | "people" | "capital";
        readonly isOwner: boolean;
        /** "The rest of Asia". */
        readonly isRest?: true;
      }
    | { readonly kind: "terms"; readonly code: string }
    | {
        readonly kind: "run";
        readonly count: number;
        readonly unit: "month" | "quarter" | "year" | "other" | null;
      }
    | { readonly kind: "rank"; readonly rank: number; readonly is: "big" | "small" }
    | { readonly kind: "word"; readonly meanings: Meanings; readonly text: string; readonly phrase: string }
    | { readonly kind: "sign"; readonly text: string }
    | { readonly kind: "unknown"; readonly text: string; readonly isName?: boolean }
  );

export type PieceOf<Kind extends Piece["kind"]> = Extract<Piece, { readonly kind: Kind }>;

/** A piece, or a phrase of a flow, which was read already. */
export type MaybePiece = Piece | { readonly kind: "topic" } | undefined;

export const isFigure = <One extends MaybePiece>(node: One): node is One & PieceOf<"figure"> =>
  node?.kind === "figure";
export const isPeriod = <One extends MaybePiece>(node: One): node is One & PieceOf<"period"> =>
  node?.kind === "period";
export const isPlace = <One extends MaybePiece>(node: One): node is One & PieceOf<"place"> =>
  node?.kind === "place";
/** A word that the vocabulary does not have. */
export const isUnread = <One extends MaybePiece>(node: One): node is One & PieceOf<"unknown"> =>
  node?.kind === "unknown";

/** Such a word with a capital, a name perhaps; and one without. */
export const isNameUnread = <One extends MaybePiece>(
  node: One,
): node is One & PieceOf<"unknown"> & { readonly isName: true } => isUnread(node) && node.isName === true;
export const isCommonUnread = (node: MaybePiece): boolean => isUnread(node) && node.isName !== true;

/** What a piece may mean of a kind. */
export function meaning(piece: MaybePiece, kind: string): string | undefined {
  return piece?.kind === "word" ? piece.meanings.get(kind) : undefined;
}

/** Whether a word may mean one of these; what is no word, or was read already, means none. */
export const means = (piece: MaybePiece, ...kinds: readonly string[]): boolean =>
  piece?.kind === "word" && kinds.some((kind) => piece.meanings.has(kind));

/** Whether one of several may mean one of these. */
export const hasAny = (pieces: readonly MaybePiece[], ...kinds: readonly string[]): boolean =>
  pieces.some((piece) => means(piece, ...kinds));

/** A word with one meaning, where other words stand. */
export const wordAt = (text: string, kind: string, { first, next }: Words): PieceOf<"word"> => ({
  kind: "word",
  text,
  phrase: text,
  meanings: new Map([[kind, "-"]]),
  first,
  next,
});

/** What stands behind an owner: "the world" and "'s". */
export const isOwnerMark = (piece: MaybePiece): boolean => piece?.kind === "word" && piece.text === "'s";

/** A word as it is written; empty for all else. */
export const textOf = (piece: MaybePiece): string =>
  piece?.kind === "word" || piece?.kind === "unknown" ? piece.text : "";

/** A phrase of the vocabulary, or a word that is not in it; empty for all else. */
export const wordsOf = (piece: MaybePiece): string =>
  piece?.kind === "word" ? piece.phrase : piece?.kind === "unknown" ? piece.text : "";

/** A figure in percent. */
export const isPercent = (piece: MaybePiece): piece is PieceOf<"figure"> =>
  piece?.kind === "figure" && piece.figure.kind === "percent";

export const isSign = (piece: MaybePiece, ...texts: readonly string[]): boolean =>
  piece?.kind === "sign" && texts.includes(piece.text);

export const isArticle = (piece: MaybePiece): boolean =>
  piece?.kind === "word" && ["a", "an", "the"].includes(piece.phrase);

/** "A share of", and not "took a share". */
export const isShareNoun = (piece: MaybePiece): boolean => meaning(piece, "share") === "noun";

/** "Goods", "products": all that is traded, and no services. */
export const isGoods = (piece: MaybePiece): boolean => meaning(piece, "cover") === "goods";

/** "Japan's", "its", and not "Japanese". */
export const isWhose = (piece: MaybePiece): boolean =>
  means(piece, "owner") || (isPlace(piece) && piece.isOwner && piece.form === "place");

/** "According to", "data from": who says it stands behind. */
export const isAccordingTo = (piece: MaybePiece): boolean => meaning(piece, "say") === "of";
