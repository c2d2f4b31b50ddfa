import type { Topic } from "../topics/topic.js";
import { meaning, means, type Piece } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { readAcceleration } from "./accelerations.js";
import { isBaseAhead, readBase } from "./bases.js";
import { readComparison, setCompared } from "./comparisons.js";
import { expectAhead, readSurprise } from "./expectations.js";
import { readCrossing, readFirst, readTurn } from "./firsts.js";
import { readMove } from "./moves.js";
import {
  cardinalMonths,
  isBalanceAhead,
  moveOf,
  piece,
  segmentStart,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { readPartner } from "./parties.js";
import { whatRanks } from "./ranks.js";
import { canCompare, needFrame, newFrame, notRead, type Reading } from "./reading.js";
import type { Detail, Frame, Said } from "./said.js";
import { lose, push, pushed } from "./sayings.js";
import { isTopic, type Node, type Segment } from "./segments.js";
import { settle } from "./settle.js";
import { readShare } from "./shares.js";
import { readEnd } from "./streaks.js";

const RESULTS_DOWN =
  /^(?:cutting|reducing|reduced|shrinking|narrowing|trimming|trimmed|pulling|squeezing|squeezed|dragging|dragged)$/;
const RESULTS_UP =
  /^(?:lifting|lifted|raising|raised|pushing|pushed|boosting|boosted|swelling|widening|increasing|expanding|helping push)$/;

/** So many words on, what a word opens is over: reading does not look back and forth through a long sentence. */
const FARTHEST = 40;

export function readWord(
  reading: Reading,
  nodes: readonly Node[],
  at: number,
  last: number,
  segment: Segment,
): number | "colour" {
  const one = piece(nodes[at]) as Piece & { readonly kind: "word" };
  const has = (kind: string): boolean => one.meanings.has(kind);
  if (has("list") && piece(nodes[skipPlain(nodes, at + 1)])?.kind === "place") return at + 1;
  if (has("colour") && !isBaseAhead(nodes, at)) {
    colourFrom(reading, nodes, at, last);
    return "colour";
  }
  const end = Math.min(last, at + FARTHEST);
  if (has("beat") || ((has("from") || has("undercut")) && expectAhead(nodes, at, end))) {
    const next = readSurprise(reading, nodes, at, end);
    if (next !== null) return next;
    let expect = at + 1;
    while (expect < end && !means(piece(nodes[expect]), "expect")) expect++;
    if (
      expect < end &&
      !nodes
        .slice(at + 1, expect)
        .some((node) => isTopic(node) || piece(node)?.kind === "figure" || means(piece(node), "and", "not"))
    ) {
      pushed(reading, "lost", one.first, {}, needFrame(reading, segment.opener)).missing.push("expectation");
      let next = expect + 1;
      while (means(piece(nodes[next]), "expect", "plain")) next++;
      return next;
    }
  }
  const annual = piece(nodes[at + 1]);
  if (one.text === "annual" && annual?.kind === "figure" && annual.figure.kind === "percent") {
    reading.comparedNext = { type: "named", of: "year-on-year" };
    return at + 1;
  }
  const paced = has("from") ? readAcceleration(reading, nodes, at, end) : null;
  if (paced !== null) return paced;
  if (has("from") && piece(nodes[at - 1])?.kind === "figure" && reading.open.length > 0) {
    // "$0.9 billion less than in December", "37% below the surplus of May".
    const words = wordsOf(one);
    const move = /less|lower|smaller|below|slower|fewer/.test(words)
      ? "fall"
      : /more|higher|larger|greater|above|bigger/.test(words)
        ? "rise"
        : null;
    const opened = reading.open.at(-1)!;
    if (move !== null && opened.figure !== null) {
      opened.move = move;
      (opened as { detail: Detail }).detail = { ...opened.detail, noun: true, cue: null };
      settle(reading, opened);
    }
  }
  if (has("pass") && has("beat")) {
    const next = readCrossing(reading, nodes, at);
    if (next !== null) return next;
  }
  const isEarned = reading.open.at(-1)?.detail.cue === "record" && !reading.frame?.topic;
  if (one.text === "from" && isEarned && isTopic(nodes[at + 1])) return at + 1;
  if (one.text === "from" && piece(nodes[skipPlain(nodes, at + 1)])?.kind === "place") {
    const next = readPartner(reading, nodes, at);
    if (next !== null) return next;
  }
  if (one.phrase === "it was") {
    // "It was the seventh straight month"; beside a figure it names a base.
    const next = piece(nodes[skipPlain(nodes, at + 1)]);
    if (means(next, "list")) {
      if (!reading.frame?.topic) {
        needFrame(reading, segment.opener).hasPronoun = true;
        reading.listing = true;
      }
      return at + 1;
    }
    if (!segmentStart(nodes, at)) return readBase(reading, nodes, at, end) ?? at + 1;
    if (reading.last === null || ["run", "rank"].includes(next?.kind ?? "") || means(next, "super")) {
      needFrame(reading, segment.opener).hasPronoun ||= reading.frame?.topic === null;
      reading.level = true;
      reading.cue = "level";
      return at + 1;
    }
  }
  // "Slower than in September" in parts is of the pace, and compares no level.
  if (one.phrase === "than" && means(piece(nodes[at - 1]), "slower", "faster")) {
    notRead(reading, one.first, segment.opener);
    return at + 1;
  }
  if (has("from") || has("compare") || has("after") || (has("beat") && !has("plain"))) {
    const next = readBase(reading, nodes, at, end);
    if (next !== null) return next;
  }
  const figureBefore = piece(nodes[at - 1]);
  if (one.text === "monthly" && figureBefore?.kind === "figure" && figureBefore.figure.kind === "percent") {
    setCompared(reading, { type: "named", of: "month-on-month" }, nodes, at);
    return at + 1;
  }
  if (has("comparison")) return readComparison(reading, nodes, at);
  if (has("since") && sinceOfRank(reading, piece(nodes[at + 1]))) return at + 2;
  if (
    has("since") &&
    piece(nodes[at + 1])?.kind === "period" &&
    canCompare(reading) &&
    reading.unreadHere.length === 0
  ) {
    setCompared(
      reading,
      { type: "base", when: (piece(nodes[at + 1]) as { readonly when: When }).when },
      nodes,
      at,
    );
    return at + 2;
  }
  if (has("after")) {
    // "After an encouraging bump up in August": what was before, without a figure.
    const rest = nodes.slice(at + 1, end);
    if (
      rest.some((node) => moveOf(piece(node)) !== null) &&
      !rest.some((node) => piece(node)?.kind === "figure" || means(piece(node), "not", "adjusted"))
    )
      return end;
  }
  if (one.text === "first") {
    const next = readFirst(reading, nodes, at);
    if (next !== null) return next;
  }
  if (has("pass") || has("undercut")) {
    const next = readCrossing(reading, nodes, at);
    if (next !== null) return next;
  }
  if (has("end")) {
    const next = skipPlain(nodes, at + 1);
    if (
      piece(nodes[next])?.kind === "run" ||
      means(piece(nodes[next]), "streak") ||
      cardinalMonths(nodes, next)
    ) {
      reading.endsNext = true;
      if (cardinalMonths(nodes, next)) return readEnd(reading, nodes, at, next);
      return at + 1;
    }
  }
  if (has("super")) {
    const what = whatRanks(nodes, at + 1);
    const named = what.detail.topic as Topic | undefined;
    if (named !== undefined && (reading.frame === null || reading.frame.topic === null))
      needFrame(reading, segment.opener).topic = named;
    push(
      reading,
      "extreme",
      one.first,
      { is: meaning(one, "super"), ...what.detail },
      needFrame(reading, segment.opener),
    );
    // "The fastest growth since May, by 33.6%".
    if (reading.move === null && (what.detail.noun === "rise" || what.detail.noun === "fall"))
      reading.move = what.detail.noun;
    return what.next;
  }
  if (has("record") && meaning(one, "record") !== "verb" && textOf(nodes[at - 1]) !== "on") {
    const what = whatRanks(nodes, at + 1);
    const said = meaning(one, "record");
    const isLow = said === "low" || ["low", "lows", "trough"].includes(textOf(nodes[at + 1]));
    const is = isLow ? "small" : "big";
    const next = piece(nodes[skipPlain(nodes, what.next)]);
    if (
      next?.kind === "figure" &&
      next.figure.kind === "percent" &&
      what.detail.noun === undefined &&
      reading.move !== null
    )
      what.detail.noun = reading.move === "rise" || reading.move === "widened" ? "rise" : "fall";
    // "To a record $5 billion", "plunged by a record".
    const isAmount = next?.kind === "figure" && next.figure.kind === "amount";
    const moved = reading.move === "rise" || reading.move === "fall" ? reading.move : null;
    const isBy = reading.cue === "by" && moved !== null;
    if (isAmount && !isBy) what.detail.noun ??= "level";
    else if (isBy && what.detail.noun === undefined) what.detail.noun = moved!;
    push(
      reading,
      "extreme",
      one.first,
      { is, ever: true, record: said, ...what.detail },
      needFrame(reading, segment.opener),
    );
    // "A record high of $5 billion".
    reading.cue = isBy ? "by" : "level";
    return what.next;
  }
  const moved = moveOf(one);
  if (has("turn") && moved !== null) {
    // "Fell back into contraction".
    const next = readTurn(reading, nodes, at);
    if (next !== null && next > at + 1) return next;
  }
  if (moved !== null && !(has("level") && !has("rise")))
    return readMove(reading, moved.move, moved.use, nodes, at, segment);
  if (
    (has("share") || has("whole")) &&
    piece(nodes[at - 1])?.kind === "figure" &&
    reading.open.at(-1)?.figure?.kind === "percent"
  ) {
    // "A 17% share", "16.2 percent of the total".
    (reading.open.at(-1)! as { kind: Said["kind"] }).kind = "share";
    return at + 1;
  }
  if (has("share")) return readShare(reading, nodes, at, segment);
  if (one.text === "went" && means(piece(nodes[at + 1]), "from")) {
    reading.level = true;
    return at + 1;
  }
  if (has("turn")) {
    const next = readTurn(reading, nodes, at);
    if (next !== null) return next;
  }
  if (has("result")) {
    // "Leaving the country with a surplus of".
    const whom = piece(nodes[skipPlain(nodes, at + 1)]);
    const after = skipPlain(nodes, skipPlain(nodes, at + 1) + 1);
    const isWith = means(piece(nodes[after]), "with");
    const isWhom =
      (means(whom, "nation", "pronoun") || whom?.kind === "place") && (after >= nodes.length || isWith);
    if (isWhom) {
      if (whom?.kind === "place") reading.owners = [whom.code];
      if (reading.frame === null) needFrame(reading, segment.opener).hasPronoun = true;
      reading.cue = "result";
      return isWith ? after + 1 : nodes.length;
    }
    if (isBalanceAhead(nodes, at + 1)) {
      reading.cue = "result";
      reading.resultMove = RESULTS_DOWN.test(one.phrase)
        ? "fall"
        : RESULTS_UP.test(one.phrase)
          ? "rise"
          : null;
      return at + 1;
    }
  }
  if (has("level") || has("record")) {
    reading.cue = meaning(one, "record") === "verb" ? "record" : "level";
    reading.level = true;
    reading.move = null;
    return at + 1;
  }
  if (has("worth")) {
    reading.cue = "level";
    return at + 1;
  }
  if (has("adjusted")) {
    needFrame(reading, segment.opener).adjustment = meaning(one, "adjusted")!;
    return at + 1;
  }
  if (has("volume") || meaning(one, "measure") === "volume") {
    needFrame(reading, segment.opener).volume = true;
    return at + 1;
  }
  if (has("value") && meaning(one, "value") === "terms") {
    needFrame(reading, segment.opener).isNominal = true;
    return at + 1;
  }
  if (has("whole") && reading.last?.kind === "share") return at + 1;
  if (has("valuation")) return at + 1;
  if (has("tail") && reading.last !== null && reading.last.role !== "main") return at + 1;
  if (
    (meaning(one, "measure") === "value" || has("reading")) &&
    piece(nodes[at - 1])?.kind === "period" &&
    needFrame(reading, segment.opener).topic === null
  ) {
    needFrame(reading, segment.opener).hasPronoun = true;
    return at + 1;
  }
  if (meaning(one, "measure") === "growth" && segmentStart(nodes, at)) {
    // "Growth was slower than in May": of what was spoken of.
    const now = needFrame(reading, segment.opener);
    now.hasPronoun ||= now.topic === null;
    return at + 1;
  }
  if (has("jointly")) {
    needFrame(reading, segment.opener).isEach = true;
    return at + 1;
  }
  if (has("respectively") || has("quote")) return at + 1;
  if (has("those") && (isTopic(nodes[at + 1]) || piece(nodes[at + 1])?.kind === "figure")) return at + 1;
  if (
    has("signed") &&
    reading.frame !== null &&
    reading.frame.topic?.flows[0]?.flow === "balance" &&
    reading.frame.topic.flows[0].sign === 0
  ) {
    const old = reading.frame.topic;
    const sign = meaning(one, "signed") === "positive" ? 1 : -1;
    const signed: Topic = { ...old, flows: [{ flow: "balance", sign }] };
    reading.frame.topic = signed;
    for (const said of reading.said) if (said.topic === old) said.topic = signed;
    reading.cue = "level";
    return at + 1;
  }
  if (has("pronoun") && !has("link")) {
    const now =
      reading.frame === null ||
      (reading.frame.topic !== null &&
        segmentStart(nodes, at) &&
        ["while", "but", "start", "semicolon", "and"].includes(segment.opener))
        ? pronounFrame(reading, segment)
        : reading.frame;
    if (now.topic === null && reading.headTopic !== null) now.topic = reading.headTopic;
    else if (now.topic === null) now.hasPronoun = true;
    return at + 1;
  }
  if (has("not")) {
    reading.limits.push(one.first);
    return at + 1;
  }
  const partner = readPartner(reading, nodes, at);
  if (partner !== null) return partner;
  for (const cue of ["to", "by", "at", "of", "with", "for", "in"]) {
    if (!has(cue)) continue;
    reading.cue =
      reading.cue === "share" && (cue === "of" || cue === "to" || cue === "at")
        ? "share"
        : reading.wasNoun && cue === "of"
          ? "of"
          : cue;
    return at + 1;
  }
  if (
    has("plain") ||
    has("and") ||
    has("link") ||
    has("weekday") ||
    has("owner") ||
    has("mod") ||
    has("nation") ||
    has("agency") ||
    has("list") ||
    has("extend") ||
    has("streak")
  )
    return at + 1;
  if (has("cover") && (reading.cue === "level" || meaning(one, "cover") === "goods")) return at + 1;
  notRead(reading, one.first, segment.opener);
  return at + 1;
}

/** "…and the figure for the second quarter was": another statement of the same. */
function pronounFrame(reading: Reading, segment: Segment): Frame {
  const frame = reading.frame;
  if (frame === null) return newFrame(reading, null, segment.opener);
  const isSaid = reading.said.some((one) => one.frame === frame.index && one.figure !== null);
  return isSaid && segment.opener === "and" ? newFrame(reading, frame.topic, "and") : frame;
}

/** "The first monthly increase in imports since September": it belongs to the first. */
function sinceOfRank(reading: Reading, period: Piece | undefined): boolean {
  if (period?.kind !== "period") return false;
  const ranked = reading.said.findLast(
    ({ segment, kind, detail }) =>
      segment === reading.segment &&
      (kind === "first" || kind === "extreme" || kind === "rank") &&
      detail.since === undefined,
  );
  if (ranked === undefined) return false;
  ranked.detail.since = period.when;
  return true;
}

function colourFrom(reading: Reading, nodes: readonly Node[], at: number, end: number): void {
  reading.wasColour = reading.segment;
  // What goes on after a cause with a subject of its own may be of that subject.
  if (nodes.slice(at, end).some(isTopic)) reading.colourTopic = (piece(nodes[at]) as Piece).first;
  for (let place = at; place < end; place++) {
    const one = piece(nodes[place]);
    if (one?.kind === "figure") lose(reading, nodes[place]!);
    if (means(one, "not") && place > at + 3) reading.limits.push(one!.first);
    if (
      one?.kind === "period" &&
      reading.frame !== null &&
      reading.frame.when === null &&
      !reading.frame.noCarry
    )
      reading.frame.noCarry = true;
  }
}
