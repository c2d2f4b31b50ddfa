import { isTopic, type Node } from "../clauses/nodes.js";
import { needFrame, type Reading } from "../clauses/reading.js";
import type { Said } from "../clauses/said.js";
import { isUndivided } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { isFigure, isPercent, isShareNoun, means } from "../words/pieces.js";
import { type Bracket, saidInBracket } from "./bracket.js";

/** "(a 16.8% share in total)", "(11.7% share in total imports)", "(65.8% of total exports)": its figure alone. */
export function shareIn({ clause }: Reading, nodes: readonly Node[]): readonly Node[] | null {
  const figures = nodes.filter(isFigure);
  const rest = nodes.filter((node) => !isFigure(node));
  const [of, whole] = rest;
  // "Exports were $8 billion (80% of imports)" tells none.
  const flow = isTopic(whole) && clause?.topic != null ? whole.topic.flows[0]!.flow : null;
  const isOfAll = rest.length === 2 && means(of, "of") && flow === clause?.topic?.flows[0]?.flow;
  const isShare = isOfAll || rest.some(isShareNoun);
  const isPlain = rest.every(
    (node) =>
      isShareNoun(node) ||
      means(node, "of", "in", "plain", "all", "whole") ||
      (isTopic(node) && isUndivided(node.topic)),
  );
  return figures.length === 1 && isShare && isPlain ? figures : null;
}

/** "Exports to the EU (65.8% of the total) grew", "to the EU were $25 billion (65.8% of the total)". */
export function readShare(bracket: Bracket): boolean {
  const { reading, nodes, figure, before, host } = bracket;
  const isRate = isPercent(nodes[0]) && figure.sign === null;
  const isWhole = isRate && (bracket.isShare || (nodes.length === 2 && means(nodes[1], "whole")));
  const isOfTopic = isTopic(before) && before.topic.withWhom.length === 1;
  // "…, to Panama $12 billion (12%)".
  const isNext =
    isRate &&
    nodes.length === 1 &&
    reading.said.some(({ role, kind }) => role === "bracket" && kind === "share");
  const partner = host?.partner ?? host?.topic?.withWhom[0];
  const isOfHost = host?.kind === "level" && host.role === "main" && partner?.type === "code";
  if (!(isWhole && isOfTopic) && !((isWhole || isNext) && isOfHost)) return false;
  const said = saidInBracket(bracket, needFrame(reading));
  said.kind = "share";
  if (isWhole && isOfTopic) said.topic = before.topic;
  else Object.assign(said, { topic: host!.topic, partner: host!.partner, when: host!.when });
  return true;
}

/** "Norway at $7 billion (14.1 percent)", in a list of partners. */
export const isOfListed = ({ listing }: Reading, nodes: readonly Node[], { kind, role }: Said): boolean =>
  listing && kind === "level" && role === "main" && nodes.length === 1;

/** "C$583 million ($420 million)": beside a dollar with its country, the bare one is that of the United States. */
export function inUsDollars(figure: Figure, host: Said): Figure {
  const isNamed = /^\W{0,3}[A-Z]{1,3}\$/.test(host.figure?.text ?? "");
  return figure.isBareSign && isNamed && !/^US/.test(host.figure!.text)
    ? { ...figure, currency: "USD" }
    : figure;
}
