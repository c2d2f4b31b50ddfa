import { hasAny, isFigure, isPeriod, meaning, means } from "../words/pieces.js";
import { isEarlier, type When } from "../words/when.js";
import { readBaseFigure } from "./base-figures.js";
import { setCompared } from "./comparisons.js";
import {
  figureAfter,
  isLowPoint,
  isMoveNode,
  isTopic,
  moveOf,
  segmentStart,
  skipPlain,
  textOf,
  whenOf,
  wordsOf,
} from "./nodes.js";
import { canCompare, needFrame, type Reading } from "./reading.js";
import { figuresIn, saidIn } from "./said.js";
import { loseFigures } from "./sayings.js";

/** "From $24.2 billion in August", "after a 1.1% drop", "compared with October". */
export function readBase(reading: Reading, at: number, end: number): number | null {
  const { nodes } = reading;
  const opener = nodes[at]!;
  // "Close to the $3 billion in May", and not "close to the May pace".
  if (/^close to\b/.test(wordsOf(opener)) && figureAfter(nodes, at + 1, end) === null) return null;
  const isFrom = means(opener, "from");
  const isAfter = means(opener, "after");
  let place = skipPlain(nodes, at + 1);
  // "After posting a deficit of", "after hitting a record of".
  const opening = place < end ? nodes[place] : undefined;
  // "After falling to $906 million in January".
  const isMoved = moveOf(opening)?.use === "verb" && means(nodes[place + 1], "to");
  const isDone = isAfter && (means(opening, "level", "pass") || isMoved) && !means(opening, "plain");
  const start = isDone ? place : at;
  if (isDone) place = skipPlain(nodes, place + 1);
  // "Compared with October", "from a year earlier", "on November 2012".
  let period = nodes[place];
  // "From a record high in August to $5 billion": that of August.
  const isRecord = means(period, "record", "super") && meaning(period, "record") !== "verb";
  const isRecordOf = isRecord && means(nodes[place + 1], "in", "of") && isPeriod(nodes[place + 2]);
  if (isRecordOf && means(nodes[place + 3], "to")) period = nodes[++place];
  else if (isRecord && figureAfter(nodes, place, Math.min(end, place + 5)) === null) {
    // "Down 5.7% from the record high reached in June".
    const last = reading.last;
    const isOwn = last !== null && last.clause === reading.clause?.index;
    // "Exports totalled $5 billion, exceeding the record of 2012": so much they were.
    if (isOwn && last.kind !== "level") last.missing.push("comparison");
    else if (isOwn) return end;
    else if (reading.clause !== null) reading.clause.compared ??= { type: "base", when: { type: "unclear" } };
    return end;
  }
  while (
    (means(
      period,
      "plain",
      "mod",
      "in",
      "of",
      "at",
      "pronoun",
      "those",
      "measure",
      "for",
      "reading",
      "tail",
    ) ||
      isLowPoint(nodes, place) ||
      // "From its level in May".
      (means(period, "owner") && means(nodes[place + 1], "reading")) ||
      textOf(nodes[place]) === "that") &&
    !means(period, "flow") &&
    place < end
  )
    period = nodes[++place];
  const clause = needFrame(reading);
  // "1.7 points lower than in May": what goes on speaks of the points.
  const isOfPoints = !isAfter && reading.last?.kind === "points" && reading.last.segment === reading.segment;
  if (isOfPoints && !hasAny(nodes.slice(at, end), "not", "modal")) {
    loseFigures(reading, nodes.slice(at, end));
    return end;
  }
  // "In more than two years".
  if (isPeriod(period) && period.when.type === "length" && isFrom) return null;
  if (isPeriod(period) && !isAfter) {
    const after = nodes[place + 1];
    const figureNext = figureAfter(nodes, place + 1, end);
    const isNamed = isTopic(after) && after.topic.unread.length === 0;
    // "Compared to the May figure of $5 billion".
    const isCalled =
      ["month", "span"].includes(period.when.type) &&
      /^(?:figure|value|level|total)$/.test(textOf(after)) &&
      isFigure(nodes[place + 3]);
    // "Compared with May exports rose 5%": the clause begins there.
    const isHead = at === 0 && isTopic(after) && !period.isOwner;
    // "Over the first eight months exports rose".
    if (isHead && ["span", "past", "rolling"].includes(period.when.type) && means(opener, "in")) return null;
    // "Over twelve months the surplus was $90 billion": until when, is not said.
    if (isHead && period.when.type === "length") {
      reading.limits.push(opener.first);
      return place + 1;
    }
    if (isHead && isMoveNode(nodes[skipPlain(nodes, place + 2)])) {
      if (reading.segment === 0) reading.headCompared ??= { type: "base", when: period.when };
      // "Imports fell 3%; compared with May exports rose 5%": of which clause, is not read.
      else reading.limits.push(opener.first);
      return place + 1;
    }
    // "Greater than in August of $2.35 billion".
    const isOfFigure = means(after, "of") && isFigure(nodes[place + 2]);
    if (figureNext !== null && (period.isOwner || isFigure(after) || isNamed || isCalled || isOfFigure))
      return readBaseFigure(reading, opener, place, end);
    // "Over the first five months", "on Monday" compare nothing.
    const isOfNoun = hasAny(nodes.slice(at + 1, place), "reading", "measure", "pronoun");
    const isLoose = !isOfNoun && means(opener, "in");
    const isYearBefore =
      period.when.type === "year" &&
      period.when.year.type !== "said" &&
      period.when.year.type !== "fiscal" &&
      canCompare(reading);
    if (isLoose && !isEarlier(period.when) && !isYearBefore) {
      if (!canCompare(reading)) return null;
      // "Increased by 1.0% on November 2012", "rose 5.7% over April".
      const isHeld =
        textOf(opener) === "over" &&
        (period.when.type === "month" ||
          // "Over the January to September 2020 figure".
          means(after, "reading") ||
          (period.when.type === "year" &&
            (isFigure(nodes[at - 1]) ||
              clause.when?.type === "year" ||
              (at === 0 && reading.opener === "resume"))) ||
          (period.when.type === "span" && isTold(reading, period.when)));
      if (textOf(opener) !== "on" && !isHeld) return null;
    }
    // "Rose 5% in May, even higher than in April": the rate, or what is traded.
    const isOfEither =
      segmentStart(nodes, at) &&
      saidIn(reading, clause.index).some((one) => one.kind === "growth") &&
      / than$|changed from$/.test(wordsOf(opener));
    // "When compared with April and May": with both.
    // "From that of May ($5 billion) and that of June ($6 billion), respectively".
    const behind = reading.segments[reading.segment + 2]?.nodes ?? [];
    const isOfEach =
      means(behind[0], "and") &&
      behind.some(isPeriod) &&
      !behind.some((node) => isTopic(node) || isFigure(node) || isMoveNode(node)) &&
      reading.segments.some(({ nodes }) => hasAny(nodes, "respectively"));
    const isOfTwo =
      means(after, "and") && isPeriod(nodes[place + 2]) && !nodes.slice(place + 3, end).some(isFigure);
    const isOpen = isOfEither || isOfEach || isOfTwo;
    const second = (isOfTwo ? nodes.slice(place + 1) : behind).find(isPeriod);
    setCompared(
      reading,
      isOpen
        ? { type: "base", when: { type: "unclear" }, each: [period.when, second?.when ?? null] }
        : { type: "base", when: period.when },
    );
    return isOfTwo ? end : place + 1 + Number(means(after, "reading"));
  }
  // "Compared with imports in September 2008", "than that in 2005".
  const named = nodes[place];
  if (isTopic(named) && means(opener, "beat") && !means(opener, "from")) return null;
  if (isTopic(named) && !isAfter) {
    const { topic } = named;
    // "To the balance achieved in 2023".
    let inner = skipPlain(nodes, place + 1);
    const isPlain = topic.withWhom.length + topic.ofWhom.length + topic.unread.length === 0;
    if (means(nodes[inner], "record", "tail") && isPlain && topic.flows.length === 1)
      inner = skipPlain(nodes, inner + 1);
    const time = inner + Number(means(nodes[inner], "in", "of", "for"));
    const when = topic.when ?? whenOf(nodes[time]);
    const isOfBalance = topic.flows[0]!.flow === "balance";
    if (clause.topic === null && clause.hasPronoun && (isPlain || isOfBalance)) {
      clause.topic = topic;
      // "This was a fall of 4% from imports in May", behind exports: of imports.
      if (!isOfBalance) for (const one of saidIn(reading, clause.index)) one.topic ??= topic;
    }
    const same = clause.topic && topic.flows[0]!.flow === clause.topic.flows[0]!.flow;
    const figureNext = figureAfter(nodes, place + 1, end);
    if (figureNext === null && when !== null && same) {
      setCompared(reading, { type: "base", when });
      return topic.when === null ? time + 1 : place + 1;
    }
  }
  return figureAfter(nodes, start + 1, end) === null ? null : readBaseFigure(reading, opener, start + 1, end);
}

/**
 * "In the second quarter they rose 3% over the first quarter", "this is a rise of 3% over the first quarter", and not
 * "rose 8% in October and 12% over the first ten months".
 */
function isTold(reading: Reading, { year, from, to }: When & { readonly type: "span" }): boolean {
  const { index, when, hasPronoun } = reading.clause!;
  if (when?.type === "span") return when.to - when.from === to - from;
  const isSecond = figuresIn(reading, index).length > 1;
  return when === null
    ? year?.type === "said" || (year === null && hasPronoun)
    : when.type !== "month" || !isSecond;
}
