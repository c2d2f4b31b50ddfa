import { isGoods, means, type Piece } from "../words/pieces.js";
import type { Draft } from "./topic.js";

/** What stands before a verb of trade: "China exported", "€104 billion of goods were imported"; where its phrase begins. */
export function takeSubject(pieces: readonly Piece[], head: number, limit: number, draft: Draft): number {
  let from = head;
  for (let at = head - 1; at >= limit; at--) {
    const piece = pieces[at]!;
    const isName = piece.kind === "place" && !piece.isOwner && piece.form === "place";
    if (isName && draft.ofWhom.length === 0) {
      if (means(pieces[at - 1], "to", "from", "with", "of", "in", "and", "between")) break;
      draft.ofWhom.unshift(piece.code);
      draft.isFresh = true;
      from = at;
      continue;
    }
    // "Canadian companies exported": Canada.
    const owner = pieces[at - 1];
    const isOfFirms = piece.kind === "unknown" && FIRMS.test(piece.text) && at > limit;
    if (isOfFirms && owner?.kind === "place" && draft.ofWhom.length === 0) {
      draft.ofWhom.unshift(owner.code);
      draft.isFresh = true;
      from = --at;
      continue;
    }
    if (means(piece, "plain") && !means(piece, "say")) {
      from = at;
      continue;
    }
    if (isGoods(piece) && piece.kind === "word") {
      draft.coverage ??= "goods";
      return at;
    }
    const isPart = piece.kind === "unknown" || means(piece, "mod", "all", "maybe", "members", "cover");
    if (!isPart) break;
    draft.unread.unshift(piece);
    return at;
  }
  return from;
}

const FIRMS =
  /^(?:companies|firms|businesses|enterprises|exporters|importers|producers|manufacturers|traders)$/;
