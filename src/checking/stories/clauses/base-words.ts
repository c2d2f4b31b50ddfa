import { isFigure, isPercent, isPeriod, isPlace, meaning, means, type PieceOf } from "../words/pieces.js";
import { readBase } from "./bases.js";
import { readAcceleration, readComparison, setCompared } from "./comparisons.js";
import { expectAhead, readSurprise } from "./expectations.js";
import { readCrossing } from "./firsts.js";
import {
  figureAfter,
  isTopic,
  moveOf,
  type Node,
  nounMoveOf,
  segmentStart,
  skipPlain,
  whenOf,
  wordsOf,
} from "./nodes.js";
import { canCompare, needFrame, notRead, type Reading } from "./reading.js";
import { hasSaid, lose, push } from "./sayings.js";
import { settleBehind } from "./settle.js";
import { readExtended } from "./streaks.js";
import { readPartner } from "./whose-trade.js";

/** Words before what something is held against: forecasts, bases, comparisons; `null` for others. */
export function readBaseWord(reading: Reading, at: number, end: number): number | null {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"word">;
  const before = nodes[at - 1];
  const next = nodes[at + 1];
  const has = (...kinds: readonly string[]): boolean => means(one, ...kinds);
  if (has("beat") || (has("from", "undercut") && expectAhead(nodes, at, end))) {
    const until = readSurprise(reading, at, end);
    if (until !== null) return until;
    let expect = at + 1;
    while (expect < end && !means(nodes[expect], "expect")) expect++;
    if (
      expect < end &&
      !nodes
        .slice(at + 1, expect)
        .some((node) => isTopic(node) || isFigure(node) || means(node, "and", "not"))
    ) {
      push(reading, "lost", one.first, {}, reading.opener).missing.push("expectation");
      let until = expect + 1;
      while (means(nodes[until], "expect", "plain")) until++;
      return until;
    }
  }
  if (has("extend") || one.text === "extended") {
    const until = readExtended(reading, at);
    if (until !== null) return until;
  }
  // "Fell an annual 5 percent", "a monthly 1.8 percent", "rose a monthly $2 billion".
  const isMoved = reading.move !== null && reading.cue === null;
  const isOfRate = isMoved ? isFigure(next) : isPercent(next);
  if (isOfRate && (one.text === "annual" || one.text === "monthly")) {
    reading.comparedNext = { type: "named", of: one.text === "annual" ? "year-on-year" : "month-on-month" };
    return at + 1;
  }
  const paced = has("from") ? readAcceleration(reading, at, end) : null;
  if (paced !== null) return paced;
  // "$62 million (0.4 percent) more than the month before".
  const { last, segment: now } = reading;
  const isBehind = at === 0 && reading.opener === "resume" && last?.segment === now - 2;
  const isOfWhich = isBehind && reading.segments[last.segment]!.opener === "which";
  // "Were $600 million (9%) higher than a year earlier".
  const inBracket = reading.segments[now - 1]?.nodes ?? [];
  const [rate] = inBracket;
  const isBehindBracket =
    isBehind &&
    (last.detail.cue === null ||
      isOfWhich ||
      (inBracket.length === 1 && isPercent(rate) && rate.figure.sign === null));
  const opened = reading.open.at(-1);
  const moved = isFigure(before) && before.first === opened?.piece ? opened : isBehindBracket ? last : null;
  if (has("from") && moved !== null) {
    // "$0.9 billion less than in December", "37% below the surplus of May".
    const words = wordsOf(one);
    // "5% up on May"; "$5 billion up from $4 billion" is a level.
    // "$4 billion, $0.6 billion up on May", "were $0.6 billion up on May".
    const isApart = at === 1 && reading.opener === "comma" && moved.topic !== null;
    const isOn = (/ on$/.test(words) || isApart) && !isFigure(nodes[skipPlain(nodes, at + 1)]);
    const isUp = moved.figure?.kind === "percent" || isOn;
    const isRise = isUp && /^up\b/.test(words);
    const isFall = isUp && /^down\b/.test(words);
    const move =
      isFall || /less|lower|smaller|below|slower|fewer/.test(words)
        ? "fall"
        : isRise || /more|higher|larger|greater|above|bigger/.test(words)
          ? "rise"
          : null;
    // "Export growth was 1.5 percent lower than in May": points, perhaps.
    const isOfGrowth = moved.figure?.kind === "percent" && moved.topic?.measure === "growth";
    if (move !== null && isOfGrowth) notRead(reading, one.first);
    else if (move !== null) settleBehind(reading, moved, move);
  }
  // "Dropped below $5 billion".
  const isThere = moveOf(before)?.use === "verb" && /^(?:below|above)$/.test(one.phrase);
  if ((has("pass") && has("beat")) || isThere) {
    const until = readCrossing(reading, at);
    if (until !== null) return until;
  }
  const isEarned = reading.open.at(-1)?.detail.cue === "record" && !reading.clause!.topic;
  // "The rise in exports came from higher exports to Peru".
  const isCause = reading.clause?.isOfMove === true && wordsOf(before) === "came";
  if (one.text === "from" && (isCause || (isEarned && isTopic(next)))) return at + 1;
  if (one.text === "from" && isPlace(nodes[skipPlain(nodes, at + 1)])) {
    const until = readPartner(reading, at);
    if (until !== null) return until;
    // "From Peru imports rose 5%": with whom, before what is traded.
    if (reading.clause === null) {
      notRead(reading, one.first, reading.opener);
      return at + 1;
    }
  }
  if (one.phrase === "it was") {
    // "It was the seventh straight month", "when it was $3 billion"; beside a figure it names a base.
    const subject = nodes[skipPlain(nodes, at + 1)];
    // "Rose by 13 percent and it was $21.9 billion".
    if (means(before, "and") && isFigure(subject)) {
      reading.level = true;
      reading.cue = "level";
      return at + 1;
    }
    if (!segmentStart(nodes, at)) return readBase(reading, at, end) ?? at + 1;
    const { clause } = reading;
    const isDated = clause?.isDated === true && clause.index > 0 && reading.last?.clause !== clause.index;
    if (
      isDated ||
      reading.opener === "when" ||
      reading.last === null ||
      subject?.kind === "run" ||
      subject?.kind === "rank" ||
      means(subject, "super")
    ) {
      const now = needFrame(reading, reading.opener);
      now.hasPronoun ||= now.topic === null;
      reading.level = true;
      reading.cue = "level";
      return at + 1;
    }
  }
  // "Slower than in September" in parts is of the pace, and compares no level.
  const isOfPace = means(before, "slower", "faster") || AT_A_PACE.test(wordsOf(before));
  if (one.phrase === "than" && isOfPace) {
    notRead(reading, one.first, reading.opener);
    return at + 1;
  }
  // "Grew faster than imports": no figure, and nothing follows that may be of the other.
  const isPace = /^(?:much |far )?(?:faster|slower|more|less) than$/.test(one.phrase);
  if (isPace && isTopic(next) && isFree(reading) && nodes.slice(at + 2).every(isTime)) return at + 2;
  // "Grew faster than in October", without a figure: of the pace.
  const isRated = reading.last?.segment === reading.segment || figureAfter(nodes, at + 1, end) !== null;
  if (/(?:faster|slower) than$/.test(one.phrase) && isFree(reading) && !isRated) {
    notRead(reading, one.first, reading.opener);
    return at + 1;
  }
  // "Exports fell short of $7 billion": of what, is not said.
  const { clause } = reading;
  const isFirst = clause?.topic != null && !hasSaid(reading, clause);
  const beaten = has("beat") && isFirst ? skipPlain(nodes, at + 1) : null;
  if (beaten !== null && isFigure(nodes[beaten])) {
    lose(reading, nodes[beaten]!);
    return beaten + 1;
  }
  // "Matching the pace of May": no growth from then.
  if (meaning(one, "beat") === "within" && !nodes.slice(at, end).some(isCounted)) {
    const now = needFrame(reading, reading.opener);
    if (now.topic === null && reading.last === null) notRead(reading, one.first);
    else push(reading, "lost", one.first, {}).missing.push("comparison");
    return end;
  }
  // "Followed by $390 million with Peru": the next of them.
  const isOfNext =
    has("list") &&
    isFigure(next) &&
    next.figure.kind === reading.last?.figure?.kind &&
    isPlace(nodes[at + 3]) &&
    !nodes.slice(at, end).some(isPeriod);
  if (isOfNext && means(nodes[at + 2], "to", "with", "from")) return at + 1;
  if (has("from", "compare", "after", "beat")) {
    const until = readBase(reading, at, end);
    if (until !== null) return until;
  }
  // "Rose 5% monthly", "decreased monthly".
  const isMoving = moveOf(before)?.use === "verb";
  if (one.text === "monthly" && (isFigure(before) || isMoving)) {
    const compared = { type: "named", of: "month-on-month" } as const;
    setCompared(reading, compared);
    if (isMoving)
      for (const said of reading.said) if (said.piece === before!.first) said.compared ??= compared;
    return at + 1;
  }
  // "A monthly rise of 9.6 percent", "the monthly rise in exports of 5%".
  if (one.text === "monthly" && figureAfter(nodes, at + 2, end) !== null && nounMoveOf(next) !== null) {
    reading.comparedNext = { type: "named", of: "month-on-month" };
    return at + 1;
  }
  if (has("comparison")) return readComparison(reading, at);
  if (has("since") && sinceOfRank(reading, next)) return at + 2;
  const since = has("since") ? whenOf(next) : null;
  if (since !== null) {
    // "Have been falling since January, and declined 8 percent in March": not from then.
    const isFalling = /ing$/.test(wordsOf(before)) && reading.segments[reading.segment + 1]?.opener === "and";
    const isOpen = isFalling && figureAfter(nodes, at + 2, end) === null;
    if (isOpen || (canCompare(reading) && reading.unreadHere.length === 0)) {
      setCompared(reading, { type: "base", when: isOpen ? { type: "unclear" } : since });
      return at + 2;
    }
  }
  if (has("after")) {
    // "After an encouraging bump up in August": what was before, without a figure.
    const rest = nodes.slice(at + 1, end);
    if (
      rest.some((node) => moveOf(node) !== null) &&
      !rest.some((node) => isFigure(node) || means(node, "not", "adjusted"))
    )
      return end;
    // "Following no change in the fourth quarter": its time is of nothing else.
    const denied = rest.find((node) => means(node, "not"));
    const isTimed = rest.some(isPeriod);
    if (denied !== undefined && isTimed && !rest.some(isFigure)) {
      notRead(reading, one.first, reading.opener);
      return end;
    }
  }
  return null;
}

const isCounted = (node: Node): boolean => ["figure", "run", "rank"].includes(node.kind);

/** "The first monthly increase in imports since September": it belongs to the first. */
function sinceOfRank(reading: Reading, period: Node | undefined): boolean {
  if (!isPeriod(period)) return false;
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

const isFree = ({ segments, segment, move }: Reading): boolean =>
  move !== null && !["which", "resume", "bracket", "and"].includes(segments[segment + 1]?.opener ?? "");

const isTime = (node: Node): boolean => isPeriod(node) || means(node, "in", "plain");

const AT_A_PACE = /^at a (?:slower|faster) (?:pace|rate)$/;
