import type { PartnerSaid, Topic } from "../topics/topic.js";
import { hasAny, isFigure, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { isMoveNode, type Move, type Node, textOf } from "./nodes.js";
import { type Compared, type Frame, figuresIn, type Said, saidIn } from "./said.js";
import type { Segment } from "./segments.js";

/** One sentence under reading, and the part of it that is being read; nothing of it outlives the sentence. */
export interface Reading extends Segment {
  readonly segments: readonly Segment[];
  readonly pieces: readonly Piece[];
  /** Words that turn only what they stand beside. */
  readonly guards: ReadonlySet<number>;
  readonly frames: Frame[];
  readonly said: Said[];
  readonly limits: number[];
  clause: Frame | null;
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
  partnerNow: PartnerSaid | null;
  owners: string[];
  readonly reporter: string;
  endsNext: boolean;
  /** Figures that are part of a run: "double-digit". */
  readonly covered: number[];
  unreadHere: number[];
  cut: number | null;
  moveSegment: number;
  resultMove: Move | null;
  moveBefore: Move | null;
  whenIsOwner: boolean;
  isSided: boolean;
  wasColour: number;
  colourTopic: number | null;
  /** "In volume terms, …": all that follows. */
  headVolume: boolean;
  /** A region at the head: what names no partner of its own may be with it. */
  headRegion: number | null;
  isApart: boolean;
  /** Partners and their figures follow one another. */
  listing: boolean;
  baseOpener: Node | null;
  /** What a relative clause stands in: "exports to Norway, whose imports fell, rose". */
  outer: Frame | null;
  /** A bracket named a time: those that name none may be of that. */
  isBracketDated: boolean;
}

/** Before the first word. */
export function readingOf(
  segments: readonly Segment[],
  pieces: readonly Piece[],
  guards: ReadonlySet<number>,
  reporter: string,
): Reading {
  return {
    segments,
    pieces,
    guards,
    opener: "start",
    nodes: [],
    depth: 0,
    frames: [],
    said: [],
    limits: [],
    clause: null,
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
    partnerNow: null,
    owners: [],
    reporter,
    endsNext: false,
    covered: [],
    unreadHere: [],
    cut: null,
    moveSegment: 0,
    resultMove: null,
    moveBefore: null,
    whenIsOwner: false,
    isSided: false,
    wasColour: -2,
    colourTopic: null,
    headVolume: false,
    headRegion: null,
    isApart: false,
    listing: false,
    baseOpener: null,
    outer: null,
    isBracketDated: false,
  };
}

export function newFrame(
  reading: Reading,
  topic: Topic | null,
  joint: Segment["opener"],
  role: Frame["role"] = "main",
): Frame {
  const old = reading.clause;
  const { nodes } = reading;
  const clause: Frame = {
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
    // "Japan came second with exports of".
    withWhom: joint === "with" ? partnersOf(reading) : [],
    // "…, as both exports and imports rose 8%".
    isEach: topic !== null && hasAny(nodes.slice(0, 2), "jointly"),
    hasPronoun: false,
    saysTotal: false,
    isNominal: false,
    whenOfCause: null,
    isDated: false,
    isResult: false,
    comparedAt: 0,
    isShare: false,
    nounMove: null,
    isOfMove: false,
    isPast: false,
    isRespective: false,
    listed: [],
  };
  const ofOld = saidIn(reading, old?.index);
  if (old !== null && !reading.said.some((one) => one.segment === reading.segment)) {
    const own = reading.unreadHere;
    clause.unread.push(...old.unread.filter((one) => own.includes(one)));
    old.unread = old.unread.filter((one) => !own.includes(one));
  }
  const first = nodes[0]!.first;
  // "Imports zork and exports to Peru were $5 billion": nothing is said before, and what follows may be of it.
  if (joint === "and" && old !== null && role === "main") {
    if (ofOld.length === 0) clause.unread.push(...old.unread);
    // "Exports (up 5%) and imports (down 3%) were $9 billion": of both, perhaps.
    else if (ofOld.every(({ role, kind }) => role === "bracket" && kind === "lost"))
      clause.unread.push(first);
  }
  // "Exports as zork as imports were $5 billion", "exports, as did imports, reached $5 billion": of both, perhaps. "The
  // surplus came as exports rose" tells of one.
  const isSilent = old?.topic != null && ofOld.length === 0;
  const isToldBefore = means(reading.segments[reading.segment - 1]?.nodes.at(-1), "level");
  const isApart = reading.pieces[nodes[0]!.at - 2]?.kind === "sign" && !isAside(reading);
  if (joint === "as" && isSilent && !isToldBefore && !isApart) clause.unread.push(first);
  // "The number of firms with exports": what stands before belongs to it.
  if (joint === "with" && old?.topic === null && isBound(reading, reading.segment))
    clause.unread.push(...old.unread);
  // "Phones topped the list with an export value of": that of the phones.
  if (joint === "with" && reading.wasColour === reading.segment - 1 && isBound(reading, reading.segment))
    clause.unread.push(first);
  // "It was followed by China with turnover of": turnover of which flow is not said.
  const isOfEntry = joint === "with" && reading.partnerNow !== null;
  if (isOfEntry && old!.topic === null && old!.withWhom.length === 0) clause.unread.push(first);
  reading.frames.push(clause);
  reading.clause = clause;
  if (reading.move !== null) reading.moveBefore = reading.move;
  if (!reading.wasNoun) reading.move = null;
  reading.level = false;
  reading.cue = null;
  if (old !== null) reading.comparedNext = null;
  reading.whenNext = null;
  reading.partnerNow = null;
  return clause;
}

/** Whether the subject before a part without figures has its verb behind it: "exports, as did imports, reached". */
const isAside = ({ segments, segment, nodes }: Reading): boolean => {
  const behind = segments[segment + 1];
  const isVerb = isMoveNode(behind?.nodes[0]) && !/ing$/.test(textOf(behind?.nodes[0]));
  return behind?.opener === "comma" && isVerb && !nodes.some(isFigure);
};

const partnersOf = ({ clause, listing, partnerNow }: Reading): readonly PartnerSaid[] =>
  listing && partnerNow !== null ? [partnerNow] : clause?.topic === null ? clause.withWhom : [];

/** Whether no comma stands before the "with" that opens a segment. */
export function isBound({ pieces, segments }: Reading, segment: number): boolean {
  const nodes = segments[segment]!.nodes;
  let at = nodes[0]!.at;
  while (at > 0 && !means(pieces[at], "with")) at--;
  return at > 0 && pieces[at - 1]!.kind !== "sign";
}

export function needFrame(reading: Reading, joint: Segment["opener"] = "start"): Frame {
  return reading.clause ?? newFrame(reading, null, joint);
}

/** "…and the figure for the second quarter was": another statement of the same. */
export function pronounFrame(reading: Reading): Frame {
  const clause = reading.clause;
  if (clause === null || reading.opener === "as") return newFrame(reading, null, reading.opener);
  const isSaid = figuresIn(reading, clause.index).length > 0;
  return isSaid && reading.opener === "and" ? newFrame(reading, clause.topic, "and") : clause;
}

export function notRead(reading: Reading, first: number, joint: Segment["opener"] = "start"): void {
  reading.unreadHere.push(first);
  needFrame(reading, joint).unread.push(first);
}

/** What came later explains the piece. */
export function readAfterAll(reading: Reading, first: number): void {
  reading.unreadHere = reading.unreadHere.filter((one) => one !== first);
  const clause = reading.clause!;
  clause.unread = clause.unread.filter((one) => one !== first);
}

/** Whether something that can be compared was said before. */
export const canCompare = ({ move, last, clause }: Reading): boolean =>
  move !== null || (last !== null && last.clause === clause!.index && last.kind !== "level");
