import type { Month } from "../../period/month.js";
import { firstMonth, lastMonth } from "../../period/period.js";
import type { Said, SentenceRead } from "./clauses/said.js";
import type { Context } from "./context.js";
import { calendarOf } from "./reach/scope.js";
import type { StoryOptions } from "./story-claims.js";
import { periodMeant } from "./words/calendar.js";
import { hasAny, isFigure, isPeriod, isSign, means, type Piece, textOf, wordsOf } from "./words/pieces.js";

/** "Zork rose compared to the same month of last year" after a span: what goes on may be of the month. */
function periodOf(pieces: readonly Piece[], context: Context, options: StoryOptions): Partial<Context> {
  const { period } = context;
  // "In eleven months exports zorked", "when the first nine months are considered, …": what follows may be of those.
  const isOfMonths = pieces.some(
    (one, at) =>
      isPeriod(one) &&
      !means(pieces[at + 1], "source") &&
      // "To second-quarter economic growth": of no trade.
      !/^(?:economic|economy|gdp|gross)$/.test(textOf(pieces[at + 1])) &&
      (SPANS.includes(one.when.type) || (one.when.type === "length" && at === 1 && means(pieces[0], "in"))),
  );
  if (isOfMonths && period?.includes("/") === false) return { period: null };
  // "Ten years ago, exports to Peru were zork": then, perhaps, or now.
  const isAgo = pieces.some(
    (one, at) => isPeriod(one) && one.when.type === "length" && wordsOf(pieces[at + 1]) === "ago",
  );
  if (isAgo) return { period: null };
  const hasFigure = pieces.some(
    (piece) => isFigure(piece) && ["amount", "percent"].includes(piece.figure.kind),
  );
  const isOfMonth = pieces.some(
    (piece, at) =>
      isPeriod(piece) &&
      ((piece.when.type === "month" && means(pieces[at - 1], "compare", "in", "of") && hasFigure) ||
        (piece.when.type === "same" && piece.when.months === 1)),
  );
  if (isOfMonth && period?.includes("/")) return { period: null };
  // "Zork fell 3% in January–November" after the whole year.
  const isOther = (piece: Piece, at: number): boolean => {
    if (!isPeriod(piece) || !IN_ALL.includes(piece.when.type) || !means(pieces[at - 1], "in")) return false;
    const meant = periodMeant(piece.when, calendarOf({ options, context }, period));
    return period !== null && meant !== null && meant !== period && lastMonth(meant) >= firstMonth(period);
  };
  return hasFigure && pieces.some(isOther) ? { period: null } : {};
}

/** The month that a sentence names, of whatever it says: what "that month" means in the next. */
function monthNamed(pieces: readonly Piece[], context: Context, options: StoryOptions): Partial<Context> {
  const months = pieces.flatMap((one) =>
    isPeriod(one) && one.when.type === "month"
      ? [periodMeant(one.when, calendarOf({ options }, context.period))]
      : [],
  );
  const [month, ...more] = new Set(months);
  if (month === undefined) return {};
  const namedMonth = more.length === 0 ? (month as Month | null) : null;
  const isAlone = pieces.some((one, at) => isPeriod(one) && wordsOf(pieces[at + 1]) === "alone");
  return { namedMonth, ...(isAlone && { alone: namedMonth }) };
}

/** "In the first eight months, Peru remained the largest partner. Trade with it rose": in those. */
function timeAtHead(
  [link, head, comma]: readonly Piece[],
  context: Context,
  options: StoryOptions,
): Partial<Context> {
  if (!means(link, "in") || !isPeriod(head) || !isSign(comma, ",") || !IN_ALL.includes(head.when.type))
    return {};
  const meant = periodMeant(head.when, calendarOf({ options, context }, context.period));
  const isNow = meant !== null && (context.latest === null || lastMonth(meant) >= context.latest);
  return { period: isNow ? meant : null, isHere: true };
}

/** "Zork turnover of $9 billion in the first five months of 2018", where nothing has a time so far: what follows is of it. */
function onlyTime(
  pieces: readonly Piece[],
  said: readonly Said[],
  context: Context,
  options: StoryOptions,
): Partial<Context> {
  const at = pieces.findIndex(isPeriod);
  const one = pieces[at];
  // "In the first half of 2018 to $9 billion from $zork in the same period last year".
  const own = pieces.filter((piece) => isPeriod(piece) && piece.when.type !== "same");
  const isAlone = context.latest === null && own.length === 1;
  if (!isAlone || !isPeriod(one) || one.when.type !== "span" || !means(pieces[at - 1], "in")) return {};
  const isOfTrade = said.some(({ topic, figure }) => figure?.kind === "amount" && topic?.unread.length === 0);
  if (!isOfTrade || hasAny(pieces, "modal", "not", "expect", "target")) return {};
  const period = periodMeant(one.when, calendarOf({ options, context }, null));
  return period === null ? {} : { period, isHere: true };
}

const IN_ALL: readonly string[] = ["span", "month", "year"];
const SPANS: readonly string[] = ["span", "count", "rolling", "to-date"];

/** "In May", "in 2024": it names its time, whatever is told around it. */
export function isDated({ when, topic, clause }: Said, { head, frames }: SentenceRead): boolean {
  const frame = frames[clause]!;
  const own = when ?? topic?.when ?? frame.when ?? frame.topic?.when ?? head.when;
  return own != null && OUTRIGHT.includes(own.type);
}

const OUTRIGHT: readonly string[] = ["month", "span", "year", "rolling", "to-date"];

/** What a sentence says of times for the next: one of which nothing was placed, or that states nothing, may name them, too. */
export const timesNamed = (
  pieces: readonly Piece[],
  context: Context,
  options: StoryOptions,
  isUntold: boolean,
  said: readonly Said[],
): Partial<Context> => ({
  ...(isUntold && periodOf(pieces, context, options)),
  ...(isUntold && said.length === 0 && timeAtHead(pieces, context, options)),
  ...(isUntold && onlyTime(pieces, said, context, options)),
  ...monthNamed(pieces, context, options),
});
