import { flowOfNoun, isCountWord, isOfGrowth, isPartnerNoun } from "../clauses/entries.js";
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
import { isSign, meaning, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { GIVEN, isWordOfRank, MOST, TAKEN } from "./ranking-words.js";

/** A figure of a ranking: with a move, how much more or less. */
interface Ranked {
  readonly figure: Figure;
  readonly first: number;
  move: Move | null;
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
  readonly owners: string[];
  /** Partners, each with the figures behind it. */
  readonly entries: { readonly code: string; readonly figures: Ranked[] }[];
}

/** A ranking, where every word of the sentence may stand in one. */
export function rankingIn(nodes: readonly Node[]): Ranking | null {
  // "For its largest partner, Peru, exports were": its own, perhaps.
  if (textOf(nodes[0]) === "for") return null;
  const found: Ranking = {
    topic: null,
    noun: null,
    when: null,
    compared: null,
    move: null,
    isMost: false,
    isNamed: false,
    owners: [],
    entries: [],
  };
  for (let at = 0; at < nodes.length; at++) if (!takes(found, nodes, at)) return null;
  const { entries, move } = found;
  // "Followed by Peru": the last may have none. "Norway and Peru took 20% and 10%": not one behind the other.
  const isTold = entries.slice(0, -1).every(({ figures }) => figures.length > 0);
  const isOnce = new Set(entries.map(({ code }) => code)).size === entries.length;
  const isAlone = entries.length === 1 && found.isMost && (found.topic !== null || found.isNamed);
  if (move !== null || !(isAlone || entries.length > 1) || !isTold || !isOnce) return null;
  const all = entries.flatMap(({ figures }) => figures);
  const isGrown = all.some((one) => one.move !== null);
  return entries.every(({ figures }) => isClear(figures, isGrown)) ? found : null;
}

/** Beside growth a rate is a share only where an amount stands with it; "20%, up 5%" may be of the share. */
function isClear(figures: readonly Ranked[], isGrown: boolean): boolean {
  const hasShare = figures.some(({ figure, move }) => figure.kind === "percent" && move === null);
  return !isGrown || !hasShare || figures.some(({ figure }) => figure.kind === "amount");
}

/** Takes one piece into the ranking, if it may stand there. */
function takes(found: Ranking, nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  if (isTopic(node)) return takesTopic(found, node.topic);
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
    // "In most of May", "until May": of a part of it.
    const before = nodes[at - 1];
    const isIn = means(before, "in", "for") || (textOf(before) === "of" && isTopic(nodes[at - 2]));
    const isPlain = before === undefined || isTopic(before) || piece(before)?.kind === "sign" || isIn;
    if (found.when !== null || isLater || !isPlain) return false;
    found.when = one.when;
    return true;
  }
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
  if (TAKEN.test(text) || meaning(one, "side") === "export") return takesNoun(found, "exports");
  if (GIVEN.test(text) || meaning(one, "side") === "import") return takesNoun(found, "imports");
  if (one.kind === "sign") return isSign(one, ",", "(", ")", "—", ";", ".", "–", "-", ":");
  const move = means(one, "rise") ? "rise" : means(one, "fall") ? "fall" : null;
  if (move !== null) return takesMove(found, nodes, at, move);
  // "Which accounted for".
  if (means(one, "link") && means(nodes[at + 1], "share")) return true;
  if (means(one, "link")) return LINKS.includes(text) && startsEntry(nodes, at + 1);
  // "Behind it", and not "to it".
  if (text === "it") return /^(?:in|of|behind)$/.test(textOf(nodes[at - 1]));
  // "The fastest-growing markets were", "exports were led by": their rates are no shares.
  const isMoving = isOfGrowth(node) || (text === "led" && means(nodes[at - 1], "copula"));
  // "Importers of Peruvian goods", and not "$2 billion in key goods".
  if (meaning(one, "cover") === "goods") return isPlace(nodes[at - 1]) || textOf(nodes[at - 1]) === "of";
  return !isMoving && (one.kind === "rank" || isCountWord(node) || isWordOfRank(one, text));
}

function takesTopic(found: Ranking, topic: Topic): boolean {
  const [flow, ...others] = topic.flows;
  const isPlain =
    others.length + topic.withWhom.length + topic.unread.length + topic.strangers.length === 0 &&
    topic.measure !== "growth" &&
    topic.measure !== "volume" &&
    topic.scale === null &&
    !topic.isVerb &&
    !topic.isThose &&
    !topic.isAmbiguous;
  const old = found.topic?.flows[0];
  // "A deficit with Norway and a surplus with Peru" rank nothing.
  const isOther = old !== undefined && (old.flow !== flow?.flow || old.sign !== flow.sign);
  if (!isPlain || flow === undefined || isOther) return false;
  if (topic.when !== null && found.when !== null) return false;
  found.when ??= topic.when;
  found.topic ??= topic;
  return true;
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
  if (textOf(nodes[at - 1]) === "to" && /(?:exporter|supplier)s?$/.test(seller)) {
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
  found.entries.push({ code: one.code, figures: [] });
  return true;
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
  const { figures } = found.entries.at(-1) ?? { figures: null };
  const isRate = figure.kind === "percent";
  const isKnown = figure.moves === null && (isRate || figure.kind === "amount");
  if (figures === null || !isKnown || (figure.sign !== null && !isRate)) return false;
  // "5% more", "3.3 per cent higher".
  const behind = piece(nodes[at + 1]);
  const after =
    meaning(behind, "rise") === "adverb" ? "rise" : meaning(behind, "fall") === "adverb" ? "fall" : null;
  const move = figure.sign !== null ? signedMove(figure.sign) : (found.move ?? (isRate ? after : null));
  if (move !== null && !isRate) return false;
  found.move = null;
  if (figures.some((other) => other.figure.kind === figure.kind && (other.move === null) === (move === null)))
    return false;
  figures.push({ figure, first, move });
  return true;
}

/** "Up 5%", "an increase of 5%", and the "more" of "5% more", which is read with its figure. */
function takesMove(found: Ranking, nodes: readonly Node[], at: number, move: Move): boolean {
  const use = meaning(piece(nodes[at]), move);
  if (use === "adverb" && isFigure(nodes[at - 1])) return found.entries.at(-1)?.figures.at(-1)?.move === move;
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
  return true;
}

/** "…, while Norway came second", "but ahead of Peru". */
const startsEntry = (nodes: readonly Node[], from: number): boolean => {
  const at = skipPlain(nodes, from);
  return isPlace(nodes[at]) || /^(?:ahead of|behind)$/.test(wordsOf(piece(nodes[at])) || textOf(nodes[at]));
};
const LINKS: readonly string[] = ["while", "whereas", "but", "whilst"];
