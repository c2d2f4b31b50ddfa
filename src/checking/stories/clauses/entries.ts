import { placesAt } from "../topics/places-said.js";
import { type FlowSaid, isWith, type PartnerSaid, type Topic } from "../topics/topic.js";
import { COUNTS } from "../vocabulary/times.js";
import { isFigure, isPlace, type MaybePiece, meaning, means } from "../words/pieces.js";
import { isTopic, type Node, textOf, wordsOf } from "./nodes.js";
import type { Reading } from "./reading.js";
import type { Frame } from "./said.js";
import { hasSaid, inherited } from "./sayings.js";

/** Whose market or source it is: "the top supplier" is of imports. */
export function flowOfNoun(text: string): FlowSaid["flow"] {
  if (/supplier|seller|source|origin|exporter|import /.test(text)) return "imports";
  return /export |market|destination|buyer|customer|recipient|importer/.test(text) ? "exports" : "total";
}

/** "The main partners were", not "trading partners": of the flow that was spoken of, or of all trade. */
export const isBarePartner = (one: Node | undefined): boolean => /^partners?$/.test(textOf(one));

/** "The fastest-growing markets": a rate of these is growth, perhaps. */
export const isOfGrowth = (node: Node | undefined): boolean => MOVING.test(wordsOf(node));

const MOVING =
  /^(?:fastest|quickest|strongest|steepest|sharpest|slowest|weakest|best|worst|gain\w*|\w+ening|(?:grow|shrink|ris|fall|declin|increas|decreas|surg|soar|slump|slid|tumbl)ing)$/;

/** "Partner", "market", "supplier of", "source". */
export const isPartnerNoun = (one: MaybePiece): boolean =>
  means(one, "partner") || meaning(one, "source") === "of" || /^(?:sources?|origin)$/.test(textOf(one));

/** Partners named from a node on, and the first node behind them. */
export function placesFrom(
  reading: Reading,
  at: number,
): { readonly withWhom: readonly PartnerSaid[]; readonly until: number } | null {
  const { nodes } = reading;
  const node = nodes[at];
  if (node === undefined || isTopic(node)) return null;
  const places = placesAt(reading.pieces, node.at);
  if (places === null) return null;
  // Back to nodes.
  let until = at;
  while (until < nodes.length && nodes[until]!.at < places.until) until++;
  return { withWhom: places.withWhom, until };
}

/** "Followed by Italy with $1.1 billion", "followed by Peru (5%)". */
export function readEntry(reading: Reading, at: number): number | null {
  const places =
    means(reading.nodes[at - 1], "list") && reading.clause !== null ? placesFrom(reading, at) : null;
  if (places?.withWhom.length !== 1) return null;
  const next = reading.nodes[places.until];
  const isOpen = next === undefined || isFigure(next) || means(next, "with", "at", "by");
  if (!isOpen) return null;
  // "Korea shipped $5 billion worth of goods to Vietnam, followed by Japan", told of Vietnam: Japan to Vietnam.
  const isOfHost = isWith(reading.clause!.topic, reading.reporter);
  reading.partnerNow = isOfHost ? { type: "unread" } : places.withWhom[0]!;
  return places.until;
}

/** "Remained the largest partner, with total trade of", "Japan came second in exports with": of that partner. */
export const isOfListed = (reading: Reading): boolean =>
  reading.listing && (reading.opener === "with" || !hasSaid(reading, reading.clause!));

/** A topic of what was listed. */
export const ofListed = (topic: Topic, old: Frame): Topic =>
  topic.withWhom.length > 0 ? topic : { ...inherited(topic, old), withWhom: old.topic!.withWhom };

/** "Poland's main trade partner": of whose trade it is said. */
export const ownersIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => (isPlace(node) && node.isOwner ? [node.code] : []));

/** "Two" to "ten". */
export const isCountWord = (node: Node | undefined): boolean => COUNTS.slice(1, 10).includes(textOf(node));

/** "The country's five main non-EU …": what stands before a noun for a partner. */
export function isBeforeNoun(nodes: readonly Node[], at: number): boolean {
  const one = nodes[at];
  const [before, next] = [textOf(nodes[at - 1]), nodes[at + 1]];
  return (
    isCountWord(one) ||
    (isFigure(one) && one.figure.kind === "number") ||
    one?.kind === "rank" ||
    (textOf(one) === "first" && means(next, "partner", "source")) ||
    before === "non" ||
    (textOf(one) === "non" && isPlace(next)) ||
    ["among", "other", "rest", "one of"].includes(wordsOf(one)) ||
    (before === "rest" && means(one, "of")) ||
    (isPlace(one) && (one.isOwner || one.form === "people")) ||
    means(one, "plain", "chief", "super", "mod", "owner", "all")
  );
}
