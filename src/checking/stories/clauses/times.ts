import { hasAny, isFigure, isUnread, means, type PieceOf } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { dateSame, isOfNextBase, readTimeBehindBase } from "./base-times.js";
import { setCompared, twoMonths } from "./comparisons.js";
import {
  cumulated,
  dateBaseBefore,
  dateLastFigure,
  dateListed,
  dateRun,
  figureSoon,
  isAbroad,
  isAfterOpenSince,
  isAfterUnreadSince,
  isOfMove,
  isOfNext,
  isOfRelease,
  isOfRest,
  isOfSigning,
  isYearBefore,
} from "./figure-times.js";
import { readTimeOfTurn } from "./firsts.js";
import { isLowPoint, isMoveNode, segmentStart, textOf, wordsOf } from "./nodes.js";
import { canCompare, needFrame, newFrame, notRead, type Reading } from "./reading.js";
import { newestOutside, saidIn } from "./said.js";
import { hasSaid, push } from "./sayings.js";
import { heedLength } from "./streaks.js";

export function readPeriod(reading: Reading, said: When, at: number, isPair = false): number {
  const { nodes } = reading;
  // "In 2020 they were $3 billion, in 2021 – $4 billion": each time has its figure behind it.
  const behind = reading.segments[reading.segment + 1];
  const isSeries = behind?.opener === "dash" && behind.nodes.length === 1 && isFigure(behind.nodes[0]);
  if (isSeries && nodes.length === at + 1 && at < 2 && reading.opener === "comma") {
    reading.whenNext = said;
    return at + 1;
  }
  const before = nodes[at - 1];
  const next = nodes[at + 1];
  // "As of September": in that month or until then.
  const isAsOf = said.type === "month" && wordsOf(before) === "as of";
  const when: When = isAsOf ? { type: "unclear" } : said;
  const pair = twoMonths(when);
  if (pair !== null && isMoved(reading)) {
    setCompared(reading, pair.compared);
    return readPeriod(reading, pair.when, at, true);
  }
  const { first, isOwner: own, isFrom } = nodes[at] as PieceOf<"period">;
  const clause = needFrame(reading);
  // "Ending two months of deficit in January and February", "the eighth in the past 12 months", "the best of 2003".
  const latest = reading.said.at(-1);
  const ended = when.type === "year" && textOf(before) === "of" ? "extreme" : "streak-end";
  const isEnded = latest?.kind === ended && latest.segment === reading.segment;
  if (isEnded || (when.type === "past" && isUnread(nodes[at - 2]))) return at + 1;
  if (isOfNext(reading, at)) {
    Object.assign(newFrame(reading, clause.topic, "and"), { when, isDated: true });
    Object.assign(reading, { level: true, cue: "level" });
    return at + 2;
  }
  // "Rose 9.6 percent in January 22": a day or a year.
  if (when.type === "day" && textOf(before) === "in") notRead(reading, first);
  // "More than Greece exported in 2024": the time of that.
  const near = nodes.slice(Math.max(0, at - 4), at);
  const than = near.findLastIndex((node) => wordsOf(node).endsWith("than"));
  if (than >= 0 && near.slice(than).some((node) => isAbroad(node, reading.reporter))) {
    notRead(reading, first);
    return at + 1;
  }
  if (
    isYearBefore(reading.clause?.when ?? null, when) &&
    textOf(before) !== "in" &&
    reading.last?.kind === "growth" &&
    canCompare(reading)
  ) {
    setCompared(reading, { type: "base", when });
    return at + 1;
  }
  // "The deficit followed an April figure": no time of what is spoken of, either.
  const isOfFigure =
    means(before, "after") && means(next, "reading", "measure") && !means(nodes[at + 2], "of");
  // "Near the record of December 2008": nor is that.
  const isOfRecord = textOf(before) === "of" && when.type === "month" && hasAny(near, "record");
  if (isOfFigure || isOfRecord) {
    notRead(reading, first);
    return at + 1;
  }
  if (when.type === "day" || when.type === "weeks" || isOfRelease(before) || isOfSigning(nodes, at))
    return at + 1;
  // "Down 33 percent the same month in 2008": from then.
  const isRate = reading.last?.kind === "growth" && isFigure(before);
  if (when.type === "same" && when.year !== null && isRate && canCompare(reading)) {
    setCompared(reading, { type: "base", when });
    return at + 1;
  }
  // "The largest since figures in January 2014 hit a record": of that month nothing is said.
  if (isAfterOpenSince(nodes, at) || isAfterUnreadSince(reading, at)) {
    notRead(reading, first);
    return at + 1;
  }
  if ("months" in when && isLowPoint(nodes, at)) {
    const low = textOf(next);
    push(reading, "extreme", first, {
      is: low.startsWith("l") || low === "trough" ? "small" : "big",
      over: when.months,
    });
    reading.cue = "level";
    return at + 2;
  }
  // "For the fourth quarter it was $6 billion, a decline of 1% over the third quarter", "with respect to January 2017".
  const whole = reading.headWhen;
  const isOther = whole?.type === when.type && JSON.stringify(whole) !== JSON.stringify(when);
  const isHeld = (textOf(before) === "over" && isOther) || wordsOf(before) === "with respect to";
  if (isHeld && canCompare(reading)) {
    setCompared(reading, { type: "base", when });
    return at + 1;
  }
  // "In February, the surplus was $1.7 billion and in March it was $1.8 billion": the first is not of March. "From $5 billion
  // in May and 4.8 in June": nor is that.
  const second = nodes[at - 2];
  const isOfNumber = means(nodes[at - 3], "and") && isFigure(second) && second.figure.kind === "number";
  const isOfSecond = isOther && isFigure(nodes[at - 3]) && means(second, "and");
  if ((isOfNumber || isOfSecond) && means(before, "in")) {
    notRead(reading, first);
    return at + 1;
  }
  // "Rose by 0.6 points from January–May last year to 27%".
  const isBeforeLevel = !isPair && means(next, "to") && isFigure(nodes[at + 2]);
  // "So far this year, the deficit is up 7% from January–July 2017".
  const isOfToDate = (reading.headWhen ?? clause.when)?.type === "to-date";
  const isSpan = when.type === "span" && when.year !== null;
  if (isFrom && isFigure(before) && (isBeforeLevel || (isOfToDate && isSpan))) {
    setCompared(reading, { type: "base", when });
    return at + 1;
  }
  // "From January to February, exports fell to $10 billion this year".
  const head = reading.headWhen;
  if (
    when.type === "this" &&
    when.unit === "year" &&
    (head?.type === "span" || head?.type === "month") &&
    head.year === null
  ) {
    reading.headWhen = { ...head, year: { type: "back", years: 0 } };
    return at + 1;
  }
  if (when.type === "length") {
    heedLength(reading, at);
    return at + 1;
  }
  // "October's 1.1% drop" without an opener: of that month.
  if (own || isFigure(next)) {
    const isPrep = means(before, "in", "for", "by", "to") && !own;
    if (!isPrep && figureSoon(nodes, at + 1)) {
      reading.whenNext = when;
      return at + 1;
    }
  }
  // "The highest through September was seen in 2017": to September of that year.
  const ranked = saidIn(reading, clause.index).find(({ detail }) => detail.since?.type === "to-date")?.detail
    .since;
  if (when.type === "year" && ranked?.type === "to-date" && ranked.to !== null) {
    clause.when = { type: "span", from: 1, to: ranked.to, year: when.year };
    return at + 1;
  }
  // "In the first half of fiscal 2025 through September".
  const isUntil = when.type === "to-date" && when.to !== null;
  if (isUntil && ["span", "rolling", "count"].includes(clause.when?.type ?? "")) return at + 1;
  if (isOfNextBase(nodes, at)) {
    setCompared(reading, { type: "base", when: { type: "unclear" } });
    return at + 1;
  }
  if (dateRun(reading, when, at) || dateListed(reading, when, at)) return at + 1;
  if (dateSame(reading, when)) return at + 1;
  const until = cumulated(clause.when, when, clause.topic);
  if (until !== null) {
    clause.when = until;
    return at + 1;
  }
  if (readTimeOfTurn(reading, when, first)) return at + 1;
  if (dateBaseBefore(reading, when) || dateLastFigure(reading, when, at)) return at + 1;
  if (readTimeBehindBase(reading, when, at)) return at + 1;
  // "A year earlier the deficit was $3 billion"; "…; a year earlier it was $3 billion".
  const isBegun = reading.said.some(({ segment }) => segment === reading.segment);
  if (when.type === "earlier" && segmentStart(nodes, at) && !isBegun && !isMoveNode(next)) {
    const isOpen = clause.topic === null && !hasSaid(reading, clause);
    const isOfSame = means(next, "pronoun") || wordsOf(next) === "it was";
    const now = isOpen ? clause : newFrame(reading, isOfSame ? clause.topic : null, reading.opener);
    now.when = when;
    now.isDated = true;
    return at + 1;
  }
  // "A year earlier" is the time of the figure beside it, and of nothing else.
  if (when.type === "earlier" && !isFigure(before) && !own && !isFigure(next)) {
    notRead(reading, first);
    return at + 1;
  }
  clause.whens.push({ when, piece: first });
  if (clause.when === null) {
    clause.when = when;
    reading.whenIsOwner = own;
  } else if (JSON.stringify(clause.when) !== JSON.stringify(when)) {
    if (reading.whenIsOwner) {
      clause.when = when;
      reading.whenIsOwner = false;
      return at + 1;
    }
    if (when.type === "this" || when.type === "same") return at + 1;
    const newest = newestOutside(reading);
    if (newest?.role === "base" && newest.segment >= reading.segment - 2 && reading.last?.when === null)
      clause.unread.push(first);
    // "May exports were $5 billion, and fell in June": of what fell.
    else if (isOfMove(reading)) clause.unread.push(first);
    // "Was €6 billion (9%) on the first five months of 2018".
    else if (reading.last?.clause === clause.index && textOf(before) === "on") clause.unread.push(first);
    else if (isOfRest(reading, when, own))
      Object.assign(newFrame(reading, clause.topic, "semicolon"), { when, isDated: true });
    else if (reading.last?.clause === clause.index) reading.last.when ??= when;
    else if (when.type === "to-date" || clause.when.type === "to-date")
      clause.when = when.type === "to-date" ? clause.when : when;
    else clause.unread.push(first);
  }
  return at + 1;
}

/** Whether what the time is of went up or down. */
const isMoved = ({ move, last, clause }: Reading): boolean =>
  move !== null || (last !== null && last.clause === clause!.index && last.move !== null);
