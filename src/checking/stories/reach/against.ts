import { countMonths, firstMonth, type Period, plusMonths } from "../../../period/period.js";
import { baseWhen, type Compared, isBefore, isChange, type Said, saidIn } from "../clauses/said.js";
import { isRolled, type Placed, segmentOf, usualOf } from "../placed.js";
import { countedFrom, isLevelAt, isOfLevelAlone } from "./agreeing.js";
import { isBeforeUnread, isBesideMeasure, isOpenBefore } from "./before-unread.js";
import { isMonthly, namedOf } from "./named.js";
import { isMain, type Scope } from "./scope.js";
import type { Times } from "./times.js";

/** Against what something is held. */
export interface Against extends Pick<Placed, "comparison" | "basePeriod" | "isDefault"> {
  readonly isUnknown: boolean;
  /** It was said, and may go on. */
  readonly goesOn: boolean;
}

/** Of nothing whose time is known. */
export const NOT_COMPARED: Against = {
  comparison: null,
  basePeriod: null,
  isDefault: false,
  isUnknown: false,
  goesOn: false,
};
const UNKNOWN: Against = { ...NOT_COMPARED, isUnknown: true };

const comparedBy = (comparison: Placed["comparison"], basePeriod: Period | null = null): Against => ({
  ...NOT_COMPARED,
  comparison,
  basePeriod,
});

const byDefault = (comparison: Placed["comparison"], basePeriod?: Period): Against => ({
  ...comparedBy(comparison, basePeriod),
  isDefault: true,
});

export function againstWhat(
  scope: Scope,
  times: Times,
  placed: readonly Placed[],
  said: Said,
  period: Period,
  known: readonly string[],
  lacksProduct: boolean,
): Against {
  const { compared: base } = scope.read.head;
  const compared = comparedIn(scope, said, period);
  // "Compared with May 2024, exports rose 5% YoY", behind a span: those of the month, perhaps.
  if (baseWhen(base)?.type === "month" && period.includes("/") && base !== compared) return UNKNOWN;
  if (compared !== null) {
    const [comparison, basePeriod] = namedOf(scope, compared, period) ?? [null, null];
    if (comparison === null) return UNKNOWN;
    if (comparison !== "year-on-year" && isOfLevelAlone(scope.read, compared, said)) return UNKNOWN;
    const isAside = said.kind === "level" || (said.kind === "moved" && said.detail.use === "adverb");
    const goesOn = said.role === "main" && !isAside && !(compared.type === "base" && compared.byAmount);
    return { ...comparedBy(comparison, basePeriod), goesOn };
  }
  // "Annual export growth was 4%", "the annual drop in exports was 4%".
  const { topic } = scope.read.frames[said.clause]!;
  if (!isBefore(said) && said.kind === "growth" && topic?.scale === "annual")
    return { ...comparedBy("year-on-year"), goesOn: true };
  // "On a monthly basis" at the head of what is said of a span.
  if (!isBefore(said) && period.includes("/") && isMonthly(scope.read.head.compared)) return UNKNOWN;
  // "Rose 0.6%, the third straight gain": from when the one is, the other is, too.
  const isOpenRate = (one: Placed): boolean =>
    one.said.clause === said.clause && one.said.kind === "growth" && one.missing.includes("comparison");
  if (said.kind === "streak" && placed.some(isOpenRate)) return UNKNOWN;
  const host = placed[said.base ?? -1];
  if (isBefore(said) && host?.missing.includes("comparison")) return UNKNOWN;
  if (isBefore(said) && host?.comparison) return asOfHost(scope, placed, host, period);
  const isOpen =
    host?.said.kind === "growth" &&
    host.period === null &&
    (host.said.compared ?? scope.read.frames[host.said.clause]!.compared) !== null;
  if (isBefore(said) && isOpen) return UNKNOWN;
  const usual = usually(scope, times, said, period, known, lacksProduct);
  return isOpenBefore(scope, said, period, usual) ? UNKNOWN : usual;
}

/** Where it is said: beside the figure, in the clause, in one before, at the head, or in the next. */
function comparedIn({ read }: Scope, said: Said, period: Period): Compared | null {
  const { frames, head } = read;
  const at = said.clause;
  const clause = frames[at]!;
  const isOwn = !isBefore(said);
  // That of a span is never from the month before.
  const fits = (one: Compared | null): Compared | null =>
    said.compared === null && period.includes("/") && isMonthly(one) ? null : one;
  // A comparison does not reach back over a comma in its clause, but over brackets: "to Chile (+30%) rose from May".
  // "(+3% to $5 billion) compared with May".
  const isNext = read.parts[said.segment]!.depth > 0 && read.parts[clause.comparedAt]?.opener === "resume";
  const isBehind = (said.role === "bracket" && said.partner !== null) || isNext;
  // "By €52 million, or 4%, to €1.25 billion compared with May 2018": both.
  const isDated = baseWhen(clause.compared)?.type === "month";
  const isByLevel = isDated && ["growth", "change"].includes(said.kind) && isLevelAt(read, clause);
  const isReached = isBehind || isByLevel || said.segment >= clause.comparedAt;
  const inClause = isOwn && isReached ? clause.compared : null;
  // "On the month, exports rose 2% and 1% on the year".
  const isLater = (one: Said): boolean =>
    one.kind !== "level" && one.piece > said.piece && one.compared !== null;
  const isOfHead = said.compared === null && head.compared !== null && saidIn(read, at).some(isLater);
  const near = fits(isOfHead ? head.compared : (said.compared ?? inClause));
  if (near !== null || !isOwn) return near;
  const isComparing = (one: (typeof frames)[number]): boolean => isMain(one) && one.compared !== null;
  const far = frames.slice(0, at).findLast(isComparing)?.compared ?? head.compared;
  // "An upward trend since March, with exports in May surging 22%": from when, is not said.
  const isTimed = baseWhen(far)?.type === "month" && clause.when !== null;
  // "Rose 3% from December, when they climbed by 1%": that of then was from another time.
  const isHost = read.said.some((one) => one.clause < at && one.kind === "growth" && one.role === "main");
  const isThen = far?.type === "base" && JSON.stringify(far.when) === JSON.stringify(clause.when);
  const isOfThen = isHost && isThen;
  // "Short of numbers of March 2011, when those to Japan jumped": not from February, as what falls short is.
  if (
    (isTimed && clause.joint === "with") ||
    (far !== null && clause.joint === "when" && (said.kind === "moved" || isOfThen))
  )
    return { type: "base", when: { type: "unclear" } };
  if (far !== null && !(isThen && clause.joint === "when")) return fits(far);
  const later = frames.slice(at + 1).find(isComparing);
  if (later === undefined || said.segment >= segmentOf(read, later.index)) return null;
  if (later.unread.length + (later.topic?.unread.length ?? 0) > 0) return null;
  // "Exports rose 5%, and the surplus was $3 billion, lower than in May": of the surplus alone.
  if (!saidIn(read, later.index).some(({ kind }) => kind === "growth")) return null;
  if (["and", "comma", "resume"].includes(later.joint)) return fits(later.compared);
  // "Exports rose 1% while imports fell 2% in May from the month before": both, where nothing before named a time.
  const isTogether =
    ["while", "but"].includes(later.joint) &&
    later.when !== null &&
    head.when === null &&
    frames.slice(0, later.index).every(({ when }) => when === null);
  return fits(isTogether ? later.compared : null);
}

/** What is a base of growth is compared as that is. */
function asOfHost({ options }: Scope, placed: readonly Placed[], host: Placed, period: Period): Against {
  const isCompared = ["growth", "change", "streak"].includes(host.said.kind);
  // "Fell 1.9% on the month to $70 billion, after an expansion of 0.8%".
  const near = placed.findLast(
    ({ said, comparison, isDefault }) =>
      said.clause === host.said.clause && said.kind === "growth" && comparison !== null && !isDefault,
  );
  if (!isCompared && near !== undefined && near.comparison !== "other") return comparedBy(near.comparison);
  if (!isCompared) return byDefault(usualOf(period, options));
  if (host.comparison !== "other") return comparedBy(host.comparison);
  // "Fell 3.9% over the quarter versus a 5.2% decline in the June quarter".
  const isQuarterly = host.basePeriod === plusMonths(host.period!, -3);
  const isAlike = isQuarterly && countMonths(host.period!) === 3 && countMonths(period) === 3;
  return isAlike ? comparedBy("other", plusMonths(period, -3)) : UNKNOWN;
}

/** Where nothing is said. */
function usually(
  scope: Scope,
  times: Times,
  said: Said,
  period: Period,
  known: readonly string[],
  lacksProduct: boolean,
): Against {
  const { read, context, options } = scope;
  const usual = usualOf(period, options);
  const at = said.clause;
  const clause = read.frames[at]!;
  const isLevel = said.kind === "level";
  const isRate = isChange(said);
  const length = clause.when ?? read.head.when;
  // "In the ten months to October" is the year to date.
  const isToDate = countMonths(period) > 3 && firstMonth(period).endsWith("-01");
  const rolls = (length?.type === "rolling" || length?.type === "past") && length.months < 12 && !isToDate;
  if (rolls && options.comparisonDefault === "month-on-month")
    return byDefault("other", plusMonths(period, -countMonths(period)));
  // "Unchanged at April's $5 billion in May": since then.
  const beside = saidIn(read, at);
  const isOfThen = ({ kind, when }: Said): boolean =>
    kind === "level" && when !== null && when !== clause.when;
  if (said.kind === "moved" && said.move === "flat" && beside.some(isOfThen)) return UNKNOWN;
  const isOpen = isBesideMeasure(scope, at) || isBeforeUnread(scope, times, at);
  if (rolls || (!isBefore(said) && !lacksProduct && isOpen)) return UNKNOWN;
  // Three months to February are no quarter: the three before or those of a year earlier.
  if (isRolled(period)) return UNKNOWN;
  // A quarter is held against the one before, or that of a year earlier; so is what an office tells that goes by the month
  // before.
  const months = countMonths(period);
  const isOnYear = said.kind === "growth" && known.length > 0 && known.every((one) => one === "year-on-year");
  if ((months === 3 && !isOnYear) || (months === 2 && options.comparisonDefault === "month-on-month"))
    return UNKNOWN;
  // "Exports fell from $6 million in April to $5 million, while imports fell 4%": from April, too, or as is usual.
  const first = scope.firstBase !== null && scope.firstBase.clause < at ? scope.firstBase : null;
  const ofFirst = first && namedOf(scope, first.compared!, period)?.[0];
  if (first && isRate && ofFirst !== usual) return UNKNOWN;
  if (read.said.some(({ detail }) => detail.notOf === usual)) return UNKNOWN;
  // "Rose 2% in May after a 1% month-on-month fall in April": so did that, perhaps.
  const isAfterMonthly = beside.some(({ role, compared }) => role === "after" && isMonthly(compared));
  if (isAfterMonthly && said.kind === "growth" && usual === "year-on-year") return UNKNOWN;
  // "Compared with the previous quarter, exports fell. Those to Peru rose 5%": from then, too, perhaps.
  if (known.at(-1) === "other" && !isLevel && !isBefore(said)) return UNKNOWN;
  // "$316 billion in May, against $315 billion in April, up 0.1%": from April, then.
  const told = beside.findLast(
    ({ kind, role, piece }) => kind === "level" && role !== "bracket" && piece < said.piece,
  );
  const counted = countedFrom(read, said);
  const [from] = counted === null ? [] : (namedOf(scope, { type: "base", when: counted }, period) ?? []);
  if (from !== undefined && from !== usual) return from === "month-on-month" ? comparedBy(from) : UNKNOWN;
  const isAfterBase = told?.role === "base" && told.when !== null && told.segment < said.segment;
  const base = isAfterBase ? namedOf(scope, { type: "base", when: told.when! }, period)?.[0] : undefined;
  if (isAfterBase && isRate && base !== usual) return UNKNOWN;
  if (period.includes("/")) return byDefault("year-on-year");
  const [name, ...others] = new Set(known);
  if (others.length > 0) return UNKNOWN;
  // An office that goes by the month before, where the caller does not say with what it compares.
  const isLeft = options.comparisonDefault === undefined && BY_THE_MONTH.includes(options.reporter);
  if (isLeft && name === undefined && !isLevel) return UNKNOWN;
  const isUsual = name === undefined && usual === "year-on-year";
  // "Exports fell 0.3 percent in the month": since the one before, perhaps.
  const isBehind = clause.whens.some(
    ({ when, piece }) => when.type === "this" && when.unit === "said-month" && piece > said.piece,
  );
  if (isUsual && said.kind === "growth" && isBehind) return UNKNOWN;
  const isAnnual = clause.topic?.scale === "annual";
  // "Exports fell 0.9% on the month." In the next paragraph: "Imports grew 0.8%".
  if (isUsual && !isLevel && context.lastComparison === "month-on-month") return UNKNOWN;
  // What is adjusted for the season is seldom compared with the year before.
  const adjustment = clause.adjustment ?? clause.topic?.adjustment ?? read.head.adjustment;
  const wasSeasonal = context.wasAdjusted && context.lastComparison !== "year-on-year";
  const isSeasonal = adjustment?.startsWith("season") || scope.isSeasonal || wasSeasonal;
  if (isSeasonal && isUsual && !isAnnual && !isLevel) return UNKNOWN;
  // "On the year, exports rose 20%. Those to Europe fell 2%", of an office that compares with the month before.
  const isOther = name === "year-on-year" && usual === "month-on-month";
  const isOfPartner = (clause.topic?.withWhom.length ?? 0) > 0 && said.role !== "bracket";
  const wasNamed = context.comparisons.includes(name!);
  if (isOther && isOfPartner && wasNamed) return UNKNOWN;
  // "In 2011 exports rose 11% from a year earlier. In December they fell 4%": since the month before, perhaps.
  if (isOther && context.period?.includes("/") && !isLevel) return UNKNOWN;
  // "Exports fell 2.6%. From May 2023 they were down 2.3%. Imports decreased 1.6%": as the first, or as the second.
  if (isOther && wasNamed && context.tookUsual && !isLevel) return UNKNOWN;
  // The same in the next paragraph: "Goods worth $29 billion (+0.4%) were shipped to Asia".
  const wasOther = name === undefined && context.lastComparison === "year-on-year";
  if (wasOther && usual === "month-on-month" && (isOfPartner || said.role === "bracket")) return UNKNOWN;
  return byDefault(name === "month-on-month" || name === "year-on-year" ? name : usual);
}

const BY_THE_MONTH: readonly string[] = "US DE GB CA ZA FR AU NA".split(" ");
