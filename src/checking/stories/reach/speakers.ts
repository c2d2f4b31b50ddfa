import type { Context } from "../context.js";
import { isSame, type ResolvedTopic } from "../placed.js";
import type { TopicNode } from "../topics/topic.js";
import { OFFICES, UNIONS } from "../vocabulary/economies.js";
import { phraseAt } from "../words/lexicon.js";
import {
  hasAny,
  isAccordingTo,
  isCommonUnread,
  isNameUnread,
  isPeriod,
  isPlace,
  isSign,
  isUnread,
  means,
  type Piece,
  textOf,
} from "../words/pieces.js";
import { placeBook } from "../words/places.js";
import { BODIES, SECTORS } from "../words/sectors.js";
import { tokensOf } from "../words/tokens.js";

/** "Japan's finance ministry said exports rose": of Japan, and what goes on; "Zork Motors said exports rose": its own. */
export function withSpeaker(
  pieces: readonly Piece[],
  [first]: readonly TopicNode[],
  context: Context,
  reporter: string,
): Context {
  const until = first?.at ?? 0;
  const [head, place, comma] = pieces;
  // "In Peru, exports rose": there, or those to it.
  if (means(head, "in") && isPlace(place) && isSign(comma, ","))
    return isOther(place.code, reporter) && until === 3 ? ofEither(context, place.code, reporter) : context;
  const isSay = (piece: Piece): boolean => means(piece, "say");
  const before = pieces.slice(0, until).findLastIndex(isSay);
  const last = pieces.findLastIndex(isSay);
  // "Exports rose, Peru's ministry".
  const at = before >= 0 ? before : last >= 0 ? last : pieces.length - Number(isSign(pieces.at(-1), "."));
  const isOf = isAccordingTo(pieces[at]);
  const rest = isOf ? pieces.slice(at + 1, before < 0 ? undefined : until) : pieces.slice(0, at);
  const end = isOf
    ? rest.findIndex((piece) => piece.kind === "sign")
    : rest.findLastIndex((piece) => !isOfName(piece));
  // "Exports rose, Peru's ministry said".
  if (before < 0 && !isSign(pieces[isOf ? at - 1 : end], ",")) return context;
  const speaker = isOf ? rest.slice(0, end < 0 ? undefined : end) : rest.slice(end + 1);
  const isKnown = !speaker.some(isNameUnread);
  // "The Manila-based bank" does not speak for the economy of its town, "data from Manila" do.
  const isStrange = speaker.some(isUnread);
  const named = speaker.filter((piece) => !isPlace(piece) || piece.form !== "capital" || !isStrange);
  const all = [...new Set(named.flatMap(codesOf))];
  const codes = all.filter((code) => isOther(code, reporter));
  const [code] = codes;
  if (code !== undefined) {
    if (at !== before && at !== last && !hasAny(speaker, "who", "agency")) return context;
    const isOne = isKnown && codes.length === 1 && code.length === 2 && !UNIONS.includes(code);
    return isOne ? { ...context, ofWhom: [...context.ofWhom, code] } : ofEither(context, code, reporter);
  }
  // "Dutch data showed a surplus. Italian data showed exports fell", told of Italy: its own again.
  const isOwnAgain =
    context.ofWhom.length > 0 && context.ofWhom.at(-1) !== reporter && all.includes(reporter);
  if (isOwnAgain && isKnown) return { ...context, ofWhom: [...context.ofWhom, reporter] };
  // "The machinery industry said exports rose": its own.
  const isSector = (piece: Piece, place: number): boolean =>
    SECTORS.test(textOf(piece)) && isCommonUnread(speaker[place - 1]);
  // "The Timber and Forest Products Association said exports rose".
  const isBody = (piece: Piece, place: number): boolean =>
    BODIES.test(textOf(piece)) && speaker.slice(0, place).some(isUnread);
  const isNobody = speaker.some(
    (piece) => isPlace(piece) || means(piece, "who", "agency", "source", "pronoun"),
  );
  // "Zork Motors said its exports to Peru rose": its own, in whatever text.
  const isOfFirm = !isKnown && !isNobody && before >= 0;
  if (speaker.some(isSector) || speaker.some(isBody) || (isOfFirm && first!.topic.isOwned))
    return { ...context, begunWith: ["product"] };
  return isKnown || isNobody || before < 0 || context.extent !== null
    ? context
    : { ...context, extent: "part" };
}

/** Whose trade goes on: "EU exports fell" at the beginning of a text on another may be theirs, or what they buy. */
export function namedIn(
  { isNamed, missing, reporter, partner, topic: { ofWhom } }: ResolvedTopic,
  { extent }: Context,
  own: string,
): readonly string[] {
  // "China imported 8% more from Germany" in a German text: whose trade goes on is not said.
  if (isNamed && reporter !== own && partner === own) return [own, reporter];
  if (!isNamed || !missing.includes("reporter")) return isNamed ? [reporter] : [];
  return extent === null && ofWhom.length === 1 && reporter !== own ? [own, reporter] : [];
}

/** Whose trade goes on is not said. */
const ofEither = (context: Context, code: string, reporter: string): Context => ({
  ...context,
  ofWhom: [...context.ofWhom, reporter, code],
});

const isOther = (code: string, reporter: string): boolean =>
  !isSame(code, reporter) && (code.length === 2 || UNIONS.includes(code));

const isOfName = (piece: Piece): boolean =>
  isPlace(piece) ||
  isUnread(piece) ||
  isPeriod(piece) ||
  means(
    piece,
    "who",
    "agency",
    "source",
    "plain",
    "of",
    "from",
    "for",
    "in",
    "weekday",
    "cover",
    "flow",
    "mod",
  );

/** "The German office", "Statistics Austria", "Istat". */
function codesOf(piece: Piece): readonly string[] {
  if (isPlace(piece)) return [piece.code];
  if (piece.kind !== "word") return [];
  const [, country] = /^statistics (.+)/.exec(piece.phrase) ?? [];
  const found = country === undefined ? undefined : phraseAt(placeBook(), tokensOf(country), 0);
  if (found !== undefined) return [...found.meanings.values()].slice(0, 1);
  return Object.hasOwn(OFFICES, piece.phrase) ? [OFFICES[piece.phrase]!] : [];
}
