import { type Move, moveOf, type Node, signedMove, skipPlain, textOf, wordsOf } from "../clauses/nodes.js";
import {
  hasAny,
  isFigure,
  isPercent,
  isPlace,
  isSign,
  meaning,
  means,
  type PieceOf,
} from "../words/pieces.js";
import { type Entry, isThan, type Ranked, type Ranking } from "./ranked-entries.js";

/** A figure of the newest partner, or of those before it that have none yet. */
export function takesFigure(
  found: Ranking,
  nodes: readonly Node[],
  at: number,
  one: PieceOf<"figure">,
): boolean {
  const { figure, first } = one;
  const { entries } = found;
  const isRate = figure.kind === "percent";
  // "More than a fifth (22.8%) of imports", "Peru (12%) and Chile (9%) accounted for a fifth of exports".
  const isAgain = isRate && !/\d/.test(figure.text) && isSign(nodes[at + 1], "(") && isPercent(nodes[at + 2]);
  const isSum = isRate && means(nodes[at - 1], "share") && entries.length > 1 && entries.every(hasShare);
  if (isAgain || isSum) {
    found.beside.push({ node: nodes[at]!, isAgain });
    return true;
  }
  const isKnown = figure.moves === null && (isRate || figure.kind === "amount");
  // "The largest deficits were with Peru (-$5 billion)".
  const isSigned = figure.sign !== null && !isRate && found.topic?.flows[0]?.flow !== "balance";
  if (entries.length === 0 || !isKnown || isSigned) return false;
  const behind = nodes[at + 1];
  const told = means(behind, "rise", "fall") ? moveOf(behind) : null;
  // "5% more", "3.3 per cent higher", "with a 5% rise".
  const isOfIt = told?.use === "adverb" || (told?.use !== "verb" && isBegun(nodes[at - 1]));
  const after = isOfIt ? told?.move : null;
  const signed = isRate ? signedMove(figure.sign) : null;
  // "The largest increases were with Peru ($5 billion)": so much more, or so much.
  const own = found.isOfMoves && isRate ? (signed ?? found.move ?? found.trend) : signed;
  if (found.trend !== null && own !== found.trend) return false;
  // "5% less than in June".
  const held = !isThan(behind) ? null : /^[mh]|^la/.test(wordsOf(behind)) ? "rise" : "fall";
  const ofAll = found.isOfMoves ? found.trend : null;
  const move = signed ?? found.move ?? (isRate ? (after ?? held ?? ofAll) : null);
  // "$5 billion, by 12%": by so much more, perhaps.
  if (move === null ? textOf(nodes[at - 1]) === "by" : !isRate) return false;
  found.move = null;
  const isSame = (other: Ranked): boolean =>
    other.figure.kind === figure.kind && (other.move === null) === (move === null);
  if (entries[found.entry]!.figures.some(isSame)) found.entry++;
  const ranked: Ranked = { figure, first, move, compared: null };
  // "Peru and Chile (both -12%)".
  const isOfBoth = means(nodes[at - 1], "jointly") && found.entry === entries.length - 2;
  if (isOfBoth) entries[found.entry++]!.figures.push({ ...ranked });
  // "Chile, Peru and Japan (3% each)".
  while (textOf(behind) === "each" && found.entry < entries.length - 1)
    entries[found.entry++]!.figures.push({ ...ranked });
  entries[found.entry]?.figures.push(ranked);
  return found.entry < entries.length;
}

/** "A 5% rise", "(5% rise)". */
const isBegun = (node: Node | undefined): boolean => textOf(node) === "a" || isSign(node, "(");

const hasShare = ({ figures }: Entry): boolean =>
  figures.some(({ figure, move }) => figure.kind === "percent" && move === null);

/** So many words at most stand between a move and the first partner with its figure. */
const FAR = 14;

const signOf = (node: Node | undefined): Move | null => {
  return isFigure(node) ? signedMove(node.figure.sign) : null;
};

/** "Up 5%", "an increase of 5%", and the "more" of "5% more", which is read with its figure. */
export function takesMove(found: Ranking, nodes: readonly Node[], at: number, move: Move): boolean {
  const use = meaning(nodes[at], move);
  const isNounOf = use !== "verb" && isBegun(nodes[at - 2]);
  if ((use === "adverb" || isNounOf) && isFigure(nodes[at - 1]))
    return found.entries.at(-1)?.figures.at(-1)?.move === move;
  // "Exports rose for Norway (+5%)", "decreases were recorded for Peru (-2%)".
  const ahead = nodes.slice(at, at + FAR);
  const isAhead = ahead.some((node, place) => isPlace(node) && signOf(ahead[place + 2]) === move);
  if (isAhead && use !== "adverb" && !isFigure(nodes[at + 1])) {
    found.trend = move;
    return !hasAny(nodes.slice(0, at), "share");
  }
  // "The largest increases were from Peru, up 5%, and Chile, 3%".
  if (
    found.isMost &&
    found.entries.length === 0 &&
    found.trend === null &&
    /^(?:(?:in|de)creases|rises|hikes|gains|falls|drops|declines)$/.test(textOf(nodes[at]))
  ) {
    found.trend = move;
    found.isOfMoves = true;
    return true;
  }
  const next = skipPlain(nodes, at + 1);
  const isOf = means(nodes[next], "of", "by") && isFigure(nodes[skipPlain(nodes, next + 1)]);
  const isNoun = use !== "verb" && use !== "adverb" && isOf && textOf(nodes[at - 1]).startsWith("a");
  // "Peru with $5 billion and increased by 5%".
  const isThen = means(nodes[at - 1], "and") && isFigure(nodes[at - 2]) && (isOf || isFigure(nodes[next]));
  if (!isNoun && !isThen && !(use === "adverb" && (isFigure(nodes[next]) || isOf))) return false;
  found.move = move;
  return true;
}
