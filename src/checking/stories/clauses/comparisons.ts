import type { Figure } from "../words/figures.js";
import { isFigure, isPeriod, meaning, means, type PieceOf } from "../words/pieces.js";
import type { When } from "../words/when.js";
import {
  figureAfter,
  isOfPace,
  isTopic,
  type Node,
  nounMoveOf,
  skipPlain,
  textOf,
  whenOf,
  wordsOf,
} from "./nodes.js";
import { needFrame, type Reading } from "./reading.js";
import { baseWhen, type Compared, type Detail, hasFigure, isChange, type Said, saidIn } from "./said.js";
import { figureSaid, hasLevel, lose, push } from "./sayings.js";

const isPaced = ({ kind, move }: Said): boolean => kind === "moved" && isOfPace(move);

const isOnYear = (compared: Compared): boolean =>
  compared.type === "named" || (compared.when.type === "earlier" && compared.when.months === 12);

export function setCompared(reading: Reading, compared: Compared): void {
  const clause = needFrame(reading);
  const last = reading.last;
  // "Grew faster in November than in October": the growth is held against that of then.
  const here = saidIn(reading, clause.index);
  // "Growth slowed to 5% year on year": as any growth.
  const isOfFigure = isOnYear(compared) && last?.kind === "growth" && last.segment === reading.segment;
  if (here.some(isPaced) && !isOfFigure) {
    for (const one of here) one.missing.push("comparison");
    return;
  }
  // "Fell 0.3% against June, after a 0.2% rise in June against May": that rise.
  const newest = reading.said.at(-1);
  if (newest?.role === "after" && newest.segment === reading.segment && last?.compared != null) {
    newest.compared ??= compared;
    return;
  }
  if (last !== null && last.clause === clause.index && last.compared === null) {
    last.compared = compared;
    // What stands before it in the clause shares it, unless it is of the same kind.
    const isList =
      (clause.topic?.flows.length ?? 1) > 1 ||
      (clause.topic?.withWhom.length ?? 0) > 1 ||
      clause.withWhom.length > 1 ||
      clause.listed.length > 1;
    // "Fell by $8 million (-8%) to $92 million compared with May": over its brackets; "rose 5%, reaching $5 billion,
    // compared to the same period last year".
    const isBeside = ({ segment }: Said): boolean =>
      reading.segments
        .slice(segment + 1, last.segment + 1)
        .every(
          ({ opener, nodes }) =>
            opener === "bracket" ||
            opener === "resume" ||
            (opener === "comma" && (textOf(nodes[0]) === "or" || means(nodes[0], "level"))),
        );
    for (const one of here)
      if (
        one.compared === null &&
        isBeside(one) &&
        isChange(one) &&
        (isList || (one.kind !== last.kind && reading.headCompared === null))
      )
        one.compared = compared;
    if (clause.compared === null) {
      clause.compared = compared;
      clause.comparedAt = isList ? 0 : reading.segment;
    }
    return;
  }
  if (clause.compared === null) {
    clause.compared = compared;
    // "Widened in October but remained smaller than a year earlier".
    const isApart = ["but", "while"].includes(reading.opener);
    clause.comparedAt = here.some((one) => isApart || hasFigure(one)) ? reading.segment : 0;
  }
  // "Climbed 2.4 percent year on year, unchanged from September": from a year before still.
  else if (last?.kind === "growth" && last.compared?.type === "named" && compared.type === "base") return;
  else if (last?.clause === clause.index && last.segment === reading.segment) last.compared = compared;
  else {
    // "Narrowed from a year earlier, but widened month-on-month": each from its own.
    for (const one of here) if (one.segment < reading.segment) one.compared ??= clause.compared;
    clause.compared = compared;
    clause.comparedAt = reading.segment;
  }
}

export function readComparison(reading: Reading, at: number): number {
  const { nodes } = reading;
  const one = nodes[at]!;
  const named: Compared = { type: "named", of: meaning(one, "comparison") as "year-on-year" };
  const before = nodes[at - 1];
  const isNoun = nounMoveOf(nodes[skipPlain(nodes, at + 1)]) !== null;
  const isAfterFigure = reading.open.length > 0 && isFigure(before);
  // "On the year exports rose 9% in May, and on the month fell 2%".
  const held = reading.clause?.compared ?? reading.headCompared;
  const isOfNext = means(before, "and") && held?.type === "named" && held.of !== named.of;
  if ((isNoun && !isAfterFigure) || isOfNext) {
    reading.comparedNext = named;
    return at + 1;
  }
  setCompared(reading, named);
  return at + 1;
}

/** "Rose by $2 billion between March and April": the later month, held against the one before. */
export function twoMonths(when: When): { readonly when: When; readonly compared: Compared } | null {
  if (when.type !== "span" || when.compares !== true || when.to !== (when.from % 12) + 1) return null;
  const { from, to, year } = when;
  // "From December 2017 to January 2018": the year is that of the first.
  const last = year?.type === "said" && to < from ? { ...year, year: year.year + 1 } : year;
  return {
    when: { type: "month", month: to, year: last },
    compared: { type: "base", when: { type: "month", month: from, year: null } },
  };
}

/** "Up 5% from $3 billion in May": an amount says with what the figures beside it are compared. */
export function compareBy(reading: Reading, base: Said, host: Said | null): undefined {
  const { when, kind } = base;
  // "Lower than the N5, 658.2 billion of the quarter before": with what it is compared was not read.
  if (base.figure!.kind === "unread" && when !== null)
    reading.frames[base.clause]!.compared ??= { type: "base", when: { type: "unclear" } };
  if (when === null || kind !== "level") return;
  const given = { type: "base", when, byAmount: true } as const;
  const here = saidIn(reading, base.clause);
  for (const said of here) if (said.detail.use === "verb") said.compared ??= given;
  const isVague = when.type === "same" && when.year === null;
  if (host === null || isVague || host.compared !== null || host.clause !== base.clause) return;
  host.compared = given;
  // "A 5% increase ($11 million) from $208 million in May": so much, too.
  for (const said of here)
    if (said.role === "bracket" && said.kind === "change" && said.segment === host.segment + 1)
      said.compared ??= given;
  // "Fell 14% and stood at $5 billion compared with $6 billion in June".
  const alone = here.filter((one) => one.role === "main" && hasFigure(one));
  const isStanding =
    alone.length === 2 && alone[1] === host && reading.frames[host.clause]!.compared === null;
  for (const said of here)
    if (said.role === "main" && isChange(said) && (said.segment === host.segment || isStanding))
      said.compared ??= given;
}

/** "Fell 15% compared to the value recorded in the third quarter at $6 billion": that of the quarter. */
export function amountAtBase(reading: Reading, figure: Figure, at: number): number | null {
  const { nodes } = reading;
  const { clause, segment, segments } = reading;
  const isBehind = at === 1;
  const before = isBehind ? (segments[segment - 1]?.nodes ?? []) : nodes.slice(0, Math.max(at - 1, 0));
  const time = before.at(-1);
  const isNamed = isPeriod(time) && ["month", "span"].includes(time.when.type);
  const isOfBase = isNamed && baseWhen(clause?.compared) === time.when;
  if (!isOfBase || !means(nodes[at - 1], "at", "with") || figure.kind !== "amount") return null;
  const held = before.slice(before.findLastIndex((node) => means(node, "compare", "from")) + 1);
  const isCalled = held.some(
    (node) => isTopic(node) || means(node, "record", "level", "measure", "reading", "pronoun", "tail"),
  );
  // "Up 9% on October 2024 at $7.4 billion": of either, where no level is told; behind a comma it is what is told.
  if (!isCalled && isBehind) return null;
  if (isCalled || hasLevel(reading, clause!)) {
    const base = figureSaid(reading, figure, nodes[at]!.first, clause!, "base");
    Object.assign(base, { kind: "level", topic: clause!.topic, when: time.when });
  } else lose(reading, nodes[at]!);
  return at + 1;
}

/** "Or 81.6% of the volume of 2022": how large it is beside that of another time. */
export function ratioToBase(reading: Reading, { kind }: Figure, at: number): number | null {
  const { nodes } = reading;
  const noun = skipPlain(nodes, at + 2);
  const isOf = kind === "percent" && means(nodes[at + 1], "of");
  const isNoun = means(nodes[noun], "measure", "reading", "those") || isTopic(nodes[noun]);
  const time = noun + 1 + Number(means(nodes[noun + 1], "of", "in", "for"));
  const when = isPeriod(nodes[noun]) ? noun : isNoun && time > noun + 1 ? time : null;
  if (!isOf || when === null || !isPeriod(nodes[when])) return null;
  // "58% of the exports in May" is a share of that time.
  if (isTopic(nodes[noun])) return null;
  lose(reading, nodes[at]!);
  return when + 1;
}

/** After a figure that was not read its comparison is not known. */
export const isAfterLost = (host: Said | null): boolean =>
  host?.kind === "lost" && ["percent", "unread"].includes(host.figure!.kind);

const PACES: Readonly<Record<string, "slower" | "faster">> = {
  "slower than": "slower",
  "faster than": "faster",
};

/** "0.7 points faster than in October", "slower than in October": of the growth that was said before. */
export function readAcceleration(reading: Reading, at: number, end: number): number | null {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"word">;
  const pace = PACES[wordsOf(one)];
  if (pace === undefined) return null;
  let place = skipPlain(nodes, at + 1);
  while (place < end && means(nodes[place], "in", "of")) place = skipPlain(nodes, place + 1);
  const since = whenOf(nodes[place]);
  const isAlone = figureAfter(nodes, place + 1, end) === null && !isTopic(nodes[place + 1]);
  const clause = needFrame(reading);
  const last = reading.last?.clause === clause.index ? reading.last : null;
  if (since === null || !isAlone) return null;
  const detail: Detail = { move: pace, since };
  if (last?.kind === "points" && isFigure(nodes[at - 1])) {
    last.kind = "acceleration";
    last.detail = { ...last.detail, ...detail };
  } else if (last?.kind === "growth") push(reading, "acceleration", one.first, detail);
  // "Grew faster in November than in October" has no rate beside it, and says as much.
  else return null;
  return place + 1;
}

/** "Compared with its earlier reading of $4 billion": as it was printed before. */
export const isFirstPrint = (nodes: readonly Node[]): boolean =>
  nodes.some(
    (node, at) =>
      ["earlier", "initial", "first", "preliminary", "original"].includes(textOf(node)) &&
      (means(nodes[at + 1], "reading", "expect") || textOf(nodes[at + 1]) === "estimated"),
  );
