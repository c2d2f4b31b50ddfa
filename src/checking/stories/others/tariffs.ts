import { type Day, firstDay } from "../../../period/day.js";
import type { Month } from "../../../period/month.js";
import type { MissingPart } from "../story-claims.js";
import { periodMeant } from "../words/calendar.js";
import {
  hasAny,
  isFigure,
  isPeriod,
  isPlace,
  isUnread,
  meaning,
  means,
  type PieceOf,
} from "../words/pieces.js";
import { dayMeant, weekdayMeant } from "./day-meant.js";
import { notPlaced, type OtherAsked, type OtherSaid } from "./other-said.js";
import { isSettled, isToAhead, namesOf, rateOf } from "./tariff-words.js";

const IN_FORCE = /^(?:came into|went into|come into|entered into|took) (?:force|effect)$|^took effect$/;

/** "The U.S. tariff rate on China has held around 47.5%". */
export function tariffOf(
  { pieces, options, own, wordsFrom }: OtherAsked,
  from: number,
  until: number,
): OtherSaid {
  const part = pieces.slice(from, until);
  const duty = part.findIndex((piece) => means(piece, "tariff"));
  const figures = part.flatMap((piece, at) =>
    isFigure(piece) && piece.figure.kind !== "number" ? [at] : [],
  );
  const imposer = part.slice(0, duty).findLast(isPlace);
  const target = part.slice(duty + 1).find(isPlace);
  const missing: MissingPart[] = [];
  const unread: number[] = [];
  if (imposer === undefined) missing.push("reporter");
  if (target === undefined || target.code === imposer?.code) missing.push("partner");
  const rate = rateOf(part, figures);
  const last = rate ?? figures.at(-1)!;
  const state = part
    .slice(0, last)
    .findLast(
      (piece) =>
        piece.kind === "word" &&
        !means(piece, "at", "of") &&
        (!means(piece, "plain") || means(piece, "level")),
    );
  const moved = hasAny(part.slice(0, last), "rise", "fall");
  const isTo = isToAhead(part, last);
  // "China's 84% tariffs on U.S. goods came into force".
  const isInForce =
    last < duty &&
    part.slice(last + 1, duty).every((piece) => isSettled(piece) || means(piece, "mod")) &&
    part.slice(duty).some((piece) => piece.kind === "word" && IN_FORCE.test(piece.phrase));
  const isState =
    means(state, "level") || meaning(state, "average") !== undefined || (moved && isTo) || isInForce;
  if (rate === undefined || !isState) missing.push("measure");
  const names = namesOf(part, (at) => wordsFrom(from + at));
  const { asOf, events = {} } = options;
  const eventBehind = (at: number): readonly [string, Day] | undefined => {
    const words = wordsFrom(from + at + 1);
    return Object.entries(events).find(([name]) => words.startsWith(name));
  };
  let since: Day | null | undefined;
  let until2: Day | undefined;
  let month: Month | undefined;
  // "In 2017, the average tariff was": no time of its own.
  const head = pieces.slice(0, from);
  const isAlone = !head.some((piece) => isFigure(piece) || means(piece, "flow"));
  if (isAlone && head.some(isPeriod)) since = null;
  part.forEach((piece, at) => {
    // "Took effect on Thursday", and not "takes effect on Thursday".
    const before = part.slice(0, at).findLast((one) => one.kind !== "word" || one.text !== "on");
    const isBehindIt = before?.kind === "word" && IN_FORCE.test(before.phrase);
    if (piece.kind === "word" && means(piece, "weekday") && isBehindIt)
      since = before.phrase.startsWith("come") ? null : weekdayMeant(piece.text, asOf);
    else if (means(piece, "since")) {
      const next = part.slice(at + 1).find(isPeriod) as PieceOf<"period"> | undefined;
      since = next ? dayMeant(next.when, asOf) : (eventBehind(at)?.[1] ?? null);
      until2 = asOf;
    } else if (isPeriod(piece) && since === undefined) {
      const day = dayMeant(piece.when, asOf);
      if (day !== null) since = day;
      else {
        const meant = periodMeant(piece.when, { asOf, reporter: options.reporter, own, isBefore: false });
        if (meant === null || meant.includes("/")) since = null;
        else {
          month = meant as Month;
          since = firstDay(meant);
        }
      }
    }
  });
  // "…since August, when the tariff took effect".
  if (since === null || (isInForce && since === undefined && meaning(pieces[from - 1], "link") === "when"))
    missing.push("from");
  const sinceAt = part.findIndex((piece) => means(piece, "since"));
  const event = sinceAt < 0 ? undefined : eventBehind(sinceAt);
  const eventWords = event?.[0].split(" ").length ?? 0;
  const isInEvent = (at: number): boolean => at > sinceAt && at - sinceAt <= eventWords;
  // "Zork October 30, the tariff rate": a time may have been said.
  if (until2 === undefined && !hasAny(head, "say", "flow", "tariff"))
    unread.push(...head.flatMap(({ kind }, at) => (kind === "unknown" ? [at] : [])));
  part.forEach((piece, at) => {
    if (names.has(piece) || isSettled(piece)) return;
    const isStrange = isUnread(piece) || (piece.kind === "word" && !means(piece, ...SETTLED));
    if (isStrange && !isInEvent(at)) unread.push(from + at);
    if (means(piece, "modal", "not")) unread.push(from + at);
    // "On Chinese cars".
    if (isPlace(piece) && piece === target && isUnread(part[at + 1])) missing.push("product");
  });
  const { figure } = part[last] as PieceOf<"figure">;
  const place = { from, until, figure: from + last };
  if (missing.length + unread.length > 0) return notPlaced(place, missing, unread);
  const means2 = hasAny(part, "average") ? ("average" as const) : undefined;
  const times = {
    from: since ?? asOf,
    ...(until2 !== undefined && { until: until2 }),
    ...(month !== undefined && { month }),
  };
  return {
    ...place,
    body: {
      kind: "tariff",
      imposer: imposer!.code,
      target: target!.code,
      ...(means2 && { means: means2 }),
      ...times,
      printed: figure.text,
    },
  };
}

const SETTLED: readonly string[] = [
  "plain",
  "flow",
  "side",
  "level",
  "at",
  "to",
  "of",
  "on",
  "by",
  "since",
  "in",
  "say",
  "average",
  "tariff",
  "cover",
  "compare",
  "rise",
  "fall",
  "mod",
  "from",
  "all",
  "source",
  "pronoun",
  "weekday",
  "who",
  "quote",
  "narrowed",
];
