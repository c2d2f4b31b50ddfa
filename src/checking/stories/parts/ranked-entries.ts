import { isCountWord, isPartnerNoun } from "../clauses/entries.js";
import { isTopic, type Move, type Node, textOf, wordsOf } from "../clauses/nodes.js";
import type { Compared } from "../clauses/said.js";
import { isRegion } from "../topics/places-said.js";
import type { FlowName, Topic } from "../topics/topic.js";
import { EU_MEMBERS } from "../vocabulary/economies.js";
import type { Figure } from "../words/figures.js";
import { isFigure, isGoods, isPlace, isShareNoun, isSign, means, type PieceOf } from "../words/pieces.js";
import { isMonthBefore, type When } from "../words/when.js";

/** A figure of a ranking: with a move, how much more or less. */
export interface Ranked {
  readonly figure: Figure;
  readonly first: number;
  move: Move | null;
  compared: Compared | null;
}

/** A partner; `of` is the first of those that are named before their figures: "Norway and Peru took 20% and 10%". */
export interface Entry {
  readonly code: string;
  readonly figures: Ranked[];
  readonly of: number;
}

/** What a sentence says that tells nothing but who comes first, second, and so on in one flow. */
export interface Ranking {
  topic: Topic | null;
  noun: FlowName | null;
  /** Its noun names no flow. */
  isOpen: boolean;
  when: When | null;
  compared: Compared | null;
  /** "Up", "an increase of": of the figure that follows. */
  move: Move | null;
  /** "Exports rose for Norway (+5%)": which way go the figures with a sign that follow. */
  trend: Move | null;
  /** "The largest increases were": and those without a sign. */
  isOfMoves: boolean;
  /** "Most of", "the largest": one partner may be all that it names. */
  isMost: boolean;
  /** By a noun for a partner: "the main supplier". */
  isNamed: boolean;
  /** By a verb or a place in a list. */
  isRanked: boolean;
  /** "Led", "came second", "was followed by". */
  isListed: boolean;
  /** "Peru accounted for 5%, or $2 billion, of exports". */
  isOfBoth: boolean;
  /** Another place in the list begins. */
  isNext: boolean;
  /** The entry to which the next figure belongs: "Norway and Peru took 20% and 10%". */
  entry: number;
  /** Of those of a region: of which whole a share is, is not clear. */
  isWithin: boolean;
  readonly owners: string[];
  /** Figures of all of them together, and those that another says again. */
  readonly beside: { readonly node: Node; readonly isAgain: boolean }[];
  /** Partners, each with the figures behind it. */
  readonly entries: Entry[];
}

const EUROPE: readonly string[] = ["EU", "Europe"];

export function takesPlace(
  found: Ranking,
  nodes: readonly Node[],
  at: number,
  one: PieceOf<"place">,
): boolean {
  // "The Republic of Korea (ROK)".
  if (isSign(nodes[at - 1], "(") && found.entries.at(-1)?.code === one.code) return true;
  let next = at + 1;
  // "Lithuania had a trade deficit of $2 billion": its own with all.
  const own = nodes[at + 2];
  if (means(nodes[at + 1], "record") && isTopic(own) && own.topic.flows[0]!.flow === "balance") return false;
  const isOfRank = (node: Node | undefined): boolean =>
    means(node, "plain", "mod", "super", "chief", "side") || node?.kind === "rank" || isCountWord(node);
  while (isOfRank(nodes[next]) && !means(nodes[next], "copula")) next++;
  // "The top US trading partner".
  const isOfPartner = means(nodes[at - 1], "super", "chief") && isPartnerNoun(nodes[at + 1]);
  const isOwner = one.isOwner || one.form === "people" || isOfPartner;
  const isOfNoun =
    isOwner && (isPartnerNoun(nodes[next]) || means(nodes[next], "cover") || isTopic(nodes[next]));
  // "The main exporters to Peru", "the biggest partner of Peru": to whose trade they belong.
  const from = at - Number(textOf(nodes[at - 1]) === "the");
  const noun = nodes[from - 2];
  const isSeller = /(?:exporter|supplier|seller)s?$/.test(wordsOf(noun));
  const before = textOf(nodes[from - 1]);
  // "The main partners in Asia", "the main EU partners were Italy and Spain": among whom they come first.
  const isThere = before === "in" && isPartnerNoun(noun) && isRegion(one.code);
  const isOfEurope = isOfNoun && !one.isOwner && EUROPE.includes(one.code);
  const isMember = (node: Node): boolean => !isPlace(node) || EU_MEMBERS.includes(node.code);
  if (found.entries.length === 0 && (isThere || (isOfEurope && nodes.slice(at + 1).every(isMember)))) {
    found.isWithin = true;
    return true;
  }
  if (isOfNoun || (before === "to" && isSeller) || (before === "of" && isPartnerNoun(noun))) {
    found.owners.push(one.code);
    return true;
  }
  // "Selling $5 billion worth of goods to Vietnam".
  if (before === "to" && isGoods(noun) && found.entries.length > 0) {
    if (!means(nodes[at + 1], "nation")) found.owners.push(one.code);
    return true;
  }
  // "Outside the bloc", "within the EU", "non-EU".
  if (nodes.slice(at - 2, at).some((node) => /^(?:outside|within|non)$/.test(textOf(node)))) return true;
  const hasMembers = means(nodes[at + 1], "members");
  // "Among the countries of Asia": whom they are chosen from.
  if (found.entries.length === 0 && means(nodes[skipBackPlain(nodes, at)], "among")) return hasMembers;
  // "Followed by Japan's 15.4%".
  if (
    (one.isOwner && !isFigure(nodes[at + 1]) && !isShareNoun(nodes[at + 1])) ||
    one.form === "capital" ||
    (one.form === "people" && !hasMembers)
  )
    return false;
  const back = skipBackPlain(nodes, at);
  const link = textOf(nodes[back]);
  // "Exports rose for Norway (+5%) and fell for Peru (-2%)".
  const isMoved = found.trend !== null && (link === "for" || link === "to" || link === "from");
  const isFirst = found.entries.length === 0 || (isMoved && !isPlace(nodes[back - 1]));
  if (["for", "from", "in", "to"].includes(link) && !isFirst) return false;
  enter(found, one.code);
  return true;
}

export function enter(found: Ranking, code: string): void {
  const { entries } = found;
  const last = entries.at(-1);
  const of = last?.figures.length === 0 && !found.isNext ? last.of : entries.length;
  found.entry = of;
  found.isNext = false;
  entries.push({ code, figures: [], of });
}

/** With what the newest rate is compared, and those without words of their own. */
export function compare(found: Ranking, compared: Compared): void {
  found.compared ??= compared;
  const newest = found.entries.at(-1)?.figures.findLast(({ move }) => move !== null);
  if (newest) newest.compared = compared;
}

const skipBackPlain = (nodes: readonly Node[], at: number): number =>
  ["mainly", "mostly", "the"].includes(textOf(nodes[at - 1])) ? at - 2 : at - 1;

/** Of which time it is: one time alone. */
export function takesTime(found: Ranking, nodes: readonly Node[], at: number, when: When): boolean {
  // "China took 20% of exports in May, Peru 10%", and not "10% in June".
  const isLater =
    found.entries.length > 1 &&
    found.entries.some(({ figures }) => figures.length > 0) &&
    nodes.slice(at).some((next) => isPlace(next) || isFigure(next));
  const before = nodes[at - 1];
  // "Up 5% from the same period", "a rise of 5% from that of a year earlier": no time of its own.
  const isBase = means(before, "compare", "those") || textOf(before) === "from";
  if (isBase && (when.type === "same" || when.type === "earlier") && !isMonthBefore(when)) {
    compare(found, { type: "base", when });
    return true;
  }
  // "Peru with $5 billion (8% less than in May 2024)", "(up 8% on 2024)".
  const isOn = means(before, "compare") && found.entries.at(-1)?.figures.at(-1)?.move != null;
  if (isOn || nodes.slice(at - 2, at).some((node) => isThan(node))) {
    compare(found, { type: "base", when });
    return found.entries.length > 0;
  }
  // "In most of May", "until May": of a part of it.
  const isIn =
    means(before, "in", "for", "super", "chief") ||
    isPartnerNoun(before) ||
    (textOf(before) === "of" && (isTopic(nodes[at - 2]) || isTopic(nodes[at + 1])));
  const isFrom = textOf(before) === "from" && when.type === "span";
  const isPlain =
    isFrom || before === undefined || isTopic(before) || before?.kind === "sign" || isFigure(before) || isIn;
  if (found.when !== null || isLater || !isPlain) return false;
  found.when = when;
  return true;
}

/** "Less than". */
export const isThan = (one: Node | undefined): boolean =>
  /^(?:more|higher|larger|less|lower|smaller) than$/.test(wordsOf(one));
