import type { FlowSaid, Topic } from "../topics/topic.js";
import { COUNTS } from "../vocabulary/times.js";
import { meaning, means, type Piece } from "../words/pieces.js";
import {
  figureAfter,
  isFigure,
  isPlace,
  isTopic,
  type Node,
  piece,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { placesFrom, type Reading } from "./reading.js";
import type { Frame } from "./said.js";
import { hasSaid, inherited } from "./sayings.js";
import type { Segment } from "./segments.js";

/** Whose market or source it is: "the top supplier" is of imports. */
export function flowOfNoun(text: string): FlowSaid["flow"] {
  if (/supplier|seller|source|origin|exporter|import /.test(text)) return "imports";
  return /export |market|destination|buyer|customer|recipient|importer/.test(text) ? "exports" : "total";
}

/** "The fastest-growing markets": a rate of these is growth, perhaps. */
export const isOfGrowth = (node: Node | undefined): boolean =>
  MOVING.test(wordsOf(piece(node)) || textOf(node));

const MOVING =
  /^(?:fastest|quickest|strongest|steepest|sharpest|slowest|weakest|best|worst|gain\w*|\w+ening|(?:grow|shrink|ris|fall|declin|increas|decreas|surg|soar|slump|slid|tumbl)ing)$/;

/** "Partner", "market", "supplier of", "source". */
export const isPartnerNoun = (one: Piece | undefined): boolean =>
  means(one, "partner") || meaning(one, "source") === "of" || /^(?:sources?|origin)$/.test(textOf(one));

/** An entry of a list of partners with their figures: "followed by Italy with $1.1 billion", "India reached $3 billion". */
export function readEntry(reading: Reading, nodes: readonly Node[], at: number): number | null {
  const places = placesFrom(reading, nodes, at);
  if (places === null) return null;
  const partner = places.withWhom[0]!;
  if (places.withWhom.length !== 1 || partner.type !== "code") return null;
  const before = piece(nodes[at - 1]);
  const verb = skipPlain(nodes, places.until);
  if (reading.clause !== null && (reading.clause.topic !== null || reading.listing)) {
    const isListed =
      means(before, "list") ||
      (reading.listing && (before === undefined || means(before, "and", "plain", "copula")));
    const isOpen =
      isListed && (isFigureNext(nodes, places.until) || isBracketNext(reading, nodes, places.until));
    // "The surplus with Japan reached $4 billion, India reached $3 billion".
    const isVerbal =
      reading.clause.topic?.withWhom.length === 1 &&
      hasFigure(reading) &&
      means(nodes[verb], "level") &&
      figureAfter(nodes, verb + 1, Math.min(nodes.length, verb + 3)) !== null;
    // "Followed by Japan's 14.6% and Peru's 13.7% market shares".
    if (isOpen || isVerbal) {
      reading.partnerNow = partner;
      return places.until;
    }
  }
  return null;
}

/** "Remained the largest partner, with total trade of", "Japan came second in exports with": of that partner. */
export const isOfListed = (reading: Reading, { opener }: Segment): boolean =>
  reading.listing && (opener === "with" || !hasSaid(reading, reading.clause!));

/** A topic of what was listed. */
export const ofListed = (topic: Topic, old: Frame): Topic =>
  topic.withWhom.length > 0 ? topic : { ...inherited(topic, old), withWhom: old.topic!.withWhom };

/** "Exports to Peru topped the list with a 5% rise". */
export const isRanked = (nodes: readonly Node[], at: number): boolean =>
  isTopic(nodes[at - 1]) &&
  means(nodes[at], "lead") &&
  /(?:list|place|first|second|third|fourth|fifth|next)/.test(wordsOf(piece(nodes[at])));

/** "Poland's main trade partner": of whose trade it is said. */
export const ownersIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => {
    const one = piece(node);
    return one?.kind === "place" && one.isOwner ? [one.code] : [];
  });

const isFigureNext = (nodes: readonly Node[], at: number): boolean => {
  const noun = skipPlain(nodes, at + 1);
  // "Italy with an increase of 5%".
  const isMove = means(nodes[noun], "rise", "fall") && means(nodes[noun + 1], "of");
  return (
    isFigure(nodes[at]) ||
    (means(nodes[at], "with", "at", "by", "for") && isFigure(nodes[isMove ? noun + 2 : noun]))
  );
};

const isBracketNext = ({ segments, segment }: Reading, nodes: readonly Node[], at: number): boolean => {
  const opener = segments[segment + 1]?.opener;
  return at >= nodes.length && (opener === "bracket" || opener === "with");
};

const hasFigure = (reading: Reading): boolean =>
  reading.said.some((one) => one.clause === reading.clause!.index && one.figure !== null);

/** "Two" to "ten". */
export const isCountWord = (node: Node | undefined): boolean => COUNTS.slice(1, 10).includes(textOf(node));

const isNumber = (node: Node | undefined): boolean => {
  const one = piece(node);
  return isCountWord(node) || (one?.kind === "figure" && one.figure.kind === "number");
};

/** "The country's five main non-EU …": what stands before a noun for a partner. */
export function isBeforeNoun(nodes: readonly Node[], at: number): boolean {
  const one = piece(nodes[at]);
  const isNon = textOf(nodes[at - 1]) === "non" || (textOf(nodes[at]) === "non" && isPlace(nodes[at + 1]));
  return (
    isNumber(nodes[at]) ||
    one?.kind === "rank" ||
    (textOf(nodes[at]) === "first" && means(nodes[at + 1], "partner", "source")) ||
    isNon ||
    ["among", "other", "rest", "one of"].includes(wordsOf(one).toLowerCase() || textOf(nodes[at])) ||
    (textOf(nodes[at - 1]) === "rest" && means(one, "of")) ||
    (one?.kind === "place" && (one.isOwner || one.form === "people")) ||
    means(one, "plain", "chief", "super", "mod", "owner", "all")
  );
}
