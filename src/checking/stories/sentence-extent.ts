import type { Subject } from "../../records/subject.js";
import type { Context } from "./context.js";
import { isSame } from "./placed.js";
import { withSpeaker } from "./reach/speakers.js";
import type { StoryOptions } from "./story-claims.js";
import type { TopicNode } from "./topics/topic.js";
import {
  hasAny,
  isFigure,
  isNameUnread,
  isPlace,
  isSign,
  isUnread,
  meaning,
  means,
  type Piece,
  textOf,
  wordsOf,
} from "./words/pieces.js";
import { SECTORS } from "./words/sectors.js";
import type { Sentence } from "./words/sentences.js";
import type { Token } from "./words/tokens.js";

/** The advance figures of the United States are those of goods. */
const withAdvance = (pieces: readonly Piece[], context: Context): Context =>
  pieces.some((piece) => ["advance", "advanced"].includes(textOf(piece)))
    ? { ...context, isOfGoods: true }
    : context;

/** "The figures include trade with Peru": all is of what it was before. */
export const isNote = (text: string): boolean =>
  /^(?:(?:the|these|this) )?(?:\w+ ){0,2}(?:figures|data|statistics|release) (?:include|cover|comprise)s?\b(?!.*(?:services?|\d))/i.test(
    text,
  );

/** What was said before a sentence, with what is told at its beginning. */
export const begun = (
  pieces: readonly Piece[],
  topics: readonly TopicNode[],
  context: Context,
  { reporter }: StoryOptions,
  isWorld: boolean,
): Context =>
  withSpeaker(
    pieces,
    topics,
    ofCountry(pieces, ofAll(pieces, withAdvance(pieces, context), isWorld)),
    reporter,
  );

/** "The deficit with China was $5 billion. The country had a deficit of": with that partner, or with all. */
function ofCountry(pieces: readonly Piece[], context: Context): Context {
  const isSubject = (piece: Piece, at: number): boolean =>
    meaning(piece, "nation") === "country" &&
    !means(pieces[at - 2], "with", "to", "from", "of", "by") &&
    means(pieces[at + 1], "record");
  return context.isTopicPartner && pieces.some(isSubject) ? { ...context, isTopicPartner: false } : context;
}

/** "Globally, Peru's deficit was", "worldwide, the country had": that with all. */
export const isOfWorld = ([first, comma, ...rest]: readonly Piece[], reporter: string): boolean =>
  /^(?:globally|worldwide)$/.test(wordsOf(first).toLowerCase()) &&
  isSign(comma, ",") &&
  rest
    .slice(0, 4)
    .some((piece) => (isPlace(piece) && isSame(piece.code, reporter)) || means(piece, "nation", "owner"));

/** "In total, exports rose": those to a partner that was spoken of no longer. */
const ofAll = ([first]: readonly Piece[], context: Context, isWorld: boolean): Context =>
  isWorld || /^(?:in (?:all|total)|all told|altogether|elsewhere)$/.test(wordsOf(first))
    ? {
        ...context,
        ...(isWorld && { firstPartner: null }),
        partner: null,
        isTopicPartner: false,
        aboutPartner: null,
        pair: null,
        isPairText: false,
        subject: context.subject?.partner === undefined ? context.subject : null,
      }
    : context;

/** "Amid lower demand for transport services": what goes on may be of services, too. "The Statistical Services" are a name. */
export function servicesOf(pieces: readonly Piece[], tokens: readonly Token[]): Partial<Context> {
  const isName = ({ first }: Piece): boolean => first > 0 && /^\p{Lu}/u.test(tokens[first]!.raw);
  const covers = pieces.filter(
    (piece, at) => means(piece, "cover") && !means(pieces[at - 1], "not") && !isName(piece),
  );
  const isOfServices = covers.every((piece) => meaning(piece, "cover") === "services");
  return covers.length > 0 && isOfServices ? { isCoverageOpen: true } : {};
}

/** "On the services front, exports rose to $9 billion, while imports were $3 billion": of services, too. */
export function isBehindServices(before: readonly Piece[], about: Subject | null): boolean {
  const covers = before.flatMap((piece) => meaning(piece, "cover") ?? []);
  const isOfBoth = about?.coverage === "goods-and-services" && covers.some((cover) => cover !== "services");
  return covers.at(-1) === "services" && about?.coverage !== "services" && !isOfBoth;
}

/** "Zork of goods and services climbed": what goes on may be of both. */
export function coverageOf(pieces: readonly Piece[], { coverage }: Context): Partial<Context> {
  const covers = pieces.flatMap((piece) => meaning(piece, "cover") ?? []);
  if (covers.includes("goods-and-services")) return { coverage: "goods-and-services" };
  // "Goods were $130 billion" after both: of which of them the next is, is not said.
  return covers.includes("goods") && !covers.includes("services")
    ? { coverage: null, ...(coverage !== null && { isCoverageOpen: true }) }
    : {};
}

/**
 * "The zork sector was hit", "Zork recorded trade of $5 billion", "exports in Zork rose", "exported 5,000 cars", where
 * nothing was spoken of before: what follows is not known to be of all.
 */
export function extentOf(
  pieces: readonly Piece[],
  [first]: readonly TopicNode[],
  { extent }: Context,
): Partial<Context> {
  const isNamed = (at: number): boolean => {
    const one = pieces[at];
    // "Fueling the country's surplus": no name.
    const isVerb = at === 0 && isUnread(one) && one.text.endsWith("ing");
    return isNameUnread(one) && one.text.length > 2 && !isVerb;
  };
  // "Border and cross-border trade grew".
  const isOfBorder = wordsOf(pieces[first?.at ?? 0]).toLowerCase() === "border";
  const name = pieces.findIndex((_, at) => isNamed(at));
  // Where something else stands than names.
  const other = pieces.findIndex((one) => !isUnread(one) && !means(one, "plain"));
  const ahead = other < 0 ? pieces.length : other;
  const isPart = pieces.slice(0, (first?.until ?? pieces.length) + 1).some((piece, at) => {
    const before = pieces[at - 1];
    const next = pieces[at + 1];
    const isNoun = isUnread(before) || means(before, "super", "chief");
    const isOfSector = isNoun && SECTORS.test(textOf(piece));
    // "The province of Zhejiang", "Ulsan city".
    const isOfName = isUnread(before) || (means(next, "of") && isUnread(pieces[at + 2]));
    const isOfPlace = isOfName && /^(?:province|state|city|prefecture|county)$/.test(textOf(piece));
    const isCounted = means(piece, "flowverb") && isFigure(next) && !next.figure.currency;
    const isVerb = means(piece, "record", "flowverb", "owner") || (isPlace(piece) && piece.isOwner);
    const isOfTrader = isVerb && at <= ahead && name >= 0 && name < at;
    const isLink = means(piece, "in") || isUnread(piece);
    const isIn = isNamed(at) || (isLink && (isNamed(at + 1) || isNamed(at + 2)));
    return isOfSector || isOfPlace || isCounted || isOfTrader || (at === first?.until && isIn);
  });
  return (isPart || isOfBorder) && extent === null ? { extent: "part" } : {};
}

/**
 * "In Zork, exports rose 8%", "Zork led with exports of $50 billion", "without gold, imports were $5 billion": what goes
 * on with that flow may be of it, too.
 */
export function partOf(pieces: readonly Piece[], [first]: readonly TopicNode[]): Partial<Context> {
  const head = pieces.slice(0, first?.at ?? 0);
  const isNamed = head.some((one) => isNameUnread(one) && one.text.length > 2);
  const isWithin = means(head[0], "in", "for", "at", "from") && isNamed;
  const isAside = isSign(head.at(-1), ",") && (isWithin || means(head[0], "not"));
  const isLed = isNamed && hasAny(head, "lead");
  if (isAside || isLed) return { unreadTopic: first!.topic.flows[0]!.flow };
  // "Electronics were the top export (product)": what is said next of buyers may be of those.
  const at = pieces.findIndex((one) => means(one, "copula"));
  const top = pieces.findIndex((one, place) => place > at && means(one, "super", "chief"));
  const side = pieces.slice(top, top + 3).find((one) => /^(?:ex|im)ports?$/.test(wordsOf(one).toLowerCase()));
  const isOfOne = at > 0 && top > at && side !== undefined && pieces.slice(0, at).some(isUnread);
  return isOfOne ? { unreadTopic: wordsOf(side).startsWith("ex") ? "exports" : "imports" } : {};
}

/** A title that does not say whose flows it speaks of. */
export const isOpenTitle = ({ start, text }: Sentence, topics: readonly TopicNode[]): boolean =>
  start === 0 && !/[.?!]["”]?$/.test(text) && topics.every(({ topic }) => !topic.isFresh);
