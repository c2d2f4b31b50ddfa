import { isTopic, type Node, textOf, wordsOf } from "../clauses/nodes.js";
import { type Reading, readingOf } from "../clauses/reading.js";
import { isCrowded, type SentenceRead } from "../clauses/said.js";
import { segmentsOf } from "../clauses/segments.js";
import { isWith } from "../topics/topic.js";
import { isDenial } from "../words/guards.js";
import { isEconomy } from "../words/official-names.js";
import {
  hasAny,
  isFigure,
  isNameUnread,
  isPeriod,
  isPlace,
  isSign,
  isUnread,
  meaning,
  means,
  type Piece,
} from "../words/pieces.js";
import { withoutAppositions } from "./appositions.js";
import { withPartnerFirst } from "./partner-first.js";
import { type RankingClause, rankingsIn, readRanking } from "./ranking.js";
import { readPart } from "./read-part.js";
import { isOfSpeech } from "./speech.js";

/** Reads the nodes of a sentence, part by part from left to right. */
export function framesOf(
  nodes: readonly Node[],
  pieces: readonly Piece[],
  guards: ReadonlySet<number>,
  reporter: string,
): SentenceRead {
  const segments = withPartnerFirst(withoutAppositions(segmentsOf(nodes)));
  const reading = readingOf(segments, pieces, guards, reporter);
  const rankings = rankingsIn(nodes);
  const asRanking = new Map<RankingClause, boolean>();
  for (const [at, segment] of reading.segments.entries()) {
    if (isCrowded(reading)) break;
    Object.assign(reading, segment, { segment: at });
    const last = nodes.indexOf(segment.nodes.at(-1)!);
    const ranking = rankings.find(({ from, until }) => last >= from && last < until);
    if (ranking !== undefined && !asRanking.has(ranking))
      asRanking.set(ranking, readRanking(reading, ranking));
    if (ranking === undefined || !asRanking.get(ranking)) readPart(reading);
  }
  const { partnerNow: last, said } = reading;
  const endsWithPartner = last !== null && !said.some(({ partner }) => partner !== null);
  const isNamed =
    last?.type === "code"
      ? reading.frames.some(({ topic }) => isWith(topic, last.code))
      : reading.frames.some(({ topic }) => topic !== null && topic.withWhom.length > 0);
  if (endsWithPartner && !isNamed) reading.limits.push((pieces.findLast(isName) ?? pieces[0]!).first);
  const namesServices = pieces.some((one) => meaning(one, "cover")?.includes("services") === true);
  const limits = isOfRegion(reading) ? [...reading.limits, reading.headRegion!] : reading.limits;
  return {
    frames: reading.frames,
    said: reading.said,
    head: {
      when: reading.headWhen,
      compared: reading.headCompared,
      withWhom: reading.headPartners,
      adjustment: reading.headAdjustment,
      topic: reading.headTopic,
    },
    limits,
    covered: reading.covered,
    namesServices,
    names: pieces.filter(isName).map(({ first }) => first),
    places: pieces.flatMap((one) => (isPlace(one) && one.form === "place" ? [one] : [])),
    endsWithPartner,
    times: pieces.filter(isTime).map(({ first }) => first),
    denials: namesServices ? [] : limits.filter((first) => !isOfAll(pieces, first)),
    parts: segments.map(({ nodes, opener, depth }) => ({
      first: nodes[0]!.first,
      opener,
      depth,
      isBare: !nodes.some((node) => isFigure(node) || isTopic(node) || isPeriod(node) || isPlace(node)),
      isMean: hasAny(nodes, "average") && !nodes.some(isFigure),
      isMeasure: nodes.some(
        (node, at) =>
          node.kind === "terms" ||
          means(node, "average", "adjusted") ||
          (depth > 0 && means(node, "not")) ||
          (means(node, "compare") && !isOfNews(nodes, at)) ||
          MEASURES.test(textOf(node)) ||
          // "…, in electronics", "…, for cars".
          (at === 0 && means(node, "in", "for", "by") && isUnread(nodes[1]) && nodes.length < 4),
      ),
    })),
  };
}

const MEASURES =
  /^(?:measured|denominated|expressed|calculated|basis|bases|terms|criteri(?:on|a)|comparisons?|methods?|prices|sectors?|segments?|firms|companies|enterprises)$/;

/** "Data showed on Wednesday", "published on the web": held against nothing. */
const isOfNews = (nodes: readonly Node[], at: number): boolean =>
  textOf(nodes[at]) === "on" && hasAny(nodes.slice(0, at), "say");

/** A word for a time that is no time by itself. */
const isTime = (piece: Piece): boolean =>
  isUnread(piece) && /^(?:year|quarter|month|week|half|period|decade|semester|season)s?$/.test(piece.text);

/** "Excluding oil", "including services", "after adjusting for": it is said of all, wherever it stands. */
function isOfAll(pieces: readonly Piece[], first: number): boolean {
  const at = pieces.findIndex((piece) => piece.first === first);
  const piece = pieces[at];
  return (
    piece?.kind === "terms" ||
    (isPlace(piece) && piece.isOwner) ||
    means(piece, "after", "average", "adjusted", "volume") ||
    isOfSpeech(wordsOf(piece)) ||
    (means(piece, "not") && !isDenial(piece, pieces[at + 1]) && !isOfItsClause(pieces, at))
  );
}

/** "Exports rose 5%, while excluding oil they fell 2%": of what follows alone. */
function isOfItsClause(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  const isNext = means(before, "and") && isSign(pieces[at - 2], ",");
  const isJoined = /^(?:while|whereas|but)$/.test(textOf(before)) || isSign(before, ";") || isNext;
  const subject = pieces.findIndex((one, place) => place > at && means(one, "flow", "pronoun"));
  return isJoined && subject > 0 && pieces.slice(subject).some(isFigure);
}

const isName = (piece: Piece): boolean =>
  isPlace(piece) ||
  isNameUnread(piece) ||
  (isUnread(piece) && piece.text === "account") ||
  means(piece, "members", "nation", "partner", "those", "outside", "rest");

/** Whether something that was said has no partner of its own beside the region at the head. */
function isOfRegion(reading: Reading): boolean {
  return (
    reading.headRegion !== null &&
    reading.said.some(({ partner, topic, clause }) => {
      const given = reading.frames.slice(0, clause + 1).findLast(({ withWhom }) => withWhom.length > 0);
      const own = partner ?? topic?.withWhom[0] ?? given?.withWhom[0];
      return own === undefined || (reading.isApart && own.type === "code" && !isEconomy(own.code));
    })
  );
}
