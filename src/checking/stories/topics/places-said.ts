import { isEconomy } from "../words/official-names.js";
import {
  isArticle,
  isFigure,
  isOwnerMark,
  isPlace,
  isSign,
  meaning,
  means,
  type Piece,
  textOf,
  wordsOf,
} from "../words/pieces.js";
import { one, type PartnerSaid } from "./topic.js";

/** Places in a list: "the European Union (EU), Africa and Latin America", "those countries", "the rest of the world". */
export function placesAt(
  pieces: readonly Piece[],
  at: number,
): { readonly withWhom: readonly PartnerSaid[]; readonly until: number } | null {
  const withWhom: PartnerSaid[] = [];
  let until = at;
  for (let place = at; ; ) {
    const found = onePlaceAt(pieces, place);
    if (found === null) break;
    // "To China and other Asian markets": to those alone.
    const [first] = withWhom;
    const isLeft =
      textOf(pieces[place]) === "other" && first?.type === "code" && isWithin(first, found.partner);
    withWhom.push(isLeft ? { type: "unread" } : found.partner);
    until = found.until;
    // No list of a story is longer; a part of it would speak of others.
    if (withWhom.length > MOST_PLACES) return { withWhom: [{ type: "unread" }], until };
    let link = until;
    if (isSign(pieces[link], ",")) link++;
    if (means(pieces[link], "and")) link++;
    if (link === until) break;
    place = link;
    // "…to China, Japan's exports": another phrase.
    const next = onePlaceAt(pieces, place);
    if (next === null || next.isOwner) break;
    // "With China, Japan posted": a list ends with "and".
    const isAnd = means(pieces[place - 1], "and");
    if (!isAnd && !isSign(pieces[next.until], ",", "(") && !means(pieces[next.until], "and")) break;
    // "With China, the world's second-biggest economy,": one and the same.
    const { partner } = next;
    if (!isAnd && partner.type === "before" && partner.kind === "country") break;
  }
  return withWhom.length === 0 ? null : { withWhom, until };
}

const MOST_PLACES = 20;

const isWithin = ({ code }: { readonly code: string }, region: PartnerSaid): boolean =>
  region.type === "code" && MARKETS[region.code]?.includes(code) === true;

/** "Some European countries such as", "such countries as", "markets including": where the first of them stands. */
function exampleAt(pieces: readonly Piece[], from: number): number | null {
  let at = from;
  while (at < from + 4 && isSome(pieces[at])) at++;
  const [noun, next] = pieces.slice(at, at + 2);
  if (means(noun, "members", "partner") && wordsOf(next) === "such as") return at + 2;
  return means(noun, "members") && / (?:such as|including)$/.test(wordsOf(noun)) ? at + 1 : null;
}

const isSome = (piece: Piece | undefined): boolean =>
  ["some", "several", "certain", "other"].includes(textOf(piece)) ||
  means(piece, "mod", "chief", "super") ||
  (isPlace(piece) && !/^[A-Z]+$/.test(piece.code));

/** The markets that are named beside the others of their region. */
const MARKETS: Readonly<Record<string, readonly string[]>> = {
  Asia: "CN JP KR TW HK SG IN VN MY TH ID PH ASEAN".split(" "),
  Europe: "DE FR GB IT ES NL BE PL CH RU EU".split(" "),
};

interface OnePlace {
  readonly partner: PartnerSaid;
  readonly until: number;
  readonly isOwner: boolean;
}

const placeOf = (partner: PartnerSaid, until: number, isOwner = false): OnePlace => ({
  partner,
  until,
  isOwner,
});

/** The economy that is spoken of. */
const countryAt = (until: number): OnePlace => placeOf({ type: "before", kind: "country" }, until);

function onePlaceAt(pieces: readonly Piece[], start: number): OnePlace | null {
  let at = start;
  while (
    isArticle(pieces[at]) ||
    /^(?:fellow|neighbou?ring|important|crucial|vital|lucrative|vast)$/.test(textOf(pieces[at]))
  )
    at++;
  // "Imports from it", "exports to them".
  const word = textOf(pieces[at]);
  if (at === start && (word === "it" || word === "them"))
    return placeOf({ type: "before", kind: word }, at + 1);
  // "Imported from there".
  if (word === "there") return placeOf({ type: "before", kind: "there" }, at + 1);
  // "Other Asian economies".
  const isOther = word === "other" && isPlace(pieces[at + 1]);
  if (isOther) at++;
  // "Non-EU countries".
  if ((word === "non" || word === "both") && isPlace(pieces[at + 1])) {
    const inner = onePlaceAt(pieces, at + 1);
    if (word === "both") return inner;
    if (inner !== null) return { ...inner, partner: { type: "unread" } };
  }
  // "The world's number two economy" is the one that is spoken of.
  if (means(pieces[at], "outside") && isOwnerMark(pieces[at + 1])) {
    let noun = at + 2;
    while (noun < at + 6 && !means(pieces[noun], "nation")) noun++;
    if (means(pieces[noun], "nation")) return countryAt(noun + 1);
  }
  const some = exampleAt(pieces, at);
  if (some !== null) {
    const inner = onePlaceAt(pieces, some);
    // "To countries such as Peru": to others, too, unless each has its own.
    const isEach = isSign(pieces[inner?.until ?? at], ",", "(") || means(pieces[inner?.until ?? at], "and");
    return inner === null || isEach ? inner : { ...inner, partner: { type: "unread" } };
  }
  // "All of Asia".
  if (means(pieces[at], "all") && means(pieces[at + 1], "of")) at += 2;
  const isOf = meaning(pieces[at], "members") === "of";
  if (isOf || (means(pieces[at], "members") && means(pieces[at + 1], "of", "along", "in"))) {
    at += isOf ? 1 : 2;
    while (isArticle(pieces[at])) at++;
  }
  if (means(pieces[at], "rest")) return placeOf({ type: "rest" }, at + 1);
  if (means(pieces[at], "outside")) {
    const until = means(pieces[at + 1], "of") && means(pieces[at + 2], "outside") ? at + 3 : at + 1;
    return placeOf({ type: "world" }, until);
  }
  const count = pieces[at];
  const isCount = at > start && isFigure(count);
  // "Trade with the 18": with a group that was told of.
  if (isCount && count.figure.kind === "number" && means(pieces[at + 1], "level", "record", "rise", "fall"))
    return placeOf({ type: "unread" }, at + 1);
  // "The 27 EU countries", and not "15 EU countries".
  if (isCount && /^2[578]$/.test(count.figure.text)) at++;
  const piece = pieces[at];
  const isBehindArticle = isArticle(pieces[at - 1]);
  const isThose =
    means(piece, "those") || ["those", "these", "this", "that", "the", "both"].includes(one(piece));
  if (isThose || isBehindArticle) {
    const isNoun = means(piece, "nation") || isPlace(piece);
    const kind = meaning(isNoun ? piece : pieces[at + 1], "nation");
    if (kind !== undefined && (!isNoun || isBehindArticle)) {
      const until = isNoun ? at + 1 : at + 2;
      return placeOf({ type: "before", kind: kind as "bloc" }, until, isOwnerMark(pieces[until]));
    }
  }
  // "Top trading partner China", "its largest trading partner, the United States".
  let skipped = at;
  while (skipped < at + 12 && isBeforePartner(pieces[skipped])) skipped++;
  if (means(pieces[skipped], "partner")) {
    let after = skipped + 1;
    const isComma = isSign(pieces[after], ",");
    if (isComma) after++;
    while (isArticle(pieces[after])) after++;
    const place = pieces[after];
    if (isPlace(place) && !place.isOwner)
      return placeOf(
        { type: "code", code: place.code },
        after + 1 + Number(isComma && isSign(pieces[after + 1], ",")),
      );
    return null;
  }
  // "The rest of Asia".
  if (textOf(piece) === "rest" && means(pieces[at + 1], "of")) {
    const inner = onePlaceAt(pieces, at + 2);
    return inner === null ? null : { ...inner, partner: { type: "unread" } };
  }
  if (!isPlace(piece)) return null;
  let until = at + 1;
  // "Europe's biggest economy" is the one that is spoken of.
  if (piece.isOwner) {
    let noun = until;
    while (means(pieces[noun], "super", "mod") || pieces[noun]?.kind === "rank") noun++;
    if (noun > until && means(pieces[noun], "nation")) return countryAt(noun + 1);
    return placeOf({ type: "code", code: piece.code }, until, true);
  }
  // "The Asian nation": the one that was named.
  if (isRegion(piece.code) && meaning(pieces[until], "nation") === "country") return countryAt(until + 1);
  if (means(pieces[until], "members") && meaning(pieces[until], "members") !== "of") until++;
  else if (piece.form === "people") return null;
  // "China, excluding Hong Kong" is China.
  const gap = until + Number(isSign(pieces[until], ","));
  if (piece.code === "CN" && ["excluding", "ex"].includes(textOf(pieces[gap]))) {
    const left = placesAt(pieces, gap + 1);
    const isLeft = left?.withWhom.every(
      (one) => one.type === "code" && ["HK", "MO", "TW"].includes(one.code),
    );
    if (left && isLeft) until = left.until + Number(gap > until && isSign(pieces[left.until], ","));
  }
  const { code } = piece;
  const isRest = piece.isRest === true || isOther;
  return placeOf(
    { type: "code", code, ...(isRest && { isRest: true as const }) },
    until,
    isOwnerMark(pieces[until]),
  );
}

/** "Southeast Asia", "the EU": no country. */
export const isRegion = (code: string): boolean => code === "EU" || !isEconomy(code);

/** "Its largest", "China's second": before "partner". */
const isBeforePartner = (piece: Piece | undefined): boolean =>
  piece?.kind === "rank" || (isPlace(piece) && piece.isOwner) || means(piece, "mod", "super", "owner", "all");

/** "Peru/Chile bilateral trade"; at the beginning, "Peru, Chile trade volume". */
export const isBetweenTwo = (pieces: readonly Piece[], at: number): boolean =>
  (isSign(pieces[at], "/") || (isSign(pieces[at], ",") && at === 1)) &&
  isPlace(pieces[at - 1]) &&
  isPlace(pieces[at + 1]);
