import { isEconomy } from "../words/official-names.js";
import {
  isArticle,
  isFigure,
  isGoods,
  isPlace,
  isSign,
  isUnread,
  meaning,
  means,
  type Piece,
} from "../words/pieces.js";
import { SECTORS } from "../words/sectors.js";
import { placesAt } from "./places-said.js";
import { codesOf, type Draft, type FlowName, isVerbLike, one } from "./topic.js";

const EARNED: readonly string[] = "receipts earnings revenue revenues proceeds income".split(" ");

/** Whose, and with whom: "between X and Y", "to Mexico"; `null` for another word, the same place where the phrase ends. */
export function takeParties(
  pieces: readonly Piece[],
  at: number,
  draft: Draft,
  reporter: string,
): number | null {
  const piece = pieces[at]!;
  const next = pieces[at + 1];
  // "The deficit, between India and China, was $5 billion".
  const between = at + Number(isSign(piece, ","));
  if (means(pieces[between], "between")) {
    const pair = placesAt(pieces, between + 1);
    const codes = codesOf(pair?.withWhom ?? []);
    if (pair && pair.withWhom.length === 2 && codes.length === 2) {
      takePair(draft, codes, reporter);
      return pair.until;
    }
    if (pair && pair.withWhom.length === 1 && pair.withWhom[0]!.type === "before") {
      draft.isBilateral = true;
      return pair.until;
    }
  }
  if (means(piece, "going") && (means(next, "to") || meaning(piece, "going") !== undefined)) {
    const link = means(next, "to") ? at + 2 : at + 1;
    const to = placesAt(pieces, link);
    if (to?.withWhom.every(({ type }) => type === "code")) {
      draft.withWhom.push(...to.withWhom);
      return to.until;
    }
  }
  // "Trade within the bloc", "within the euro area".
  const ownAt = at + 1 + Number(isArticle(next));
  const own = pieces[ownAt];
  if (one(piece) === "within" && (means(own, "nation") || isPlace(own))) {
    draft.unread.push(piece);
    return ownAt + 1;
  }
  // "Imports in Jordan", "exports by India", "the balance of trade in goods for the Philippines".
  const isOwn = isPlace(own) && own.form === "place" && own.code === reporter && !own.isOwner;
  if (isOwn && means(piece, "in", "for", "by") && !draft.isVerb) {
    draft.isFresh = true;
    return ownAt + 1;
  }
  const role = isOfBoth(piece, draft) ? "partner" : roleOf(piece, draft.flows[0]!.flow);
  if (role !== null) {
    const places = placesAt(pieces, at + 1);
    if (places !== null) {
      if (role === "partner") {
        // "Exports to Mexico to Turkey".
        if (draft.withWhom.length > 0) {
          draft.unread.push(piece);
          return at;
        }
        draft.withWhom.push(...places.withWhom);
      } else {
        const codes = places.withWhom.flatMap((partner) =>
          partner.type === "code"
            ? [partner.code]
            : partner.type === "before" && partner.kind === "country"
              ? [reporter]
              : [],
        );
        if (codes.length !== 1) return at;
        const noun = pieces[at - 1];
        const isOther = codes[0] !== reporter && noun?.kind === "word";
        // "Export receipts from the EU": what is earned there.
        if (isOther && EARNED.includes(noun.text)) {
          draft.withWhom.push(...places.withWhom);
          return places.until;
        }
        // "Shipments from Switzerland": what it sells, or what is bought there.
        if (isOther && noun.text === "shipments") draft.isAmbiguous = true;
        // "Chinese imports into Germany": what Germany buys.
        if (draft.flows[0]!.flow === "imports")
          draft.withWhom.push(...draft.ofWhom.splice(0).map((code) => ({ type: "code", code }) as const));
        // "Imports into Europe", in a text on the European Union.
        const isRegion = isOther && !isEconomy(codes[0]!);
        if (isRegion || draft.withWhom.length > 0) draft.isAmbiguous = isRegion;
        draft.ofWhom.push(...codes);
        draft.isFresh = true;
      }
      return places.until;
    }
    // "Exports to emerging markets".
    const phrase = nounPhraseAt(pieces, at + 1);
    if (role === "partner" && phrase > at + 1) {
      draft.withWhom.push({ type: "unread" });
      draft.strangers.push(...pieces.slice(at + 1, phrase));
      return phrase;
    }
    if (role === "reporter" && phrase > at + 1) return takeUnread(pieces, at + 1, draft);
  }
  // "Exports by textile firms": of those.
  const firms = one(piece) === "by" ? nounPhraseAt(pieces, at + 1) : at;
  const last = pieces[firms - 1];
  if (firms > at + 1 && isUnread(last) && SECTORS.test(last.text)) {
    draft.unread.push(...pieces.slice(at + 1, firms));
    return firms;
  }
  return null;
}

/** "Of U.S. goods", "of Turkey", "of chips"; `null` for another word, the same place where the phrase ends. */
export function takeOf(pieces: readonly Piece[], at: number, draft: Draft, reporter: string): number | null {
  if (!means(pieces[at], "of")) return null;
  // "Imports of goods": of goods, should no phrase say so.
  if (one(pieces[at + 1]) === "goods") {
    draft.coverage ??= "goods";
    return at + 2;
  }
  // "Imports of U.S. goods", "exports of Turkey", "exports of chips".
  const isBehindArticle = isArticle(pieces[at + 1]);
  const noun = at + 1 + Number(isBehindArticle);
  const place = pieces[noun];
  if (isPlace(place) && !place.isOwner) {
    const isOfGoods = isGoods(pieces[noun + 1]);
    const { flow } = draft.flows[0]!;
    if (isOfGoods && flow === "imports" && place.code !== reporter)
      draft.withWhom.push({ type: "code", code: place.code });
    else if (
      isOfGoods
        ? flow === "exports" && place.form === "people"
        : place.form === "place" && place.code === reporter
    )
      draft.ofWhom.push(place.code);
    else draft.unread.push(place);
    draft.isFresh = true;
    return noun + 1 + Number(isOfGoods);
  }
  // "The surplus of the 19 countries sharing the euro".
  let bloc = at + 1;
  while (isArticle(pieces[bloc]) || isFigure(pieces[bloc])) bloc++;
  if (reporter === "EA" && meaning(pieces[bloc], "nation") === "bloc") {
    draft.isFresh = true;
    return bloc + 1;
  }
  // "The exports of the country".
  if (isBehindArticle && meaning(place, "nation") === "country") {
    draft.isFresh = true;
    return noun + 1;
  }
  return takeUnread(pieces, at + 1, draft);
}

/** "Chips": what a noun phrase that is not known speaks of. */
function takeUnread(pieces: readonly Piece[], from: number, draft: Draft): number | null {
  const until = nounPhraseAt(pieces, from);
  if (until === from) return null;
  draft.unread.push(...pieces.slice(from, until));
  return until;
}

export function takePair(draft: Draft, codes: readonly string[], reporter: string): void {
  const own = codes.includes(reporter) ? reporter : codes[0]!;
  const other = codes.find((code) => code !== own);
  draft.ofWhom.splice(0, draft.ofWhom.length, own);
  if (other !== undefined) draft.withWhom.push({ type: "code", code: other });
  draft.isFresh = true;
  draft.isPair = true;
}

/** "Imports and exports with Japan", "exports to and imports from Japan". */
const isOfBoth = (piece: Piece, { flows }: Draft): boolean =>
  flows.length === 2 &&
  flows.every(({ flow }) => flow === "exports" || flow === "imports") &&
  ["with", "to", "from"].includes(one(piece));

/** What a preposition after a flow leads to. */
function roleOf(piece: Piece, flow: FlowName): "partner" | "reporter" | null {
  if (flow === "imports") return one(piece) === "from" ? "partner" : means(piece, "to") ? "reporter" : null;
  if (flow === "balance" || flow === "total") return one(piece) === "with" ? "partner" : null;
  const isTo = means(piece, "to") || (isUnread(piece) && /^towards?$/.test(piece.text));
  return isTo ? "partner" : one(piece) === "from" ? "reporter" : null;
}

const IN_PHRASE: readonly string[] =
  "mod cover members owner all super nation partner chief not maybe side".split(" ");

/** Where words end that are a noun phrase of unknown goods or partners. */
function nounPhraseAt(pieces: readonly Piece[], at: number): number {
  let until = at;
  let found = 0;
  while (until < pieces.length) {
    const piece = pieces[until]!;
    const next = pieces[until + 1];
    const isSome = one(piece) === "some";
    const isIn =
      isUnread(piece) ||
      isPlace(piece) ||
      piece.kind === "rank" ||
      isArticle(piece) ||
      isSome ||
      means(piece, ...IN_PHRASE) ||
      (means(piece, "and") && (isUnread(next) || means(next, "not")));
    if (!isIn || isVerbLike(piece)) break;
    if (isSome || isUnread(piece) || means(piece, "partner", "not", "members", "nation", "side")) found++;
    until++;
  }
  return found > 0 ? until : at;
}
