import type { Month } from "../../../period/month.js";
import { countMonths, firstMonth, lastMonth, type Period, plusMonths, span } from "../../../period/period.js";
import { type Frame, isChange, type Said, saidIn } from "../clauses/said.js";
import { baseOf, type Placed, usualOf } from "../placed.js";
import { periodMeant } from "../words/calendar.js";
import { type When, yearOf, yearSaid } from "../words/when.js";
import { agree } from "./agreeing.js";
import { isOwnMonth, namedOf } from "./named.js";
import { calendarOf, type Scope } from "./scope.js";
import { inItsYear } from "./times.js";

/** The time of what another figure is held against. */
export function periodOfBase(
  scope: Scope,
  ofClause: Period | null,
  placed: readonly Placed[],
  said: Said,
  whose: string,
  isKnown: (host: Placed) => boolean,
): Period | null {
  const { frames } = scope.read;
  const all = saidIn(scope.read, said.clause);
  const clause = frames[said.clause]!;
  const host = placed[said.base ?? -1];
  const hostPeriod = host === undefined ? ofClause : host.period;
  if (said.detail.sameTime === true) return hostPeriod;
  // "The slowest since May, when they fell 3%, compared with 1% in October": of which year, is not known from May.
  const isBehind = host !== undefined && host.said.segment !== said.segment;
  if (isBehind && frames[host.said.clause]!.joint === "when") return null;
  if (said.when?.type === "same" && said.when.year === null && said.role === "base") {
    const near = placed.findLast((one) => one.said.clause === said.clause && one.said.kind === "growth");
    const isAtHand = near !== undefined && isKnown(near) && hostPeriod !== null;
    return isAtHand ? baseOf(hostPeriod, near.comparison) : null;
  }
  // "From a deficit of $2 billion in May and of $3 billion a year earlier": than May, or than what is told.
  if (said.when?.type === "earlier" && host?.said.role === "base" && host.said.when !== null) return null;
  if (isPartOfYear(said, clause) || (said.when !== null && inItsYear(clause, said.when) !== null))
    return null;
  // "$6 billion against $5 billion in 2016" of six months: the same months, or the year. "From $5 billion in 2016 to
  // $6 billion in 2017", told within 2017.
  const isShort = hostPeriod?.includes("/") && countMonths(hostPeriod) < 12;
  const isOpen = hostPeriod?.includes("/") !== false;
  const isBegun = all.some(
    ({ kind, when, missing }) =>
      kind === "level" &&
      missing.length === 0 &&
      isYear(when) &&
      periodMeant(when!, calendarOf(scope, null)) === null,
  );
  if ((isShort || (isOpen && isBegun)) && isYear(said.when) && said.role === "base") return null;
  // "From $40 billion last year to $31 billion in the current fiscal year": the fiscal year before, perhaps.
  const ofYears = all.flatMap((one) =>
    one.when !== null && "year" in one.when ? (one.when.year ?? []) : [],
  );
  const isOfLast = yearOf(said.when)?.type === "back";
  if (isOfLast && ofYears.some((year) => typeof year === "object" && year.type.startsWith("fiscal")))
    return null;
  // "The deficit would total $28 billion, 13% lower than last year's $32 billion" behind five months: of the year.
  if (isOfLast && isShort && clause.unread.length > 0) return null;
  // "From $489 billion the previous fiscal", where it is not known of which year the other is.
  const isOfFiscal = yearOf(said.when)?.type === "fiscal-back";
  if (isOfFiscal && hostPeriod === null) return null;
  if (said.when !== null) {
    const { when } = said;
    // "After a rise in the previous three months", of three.
    if (when.type === "past" && hostPeriod !== null && when.months > 1)
      return countMonths(hostPeriod) === when.months ? plusMonths(hostPeriod, -when.months) : null;
    if (isOwnMonth(when, hostPeriod) && said.role === "base") return null;
    const base = periodMeant(when, calendarOf(scope, hostPeriod, true, whose));
    // "Fell in July–December from $40 billion last year", told in January: no base lies within its own time.
    const isWithin =
      base !== null &&
      hostPeriod !== null &&
      (isOfLast
        ? lastMonth(base) >= lastMonth(hostPeriod)
        : // "5% in October, compared with 8% in January–October": of the same year.
          lastMonth(base) > lastMonth(hostPeriod) ||
          (said.kind === "growth" && isUntilThen(when, base, hostPeriod)));
    // "By the end of April 2013 it was $9 billion, against $8 billion in April 2012": of the months until then, perhaps.
    const isOfEnd =
      when.type === "month" &&
      isShort &&
      (clause.when ?? scope.read.head.when) !== null &&
      lastMonth(hostPeriod!).slice(5) === base?.slice(5);
    if ((isWithin || isOfEnd) && said.role === "base") return null;
    // "In the 12 months to August it was $7 billion, below July's $8 billion": of twelve months, too.
    const isYear = hostPeriod !== null && countMonths(hostPeriod) === 12 && !hostPeriod.endsWith("-12");
    return isYear && when.type === "month" && base !== null
      ? span(plusMonths(base, -11) as Month, base as Month)
      : base;
  }
  if (said.compared?.type === "base" && said.kind === "level") return null;
  const counted = countedFrom(scope, placed, said, hostPeriod);
  if (counted !== null) return counted;
  // "Fell by 5% on the year, from $6 billion to $5.7 billion".
  const isOfGrowth =
    said.role === "base" && said.kind === "level" && host !== undefined && isChange(host.said);
  if (isOfGrowth && host.period !== null)
    return isKnown(host) ? (host.basePeriod ?? baseOf(host.period, host.comparison)) : null;
  // "Rose 5% year on year to $6 billion from $5.7 billion".
  // "Fell from $6 billion to $5 billion on the year".
  const next = all.find((one) => one.piece > said.piece);
  const isFromTo = host === undefined && next?.kind === "level" && next.detail.cue === "to";
  const isOfLevel =
    said.role === "base" && said.kind === "level" && (isFromTo || host?.said.kind === "level");
  const beside = placed.findLast(
    (one) => one.said.clause === said.clause && ["growth", "change", "moved"].includes(one.said.kind),
  );
  if (isOfLevel && hostPeriod !== null && beside?.isDefault === false && beside.period === hostPeriod)
    return baseOf(hostPeriod, beside.comparison);
  if (isOfLevel && hostPeriod !== null)
    return (
      baseBeside(scope, placed, said, hostPeriod) ??
      (isToDate(hostPeriod) ? plusMonths(hostPeriod, -12) : ofHabit(scope, hostPeriod))
    );
  // "Import growth eased to 30.7% from 37.6%": growth is held against that of the month before.
  const isPace = said.kind === "growth" && (clause.isOfMove || clause.topic?.measure === "growth");
  if (isPace && said.role === "base" && hostPeriod !== null && !hostPeriod.includes("/"))
    return plusMonths(hostPeriod, -1);
  return said.role === "after" && clause.role === "after" ? ofClause : null;
}

/** "Exports rose to $5 billion in May from $4 billion in April but imports fell to $3 billion from $2 billion": of April, too. */
function baseBeside(
  { read: { frames } }: Scope,
  placed: readonly Placed[],
  { clause }: Said,
  hostPeriod: Period,
): Period | null {
  const isJoined = ["and", "but", "while", "comma"].includes(frames[clause]!.joint);
  const bases = placed.filter(({ said }) => said.clause === clause - 1 && said.role === "base");
  const [only, ...more] = bases;
  if (!isJoined || only === undefined || more.length > 0 || only.missing.length > 0) return null;
  const host = placed[only.said.base ?? -1];
  return only.said.kind === "level" && host?.period === hostPeriod ? only.period : null;
}

/**
 * "The deficit widened to $5 billion from $4 billion": as all that was compared before in its paragraph, or as an office
 * prints that goes by the month before.
 */
function ofHabit({ context, options }: Scope, period: Period): Period | null {
  const [name, ...more] = context.comparisons;
  const isMonthly = options.comparisonDefault === "month-on-month" && !period.includes("/");
  const isUsual = isMonthly && [null, "month-on-month"].includes(context.lastComparison);
  if (name === undefined) return isUsual ? plusMonths(period, -1) : null;
  const isClear = more.length === 0 && !(name === "month-on-month" && period.includes("/"));
  // "Rose 9% from a year ago. In July they had risen 7%. The surplus was $9 billion, against $8 billion": that of July.
  const isOpen = name === "year-on-year" && context.namedMonth === plusMonths(period, -1);
  return isClear && !isOpen && name !== "other" ? baseOf(period, name as "year-on-year") : null;
}

/** "In January–August it rose to $7 billion from $6 billion": from those of a year earlier. A quarter may be held against another. */
const isToDate = (period: Period): boolean =>
  firstMonth(period).endsWith("-01") && ![1, 3, 6].includes(countMonths(period));

/** "Exports of $7.49 billion against $7.25 billion, a growth of 3.28%": the base of the growth, where the figures fit. */
function countedFrom(
  scope: Scope,
  placed: readonly Placed[],
  said: Said,
  period: Period | null,
): Period | null {
  if (said.role !== "base" || said.kind !== "level" || period === null) return null;
  const { read, options } = scope;
  const isBeside = ({ role, partner }: Said): boolean => role === "main" && partner === said.partner;
  const beside = saidIn(read, said.clause).filter(isBeside);
  const [level, ...levels] = beside.filter(({ kind }) => kind === "level");
  if (level === undefined || levels.length > 0) return null;
  // "A growth of 44% in dollar terms and 45% in rupee terms": the one in which the levels are.
  const [first, ...growths] = beside.filter(({ kind }) => kind === "growth");
  const inTerms = growths.length === 1 && first!.terms !== null ? [first!, ...growths] : [];
  const growth = inTerms.find(({ terms }) => terms === level.figure!.currency) ?? first;
  if (growth === undefined || growths.length > inTerms.length) return null;
  const told = placed.find((one) => one.said === growth);
  const isUnknown = told?.missing.includes("comparison") === true;
  const compared = growth.compared ?? read.frames[said.clause]!.compared;
  const named = compared === null ? usualOf(period, options) : namedOf(scope, compared, period)?.[0];
  const comparison = told?.comparison ?? (isUnknown ? null : (named ?? null));
  const isOfPeriod = told === undefined ? growth.when === null : told.period === period;
  return isOfPeriod && agree(level, growth, said) ? baseOf(period, comparison) : null;
}

/** "From $5 billion in 2016 to $6 billion in 2017" of a year to date: of which part of these years is not said. */
export function isPartOfYear({ when }: Said, { when: own, whens, topic }: Frame): boolean {
  const isToDate = (one: When | null): boolean => one?.type === "to-date";
  const times = [own, topic?.when ?? null, ...whens.map((one) => one.when)];
  return when?.type === "year" && times.some(isToDate);
}

const isYear = (when: When | null): boolean => yearSaid(yearOf(when)) !== null;

/**
 * "$491 billion from $489 billion the previous fiscal": never the time of what is held against it. "Cumulative exports
 * rose 6% in January–July, down from 8.6% in June": until June.
 */
export function isOfItsHost(
  said: Said,
  period: Period | null,
  host: Placed | undefined,
  /** What was spoken of before: "it rose to $6 billion from $5 billion in May", behind figures of May. */
  before: Period | null,
): boolean {
  if (said.role !== "base" || period === null || host === undefined) return false;
  if (said.kind === "growth") return host.period?.includes("/") === true && !period.includes("/");
  return (
    said.kind === "level" &&
    said.detail.sameTime !== true &&
    host.said.kind === "level" &&
    host.said.partner === said.partner &&
    (host.period ?? before) === period
  );
}

/**
 * "A deficit of $2.7 billion in December, compared with $3.3 billion in 2022", "in December the deficit fell from $3.3
 * billion in 2022": of that year or of its December.
 */
export const isOfAYear = (
  { role, when }: Said,
  period: Period | null,
  host: Placed | undefined,
  around: Period | null,
): boolean =>
  role === "base" &&
  when?.type === "year" &&
  period !== null &&
  (host === undefined || host.said.kind === "level") &&
  around !== null &&
  countMonths(around) < countMonths(period);

/** Whether months without a year end with a month a year later. */
const isUntilThen = (when: When, base: Period, own: Period): boolean =>
  when.type === "span" && when.year === null && !own.includes("/") && lastMonth(plusMonths(base, 12)) === own;
