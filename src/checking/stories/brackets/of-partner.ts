import { isTopic, isUpOrDown, type Node, textOf } from "../clauses/nodes.js";
import { needFrame } from "../clauses/reading.js";
import { saidIn } from "../clauses/said.js";
import type { PartnerSaid } from "../topics/topic.js";
import { UNIONS } from "../vocabulary/economies.js";
import { hasAny, isPlace, means } from "../words/pieces.js";
import { type Bracket, moveOfBracket, saidInBracket } from "./bracket.js";
import { compareIn, moveIn } from "./words.js";

/** "Exports to Chile (+27%)", "the most important partners were Chile (12.8%)". */
export function readOfPartner(bracket: Bracket): boolean {
  const partner = partnerBefore(bracket);
  if (partner === null) return false;
  // "Switzerland and Turkey (both +6%)".
  const [first] = bracket.isEach ? bracket.outside.slice(-3) : [];
  if (isPlace(first)) tellOf(bracket, { type: "code", code: first.code });
  tellOf(bracket, partner);
  return true;
}

function tellOf(bracket: Bracket, partner: PartnerSaid): undefined {
  const { reading, nodes, figure, host, isShare, wasDated } = bracket;
  const clause = needFrame(reading);
  const said = saidInBracket(bracket, clause);
  const isRead = reading.said.some((one) => one.role === "bracket" && one.when !== null);
  if (wasDated && !isRead) said.when = { type: "unclear" };
  clause.listed.push(partner);
  said.partner = partner;
  said.move = moveOfBracket(bracket) ?? reading.move;
  const beside = saidIn(reading, clause.index);
  if (figure.kind === "percent") {
    const before = beside.findLast((one) => one !== said && one.role === "bracket");
    const isListed = reading.listing || host?.kind === "share" || before?.kind === "share";
    // "To China (24% of the total), the US (10%)".
    const isPart = isShare || hasAny(nodes, "share", "whole");
    const isOf = isPart || (isListed && figure.sign === null && nodes.length === 1);
    // "With the US (16% of zork), China (12%)": of what, is not known, either.
    const isBare = figure.sign === null && moveIn(nodes) === null;
    const isOpen = said.move === null || (isBare && before?.kind === "lost");
    said.kind = isOf ? "share" : isOpen ? "lost" : "growth";
  } else if (figure.kind === "amount") {
    // "To the EU (up $0.8 billion from September)", "(+$0.8 billion)".
    const isGained = figure.sign !== null && said.topic?.flows[0]?.flow !== "balance";
    // "The highest increase was recorded from France (€500 million)", "rose by $5 billion, followed by Peru ($2 billion)":
    // the increase.
    const isOfRise = beside.some(
      ({ kind, detail }) => kind === "change" || (kind === "extreme" && isUpOrDown(detail.noun)),
    );
    said.kind = moveIn(nodes) !== null || isGained ? "change" : isOfRise ? "lost" : "level";
  }
  compareIn(nodes, said);
  reading.partnerNow = null;
}

/** Who was named before the bracket. */
function partnerBefore({ reading, before, isEach, outside: nodes }: Bracket): PartnerSaid | null {
  const ofTopic = isTopic(before) && before.topic.withWhom.length === 1 ? before.topic.withWhom[0]! : null;
  if (ofTopic?.type === "code") return ofTopic;
  const isMember = means(before, "members");
  const place = nodes.at(isMember ? -2 : -1);
  const topic = reading.clause?.topic;
  // "Exports from France (-1.2%) and Britain (-5.3%)", "exports fell in France (-2.2%)": theirs, perhaps.
  const isOfOther =
    topic?.withWhom.length === 0 &&
    topic.ofWhom.some((one) => one !== reading.reporter && !UNIONS.includes(one));
  const at = nodes.findLastIndex((node) => !isPlace(node) && !means(node, "plain", "members"));
  const isNamed = textOf(nodes[at]) === "in" && !means(nodes[at - 1], "members");
  const isIn = isNamed || (isPlace(nodes.at(-1)) && reading.clause?.listed.at(-1)?.type === "unread");
  if (isPlace(place) && (isOfOther || isIn)) return { type: "unread" };
  // "China and Hong Kong (+3%)": both together.
  if (isPair(nodes) && !isEach) return { type: "unread" };
  if (isPlace(place)) return reading.partnerNow ?? { type: "code", code: place.code };
  return means(place, "members") ? reading.partnerNow : null;
}

/** "China and Hong Kong". */
export const isPair = (nodes: readonly Node[]): boolean =>
  isPlace(nodes.at(-1)) && means(nodes.at(-2), "and") && isPlace(nodes.at(-3));
