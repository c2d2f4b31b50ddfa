import {
  isFigure,
  isPeriod,
  isTopic,
  moveOf,
  type Node,
  piece,
  signedMove,
  textOf,
} from "../clauses/nodes.js";
import { needFrame, type Reading } from "../clauses/reading.js";
import { figureSaid, lose } from "../clauses/sayings.js";
import type { PartnerSaid } from "../topics/topic.js";
import { means, type Piece } from "../words/pieces.js";
import { readBare } from "./bare-brackets.js";
import { readBetween, readMoves, sinceBase } from "./bracket-moves.js";
import { compareBeside } from "./bracket-rates.js";
import { inUsDollars, isOfListed, readShare, shareIn } from "./bracket-shares.js";
import { readDated } from "./dated-brackets.js";
import { compareIn, moveIn } from "./in-brackets.js";

export function readBracket(reading: Reading, all: readonly Node[], index: number): void {
  const share = shareIn(all);
  const nodes = share ?? withoutTopic(reading, all);
  const figures = nodes.filter((node) => isFigure(node));
  const near = reading.said.findLast((one) => one.figure !== null && one.role !== "bracket");
  const host = near !== undefined && near.segment === index - 1 ? near : reading.last;
  const bare = nodes.every(
    (node) => means(node, ...BARE) || isFigure(node) || isPeriod(node) || piece(node)?.kind === "sign",
  );
  if (figures.length === 0) {
    readBare(reading, nodes, index, host);
    return;
  }
  const wasDated = reading.isBracketDated;
  const isDate = (node: Node, at: number): boolean =>
    isPeriod(node) && !means(nodes[at - 1], "from", "compare");
  reading.isBracketDated ||= nodes.some(isDate);
  // "Including $82 billion by that sector (up 5%)": of what was not read.
  const before = reading.segments[index - 1]?.nodes.some((node) => isFigure(node)) === true;
  if (reading.wasColour === index - 1 || (before && host?.segment !== index - 1)) {
    for (const node of figures) lose(reading, node);
    return;
  }
  if (readDated(reading, nodes, figures)) return;
  if (readMoves(reading, nodes, figures, host)) return;
  const { figure } = piece(figures[0]) as Piece & { readonly kind: "figure" };
  const previousNode = reading.segments[index - 1]?.nodes.at(-1);
  const place = piece(reading.segments[index - 1]?.nodes.at(means(previousNode, "members") ? -2 : -1));
  if (!bare || figures.length > 1) {
    for (const node of figures) lose(reading, node);
    // "Fell with Japan (2.8 billion in January against 3.0 billion)": in which of them is not read.
    for (const said of reading.said)
      if (said.kind === "moved" && said.segment === index - 1) said.missing.push("period");
    return;
  }
  if (readShare(reading, nodes, previousNode)) return;
  const sign = figure.sign;
  if (
    figure.kind === "percent" &&
    sign !== null &&
    (moveOf(piece(previousNode)) !== null || isWhole(previousNode)) &&
    reading.clause?.topic &&
    !reading.said.some((one) => one.clause === reading.clause!.index && one.figure !== null)
  ) {
    // "Exports to Asia stagnated (+0.3%)".
    const said = figureSaid(reading, figure, (piece(figures[0]) as Piece).first, reading.clause, "main");
    said.kind = "growth";
    said.move = signedMove(sign);
    compareIn(nodes, said);
    return;
  }
  const ofTopic =
    isTopic(previousNode) &&
    previousNode.topic.withWhom.length === 1 &&
    previousNode.topic.withWhom[0]!.type === "code"
      ? previousNode.topic.withWhom[0]!
      : null;
  if (
    isTopic(previousNode) &&
    previousNode.topic.withWhom.length === 0 &&
    figure.kind === "amount" &&
    nodes.length === 1 &&
    reading.clause !== null &&
    !previousNode.topic.isVerb &&
    previousNode.topic.flows.length === 1
  ) {
    // "A trade surplus ($297 million)", "a record high ($297 million)".
    const said = figureSaid(reading, figure, (piece(figures[0]) as Piece).first, reading.clause, "main");
    said.kind = "level";
    said.topic = reading.clause.topic;
    return;
  }
  const named: PartnerSaid | null = place?.kind === "place" ? { type: "code", code: place.code } : null;
  const isPartner = named !== null || means(place, "members");
  const partner = ofTopic ?? (isPartner ? (reading.partnerNow ?? named) : null);
  if (partner !== null) {
    const clause = needFrame(reading);
    const said = figureSaid(reading, figure, (piece(figures[0]) as Piece).first, clause, "bracket");
    // "Rose to Russia (+27% in 2023)": which way it went is of that time, too.
    if (nodes.some((node) => isPeriod(node)))
      for (const one of reading.said)
        if (one.kind === "moved" && one.segment === index - 1) one.missing.push("period");
    const isRead = reading.said.some((one) => one.role === "bracket" && one.when !== null);
    if (wasDated && !isRead) said.when = { type: "unclear" };
    clause.listed.push(partner);
    said.partner = partner;
    const move =
      moveIn(nodes) ?? (figure.sign === "−" ? "fall" : figure.sign === "+" ? "rise" : reading.move);
    said.move = move;
    // "To the EU (up $0.8 billion from September)", "(+$0.8 billion)".
    const isGained = figure.sign !== null && said.topic?.flows[0]?.flow !== "balance";
    // "The highest increase was recorded from France (€500 million)": the increase.
    const isOfRise = reading.said.some(
      ({ kind, clause: at, detail }) =>
        kind === "extreme" && at === clause.index && (detail.noun === "rise" || detail.noun === "fall"),
    );
    const ofMove = isOfRise ? "lost" : "level";
    const ofAmount = moveIn(nodes) === null && !isGained ? ofMove : "change";
    // "The most important partners in exports were Russia (12.8 per cent)".
    const isListed = reading.listing || host?.kind === "share";
    const isShare = share !== null || (isListed && figure.sign === null && nodes.length === 1);
    const ofRate = isShare ? "share" : move === null ? "lost" : "growth";
    said.kind = figure.kind === "percent" ? ofRate : figure.kind === "amount" ? ofAmount : "lost";
    compareIn(nodes, said);
    reading.partnerNow = null;
    return;
  }
  if (host === null || host.segment < index - 2) {
    for (const node of figures) lose(reading, node);
    return;
  }
  const clause = reading.frames[host.clause]!;
  const said = figureSaid(reading, figure, (piece(figures[0]) as Piece).first, clause, "bracket");
  said.topic = host.topic;
  said.partner = host.partner;
  said.when = host.when;
  const other = inUsDollars(figure, host);
  if (other.kind === "amount" && host.figure?.kind === "amount" && other.currency !== host.figure.currency) {
    said.figure = other;
    said.kind = "conversion";
    said.base = reading.said.indexOf(host);
    return;
  }
  if (figure.kind === "percent") {
    const move =
      moveIn(nodes) ??
      (figure.sign === "−"
        ? "fall"
        : figure.sign === "+"
          ? "rise"
          : host.kind === "change"
            ? host.move
            : null);
    said.move = move;
    const ofRate = isOfListed(reading, nodes, host) ? "share" : "lost";
    said.kind = move !== null && (host.kind === "level" || host.kind === "change") ? "growth" : ofRate;
    compareIn(nodes, said);
    const its = host.compared ?? clause.compared;
    compareBeside(said, host, its);
    // "Rose 3% on the month to $5 billion (+12%)": the other is against another time.
    const isSecond = reading.said.some(
      (one) => one.clause === host.clause && one.kind === "growth" && one !== said,
    );
    if (said.kind === "growth" && isSecond && said.compared === null && its !== null)
      said.missing.push("comparison");
    if (host.role === "base" && said.compared === null) sinceBase(reading, host, said);
    return;
  }
  // "$13.9 billion (up $0.8 billion from September)".
  const moved = moveIn(nodes);
  if (figure.kind === "amount" && host.kind === "level" && (moved === "rise" || moved === "fall")) {
    said.kind = "change";
    said.move = moved;
    compareIn(nodes, said);
    return;
  }
  // "Rose by 1.2% (to $5 billion)".
  const isTo =
    means(nodes[0], "to") && nodes.every((node) => node === figures[0] || means(node, "to", "plain"));
  if (figure.kind === "amount" && isTo && (host.kind === "growth" || host.kind === "change")) {
    said.kind = "level";
    return;
  }
  const dated = nodes.map(piece).find((one) => one?.kind === "period");
  if (
    figure.kind === "amount" &&
    dated?.kind === "period" &&
    (host.kind === "level" || host.kind === "change" || host.kind === "growth")
  ) {
    // "(It was +362 million in April 2023)", "(against $1 billion in May)".
    said.kind = "level";
    said.when = dated.when;
    said.role = "base";
    said.base = reading.said.indexOf(host);
    return;
  }
  // "Decreased by 4% (−€191 million)".
  const isSigned = figure.kind === "amount" && figure.sign !== null && nodes.length === 1;
  // "Decreased by 4% (by €191 million)".
  const isBy =
    figure.kind === "amount" && means(nodes[0], "by") && nodes[1] === figures[0] && nodes.length === 2;
  if ((isSigned || isBy) && host.kind === "growth" && host.figure?.sign == null) {
    said.kind = "change";
    said.move = isBy ? host.move : signedMove(figure.sign!);
    said.compared = host.compared;
    return;
  }
  if (figure.kind === "amount" && nodes.length === 1 && readBetween(reading, host, said, index)) return;
  const isWorth = nodes.every((node) => node === figures[0] || means(node, "worth", "level", "plain"));
  if (figure.kind === "amount" && host.kind === "share" && isWorth) {
    // "A 21.8% share ($2.08 billion)".
    said.kind = "level";
    return;
  }
  if (figure.kind === "amount" && figure.sign !== null && host.kind === "level" && nodes.length === 1) {
    // "A surplus of CZK 62.2bn (CZK +6.2bn)".
    said.kind = "change";
    said.move = signedMove(figure.sign);
    return;
  }
  if (figure.kind === "amount" && host.compared?.type === "base" && nodes.length === 1) {
    // "Compared with September 2018 (€186.5 bn)".
    said.kind = "level";
    said.when = host.compared.when;
    said.role = "base";
    said.base = reading.said.indexOf(host);
  }
}

/** "A deficit of $4 billion (a deficit of $3 billion in May 2024)": what is spoken of, named again. */
function withoutTopic({ clause }: Reading, nodes: readonly Node[]): readonly Node[] {
  const at = nodes.findIndex((node) => textOf(node) !== "a");
  const again = nodes[at];
  if (!isTopic(again) || !means(nodes[at + 1], "of")) return nodes;
  const [{ flows, withWhom, ofWhom, unread }, own] = [again.topic, clause?.topic?.flows ?? []];
  const isSame =
    own.length * flows.length === 1 && own[0]!.flow === flows[0]!.flow && own[0]!.sign === flows[0]!.sign;
  return isSame && withWhom.length + ofWhom.length + unread.length === 0 ? nodes.slice(at + 2) : nodes;
}

/** What may stand in a bracket and leaves its figure plain. */
const BARE: readonly string[] =
  "plain rise fall comparison of by and in period compare to from worth pronoun level".split(" ");

/** "A decrease both for exports (−2.7%) and for imports (−5.6%)". */
const isWhole = (node?: Node): boolean =>
  isTopic(node) && node.topic.flows.length === 1 && node.topic.withWhom.length === 0 && !node.topic.isVerb;
