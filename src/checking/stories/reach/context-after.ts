import type { Month } from "../../../period/month.js";
import { lastMonth, type Period, plusMonths } from "../../../period/period.js";
import type { Coverage } from "../../../records/subject.js";
import type { Context } from "../context.js";
import { type Placed, type ResolvedTopic, subjectOf } from "../placed.js";
import { periodMeant } from "../words/calendar.js";
import { calendarOf, type Scope } from "./scope.js";
import { namedIn } from "./speakers.js";
import { isOfEither, isOfGoods, spokenOf } from "./spoken.js";
import type { Times } from "./times.js";

/** Whether a period of one length ends before another. */
const isBefore = (one: Period, other: Period): boolean =>
  one.includes("/") === other.includes("/") && lastMonth(one) < lastMonth(other);

const isEarlierThan = (period: Period | null | undefined, latest: string): boolean =>
  period == null || lastMonth(period) < latest;

/** Whether a clause says a rank and nothing else. */
const isRanked = ({ said }: Scope["read"], at: number): boolean =>
  said.every(
    ({ frame, role, kind }) => frame !== at || role !== "main" || kind === "extreme" || kind === "rank",
  );

/** "Asian demand spurred China's trade": no trade of the two with each other. */
const isStrangePair = ({ topic }: ResolvedTopic): boolean => topic.isPair && topic.unread.length > 0;

/** What may go on after a sentence, with what was said in it. */
export function contextAfter(
  scope: Scope,
  { own, periods }: Times,
  topics: readonly (ResolvedTopic | null)[],
  placed: readonly Placed[],
  comparisons: readonly string[],
  isTimeOpen: boolean,
): Context {
  const { read, context, headPeriod } = scope;
  const { frames } = read;
  const mains = frames.filter(({ role }) => role === "main");
  const named = new Set<Period>();
  let failed = isTimeOpen || (read.head.when !== null && headPeriod === null);
  if (headPeriod !== null) named.add(headPeriod);
  for (const frame of mains) {
    // "A year earlier it was $3 billion" goes on no further.
    const isPast = frame.isPast && context.latest !== null && isEarlierThan(own[frame.index], context.latest);
    if (frame.when?.type === "earlier" || isPast) continue;
    // "Dropped 16% in the year to December": from that month to that.
    if (frame.when?.type === "rolling" && frame.when.growth === true) {
      failed = true;
      continue;
    }
    // "The smallest over the past 12 months" is of one of them.
    if (frame.when?.type === "past" && isRanked(read, frame.index)) continue;
    const period = own[frame.index];
    // "Marked a high zork June": until then, perhaps.
    if (frame.whens.some(({ piece }) => frame.unread.includes(piece - 1))) failed = true;
    if (period !== undefined && period !== null) named.add(period);
    if (period === null) failed = true;
    for (const { when } of frame.whens) {
      const said = periodMeant(when, calendarOf(scope, periods[frame.index] ?? null));
      if (said !== null) named.add(said);
    }
    const saidHere = placed.filter(
      ({ said }) =>
        said.frame === frame.index &&
        said.role === "main" &&
        said.when !== null &&
        said.kind !== "extreme" &&
        said.kind !== "rank",
    );
    for (const { period: one } of saidHere) if (one !== null) named.add(one);
  }
  // What went on in one clause, beside another that names its own.
  const carried = mains.flatMap(({ index }) =>
    own[index] === undefined &&
    placed.some(({ said, missing }) => said.frame === index && missing.length === 0)
      ? (periods[index] ?? [])
      : [],
  );
  if (named.size > 0) for (const one of carried) named.add(one);
  const all = [...named];
  const [only = context.period] = all;
  // "In June 2025, the surplus had been 15.4 billion" behind July: July goes on.
  const isOld =
    context.latest !== null && only !== null && lastMonth(only) < plusMonths(context.latest as Month, -13);
  const isAside = only !== null && (isOld || (context.period !== null && isBefore(only, context.period)));
  // "…, with exports totalling $123 billion from January to May" after a month: of which the next is, is not said.
  const dated = mains.filter(({ index }) => own[index] != null);
  const isBeside = dated.length > 0 && dated.every(({ joint }) => joint === "with");
  const isOpen = isBeside && headPeriod === null && context.period !== null && only !== context.period;
  const period =
    isOpen || (failed && all.length === 0) || all.length > 1 ? null : isAside ? context.period : only;
  const lastSaid = placed.findLast(
    ({ said, about, missing }) =>
      about !== null &&
      said.role === "main" &&
      !missing.includes("flow") &&
      !missing.includes("product") &&
      !missing.includes("partner") &&
      frames[said.frame]!.role !== "forecast" &&
      frames[said.frame]!.unread.length === 0,
  );
  const spoken = spokenOf(placed);
  const main = mains.map(({ index }) => topics[index]).filter((one) => one !== null && one !== undefined);
  const first = main[0];
  const namedNow = main.flatMap((one) => namedIn(one!, context, scope.options.reporter));
  // Each once, the newest last.
  const reporters = [...new Set([...context.reporters, ...namedNow].reverse())].reverse();
  const partners = main.flatMap((one) =>
    one!.partner !== null && !isStrangePair(one!) ? [one!.partner] : [],
  );
  const all2 = [...new Set(partners)];
  const headPartners = read.head.partners.flatMap((one) => (one.type === "code" ? [one.code] : []));
  let partner: string | null = context.partner;
  let isTopicPartner = context.isTopicPartner;
  if (main.length > 0) {
    // "The deficit with non-EU countries": with whom what follows is, is not said.
    // "A surplus zork Chile": with whom, perhaps.
    const isNamed =
      read.endsWithPartner ||
      read.places.some(
        ({ first, code }) =>
          /^[A-Z]{2}$/.test(code) &&
          code !== scope.options.reporter &&
          mains.some(({ unread }) => unread.includes(first)),
      );
    const isUnread =
      isNamed ||
      main.some((one) => isStrangePair(one!) || one!.topic.partners.some(({ type }) => type === "unread"));
    partner =
      headPartners.length === 1
        ? headPartners[0]!
        : all2.length === 1
          ? all2[0]!
          : all2.length > 1
            ? "several"
            : isUnread
              ? "unread"
              : main.some((one) => one!.topic.isFresh) || context.partner === null
                ? null
                : context.partner;
    const isBalance = first!.topic.flows[0]!.flow === "balance";
    isTopicPartner =
      (partner !== null &&
        partner !== "several" &&
        partner !== "unread" &&
        ((isBalance && first!.partner === partner) || headPartners.length === 1)) ||
      (partner !== null && context.isTopicPartner && partner === context.partner);
  }
  const coverages = main.map((one) => one!.topic.coverage).filter((one) => one !== null);
  const lastCoverage = coverages.at(-1);
  const coverage =
    lastCoverage === undefined
      ? context.coverage
      : lastCoverage === "goods"
        ? null
        : lastCoverage === "services"
          ? context.coverage
          : (lastCoverage as Coverage);
  const codes = [
    ...frames.flatMap(({ topic, partners: more }) => [...(topic?.partners ?? []), ...more]),
    ...read.head.partners,
  ].flatMap((one) => (one.type === "code" ? [one.code] : []));
  // "…, as zork imports fell": what follows a cause is not of it.
  const isSilent = (index: number): boolean => !placed.some(({ said }) => said.frame === index);
  const told = mains
    .filter(({ joint, index }) => joint !== "as" && !(joint === "with" && isSilent(index)))
    .flatMap(({ index }) => topics[index] ?? []);
  const unreadTopic =
    told.length === 0
      ? context.unreadTopic
      : (told.find(({ missing }) => missing.includes("product"))?.topic.flows[0]?.flow ?? null);
  const pairTopic = main.find((one) => one!.topic.isPair && one!.partner !== null && !isStrangePair(one!));
  // "Georgia's total trade turnover": no longer that of two economies with each other.
  const isOfAll = main.some((one) => one!.topic.isTotal && one!.topic.isFresh && one!.partner === null);
  const pair: Context["pair"] = pairTopic
    ? [pairTopic.reporter, pairTopic.partner!]
    : isOfAll
      ? null
      : context.pair;
  const latest =
    [...all.map((one) => lastMonth(one) as string), ...(context.latest === null ? [] : [context.latest])]
      .sort()
      .at(-1) ?? null;
  const moneys = [
    ...new Set(
      read.said.flatMap(({ figure, kind }) =>
        figure?.currency && kind !== "conversion" ? [figure.currency] : [],
      ),
    ),
  ];
  return {
    isQuoted: context.isQuoted,
    speaker: context.speaker,
    currency: moneys.length === 1 ? moneys[0]! : moneys.length > 1 ? null : context.currency,
    pair,
    isPairText:
      (context.isPairText && !isOfAll) ||
      (!context.isBegun && pairTopic !== undefined && main[0] === pairTopic),
    latest,
    wasInTerms:
      frames.some((frame) => frame.volume && frame.topic?.flows[0]?.flow !== "total") ||
      frames.some((frame) => frame.terms !== null) ||
      read.head.terms !== null,
    paragraph: context.paragraph,
    period,
    isHere: all.length > 0 || failed || context.isHere,
    isBetween: context.isBetween,
    hasMonth: context.hasMonth || all.some((one) => !one.includes("/")),
    hasSpan: context.hasSpan || all.some((one) => one.includes("/")),
    isOfSeveral: spoken === "list",
    subject:
      spoken === "several"
        ? null
        : (lastSaid?.about ??
          (main.length > 0 &&
          main[0]!.missing.length === 0 &&
          frames.every(({ unread, role }) => unread.length === 0 && role !== "forecast")
            ? subjectOf(main[0]!, main[0]!.topic.flows[0]!.flow, main[0]!.partner)
            : null)),
    sign: lastSaid?.sign ?? context.sign,
    measure: lastSaid?.measure ?? null,
    move: lastSaid?.said.move ?? context.move,
    partner: partner === "several" ? null : partner,
    isTopicPartner,
    reporters,
    lastComparison: comparisons.at(-1) ?? context.lastComparison,
    comparisons: [...new Set([...context.comparisons, ...comparisons])],
    coverage,
    isOfGoods: context.isOfGoods || coverages.includes("goods"),
    isCoverageOpen:
      lastCoverage === "goods"
        ? context.isCoverageOpen || context.coverage !== null || coverages.some((one) => one !== "goods")
        : coverage === null &&
          (context.isCoverageOpen || lastCoverage === "services" || main.some((one) => isOfEither(one!))),
    named:
      codes.length > 0
        ? [...new Set([...context.named.filter((one) => !codes.includes(one)), ...codes])]
        : context.named,
    wasAdjusted: frames.some(({ adjustment }) => adjustment !== null) || read.head.adjustment !== null,
    unreadTopic,
    extent: told.some(({ missing }) => !missing.includes("product"))
      ? "all"
      : (context.extent ?? (told.some(isOfGoods) ? "part" : null)),
    ofLast: lastSaid?.said.kind ?? null,
    lastReporter: reporters.at(-1) ?? context.lastReporter,
    aboutPartner: context.isBegun
      ? main.some(
          (one) => one!.partner !== context.aboutPartner && (one!.partner !== null || one!.topic.isFresh),
        )
        ? null
        : context.aboutPartner
      : main.length > 0
        ? main[0]!.topic.partners.some(({ type }) => type === "unread")
          ? "unread"
          : main[0]!.partner
        : null,
    surpluses: [
      ...context.surpluses,
      ...placed.flatMap(({ about, sign }) =>
        about?.flow === "balance" && sign === 1 && about.partner !== undefined ? [about.partner] : [],
      ),
    ],
    firstPartner: context.isBegun || main.length === 0 ? context.firstPartner : main[0]!.partner,
    isBegun: context.isBegun || main.length > 0,
  };
}
