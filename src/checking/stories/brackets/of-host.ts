import { isTopic, isUpOrDown, type Node, signedMove, whenOf } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { type Compared, isChange, type Said, saidIn } from "../clauses/said.js";
import type { Figure } from "../words/figures.js";
import { isFigure, isPeriod, means } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { type Bracket, moveOfBracket, saidBeside } from "./bracket.js";
import { compareBeside } from "./rates.js";
import { inUsDollars, isOfListed } from "./shares.js";
import { compareIn, moveIn } from "./words.js";

/** What a bracket says of the figure before it: "$5 billion (+3%)", "rose by 3% (to $5 billion)". */
export function readOfHost(bracket: Bracket): boolean {
  const { reading, figure, host, outside } = bracket;
  if (host === null || host.segment < reading.segment - 2) return false;
  // "With $5 billion, and Asia's import share (20%)": of the latter.
  if (
    host.segment < reading.segment - 1 &&
    outside.some((node) => isTopic(node) && node.topic.ofWhom.length > 0)
  )
    return false;
  const clause = reading.frames[host.clause]!;
  const said = saidBeside(reading, bracket, host, "bracket");
  said.when = host.when;
  const other = inUsDollars(figure, host);
  if (other.kind === "amount" && host.figure?.kind === "amount" && other.currency !== host.figure.currency) {
    said.figure = other;
    said.kind = "conversion";
    said.base = reading.said.indexOf(host);
  } else if (figure.kind === "percent") heedRate(bracket, host, said, host.compared ?? clause.compared);
  else if (figure.kind === "amount") heedAmount(bracket, host, said);
  return true;
}

function heedRate(bracket: Bracket, host: Said, said: Said, its: Compared | null): undefined {
  const { reading, nodes, figure } = bracket;
  said.move = moveOfBracket(bracket) ?? (host.kind === "change" ? host.move : null);
  const isGrowth = said.move !== null && (host.kind === "level" || host.kind === "change");
  // "A share of 22% (19% in May 2024)", "rose 3% (+2% in May)": that of then.
  const [, link, time] = nodes;
  const then = means(link, "in") && nodes.length === 3 ? time : link;
  const isRate = host.kind === "growth" && figure.sign !== null && whenOf(then)?.type !== "year";
  const isThen = (host.kind === "share" || isRate) && isPeriod(then) && nodes.at(-1) === then;
  if (isThen) holdAgainst(reading, host, said, then.when);
  if (isThen && its?.type === "named") said.compared = its;
  const isShare = isOfListed(reading, nodes, host);
  said.kind = isGrowth ? "growth" : isThen ? host.kind : isShare ? "share" : "lost";
  compareIn(nodes, said);
  compareBeside(said, host, its);
  // "Rose 3% on the month to $5 billion (+12%)": the other is against another time.
  const isSecond = saidIn(reading, host.clause).some((one) => one.kind === "growth" && one !== said);
  if (said.kind === "growth" && isSecond && said.compared === null && its !== null)
    said.missing.push("comparison");
  // "Against $1 billion the month before (+4.8%)": since then, or since another time.
  if (host.role === "base" && said.compared === null) said.kind = "lost";
}

function heedAmount({ reading, nodes, figure }: Bracket, host: Said, said: Said): undefined {
  const isAlone = nodes.length === 1;
  const isOfLevel = host.kind === "level";
  const isOfMove = isChange(host);
  const moved = moveIn(nodes);
  const isOnly = (...kinds: readonly string[]): boolean =>
    nodes.every((node) => isFigure(node) || means(node, ...kinds));
  const ofThen = whenOf(nodes.find(isPeriod));
  const [to, level] = reading.segments[reading.segment + 1]?.nodes ?? [];
  const isBetween = isAlone && means(to, "to") && isFigure(level);
  // "$13.9 billion (up $0.8 billion from September)".
  if (isOfLevel && isUpOrDown(moved)) {
    said.kind = "change";
    said.move = moved;
    compareIn(nodes, said);
  }
  // "Rose by 1.2% (to $5 billion)".
  else if (isOfMove && means(nodes[0], "to") && isOnly("to", "plain")) said.kind = "level";
  // "(It was +362 million in April 2023)", "(against $1 billion in May)".
  else if (ofThen !== null && (isOfLevel || isOfMove)) {
    said.kind = "level";
    holdAgainst(reading, host, said, ofThen);
  }
  // "Decreased by 4% (−€191 million)", "decreased by 4% (by €191 million)", "rose by 2.9% (R1.8bn) to R63.5bn".
  else if (host.kind === "growth" && (isBetween || (host.figure?.sign == null && isBy(nodes, figure.sign)))) {
    said.kind = "change";
    said.move = isAlone && !isBetween ? signedMove(figure.sign) : host.move;
    said.compared = host.compared;
  }
  // "A 21.8% share ($2.08 billion)".
  else if (host.kind === "share" && isOnly("worth", "level", "plain")) said.kind = "level";
  // "A surplus of CZK 62.2bn (CZK +6.2bn)".
  // "An increase compared with January (+€21.2 bn)": of January.
  else if (isOfLevel && isAlone && figure.sign !== null && !isBehindBase(reading)) {
    said.kind = "change";
    said.move = signedMove(figure.sign);
  }
  // "Compared with September 2018 (€186.5 bn)".
  else if (isAlone && host.compared?.type === "base") {
    said.kind = "level";
    holdAgainst(reading, host, said, host.compared.when);
  }
  // "Totalled $219 million, a 5.4% increase ($11 million)": by how much, as the level is told.
  else if (host.kind === "growth" && isAlone && isBesideLevel(reading, host, figure)) {
    said.kind = "change";
    said.move = host.move;
    said.compared = host.compared;
  }
}

/** It is what the figure before it is held against, of that time. */
function holdAgainst(reading: Reading, host: Said, said: Said, when: When): undefined {
  said.when = when;
  said.role = "base";
  said.base = reading.said.indexOf(host);
}

const isBy = (nodes: readonly Node[], sign: string | null): boolean =>
  nodes.length === 1 ? sign !== null : nodes.length === 2 && means(nodes[0], "by") && isFigure(nodes[1]);

const isBesideLevel = (reading: Reading, { clause }: Said, { currency }: Figure): boolean =>
  saidIn(reading, clause).some(
    (one) =>
      one.kind === "level" &&
      one.role === "main" &&
      one.partner === null &&
      one.figure?.currency === currency,
  );

const isBehindBase = ({ segments, segment }: Reading): boolean => {
  const [open, time] = segments[segment - 1]!.nodes.slice(-2);
  return means(open, "compare") && isPeriod(time);
};
