import { isPercent, isPeriod, isUnread, meaning, means, type Piece, wordsOf } from "../words/pieces.js";
import { placesAt } from "./places-said.js";
import { FLOWS, type FlowSaid, isVerbLike, one } from "./topic.js";

const NOUNS_AFTER_TRADE = ["who", "source", "partner", "say"];

const isInPhrase = (piece: Piece | undefined): boolean => wordsOf(piece).startsWith("in ");

/** The flow that a piece is the head of; `null` where it is none. */
export function headAt(pieces: readonly Piece[], at: number): FlowSaid | null {
  const piece = pieces[at];
  const next = pieces[at + 1];
  const flow = meaning(piece, "flow");
  if (flow !== undefined) {
    // "The trade in goods deficit".
    const isOfGoods = means(next, "cover") && meaning(pieces[at + 2], "flow") !== undefined;
    if (one(piece) === "trade" && isOfGoods && isInPhrase(next)) return null;
    // "After a gap of two months".
    if (flow === "gap" && means(next, "of") && isPeriod(pieces[at + 2])) return null;
    const isTrade = flow === "total";
    if (isTrade && means(next, "flow") && one(piece) === "trade") return null;
    if (isTrade && (isUnread(next) || means(next, ...NOUNS_AFTER_TRADE)) && !isVerbLike(next)) return null;
    return FLOWS[flow]!;
  }
  const side = meaning(piece, "side");
  if (side !== undefined) {
    if (
      isUnread(next) ||
      next === undefined ||
      // "Import-export volume": of both.
      (means(next, "side") && means(pieces[at + 2], "measure", "flow")) ||
      (means(next, "partner", "who", "source", "flow", "cover", "tariff") &&
        !means(next, "measure", "level") &&
        !wordsOf(next).startsWith("of "))
    )
      return null;
    return FLOWS[side]!;
  }
  const maybe = meaning(piece, "maybe");
  if (maybe !== undefined) {
    // "Purchases were sharply lower from Peru".
    const moved = pieces.slice(at + 1, at + 4).findIndex((one) => !isVerbLike(one) && !means(one, "plain"));
    const behind = at + 1 + Math.max(moved, 0);
    const link = meaning(pieces[behind], maybe === "exports" ? "to" : "from");
    const place = placesAt(pieces, behind + 1);
    return link && place?.withWhom.every(({ type }) => type !== "unread") ? FLOWS[maybe]! : null;
  }
  if (means(piece, "both")) return FLOWS.total!;
  const verb = meaning(piece, "flowverb");
  // "The EU bought 39% of exports": its part of them.
  const isPart = isPercent(next) && means(pieces[at + 2], "of");
  if (verb !== undefined) return isPart ? null : FLOWS[verb]!;
  if (means(piece, "those") && !means(piece, "pronoun")) {
    const place = placesAt(pieces, at + 2);
    if (place !== null && means(next, "to", "from", "with"))
      return { flow: means(next, "to") ? "exports" : means(next, "with") ? "balance" : "imports", sign: 0 };
  }
  return null;
}
