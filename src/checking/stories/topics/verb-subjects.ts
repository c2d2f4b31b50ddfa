import { isGoods, isPlace, isUnread, means, type Piece } from "../words/pieces.js";
import type { Draft } from "./topic.js";

/** What stands before a verb of trade: "China exported", "€104 billion of goods were imported"; where its phrase begins. */
export function takeSubject(pieces: readonly Piece[], head: number, limit: number, draft: Draft): number {
  let from = head;
  for (let at = head - 1; at >= limit; at--) {
    const piece = pieces[at]!;
    const isName = isPlace(piece) && !piece.isOwner && piece.form === "place";
    if (isName && draft.ofWhom.length === 0) {
      if (means(pieces[at - 1], "to", "from", "with", "of", "in", "and", "between")) break;
      draft.ofWhom.unshift(piece.code);
      draft.isFresh = true;
      from = at;
      continue;
    }
    // "Canadian companies exported": Canada.
    const owner = pieces[at - 1];
    const isOfFirms = isUnread(piece) && FIRMS.test(piece.text) && at > limit;
    if (isOfFirms && isPlace(owner) && draft.ofWhom.length === 0) {
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
    const isPart = isUnread(piece) || means(piece, "mod", "all", "maybe", "members", "cover");
    if (!isPart) break;
    draft.unread.unshift(piece);
    return at;
  }
  return from;
}

const FIRMS =
  /^(?:companies|firms|businesses|enterprises|exporters|importers|producers|manufacturers|traders)$/;
