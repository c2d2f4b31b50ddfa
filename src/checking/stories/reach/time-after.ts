import type { Month } from "../../../period/month.js";
import { firstMonth, lastMonth, type Period, plusMonths } from "../../../period/period.js";
import type { Placed } from "../placed.js";
import type { Scope } from "./scope.js";
import { isTold } from "./spoken.js";
import type { Times } from "./times.js";

/** Whether a period of one length ends before another. */
const isBefore = (one: Period, other: Period): boolean =>
  one.includes("/") === other.includes("/") && lastMonth(one) < lastMonth(other);

const isEarlierThan = (period: Period | null | undefined, latest: string): boolean =>
  period == null || lastMonth(period) < latest;

/** Whether a clause says a rank and nothing else. */
const isRanked = ({ said }: Scope["read"], at: number): boolean =>
  said.every(
    ({ clause, role, kind }) => clause !== at || role !== "main" || kind === "extreme" || kind === "rank",
  );

/** Of which time a sentence spoke: what goes on, all that was named, and whether a time was not understood. */
export function timeAfter(
  scope: Scope,
  { own, periods }: Times,
  placed: readonly Placed[],
  isTimeOpen: boolean,
): { readonly all: readonly Period[]; readonly period: Period | null; readonly failed: boolean } {
  const { read, context, headPeriod, headFails } = scope;
  const mains = read.frames.filter(({ role }) => role === "main");
  const named = new Set<Period>();
  // "Cumulatively, exports in April–January were": of those months.
  const isToDate = read.head.when?.type === "to-date" && mains.every(({ index }) => own[index] != null);
  // "Last year, exports had declined in the same period."
  const isPart = read.head.when?.type === "year" && read.said.some(({ when }) => when?.type === "same");
  const isSaidLater = isToDate || isPart;
  // "It was the fifth time in 2008", "the smallest since July, as Easter came late in 2017": what it remarks on goes on.
  const isSilent = read.said.length === 0 || (read.frames.length === 1 && isRanked(read, 0));
  const isRemark = read.frames[0]?.hasPronoun === true && isSilent;
  let isUnsure = false;
  let failed = isTimeOpen || (headFails && !isSaidLater);
  if (headPeriod !== null && !isSaidLater) named.add(headPeriod);
  for (const clause of mains) {
    // "A year earlier it was $3 billion" goes on no further.
    const { latest } = context;
    const isPast = clause.isPast && (latest === null || isEarlierThan(own[clause.index], latest));
    // Before all else it tells that there is a later time, and not which.
    if (isPast && latest === null) failed = true;
    if (clause.when?.type === "earlier" || isPast) continue;
    // "Dropped 16% in the year to December": from that month to that.
    if (clause.when?.type === "rolling" && clause.when.growth === true) {
      failed = true;
      continue;
    }
    // "The smallest over the past 12 months" is of one of them, as is "the zork fall in the last three months".
    const isOfOne = isRanked(read, clause.index) || clause.unread.length > 0;
    if (clause.when?.type === "past" && isOfOne) continue;
    if (isRemark && clause.when?.type === "year") continue;
    const period = own[clause.index];
    // "Rose 3% in October zork a month earlier": from then, perhaps.
    if (clause.whens.slice(1).some(({ piece }) => clause.unread.includes(piece - 1))) isUnsure = true;
    if (period != null) named.add(period);
    if (period === null && clause.unread.length === 0) {
      failed = true;
      // "8-month exports were $53 billion, and the deficit in the eighth month $9 billion": of which it goes on, is not said.
      if (named.size > 0 && clause.when?.type === "unclear") isUnsure = true;
    }
    const saidHere = placed.filter(
      ({ said }) =>
        said.clause === clause.index &&
        said.role === "main" &&
        said.when !== null &&
        // "The sharpest drop since May's 17.4%".
        !read.said.some(({ detail }) => detail.since === said.when) &&
        !["extreme", "rank", "streak"].includes(said.kind),
    );
    for (const { period: one } of saidHere) if (one !== null) named.add(one);
  }
  // What went on in one clause, beside another that names its own.
  const carried = mains.flatMap(({ index }) =>
    own[index] === undefined && isTold(index, placed) ? (periods[index] ?? []) : [],
  );
  if (named.size > 0) for (const one of carried) named.add(one);
  const all = [...named];
  // "Exports fell 5% from September 2024", told a year later: of that September.
  const told = placed.flatMap(({ said, missing, period: one }) => {
    const clause = read.frames[said.clause]!;
    // "Fell for ten straight months through September": what comes then is told later.
    const isRun = said.kind === "streak" && said.when !== null;
    const isOfPast = clause.when?.type === "past" && isRanked(read, clause.index);
    const isMain = said.role === "main" && clause.role === "main" && !clause.isPast && !isRun && !isOfPast;
    return isMain && missing.length === 0 ? one : [];
  });
  const [first = null, ...more] = new Set(told);
  // "Compared with September 2024, exports rose 5%", behind a span: of which the next is, is not said.
  const isOfMonth = first !== null && context.period?.includes("/") && !first.includes("/");
  const goesOn = context.isHere && isOfMonth ? null : context.period;
  const reckoned = more.length === 0 && !context.isHere ? (first ?? goesOn) : goesOn;
  const [only = reckoned] = all;
  // "In June 2025, the surplus had been 15.4 billion" behind July: July goes on.
  const isOld =
    context.latest !== null && only !== null && lastMonth(only) < plusMonths(context.latest as Month, -11);
  // "In the first quarter …", at the beginning of a paragraph behind one on the second: what follows is of that.
  const isNext =
    !context.isHere &&
    headPeriod?.includes("/") === true &&
    headPeriod === only &&
    !isOld &&
    !mains.some((one) => one.isPast);
  // "They beat the record of January": nothing is told of that time.
  const isUntold =
    only !== null &&
    told.length === 0 &&
    headPeriod === null &&
    context.latest !== null &&
    isEarlierThan(only, context.latest) &&
    mains.every(({ index, unread }) => own[index] == null || unread.length > 0);
  const isAside =
    isUntold ||
    (only !== null && !isNext && (isOld || (context.period !== null && isBefore(only, context.period))));
  // "…, with exports totalling $123 billion from January to May" after a month: of which the next is, is not said.
  const dated = mains.filter(({ index }) => own[index] != null);
  const isBeside = dated.length > 0 && dated.every(({ joint }) => joint === "with");
  // "In 2025 …; in the first eleven months of the year …": of which of them the next is, is not said.
  const isPartOf =
    isAside &&
    context.period !== null &&
    !isOld &&
    (!isUntold || read.said.some(({ figure }) => figure !== null)) &&
    only!.includes("/") &&
    firstMonth(only!) === firstMonth(context.period);
  // "The surplus for the year to date was $9 billion. That of October was revised", after November.
  const isLookBack =
    only !== null &&
    !only.includes("/") &&
    context.hasMonth &&
    context.period?.includes("/") !== false &&
    isEarlierThan(only, context.latest!);
  const isOpen =
    isPartOf ||
    isLookBack ||
    (isBeside && headPeriod === null && context.period !== null && only !== context.period);
  const period =
    isOpen ||
    isUnsure ||
    (failed && all.length === 0) ||
    all.slice(1).some((one) => lastMonth(one) >= firstMonth(only!))
      ? null
      : isAside
        ? context.period
        : only;
  return { all, period, failed };
}
