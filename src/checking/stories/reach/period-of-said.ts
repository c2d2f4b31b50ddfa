import type { Month } from "../../../period/month.js";
import { countMonths, firstMonth, lastMonth, type Period, plusMonths, span } from "../../../period/period.js";
import type { Frame, Said } from "../clauses/said.js";
import { baseOf, type Placed, usualOf } from "../placed.js";
import { periodMeant } from "../words/calendar.js";
import type { When } from "../words/when.js";
import type { About } from "./about.js";
import { namedOf } from "./against.js";
import { agree } from "./agreeing.js";
import { calendarOf, type Scope } from "./scope.js";
import { inItsYear, inYear, isUntilThen, type Times } from "./times.js";

/** Of which time something is said; `null` where that is not known. */
export function periodOfSaid(
  scope: Scope,
  times: Times,
  placed: readonly Placed[],
  said: Said,
  { about, side }: About,
  isKnown: (host: Placed) => boolean,
): Period | null {
  const { read, context, options, headPeriod, headFails } = scope;
  const clause = read.frames[said.clause]!;
  const whose = about?.reporter ?? options.reporter;
  const ofClause = times.periods[said.clause]!;
  // Where the time of its clause was not understood, nothing is reckoned from another.
  const around = times.own[said.clause] === null ? null : (ofClause ?? headPeriod ?? context.period);
  const before = clause.whens.findLast((one) => one.piece < said.piece);
  // "In 2024, exports rose in May", "last year trade passed $1 trillion in May".
  const whole = [read.head.when, clause.when].find((one) => one?.type === "year");
  const year = whole?.type === "year" ? whole.year : null;
  const ofYear = (when: When): When => inYear(when, year);
  const meant = (): Period | null => {
    // "With Russia (+27% in 2006), China (+22%)": of the same time.
    if (said.role === "bracket" && said.when === null) {
      const dated = placed.findLast((one) => one.said.role === "bracket" && one.said.when !== null);
      if (dated !== undefined) return dated.period;
    }
    if (said.role === "base" || said.role === "after") {
      // "After deficits of $2 billion in the March quarter and $3 billion in the June quarter": before the same.
      const isNext = clause.role === "after" && said.when !== null && said.when !== clause.when;
      const host = isNext ? (times.periods[said.clause - 1] ?? ofClause) : ofClause;
      return partOfYear(scope, times, said, host) ?? periodOfBase(scope, host, placed, said, whose, isKnown);
    }
    // "Than in May, when it was $3 billion, but fell 5% on the year": that of May, or that of which all is said.
    const isWhich = clause.role === "which" && clause.joint === "which";
    // "Compared with May, which was the third month in a row".
    if (isWhich && said.kind === "streak") return null;
    if (clause.role === "which" && read.parts[said.segment]?.opener === "but") return null;
    if (said.when !== null) {
      if (isUntilThen(read, said.clause, said.when)) return null;
      const part = partOfYear(scope, times, said, ofClause);
      if (part !== null) return part;
      if (isPartOfYear(said, clause)) return null;
      // "The October surplus was $2 billion in 2024": of that month of it.
      const own = inItsYear(clause, said.when) ?? ofYear(said.when);
      if (said.when === clause.when && ["earlier", "same", "before"].includes(said.when.type))
        return ofClause;
      return periodMeant(own, calendarOf(scope, around, false, whose));
    }
    // "The May figure brought the surplus to a record of $9 billion in five months": of one of them.
    const isNextDated = clause.whens.some((one) => one.piece > said.piece);
    if (said.kind === "extreme" && said.detail.since === undefined && before !== undefined && isNextDated)
      return null;
    // "$29 billion in June and $28 billion in June 2024, up 1%": of the first.
    const isRate = said.kind === "growth" || said.kind === "change";
    const last = before?.when;
    const isThen = last?.type === "earlier" || (last?.type === "month" && last.year !== null);
    const levels = read.said.filter(({ clause: at, kind }) => at === said.clause && kind === "level");
    if (isRate && isThen && clause.whens.length > 1 && levels.length > 1) return null;
    // "In June the deficit, which was $2 billion in May, rose": that of the relative clause is its own.
    const inPart = read.parts.findLastIndex((part) => part.first <= (before?.piece ?? -1));
    const told = [read.head.when, ...clause.whens.map(({ when }) => when)].filter((when) => when !== null);
    const isOther = new Set(told.map((when) => JSON.stringify(when))).size > 1;
    if (isOther && inPart < said.segment && read.parts[inPart]?.opener === "which") return null;
    if (before !== undefined && clause.whens.length > 1)
      return periodMeant(ofYear(before.when), calendarOf(scope, around));
    if (clause.when !== null && about !== null && about.reporter !== options.reporter)
      return periodMeant(clause.when, calendarOf(scope, headPeriod ?? context.period, false, about.reporter));
    return ofClause;
  };
  const period = headFails && said.when === null && clause.when === null ? null : meant();
  if (side?.topic.scale === "rolling" && period !== null && !period.includes("/"))
    return span(plusMonths(period, -11) as Month, period as Month);
  return period;
}

/** "Rose 20% from $5 billion in 2016 to $6 billion in 2017" of a part of 2017: each of that part of its year, where they fit. */
function partOfYear(
  { read, options: { asOf } }: Scope,
  { own }: Times,
  said: Said,
  period: Period | null,
): Period | null {
  if (said.when?.type !== "year" || said.when.year.type !== "said" || period === null) return null;
  const last = Number(lastMonth(period).slice(0, 4));
  const years = last - said.when.year.year;
  // What goes on from before may be of a month where this is of the year.
  const isOfPart = asOf.startsWith(`${last}-`) || own[said.clause] !== undefined;
  const beside = (kind: Said["kind"], role: Said["role"]): readonly Said[] =>
    read.said.filter((one) => one.clause === said.clause && one.kind === kind && one.role === role);
  const [levels, growths, bases] = [
    beside("level", "main"),
    beside("growth", "main"),
    beside("level", "base"),
  ];
  const isAlone = levels.length === 1 && growths.length === 1 && bases.length === 1;
  if (!isOfPart || !isAlone || !agree(levels[0]!, growths[0]!, bases[0]!)) return null;
  return years === Number(said.role === "base") ? plusMonths(period, -12 * years) : null;
}

/** "From $5 billion in 2016 to $6 billion in 2017" of a year to date: of which part of these years is not said. */
function isPartOfYear({ when }: Said, { when: own, whens, topic }: Frame): boolean {
  const isToDate = (one: When | null): boolean => one?.type === "to-date";
  const times = [own, topic?.when ?? null, ...whens.map((one) => one.when)];
  return when?.type === "year" && times.some(isToDate);
}

/** "Exports of $7.49 billion against $7.25 billion, a growth of 3.28%": the base of the growth, where the figures fit. */
function countedFrom(
  scope: Scope,
  placed: readonly Placed[],
  said: Said,
  period: Period | null,
): Period | null {
  if (said.role !== "base" || said.kind !== "level" || period === null) return null;
  const { read, options } = scope;
  const isBeside = ({ clause, role, partner }: Said): boolean =>
    clause === said.clause && role === "main" && partner === said.partner;
  const beside = read.said.filter(isBeside);
  const [level, ...levels] = beside.filter(({ kind }) => kind === "level");
  const [growth, ...growths] = beside.filter(({ kind }) => kind === "growth");
  if (level === undefined || growth === undefined || levels.length + growths.length > 0) return null;
  const told = placed.find((one) => one.said === growth);
  const isUnknown = told?.missing.includes("comparison") === true;
  const compared = growth.compared ?? read.frames[said.clause]!.compared;
  const named = compared === null ? usualOf(period, options) : namedOf(scope, compared, period)?.[0];
  const comparison = told?.comparison ?? (isUnknown ? null : (named ?? null));
  const isOfPeriod = told === undefined ? growth.when === null : told.period === period;
  return isOfPeriod && agree(level, growth, said) ? baseOf(period, comparison) : null;
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
  const host = only.said.base === null ? undefined : placed[only.said.base];
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
  return isClear && name !== "other" ? baseOf(period, name as "year-on-year") : null;
}

/** "In January–August it rose to $7 billion from $6 billion": from those of a year earlier. A quarter may be held against another. */
const isToDate = (period: Period): boolean =>
  firstMonth(period).endsWith("-01") && ![1, 3, 6].includes(countMonths(period));

const isYear = (when: When | null): boolean => when?.type === "year" && when.year.type === "said";

/** The time of what another figure is held against. */
function periodOfBase(
  scope: Scope,
  ofClause: Period | null,
  placed: readonly Placed[],
  said: Said,
  whose: string,
  isKnown: (host: Placed) => boolean,
): Period | null {
  const host = said.base !== null ? placed[said.base] : undefined;
  const hostPeriod = host === undefined ? ofClause : host.period;
  if (said.detail.sameTime === true) return hostPeriod;
  // "The slowest since May, when they fell 3%, compared with 1% in October": of which year, is not known from May.
  const isBehind = host !== undefined && host.said.segment !== said.segment;
  if (isBehind && scope.read.frames[host.said.clause]!.joint === "when") return null;
  if (said.when?.type === "same" && said.when.year === null && said.role === "base") {
    const near = placed.findLast((one) => one.said.clause === said.clause && one.said.kind === "growth");
    const isAtHand = near !== undefined && isKnown(near) && hostPeriod !== null;
    return isAtHand ? baseOf(hostPeriod, near.comparison) : null;
  }
  // "From a deficit of $2 billion in May and of $3 billion a year earlier": than May, or than what is told.
  if (said.when?.type === "earlier" && host?.said.role === "base" && host.said.when !== null) return null;
  const clause = scope.read.frames[said.clause]!;
  if (isPartOfYear(said, clause) || (said.when !== null && inItsYear(clause, said.when) !== null))
    return null;
  // "$6 billion against $5 billion in 2016" of six months: the same months, or the year. "From $5 billion in 2016 to
  // $6 billion in 2017", told within 2017.
  const isShort = hostPeriod?.includes("/") && countMonths(hostPeriod) < 12;
  const isOpen = hostPeriod?.includes("/") !== false;
  const isBegun = scope.read.said.some(
    ({ clause, kind, when, missing }) =>
      clause === said.clause &&
      kind === "level" &&
      missing.length === 0 &&
      isYear(when) &&
      periodMeant(when!, calendarOf(scope, null)) === null,
  );
  if ((isShort || (isOpen && isBegun)) && isYear(said.when) && said.role === "base") return null;
  // "From $489 billion the previous fiscal", where it is not known of which year the other is.
  const isOfFiscal = said.when?.type === "year" && said.when.year.type === "fiscal-back";
  if (isOfFiscal && hostPeriod === null) return null;
  if (said.when !== null) {
    const { when } = said;
    // "After a rise in the previous three months", of three.
    if (when.type === "past" && hostPeriod !== null && when.months > 1)
      return countMonths(hostPeriod) === when.months ? plusMonths(hostPeriod, -when.months) : null;
    const base = periodMeant(when, calendarOf(scope, hostPeriod, true, whose));
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
    said.role === "base" &&
    said.kind === "level" &&
    (host?.said.kind === "growth" || host?.said.kind === "change");
  if (isOfGrowth && host.period !== null) return isKnown(host) ? baseOf(host.period, host.comparison) : null;
  // "Rose 5% year on year to $6 billion from $5.7 billion".
  // "Fell from $6 billion to $5 billion on the year".
  const next = scope.read.said.find((one) => one.clause === said.clause && one.piece > said.piece);
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
  // "Exports grew 2.8%, outpacing a 0.9% increase in imports".
  const flowOf = (one: Said | undefined): string | undefined => one?.topic?.flows[0]?.flow;
  const isOfOther = said.kind === "growth" && flowOf(said) !== flowOf(host?.said);
  if (isOfOther && said.role === "base" && host?.said.kind === "growth") return hostPeriod;
  // "Import growth eased to 30.7% from 37.6%": growth is held against that of the month before.
  const { topic, isOfMove } = scope.read.frames[said.clause]!;
  const isPace = said.kind === "growth" && (isOfMove || topic?.measure === "growth");
  if (isPace && said.role === "base" && hostPeriod !== null && !hostPeriod.includes("/"))
    return plusMonths(hostPeriod, -1);
  return said.role === "after" && scope.read.frames[said.clause]!.role === "after" ? ofClause : null;
}
