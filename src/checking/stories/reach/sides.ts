import type { Coverage } from "../../../records/subject.js";
import { type Frame, figuresIn } from "../clauses/said.js";
import { areUnions, GROUPS_OF_COUNTRIES, type ResolvedTopic } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import type { Topic } from "../topics/topic.js";
import { membersOf, UNIONS } from "../vocabulary/economies.js";
import { isEconomy } from "../words/official-names.js";
import { means } from "../words/pieces.js";
import { nearest, partnerBefore, type Sides } from "./partner-before.js";
import { partnerMeant } from "./partner-meant.js";
import type { Scope } from "./scope.js";
import { PARTS_OF_EXPORTS, topicMeant } from "./topic-meant.js";

/** Whose trade each clause speaks of, and with whom. */
export function sidesOf(scope: Scope): Sides {
  const sides: (ResolvedTopic | null)[] = [];
  for (const clause of scope.read.frames)
    sides.push(clause.topic === null ? null : sideOf(scope, sides, clause.topic, clause));
  return sides;
}

/** The sides of one noun phrase, after those of the clauses before. */
export function sideOf(scope: Scope, before: Sides, own: Topic, clause: Frame): ResolvedTopic {
  const { frames, head, names, said, parts, places } = scope.read;
  const earlier = nearest(before);
  const topic = topicMeant(scope, own, before);
  const ofEarlier = earlier?.topic.flows[0]?.flow;
  const { flow: ofWhat, isOfThose, isOfNoun } = topic.flows[0]!;
  // After "Zork exports were …", bare imports may be of that too.
  const isBare =
    topic.ofWhom.length + topic.withWhom.length === 0 && topic.coverage === null && !topic.isFresh;
  // "Chip exports rose, leaving a surplus of": that of all goods.
  const isBalance = ofWhat === "balance" && ofEarlier !== "balance" && earlier?.topic.unread.length !== 0;
  const goesOn = !isBalance && earlier?.missing.includes("product") === true;
  // "Chip exports fell. Imports in May rose", "… Cumulative exports from January to May rose": of all.
  const { unreadTopic, sentences, extent, subject, isBegun } = scope.context;
  // "The current account deficit narrowed. In 2024 the gap was $3 billion": that one.
  const isGapOf = ofWhat === "balance" && unreadTopic === "balance" && extent !== "all";
  const isApart = topic.isOfTrade || (!isGapOf && (scope.namesTime || (sentences === 0 && extent === "all")));
  // "Oil exports fell. Merchandise exports rose", "garment exports fell, while re-exports rose": of all.
  const openFlow = ofEarlier ?? unreadTopic;
  const isOfPartOfExports = PARTS_OF_EXPORTS.includes(ofWhat) && openFlow !== null && openFlow !== ofWhat;
  const isAllGoods = topic.coverage === "goods" || isOfPartOfExports;
  const isOfUnread = isBare && !isAllGoods && (earlier === null ? unreadTopic !== null && !isApart : goesOn);
  // "Kimchi exports rose. Exports to Japan fell": those of kimchi, where nothing else was spoken of.
  const mayBeOfPart = topic.isThose ? unreadTopic !== null || subject === null : extent === "part";
  const isOfPart =
    !topic.isFresh &&
    (!isAllGoods || (topic.isThose && earlier !== null)) &&
    (earlier === null
      ? mayBeOfPart
      : (topic.isThose || mayBeOfPart || clause.joint === "with") && earlier.missing.includes("product"));
  // "Exports of ships to Peru rose, and total exports were $2 billion": of ships, too.
  const isAllOfPart =
    topic.saysTotal &&
    topic.ofWhom.length === 0 &&
    topic.coverage === null &&
    ofEarlier === ofWhat &&
    earlier!.topic.unread.length > 0 &&
    earlier!.topic.withWhom.length > 0;
  // "In non-oil exports, exports to Peru rose", "based on average exports a day, exports rose": of those alone.
  const ahead = frames[clause.index - 1];
  const isHeaded =
    clause.joint === "comma" &&
    ahead?.joint === "start" &&
    ahead.topic?.flows.length === 1 &&
    ahead.topic.flows[0]!.flow === ofWhat &&
    ahead.unread.length + ahead.topic.unread.length > 0 &&
    said.every((one) => one.clause !== ahead.index);
  const isUnread = topic.unread.some((one) => !means(one, "and"));
  const missing: MissingPart[] =
    isUnread || isOfUnread || isOfPart || isAllOfPart || isHeaded ? ["product"] : [];
  // "Exports from six ASEAN countries fell, with total exports of": of those.
  if (clause.joint === "with" && topic.saysTotal && topic.ofWhom.length === 0)
    missing.push(...(earlier?.missing.filter((part) => part === "reporter" || part === "product") ?? []));
  // "Exports as well as imports were $5 billion": each, or both together.
  if (topic.unread.length > 0 && !isUnread) missing.push("flow");
  // "Imports rose. Those for Japan fell", "the main partners were": of what they are, the words do not say.
  const told = ofEarlier ?? subject?.flow ?? (isBegun ? null : ofWhat);
  const isOther = told !== ofWhat && (ofWhat === "exports" || told !== "balance");
  // "Electronics were the top export. The largest buyers were": of those.
  if (isOfNoun && unreadTopic === ofWhat) missing.push("product");
  if (isOfThose && (isOther || earlier?.missing.includes("flow"))) missing.push("flow");
  // "Compared zork with a deficit of", "– more zork than exports – of": all of it may be of what is not known.
  const isBound = (clause.joint === "with" && earlier?.partner == null) || clause.joint === "dash";
  const mayBeOfAnother =
    frames
      .slice(0, clause.index)
      .some(({ unread }) => unread.some((first) => isBound || names.includes(first))) &&
    (!topic.isFresh || isBound || scope.shares.has(clause.index)) &&
    topic.withWhom.length === 0;
  // "Offset by sales to zork Peru, which grew 5%, while imports fell": those from there, perhaps.
  const isBehindWhich =
    isBare &&
    said
      .filter((one) => one.clause < clause.index && one.kind === "lost" && one.figure !== null)
      .some(({ segment }) => {
        const [before, part] = [parts[segment - 1]?.first ?? 0, parts[segment]!];
        return part.opener === "which" && places.some(({ first }) => first >= before && first < part.first);
      });
  if (mayBeOfAnother || isBehindWhich) missing.push("partner");
  // "Re-exports grew, boosting export value": that of re-exports, perhaps.
  const isOfReExports = PARTS_OF_EXPORTS.includes(ofEarlier ?? "");
  if (isOfReExports && ofWhat === "exports" && topic.measure === "value" && isBare) missing.push("product");
  const reporter = reporterOf(scope, topic, earlier, missing);
  // "China imported more from Peru, while its total imports rose"; "exports to Peru rose, as the country's imports grew".
  const isOfStranger = earlier !== null && earlier.reporter !== scope.options.reporter;
  const isOfEither = isOfStranger || (clause.joint === "as" && earlier?.partner != null);
  if (topic.isFresh && topic.ofWhom.length === 0 && isOfEither) missing.push("reporter");
  // "Exports to Brazil rose, while its total imports climbed": those of Brazil, perhaps.
  const isOfTheirs =
    topic.isOwned &&
    earlier?.partner != null &&
    !earlier.topic.isOwned &&
    isEconomy(earlier.partner) &&
    earlier.topic.ofWhom.length === 0 &&
    !places.some(({ code }) => code === scope.options.reporter);
  if (isOfTheirs) missing.push("reporter");
  const given = topic.withWhom.length === 0 ? clause.withWhom : topic.withWhom;
  // "The deficit with Mexico rose, the largest with that country": of its own clause.
  const until = clause.index + Number(own !== clause.topic);
  const withWhom = given.map((one) => partnerMeant(scope, one, until));
  // "To Peru and other countries rose 3% and 5%, respectively": each figure has its own.
  const isOfEach = clause.isRespective && withWhom.length > 1;
  // "Asia was the biggest source, while Peru and Chile contributed 24 percent and 14 percent": theirs.
  const isOfOthers = clause.isRespective && given === topic.withWhom && clause.withWhom.length > 1;
  if (isOfOthers || (!isOfEach && withWhom.some((one) => one == null))) missing.push("partner");
  let partner =
    withWhom.length === 0
      ? partnerBefore(scope, before, topic, reporter, clause, missing)
      : (withWhom[0] ?? null);
  // "In trade with Mexico, exports to Turkey": one of them is of something else.
  const [apart] = head.withWhom.length === 1 ? head.withWhom : [];
  if (apart?.type === "code" && isEconomy(apart.code) && !UNIONS.includes(apart.code))
    if (partner !== null && partner !== "world" && partner !== apart.code) missing.push("partner");
  // "Trade with Russia fell, as Chinese exports dropped": those to Russia.
  const isTold = earlier?.partner != null && ["total", "balance"].includes(ofEarlier!);
  if (isTold && partner === null && !topic.saysTotal && topic.ofWhom.length > 0) missing.push("partner");
  // "Germany accounts for 40% of the euro zone's exports": its own, and none to it.
  if (partner !== null && [reporter, ...membersOf(reporter)].includes(partner)) missing.push("partner");
  if (partner === "world") partner = null;
  const coverage = coverageOf(scope, topic, earlier);
  const isNamed = (topic.coverage ?? earlier?.topic.coverage ?? null) !== null;
  // The U.S. deficit, exports and imports of the headlines are those of goods and services, as is the British deficit.
  const isWhole = reporter === "US" ? ofWhat !== "total" : reporter === "GB" && ofWhat === "balance";
  const isHeadline =
    isWhole && partner === null && !isOfPartners(scope.read, clause) && coverage === null && !isNamed;
  if (isHeadline && !scope.context.isOfGoods) missing.push("coverage");
  // "A services surplus of $26 billion, leaving a deficit of": of both, perhaps. "Goods exports fell, total exports rose".
  const isOfMore =
    topic.saysTotal &&
    earlier?.topic.coverage === "goods" &&
    !earlier.topic.saysTotal &&
    ofEarlier === ofWhat;
  // "Overall exports" of India are those of goods and services, but for older texts and beside those to a partner; so
  // are "total exports" of Britain.
  const isBesidePartner = (earlier?.partner ?? scope.context.partner) !== null;
  const isOverall =
    topic.saysTotal &&
    ofWhat !== "total" &&
    partner === null &&
    !isBesidePartner &&
    (reporter === "GB" || (reporter === "IN" && scope.options.asOf >= "2018"));
  if (topic.coverage === null && (coverage === "services" || isOfMore || isOverall)) missing.push("coverage");
  // No office prints services by partner for a month: "exports to Peru" are goods, but behind "services exports to Chile".
  const isByPartner = partner !== null && !scope.context.wasOfServices && unreadTopic !== ofWhat;
  // "The largest partner if both goods and services are counted. Trade with it was $5 billion": of both, perhaps.
  const isOfBoth = scope.context.wasOfServices && scope.context.coverage !== null;
  if (isOfBoth && ofWhat === "total" && topic.coverage === null) missing.push("coverage");
  const isCovered = coverage !== null && earlier !== null && !earlier.missing.includes("coverage");
  if (scope.context.isCoverageOpen && !isNamed && !isCovered && !isByPartner) missing.push("coverage");
  return {
    topic,
    reporter,
    partner,
    withWhom: withWhom.map((one) => one ?? null),
    coverage,
    isCoverageCarried:
      coverage !== null &&
      topic.coverage === null &&
      ((earlier?.coverage ?? null) === null || earlier?.isCoverageCarried === true),
    adjustment: clause.adjustment ?? topic.adjustment ?? head.adjustment ?? earlier?.adjustment ?? null,
    missing,
    isNamed: topic.ofWhom.length > 0,
  };
}

/** "The largest market was Peru ($5 billion), followed by Chile ($3 billion)": each figure has its partner. */
function isOfPartners(read: Scope["read"], { index }: Frame): boolean {
  const own = figuresIn(read, index);
  return own.length > 0 && own.every(({ partner }) => partner?.type === "code");
}

function reporterOf(
  { context, options: { reporter } }: Scope,
  topic: Topic,
  earlier: ResolvedTopic | null,
  missing: MissingPart[],
): string {
  const [named] = topic.ofWhom;
  if (topic.ofWhom.length > 1) missing.push("reporter");
  const isUnion = named !== undefined && areUnions(reporter, named);
  const isKnown = topic.ofWhom.length === 1 && (context.ofWhom.includes(named!) || isUnion);
  if (topic.isAmbiguous && !isKnown) missing.push("reporter");
  // "Exports to the United States rose, Chinese exports fell" of Germany: those to China, perhaps.
  const isOfOther = named !== undefined && named !== reporter && topic.withWhom.length === 0;
  if (isOfOther && earlier?.reporter === reporter && earlier.partner !== null) missing.push("reporter");
  // "Kenya bought goods worth $5 billion", in a text on another's trade: there, perhaps.
  if (isOfOther && topic.isVerb && topic.flows[0]!.flow === "imports") missing.push("reporter");
  const whose = named ?? (topic.isFresh ? null : (earlier?.reporter ?? null));
  // "Germany was the biggest buyer in Europe": a continent tells of no trade of its own.
  const isContinent = (code: string): boolean => !isEconomy(code) && !GROUPS_OF_COUNTRIES.includes(code);
  if (whose !== null) {
    if (whose !== reporter && isContinent(whose)) missing.push("reporter");
    if (named === undefined && earlier!.missing.includes("reporter")) missing.push("reporter");
    return whose;
  }
  const names = [...new Set(context.ofWhom)];
  const { lastReporter } = context;
  if (names.length === 0 && lastReporter !== null && lastReporter !== reporter && !topic.isFresh) {
    missing.push("reporter");
    return reporter;
  }
  if (names.length > 1) {
    if (context.ofWhom.at(-1) !== reporter) missing.push("reporter");
    return reporter;
  }
  const [whole = reporter] = names;
  // "South Korea saw growth. The country's surplus was", told of China: whose, is not said.
  if (whole !== reporter && (isContinent(whole) || (topic.isOwned && !areUnions(whole, reporter))))
    missing.push("reporter");
  return whole;
}

function coverageOf({ context, read }: Scope, topic: Topic, earlier: ResolvedTopic | null): Coverage | null {
  // "In the services trade, exports and imports fell".
  const said = topic.coverage ?? read.head.topic?.coverage ?? null;
  if (said !== null) return said === "goods" ? null : said;
  const { flow } = topic.flows[0]!;
  if (flow !== "exports" && flow !== "imports" && flow !== "balance") return null;
  // "Goods exports rose 5%, while imports rose 6%", in a text on goods and services: of goods, too.
  if (earlier?.topic.coverage === "goods") return null;
  return earlier?.coverage ?? context.coverage;
}
