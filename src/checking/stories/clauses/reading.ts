import { placesAt } from "../topics/places-said.js";
import type { PartnerSaid, Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { atOf, piece } from "./nodes.js";
import type { Compared, Detail, Frame, Move, Said } from "./said.js";
import { isTopic, type Node, type Segment } from "./segments.js";

/** One sentence under reading; nothing of it outlives the sentence. */
export interface Reading {
  readonly segments: readonly Segment[];
  readonly pieces: readonly Piece[];
  /** Words that turn only what they stand beside. */
  readonly guards: ReadonlySet<number>;
  readonly frames: Frame[];
  readonly said: Said[];
  readonly limits: number[];
  frame: Frame | null;
  move: Move | null;
  cue: string | null;
  wasNoun: boolean;
  comparedNext: Compared | null;
  whenNext: When | null;
  open: Said[];
  last: Said | null;
  segment: number;
  level: boolean;
  isForecast: boolean;
  headWhen: When | null;
  headCompared: Compared | null;
  headPartners: readonly PartnerSaid[];
  headTopic: Topic | null;
  headAdjustment: string | null;
  headTerms: string | null;
  partnerNow: PartnerSaid | null;
  owners: string[];
  endsNext: boolean;
  /** Figures that are part of a run: "double-digit". */
  readonly covered: number[];
  unreadHere: number[];
  cut: number | null;
  moveSegment: number;
  resultMove: Move | null;
  moveBefore: Move | null;
  whenIsOwner: boolean;
  wasColour: number;
  colourTopic: number | null;
  /** "In volume terms, …": all that follows. */
  headVolume: boolean;
  /** Partners and their figures follow one another. */
  listing: boolean;
}

/** Before the first word. */
export function readingOf(
  segments: readonly Segment[],
  pieces: readonly Piece[],
  guards: ReadonlySet<number>,
): Reading {
  return {
    segments,
    pieces,
    guards,
    frames: [],
    said: [],
    limits: [],
    frame: null,
    move: null,
    cue: null,
    wasNoun: false,
    comparedNext: null,
    whenNext: null,
    open: [],
    last: null,
    segment: 0,
    level: false,
    isForecast: false,
    headWhen: null,
    headCompared: null,
    headPartners: [],
    headTopic: null,
    headAdjustment: null,
    headTerms: null,
    partnerNow: null,
    owners: [],
    endsNext: false,
    covered: [],
    unreadHere: [],
    cut: null,
    moveSegment: 0,
    resultMove: null,
    moveBefore: null,
    whenIsOwner: false,
    wasColour: -2,
    colourTopic: null,
    headVolume: false,
    listing: false,
  };
}

export function newFrame(
  reading: Reading,
  topic: Topic | null,
  joint: Segment["opener"],
  role: Frame["role"] = "main",
): Frame {
  const frame: Frame = {
    index: reading.frames.length,
    topic,
    joint,
    role: reading.isForecast && role === "main" ? "forecast" : role,
    when: null,
    whens: [],
    compared: null,
    terms: null,
    volume: reading.headVolume,
    adjustment: null,
    unread: [],
    partners: [],
    isEach: false,
    hasPronoun: false,
    isNominal: false,
    noCarry: false,
    isResult: false,
    comparedAt: 0,
    isShare: false,
    nounMove: null,
    isOfMove: false,
    listed: [],
  };
  if (reading.frame !== null && !reading.said.some((one) => one.segment === reading.segment)) {
    const own = reading.unreadHere;
    frame.unread.push(...reading.frame.unread.filter((one) => own.includes(one)));
    reading.frame.unread = reading.frame.unread.filter((one) => !own.includes(one));
  }
  // "The number of firms with exports": what stands before belongs to it.
  if (
    joint === "with" &&
    reading.frame !== null &&
    reading.frame.topic === null &&
    isBound(reading, reading.segment)
  )
    frame.unread.push(...reading.frame.unread);
  reading.frames.push(frame);
  reading.frame = frame;
  if (reading.move !== null) reading.moveBefore = reading.move;
  if (!reading.wasNoun) reading.move = null;
  reading.level = false;
  reading.cue = null;
  reading.comparedNext = null;
  reading.whenNext = null;
  reading.partnerNow = null;
  return frame;
}

/** Whether no comma stands before the "with" that opens a segment. */
export function isBound({ pieces, segments }: Reading, segment: number): boolean {
  const nodes = segments[segment]!.nodes;
  let at = nodes.length === 0 ? 0 : atOf(nodes[0]!);
  while (at > 0 && !means(pieces[at], "with")) at--;
  return at > 0 && pieces[at - 1]!.kind !== "sign";
}

export function needFrame(reading: Reading, joint: Segment["opener"] = "start"): Frame {
  return reading.frame ?? newFrame(reading, null, joint);
}

export function notRead(reading: Reading, first: number, joint: Segment["opener"] = "start"): void {
  reading.unreadHere.push(first);
  needFrame(reading, joint).unread.push(first);
}

/** What came later explains the piece. */
export function readAfterAll(reading: Reading, first: number): void {
  reading.unreadHere = reading.unreadHere.filter((one) => one !== first);
  if (reading.frame !== null) reading.frame.unread = reading.frame.unread.filter((one) => one !== first);
}

export function pushed(
  reading: Reading,
  kind: Said["kind"],
  first: number,
  detail: Detail,
  frame: Frame,
): Said {
  const said: Said = {
    kind,
    figure: null,
    piece: first,
    topic:
      (detail.topic as Topic | undefined) !== undefined &&
      (kind === "extreme" ||
        kind === "rank" ||
        kind === "streak" ||
        kind === "streak-end" ||
        kind === "first")
        ? inherited(detail.topic as Topic, frame)
        : frame.topic,
    partner: reading.partnerNow,
    move: reading.move,
    when: null,
    compared: null,
    base: null,
    role: "main",
    frame: frame.index,
    segment: reading.segment,
    detail: {
      ...detail,
      host:
        reading.last !== null && reading.last.frame === frame.index
          ? reading.said.indexOf(reading.last)
          : null,
      level: reading.level,
      cue: reading.cue,
    },
    missing: [],
    terms: null,
    group: null,
  };
  reading.said.push(said);
  return said;
}

export function push(
  reading: Reading,
  kind: Said["kind"],
  first: number,
  detail: Detail,
  frame: Frame,
): void {
  pushed(reading, kind, first, detail, frame);
}

export function figureSaid(
  reading: Reading,
  figure: Figure,
  first: number,
  frame: Frame,
  role: Said["role"],
): Said {
  const said: Said = {
    kind: "lost",
    figure,
    piece: first,
    topic: frame.topic,
    partner: null,
    move: null,
    when: null,
    compared: null,
    base: null,
    role,
    frame: frame.index,
    segment: reading.segment,
    detail: {},
    missing: [],
    terms: null,
    group: null,
  };
  reading.said.push(said);
  return said;
}

export function lose(reading: Reading, node: Node): void {
  const one = piece(node) as Piece & { readonly kind: "figure" };
  figureSaid(reading, one.figure, one.first, needFrame(reading), "bracket");
}

export function hasSaid(reading: Reading, frame: Frame): boolean {
  return reading.said.some((one) => one.frame === frame.index);
}

export function hasLevel(reading: Reading, frame: Frame): boolean {
  return reading.said.some((one) => one.frame === frame.index && one.kind === "level" && one.role === "main");
}

export function segmentStart(nodes: readonly Node[], at: number): boolean {
  return nodes
    .slice(0, at)
    .every((node) => means(piece(node), "plain", "and", "in", "link") || piece(node)?.kind === "period");
}

/** A balance that follows from what was said before is of the same two sides. */
export function inherited(topic: Topic, { topic: old }: Frame): Topic {
  if (old === null || topic.isFresh || topic.partners.length > 0) return topic;
  const partners = old.partners;
  const reporters = topic.reporters.length > 0 ? topic.reporters : old.reporters;
  return {
    ...topic,
    partners,
    reporters,
    scale: topic.scale ?? old.scale,
    coverage: topic.coverage ?? old.coverage,
    unread: [...topic.unread, ...old.unread],
  };
}

/** A partner that stands after the figure is that of the whole clause. */
export function givePartner(reading: Reading, partners: readonly PartnerSaid[]): void {
  const frame = reading.frame!;
  const old = frame.topic!;
  const topic = { ...old, partners };
  frame.topic = topic;
  for (const said of reading.said) if (said.topic === old) said.topic = topic;
}

export function placesFrom(
  reading: Reading,
  nodes: readonly Node[],
  at: number,
): { readonly partners: readonly PartnerSaid[]; readonly until: number } | null {
  const node = nodes[at];
  if (node === undefined || node.kind === "topic") return null;
  const places = placesAt(reading.pieces, node.at);
  if (places === null) return null;
  // Back to nodes.
  let until = at;
  while (until < nodes.length && atOf(nodes[until]!) < places.until) until++;
  return { partners: places.partners, until };
}

export function wordsOf(one: Piece | undefined): string {
  return one?.kind === "word" ? one.phrase : "";
}

export function isEarlier(when: When): boolean {
  return when.type === "earlier" || when.type === "before" || (when.type === "same" && when.year !== null);
}

/** Whether something that can be compared was said before. */
export function canCompare(reading: Reading): boolean {
  return (
    reading.move !== null ||
    (reading.last !== null && reading.last.frame === reading.frame?.index && reading.last.kind !== "level")
  );
}

const textIn = (one: Piece): boolean => one.kind === "word" && means(one, "in") && one.text !== "on";

export function isBalanceAhead(nodes: readonly Node[], from: number, strict = false): boolean {
  for (let at = from; at < nodes.length && at < from + 6; at++) {
    const node = nodes[at]!;
    if (isTopic(node)) return true;
    const one = piece(node)!;
    if (means(one, "of")) return false;
    if (strict && (means(one, "share", "partner", "super") || textIn(one))) return false;
    if (!["figure", "place", "word", "run", "rank"].includes(one.kind)) return false;
  }
  return false;
}
