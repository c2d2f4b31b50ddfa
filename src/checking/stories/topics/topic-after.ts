import { isArticle, isSign, meaning, means, type Piece } from "../words/pieces.js";
import { placesAt } from "./places-said.js";
import { type Draft, FLOWS, type FlowName, type FlowSaid, isOwnerMark, isThe, isVerbLike } from "./topic.js";

/** What stands after the head within the phrase. */
export function takeAfter(pieces: readonly Piece[], head: number, draft: Draft, reporter: string): number {
  let at = head + 1;
  if (draft.isThose) at = head + 1;
  for (let isOn = true; isOn; ) {
    isOn = false;
    const piece = pieces[at];
    const next = pieces[at + 1];
    if (piece === undefined) break;
    // "The trade deficit, goods and services, widened".
    const apart = isSign(piece, ",", "(") ? meaning(next, "cover") : undefined;
    if (apart !== undefined && isSign(pieces[at + 2], ",", ")")) {
      draft.coverage ??= apart as Draft["coverage"];
      at += 3;
      isOn = true;
      continue;
    }
    const measure = meaning(piece, "measure");
    if (measure !== undefined && draft.measure === null && !draft.isVerb) {
      draft.measure = measure as Draft["measure"];
      at++;
      isOn = true;
      continue;
    }
    const cover = meaning(piece, "cover");
    if (cover !== undefined && (draft.isVerb || piece.kind === "word")) {
      if (means(piece, "mod") || !draft.isVerb ? isCoverPhrase(piece) || draft.isVerb : true) {
        draft.coverage ??= cover as Draft["coverage"];
        at++;
        // "The deficit in goods trade".
        const isInTrade = draft.flows[0]!.flow === "balance" && meaning(pieces[at], "flow") === "total";
        if (isInTrade && piece.kind === "word" && piece.phrase.startsWith("in ")) at++;
        // "Of goods and services" in parts.
        if (
          cover === "goods" &&
          means(pieces[at], "and") &&
          meaning(pieces[at + 1], "cover") === "services"
        ) {
          draft.coverage = "goods-and-services";
          at += 2;
        }
        isOn = true;
        continue;
      }
    }
    // "The imports' value".
    if (isOwnerMark(piece) && draft.measure === null && !draft.isVerb && means(next, "measure")) {
      at++;
      isOn = true;
      continue;
    }
    if (draft.isVerb && piece.kind === "word" && means(piece, "plain", "worth") && !means(piece, "to")) {
      if (!means(piece, "worth") && !isThe(piece)) break;
      at++;
      isOn = true;
      continue;
    }
    if (means(piece, "system")) {
      draft.system = "balance-of-payments";
      at++;
      isOn = true;
      continue;
    }
    if (means(piece, "valuation")) {
      draft.valuation = meaning(piece, "valuation") as Draft["valuation"];
      at++;
      isOn = true;
      continue;
    }
    // "(Merchandise and services combined)".
    if (isSign(piece, "(") && means(next, "cover") && isSign(pieces[at + 2], ")")) {
      draft.coverage = meaning(next, "cover") as Draft["coverage"];
      at += 3;
      isOn = true;
      continue;
    }
    if (means(piece, "between")) {
      const pair = placesAt(pieces, at + 1);
      if (pair && pair.partners.length === 2 && pair.partners.every(({ type }) => type === "code")) {
        const codes = pair.partners.map((one) => (one as { readonly code: string }).code);
        takePair(draft, codes, reporter);
        at = pair.until;
        isOn = true;
        continue;
      }
      if (pair && pair.partners.length === 1 && pair.partners[0]!.type === "before") {
        draft.isBilateral = true;
        at = pair.until;
        isOn = true;
        continue;
      }
    }
    if (means(piece, "going") && (means(next, "to") || meaning(piece, "going") !== undefined)) {
      const link = means(next, "to") ? at + 2 : at + 1;
      const to = placesAt(pieces, link);
      if (to?.partners.every(({ type }) => type === "code")) {
        draft.partners.push(...to.partners);
        at = to.until;
        isOn = true;
        continue;
      }
    }
    const role = isOfBoth(piece, draft) ? "partner" : roleOf(piece, draft.flows[0]!.flow);
    if (role !== null) {
      const places = placesAt(pieces, at + 1);
      if (places !== null) {
        if (role === "partner") {
          // "Exports to Mexico to Turkey".
          if (draft.partners.length > 0) {
            draft.unread.push(piece);
            break;
          }
          draft.partners.push(...places.partners);
        } else {
          const codes = places.partners.flatMap((one) =>
            one.type === "code"
              ? [one.code]
              : one.type === "self" || (one.type === "before" && one.kind === "country")
                ? [reporter]
                : [],
          );
          if (codes.length !== 1) break;
          draft.reporters.push(...codes);
          draft.isFresh = true;
        }
        at = places.until;
        isOn = true;
        continue;
      }
      // "Goods imported from there".
      if (role === "partner" && draft.isVerb && next?.kind === "word" && next.text === "there") {
        draft.partners.push({ type: "before", kind: "there" });
        at += 2;
        isOn = true;
        continue;
      }
      // "Exports to emerging markets".
      const phrase = nounPhraseAt(pieces, at + 1);
      if (role === "partner" && phrase > at + 1 && !means(piece, "from")) {
        draft.partners.push({ type: "unread" });
        draft.strangers.push(...pieces.slice(at + 1, phrase));
        at = phrase;
        isOn = true;
        continue;
      }
      if (role === "reporter" && phrase > at + 1) {
        draft.unread.push(...pieces.slice(at + 1, phrase));
        at = phrase;
        isOn = true;
        continue;
      }
      if (means(piece, "from") && role === "partner" && phrase > at + 1) {
        draft.partners.push({ type: "unread" });
        draft.strangers.push(...pieces.slice(at + 1, phrase));
        at = phrase;
        isOn = true;
        continue;
      }
    }
    if (means(piece, "of") && piece.kind === "word") {
      // "Imports of U.S. goods", "exports of Turkey", "exports of chips".
      const place = pieces[at + 1 + Number(isArticle(pieces[at + 1]))];
      const afterPlace = at + 2 + Number(isArticle(pieces[at + 1]));
      if (place?.kind === "place" && !place.isOwner) {
        const isGoods = meaning(pieces[afterPlace], "cover") === "goods";
        if (isGoods && draft.flows[0]!.flow === "imports" && place.code !== reporter)
          draft.partners.push({ type: "code", code: place.code });
        else if (
          isGoods &&
          (place.code === reporter || draft.flows[0]!.flow === "exports") &&
          place.form === "people"
        )
          draft.reporters.push(place.code);
        else if (!isGoods && place.form === "place" && place.code === reporter)
          draft.reporters.push(place.code);
        else {
          draft.unread.push(place);
        }
        draft.isFresh = true;
        at = afterPlace + Number(isGoods);
        isOn = true;
        continue;
      }
      // "The surplus of the 19 countries sharing the euro".
      let bloc = at + 1;
      while (isArticle(pieces[bloc]) || pieces[bloc]?.kind === "figure") bloc++;
      if (reporter === "EA" && meaning(pieces[bloc], "nation") === "bloc") {
        draft.isFresh = true;
        at = bloc + 1;
        isOn = true;
        continue;
      }
      const goods = pieces[at + 1];
      if (means(goods, "cover") && !means(pieces[at + 2], "flow")) {
        draft.coverage = meaning(goods, "cover") as Draft["coverage"];
        at += 2;
        isOn = true;
        continue;
      }
      const phrase = nounPhraseAt(pieces, at + 1);
      if (phrase > at + 1) {
        draft.unread.push(...pieces.slice(at + 1, phrase));
        at = phrase;
        isOn = true;
        continue;
      }
    }
    // "Import and export volume".
    if (
      means(pieces[head], "side") &&
      means(piece, "and") &&
      means(next, "side") &&
      draft.flows.length === 1
    ) {
      draft.flows.push(FLOWS[meaning(next, "side")!]!);
      at += 2;
      isOn = true;
      continue;
    }
    // "A surplus in trade with", "the deficit in the trade account".
    if (
      draft.flows[0]!.flow === "balance" &&
      draft.flows.length === 1 &&
      means(piece, "in") &&
      piece.kind === "word"
    ) {
      let noun = at + 1;
      while (
        isArticle(pieces[noun]) ||
        (means(pieces[noun], "mod", "cover", "owner", "bilateral", "all") && !means(pieces[noun], "flow"))
      )
        noun++;
      const said = meaning(pieces[noun], "flow");
      if (said === "total" || (said === "balance" && draft.flows[0]!.sign !== 0)) {
        at = noun + 1;
        isOn = true;
        continue;
      }
    }
    // "Exports and imports", "total trade, exports and imports".
    if (!draft.isVerb) {
      const second = coordinatedAt(pieces, at, draft.flows);
      if (second !== null) {
        draft.flows.push(second.flow);
        at = second.until;
        isOn = true;
        continue;
      }
    }
    if (piece.kind === "unknown" && draft.measure === null && ["abroad", "overseas"].includes(piece.text)) {
      at++;
      isOn = true;
    }
  }
  // "China-Africa trade", "the trade between X and Y" name both sides.
  if (draft.reporters.length === 2) {
    takePair(draft, draft.reporters.splice(0), reporter);
    draft.isAmbiguous = false;
  }
  return at;
}

const isCoverPhrase = (piece: Piece): boolean =>
  piece.kind === "word" &&
  [
    "of",
    "in",
    "on",
    "for",
    "with",
    "goods",
    "services",
    "merchandise",
    "commodity",
    "commodities",
    "products",
  ].includes(piece.text);

function takePair(draft: Draft, codes: readonly string[], reporter: string): void {
  const own = codes.includes(reporter) ? reporter : codes[0]!;
  const other = codes.find((code) => code !== own);
  draft.reporters.splice(0, draft.reporters.length, own);
  if (other !== undefined) draft.partners.push({ type: "code", code: other });
  draft.isFresh = true;
  draft.isPair = true;
}

/** "Imports and exports with Japan". */
const isOfBoth = (piece: Piece, { flows }: Draft): boolean =>
  flows.length === 2 &&
  flows.every(({ flow }) => flow === "exports" || flow === "imports") &&
  piece.kind === "word" &&
  (piece.text === "with" || piece.text === "to");

/** What a preposition after a flow leads to. */
function roleOf(piece: Piece, flow: FlowName): "partner" | "reporter" | null {
  if (flow === "imports")
    return means(piece, "from") && piece.kind === "word" && piece.text === "from"
      ? "partner"
      : means(piece, "to")
        ? "reporter"
        : null;
  if (flow === "balance" || flow === "total")
    return means(piece, "with") && piece.kind === "word" && piece.text === "with" ? "partner" : null;
  return means(piece, "to") ? "partner" : piece.kind === "word" && piece.text === "from" ? "reporter" : null;
}

/** A second flow after "and" or a comma, with nothing but modifiers between. */
function coordinatedAt(
  pieces: readonly Piece[],
  at: number,
  flows: readonly FlowSaid[],
): { readonly flow: FlowSaid; readonly until: number } | null {
  const link = pieces[at];
  const isAnd = means(link, "and") && link?.kind === "word" && link.text !== "or";
  if (!isAnd && !isSign(link, ",")) return null;
  let place = at + 1;
  if (!isAnd && means(pieces[place], "and")) place++;
  while (means(pieces[place], "mod", "all", "owner", "cover") || isArticle(pieces[place])) place++;
  const flow = meaning(pieces[place], "flow");
  if (flow === undefined) return null;
  const said = FLOWS[flow]!;
  if (flows.some((one) => one.flow === said.flow && said.flow !== "balance")) return null;
  // A comma alone lists only where "and" follows.
  if (!isAnd && !means(pieces[place + 1], "and")) return null;
  return { flow: said, until: place + 1 };
}

/** Where words end that are a noun phrase of unknown goods or partners. */
function nounPhraseAt(pieces: readonly Piece[], at: number): number {
  let until = at;
  let found = 0;
  while (until < pieces.length) {
    const piece = pieces[until]!;
    const isIn =
      piece.kind === "unknown" ||
      piece.kind === "place" ||
      piece.kind === "rank" ||
      (piece.kind === "word" &&
        (isArticle(piece) ||
          means(
            piece,
            "mod",
            "cover",
            "members",
            "owner",
            "all",
            "super",
            "nation",
            "partner",
            "chief",
            "not",
            "maybe",
            "side",
          ) ||
          (means(piece, "and") &&
            (pieces[until + 1]?.kind === "unknown" || means(pieces[until + 1], "not")))));
    if (!isIn || isVerbLike(piece)) break;
    if (piece.kind === "unknown" || means(piece, "partner", "not", "members", "nation", "side")) found++;
    until++;
  }
  return found > 0 ? until : at;
}
