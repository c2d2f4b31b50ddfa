import type { Day } from "../../period/day.js";
import { lastMonth, type Period } from "../../period/period.js";
import type { Coverage, Subject } from "../../records/subject.js";
import type { Frame, Said, SentenceRead } from "./clauses/said.js";
import { type Placed, type ResolvedTopic, subjectOf } from "./placed.js";
import type { StoryOptions } from "./story-claims.js";
import type { Topic } from "./topics/topic.js";
import { periodMeant } from "./words/calendar.js";
import type { When } from "./words/when.js";

/** What was said before a sentence and may go on in it. */
export interface Context {
  readonly paragraph: number;
  /** The newest period of a main clause; null where two were named at once. */
  readonly period: Period | null;
  /** Whether it was named in this paragraph. */
  readonly isHere: boolean;
  /** A paragraph ended on a span in a text that also speaks of a month: which of them goes on is not said. */
  readonly isBetween: boolean;
  readonly hasMonth: boolean;
  readonly hasSpan: boolean;
  /** What a pronoun stands for. */
  readonly subject: Subject | null;
  readonly sign: 1 | -1 | 0;
  readonly measure: Topic["measure"];
  readonly move: Said["move"];
  /** The partner of the sentence before, in this paragraph. */
  readonly partner: string | null;
  readonly isTopicPartner: boolean;
  readonly reporters: readonly string[];
  readonly comparisons: readonly string[];
  readonly coverage: Coverage | null;
  readonly named: readonly string[];
  readonly wasAdjusted: boolean;
  readonly unreadTopic: boolean;
  readonly ofLast: string | null;
  readonly lastReporter: string | null;
  /** With whom the text is about, where it began with a partner. */
  readonly aboutPartner: string | null;
  readonly isBegun: boolean;
  /** The two economies of a text or paragraph on their trade with each other. */
  readonly pair: readonly [string, string] | null;
  readonly isPairText: boolean;
  /** The last month of all that was spoken of. */
  readonly latest: string | null;
  readonly wasInTerms: boolean;
  /** The only currency of the paragraph; null: none or several. */
  readonly currency: string | null;
  /** A quotation goes on, and who spoke last. */
  readonly isQuoted: boolean;
  readonly speaker: string | null;
}

export const NOTHING_SAID: Context = {
  paragraph: 0,
  period: null,
  isHere: false,
  isBetween: false,
  hasMonth: false,
  hasSpan: false,
  subject: null,
  sign: 0,
  measure: null,
  move: null,
  partner: null,
  isTopicPartner: false,
  reporters: [],
  comparisons: [],
  coverage: null,
  named: [],
  wasAdjusted: false,
  unreadTopic: false,
  ofLast: null,
  lastReporter: null,
  aboutPartner: null,
  isBegun: false,
  pair: null,
  isPairText: false,
  latest: null,
  wasInTerms: false,
  currency: null,
  isQuoted: false,
  speaker: null,
};

/** Everything that a paragraph gave and that ends with it. */
export function enter(context: Context, paragraph: number): Context {
  if (context.paragraph === paragraph) return context;
  return {
    ...context,
    isBetween: context.isBetween || (context.hasMonth && context.period?.includes("/") === true),
    paragraph,
    isHere: false,
    partner: null,
    isTopicPartner: false,
    reporters: [],
    comparisons: [],
    wasAdjusted: false,
    wasInTerms: false,
    currency: null,
    isQuoted: false,
    unreadTopic: false,
    pair: context.isPairText ? context.pair : null,
  };
}

export function contextAfter(
  context: Context,
  read: SentenceRead,
  frames: readonly Frame[],
  periods: readonly (Period | null)[],
  own: readonly (Period | null | undefined)[],
  topics: readonly (ResolvedTopic | null)[],
  placed: readonly Placed[],
  headPeriod: Period | null,
  comparisons: readonly string[],
  options: StoryOptions,
): Context {
  const mains = frames.filter(({ role }) => role === "main");
  const named = new Set<Period>();
  let failed = read.head.when !== null && headPeriod === null;
  if (headPeriod !== null) named.add(headPeriod);
  for (const frame of mains) {
    const period = own[frame.index];
    if (period !== undefined && period !== null) named.add(period);
    if (period === null) failed = true;
    for (const { when } of frame.whens) {
      const said = periodOfWhen(when, periods[frame.index] ?? null, options);
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
  const all = [...named];
  const period =
    failed && all.length === 0 ? null : all.length === 0 ? context.period : all.length === 1 ? all[0]! : null;
  const isHere = all.length > 0 || failed || context.isHere;
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
  const subjects = new Set(
    placed.flatMap(({ said, about, missing }) =>
      about !== null && said.role === "main" && missing.length === 0
        ? [JSON.stringify([about.reporter, about.partner, about.flow])]
        : [],
    ),
  );
  const main = mains.map(({ index }) => topics[index]).filter((one) => one !== null && one !== undefined);
  const first = main[0];
  const namedNow = main.flatMap((one) => (one!.isNamed ? [one!.reporter] : []));
  // Each once, the newest last.
  const reporters = [...new Set([...context.reporters, ...namedNow].reverse())].reverse();
  const partners = main.flatMap((one) => (one!.partner !== null ? [one!.partner] : []));
  const all2 = [...new Set(partners)];
  const headPartners = read.head.partners.flatMap((one) => (one.type === "code" ? [one.code] : []));
  const isFirst = !context.isHere && context.partner === null && context.comparisons.length === 0;
  let partner: string | null = context.partner;
  let isTopicPartner = context.isTopicPartner;
  if (main.length > 0) {
    const lastPartner = main.at(-1)!.partner;
    partner =
      headPartners.length === 1
        ? headPartners[0]!
        : all2.length === 1
          ? all2[0]!
          : all2.length > 1
            ? "several"
            : main.some((one) => one!.topic.isFresh) || context.partner === null
              ? null
              : context.partner;
    void lastPartner;
    const isBalance = first!.topic.flows[0]!.flow === "balance";
    isTopicPartner =
      (partner !== null &&
        partner !== "several" &&
        ((isBalance && first!.partner === partner) || headPartners.length === 1)) ||
      (partner !== null && context.isTopicPartner && partner === context.partner);
    void isFirst;
  }
  const coverages = main.map((one) => one!.topic.coverage).filter((one) => one !== null);
  const lastCoverage = coverages.at(-1);
  const coverage =
    lastCoverage === undefined
      ? context.coverage
      : lastCoverage === "goods"
        ? // "Goods imports …. Exports …": of a text on goods and services, what is not named may be of both.
          context.coverage
        : lastCoverage === "services"
          ? context.coverage
          : (lastCoverage as Coverage);
  const codes = [
    ...frames.flatMap(({ topic, partners: more }) => [...(topic?.partners ?? []), ...more]),
    ...read.head.partners,
  ].flatMap((one) => (one.type === "code" ? [one.code] : []));
  const unreadTopic =
    main.length === 0 ? context.unreadTopic : main.some((one) => one!.missing.includes("product"));
  const pairTopic = main.find((one) => one!.topic.isPair && one!.partner !== null);
  const pair: Context["pair"] = pairTopic ? [pairTopic.reporter, pairTopic.partner!] : context.pair;
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
    isPairText: context.isPairText || (!context.isBegun && pairTopic !== undefined && main[0] === pairTopic),
    latest,
    wasInTerms:
      frames.some((frame) => frame.volume && frame.topic?.flows[0]?.flow !== "total") ||
      frames.some((frame) => frame.terms !== null) ||
      read.head.terms !== null,
    paragraph: context.paragraph,
    period,
    isHere,
    isBetween: context.isBetween,
    hasMonth: context.hasMonth || all.some((one) => !one.includes("/")),
    hasSpan: context.hasSpan || all.some((one) => one.includes("/")),
    subject:
      subjects.size > 1
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
    comparisons: [...new Set([...context.comparisons, ...comparisons])],
    coverage,
    named:
      codes.length > 0
        ? [...new Set([...context.named.filter((one) => !codes.includes(one)), ...codes])]
        : context.named,
    wasAdjusted: frames.some(({ adjustment }) => adjustment !== null) || read.head.adjustment !== null,
    unreadTopic,
    ofLast: lastSaid?.said.kind ?? null,
    lastReporter: reporters.at(-1) ?? context.lastReporter,
    aboutPartner: context.isBegun
      ? main.some(
          (one) => one!.partner !== context.aboutPartner && (one!.partner !== null || one!.topic.isFresh),
        )
        ? null
        : context.aboutPartner
      : main.length > 0
        ? main[0]!.partner
        : null,
    isBegun: context.isBegun || main.length > 0,
  };
}

function periodOfWhen(
  when: When,
  own: Period | null,
  { asOf, reporter }: { readonly asOf: Day; readonly reporter: string },
): Period | null {
  return periodMeant(when, { asOf, reporter, own, isBefore: false });
}
