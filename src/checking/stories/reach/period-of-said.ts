import type { Month } from "../../../period/month.js";
import { lastMonth, type Period, plusMonths, span } from "../../../period/period.js";
import { baseWhen, isBefore, isChange, type Said, type SentenceRead, saidIn } from "../clauses/said.js";
import type { Placed } from "../placed.js";
import { periodMeant } from "../words/calendar.js";
import { type When, yearOf, yearSaid } from "../words/when.js";
import type { About } from "./about.js";
import { agree, levelsBeside } from "./agreeing.js";
import { isPartOfYear, periodOfBase } from "./period-of-base.js";
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
  const year = yearOf(read.head.when) ?? yearOf(clause.when);
  const ofYear = (when: When): When => inYear(when, year);
  const meant = (): Period | null => {
    // "With Russia (+27% in 2006), China (+22%)": of the same time.
    if (said.role === "bracket" && said.when === null) {
      const dated = placed.findLast((one) => one.said.role === "bracket" && one.said.when !== null);
      if (dated !== undefined) return dated.period;
    }
    if (isBefore(said)) {
      // "After deficits of $2 billion in the March quarter and $3 billion in the June quarter": before the same.
      const isNext = clause.role === "after" && said.when !== null && said.when !== clause.when;
      const host = isNext ? (times.periods[said.clause - 1] ?? ofClause) : ofClause;
      return partOfYear(scope, times, said, host) ?? periodOfBase(scope, host, placed, said, whose, isKnown);
    }
    if (isOfPartNamed(read, said)) return null;
    // "Compared to the same quarter last year, the economy recorded exports of $5 billion": now, or then.
    const isOfEither = read.head.compared?.type === "base" && read.said.every(({ kind }) => kind === "level");
    if (isOfEither && said.when === null && clause.when === null && read.head.when === null) return null;
    const behind = monthBehind(scope, said);
    if (behind !== null) return behind;
    // "Than in May, when it was $3 billion, but fell 5% on the year": that of May, or that of which all is said.
    const isWhich = clause.role === "which" && clause.joint === "which";
    // "Compared with May, which was the third month in a row".
    if (isWhich && said.kind === "streak") return null;
    if (clause.role === "which" && read.parts[said.segment]?.opener === "but") return null;
    if (said.when !== null) {
      if (isUntilThen(read, said.clause, said.when)) return null;
      // "It was $9 billion in August 2015, which led to a deficit of $1 billion in the same month a year earlier": then,
      // or a year before.
      const then =
        said.when.type === "same" ? periodMeant(said.when, calendarOf(scope, context.period)) : null;
      if (then !== null && then !== context.period && times.periods.slice(0, said.clause).includes(then))
        return null;
      const part = partOfYear(scope, times, said, ofClause);
      if (part !== null) return part;
      if (isPartOfYear(said, clause)) return null;
      // "The October surplus was $2 billion in 2024": of that month of it.
      const own = inItsYear(clause, said.when) ?? ofYear(said.when);
      if (said.when === clause.when && COUNTED_BACK.includes(said.when.type)) return ofClause;
      return periodMeant(own, calendarOf(scope, around, false, whose));
    }
    // "The May figure brought the surplus to a record of $9 billion in five months": of one of them.
    const isNextDated = clause.whens.some((one) => one.piece > said.piece);
    if (said.kind === "extreme" && said.detail.since === undefined && before !== undefined && isNextDated)
      return null;
    // "$29 billion in June and $28 billion in June 2024, up 1%": of the first.
    const isRate = isChange(said);
    const last = before?.when;
    const [then, now] = [last, clause.whens[0]?.when].map((one) =>
      one?.type === "span" ? yearSaid(one.year) : null,
    );
    const isNamed = last?.type === "month" && last.year !== null;
    // "$92 billion in H1 2015, and $93 billion in H1 2014, a decline of 1%".
    const isThen = last?.type === "earlier" || isNamed || (then != null && now != null && then < now);
    const levels = levelsBeside(read, said);
    if (isRate && isThen && clause.whens.length > 1 && levels.length > 1) return null;
    // "In September, the bank said that the surplus from January to August doubled, reaching $9 billion": of which.
    const isOwned = ({ role, detail, when }: Said): boolean =>
      role === "main" && detail.isOwned === true && when !== null;
    const isOfHead = read.head.when !== null && clause.when === null && said.role === "main";
    if (isOfHead && saidIn(read, said.clause).some(isOwned)) return null;
    // "In June the deficit, which was $2 billion in May, rose": that of the relative clause is its own.
    const inPart = read.parts.findLastIndex((part) => part.first <= (before?.piece ?? -1));
    const told = [read.head.when, ...clause.whens.map(({ when }) => when)].filter((when) => when !== null);
    const isOther = new Set(told.map((when) => JSON.stringify(when))).size > 1;
    if (isOther && inPart < said.segment && read.parts[inPart]?.opener === "which") return null;
    // "$21 billion in October, twice the $9 billion of a year ago, and to China $14 billion": in October.
    const named = clause.whens.findLast(
      ({ when, piece }) => piece < said.piece && !COUNTED_BACK.includes(when.type),
    );
    if (before !== undefined && clause.whens.length > 1)
      return periodMeant(ofYear((named ?? before).when), calendarOf(scope, around));
    if (clause.when !== null && about !== null && about.reporter !== options.reporter)
      return periodMeant(clause.when, calendarOf(scope, headPeriod ?? context.period, false, about.reporter));
    // "Exports to Peru (+5% in 2024) rose most. The slowest were those to Chile (+1%)".
    const isBare = said.role === "bracket" && read.head.when === null && clause.when === null;
    if (!isBare || context.inBrackets === null || context.inBrackets === ofClause) return ofClause;
    return context.isHere ? null : context.inBrackets;
  };
  const period = headFails && said.when === null && clause.when === null ? null : meant();
  // New Zealand's "annual deficit" in a text on February is that of the year to then.
  const isYearTo = side?.topic.scale === "annual" && options.reporter === "NZ" && said.when === null;
  if ((side?.topic.scale === "rolling" || isYearTo) && period !== null && !period.includes("/"))
    return span(plusMonths(period, -11) as Month, period as Month);
  return period;
}

/** "In January–April of 2012 it was $3 billion, in 2013 $4 billion": of the year, or of those months of it. */
function isOfPartNamed({ frames }: SentenceRead, { clause, when }: Said): boolean {
  const own = when ?? frames[clause]!.when;
  const of = yearSaid(yearOf(own));
  return frames.slice(0, clause).some((frame) => {
    const told = frame.when ?? frame.topic?.when;
    return of !== null && told?.type === "span" && told.year?.type === "said" && told.year.year !== of;
  });
}

/** "In the first five months, exports were $70 billion. Imports dropped 9% from April": in May. */
function monthBehind(scope: Scope, said: Said): Period | null {
  const { read, context } = scope;
  const clause = read.frames[said.clause]!;
  const base = baseWhen(said.compared ?? clause.compared);
  const now = context.latest as Month | null;
  const isUntimed = said.when === null && clause.when === null && read.head.when === null;
  const isOpen = isUntimed && now !== null && context.period?.includes("/") !== false;
  if (!isOpen || base?.type !== "month") return null;
  return periodMeant(base, calendarOf(scope, now)) === plusMonths(now, -1) ? now : null;
}

/** "A year ago", "in the same month": told from another time. */
const COUNTED_BACK: readonly string[] = ["earlier", "same", "before"];

/** "Rose 20% from $5 billion in 2016 to $6 billion in 2017" of a part of 2017: each of that part of its year, where they fit. */
function partOfYear(
  { read, options: { asOf } }: Scope,
  { own }: Times,
  said: Said,
  period: Period | null,
): Period | null {
  const year = yearSaid(yearOf(said.when));
  if (year === null || period === null) return null;
  const last = Number(lastMonth(period).slice(0, 4));
  const years = last - year;
  // What goes on from before may be of a month where this is of the year.
  const isOfPart = asOf.startsWith(`${last}-`) || own[said.clause] !== undefined;
  const beside = (kind: Said["kind"], role: Said["role"]): readonly Said[] =>
    saidIn(read, said.clause).filter((one) => one.kind === kind && one.role === role);
  const [levels, growths, bases] = [
    beside("level", "main"),
    beside("growth", "main"),
    beside("level", "base"),
  ];
  const isAlone = levels.length === 1 && growths.length === 1 && bases.length === 1;
  if (!isOfPart || !isAlone || !agree(levels[0]!, growths[0]!, bases[0]!)) return null;
  return years === Number(said.role === "base") ? plusMonths(period, -12 * years) : null;
}
