import { lastDay, plusDays } from "../../../period/day.js";
import { countMonths, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import { baseWhen, type Frame, isBefore, saidIn } from "../clauses/said.js";
import type { Context } from "../context.js";
import { periodMeant } from "../words/calendar.js";
import { partIn, type When, type Year } from "../words/when.js";
import { isMonthly, isOwnMonth } from "./named.js";
import { calendarOf, isAfterTime, isMain, type Scope } from "./scope.js";

/** The periods of the clauses of a sentence. */
export interface Times {
  /** What each names itself: none, or `null` where that was not understood. */
  readonly own: readonly (Period | null | undefined)[];
  /** What holds for each. */
  readonly periods: readonly (Period | null)[];
}

export function timesOf(scope: Scope): Times {
  const own = ownPeriods(scope);
  return { own, periods: own.map((_, at) => periodAt(scope, own, at)) };
}

function ownPeriods(scope: Scope): Times["own"] {
  const { read, context, headPeriod } = scope;
  let nearest = headPeriod ?? context.period;
  let isNamed = headPeriod !== null;
  return read.frames.map((clause) => {
    const when = whenOf(scope, clause);
    if (when === null) return undefined;
    if (isUntilThen(read, clause.index, when)) return null;
    // "Growth of 8% this year, after 9.9% last year", told of a target: of all the year.
    if (clause.role === "forecast" && when.type === "this") return null;
    // After a time that was not read, the year to date has no known end.
    if (when.type === "to-date" && when.to === null && nearest === null && context.isBegun) return null;
    // "Exports rose to $47 billion, while imports fell over the same period": that of which the first is.
    const isSame = when.type === "same" && when.year === null && clause.index > 0 && !isNamed;
    const around = isSame ? periodBefore(scope) : nearest;
    // "Imports in that month": in the one that the sentence before names.
    const isOfNamed = when.type === "this" && when.unit === "named-month" && !isNamed;
    if (isOfNamed && context.namedMonth !== undefined) {
      isNamed = true;
      nearest = context.namedMonth;
      return context.namedMonth;
    }
    // "According to the report for the third quarter, exports in this period were", after nine months: of either.
    const isLonger = headPeriod && context.period && countMonths(context.period) > countMonths(headPeriod);
    if (when.type === "this" && when.unit === "period" && isLonger) return null;
    const meant = periodMeant(when, calendarOf(scope, when !== clause.when ? context.period : around));
    if (clause.role === "after") return meant;
    isNamed = true;
    if (meant !== null) nearest = meant;
    return meant;
  });
}

/**
 * "Cumulatively, exports rose 5% in February": until then. "A year ago, exports rose 7% in July": in that of then, and not
 * "…, while in July 2023, they fell 3%".
 */
export const isUntilThen = ({ head }: Scope["read"], clause: number, when: When): boolean =>
  when.type === "month" &&
  ((head.when?.type === "earlier" && (clause === 0 || when.year === null)) ||
    (clause === 0 && head.when?.type === "to-date"));

function whenOf({ read }: Scope, { when, whens, index }: Frame): When | null {
  const { head, frames } = read;
  // "In December 2017 it was $1 billion, and in January–December $9 billion": of that year, too.
  const dated = head.when ?? frames[index - 1]?.when;
  const isToIt = when?.type === "span" && dated?.type === "month" && when.to === dated.month;
  if (isToIt && dated.year !== null) return inYear(when, dated.year);
  // "From $2 billion in the first quarter of 2024 to $3 billion in the same quarter of 2025": the quarter of which the base is.
  const [named] = whens;
  const base = saidIn(read, index).find(({ role, piece }) => role === "base" && piece < (named?.piece ?? 0));
  const part = base?.when;
  const isPart = part?.type === "month" || part?.type === "span";
  if (when?.type === "same" && when.year !== null && isPart) return { ...part, year: when.year };
  const isOpen =
    (when?.type === "same" && when.year === null) ||
    (when?.type === "this" && ["period", "said-month", "named-month"].includes(when.unit));
  if (head.when?.type !== "year" || when === null) return when;
  return isOpen ? { type: "same", year: head.when.year } : inYear(when, head.when.year);
}

/** "In 2024, exports rose in the first quarter": of that year. */
export const inYear = (when: When, year: Year | null): When =>
  (when.type === "month" || when.type === "span") && when.year === null ? { ...when, year } : when;

/** The month or part of a year by which a flow is called, where a figure names the year alone. */
export const inItsYear = ({ topic }: Frame, when: When | null): When | null =>
  when?.type === "year" ? partIn(topic?.when, when.year) : null;

function periodAt(scope: Scope, own: Times["own"], at: number): Period | null {
  const { read, context, headPeriod } = scope;
  const { frames, head } = read;
  const clause = frames[at]!;
  if (own[at] !== undefined) return own[at]!;
  if (clause.role === "after") return null;
  for (let before = at - 1; before >= 0; before--) {
    // "After peaking in October with exports worth $4.36 billion": of that time.
    if (clause.joint === "with" && isAfterDated(read, before)) return null;
    // "The country, which had a deficit in 2008, saw imports fall".
    const isAside = before === 0 && frames[0]!.joint === "which" && clause.joint === "comma";
    if (!isMain(frames[before]!) || isAside) continue;
    // "The biggest since April, when they fell 4%, while imports rose": of what was spoken of before.
    if (frames[before]!.joint === "when" && own[before] !== undefined) {
      if (clause.joint === "and" || clause.joint === "comma") return null;
      continue;
    }
    const named = own[before];
    // A clause with words that were not read may have named another.
    // "While the deficit in September was revised, that with Peru was" after October.
    const isConceded = frames[0]!.joint === "while" && before === 0 && context.latest !== null;
    if (isConceded && named != null && lastMonth(named) < context.latest) return null;
    if (named !== undefined)
      return named === null || isAfterTime(scope, at) ? null : lastOf(scope, before, named);
  }
  if (head.when !== null) return headPeriod;
  for (let later = at + 1; later < frames.length; later++) {
    const { joint, isDated, isPast, hasPronoun, unread } = frames[later]!;
    // "…, as cars climbed 5% following zork closures in January".
    if (joint === "as" && unread.length > 0) continue;
    // "…, as it also reported 4.9% growth last year": of something else.
    if (joint === "as" && hasPronoun) return null;
    // "The biggest since March 2010, when it posted": of that time alone.
    if (!isMain(frames[later]!) || joint === "when" || joint === "which") continue;
    if (isDated) break;
    // "Imports were $5 billion, putting the seven-month deficit at $9 billion": of that deficit alone.
    const { when } = frames[later]!;
    // "A deficit of $1.4 billion, more than double that of the year before": counted back from this.
    if (when?.type === "earlier") continue;
    const named = own[later];
    // "Increased the surplus from K11 .3 billion in 2015": of a base, of which not all was read.
    const saidLater = saidIn(read, later);
    const isLost = saidLater.some((one) => one.kind === "lost" && one.when !== null && one.when === when);
    if (isLost && saidLater.some(({ role }) => role === "base")) return null;
    // "…, whereas a surplus in May 2024 had become a deficit": that was before.
    if (named !== undefined && isPast) return null;
    // "…, which was zork the $5 billion surplus of May 2024".
    if (frames[later - 1]!.role === "which" && frames[later]!.unread.length > 0) return null;
    // "The surplus exceeded forecasts and zorked the deficit of May".
    const ofClause = saidIn(read, at);
    if (unread.length > 0 && ofClause.length > 0 && ofClause.every(({ kind }) => kind === "surprise"))
      return null;
    const isNear = ["and", "comma", "with", "resume"].includes(joint);
    const isSame = !context.isHere || context.period === named;
    if (named !== undefined && (isNear || isSame)) return named;
    // "Exports rose 14%, while imports rose 2% in the first quarter", after five months: of which, is not said.
    if (named === null || (named && (joint === "as" || joint === "while"))) return null;
  }
  const cause = clause.whenOfCause;
  const isOfCause =
    cause !== null && periodMeant(cause, calendarOf(scope, context.period)) !== context.period;
  if (isOfCause && !context.isHere) return null;
  const compared = clause.compared ?? head.compared;
  // What is compared with the month before is of a month: behind a span, of the one with which that ends.
  const isOfMonth = isMonthly(compared);
  if (isOfMonth && context.period?.includes("/")) return lastMonthOf(context);
  if (isOfMonth && compared?.type === "named" && context.period !== null) return context.period;
  // "For the whole zork year, imports rose while exports fell": of that time, too.
  const isOfUnread =
    read.times.length > 0 &&
    frames.slice(0, at).some(({ unread }) => unread.some((first) => read.times.includes(first)));
  if (isOfUnread) return null;
  const before = periodBefore(scope) ?? afterBase(scope, clause);
  // "Imports fell 9.8%, after 17.8% in July", where July was spoken of: what goes on is another.
  // "Imports fell 6% compared with May 2017" after five months: those of May.
  const base = baseWhen(compared);
  if (base?.type === "month" && base.year !== null && before?.includes("/")) return afterBase(scope, clause);
  const isOfBase = saidIn(read, at).some(
    (one) => isBefore(one) && one.when !== null && isOwnMonth(one.when, before && lastMonth(before)),
  );
  return isOfBase ? null : before;
}

/**
 * "Exports were 5.9% higher than in November 2024", told a year later: of the same months since, where the text has
 * named no later ones.
 */
function afterBase({ read, context, options }: Scope, clause: Frame): Period | null {
  const beside = context.isBegun ? saidIn(read, clause.index) : [];
  const whens = [clause.compared ?? read.head.compared, ...beside.map(({ compared }) => compared)].flatMap(
    (one) => baseWhen(one) ?? [],
  );
  for (const { role, when } of beside) if (role === "base" && when !== null) whens.push(when);
  const periods = whens.flatMap((when): readonly Period[] => {
    const isNamed = (when.type === "month" || when.type === "span") && when.year !== null;
    const base = isNamed ? periodMeant(when, calendarOf({ options }, null)) : null;
    const period = base === null ? null : plusMonths(base, 12);
    const isTold =
      period !== null &&
      (!context.isBegun || lastMonth(period) === context.latest) &&
      lastDay(period) < options.asOf &&
      lastDay(period) > plusDays(options.asOf, -100);
    return isTold ? [period] : [];
  });
  return new Set(periods).size === 1 ? periods[0]! : null;
}

/** The month with which a span ends that an earlier paragraph named, where the text told of that month, too. */
function lastMonthOf({ isHere, hasMonth, period, latest }: Context): Period | null {
  const last = period === null || isHere || !hasMonth ? null : lastMonth(period);
  return last === latest ? last : null;
}

const isAfterDated = (read: Scope["read"], at: number): boolean =>
  saidIn(read, at).some(({ role, when }) => role === "after" && when !== null);

/** Of a clause that names two, the last goes on. */
function lastOf(scope: Scope, at: number, named: Period): Period | null {
  // "A year ago" is the time of the figure beside it, and of nothing else.
  const whens = scope.read.frames[at]!.whens.filter(({ when }) => when.type !== "earlier");
  return whens.length < 2 ? named : periodMeant(whens.at(-1)!.when, calendarOf(scope, named));
}

function periodBefore({ context, options, read: { head, frames } }: Scope): Period | null {
  // "On an annual basis, …" after a month and a span: of which of them is not said.
  const isOfEither = context.hasMonth && context.period?.includes("/") === true;
  if (isOfEither && head.compared?.type === "named") return null;
  if (context.isHere) return context.period;
  if (context.period === null) return options.period ?? null;
  const isOfNext = context.subject?.partner !== undefined;
  // "Exports rose in November. In the first half, trade with Peru was $20 billion": of which of them the next is, is open.
  const isNewest = context.latest === null || lastMonth(context.period) >= context.latest;
  // "In June alone, trade was $516 billion." In the next paragraph: "Trade with Peru was $472 billion".
  const isWith = frames.some(({ topic }) => (topic?.withWhom.length ?? 0) > 0);
  if (isWith && context.alone === context.period) return null;
  return context.isBetween && !(isOfNext && isNewest) ? null : context.period;
}
