import type { PartnerSaid, Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { isFigure, type PieceOf } from "../words/pieces.js";
import type { Node } from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import { type Detail, type Frame, figuresIn, type Said, type Statements, saidIn } from "./said.js";
import type { Segment } from "./segments.js";

export function push(
  reading: Reading,
  kind: Said["kind"],
  first: number,
  detail: Detail,
  joint?: Segment["opener"],
): Said {
  const clause = needFrame(reading, joint);
  const { last, cue, level, move, partnerNow: partner } = reading;
  const host = last?.clause === clause.index ? reading.said.indexOf(last) : null;
  const said = figureSaid(reading, null, first, clause, "main");
  if (detail.topic !== undefined) said.topic = inherited(detail.topic, clause);
  // "Its share hit a record": of no flow.
  if (clause.isShare) said.missing.push("measure");
  return Object.assign(said, { kind, partner, move, detail: { ...detail, host, level, cue } });
}

export function figureSaid(
  reading: Reading,
  figure: Figure | null,
  first: number,
  clause: Frame,
  role: Said["role"],
): Said {
  const said: Said = {
    kind: "lost",
    figure,
    piece: first,
    topic: clause.topic,
    partner: null,
    move: null,
    when: null,
    compared: null,
    base: null,
    role,
    clause: clause.index,
    segment: reading.segment,
    detail: {},
    missing: [],
    terms: null,
  };
  reading.said.push(said);
  return said;
}

export function lose(reading: Reading, node: Node): Said {
  const one = node as PieceOf<"figure">;
  return figureSaid(reading, one.figure, one.first, needFrame(reading), "bracket");
}

export function loseFigures(reading: Reading, nodes: readonly Node[]): void {
  for (const node of nodes) if (isFigure(node)) lose(reading, node);
}

export function hasSaid(reading: Reading, clause: Frame): boolean {
  return saidIn(reading, clause.index).length > 0;
}

export function hasLevel(reading: Statements, clause: Frame): boolean {
  return saidIn(reading, clause.index).some((one) => one.kind === "level" && one.role === "main");
}

/** A balance that follows from what was said before is of the same two sides. */
export function inherited(topic: Topic, { topic: old }: Frame): Topic {
  if (old === null || topic.isFresh || topic.withWhom.length > 0) return topic;
  return {
    ...topic,
    withWhom: old.withWhom,
    ofWhom: old.ofWhom,
    isAmbiguous: old.isAmbiguous,
    scale: topic.scale ?? old.scale,
    saysTotal: old.saysTotal,
    isOfTrade: topic.isOfTrade || (old.isOfTrade && topic.flows[0]!.flow === "balance"),
    coverage: topic.coverage ?? old.coverage,
    strangers: [...topic.strangers, ...old.strangers],
    unread: [...topic.unread, ...old.unread],
  };
}

/** What was said of a topic is of the one that it turns out to be, and so is the clause. */
export function giveTopic({ said, clause }: Reading, old: Topic, topic: Topic): undefined {
  clause!.topic = topic;
  for (const one of said) if (one.topic === old) one.topic = topic;
}

/** A partner that stands after the figure is that of the whole clause. */
export function givePartner(reading: Reading, withWhom: readonly PartnerSaid[]): void {
  const clause = reading.clause!;
  const old = clause.topic!;
  // "A record surplus of $5 billion with Peru": the record, too.
  for (const one of saidIn(reading, clause.index)) {
    const { kind, topic } = one;
    const isLike = topic?.withWhom.length === 0 && topic.flows[0]!.flow === old.flows[0]!.flow;
    if (kind === "extreme" && isLike) one.topic = old;
  }
  giveTopic(reading, old, { ...old, withWhom });
}

/** Of what a base is: its own noun with the sides of the clause. */
export function topicOfBase(topic: Topic | null, own: Topic | null): Topic | null {
  if (own === null) return topic;
  // "The surplus with Peru topped the overall surplus of $3 billion": that with all.
  const isOfAll = own.saysTotal && own.flows[0]!.flow !== "total";
  if (own.flows[0]!.flow === "balance" && !isOfAll)
    return topic === null ? own : { ...topic, flows: own.flows };
  return {
    ...own,
    coverage: own.coverage ?? topic?.coverage ?? null,
    withWhom: own.withWhom.length > 0 || isOfAll ? own.withWhom : (topic?.withWhom ?? []),
    ofWhom: own.ofWhom.length > 0 ? own.ofWhom : (topic?.ofWhom ?? []),
  };
}

/** What stands around a figure when it is read. */
export const detailOf = ({ cue, wasNoun, level, whenNext }: Reading): Detail => ({
  cue,
  noun: wasNoun,
  level,
  isOwned: whenNext !== null,
});

/** "The fastest since August's 4%, reversing October's fall": the first figure is what goes on. */
export const isOfRank = ({ said, segment, last }: Reading, { detail, clause }: Said): boolean =>
  detail.isOwned === true &&
  last?.clause === clause &&
  said.some((one) => one.kind === "extreme" && one.segment === segment);

/** "They were 4% higher than a year ago, and exports 3%", "the fall slowed to 3% and that of imports": said of what was before. */
export const isBehindPronoun = (reading: Reading, { hasPronoun, nounMove, index }: Frame): boolean =>
  (hasPronoun || nounMove !== null) && figuresIn(reading, index).length > 0;
