import type { FlowSaid, PartnerSaid, Topic } from "../topics/topic.js";
import { EMPTY_TOPIC, isWith } from "../topics/topic.js";
import { isEconomy } from "../words/official-names.js";
import { isFigure, isPeriod, isPlace, isShareNoun, meaning, means, type PieceOf } from "../words/pieces.js";
import { isChiefly } from "./colour.js";
import {
  flowOfNoun,
  isBarePartner,
  isBeforeNoun,
  isPartnerNoun,
  ownersIn,
  placesFrom,
  readEntry,
} from "./entries.js";
import {
  isBalanceAhead,
  isLast,
  isMoveNode,
  isTopic,
  moveOf,
  type Node,
  skipPlain,
  textOf,
  wordsOf,
} from "./nodes.js";
import { needFrame, newFrame, notRead, type Reading } from "./reading.js";
import { figuresIn, saidIn } from "./said.js";
import { isBalanceBehind, isFlowAhead, isOfOwn, isOfReporter, isOfTwo, isSaidBefore } from "./whose-trade.js";

/** "The United States was the top export market", "ASEAN remained China's largest trading partner": of whom it speaks on. */
function partnerNounAfter(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  const one = nodes[at] as PieceOf<"place">;
  if (one.isOwner || reading.said.length > 0) return null;
  // "ASEAN countries became".
  const after = at + 1 + Number(means(nodes[at + 1], "members"));
  let place = skipPlain(nodes, after);
  const isThere =
    place > after ||
    means(nodes[place], "copula", "level") ||
    // "Has become", "topped the markets for".
    means(nodes[place + 1], "copula") ||
    textOf(nodes[place]) === "topped";
  if (!isThere) return null;
  const from = place;
  while (
    isBeforeNoun(nodes, place) ||
    means(nodes[place], "copula", "level", "reading") ||
    ["as", "topped"].includes(textOf(nodes[place]))
  )
    place++;
  const noun = nodes[place];
  if (!isPartnerNoun(noun)) return null;
  const text = wordsOf(noun);
  let flow = flowOfNoun(text);
  let next = place + 1;
  const of = nodes[next];
  // "China's largest partner for ten consecutive years, with trade of".
  const run = skipPlain(nodes, next + 1);
  const isForYears = means(of, "for") && nodes[run]?.kind === "run";
  if (isForYears) next = run + 1;
  else if (means(of, "of", "for", "in", "to") && next + 1 < nodes.length) next++;
  const topic = isForYears ? undefined : nodes[next];
  // "The biggest market for Georgian products": its link is part of the noun.
  const isLinked = !isForYears && (next > place + 1 || / (?:of|for)$/.test(text));
  let named: Topic | null = null;
  if (isTopic(topic)) {
    named = topic.topic;
    const own = named.flows[0]!.flow;
    if (own === "imports" || own === "exports") flow = own;
    next++;
  } else if (isLinked && isPlace(topic)) {
    // "The largest supplier to Vietnam", "importer of Vietnamese goods", "market for Peruvian exporters": whose trade it is.
    const whose = nodes[next + 1];
    const isExporters = /^exporters?$/.test(wordsOf(whose));
    named = { ...EMPTY_TOPIC, ofWhom: [(topic as PieceOf<"place">).code] };
    if (isExporters) flow = "exports";
    next += 1 + Number(isExporters || means(whose, "cover", "members"));
  } else if (isLinked && !isPeriod(topic) && !means(topic, "cover")) return null;
  else if (next > place + 1 && !isForYears) next--;
  // "In terms of imports, Peru was the largest partner"; "of imports, Peru was the largest buyer" says two things.
  const head = reading.headTopic;
  const headFlow = head === null ? flow : head.flows[0]!.flow;
  // "Thailand was the largest exporter": whom it sells to, is not said.
  const isSaid = head !== null || reading.segments.some((segment) => segment.nodes.some(isTopic));
  if (named === null && /porters?$/.test(text) && !isSaid) return null;
  if (named === null && flow === "total") flow = headFlow;
  if (headFlow !== flow && head?.withWhom.length === 0) return null;
  const partner: PartnerSaid = { type: "code", code: one.code };
  reading.listing = true;
  const base: Topic = named ?? { ...EMPTY_TOPIC, ofWhom: ownersIn(nodes.slice(from, place)) };
  const said: FlowSaid = { flow, sign: 0, ...(isBarePartner(noun) && { isOfThose: true as const }) };
  needFrame(reading).topic = { ...base, flows: [said], withWhom: [partner] };
  return next;
}

/** "Exports grew 11%, Chile 6%" behind those to all: those of another, perhaps. */
function isOfAnother({ clause, headPartners, said, segment, opener, nodes }: Reading, at: number): boolean {
  const isSubject = at === 0 && segment > 0 && ["comma", "semicolon", "and", "while"].includes(opener);
  const told = figuresIn({ said }, clause!.index);
  return (
    isSubject &&
    isFigure(nodes[1]) &&
    clause!.topic!.withWhom.length + headPartners.length === 0 &&
    told.length > 0 &&
    told.every(({ partner, role }) => partner === null && role !== "bracket")
  );
}

/** "Posted a surplus of $2 billion", and not "posted growth of 3% and exports". */
const isTopicFirst = (nodes: readonly Node[], from: number): boolean => {
  const object = nodes.slice(from).find((node) => isTopic(node) || isMoveNode(node) || isFigure(node));
  return object !== undefined && isTopic(object);
};

export function readPlace(reading: Reading, at: number): number {
  const { nodes } = reading;
  const entry = readEntry(reading, at);
  if (entry !== null) return entry;
  const one = nodes[at] as PieceOf<"place">;
  // "The Southeast Asian country": whose trade it is.
  const isRegion = !isEconomy(one.code);
  // "The Chilean economy recorded".
  const isFirst = one.form === "people" && skipPlain(nodes, 0) >= at && reading.said.length === 0;
  const isHead = isFirst && means(nodes[skipPlain(nodes, at + 2)], "record") && isTopicFirst(nodes, at + 3);
  const before = nodes[at - 1];
  const next = nodes[at + 1];
  if ((isRegion || isHead) && meaning(next, "nation") === "country") return at + 2;
  // "The EU grew 14.8%, Australia 35.8%", "China (23.1%)".
  // "Followed by Peru", and not "led by Peru".
  const isLedBy = means(before, "by") && nodes.slice(0, at).some((node) => textOf(node) === "led");
  const isLinked = (!isLedBy && means(before, "to", "with", "from", "by", "and", "plain", "mod")) || at === 0;
  const ahead = placesFrom(reading, at);
  const afterPlaces = ahead === null ? undefined : nodes[ahead.until];
  // "Exports to some major markets, in particular Peru, rose 5%": those to all of them.
  const verbNext = moveOf(reading.segments[reading.segment + 1]?.nodes[0])?.use === "verb";
  const isOfSome = verbNext && reading.clause?.topic?.withWhom.some(({ type }) => type === "unread") === true;
  // "A surplus with other countries, mainly France (967 million)".
  const isBeforeBracket = reading.segments[reading.segment + 1]?.opener === "bracket";
  const isListed = isBeforeBracket && isLast(nodes, at) && reading.clause?.isShare === false;
  if (
    ahead !== null &&
    reading.clause?.topic != null &&
    (isLinked || isListed) &&
    !(isOfSome && isLast(nodes, at)) &&
    (means(afterPlaces, "by", "at") ||
      isFigure(next) ||
      isLast(nodes, at) ||
      // "Exports with the EU fell 3%".
      (moveOf(afterPlaces)?.use === "verb" && [1, 2].some((back) => textOf(nodes[at - back]) === "with")) ||
      means(next, "with", "and", "for"))
  ) {
    if (isChiefly(reading, at)) return ahead.until;
    const isOfFigure = one.isOwner && isFigure(next);
    // "China's exports fell 3 percent, Vietnam's 2 percent", "China exported goods for $3 billion, Vietnam for $2
    // billion": those of another.
    const { topic } = reading.clause;
    const isSubject =
      means(next, "for") &&
      topic.ofWhom.length === 1 &&
      topic.withWhom.length === 0 &&
      reading.last?.clause === reading.clause.index &&
      reading.said.every(({ partner }) => partner === null || partner.type === "unread");
    // "Grew 12% with Africa, while imports fell": of that partner, and not of all.
    const isBehind = isLast(nodes, at) && textOf(before) === "with" && isFigure(nodes[at - 2]);
    if (isBehind && topic.withWhom.length === 0) notRead(reading, one.first);
    // "Japan bought $2 billion worth of goods from Vietnam, Chile $1 billion", told of Vietnam: Chile, too.
    const isOfHost = isWith(topic, reading.reporter);
    if ((isOfFigure && reading.segment > 0) || isSubject || isOfHost || isOfAnother(reading, at))
      reading.partnerNow = { type: "unread" };
    else if (ahead.withWhom.length === 1) reading.partnerNow = ahead.withWhom[0]!;
    else if (isSaidBefore(reading)) notRead(reading, one.first);
    else reading.clause.withWhom = ahead.withWhom;
    return ahead.until;
  }
  // "The trade deficit Peru was fuelled by": with whom, perhaps.
  if (isTopic(before) && !one.isOwner) {
    notRead(reading, one.first);
    return at + 1;
  }
  // "Japan posted a deficit", "Indonesia in April saw a deficit".
  const isBeforeTime = means(next, "in") && isPeriod(nodes[at + 2]) && means(nodes[at + 3], "record");
  const verbAt = skipPlain(nodes, at + (isBeforeTime ? 3 : 1));
  const verb = nodes[verbAt];
  // "Germany's share of exports", "Germany accounted for".
  const isOfShare = one.isOwner
    ? isShareNoun(nodes[skipPlain(nodes, at + 1)])
    : meaning(verb, "share") === "verb";
  if (isOfShare && reading.said.length === 0) {
    reading.headPartners = [{ type: "code", code: one.code }];
    return at + 1;
  }
  // "Latin America's largest economy".
  if (one.isOwner) {
    let noun = at + 1;
    while (means(nodes[noun], "super", "mod") || nodes[noun]?.kind === "rank") noun++;
    if (noun > at + 1 && means(nodes[noun], "nation")) return noun + 1;
  }
  if (
    saidIn(reading, reading.clause?.index).some((said) => said.segment < reading.segment) &&
    isMoveNode(nodes[skipPlain(nodes, at + 1)]) &&
    !one.isOwner &&
    !means(verb, "level")
  )
    newFrame(reading, null, "comma");
  if (isOfReporter(reading, at)) {
    reading.owners = [one.code];
    return at + 1;
  }
  const partnerNoun = partnerNounAfter(reading, at);
  if (partnerNoun !== null) return partnerNoun;
  // "With China there was a deficit".
  const link = nodes[at - 1 - Number(textOf(before) === "the")];
  const isThere = /^there\b/.test(wordsOf(next)) && !one.isOwner;
  if (isThere && means(link, "with") && reading.said.length === 0 && reading.clause?.topic == null) {
    reading.headPartners = [{ type: "code", code: one.code }];
    return at + 1;
  }
  // "Mexico had in 2021 a deficit of".
  const object = verbAt + 1;
  const isDated = means(nodes[object], "in") && isPeriod(nodes[object + 1]);
  if (
    !one.isOwner &&
    (one.form === "place" || isOfTwo(reading, at)) &&
    (means(verb, "record", "turn", "result", "level") ||
      (textOf(verb) === "ended" && isPeriod(nodes[object])) ||
      isOfOwn(reading, one.code, verb)) &&
    // "Excluding Peru there was a surplus": of others.
    !isThere &&
    // "China took exports of $5 billion": those of another.
    !/^t(?:ook|akes)$/.test(textOf(verb)) &&
    (isBalanceAhead(nodes, isDated ? object + 2 : object, true) ||
      isFlowAhead(nodes, object) ||
      isBalanceBehind(reading))
  ) {
    reading.owners = [one.code];
    return at + 1;
  }
  notRead(reading, one.first);
  return at + 1;
}
