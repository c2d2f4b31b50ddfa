import { isTopic, type Node, textOf, whenOf, wordsOf } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { hasAny, isAccordingTo, isFigure, isPeriod, isPlace, means } from "../words/pieces.js";
import type { When } from "../words/when.js";

/** Of which time the data are of which a speech tells; `null` where it names none, or the clause before has its own. */
export function timeOfData({ said, nodes }: Reading, at: number): When | null {
  const isOf = isAccordingTo(nodes[at]);
  const before = nodes.slice(0, at);
  const after = nodes.slice(at + 1);
  // "According to October data", "the October figures show".
  const named = nodes.findIndex((node, place) => isPeriod(node) && DATA.test(wordsOf(nodes[place + 1])));
  if (named >= 0 && !isTrade(nodes.slice(0, named))) return whenOf(nodes[named]);
  // "Data for the month of March showed that".
  const when = before.findIndex((_, place) => isWhenOfData(before, place));
  if (!isOf && when > 0 && hasAny(before, "source")) return whenOf(nodes[when]);
  // "Exports came to $5 billion according to figures for June".
  const dated = nodes.findIndex((_, place) => isWhenOfData(nodes, place));
  const isOfSource = !isTrade(before) && !isTrade(after) && hasAny(after, "source");
  if (dated <= at || !(isOfSource || (isOf && !before.some(isPeriod)))) return null;
  const time = whenOf(nodes[dated]);
  // "According to the report for July": of that month, or of one before it, as it may say.
  const isReport = time?.type === "month" && /\breport$/.test(wordsOf(nodes[dated - 2]));
  if (!isReport) return time;
  return said.some((one) => one.when) ? null : { type: "unclear" };
}

export const isTrade = (part: readonly Node[]): boolean =>
  part.some((node) => isFigure(node) || isTopic(node));

const DATA = /(?:^|trade |customs )(?:data|figures|numbers|statistics)(?: showed)?$/;

const isWhenOfData = (nodes: readonly Node[], at: number): boolean => {
  const one = nodes[at];
  // "Data for Fiji in May showed".
  const isOfPlace = textOf(nodes[at - 1]) === "in" && isPlace(nodes[at - 2]) && means(nodes[at - 3], "for");
  const isOf = means(nodes[at - 1], "of", "for") || isOfPlace;
  return isPeriod(one) && one.when.type !== "day" && isOf;
};
