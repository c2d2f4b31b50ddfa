import { EU_MEMBERS } from "../vocabulary/economies.js";
import {
  hasAny,
  isFigure,
  isGoods,
  isOwnerMark,
  isPeriod,
  isPlace,
  isSign,
  isUnread,
  isWhose,
  meaning,
  means,
  type Piece,
  wordsOf,
} from "../words/pieces.js";
import { isBetweenTwo, isRegion } from "./places-said.js";
import { type Draft, isAuxiliary, isEnded, isExtra, isThe, isVerbLike, one, WORLDS } from "./topic.js";
import { takeSubject } from "./verb-subjects.js";

/** What stands before the head within the phrase. */
export function takeBefore(
  pieces: readonly Piece[],
  head: number,
  limit: number,
  draft: Draft,
  reporter: string,
): number {
  if (draft.isVerb) return takeSubject(pieces, head, limit, draft);
  let at = head - 1;
  let from = head;
  let world: Piece | null = null;
  let extra: Piece | null = null;
  for (; at >= limit; at--) {
    const piece = pieces[at]!;
    if (means(piece, "flow") && one(piece) === "trade") {
      from = at;
      continue;
    }
    if (isPlace(piece)) {
      // "A rise in EU exports".
      const isOfMove = means(pieces[at - 1], "in") && means(pieces[at - 2], "rise", "fall");
      if (
        means(pieces[at - 1], "to", "from", "with", "in", "between", "against") &&
        !(isOfMove && means(pieces[at + 1], "flow")) &&
        !piece.isOwner &&
        piece.form !== "people" &&
        !isPlace(pieces[at + 1])
      )
        break;
      const isPeople = (piece.form === "people" || piece.code === reporter) && means(pieces[at - 2], "share");
      if (!isPeople && means(pieces[at - 1], "of") && means(pieces[at - 2], "members", "not", "share")) break;
      // "Germany's intra-EU exports": those to the other members.
      const inner = pieces[at - 1];
      const isInner = isUnread(inner) && inner.text === "intra" && piece.code === "EU";
      if (isInner && EU_MEMBERS.includes(reporter)) {
        draft.withWhom.unshift({ type: "code", code: "EU" });
        from = --at;
        continue;
      }
      if (means(pieces[at + 1], "bound")) draft.withWhom.unshift({ type: "code", code: piece.code });
      else draft.ofWhom.unshift(piece.code);
      draft.isFresh = true;
      // "Chinese imports", "US exports", "the US surplus" of another economy may be those with it.
      const isClear =
        piece.isOwner ||
        piece.code === reporter ||
        (piece.form === "people" && draft.flows[0]!.flow === "exports");
      if (!isClear) draft.isAmbiguous = true;
      // "Peru's Chile-bound exports": whose they are is said.
      else if (piece.isOwner && draft.withWhom.length > 0) draft.isAmbiguous = false;
      from = at;
      // "Asian buyers spurred Ghana's exports".
      if (piece.isOwner && isUnread(pieces[at - 1])) break;
      continue;
    }
    if (draft.flows[0]!.flow === "total" && isBetweenTwo(pieces, at)) continue;
    if (piece.kind === "terms" && isPlace(pieces[at - 1])) {
      draft.terms = piece.code;
      continue;
    }
    if (isPeriod(piece)) {
      const before = means(pieces[at - 1], "plain") ? pieces[at - 2] : pieces[at - 1];
      const isAdverb =
        means(before, "in", "for", "from", "since", "to", "at", "until", "compare", "of", "by") &&
        !piece.isOwner;
      // "Posted $5 billion in November exports".
      const isOfFigure = at === head - 1 && one(before) === "in" && isFigure(pieces[at - 2]);
      if ((isAdverb && !isOfFigure) || draft.when !== null) break;
      // "Ending a nine-month shortfall": how long, not when.
      if (piece.when.type === "length" || (piece.when.type === "count" && isEnded(pieces, at))) break;
      if (piece.when.type === "earlier" && !piece.isOwner) break;
      from = at;
      // "The 12-month deficit": the last of them is named.
      if (piece.when.type === "count" && piece.when.months === 12) draft.scale = "rolling";
      else draft.when = piece.when;
      continue;
    }
    if (piece.kind === "word") {
      // "The share of the EU in total exports".
      if (piece.phrase === "in total" && means(pieces[at + 1], "flow") && isPlace(pieces[at - 1])) break;
      if (isThe(piece)) {
        from = at;
        // "The value of the goods exported".
        if (piece.text === "the" && means(pieces[at - 1], "of") && means(pieces[at - 2], "measure")) continue;
        if (["the", "a", "an"].includes(piece.text)) break;
        continue;
      }
      if (means(piece, "bound", "members") && at > limit && isPlace(pieces[at - 1])) {
        from = at;
        continue;
      }
      const cover = meaning(piece, "cover");
      if (cover !== undefined) {
        draft.coverage ??= cover as Draft["coverage"];
        // "The volume of goods imports".
        const isVolume = /^of /.test(piece.phrase) && meaning(pieces[at - 1], "measure") === "volume";
        if (isVolume) draft.measure ??= "volume";
        // "Goods and services" in parts.
        if (means(pieces[at - 1], "and") && isGoods(pieces[at - 2])) {
          draft.coverage = "goods-and-services";
          at -= 2;
        }
        from = at;
        continue;
      }
      // "Non-oil exports" are a part of them.
      if (piece.phrase === "non" || means(piece, "side")) {
        draft.unread.unshift(piece);
        from = at;
        continue;
      }
      if (WORLDS.includes(piece.text)) world = piece;
      // "The overall balance" is that of payments.
      if (piece.text === "overall" && one(pieces[head]) === "balance" && at === head - 1)
        draft.unread.unshift(piece);
      if (means(piece, "all") || piece.phrase === "the total") {
        draft.isFresh = true;
        draft.saysTotal = true;
        from = at;
        continue;
      }
      if (means(piece, "owner")) {
        if (meaning(piece, "owner") === "country") draft.isFresh = true;
        // "The Southeast Asian nation's exports": those that are spoken of.
        const land = pieces[at - 1];
        const isThere = isPlace(land) && isRegion(land.code) && !land.isOwner;
        const isOne = meaning(piece, "owner") === "country" && !/s'?$/.test(piece.text.replace("'s", ""));
        if (isThere && isOne) at--;
        draft.isOwned = true;
        // "Their exports": those of firms, perhaps.
        if (piece.text === "their") draft.unread.unshift(piece);
        from = at;
        // "Managed to trim its deficit".
        if (piece.text === "its" && isUnread(pieces[at - 1])) break;
        continue;
      }
      // "The two countries' trade".
      const isOfTwo = means(piece, "nation") && /\b(?:two|both)\b/.test(wordsOf(piece));
      if (means(piece, "bilateral") || (isOfTwo && isOwnerMark(pieces[at + 1]))) {
        draft.isBilateral = true;
        from = at;
        continue;
      }
      const adjusted = meaning(piece, "adjusted");
      if (adjusted !== undefined) {
        draft.adjustment = adjusted;
        from = at;
        continue;
      }
      // "Key exports" are a part of them.
      if (means(piece, "chief") && !means(piece, "super", "plain", "mod")) {
        draft.unread.unshift(piece);
        from = at;
        continue;
      }
      // "The 12-month rolling balance": of so many months, the last of which is named.
      if (means(piece, "rolling")) {
        draft.scale = "rolling";
        draft.isFresh = true;
        from = at;
        continue;
      }
      const scale = meaning(piece, "comparison");
      if (scale !== undefined && ["annual", "yearly", "full"].includes(piece.text)) {
        draft.scale = "annual";
        from = at;
        continue;
      }
      if (piece.text === "monthly" || piece.text === "quarterly") draft.scale ??= piece.text;
      if (means(piece, "mod", "valuation")) {
        // "Shrinking Japan's surplus", "narrowing its deficit": no surplus that shrinks.
        if (means(piece, "result") && isWhose(pieces[at + 1])) break;
        from = at;
        continue;
      }
      // "Earnings from exports", "expenditure on imports".
      if ((piece.text === "from" || piece.text === "on") && meaning(pieces[at - 1], "measure") === "value") {
        at--;
        from = at;
        continue;
      }
      // "The value of exports", "the volume of trade".
      if (means(piece, "of") && means(pieces[at - 1], "measure") && !means(pieces[at - 1], "share")) {
        const measure = meaning(pieces[at - 1], "measure") as Draft["measure"];
        draft.measure ??= measure;
        at--;
        from = at;
        continue;
      }
      // "Annual growth in imports".
      const outer = pieces[at - 2];
      if (
        piece.text === "in" &&
        meaning(pieces[at - 1], "measure") === "growth" &&
        !hasAny(pieces.slice(Math.max(0, at - 4), at), "super") &&
        (outer === undefined || isThe(outer) || means(outer, "comparison", "link") || isSign(outer, ","))
      ) {
        draft.measure ??= "growth";
        at--;
        from = at;
        continue;
      }
      if (means(piece, "plain") && !isAuxiliary(piece) && !isVerbLike(piece)) {
        from = at;
        continue;
      }
      break;
    }
    if (isUnread(piece)) {
      // "The largest such deficit"; "such exports" may be a part.
      const isPlain = ["net", "such"].includes(piece.text) && draft.flows[0]!.flow === "balance";
      const isOutside = isExtra(piece.text, pieces[at + 1]);
      if (isOutside) extra = piece;
      // "Its first trade deficit since": what is the first of its kind, and no part.
      if (piece.text === "first") break;
      if (!isOutside && !isPlain) draft.unread.unshift(piece);
      from = at;
      continue;
    }
    break;
  }
  // "Global exports" are nobody's, "China's global exports" are China's.
  const isOpen = !draft.isOwned && draft.ofWhom.length === 0 && draft.flows[0]!.flow !== "balance";
  if (world !== null && isOpen) draft.unread.unshift(world);
  // "Germany's extra-EU exports" go to a partner that no code names.
  if (extra !== null && new Set(draft.ofWhom).size > 1) draft.unread.unshift(extra);
  return from;
}
