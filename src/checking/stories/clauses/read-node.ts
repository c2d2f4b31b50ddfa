import { isFigure, isPeriod, isPlace, means } from "../words/pieces.js";
import { readFirst } from "./firsts.js";
import { isRevised, isTopic, moveOf, type Node, textOf } from "./nodes.js";
import { readPlace } from "./parties.js";
import { readRank } from "./ranks.js";
import { readFigure } from "./read-figure.js";
import { needFrame, notRead, type Reading } from "./reading.js";
import { isCrowded, saidIn } from "./said.js";
import { readRun } from "./streaks.js";
import { readPeriod } from "./times.js";
import { readTopic } from "./topic-phrases.js";
import { readWord } from "./word-senses.js";

/** Reads what stands in a part from a place on. */
export function readNodes(reading: Reading, from: number): void {
  const { nodes } = reading;
  const end = Math.min(reading.cut ?? nodes.length, nodes.length);
  reading.cut = null;
  const before = reading.frames.length;
  for (let at = from; at < end && !isCrowded(reading); ) {
    at = readNode(reading, at, end);
  }
  if (isPastPerfect(nodes))
    for (const clause of reading.frames)
      clause.isPast ||= clause.index >= before || clause === reading.clause;
}

/** "The surplus had been $5 billion", "it had totalled", "it was revised to $5 billion", "the last time exports fell". */
const isPastPerfect = (nodes: readonly Node[]): boolean =>
  isRevised(nodes) ||
  nodes.some((node) => isTopic(node) && node.topic.unread.some((one) => textOf(one) === "time")) ||
  nodes.some(
    (node, at) =>
      textOf(node) === "had" &&
      nodes
        .slice(at + 1, at + 4)
        .some((next) => moveOf(next)?.use === "verb" || means(next, "level") || textOf(next) === "become"),
  );

/** "Exports were $3 billion, having fallen by 5%": at the same time, where no other is named and nothing has moved. */
function isOfSame(reading: Reading, at: number): boolean {
  const { clause, nodes } = reading;
  const own = saidIn(reading, clause?.index);
  return (
    textOf(nodes[at]) === "having" &&
    moveOf(nodes[at + 1])?.use === "verb" &&
    own.length > 0 &&
    own.every(({ kind }) => kind === "level") &&
    !nodes
      .slice(at)
      .some(
        (node, next, all) =>
          isPeriod(node) && node.when.type !== "earlier" && !means(all[next - 1], "compare"),
      )
  );
}

/** Reads a node; the result is the place after what was read. */
function readNode(reading: Reading, at: number, end: number): number {
  const { nodes } = reading;
  const node = nodes[at]!;
  if (isTopic(node)) return readTopic(reading, node.topic, at);
  if (isOfSame(reading, at)) return at + 1;
  switch (node.kind) {
    case "figure":
      return readFigure(reading, node.figure, at);
    case "period":
      return readPeriod(reading, node.when, at);
    case "run":
      return readRun(reading, at);
    case "rank":
      return readRank(reading, at);
    case "place":
      return readPlace(reading, at);
    case "terms": {
      // "5.9% in dollar terms; in yuan terms 5.7%": of the figure that it stands beside.
      const { last } = reading;
      if (last?.segment === reading.segment && last.terms === null && isFigureBehind(nodes, at)) {
        last.terms = node.code;
        openTerms(reading, last.clause, node.code);
      } else {
        const clause = needFrame(reading, reading.opener);
        // "In euros, exports rose 5%; expressed in dollars, imports fell": of which is what?
        if (clause.terms !== null && clause.terms !== node.code) reading.limits.push(node.first);
        clause.terms = node.code;
        // "Imports rose 5% and exports 3%, when expressed in euros": both, perhaps.
        if (reading.opener === "comma") openTerms(reading, clause.index, node.code);
      }
      return at + 1;
    }
    case "sign":
      return readSign(reading, node.text, node.first, at);
    case "unknown":
      // "Rose only 1.9%", "have only risen by 1.9%", "grew only to Peru".
      if (node.text === "only") return at + 1;
      if (node.text === "first") {
        // "Imports rose, bringing the first deficit in two months": what is told is no longer of the imports.
        const balance = nodes.slice(at + 1, at + 3).find(isBalance);
        if (balance !== undefined && hasFlow(reading))
          readTopic(reading, balance.topic, nodes.indexOf(balance));
        const next = readFirst(reading, at);
        if (next !== null) return next;
      }
      // "Shipped $5 billion worth of goods abroad".
      if (node.text === "abroad" && reading.clause?.topic?.flows[0]?.flow === "exports") return at + 1;
      if (MAINLY.includes(node.text) && isListed(reading)) return at + 1;
      if (!reading.guards.has(node.first)) notRead(reading, node.first, reading.opener);
      return at + 1;
    default:
      // "Exports rose 12% there": to whom was spoken of.
      if (textOf(node) === "there" && isFigure(nodes[at - 1])) {
        notRead(reading, node.first, reading.opener);
        return at + 1;
      }
      return readWord(reading, at, end);
  }
}

const isBalance = (node: Node): node is Node & { readonly kind: "topic" } =>
  isTopic(node) && node.topic.flows[0]!.sign !== 0;

const hasFlow = ({ clause }: Reading): boolean =>
  clause !== null && clause.topic !== null && clause.topic.flows[0]!.flow !== "balance";

/** "Exports rose 5% and imports by 3% in dollar terms": of both, perhaps. */
function openTerms(reading: Reading, index: number, code: string): void {
  const { frames } = reading;
  const { joint } = frames[index]!;
  // "In yuan terms, exports rose 8% and imports 4%, and in dollar terms 7% and 3%".
  const isTold = (frames[index - 1]?.terms ?? code) !== code;
  if (isTold || !["and", "while", "but"].includes(joint)) return;
  const before = saidIn(reading, index - 1).filter(({ kind, terms }) => kind === "growth" && terms === null);
  // "Exports rose by 5% and imports by 3% in euro terms": both.
  const isOfBoth = joint === "and" && !saidIn(reading, index).some(({ kind }) => kind === "moved");
  for (const one of before)
    if (isOfBoth) one.terms = code;
    else one.missing.push("currency");
}

/** "5.9% in dollar terms", "5.9% lower in dollar terms". */
function isFigureBehind(nodes: readonly Node[], at: number): boolean {
  let behind = at - 1;
  while (moveOf(nodes[behind])?.use === "adverb") behind--;
  return isFigure(nodes[behind]);
}

const MAINLY: readonly string[] = ["mainly", "mostly", "largely", "chiefly", "primarily"];

/** "Mainly to Germany (3.8 percent) and France (6.1 percent)": each with its own figure. */
const isListed = ({ nodes, segments, segment }: Reading): boolean =>
  isPlace(nodes.at(-1)) && segments[segment + 1]?.opener === "bracket";

function readSign(reading: Reading, text: string, first: number, at: number): number {
  if (!["'", "‘", "’", ".", "!", "?", "„", "*", "•", "·", "▪", "■", "●", "…"].includes(text))
    needFrame(reading).unread.push(first);
  return at + 1;
}
