import { lastMonth } from "../../../period/period.js";
import type { Said } from "../clauses/said.js";
import type { Context } from "../context.js";
import { type Placed, type ResolvedTopic, subjectOf } from "../placed.js";
import { codesOf } from "../topics/topic.js";
import { isEconomy } from "../words/official-names.js";
import { aboutPartner } from "./about-partner.js";
import type { Scope } from "./scope.js";
import { namedIn } from "./speakers.js";
import {
  comparedLast,
  coverageAfter,
  extentAfter,
  isHalfRead,
  isTold,
  signOf,
  spokenOf,
  turnsToAll,
} from "./spoken.js";
import { timeAfter } from "./time-after.js";
import type { Times } from "./times.js";

/** "Asian demand spurred China's trade": no trade of the two with each other. */
const isStrangePair = ({ topic }: ResolvedTopic): boolean => topic.isPair && topic.unread.length > 0;

/** "Two-way trade rose", with whom the text was about before: what follows is of that, too. */
const isOfPair = ({ topic, partner }: ResolvedTopic, { named, pair }: Context): boolean =>
  topic.isBilateral &&
  topic.withWhom.length === 0 &&
  pair === null &&
  named.length === 1 &&
  named[0] === partner;

/** What may go on after a sentence, with what was said in it. */
export function contextAfter(
  scope: Scope,
  times: Times,
  topics: readonly (ResolvedTopic | null)[],
  placed: readonly Placed[],
  comparisons: readonly string[],
  isTimeOpen: boolean,
): Context {
  const { read, context } = scope;
  const { frames } = read;
  const mains = frames.filter(({ role }) => role === "main");
  const { all, period, failed } = timeAfter(scope, times, placed, isTimeOpen);
  const lastSaid = placed.findLast(
    ({ said, missing }) =>
      said.role === "main" &&
      !missing.some((part) => ["flow", "partner", "product"].includes(part)) &&
      frames[said.clause]!.role !== "forecast" &&
      frames[said.clause]!.unread.length === 0,
  );
  const spoken = spokenOf(placed);
  // "The share of Peru was 10%. It rose 5%", "Peru took 10% of exports. They rose 5%": the share, or all exports.
  const tellsShare = lastSaid?.said.kind === "share" ? frames[lastSaid.said.clause]! : null;
  const isOfShare = tellsShare !== null && (tellsShare.isShare || tellsShare.topic?.withWhom.length === 0);
  const main = mains.flatMap(({ index }) => topics[index] ?? []);
  const [first] = main;
  const firstFlow = first?.topic.flows[0];
  // "The fall in exports disappointed": they are what goes on.
  const isClear =
    first?.missing.length === 0 &&
    frames.every(({ unread, role }) => unread.length === 0 && role !== "forecast");
  // "Peru has zork a surplus. The gap is $5 billion".
  const isOfSides = first?.partner === null && first.topic.unread.length === 0;
  const namedNow = main.flatMap((one) => namedIn(one, context, scope.options.reporter));
  // Each once, the newest last.
  const ofWhom = [...new Set([...context.ofWhom, ...namedNow].reverse())].reverse();
  const withWhom = main.flatMap((one) => (one.partner !== null && !isStrangePair(one) ? [one.partner] : []));
  const others = codesOf(read.said.flatMap((one) => one.partner ?? []));
  const all2 = [...new Set(withWhom.length > 0 ? [...withWhom, ...others] : [])];
  const headPartners = codesOf(read.head.withWhom);
  let partner: string | null = context.partner;
  let isTopicPartner = context.isTopicPartner;
  if (first !== undefined) {
    // "The deficit with non-EU countries": with whom what follows is, is not said.
    // "A surplus zork Chile": with whom, perhaps.
    const isNamed =
      read.endsWithPartner ||
      read.places.some(
        ({ first, code }) =>
          isEconomy(code) &&
          code !== scope.options.reporter &&
          (read.limits.includes(first) || mains.some(({ unread }) => unread.includes(first))),
      );
    const isUnread =
      isNamed ||
      main.some(
        (one) =>
          isStrangePair(one) ||
          one.missing.includes("partner") ||
          one.topic.withWhom.some(({ type }) => type === "unread"),
      );
    partner =
      headPartners.length === 1
        ? headPartners[0]!
        : all2.length === 1
          ? turnsToAll(main) || mains.every((clause) => isHalfRead(clause, placed))
            ? "unread"
            : all2[0]!
          : all2.length > 1
            ? "several"
            : isUnread
              ? "unread"
              : null;
    const isBalance = firstFlow!.flow === "balance";
    // "The share of the EU was 78% in exports. Imports rose": all imports, perhaps.
    const isShare = placed.some(({ said }) => said.kind === "share");
    isTopicPartner =
      (!isShare && ((isBalance && first.partner === partner) || headPartners.length === 1)) ||
      (context.isTopicPartner && partner === context.partner);
  }
  const codes = codesOf([
    ...frames.flatMap(({ topic, withWhom: more }) => [...(topic?.withWhom ?? []), ...more]),
    ...read.said.flatMap(({ topic }) => topic?.withWhom ?? []),
    ...read.head.withWhom,
  ]);
  // "…, as zork imports fell": what follows a cause is not of it.
  const isSilent = (index: number): boolean => !placed.some(({ said }) => said.clause === index);
  // "China bought 73%": of what, is not said.
  const isOpenBuy = (index: number): boolean =>
    frames[index]!.topic?.isVerb === true && !isTold(index, placed);
  const tellers = mains.filter(
    ({ joint, index }) => joint !== "as" && !(joint === "with" && isSilent(index)) && !isOpenBuy(index),
  );
  const told = tellers.flatMap(({ index }) => topics[index] ?? []);
  // "India bought gold worth $15 billion. Imports quadrupled": those of gold, perhaps.
  const ofGoods = mains.find(
    ({ topic, unread }) => topic?.isVerb === true && topic.coverage === null && unread.length > 0,
  );
  const unreadTopic =
    ofGoods !== undefined && headPartners.length === 0
      ? ofGoods.topic!.flows[0]!.flow
      : told.length === 0 || told.every(({ topic }) => topic.coverage === "goods")
        ? context.unreadTopic
        : (told.find(({ missing }) => missing.includes("product"))?.topic.flows[0]?.flow ?? null);
  // "Total imports reached $5 billion": the text is no longer on one partner alone.
  const isTotal = mains.some(
    ({ index, unread }) =>
      unread.length === 0 &&
      topics[index]?.topic.saysTotal === true &&
      topics[index].partner === null &&
      topics[index].missing.length === 0 &&
      isTold(index, placed),
  );
  const pairTopic = main.find(
    (one) => one.partner !== null && !isStrangePair(one) && (one.topic.isPair || isOfPair(one, context)),
  );
  // "Georgia's total trade turnover": no longer that of two economies with each other.
  const isOfAll = main.some((one) => one.topic.saysTotal && one.topic.isFresh && one.partner === null);
  const pair: Context["pair"] = pairTopic
    ? [pairTopic.reporter, pairTopic.partner!]
    : isOfAll
      ? null
      : context.pair;
  const latest = [context.latest ?? "", ...all.map(lastMonth)].sort().at(-1) || null;
  const dated = placed.findLast(({ said }) => said.role === "bracket" && said.when !== null);
  return {
    ...context,
    namedMonth: undefined,
    // "In total, exports rose": no longer what the heading is of.
    ...(isOfAll && { headed: [], begunWith: [] }),
    isTimed: false,
    currency: moneyOf(read.said, context),
    pair,
    isPairText:
      (context.isPairText && !isOfAll) ||
      (!context.isBegun && pairTopic !== undefined && first === pairTopic),
    latest,
    wasInTerms: [...frames, ...read.said].some(({ terms }) => terms !== null)
      ? "currency"
      : frames.some(({ volume }) => volume)
        ? "volume"
        : null,
    period,
    isHere: all.length > 0 || failed || context.isHere,
    inBrackets: dated?.period ?? context.inBrackets,
    hasMonth: context.hasMonth || all.some((one) => !one.includes("/")),
    isOfSpan: context.latest === null && all.length > 0 ? all[0]!.includes("/") : context.isOfSpan,
    isOfSeveral: spoken === "list",
    subject:
      spoken === "several" || isOfShare
        ? null
        : (lastSaid?.about ?? (isClear ? subjectOf(first!, firstFlow!.flow, first!.partner) : null)),
    sign:
      lastSaid?.sign ??
      signOf(placed) ??
      (isClear ? firstFlow!.sign : (isOfSides && firstFlow!.sign) || context.sign),
    measure: lastSaid?.measure ?? null,
    partner: partner === "several" ? null : partner,
    isTopicPartner,
    sentences: context.sentences + 1,
    ofWhom,
    tookUsual: context.tookUsual || placed.some(({ said, isDefault }) => isDefault && said.kind === "growth"),
    lastComparison: comparisons.at(-1) ?? comparedLast(placed) ?? context.lastComparison,
    comparisons: [...new Set([...context.comparisons, ...comparisons])],
    ...coverageAfter(main, context),
    wasOfServices: read.namesServices,
    // "The goods deficit with China": the next may be of goods and services.
    isOfGoods:
      context.isOfGoods || main.some((one) => one.topic.coverage === "goods" && one.partner === null),
    named: [...new Set([...context.named.filter((one) => !codes.includes(one)), ...codes])],
    wasAdjusted: context.wasAdjusted || [read.head, ...frames].some(({ adjustment }) => adjustment !== null),
    unreadTopic,
    // "Services exports rose. Goods exports fell. Imports fell": of which, is open still.
    extent: extentAfter(tellers, topics, placed, context.extent, ofGoods?.topic ?? null),
    lastReporter: ofWhom.at(-1) ?? context.lastReporter,
    aboutPartner: aboutPartner(main, context, all2, isTotal),
    surpluses: [
      ...context.surpluses,
      ...placed.flatMap(({ about, sign }) =>
        about?.flow === "balance" && sign === 1 && about.partner !== undefined ? [about.partner] : [],
      ),
    ],
    firstPartner: isTotal ? null : context.isBegun || !first ? context.firstPartner : first.partner,
    isBegun: context.isBegun || first !== undefined,
  };
}

/** The only currency of a sentence, or of its paragraph where it has none; null: several. */
export function moneyOf(all: readonly Said[], { currency }: Context): string | null {
  const moneys = all.flatMap(({ figure, kind }) => (kind === "conversion" ? [] : (figure?.currency ?? [])));
  const [money = currency, ...others] = new Set(moneys);
  return others.length > 0 ? null : money;
}
