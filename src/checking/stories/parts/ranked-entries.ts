import { isPartnerNoun } from "../clauses/entries.js";
import {
  isFigure,
  isPlace,
  isTopic,
  type Move,
  type Node,
  piece,
  signedMove,
  skipPlain,
  textOf,
  wordsOf,
} from "../clauses/nodes.js";
import type { Compared } from "../clauses/said.js";
import type { FlowName, Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { meaning, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";

/** A figure of a ranking: with a move, how much more or less. */
export interface Ranked {
  readonly figure: Figure;
  readonly first: number;
  move: Move | null;
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
  readonly owners: string[];
  /** Partners, each with the figures behind it. */
  readonly entries: Entry[];
}

export function takesPlace(
  found: Ranking,
  nodes: readonly Node[],
  at: number,
  one: Piece & { readonly kind: "place" },
): boolean {
  let next = at + 1;
  const isOfRank = (node: Node | undefined): boolean =>
    means(node, "plain", "mod", "super", "chief") || piece(node)?.kind === "rank";
  while (isOfRank(nodes[next]) && !means(nodes[next], "copula")) next++;
  const isOwner = one.isOwner || one.form === "people";
  const isOfNoun =
    isOwner && (isPartnerNoun(piece(nodes[next])) || means(nodes[next], "cover") || isTopic(nodes[next]));
  if (isOfNoun) {
    found.owners.push(one.code);
    return true;
  }
  // "The main exporters to Peru", "the biggest partner of Peru": to whose trade they belong.
  const from = at - Number(textOf(nodes[at - 1]) === "the");
  const noun = piece(nodes[from - 2]);
  const isSeller = /(?:exporter|supplier|seller)s?$/.test(wordsOf(noun));
  const before = textOf(nodes[from - 1]);
  if ((before === "to" && isSeller) || (before === "of" && isPartnerNoun(noun))) {
    found.owners.push(one.code);
    return true;
  }
  // "Selling $5 billion worth of goods to Vietnam".
  if (before === "to" && meaning(noun, "cover") === "goods" && found.entries.length > 0) {
    if (!means(nodes[at + 1], "nation")) found.owners.push(one.code);
    return true;
  }
  // "Outside the bloc".
  if (nodes.slice(at - 2, at).some((node) => textOf(node) === "outside")) return true;
  const isRegion = means(nodes[at + 1], "members");
  // "Among the countries of Asia": whom they are chosen from.
  if (found.entries.length === 0 && means(nodes[skipBackPlain(nodes, at)], "among")) return isRegion;
  // "Followed by Japan's 15.4%".
  if (
    (one.isOwner && !isFigure(nodes[at + 1])) ||
    one.form === "capital" ||
    (one.form === "people" && !isRegion)
  )
    return false;
  const back = skipBackPlain(nodes, at);
  const link = textOf(nodes[back]);
  // "Exports rose for Norway (+5%) and fell for Peru (-2%)".
  const isMoved = found.trend !== null && (link === "for" || link === "to" || link === "from");
  const isFirst = found.entries.length === 0 || (isMoved && !isPlace(nodes[back - 1]));
  if (["to", "from", "for", "in"].includes(link) && !isFirst) return false;
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

const skipBackPlain = (nodes: readonly Node[], at: number): number =>
  ["the", "mainly", "mostly"].includes(textOf(nodes[at - 1])) ? at - 2 : at - 1;

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
    found.compared ??= { type: "base", when };
    return true;
  }
  // "In most of May", "until May": of a part of it.
  const isIn = means(before, "in", "for") || (textOf(before) === "of" && isTopic(nodes[at - 2]));
  const isFrom = textOf(before) === "from" && when.type === "span";
  const isPlain =
    isFrom ||
    before === undefined ||
    isTopic(before) ||
    piece(before)?.kind === "sign" ||
    isFigure(before) ||
    isIn;
  if (found.when !== null || isLater || !isPlain) return false;
  found.when = when;
  return true;
}

const isMonthBefore = (when: When): boolean => when.type === "earlier" && when.months === 1;

export function takesFigure(
  found: Ranking,
  nodes: readonly Node[],
  at: number,
  one: Piece & { readonly kind: "figure" },
): boolean {
  const { figure, first } = one;
  const { entries } = found;
  const isRate = figure.kind === "percent";
  const isKnown = figure.moves === null && (isRate || figure.kind === "amount");
  // "The largest deficits were with Peru (-$5 billion)".
  const isSigned = figure.sign !== null && !isRate && found.topic?.flows[0]?.flow !== "balance";
  if (entries.length === 0 || !isKnown || isSigned) return false;
  // "5% more", "3.3 per cent higher".
  const behind = piece(nodes[at + 1]);
  const after =
    meaning(behind, "rise") === "adverb" ? "rise" : meaning(behind, "fall") === "adverb" ? "fall" : null;
  // "With a 5% rise".
  const noun = textOf(nodes[at - 1]) === "a" ? nounMove(behind) : null;
  const signed = isRate ? signedMove(figure.sign) : null;
  if (found.trend !== null && signed !== found.trend) return false;
  const move = signed ?? found.move ?? (isRate ? (after ?? noun) : null);
  // "$5 billion, by 12%": by so much more, perhaps.
  if (move === null ? textOf(nodes[at - 1]) === "by" : !isRate) return false;
  found.move = null;
  const isSame = (other: Ranked): boolean =>
    other.figure.kind === figure.kind && (other.move === null) === (move === null);
  if (entries[found.entry]!.figures.some(isSame)) found.entry++;
  entries[found.entry]?.figures.push({ figure, first, move });
  return found.entry < entries.length;
}

function nounMove(one: Piece | undefined): Move | null {
  for (const move of ["rise", "fall"] as const)
    if (["noun", "both"].includes(meaning(one, move)!)) return move;
  return null;
}

/** So many words at most stand between a move and the first partner with its figure. */
const FAR = 14;

const signOf = (node: Node | undefined): Move | null => {
  const one = piece(node);
  return one?.kind === "figure" ? signedMove(one.figure.sign) : null;
};

/** "Up 5%", "an increase of 5%", and the "more" of "5% more", which is read with its figure. */
export function takesMove(found: Ranking, nodes: readonly Node[], at: number, move: Move): boolean {
  const use = meaning(piece(nodes[at]), move);
  const isNounOf = nounMove(piece(nodes[at])) !== null && textOf(nodes[at - 2]) === "a";
  if ((use === "adverb" || isNounOf) && isFigure(nodes[at - 1]))
    return found.entries.at(-1)?.figures.at(-1)?.move === move;
  // "Exports rose for Norway (+5%)", "decreases were recorded for Peru (-2%)".
  const ahead = nodes.slice(at, at + FAR);
  const isAhead = ahead.some((node, place) => isPlace(node) && signOf(ahead[place + 2]) === move);
  if (isAhead && use !== "adverb" && !isFigure(nodes[at + 1])) {
    found.trend = move;
    return !nodes.slice(0, at).some((node) => means(node, "share"));
  }
  const next = skipPlain(nodes, at + 1);
  const isOf = means(nodes[next], "of", "by") && isFigure(nodes[skipPlain(nodes, next + 1)]);
  const isNoun = (use === "noun" || use === "both") && isOf && textOf(nodes[at - 1]).startsWith("a");
  if (!isNoun && !(use === "adverb" && (isFigure(nodes[next]) || isOf))) return false;
  found.move = move;
  return true;
}
