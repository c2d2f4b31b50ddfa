import { countMonths, type Period } from "../../../period/period.js";
import { figuresIn, type Said, type SentenceRead } from "../clauses/said.js";
import type { Context } from "../context.js";
import { isSame, ofGoodsByPartner, ownRupee, type Placed } from "../placed.js";
import type { MissingPart, StoryOptions } from "../story-claims.js";
import type { PartnerSaid } from "../topics/topic.js";
import { type About, aboutOf } from "./about.js";
import { type Against, againstWhat, NOT_COMPARED } from "./against.js";
import { isOfAnotherFlow } from "./another-flow.js";
import { isOfAnotherTime } from "./another-time.js";
import type { Summed } from "./by-sum.js";
import { contextAfter } from "./context-after.js";
import { contraryOf } from "./contrary.js";
import { doubtsOf } from "./doubts.js";
import { openBelow } from "./headed.js";
import { isOfAYear, isOfItsHost } from "./period-of-base.js";
import { periodOfSaid } from "./period-of-said.js";
import { type Scope, scopeOf } from "./scope.js";
import { sidesOf } from "./sides.js";
import { timesOf } from "./times.js";
import { lacking, sumBeside, sumsOf, withSums } from "./with-sums.js";

/** Finds period, comparison and sides for all that a sentence says. */
export function placeAll(
  { head, ...rest }: SentenceRead,
  context: Context,
  options: StoryOptions,
  sumOf: (said: Said) => Summed | undefined,
): { readonly placed: readonly Placed[]; readonly context: Context } {
  // "Taiwan: exports rose" names whose trade it is.
  const isOther = (one: PartnerSaid): boolean => !("code" in one && one.code === options.reporter);
  const read: SentenceRead = { ...rest, head: { ...head, withWhom: head.withWhom.filter(isOther) } };
  const scope = scopeOf(read, context, options);
  const times = timesOf(scope);
  const sides = sidesOf(scope);
  const sums = sumsOf(read.said, sumOf);
  const placed: Placed[] = [];
  const comparisons: string[] = [];
  const known = (): readonly string[] => [...context.comparisons, ...comparisons];
  const isKnown = (host: Placed): boolean => !host.isDefault || known().includes(host.comparison ?? "");
  for (const [index, said] of read.said.entries()) {
    const about = aboutOf(scope, sides, placed, said);
    const sum = sums[index] ?? sumBeside(sums, read.said, said, about.about?.flow);
    const period = periodOfSaid(scope, times, placed, said, about, isKnown) ?? sum?.period ?? null;
    const missing = [...(said.missing as MissingPart[]), ...about.missing];
    if (lacksPeriod(period, about, said)) missing.push("period");
    const against =
      period === null
        ? NOT_COMPARED
        : againstWhat(scope, times, placed, said, period, known(), missing.includes("product"));
    const isSaid = known().includes(against.comparison ?? "");
    if (against.isUnknown || (!isSaid && isOfOtherOffice(scope, about, against))) missing.push("comparison");
    // "The surplus widened" at the beginning of a text: from when, is not said.
    const isTold = isSaid || context.lastComparison === against.comparison;
    if (said.kind === "moved" && against.isDefault && !isTold) missing.push("comparison");
    missing.push(...contraryOf(read, said));
    if (against.goesOn) comparisons.push(against.comparison!);
    const host = placed[said.base ?? -1];
    const around = host === undefined ? times.periods[said.clause]! : host.period;
    if (isOfItsHost(said, period, host, context.period) || isOfAYear(said, period, host, around))
      missing.push("period");
    if (isOfAnotherFlow(scope, said, about)) missing.push("flow");
    missing.push(...doubtsOf(scope, sides, said, about, period, against));
    missing.push(...openBelow(context, about, against));
    placed.push(placedOf(scope, placed, said, index, about, period, against, missing));
  }
  // "A sharp decline on a month-on-month basis": with what the next is compared may have changed.
  for (const { index, role, compared } of read.frames) {
    const isSilent = figuresIn(read, index).length === 0;
    if (role !== "after" && isSilent && compared?.type === "named") comparisons.push(compared.of);
  }
  // "The sharpest monthly drop": so may what follows be.
  if (read.said.some(({ detail }) => detail.notOf === "year-on-year")) comparisons.push("month-on-month");
  const isCarried = context.period !== null;
  const isByMonth = options.comparisonDefault === "month-on-month";
  const others = placed.filter((one) => isOfAnotherTime(read, placed, one, isCarried, isByMonth));
  const dated = placed.map((one) => (others.includes(one) ? lacking(one, "period") : one));
  // "From January it totalled $54 billion, down 13%": where the time of the one is not known, nor is that of the other.
  const isOpen = ({ said }: Placed): boolean =>
    said.kind === "growth" &&
    said.role === "main" &&
    said.when === null &&
    times.own[said.clause] == null &&
    dated.some(
      ({ said: { clause, kind, role }, missing }) =>
        clause === said.clause && kind === "level" && role === "main" && missing.includes("period"),
    );
  const told = withSums(
    dated.map((one) => (isOpen(one) ? lacking(one, "period") : one)),
    sums,
  );
  const { frames } = read;
  const isTrade =
    [head, ...frames, ...read.said].some(({ topic }) => topic !== null) ||
    frames.some(({ hasPronoun }) => hasPronoun);
  return {
    placed: told,
    // "Butter had the largest rise. It was up 5%": not what was spoken of before.
    context: isTrade
      ? contextAfter(
          scope,
          times,
          sides,
          told,
          comparisons,
          others.some(({ missing }) => missing.length === 0),
        )
      : frames.some(({ unread }) => unread.length > 0)
        ? { ...context, subject: null }
        : context,
  };
}

/** What an office compares with the month before, another need not. */
const isOfOtherOffice = (
  { options: { reporter, comparisonDefault } }: Scope,
  { about }: About,
  { isDefault, comparison }: Against,
): boolean =>
  comparisonDefault === "month-on-month" &&
  isDefault &&
  comparison === comparisonDefault &&
  about !== null &&
  !isSame(reporter, about.reporter);

/** "Annual exports" are those of a year, "the monthly surplus" in a quarter is an average. */
function lacksPeriod(period: Period | null, { side, measure }: About, { kind }: Said): boolean {
  if (period === null) return true;
  const isAnnual = side?.topic.scale === "annual" && measure !== "growth" && kind !== "streak";
  const isMonthly = side?.topic.scale === "monthly" && kind === "level" && period.includes("/");
  const isQuarterly = side?.topic.scale === "quarterly" && countMonths(period) !== 3;
  return (isAnnual && countMonths(period) !== 12) || isMonthly || isQuarterly;
}

function placedOf(
  { read, options }: Scope,
  before: readonly Placed[],
  said: Said,
  index: number,
  { about, sign, measure, side }: About,
  period: Period | null,
  { comparison, basePeriod, isDefault }: Against,
  missing: readonly MissingPart[],
): Placed {
  const clause = read.frames[said.clause]!;
  const isOfAnother = said.base !== null && said.role !== "main";
  // Terms go on within their sentence.
  const termsBefore = read.said
    .slice(0, index)
    .findLast((one) => one.terms !== null && one.clause !== said.clause)?.terms;
  // "In euro terms exports rose 2% and imports 3%".
  const [first] = read.frames;
  const isJoined = ["and", "while", "comma", "semicolon"].includes(clause.joint);
  const termsOfFirst = isJoined && first?.role === "main" ? first.terms : null;
  const terms = isOfAnother
    ? (before[said.base!]?.terms ?? null)
    : (clause.terms ?? termsBefore ?? termsOfFirst ?? null);
  const isCarried = side?.isCoverageCarried === true && about !== null;
  return {
    said,
    index,
    about: isCarried ? ofGoodsByPartner(about, period) : about,
    sign,
    measure,
    period,
    comparison,
    basePeriod,
    isDefault,
    isSummed: false,
    isRelative: said.when?.type === "this" || (said.role === "main" && clause.when?.type === "this"),
    terms: ownRupee(about?.reporter ?? options.reporter, said.terms ?? terms),
    missing,
    nounMove: clause.nounMove,
  };
}
