import { OWNERS } from "../vocabulary/economies.js";
import { COUNTRIES_OF } from "../vocabulary/regions.js";
import {
  isArticle,
  isOwnerMark,
  isPlace,
  isSign,
  isUnread,
  meaning,
  means,
  type Piece,
  textOf,
  wordAt,
  wordsOf,
} from "./pieces.js";
import type { Token } from "./tokens.js";

const NEAR: readonly string[] = ["CN", "HK", "MO", "TW"];
/** Of these "the mainland" may be a part. */
const OWN_MAINLANDS: readonly string[] = ["AU", "ES", "FR", "GB", "GR", "PR", "PT", "TZ", "US"];

const unread = ({ first, next }: Piece, text: string): Piece => ({ kind: "unknown", text, first, next });

/** The pieces of a sentence without names that stand for nobody where its trade is told. */
export function placesHere(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  reporter: string,
  isOwnText: boolean,
): readonly Piece[] {
  const here = withWorldEconomy(withMainland(pieces, tokens, reporter), reporter);
  const all = withoutRest(here, tokens, reporter);
  const known = isOwnText ? withoutOwn(all, reporter) : all;
  return known.map((piece, at) => {
    const region = regionAt(known, at);
    const isOwn = reporter === "ZA" && isUnread(piece) && tokens[piece.first]!.raw === "SA";
    // "SA's exports": South Africa calls itself so.
    if (isOwn)
      return {
        kind: "place",
        code: reporter,
        form: "place",
        isOwner: isOwnerMark(known[at + 1]),
        first: piece.first,
        next: piece.next,
      };
    const isElsewhere = region !== null && !COUNTRIES_OF[region]!.includes(reporter);
    return isOfPart(piece, reporter) || (isElsewhere && !isBehindLink(known, at))
      ? unread(piece, tokens[piece.first]!.text)
      : piece;
  });
}

/** "The city's exports", "the region's" are those of one, but where the whole is one. */
function isOfPart(piece: Piece, reporter: string): boolean {
  const whose = means(piece, "owner") && OWNERS[textOf(piece).replace(/'s$/, "")];
  return whose ? !whose.includes(reporter) : false;
}

/** "In India, exports rose", "was booked by India": whose trade it is, all is in its own text. */
function withoutOwn(pieces: readonly Piece[], reporter: string): readonly Piece[] {
  const isOwn = (piece: Piece | undefined): boolean =>
    isPlace(piece) && piece.code === reporter && piece.form === "place" && !piece.isOwner;
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    const name = at + 1 + Number(isArticle(pieces[at + 1]));
    const isHead = at === 0 && means(pieces[0], "in", "for") && isSign(pieces[name + 1], ",");
    const isAgent = means(pieces[at], "by") && means(pieces[at - 1], "plain", "tail", "outside");
    if ((isHead || isAgent) && isOwn(pieces[name])) at = name + Number(isHead);
    else found.push(pieces[at]!);
  }
  return found;
}

/** "The rest of the EU", told of one of its members: the others are its partners there. */
function withoutRest(pieces: readonly Piece[], tokens: readonly Token[], reporter: string): readonly Piece[] {
  const isRest = (at: number): boolean =>
    tokens[pieces[at]?.first ?? -1]?.text === "rest" &&
    means(pieces[at + 1], "of") &&
    isOwn(pieces[at + 2 + Number(isArticle(pieces[at + 2]))]);
  const isOwn = (piece: Piece | undefined): boolean =>
    isPlace(piece) && Object.hasOwn(COUNTRIES_OF, piece.code) && COUNTRIES_OF[piece.code]!.includes(reporter);
  return pieces.flatMap((piece, at) => {
    if (isRest(at) || isRest(at - 1)) return [];
    const isOfRest = isPlace(piece) && (isRest(at - 2) || (isRest(at - 3) && isArticle(pieces[at - 1])));
    return [isOfRest ? { ...piece, isRest: true as const } : piece];
  });
}

/** "The mainland" is that of China in its neighbourhood alone. */
function withMainland(
  pieces: readonly Piece[],
  tokens: readonly Token[],
  reporter: string,
): readonly Piece[] {
  const isMainland = ({ first, next }: Piece): boolean =>
    next - first === 1 && tokens[first]!.text === "mainland";
  // "To Hong Kong rose, and those to the mainland fell".
  const isBeside =
    !OWN_MAINLANDS.includes(reporter) &&
    pieces.some((piece) => isPlace(piece) && NEAR.includes(piece.code) && !isMainland(piece));
  if (NEAR.includes(reporter) || isBeside) return pieces;
  return pieces.map((piece) => (isPlace(piece) && isMainland(piece) ? unread(piece, "mainland") : piece));
}

/** The region by which a country is called: "the West African nation", "the Andean country's". */
function regionAt(pieces: readonly Piece[], at: number): string | null {
  const [piece, next] = [pieces[at]!, pieces[at + 1]];
  if (meaning(piece, "nation") === "country") {
    const [first = ""] = wordsOf(piece).split(" ");
    return Object.hasOwn(COUNTRIES_OF, first) ? first : null;
  }
  const isCalled = meaning(next, "nation") === "country" || meaning(next, "owner") === "country";
  if (!isPlace(piece) || !isCalled || !Object.hasOwn(COUNTRIES_OF, piece.code)) return null;
  return piece.isOwner || !isArticle(pieces[at - 1]) ? null : piece.code;
}

/** "Exports to the West African nation": with whom, and not whose. */
const isBehindLink = (pieces: readonly Piece[], at: number): boolean =>
  means(pieces[at - 1 - Number(isArticle(pieces[at - 1]))], "of", "in", "to", "from", "with", "between");

/** Which economies are or were the world's largest, second-largest and so on. */
const LARGEST: readonly string[] = ["US", "CN JP", "JP DE", "JP DE IN", "IN GB FR", "GB FR IN"];

/** "The world's second-largest economy": the country, where it may be the one whose trade it is. */
function withWorldEconomy(pieces: readonly Piece[], reporter: string): readonly Piece[] {
  const found: Piece[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let noun = at + 2;
    while (pieces[noun]?.kind === "rank" || means(pieces[noun], "super")) noun++;
    const nation = pieces[noun];
    const rank = pieces[at + 2];
    const isIt = LARGEST[rank?.kind === "rank" ? rank.rank - 1 : 0]?.includes(reporter);
    const isOne = isIt && means(pieces[at], "outside") && isOwnerMark(pieces[at + 1]) && noun > at + 2;
    if (isOne && nation?.kind === "word" && nation.meanings.get("nation") === "country") {
      const [world, mark] = [pieces[at]!, pieces[at + 1]!];
      found.push(wordAt("the", "plain", world));
      found.push({ ...nation, text: "country", phrase: "country", first: mark.first });
      at = noun;
    } else found.push(pieces[at]!);
  }
  return found;
}
