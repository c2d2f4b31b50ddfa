import { isBetweenParts, isOfParts } from "../brackets/flow-parts.js";
import { isMoveNode, isTopic, moveOf, type Node, textOf, wordsOf } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { loseFigures } from "../clauses/sayings.js";
import { isEconomy } from "../words/official-names.js";
import { isPeriod, isPlace, isUnread, meaning, means } from "../words/pieces.js";
import { isMonthBefore } from "../words/when.js";
import type { Part } from "./part.js";

/** A part between commas that says nothing of trade. */
export const isAside = (part: Part): boolean => ASIDES.some((is) => is(part));

/** "Exports, a key driver of the economy, rose": without a figure, a time or a movement. */
function isApposition({ reading, opener, nodes, before, next }: Part): boolean {
  if (opener !== "comma" || next?.opener !== "comma" || !isTopic(before)) return false;
  // "The surplus, the balance of exports and imports, totalled".
  const isNamedAgain =
    nodes.every((node) => isTopic(node) || means(node, "of", "plain", "cover", "between")) &&
    isTopic(nodes[0]) &&
    nodes[0].topic.flows[0]!.flow === "balance" &&
    isMoveNode(next.nodes[0]);
  if (before.topic.flows[0]!.flow === "balance" && isNamedAgain) return true;
  if (isOfParts(before.topic, nodes)) return true;
  return (
    (/^(?:an?|the|one of)\b/.test(wordsOf(nodes[0])) || isOwn(nodes[0], reading.reporter)) &&
    nodes.every((one, at) => {
      if (isUnread(one) || isPlace(one)) return true;
      // "Of Asia's second-largest economy", "one of the pillars of growth".
      if (one?.kind === "rank") return means(nodes[at + 1], "nation");
      if (at === 0 && wordsOf(one) === "one of") return true;
      return meaning(one, "measure") === "growth" || (means(one, ...APPOSED) && !isMoveNode(one));
    })
  );
}

/** "Japan's growth engine", and not "China's largest worry". */
const isOwn = (node: Node | undefined, reporter: string): boolean => {
  return isPlace(node) && node.isOwner && (node.code === reporter || !isEconomy(node.code));
};

export const goesOnAfter = ({ next }: Part): boolean => next?.opener === "comma" || next?.opener === "dash";

/** "Exports, which comprise re-exports and domestic exports, fell": of what they are made, with no figure. */
function isMakeUp(part: Part): boolean {
  const { opener, nodes, before: whole } = part;
  // "Exports, re-exports included, rose".
  const [named, state, ...more] = nodes;
  const isIncluded = isTopic(named) && named.topic.flows[0]!.flow === "re-exports" && more.length === 0;
  if (isTopic(whole) && opener === "comma" && isIncluded && textOf(state) === "included") return true;
  return (
    opener === "which" &&
    goesOnAfter(part) &&
    isTopic(whole) &&
    nodes.every((node) => isTopic(node) || textOf(node) === "domestic" || isBetweenParts(node))
  );
}

/** "$2.7 billion, the same figure as in 2016". */
const isSame = ({ nodes, index, topics, figures }: Part): boolean =>
  index > 0 &&
  figures.length + topics.length === 0 &&
  nodes.slice(0, 3).some((node) => textOf(node) === "same" || wordsOf(node).startsWith("the same"));

/** "A deficit – more imports than exports – of". */
const isWhatItMeans = ({ opener, nodes, index, topics, figures }: Part): boolean =>
  index > 0 &&
  ["comma", "dash"].includes(opener) &&
  figures.length === 0 &&
  topics.length === 2 &&
  /^(?:more|less|fewer|higher)$/.test(textOf(nodes[0])) &&
  isTopic(nodes[1]) &&
  nodes.length < 5;

/** "Among China's largest trade partners". */
function isAmongPartners({ nodes, from, figures, has }: Part): boolean {
  const isMoved = nodes.some((node) => isMoveNode(node) && !means(node, "plain"));
  if (figures.length > 0 || isMoved || !has("partner")) return false;
  return nodes.slice(from).every((one) => {
    if (isPlace(one)) return one.isOwner;
    return one?.kind === "rank" || means(one, ...AMONG) || CHIEF.includes(textOf(one));
  });
}

/** "…, slowing their pace of decline in the two previous months". */
function isPace({ nodes, from, index, topics, figures, has }: Part): boolean {
  const one = nodes[from];
  const isVerb = means(one, "faster", "slower") && moveOf(one)!.use === "verb";
  return (
    isVerb && index > 0 && figures.length + topics.length === 0 && !has("not", "modal", "super", "record")
  );
}

/** "Exports, which make up 40% of the economy, fell", "whose economy grew": of no trade. */
const isOfEconomy = (part: Part): boolean =>
  part.opener === "which" &&
  part.topics.length === 0 &&
  goesOnAfter(part) &&
  [0, -1].some((at) => /^(?:gdp|economy|output|product)$/.test(textOf(part.nodes.at(at))));

const list = (words: string): readonly string[] => words.split(" ");
const APPOSED = list("plain of in for owner nation mod chief super partner after source");
const AMONG = list("among in of owner plain super mod partner all to and");
const CHIEF = list("major main leading top key other");

const ASIDES = [isWhatItMeans, isApposition, isMakeUp, isSame, isAmongPartners, isPace, isOfEconomy] as const;

/** What something is, between commas or in a bracket: its time is that of what it stands in. */
export function readExplained(reading: Reading): boolean {
  const { segments, segment, clause, nodes } = reading;
  if (isOfYearBefore(reading)) return true;
  if (!isDefinition(segments, segment)) return false;
  loseFigures(reading, nodes);
  const time = nodes.find(isPeriod);
  if (isPeriod(time) && clause !== null) clause.when ??= time.when;
  return true;
}

/** "…, which represents the difference between the value of exports and that of imports, …". */
function isDefinition(segments: Reading["segments"], index: number): boolean {
  const { opener, nodes } = segments[index]!;
  if (opener === "and") return index > 1 && isDefinition(segments, index - 1);
  // "The deficit, i.e. imports less exports, rose".
  const isLess = (node: Node, at: number): boolean =>
    /^(?:less|minus)$/.test(textOf(node)) &&
    isTopic(nodes[at - 1]) &&
    (isTopic(nodes[at + 1]) || means(nodes[at + 1], "those"));
  return (
    ["bracket", "comma", "dash", "which"].includes(opener) &&
    nodes.some(
      (node, at) =>
        isLess(node, at) || (textOf(node) === "difference" && textOf(nodes[at + 1]) === "between"),
    )
  );
}

/** "…, than in the same period of the year before, 2017", "in the previous month, May": which that is. */
function isOfYearBefore({ segments, segment, opener, nodes }: Reading): boolean {
  const [year, before] = [nodes[0], segments[segment - 1]!.nodes.at(-1)];
  const isAlone = nodes.slice(1).every((node) => node.kind === "sign");
  if (opener !== "comma" || !isAlone || !isPeriod(year) || !isPeriod(before)) return false;
  const isMonth = isMonthBefore(before.when) && year.when.type === "month";
  return isMonth || (year.when.type === "year" && ["earlier", "same"].includes(before.when.type));
}
