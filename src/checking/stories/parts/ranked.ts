import { flowOfNoun, isCountWord, isOfGrowth, isPartnerNoun } from "../clauses/entries.js";
import {
  isFigure,
  isPeriod,
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
import { isEarlier } from "../clauses/reading.js";
import type { Compared } from "../clauses/said.js";
import type { FlowName, Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { isSign, meaning, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { GIVEN, isBesideRank, MOST, TAKEN, tellsRank, VALUES } from "./ranking-words.js";

/** A figure of a ranking: with a move, how much more or less. */
interface Ranked {
  readonly figure: Figure;
  readonly first: number;
  move: Move | null;
}

/** A partner; `of` is the first of those that are named before their figures: "Norway and Peru took 20% and 10%". */
interface Entry {
  readonly code: string;
  readonly figures: Ranked[];
  readonly of: number;
}

/** What a sentence says that tells nothing but who comes first, second, and so on in one flow. */
export interface Ranking {
  topic: Topic | null;
  noun: FlowName | null;
  when: When | null;
  compared: Compared | null;
  /** "Up", "an increase of": of the figure that follows. */
  move: Move | null;
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

/** A ranking, where every word may stand in one; else how many do. */
export function rankingIn(nodes: readonly Node[]): Ranking | number {
  const found: Ranking = {
    topic: null,
    noun: null,
    when: null,
    compared: null,
    move: null,
    isMost: false,
    isNamed: false,
    isRanked: false,
    isListed: false,
    isOfBoth: false,
    isNext: false,
    entry: 0,
    owners: [],
    entries: [],
  };
  // "For its largest partner, Peru, exports were": its own, perhaps.
  const from = textOf(nodes[0]) === "for" && !isTopic(nodes[1]) ? nodes.length : 0;
  for (let at = from; at < nodes.length; at++) if (!takes(found, nodes, at)) return at;
  return isWhole(found) ? found : nodes.length;
}

function isWhole({ entries, move, topic, isMost, isNamed, isListed, isOfBoth }: Ranking): boolean {
  // "Peru was followed by Chile ($5 billion), ahead of Japan": the first and the last may have none.
  const last = entries.length - 1;
  const isTold = entries.every(({ figures, of }, at) => {
    const count = entries[of]!.figures.length;
    const isAlone = of === entries[last]!.of || (at === 0 && entries[1]!.of === 1);
    return figures.length === count && (count > 0 || isAlone);
  });
  const isOnce = new Set(entries.map(({ code }) => code)).size === entries.length;
  const isOne = entries.length === 1 && (isListed || isOfBoth || (isMost && (topic !== null || isNamed)));
  const all = entries.flatMap(({ figures }) => figures);
  const isGrown = all.some((one) => one.move !== null);
  return (
    move === null &&
    (isOne || entries.length > 1) &&
    isTold &&
    isOnce &&
    entries.every(({ figures }) => isClear(figures, isGrown) && isAlike(figures, entries))
  );
}

/** "Peru with $5 billion, ahead of Chile (5%)": 5% of what, is not clear. */
function isAlike(figures: readonly Ranked[], entries: readonly Entry[]): boolean {
  const first = entries.find((one) => one.figures.length > 0)?.figures ?? [];
  const kinds = first.map(({ figure }) => figure.kind);
  return figures.length === 0 || figures.some(({ figure }) => kinds.includes(figure.kind));
}

/** Beside growth a rate is a share only where an amount stands with it; "20%, up 5%" may be of the share. */
function isClear(figures: readonly Ranked[], isGrown: boolean): boolean {
  const hasShare = figures.some(({ figure, move }) => figure.kind === "percent" && move === null);
  return !isGrown || !hasShare || figures.some(({ figure }) => figure.kind === "amount");
}

/** Takes one piece into the ranking, if it may stand there. */
function takes(found: Ranking, nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  if (isTopic(node)) {
    found.isOfBoth ||= textOf(nodes[at - 1]) === "of" && found.entries.at(-1)?.figures.length === 2;
    return takesTopic(found, node.topic);
  }
  const one = piece(node)!;
  const text = textOf(one);
  found.isMost ||= means(one, "super", "chief") || one.kind === "rank" || MOST.test(wordsOf(one) || text);
  // "The highest share of exports fell to Norway".
  if (text === "fell" && found.isMost && found.entries.length === 0) return true;
  if (one.kind === "place") return takesPlace(found, nodes, at, one);
  if (one.kind === "figure") return takesFigure(found, nodes, at, one);
  if (one.kind === "period") {
    // "China took 20% of exports in May, Peru 10%", and not "10% in June".
    const isLater =
      found.entries.length > 1 && nodes.slice(at).some((next) => isPlace(next) || isFigure(next));
    // "Up 5% from a year earlier".
    const isHeld = means(nodes[at - 1], "from", "compare") || /^(?:on|over)$/.test(textOf(nodes[at - 1]));
    const isBase =
      isHeld && (isEarlier(one.when) || (one.when.type === "year" && one.when.year.type !== "said"));
    if (isBase && found.entries.at(-1)?.figures.at(-1)?.move) {
      found.compared = { type: "base", when: one.when };
      return true;
    }
    // "In most of May", "until May": of a part of it.
    const before = nodes[at - 1];
    const isIn = means(before, "in", "for") || (textOf(before) === "of" && isTopic(nodes[at - 2]));
    const isPlain = before === undefined || isTopic(before) || piece(before)?.kind === "sign" || isIn;
    if (found.when !== null || isLater || !isPlain) return false;
    found.when = one.when;
    return true;
  }
  if (means(one, "compare") && isPeriod(nodes[at + 1])) return true;
  const named = meaning(one, "comparison");
  if (named !== undefined) {
    found.compared = { type: "named", of: named as (Compared & { readonly type: "named" })["of"] };
    return true;
  }
  if (isPartnerNoun(one)) {
    // "The largest exporter" of whom?
    const isOpen = /porters?$/.test(text) && !means(nodes[at + 1], "to", "of");
    found.isNamed = true;
    return !isOpen && takesNoun(found, flowOfNoun(wordsOf(one) || text));
  }
  // "Other main suppliers were".
  if (text === "other")
    return means(nodes[at + 1], "chief", "super", "mod") || isPartnerNoun(piece(nodes[at + 1]));
  // "With sales of $5 billion".
  if (VALUES.test(text) && means(nodes[at + 1], "of") && isFigure(nodes[at + 2])) return true;
  found.isListed ||= means(one, "lead", "list");
  // "Norway was followed by Peru": Peru is none of those whose figures follow together.
  if (means(one, "list") || text === "followed") found.isNext = true;
  const isRank = tellsRank(one, text);
  found.isRanked ||= isRank || TAKEN.test(text) || GIVEN.test(text);
  if (TAKEN.test(text) || meaning(one, "side") === "export") return takesNoun(found, "exports");
  if (GIVEN.test(text) || meaning(one, "side") === "import") return takesNoun(found, "imports");
  if (one.kind === "sign") return isSign(one, ",", "(", ")", "—", ";", ".", "–", "-", ":");
  const move = means(one, "rise") ? "rise" : means(one, "fall") ? "fall" : null;
  if (move !== null) return takesMove(found, nodes, at, move);
  // "Which accounted for".
  if (means(one, "link") && means(nodes[at + 1], "share")) return true;
  if (means(one, "link")) return LINKS.includes(text) && startsEntry(nodes, at + 1);
  if (/^(?:it|this) was$/.test(wordsOf(one))) return means(nodes[at + 1], "list");
  // "Behind it", "it was followed by", and not "to it".
  if (text === "it" || text === "this")
    return (
      (means(nodes[at + 1], "copula") && means(nodes[at + 2], "list")) ||
      /^(?:in|of|behind)$/.test(textOf(nodes[at - 1]))
    );
  // "The fastest-growing markets were", "exports were led by": their rates are no shares.
  const isMoving = isOfGrowth(node) || (text === "led" && means(nodes[at - 1], "copula"));
  // "Importers of Peruvian goods", and not "$2 billion in key goods".
  if (meaning(one, "cover") === "goods") return isPlace(nodes[at - 1]) || means(nodes[at - 1], "of", "worth");
  return !isMoving && (one.kind === "rank" || isCountWord(node) || isRank || isBesideRank(one, text));
}

function takesTopic(found: Ranking, topic: Topic): boolean {
  const [flow, ...others] = topic.flows;
  const isPlain =
    others.length + topic.unread.length + topic.strangers.length === 0 &&
    topic.measure !== "growth" &&
    topic.measure !== "volume" &&
    topic.scale === null &&
    !topic.isVerb &&
    !topic.isThose &&
    !topic.isAmbiguous;
  const old = found.topic?.flows[0];
  // "A deficit with Norway and a surplus with Peru" rank nothing.
  const isOther = old !== undefined && (old.flow !== flow?.flow || old.sign !== flow.sign);
  if (!isPlain || flow === undefined || isOther || !agree(found.noun, flow.flow)) return false;
  // "It was followed by China with turnover of $5 billion": of what was spoken of, or all trade.
  if (flow.flow === "total" && found.noun === null && found.entries.length > 0) return false;
  if (topic.when !== null && found.when !== null) return false;
  found.when ??= topic.when;
  found.topic ??= topic;
  const [partner] = topic.withWhom;
  if (partner === undefined) return true;
  // "Exports to China were the highest at $5 billion, ahead of Japan".
  const isFirst = found.entries.length === 0 && topic.withWhom.length === 1 && partner.type === "code";
  if (isFirst) enter(found, partner.code);
  return isFirst;
}

function takesPlace(
  found: Ranking,
  nodes: readonly Node[],
  at: number,
  one: Piece & { readonly kind: "place" },
): boolean {
  let next = at + 1;
  while (means(nodes[next], "plain", "mod", "super", "chief") && !means(nodes[next], "copula")) next++;
  const isOwner = one.isOwner || one.form === "people";
  const isOfNoun =
    isOwner && (isPartnerNoun(piece(nodes[next])) || means(nodes[next], "cover") || isTopic(nodes[next]));
  if (isOfNoun) {
    found.owners.push(one.code);
    return true;
  }
  // "The main exporters to Peru": to whose trade they belong.
  const seller = wordsOf(piece(nodes[at - 2])) || textOf(nodes[at - 2]);
  if (textOf(nodes[at - 1]) === "to" && /(?:exporter|supplier|seller)s?$/.test(seller)) {
    found.owners.push(one.code);
    return true;
  }
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
  const link = textOf(nodes[skipBackPlain(nodes, at)]);
  const flow = found.topic?.flows[0]?.flow ?? found.noun;
  const isFirst = found.entries.length === 0;
  const isRight = (flow === "exports" && link !== "from") || (flow === "imports" && link === "from");
  if (["to", "from", "for", "in"].includes(link) && !(isFirst && isRight)) return false;
  enter(found, one.code);
  return true;
}

function enter(found: Ranking, code: string): void {
  const { entries } = found;
  const last = entries.at(-1);
  const of = last?.figures.length === 0 && !found.isNext ? last.of : entries.length;
  found.entry = of;
  found.isNext = false;
  entries.push({ code, figures: [], of });
}

const skipBackPlain = (nodes: readonly Node[], at: number): number =>
  ["the", "mainly", "mostly"].includes(textOf(nodes[at - 1])) ? at - 2 : at - 1;

function takesFigure(
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
  const isSigned = figure.sign !== null && !isRate && found.topic?.flows[0]!.flow !== "balance";
  if (entries.length === 0 || !isKnown || isSigned) return false;
  // "5% more", "3.3 per cent higher".
  const behind = piece(nodes[at + 1]);
  const after =
    meaning(behind, "rise") === "adverb" ? "rise" : meaning(behind, "fall") === "adverb" ? "fall" : null;
  // "With a 5% rise".
  const noun = textOf(nodes[at - 1]) === "a" ? nounMove(behind) : null;
  const signed = figure.sign !== null && isRate ? signedMove(figure.sign) : null;
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

/** "Up 5%", "an increase of 5%", and the "more" of "5% more", which is read with its figure. */
function takesMove(found: Ranking, nodes: readonly Node[], at: number, move: Move): boolean {
  const use = meaning(piece(nodes[at]), move);
  const isNounOf = nounMove(piece(nodes[at])) !== null && textOf(nodes[at - 2]) === "a";
  if ((use === "adverb" || isNounOf) && isFigure(nodes[at - 1]))
    return found.entries.at(-1)?.figures.at(-1)?.move === move;
  const next = skipPlain(nodes, at + 1);
  const isOf = means(nodes[next], "of", "by") && isFigure(nodes[skipPlain(nodes, next + 1)]);
  const isNoun = (use === "noun" || use === "both") && isOf && textOf(nodes[at - 1]).startsWith("a");
  if (!isNoun && !(use === "adverb" && (isFigure(nodes[next]) || isOf))) return false;
  found.move = move;
  return true;
}

function takesNoun(found: Ranking, flow: FlowName): boolean {
  if (found.noun !== null && found.noun !== "total" && found.noun !== flow) return false;
  found.noun = flow;
  return agree(flow, found.topic?.flows[0]?.flow);
}

/** "The largest buyer" is of exports, and of no imports. */
const agree = (noun: FlowName | null, flow: FlowName | undefined): boolean =>
  noun === null || noun === "total" || flow === undefined || flow === "balance" || noun === flow;

/** "…, while Norway came second", "but ahead of Peru". */
const startsEntry = (nodes: readonly Node[], from: number): boolean => {
  const at = skipPlain(nodes, from);
  return isPlace(nodes[at]) || /^(?:ahead of|behind)$/.test(wordsOf(piece(nodes[at])) || textOf(nodes[at]));
};
const LINKS: readonly string[] = ["while", "whereas", "but", "whilst"];
