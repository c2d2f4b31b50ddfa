import { flowOfNoun, isBarePartner, isCountWord, isOfGrowth, isPartnerNoun } from "../clauses/entries.js";
import { isTopic, type Node, skipPlain, textOf, wordsOf } from "../clauses/nodes.js";
import type { Compared } from "../clauses/said.js";
import { codesOf, type FlowName, type Topic } from "../topics/topic.js";
import {
  hasAny,
  isFigure,
  isGoods,
  isPeriod,
  isPlace,
  isSign,
  meaning,
  means,
  type Piece,
} from "../words/pieces.js";
import { compare, enter, isThan, type Ranking, takesPlace, takesTime } from "./ranked-entries.js";
import { takesFigure, takesMove } from "./ranked-figures.js";
import { GIVEN, isBesideRank, MOST, TAKEN, tellsRank, VALUES } from "./ranking-words.js";
import { isSpeaker } from "./speakers.js";
import { isWhole } from "./whole-ranking.js";

/** So many words at most are one ranking: reading does not look back and forth through a long sentence. */
const LONGEST = 120;

/** A ranking, where every word may stand in one; else how many do. */
export function rankingIn(nodes: readonly Node[]): Ranking | number {
  const found: Ranking = {
    topic: null,
    noun: null,
    isOpen: false,
    when: null,
    compared: null,
    move: null,
    trend: null,
    isOfMoves: false,
    isMost: false,
    isNamed: false,
    isRanked: false,
    isListed: false,
    isOfBoth: false,
    isNext: false,
    entry: 0,
    isWithin: false,
    owners: [],
    beside: [],
    entries: [],
  };
  // "For its largest partner, Peru, exports were": its own, perhaps.
  const from = textOf(nodes[0]) === "for" && !isTopic(nodes[1]) ? nodes.length : 0;
  const end = speechFrom(nodes);
  for (let at = from; at < end; at++) if (at === LONGEST || !takes(found, nodes, at)) return at;
  return isWhole(found) ? found : nodes.length;
}

/** Where "…, according to the official" begins, or "…, the ministry said". */
function speechFrom(nodes: readonly Node[]): number {
  if (nodes.length > LONGEST) return nodes.length;
  const at = nodes.findLastIndex((node) => isSign(node, ","));
  const rest = nodes.slice(at + 1);
  const isSpeech = hasAny(rest, "say");
  const who = rest.filter((node) => node.kind !== "sign" && !means(node, "say", "source", "plain"));
  return at > 0 && isSpeech && (who.length === 0 || isSpeaker(who)) ? at : nodes.length;
}

/** Takes one piece into the ranking, if it may stand there. */
function takes(found: Ranking, nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  // "The largest rises were in exports to China, which took 20% of the total": no rise of 20%.
  if (found.isOfMoves && means(node, "share", "whole")) return false;
  if (isTopic(node)) {
    const isOf = textOf(nodes[at - 1]) === "of";
    if (isOf && found.isOfMoves) return false;
    found.isOfBoth ||= isOf && found.entries.at(-1)?.figures.length === 2;
    return takesTopic(found, node.topic, isOf);
  }
  const text = textOf(node);
  const isSecond = /^(?:second|third|fourth|fifth)$/.test(text) && isPartnerNoun(nodes[at + 1]);
  found.isMost ||=
    means(node, "super", "chief") || node.kind === "rank" || MOST.test(wordsOf(node)) || isSecond;
  // "Argentina alone accounting for 70% of that": of the share before.
  const isOfIt = textOf(nodes[at - 1]) === "of" && /^(?:it|that|this|them|these)$/.test(text);
  if (isOfIt || /^of (?:this|that)\b/.test(wordsOf(node))) return false;
  // "The highest share of exports fell to Norway".
  if (text === "fell" && found.isMost && found.entries.length === 0) return true;
  if (isPlace(node)) return takesPlace(found, nodes, at, node);
  if (isFigure(node)) return takesFigure(found, nodes, at, node);
  if (isPeriod(node)) return takesTime(found, nodes, at, node.when);
  if (means(node, "compare") && isPeriod(nodes[at + 1])) return true;
  if (isThan(node)) return isFigure(nodes[at - 1]);
  const named = meaning(node, "comparison");
  if (named !== undefined) {
    compare(found, { type: "named", of: named as (Compared & { readonly type: "named" })["of"] });
    return true;
  }
  if (isPartnerNoun(node)) {
    // "The largest exporter" of whom?
    const isOpen = /porters?$/.test(text) && !means(nodes[at + 1], "of", "to");
    found.isNamed = true;
    found.isOpen = isBarePartner(node);
    const flow = meaning(nodes[at - 1], "side") === "import" ? "imports" : flowOfNoun(wordsOf(node));
    return !isOpen && takesNoun(found, flow);
  }
  // "Peru with 5%, Chile 3% and others".
  if (text === "others") return isFigure(nodes[at - 2]) && !nodes.slice(at).some(isFigure);
  // "Other main suppliers were".
  if (text === "other") {
    const next = nodes[skipPlain(nodes, at + 1)];
    return means(next, "mod", "super", "chief", "side") || isPartnerNoun(next);
  }
  // "With sales of $5 billion".
  if (VALUES.test(text) && means(nodes[at + 1], "of") && isFigure(nodes[at + 2])) return true;
  found.isListed ||= means(node, "list", "lead");
  // "Norway was followed by Peru": Peru is none of those whose figures follow together.
  if (means(node, "list") || text === "followed") found.isNext = true;
  const isRank = tellsRank(node, text);
  // "Took 20% of exports", and not "took the lead".
  const isTaken = TAKEN.test(text) && !means(node, "lead");
  found.isRanked ||= isRank || isTaken || GIVEN.test(text);
  if (isTaken || meaning(node, "side") === "export") return takesNoun(found, "exports");
  if (GIVEN.test(text) || meaning(node, "side") === "import") return takesNoun(found, "imports");
  if (node.kind === "sign") return isSign(node, ",", "(", ")", "—", ";", ".", "–", "-", ":");
  const move = means(node, "rise") ? "rise" : means(node, "fall") ? "fall" : null;
  if (move !== null) return takesMove(found, nodes, at, move);
  // "Were still the largest markets", "were as follows".
  // "Stood as the main market".
  const isAs =
    textOf(nodes[at + 1]) === "follows" || /^(?:stood|emerged|served)$/.test(textOf(nodes[at - 1]));
  if (text === "still" || (text === "as" && isAs)) return true;
  // "Outside the bloc, the main partners were", "the main non-EU suppliers".
  if (text === "outside" || text === "within") return found.entries.length === 0;
  if (text === "non") return isPlace(nodes[at + 1]);
  if (text === "meanwhile" || (text === "that" && textOf(nodes[at - 1]) === "from")) return true;
  // "Spending $5 billion on Peruvian goods".
  // "On the import side, Peru (20%) was the main partner".
  const isHead = at === 0 && isTopic(nodes[1]) && isSign(nodes[2], ",");
  if (text === "on") return isHead || (isPlace(nodes[at + 1]) && isGoods(nodes[at + 2]));
  // "Which accounted for", "with Japan which was $2.6 billion", "Peru which had 5%".
  const isHeld =
    means(nodes[at + 1], "copula", "share") || (isTold(nodes[at + 1]) && isFigure(nodes[at + 2]));
  if (means(node, "link") && isHeld) return true;
  if (means(node, "link"))
    return LINKS.includes(text) && (startsEntry(nodes, at + 1) || means(nodes[at + 1], "rise", "fall"));
  if (/^(?:it|this) was$/.test(wordsOf(node))) return means(nodes[at + 1], "list");
  // "Behind it", "it was followed by", and not "to it".
  if (text === "it" || text === "this")
    return (
      (means(nodes[at + 1], "copula") && means(nodes[at + 2], "list")) ||
      /^(?:in|of|behind)$/.test(textOf(nodes[at - 1]))
    );
  // "The fastest-growing markets were", "exports were led by": their rates are no shares.
  const isMoving = isOfGrowth(node) || (text === "led" && means(nodes[at - 1], "copula"));
  // "Importers of Peruvian goods", and not "$2 billion in key goods".
  if (isGoods(node))
    return isPlace(nodes[at - 1]) || means(nodes[at - 1], "of", "worth") || /^of /.test(wordsOf(node));
  return !isMoving && (node.kind === "rank" || isCountWord(node) || isRank || isBesideRank(node, text));
}

function takesTopic(found: Ranking, topic: Topic, isOf: boolean): boolean {
  const [flow, ...others] = topic.flows;
  // "Exports to our main buyers": those who are named behind it.
  const isOfAll = topic.strangers.length > 0 && topic.strangers.every(isNounOfAll);
  const isPlain =
    others.length + topic.unread.length + (isOfAll ? 0 : topic.strangers.length) === 0 &&
    topic.measure !== "growth" &&
    (topic.measure !== "volume" || flow?.flow === "total") &&
    topic.scale === null &&
    !topic.isVerb &&
    !topic.isAmbiguous;
  const old = found.topic?.flows[0];
  // "A deficit with Norway and a surplus with Peru" rank nothing.
  const isOther = old !== undefined && (old.flow !== flow?.flow || old.sign !== flow.sign);
  // "Followed by those with Peru and Chile".
  const isSame = !topic.isThose || (old !== undefined && found.entries.length > 0);
  if (!isPlain || !isSame || flow === undefined || isOther || !agree(found.noun, flow.flow)) return false;
  const codes = codesOf(topic.withWhom);
  if (topic.isThose) {
    for (const code of codes) enter(found, code);
    return codes.length > 0 && codes.length === topic.withWhom.length;
  }
  // "It was followed by China with turnover of $5 billion": of what was spoken of, or all trade.
  if (flow.flow === "total" && found.noun === null && found.entries.length > 0 && !isOf) return false;
  if (topic.when !== null && found.when !== null) return false;
  found.when ??= topic.when;
  found.topic ??= topic;
  const [partner] = topic.withWhom;
  if (partner === undefined || isOfAll) return true;
  // "Exports to China were the highest at $5 billion, ahead of Japan".
  // "…, exports to Chile amounted to $2 billion", and not "4% of exports to Asia".
  const isFirst = found.entries.length === 0;
  // "Exports to Chile, Peru and Japan accounted for 20%, 13% and 6%".
  const isKnown = codes.length === topic.withWhom.length && (isFirst || codes.length === 1);
  if (!isKnown || (isOf && !isFirst)) return false;
  for (const code of codes) enter(found, code);
  return true;
}

/** "Had", "took", "supplied". */
const isTold = (verb: Node | undefined): boolean =>
  means(verb, "record") || TAKEN.test(textOf(verb)) || GIVEN.test(textOf(verb));

const isNounOfAll = (one: Piece): boolean =>
  isPartnerNoun(one) || means(one, "plain", "mod", "super", "owner", "chief");

function takesNoun(found: Ranking, flow: FlowName): boolean {
  // "The main export trading partners".
  if (flow === "total" && found.noun !== null) return true;
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
  return isPlace(nodes[at]) || /^(?:ahead of|behind)$/.test(wordsOf(nodes[at]));
};
const LINKS: readonly string[] = ["while", "whereas", "but", "whilst"];
