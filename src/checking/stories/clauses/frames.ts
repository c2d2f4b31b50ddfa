import { meaning, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { readNextBase } from "./base-figures.js";
import { readBracket } from "./brackets.js";
import { readPartnerNoun } from "./entries.js";
import { forecastIn, isBareExpectation } from "./expectations.js";
import { readFirst } from "./firsts.js";
import { isHead, readHead } from "./heads.js";
import { atFirst, isMoveNode, moveOf, piece, skipPlain, textOf, wordsOf } from "./nodes.js";
import { readPlace } from "./parties.js";
import { readRank } from "./ranks.js";
import { needFrame, newFrame, notRead, type Reading, readingOf } from "./reading.js";
import type { Said, SentenceRead } from "./said.js";
import { figureSaid, lose } from "./sayings.js";
import { isTopic, type Node, type Segment } from "./segments.js";
import { readFigure } from "./settle.js";
import { isSpeaker, speechIn } from "./speech.js";
import { readRun } from "./streaks.js";
import { readPeriod } from "./times.js";
import { readTopic } from "./topic-phrases.js";
import { readWord } from "./word-senses.js";
import { readYearEnd } from "./year-ends.js";

/** Reads the segments of a sentence, from left to right. */
export function framesOf(
  segments: readonly Segment[],
  pieces: readonly Piece[],
  guards: ReadonlySet<number>,
): SentenceRead {
  const reading = readingOf(segments, pieces, guards);
  for (const [at, segment] of reading.segments.entries()) {
    if (isCrowded(reading)) break;
    reading.segment = at;
    readSegment(reading, segment, at);
  }
  return {
    frames: reading.frames,
    said: reading.said,
    head: {
      when: reading.headWhen,
      compared: reading.headCompared,
      partners: reading.headPartners,
      adjustment: reading.headAdjustment,
      terms: reading.headTerms,
      reporters: reading.owners,
      topic: reading.headTopic,
    },
    limits: isOfRegion(reading) ? [...reading.limits, reading.headRegion!] : reading.limits,
    covered: reading.covered,
  };
}

/** More statements than a sentence of a story makes: a table. */
export const isCrowded = ({ said, frames }: Pick<SentenceRead, "said" | "frames">): boolean =>
  said.length > MOST || frames.length > MOST;

const MOST = 100;

/** Whether something that was said has no partner of its own beside the region at the head. */
function isOfRegion(reading: Reading): boolean {
  return (
    reading.headRegion !== null &&
    reading.said.some(({ partner, topic }) => partner === null && (topic?.partners.length ?? 0) === 0)
  );
}

function readSegment(reading: Reading, segment: Segment, index: number): void {
  const { nodes } = segment;
  // "Fell with the United States but rose with Switzerland".
  if (["and", "but", "while"].includes(segment.opener) && isMoveNode(nodes[skipPlain(nodes, 0)]))
    reading.partnerNow = null;
  reading.cue = null;
  reading.wasNoun = false;
  reading.comparedNext = null;
  reading.whenNext = null;
  reading.open = [];
  reading.unreadHere = [];
  // "(May: $2 billion; June: $3 billion)".
  if (segment.opener === "bracket" || (segment.opener === "semicolon" && segment.depth > 0)) {
    readBracket(reading, nodes, index);
    return;
  }
  // "(+5.9% and +10.5%, in the quarter ended in May)": of that bracket alone.
  const isTimeOnly = nodes.every(
    (node) => piece(node)?.kind === "period" || means(piece(node), "in", "plain", "of"),
  );
  if (segment.depth > 0 && segment.opener === "comma" && isTimeOnly) return;
  if (index === 0 && readWhole(reading, nodes)) return;
  let from = 0;
  // Who says it.
  const say = speechIn(reading, nodes);
  if (say === "all") return;
  from = say;
  if (isHead(reading, nodes, from, index)) {
    readHead(reading, nodes, from);
    return;
  }
  if (index > 0 && isSpeaker(nodes)) return;
  const partner = readPartnerNoun(reading, nodes, from);
  if (partner !== null) {
    readNodes(reading, nodes, partner, segment);
    return;
  }
  const has = (...kinds: string[]): boolean =>
    nodes.some((node, at) => at >= from && means(piece(node), ...kinds));
  const hasFigure = nodes.some((node) => piece(node)?.kind === "figure");
  const topics = nodes.filter((node, at) => at >= from && isTopic(node));
  if (
    ["while", "but", "semicolon", "start", "which", "as", "with"].includes(segment.opener) &&
    !(segment.opener === "with" || segment.opener === "as")
  )
    reading.isForecast &&= segment.opener === "which" && false;
  const isForecast = forecastIn(nodes, from);
  if (isForecast) reading.isForecast = true;
  else if (
    reading.isForecast &&
    topics.length > 0 &&
    has("rise", "fall", "level", "record") &&
    !isForecast &&
    segment.opener !== "and" &&
    segment.opener !== "comma"
  )
    reading.isForecast = false;
  if (!hasFigure && isBareExpectation(reading, nodes, from)) return;
  if (isApposition(reading, segment, index)) return;
  // "$2.7 billion, the same figure as in 2016".
  const isSame = nodes
    .slice(0, 3)
    .some((node) => textOf(node) === "same" || wordsOf(piece(node)).startsWith("the same"));
  if (index > 0 && !hasFigure && topics.length === 0 && isSame) return;
  // "Set in May 2013": of the record before it.
  if (
    index > 0 &&
    !hasFigure &&
    nodes
      .slice(from)
      .every((node) => means(piece(node), "tail", "in", "plain") || piece(node)?.kind === "period") &&
    means(piece(nodes[skipPlain(nodes, from)]), "tail")
  ) {
    const base = reading.said.findLast((one) => one.figure !== null);
    const when = nodes.map(piece).find((one) => one?.kind === "period") as
      | (Piece & { readonly kind: "period" })
      | undefined;
    if (base !== undefined && base.role === "base" && base.when === null && when !== undefined)
      base.when = when.when;
    return;
  }
  // "Asia: the deficit decreased".
  const next = reading.segments[index + 1];
  if (index === 0 && next?.opener === "colon" && nodes.length === 1 && piece(nodes[0])?.kind === "place") {
    reading.headPartners = [{ type: "code", code: (piece(nodes[0]) as { readonly code: string }).code }];
    return;
  }
  // "Among China's largest trade partners".
  const isPartnerNoun = nodes.some((node) => means(piece(node), "partner"));
  if (
    !hasFigure &&
    isPartnerNoun &&
    topics.length === 0 &&
    !nodes.some((node) => isMoveNode(node) && !means(piece(node), "plain"))
  ) {
    const isPlain = nodes
      .slice(from)
      .every(
        (node) =>
          means(
            piece(node),
            "among",
            "in",
            "of",
            "owner",
            "plain",
            "super",
            "mod",
            "partner",
            "all",
            "to",
            "and",
          ) ||
          piece(node)?.kind === "rank" ||
          piece(node)?.kind === "place" ||
          ["major", "main", "leading", "top", "key"].includes(textOf(node)),
      );
    const isApart = !nodes
      .slice(from)
      .some(
        (node) => piece(node)?.kind === "place" && !(piece(node) as { readonly isOwner: boolean }).isOwner,
      );
    if (isPlain && isApart) return;
  }
  // "…for gold, silver, and platinum group metals": the list of a cause goes on.
  if (
    reading.wasColour === index - 1 &&
    !hasFigure &&
    topics.length === 0 &&
    ["comma", "and"].includes(segment.opener) &&
    !nodes.some(
      (node) =>
        (means(piece(node), "not", "modal") && textOf(node) !== "non") ||
        (isMoveNode(node) && !means(piece(node), "colour", "plain")),
    )
  ) {
    reading.wasColour = index;
    return;
  }
  // "…, as a trade row remains unresolved".
  const isAsCause =
    segment.opener === "as" &&
    index > 0 &&
    !hasFigure &&
    topics.length === 0 &&
    nodes.some((node) => piece(node)?.kind === "unknown") &&
    !nodes.some(
      (node) =>
        means(piece(node), "not", "modal", "pronoun", "owner", "super") || piece(node)?.kind === "period",
    );
  if (isAsCause) {
    reading.wasColour = index;
    return;
  }
  // "…, with a strong currency eroding trade".
  const last = nodes.findLast((node) => piece(node)?.kind !== "sign");
  const isStrange = (node: Node): boolean => isTopic(node) && node.topic.unread.length > 0;
  if (
    index > 0 &&
    textOf(nodes[from]) === "with" &&
    !hasFigure &&
    isStrange(last!) &&
    topics.every(isStrange)
  ) {
    reading.wasColour = index;
    return;
  }
  // "…, with farm and food products leading the gains".
  const isWith =
    textOf(nodes[from]) === "with" && nodes.slice(from + 1).some((node) => piece(node)?.kind === "unknown");
  const isNoise = nodes.slice(from + 1).every((node) => {
    const one = piece(node);
    return (
      (one?.kind === "unknown" && one.text !== "first") ||
      one?.kind === "sign" ||
      means(
        one,
        "plain",
        "mod",
        "and",
        "chief",
        "slash",
        "measure",
        "cover",
        "of",
        "for",
        "record",
        "level",
        "super",
        "share",
      ) ||
      moveOf(one) !== null
    );
  });
  if (isWith && isNoise && index > 0 && topics.length === 0) {
    reading.wasColour = index;
    return;
  }
  // "…, slowing their pace of decline in the two previous months".
  const isPace = means(piece(nodes[from]), "slower", "faster") && moveOf(piece(nodes[from]))?.use === "verb";
  if (isPace && index > 0 && !hasFigure && topics.length === 0 && !has("not", "modal", "super", "record"))
    return;
  // "Driven by consumer goods (down 10%) and other goods (down 9%)".
  if (
    segment.opener === "resume" &&
    reading.wasColour === index - 2 &&
    !hasFigure &&
    topics.length === 0 &&
    !nodes.some(
      (node) => (isMoveNode(node) && !means(piece(node), "plain")) || means(piece(node), "not", "modal"),
    )
  ) {
    reading.wasColour = index;
    return;
  }
  if (isAside(reading, segment, index)) return;
  if (index > 0 && readNextBase(reading, nodes, from, index)) return;
  // "China, which bought $209 million": what is a purchase there is a sale here.
  const buyer = piece(reading.segments[index - 1]?.nodes.at(-1));
  if (
    segment.opener === "which" &&
    buyer?.kind === "place" &&
    topics.some((one) => isTopic(one) && one.topic.isVerb)
  ) {
    for (const node of nodes) if (piece(node)?.kind === "figure") lose(reading, node);
    return;
  }
  const antecedent = reading.segments[index - 1]?.nodes.at(-1);
  const isOfStranger =
    segment.opener === "which" &&
    (piece(antecedent)?.kind === "unknown" ||
      (reading.wasColour === index - 1 && reading.colourTopic !== null));
  // "Due to a 4% jump in sales, the biggest rise since May": of the figure in the cause.
  const isOfCause =
    segment.opener === "comma" &&
    reading.wasColour === index - 1 &&
    reading.said.some(({ segment: where, kind }) => where === index - 1 && kind === "lost");
  if (
    topics.length === 0 &&
    (isOfStranger ||
      (reading.colourTopic !== null &&
        reading.wasColour >= index - 2 &&
        ["comma", "resume", "dash"].includes(segment.opener) &&
        hasFigure) ||
      (isOfCause && (has("super", "record") || nodes.some((node) => piece(node)?.kind === "rank"))))
  ) {
    // "…due to a decrease in the surplus of vehicles, which fell to".
    const first = reading.colourTopic ?? (piece(nodes[0]) as Piece | undefined)?.first ?? 0;
    newFrame(reading, null, segment.opener).unread.push(first);
  }
  reading.colourTopic = reading.wasColour >= index - 1 ? reading.colourTopic : null;
  if (index > 0 && means(piece(nodes[from]), "aside")) {
    for (const node of nodes) if (piece(node)?.kind === "figure") lose(reading, node);
    // "Including oil, steel, plastics and corn": the list goes on.
    if (!hasFigure) reading.wasColour = index;
    return;
  }
  const figures = nodes.filter((node) => piece(node)?.kind === "figure");
  if (
    ["while", "but"].includes(segment.opener) &&
    topics.length === 0 &&
    figures.length === 1 &&
    reading.last !== null &&
    nodes
      .slice(from)
      .every(
        (node) =>
          ["period", "figure", "sign"].includes(piece(node)?.kind ?? "") ||
          wordsOf(piece(node)) === "it was" ||
          means(piece(node), "in", "plain", "pronoun", "level"),
      ) &&
    nodes.some((node) => piece(node)?.kind === "period")
  ) {
    const { figure, first } = piece(figures[0]) as Piece & { readonly kind: "figure" };
    const said = figureSaid(reading, figure, first, reading.frames[reading.last.frame]!, "base");
    said.topic = reading.last.topic;
    said.partner = reading.last.partner;
    (said as { base: number | null }).base = reading.said.indexOf(reading.last);
    said.when = (nodes.map(piece).find((one) => one?.kind === "period") as { readonly when: When }).when;
    if (figure.kind === "amount" || figure.kind === "percent")
      (said as { kind: Said["kind"] }).kind =
        figure.kind === "amount" && reading.last.kind === "level"
          ? "level"
          : reading.last.kind === "share" && figure.kind === "percent"
            ? "share"
            : "lost";
    return;
  }
  // "Above the forecast 3.8% rise in exports and a 3% increase in imports": the forecast goes on.
  const before = reading.said.findLast((one) => one.figure !== null);
  const isVerb = nodes.some(
    (node) => moveOf(piece(node))?.use === "verb" || means(piece(node), "level", "record"),
  );
  if (
    segment.opener === "and" &&
    hasFigure &&
    !isVerb &&
    !means(piece(nodes[from]), "after", "from", "compare") &&
    before?.kind === "surprise" &&
    before.segment === index - 1
  ) {
    for (const node of nodes) if (piece(node)?.kind === "figure") lose(reading, node);
    return;
  }
  const [subject, worth] = nodes.slice(skipPlain(nodes, from));
  if (segment.opener === "after") {
    newFrame(reading, null, "after", "after");
  } else if (
    ["while", "but"].includes(segment.opener) &&
    piece(subject)?.kind === "figure" &&
    means(piece(worth), "worth")
  ) {
    // "…, while $5 billion worth of goods came in": of another flow.
    newFrame(reading, null, segment.opener).unread.push(atFirst([subject!]));
  } else if (["when", "which", "whom"].includes(segment.opener)) {
    const before = reading.segments[index - 1]?.nodes.slice(-3) ?? [];
    const period = before.map(piece).findLast((one) => one?.kind === "period") as
      | (Piece & { readonly kind: "period" })
      | undefined;
    const place = before.map(piece).findLast((one) => one?.kind === "place") as
      | (Piece & { readonly kind: "place" })
      | undefined;
    const base = reading.said.at(-1);
    const isBase =
      period !== undefined &&
      ((reading.frame?.compared?.type === "base" && reading.frame.compared.when === period.when) ||
        reading.said.some((one) => one.compared?.type === "base" && one.compared.when === period.when) ||
        (base?.role === "base" && base.when === period.when) ||
        reading.said.some((one) => one.detail.since === period.when));
    if (segment.opener === "whom") {
      newFrame(reading, null, "which").partners =
        place === undefined ? [{ type: "unread" }] : [{ type: "code", code: place.code }];
    } else if (segment.opener === "when" || (isBase && !nodes.some((node) => moveOf(piece(node)) !== null))) {
      const old = reading.frame;
      const frame = newFrame(
        reading,
        topics.length > 0 ? null : (old?.topic ?? null),
        segment.opener,
        "which",
      );
      frame.when = period?.when ?? { type: "unclear" };
      frame.hasPronoun = topics.length === 0 && old?.hasPronoun === true;
    }
  } else if (["while", "but", "as", "with", "semicolon"].includes(segment.opener) && topics.length > 0) {
    // "…, whereas in May there was a deficit": the time is of what follows.
    if (startsWithTopic(nodes, from)) newFrame(reading, null, segment.opener);
    else if (isDated(nodes, from)) newFrame(reading, null, segment.opener).isDated = true;
  } else if (segment.opener === "and" && startsWithTopic(nodes, from) && isDated(nodes, from)) {
    newFrame(reading, null, "and").isDated = true;
  } else if (
    segment.opener === "and" &&
    isForecast !== (reading.frame?.role === "forecast") &&
    topics.length > 0
  ) {
    newFrame(reading, null, "and");
  }
  if (reading.isForecast && reading.frame?.role !== "forecast" && (hasFigure || isForecast)) {
    const host = reading.frame?.topic ?? null;
    newFrame(reading, host, segment.opener);
  }
  readNodes(reading, nodes, from, segment);
}

/** "Exports, a key driver of the economy, rose": between commas, without a figure, a time or a movement. */
function isApposition(reading: Reading, { opener, nodes }: Segment, index: number): boolean {
  const before = reading.segments[index - 1]?.nodes.at(-1);
  const next = reading.segments[index + 1];
  const isBetween = opener === "comma" && next?.opener === "comma";
  // "The surplus, the balance of exports and imports, totalled".
  const isNamedAgain =
    nodes.every((node) => isTopic(node) || means(piece(node), "of", "plain", "between", "cover")) &&
    isTopic(nodes[0]) &&
    nodes[0].topic.flows[0]!.flow === "balance" &&
    isMoveNode(next?.nodes[0]);
  if (isBetween && isTopic(before) && before.topic.flows[0]!.flow === "balance" && isNamedAgain) return true;
  return (
    isBetween &&
    isTopic(before) &&
    ["a", "an", "the"].includes(textOf(nodes[0])) &&
    nodes.every((node) => {
      const one = piece(node);
      if (one?.kind === "unknown" || one?.kind === "place") return true;
      return meaning(one, "measure") === "growth" || (means(one, ...APPOSED) && !isMoveNode(node));
    })
  );
}

/** "The United States, whose economy has been growing, …": of a place, between commas, with nothing of trade in it. */
function isAside({ segments }: Reading, { opener, nodes }: Segment, index: number): boolean {
  const before = segments[index - 1]?.nodes.at(-1);
  const isOfPlace = piece(before)?.kind === "place" || (isTopic(before) && before.topic.partners.length > 0);
  const isBetween = opener === "which" && segments[index + 1]?.opener === "comma";
  const isPlain = nodes.every(
    (node) =>
      !isTopic(node) &&
      !["figure", "period", "rank", "run"].includes(piece(node)!.kind) &&
      !means(piece(node), "not", "modal", "cover", "adjusted", "volume", "average", "measure", "share"),
  );
  return isOfPlace && isBetween && isPlain && nodes.some((node) => piece(node)?.kind === "unknown");
}

const APPOSED: readonly string[] = "plain of in for owner nation mod chief super partner".split(" ");

/** "Of the total trade, $5 billion were exports": what follows are its parts. */
function readWhole(reading: Reading, nodes: readonly Node[]): boolean {
  const first = reading.pieces[0];
  const isOf = first?.kind === "word" && /^of\b/.test(first.phrase);
  const isAll = nodes.every(
    (node) =>
      isTopic(node) || piece(node)?.kind === "period" || means(piece(node), "of", "in", "plain", "all"),
  );
  if (!isOf || !isAll || reading.segments.length === 1 || !nodes.some(isTopic)) return false;
  for (const node of nodes) {
    const when = isTopic(node) ? node.topic.when : (piece(node) as { readonly when?: When }).when;
    reading.headWhen ??= when ?? null;
  }
  return true;
}

/** "…, and for the year to date the gap is": its own time stands before its subject. */
function isDated(nodes: readonly Node[], from: number): boolean {
  const topic = nodes.findIndex((node, at) => at >= from && isTopic(node));
  return nodes.slice(from, topic).some((node) => piece(node)?.kind === "period");
}

function startsWithTopic(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < nodes.length; at++) {
    if (isTopic(nodes[at])) return true;
    const one = piece(nodes[at]);
    if (means(one, "rise", "fall", "flat", "level", "record", "from", "compare") || one?.kind === "figure")
      return false;
  }
  return false;
}

function readNodes(reading: Reading, nodes: readonly Node[], from: number, segment: Segment): void {
  const end = Math.min(reading.cut ?? nodes.length, nodes.length);
  reading.cut = null;
  for (let at = from; at < end && !isCrowded(reading); ) {
    const next = readNode(reading, nodes, at, end, segment);
    if (next === "colour") break;
    at = next;
  }
  if (reading.frame !== null && isPastPerfect(nodes)) reading.frame.isPast = true;
}

/** "The surplus had been $5 billion", "it had totalled". */
const isPastPerfect = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, at) =>
      textOf(node) === "had" &&
      nodes
        .slice(at + 1, at + 4)
        .some(
          (next) =>
            textOf(next) === "been" || moveOf(piece(next))?.use === "verb" || means(piece(next), "level"),
        ),
  );

/** Reads a node; the result is the place after what was read. */
function readNode(
  reading: Reading,
  nodes: readonly Node[],
  at: number,
  end: number,
  segment: Segment,
): number | "colour" {
  const node = nodes[at]!;
  if (isTopic(node)) return readTopic(reading, node.topic, nodes, at, segment);
  const one = piece(node)!;
  const closed = readYearEnd(reading, nodes, at);
  if (closed !== null) return closed;
  switch (one.kind) {
    case "figure":
      return readFigure(reading, one.figure, nodes, at, segment);
    case "period":
      return readPeriod(reading, one.when, nodes, at);
    case "run":
      return readRun(reading, nodes, at);
    case "rank":
      return readRank(reading, nodes, at);
    case "place":
      return readPlace(reading, nodes, at);
    case "terms": {
      // "5.9% in dollar terms; in yuan terms 5.7%": of the figure that it stands beside.
      const last = reading.last;
      if (
        last !== null &&
        last.segment === reading.segment &&
        last.terms === null &&
        isFigureBehind(nodes, at)
      )
        last.terms = one.code;
      else needFrame(reading, segment.opener).terms = one.code;
      return at + 1;
    }
    case "sign":
      return readSign(reading, one.text, one.first, at);
    case "unknown":
      // "Rose only 1.9%".
      if (one.text === "only" && piece(nodes[at + 1])?.kind === "figure") return at + 1;
      if (one.text === "first") {
        const next = readFirst(reading, nodes, at);
        if (next !== null) return next;
      }
      // "Shipped $5 billion worth of goods abroad".
      if (["abroad", "overseas"].includes(one.text) && reading.frame?.topic?.flows[0]?.flow === "exports")
        return at + 1;
      if (MAINLY.includes(one.text) && isListed(reading, nodes)) return at + 1;
      if (!reading.guards.has(one.first)) notRead(reading, one.first, segment.opener);
      return at + 1;
    default:
      return readWord(reading, nodes, at, end, segment);
  }
}

/** "5.9% in dollar terms", "5.9% lower in dollar terms". */
function isFigureBehind(nodes: readonly Node[], at: number): boolean {
  let behind = at - 1;
  while (moveOf(piece(nodes[behind]))?.use === "adverb") behind--;
  return piece(nodes[behind])?.kind === "figure";
}

const MAINLY: readonly string[] = ["mainly", "mostly", "largely", "chiefly", "primarily"];

/** "Mainly to Germany (3.8 percent) and France (6.1 percent)": each with its own figure. */
const isListed = (reading: Reading, nodes: readonly Node[]): boolean =>
  piece(nodes.at(-1))?.kind === "place" && reading.segments[reading.segment + 1]?.opener === "bracket";

function readSign(reading: Reading, text: string, first: number, at: number): number {
  if (
    ![
      '"',
      "“",
      "”",
      "'",
      "‘",
      "’",
      ".",
      "!",
      "?",
      "„",
      "«",
      "»",
      "-",
      "*",
      "•",
      "·",
      "▪",
      "■",
      "●",
      "…",
    ].includes(text)
  )
    needFrame(reading).unread.push(first);
  return at + 1;
}
