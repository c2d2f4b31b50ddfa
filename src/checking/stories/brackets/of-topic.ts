import { isTopic, moveOf, type Node, signedMove } from "../clauses/nodes.js";
import { figuresIn } from "../clauses/said.js";
import { means } from "../words/pieces.js";
import { type Bracket, saidInBracket } from "./bracket.js";
import { compareIn } from "./words.js";

/** "Exports to Asia stagnated (+0.3%)", "a decrease both for exports (−2.7%) and for imports (−5.6%)". */
export function readMoveOfTopic(bracket: Bracket): boolean {
  const { reading, figure, before, nodes } = bracket;
  const { clause } = reading;
  const isOf = moveOf(before) !== null || isFlow(before);
  if (figure.kind !== "percent" || figure.sign === null || !isOf || !clause?.topic) return false;
  if (figuresIn(reading, clause.index).length > 0) return false;
  const said = saidInBracket(bracket, clause, "main");
  said.kind = "growth";
  said.move = signedMove(figure.sign);
  compareIn(nodes, said);
  return true;
}

/** "A trade surplus ($297 million)", "a record high ($297 million)". */
export function readLevelOfTopic(bracket: Bracket): boolean {
  const { reading, figure, before, nodes } = bracket;
  const { clause } = reading;
  const isRecord = means(before, "record") && reading.said.at(-1)?.kind === "extreme";
  if (clause === null || !(isFlow(before) || isRecord)) return false;
  if (figure.kind !== "amount" || nodes.length > 1) return false;
  saidInBracket(bracket, clause, "main").kind = "level";
  return true;
}

/** A noun for one flow, with nobody named. */
const isFlow = (node: Node | undefined): boolean =>
  isTopic(node) && node.topic.flows.length === 1 && node.topic.withWhom.length === 0 && !node.topic.isVerb;
