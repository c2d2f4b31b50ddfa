import { flowOfNoun, isPartnerNoun } from "../clauses/entries.js";
import { isTopic, type Node, piece, textOf, wordsOf } from "../clauses/nodes.js";
import { newFrame, type Reading } from "../clauses/reading.js";
import { figureSaid } from "../clauses/sayings.js";
import { EMPTY_TOPIC, FLOWS, type FlowName, type Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { isSign, meaning, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";

/** A partner in a ranking, and the figures that stand behind it. */
interface Entry {
  readonly code: string;
  readonly figures: { readonly figure: Figure; readonly first: number }[];
}

/** A sentence that says nothing but who comes first, second, and so on in one flow. */
interface Ranking {
  topic: Topic | null;
  noun: FlowName | null;
  when: When | null;
  readonly owners: string[];
  readonly entries: Entry[];
  isHead: boolean;
}

/**
 * "As for suppliers, Norway came first with $5 billion (20%), ahead of Peru (8.9%)": amounts are levels and percentages
 * shares, each of the partner before it; whether the sentence is such a one, and no word of it says anything else.
 */
export function readRanking(reading: Reading, nodes: readonly Node[]): boolean {
  const found = rankingIn(nodes);
  if (found === null) return false;
  const { entries, when, owners } = found;
  const topic = topicOf(found);
  if (topic === null) return false;
  const ofWhom = topic.ofWhom.length > 0 ? topic.ofWhom : owners;
  for (const { code, figures } of entries)
    for (const { figure, first } of figures) {
      const frame = newFrame(reading, { ...topic, ofWhom, withWhom: [{ type: "code", code }] }, "start");
      frame.when = when;
      figureSaid(reading, figure, first, frame, "main").kind = figure.kind === "percent" ? "share" : "level";
    }
  return true;
}

/** Of which flow it is: as a noun of flows says, or one of partners, where they do not exclude each other. */
function topicOf({ topic, noun, entries }: Ranking): Topic | null {
  if (topic === null) return noun === null ? null : { ...EMPTY_TOPIC, flows: [FLOWS[noun]!] };
  const [{ flow, sign }] = topic.flows as readonly [Topic["flows"][number]];
  if (noun !== null && noun !== flow && noun !== "total") return null;
  const isRate = entries.some(({ figures }) => figures.some(({ figure }) => figure.kind === "percent"));
  return flow === "balance" && (sign === 0 || isRate) ? null : topic;
}

function rankingIn(nodes: readonly Node[]): Ranking | null {
  const found: Ranking = { topic: null, noun: null, when: null, owners: [], entries: [], isHead: false };
  for (let at = 0; at < nodes.length; at++) if (!takes(found, nodes, at)) return null;
  const { entries } = found;
  const told = entries.filter(({ figures }) => figures.length > 0);
  // "Followed by Peru": the last may have none.
  const isTold = entries.slice(0, -1).every((one) => told.includes(one));
  const isOnce = new Set(entries.map(({ code }) => code)).size === entries.length;
  return told.length > 0 && entries.length > 1 && isTold && isOnce ? found : null;
}

/** Takes one piece into the ranking, if it may stand there. */
function takes(found: Ranking, nodes: readonly Node[], at: number): boolean {
  const node = nodes[at]!;
  if (isTopic(node)) return takesTopic(found, node.topic);
  const one = piece(node)!;
  if (one.kind === "place") return takesPlace(found, nodes, at, one);
  if (one.kind === "figure") return takesFigure(found, one);
  if (one.kind === "period") {
    if (found.when !== null || found.entries.some(({ figures }) => figures.length > 0)) return false;
    found.when = one.when;
    return true;
  }
  if (isPartnerNoun(one)) return takesNoun(found, wordsOf(one) || textOf(one));
  if (TAKEN.test(textOf(one))) return takesNoun(found, "export ");
  if (GIVEN.test(textOf(one))) return takesNoun(found, "import ");
  if (one.kind === "sign") return isSign(one, ",", "(", ")", "—", ";", ".", "–", "-", ":");
  return one.kind === "rank" || isWordOfRank(one);
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
  if (!isPlain || flow === undefined || (found.topic !== null && found.topic.flows[0]!.flow !== flow.flow))
    return false;
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
  // "Among the countries of Asia": whom they are chosen from.
  if (found.entries.length === 0 && means(nodes[at - 1], "among")) return means(nodes[at + 1], "members");
  if (one.isOwner || one.form === "capital" || (one.form === "people" && !means(nodes[at + 1], "members")))
    return false;
  const link = textOf(nodes[at - 1]);
  const flow = found.topic?.flows[0]!.flow ?? found.noun;
  const isLinked = ["to", "from", "for"].includes(link) || means(nodes[at - 1], "to", "from");
  const isFirst = found.entries.length === 0;
  const isRight = (flow === "exports" && link !== "from") || (flow === "imports" && link === "from");
  if (isLinked && !(isFirst && isRight)) return false;
  // "Norway and Peru took 20% and 10%": not one behind the other.
  found.entries.push({ code: one.code, figures: [] });
  return true;
}

function takesFigure({ entries }: Ranking, one: Piece & { readonly kind: "figure" }): boolean {
  const { figure, first } = one;
  const entry = entries.at(-1);
  const isPlain =
    figure.sign === null && figure.moves === null && ["amount", "percent"].includes(figure.kind);
  if (entry === undefined || !isPlain) return false;
  if (entry.figures.some((other) => other.figure.kind === figure.kind)) return false;
  entry.figures.push({ figure, first });
  return true;
}

function takesNoun(found: Ranking, words: string): boolean {
  const flow = flowOfNoun(words);
  if (found.noun !== null && found.noun !== flow) return false;
  found.noun = flow;
  return true;
}

const TAKEN = /^(?:took|takes|taking|take|absorb(?:ed|s|ing)?|bought|buying|receiv(?:ed|ing)|purchas(?:ed|ing))$/;
const GIVEN = /^(?:suppl(?:ied|ying)|provid(?:ed|ing))$/;

const RANKS =
  /^(?:first|second|third|fourth|fifth|sixth|place[sd]?|position|spot|ranks?|ranked|ranking|came|comes?|list|topped|tops|leads?|leading|led|ahead|behind|next|then|followed|follow(?:s|ing)?|trailed|distance|closely|held|holds|occup(?:ied|ies)|kept|keeps|largest|biggest|with|at|by|for|of|in|went|coming|mainly|mostly|among|number|one|country|countries)$/;

/** What tells a place in a list, or that a share is meant, and says nothing else. */
const isWordOfRank = (one: Piece): boolean =>
  RANKS.test(textOf(one)) ||
  RANK_PHRASES.test(wordsOf(one)) ||
  (means(one, "plain", "mod", "chief", "super", "copula", "lead", "list", "whole", "owner", "members", "share") &&
    meaning(one, "rise") === undefined) ||
  means(one, "of", "in", "and", "with", "at", "for", "all", "among");

const RANK_PHRASES = /^(?:ahead of|shares? of|in the list|went to|came from|comes? from|accounted for|followed by)$/;
