import { isHeeded } from "../clauses/colour.js";
import {
  isMoveNode,
  isTopic,
  moveOf,
  type Node,
  nounMoveOf,
  skipPlain,
  textOf,
  wordsOf,
} from "../clauses/nodes.js";
import { newFrame } from "../clauses/reading.js";
import { hasAny, isFigure, isPeriod, isPlace, isUnread, means } from "../words/pieces.js";
import { goesOnAfter } from "./asides.js";
import type { Part } from "./part.js";

/** Whether a part is a cause, or goes on with one; it says nothing of the figures. */
export function readCause(part: Part): boolean {
  const found = CAUSES.some((is) => is(part));
  if (found) part.reading.wasColour = part.index;
  return found;
}

const isBehindCause = ({ reading, index }: Part): boolean => reading.wasColour === index - 1;

const isBare = ({ topics, figures }: Part): boolean => topics.length + figures.length === 0;

/** "…for gold, silver, and platinum group metals": its list goes on. */
const goesOn = (part: Part): boolean =>
  isBehindCause(part) &&
  isBare(part) &&
  ["and", "comma"].includes(part.opener) &&
  !part.nodes.some(
    (node) =>
      (means(node, "not", "modal") && !["among", "non"].includes(textOf(node))) ||
      (isMoveNode(node) && nounMoveOf(node) === null && !means(node, "plain", "colour")) ||
      // "An economic slowdown": it moves nothing that is spoken of.
      (nounMoveOf(node) !== null && part.nodes.some(isHeeded)),
  );

/** "Exports – which include domestic goods and re-exports – rose": the last of what is included. */
const isLastIncluded = (part: Part): boolean =>
  part.opener === "and" &&
  isBehindCause(part) &&
  means(part.previous?.nodes[0], "aside") &&
  goesOnAfter(part) &&
  part.nodes.every((node) => isTopic(node) || means(node, "plain"));

/** "…, as a trade row remains unresolved", "…, although orders were weak". */
const isOfStranger = (part: Part): boolean =>
  (part.opener === "as" || (["and", "but", "when", "while"].includes(part.opener) && isAtRest(part))) &&
  isBare(part) &&
  part.nodes.some(isUnread) &&
  !part.nodes.some(
    (node) =>
      (means(node, "super", "not", "pronoun", "owner", "modal") && textOf(node) !== "non") || isPeriod(node),
  );

/** Without a movement, and no figure comes after that may be of it. */
const isAtRest = ({ nodes, next }: Part): boolean =>
  !nodes.some((node) => isMoveNode(node) && nounMoveOf(node) === null && !means(node, "plain", "copula")) &&
  !next?.nodes.some(isFigure);

/** "…, with a strong currency eroding trade". */
function isErosion({ nodes, from, index, topics, figures }: Part): boolean {
  const last = nodes.findLast((node) => node.kind !== "sign");
  const isStrange = (node: Node | undefined): boolean => isTopic(node) && node.topic.unread.length > 0;
  const isWith = index > 0 && textOf(nodes[from]) === "with" && figures.length === 0;
  return isWith && isStrange(last) && topics.every(isStrange);
}

/** "…, with farm and food products leading the gains". */
function isGain({ nodes, from, index }: Part): boolean {
  const rest = nodes.slice(from + 1);
  return (
    index > 0 &&
    textOf(nodes[from]) === "with" &&
    rest.some(isUnread) &&
    rest.every(
      (node) =>
        (isUnread(node) && textOf(node) !== "first") ||
        node.kind === "sign" ||
        textOf(node) === "non" ||
        means(node, ...GAINS) ||
        moveOf(node) !== null,
    )
  );
}

const GAINS: readonly string[] =
  "plain mod and chief slash measure cover of for record level super share maybe".split(" ");

/** "Driven by consumer goods (down 10%) and other goods (down 9%)". */
const isBehindBracket = (part: Part): boolean =>
  ["and", "resume"].includes(part.opener) &&
  part.reading.wasColour === part.index - 2 &&
  part.previous?.opener === "bracket" &&
  isBare(part) &&
  !part.nodes.some((node) => (isMoveNode(node) && !means(node, "plain")) || means(node, "not", "modal"));

/** "…, as oil prices and a weak yen drove imports higher": its subject goes on, and its verb comes. */
const isRestOfStranger = (part: Part): boolean =>
  part.opener === "and" &&
  isBehindCause(part) &&
  part.previous?.opener === "as" &&
  !part.previous.nodes.some((node) => moveOf(node)?.use === "verb" && !isGrowing(node)) &&
  part.figures.length === 0 &&
  isUnread(part.nodes[skipPlain(part.nodes, part.from)]) &&
  !hasAny(part.nodes, "super", "not", "pronoun", "modal");

/** "Soaring prices": a quality. */
const isGrowing = (node: Node): boolean => /ing$/.test(textOf(node));

const CAUSES = [
  goesOn,
  isRestOfStranger,
  isLastIncluded,
  isOfStranger,
  isErosion,
  isGain,
  isBehindBracket,
] as const;

const WORTH = /^(?:amounting|totall?ing|worth|valued)\b/;

/** "…due to a decrease in the surplus of vehicles, which fell to": what follows a cause may be of what it names. */
export function heedCause(part: Part): undefined {
  const { reading, opener, nodes, index, before, topics, figures, has } = part;
  const isBehind = isBehindCause(part);
  const isBehindComma = opener === "comma" && isBehind;
  const isOfNoun =
    opener === "which" &&
    (isUnread(before) ||
      means(before, "maybe") ||
      // "Due to trade outside the EU, which recorded".
      (isBehind && (reading.colourTopic !== null || isPlace(before))));
  const isOfTopic =
    reading.colourTopic !== null &&
    reading.wasColour >= index - 2 &&
    ["comma", "dash", "resume"].includes(opener) &&
    figures.length > 0;
  // "Due to a 4% jump in sales, the biggest rise since May": of the figure in the cause.
  const isOfFigure =
    isBehindComma &&
    reading.said.some(({ segment, kind }) => segment === index - 1 && kind === "lost") &&
    (has("super", "record") || nodes.some((node) => node.kind === "rank"));
  // "Supported by the oil sector, amounting to $2 billion": of that sector.
  const isOfSector = isBehindComma && WORTH.test(wordsOf(nodes[0]));
  // "Exports rose, helped by the weak won, down 5%": of the won. "Exports rose 3%, helped by the won, up from" goes on.
  const isOfMoved =
    isBehindComma &&
    moveOf(nodes[0])?.use === "adverb" &&
    reading.said.length > 0 &&
    reading.said.every(({ figure, clause }) => figure === null && clause === reading.clause?.index);
  if (isOfNoun || isOfSector || (topics.length === 0 && (isOfMoved || isOfTopic || isOfFigure))) {
    const first = reading.colourTopic ?? nodes[0]?.first ?? 0;
    newFrame(reading, null, opener).unread.push(first);
  }
  if (reading.wasColour < index - 1) reading.colourTopic = null;
}
