import { isSign, meaning, means, type Piece } from "../words/pieces.js";
import { type Draft, isThe, one } from "./topic.js";

/** What is covered, measured and how: "of goods", "in value"; `null` for another word, the same place where the phrase ends. */
export function takeCover(pieces: readonly Piece[], from: number, draft: Draft): number | null {
  let at = from;
  const piece = pieces[at]!;
  const next = pieces[at + 1];
  // "The trade deficit, goods and services, widened", "(merchandise and services combined)".
  const apart = isSign(piece, ",", "(") ? meaning(next, "cover") : undefined;
  if (apart !== undefined && isSign(pieces[at + 2], ",", ")")) {
    draft.coverage ??= apart as Draft["coverage"];
    return at + 3;
  }
  const measure = meaning(piece, "measure");
  if (measure !== undefined && draft.measure === null && !draft.isVerb) {
    draft.measure = measure as Draft["measure"];
    return at + 1;
  }
  const cover = meaning(piece, "cover");
  if (cover !== undefined && (draft.isVerb || COVERS.includes(one(piece)))) {
    draft.coverage ??= cover as Draft["coverage"];
    at++;
    // "The deficit in goods trade".
    const isInTrade = draft.flows[0]!.flow === "balance" && meaning(pieces[at], "flow") === "total";
    if (isInTrade && one(piece) === "in") at++;
    // "Of commodities and services".
    const other = means(pieces[at], "and") ? meaning(pieces[at + 1], "cover") : undefined;
    if (other !== undefined && other !== cover) {
      draft.coverage = "goods-and-services";
      at += 2;
    }
    return at;
  }
  if (draft.isVerb && means(piece, "plain", "worth") && !means(piece, "to"))
    return means(piece, "worth") || isThe(piece) ? at + 1 : from;
  if (means(piece, "system")) {
    draft.system = "balance-of-payments";
    return at + 1;
  }
  if (means(piece, "valuation")) {
    draft.valuation = meaning(piece, "valuation") as Draft["valuation"];
    return at + 1;
  }
  return null;
}

const COVERS: readonly string[] =
  "of in on for with goods services merchandise commodity commodities products".split(" ");
