import type { Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { hasAny, isFigure, isPercent, isPeriod, isPlace, means, type PieceOf } from "../words/pieces.js";
import { partIn, type When } from "../words/when.js";
import { compareBy } from "./comparisons.js";
import { isTopic, moveOf, type Node, skipPlain, textOf, wordsOf } from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import { figuresIn, isBefore, isChange, newestFigure, newestOutside, type Said, saidIn } from "./said.js";

/** "In 2013 it was $3 billion, in 2012 $4 billion and in 2011 $5 billion": each of its own year. */
export function dateListed(reading: Reading, when: When, at: number): boolean {
  const { nodes } = reading;
  const clause = needFrame(reading);
  const isListed =
    isFigure(nodes[at + 1]) && textOf(nodes[at - 1]) === "in" && (at === 1 || means(nodes[at - 2], "and"));
  const kind = reading.last?.clause === clause.index ? reading.last.kind : null;
  if (isListed && (kind === "level" || kind === "growth")) {
    reading.last!.when ??= clause.when;
    // Behind "January to April of 2013" a year may be those months of it.
    reading.whenNext = when.type === "year" && clause.when?.type !== "year" ? { type: "unclear" } : when;
    return true;
  }
  return false;
}

/** "From $5 billion (€4 billion) in May": of the base before the bracket. */
export function dateBaseBefore(reading: Reading, when: When): boolean {
  // "Down 18% from the $5 billion that it recorded in May 2024".
  const last = reading.said.at(-1);
  const isTold = reading.opener === "which" && last?.segment === reading.segment - 1;
  if (isTold && last.role === "base" && last.when === null) {
    // "That it posted with Chile in May": with whom, is not read there.
    if (hasAny(reading.nodes, "with", "to", "from")) last.missing.push("partner");
    return dateBase(reading, last, when);
  }
  if (reading.opener === "resume") {
    const base = newestOutside(reading);
    if (
      base !== undefined &&
      isBefore(base) &&
      base.when === null &&
      base.segment === reading.segment - 2 &&
      !reading.said.some((one) => one.segment === reading.segment)
    ) {
      for (const one of reading.said)
        if (one.segment === reading.segment - 1 && one.kind !== "conversion") one.when = when;
      return dateBase(reading, base, when);
    }
  }
  return false;
}

function dateBase(reading: Reading, base: Said, when: When): true {
  base.when = when;
  compareBy(reading, base, base.base === null ? null : reading.said[base.base]!);
  return true;
}

/** A time behind a figure of the same clause. */
export function dateLastFigure(reading: Reading, when: When, at: number): boolean {
  const { nodes } = reading;
  const clause = needFrame(reading);
  const { last } = reading;
  // "Rose to $5 billion compared with $4 billion seen in May": of the base, not of what is held against it.
  const newest = newestFigure(reading);
  const isBase = newest?.role === "base" && newest.clause === clause.index && newest.when === null;
  if (isBase && newest.segment === reading.segment) return dateBase(reading, newest, when);
  if (last?.clause === clause.index && last.segment === reading.segment && last.role === "main") {
    // "$2.24 billion in May and $9.8 billion in the first five months".
    // "The deficit recorded in 2013 turned into": of that figure alone.
    const tail = means(nodes[at - 1], "in") ? nodes[at - 2] : undefined;
    const isAlone = means(tail, "tail") && isFigure(nodes[at - 3]) && last.kind === "level";
    if (isAlone && clause.when === null && last.when === null) {
      last.when = when;
      return true;
    }
    const inYear = ofThatYear(reading, clause.when, when);
    if (inYear !== null) {
      clause.when = inYear;
      return true;
    }
    // "Was $1.3 billion in January, a drop of $0.6 billion in December": from then, perhaps.
    const isOfOther =
      clause.when?.type === "month" && when.type === "month" && clause.when.month !== when.month;
    if (isOfOther && last.kind === "change" && last.detail.noun === true) last.missing.push("period");
    last.when ??= when;
    // "The largest fall since one of 9% in May, to $3 billion": of that fall alone.
    if (reading.said.some(({ detail }) => detail.since === when)) return true;
    clause.whens.push({ when, piece: nodes[at]!.first });
    // "Narrowed 18% to $16 billion in March and 9% to $240 billion in 2024".
    const before = reading.said.at(reading.said.indexOf(last) - 1)!;
    const isPair =
      before.segment === last.segment && before.clause === clause.index && before.role === "main";
    if (isPair && isChange(before) && last.kind === "level") before.when ??= when;
    // "Reached $1.96 trillion, with $737 billion generated in March": of the last alone.
    const here = saidIn(reading, clause.index);
    const isList = (clause.topic?.flows.length ?? 0) > 1;
    const isSecond =
      !isList &&
      last.kind === "level" &&
      here.some(
        (one) =>
          one.kind === "level" &&
          one.role === "main" &&
          one.partner === last.partner &&
          one.segment < last.segment,
      );
    // "Fell 2% to $4 billion, an 8% decline over the first two months": of the last alone.
    const isOfNoun =
      last.detail.noun === true &&
      here.some(({ kind, segment }) => kind === "growth" && segment < last.segment);
    if (clause.when === null && !isSecond && !isOfNoun) clause.when = when;
    return true;
  }
  return false;
}

/** "Exports in the third quarter were $20 billion in 2024": of that quarter of it, where there is no other figure. */
function ofThatYear(reading: Reading, part: When | null, when: When): When | null {
  const { last, clause } = reading;
  const isAlone = figuresIn(reading, clause!.index).length === 1;
  return when.type === "year" && isAlone && last!.when === null ? partIn(part, when.year) : null;
}

/** "The cumulative surplus topped $1 trillion in November", "the six-month surplus was $5 billion in July". */
export function cumulated(one: When | null, month: When | null, topic?: Topic | null): When | null {
  if ((one?.type === "count" || one?.type === "past") && one === topic?.when && month?.type === "month")
    return { type: "rolling", months: one.months, to: month.month, year: month.year };
  if (one?.type !== "to-date" || one.to !== null || month?.type !== "month") return null;
  return month.year === null
    ? { type: "to-date", to: month.month }
    : { type: "span", from: 1, to: month.month, year: month.year };
}

/** "The full year 5.4 percent to $300 billion": of the time that stands before the rate. */
export const timeOfRate = ({ last, nodes }: Reading, at: number): When | null =>
  means(nodes[at - 1], "to") && isPercent(nodes[at - 2]) && last?.detail.isOwned === true ? last.when : null;

/** "Compared with a fall of 9% to $16 billion in January": the level behind a rate, and the time of both. */
export function levelBehind(
  nodes: readonly Node[],
  to: number,
): {
  readonly level: PieceOf<"figure">;
  readonly when: When | null;
  readonly next: number;
} | null {
  const at = skipPlain(nodes, to + 1);
  const level = nodes[at];
  let time = at + 1;
  while (means(nodes[time], "in", "record")) time++;
  const dated = nodes[time];
  if (!isFigure(level) || level.figure.kind !== "amount") return null;
  if (isPeriod(dated)) return { level, when: dated.when, next: time + 1 };
  const isEnd = nodes.slice(at + 1).every((node) => node.kind === "sign");
  return isEnd ? { level, when: null, next: at + 1 } : null;
}

/** "The deficit was $1 billion, and in January–May it was $9 billion": of what follows. */
export function isOfNext({ clause, last, opener, nodes }: Reading, at: number): boolean {
  const isFirst = at < 4 && nodes.slice(0, at).every((node) => means(node, "and", "in", "plain"));
  const isAhead = isFirst && wordsOf(nodes[at + 1]) === "it was" && opener === "comma";
  return isAhead && clause!.topic !== null && last?.clause === clause!.index;
}

/** So many pieces back may a "since" stand whose own time was not read. */
const NEAR = 12;

/** Whether shortly before a time a "since" stands that has none, with no figure between. */
export function isAfterOpenSince(nodes: readonly Node[], at: number): boolean {
  for (let place = at - 1; place >= at - NEAR; place--) {
    const one = nodes[place];
    if (isFigure(one)) return false;
    if (means(one, "since") && !isPeriod(nodes[place + 1])) return true;
  }
  return false;
}

/** Whether an amount is a small number with no word for its scale. */
export const lacksScale = ({ text }: Figure): boolean =>
  !/\d[\s-]?\p{L}/u.test(text) && text.replace(/\D/g, "").length < 6;

/** Whether a figure follows before anything is said. */
export function figureSoon(nodes: readonly Node[], from: number): boolean {
  for (let at = from; at < from + 5; at++) {
    const one = nodes[at];
    if (isFigure(one)) return true;
    if (one === undefined || isTopic(one) || moveOf(one)?.use === "verb" || means(one, "level", "result"))
      return false;
  }
  return false;
}

/** Whether a time stands behind a verb without a figure, in a clause behind that of the last figure. */
export const isOfMove = ({ last, said, segment }: Reading): boolean =>
  last?.when === null &&
  last.segment < segment &&
  said.some((one) => one.segment === segment && one.kind === "moved" && one.detail.use === "verb");

export const isAfterUnreadSince = ({ unreadHere, nodes }: Reading, at: number): boolean =>
  textOf(nodes[at - 1]) === "since" && unreadHere.includes(nodes[at - 1]!.first);

/** "The estimate for August released last month": when it was told. */
export const isOfRelease = (before: Node | undefined): boolean =>
  before?.kind === "word" && ["released", "published", "issued", "unveiled"].includes(before.text);

/** "An agreement signed in 1997": no time of what is spoken of. */
export const isOfSigning = (nodes: readonly Node[], at: number): boolean =>
  textOf(nodes[at - 1]) === "in" &&
  /^(?:signed|founded|established|ratified|concluded)$/.test(textOf(nodes[at - 2]));

/** "Rose in June 2022 by 38.2% for June 2021": from then. */
export const isYearBefore = (told: When | null, when: When): boolean =>
  when.type === "month" &&
  told?.type === "month" &&
  told.month === when.month &&
  told.year?.type === "said" &&
  when.year?.type === "said" &&
  told.year.year === when.year.year + 1;

/** "In May imports fell 3%; in June they were flat", "the surplus for May was $5 billion, while that for June was". */
export function isOfRest({ last, segment, opener }: Reading, when: When, isOwner: boolean): boolean {
  const isNamed =
    when.type === "month" || when.type === "span" || (when.type === "year" && "year" in when.year);
  const isNext = OPENERS.includes(opener) || (opener === "and" && isOwner);
  return isNamed && isNext && last !== null && last.segment < segment;
}

const OPENERS: readonly string[] = ["which", "semicolon", "while", "but"];

export const isAbroad = (node: Node, reporter: string): boolean => {
  return isPlace(node) && node.form === "place" && !node.isOwner && node.code !== reporter;
};

/** "Fell for ten straight months through September": so long in that month, and what follows is of no time that is known. */
export function dateRun({ said, clause, nodes }: Reading, when: When, at: number): boolean {
  const run = said.at(-1);
  // "In February for the second straight month during this fiscal year": of the run.
  if (nodes[at - 2]?.kind === "run" && when.type === "year" && clause!.when?.type === "month") return true;
  if (when.type !== "to-date" || when.to === null || nodes[at - 1]?.kind !== "run" || !run) return false;
  run.when = { type: "month", month: when.to, year: null };
  return true;
}
