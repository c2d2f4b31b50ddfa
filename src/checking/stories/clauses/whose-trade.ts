import type { Topic } from "../topics/topic.js";
import { isFigure, isGoods, isPeriod, isPlace, means } from "../words/pieces.js";
import { isChiefly } from "./colour.js";
import { placesFrom } from "./entries.js";
import { isBalanceAhead, isTopic, type Node, nounMoveOf, textOf } from "./nodes.js";
import { newFrame, notRead, type Reading } from "./reading.js";
import { figuresIn, type Said, saidIn } from "./said.js";
import { givePartner, giveTopic } from "./sayings.js";
import { settle } from "./settle.js";

/** "The balance of trade in goods for the Philippines": whose it is. */
export function isOfReporter({ clause, said, nodes }: Reading, at: number): boolean {
  let before = at - 1;
  while (means(nodes[before], "plain")) before--;
  const topic = clause?.topic;
  return (
    textOf(nodes[before]) === "for" &&
    isTopic(nodes[before - 1]) &&
    said.length === 0 &&
    topic?.flows[0]?.flow === "balance" &&
    topic.withWhom.length + topic.ofWhom.length === 0
  );
}

/** "Malaysia registered growth of 11.6% in trade": of which flow its figure is. */
export function isFlowAhead(nodes: readonly Node[], from: number): boolean {
  const at = nodes.findIndex((node, place) => place >= from && isTopic(node));
  const between = nodes.slice(from, Math.max(at, from));
  return (
    means(between.at(-1), "in") &&
    between.some((node) => isFigure(node) || nounMoveOf(node) !== null) &&
    between.every(
      (node) =>
        isFigure(node) ||
        means(node, "plain", "mod", "of", "in", "to", "by", "rise", "fall", "comparison", "measure"),
    )
  );
}

/** "Japan recorded a 40 billion yen ($388 million) deficit", "Peru ended 2024 with a surplus of". */
export function isBalanceBehind({ segments, segment, nodes }: Reading): boolean {
  const [bracket, after] = segments.slice(segment + 1, segment + 3);
  if (bracket?.opener === "with" && isPeriod(nodes.at(-1))) return isBalanceAhead(bracket.nodes, 0, true);
  const isOpen = bracket?.opener === "bracket" && isFigure(nodes.at(-1));
  const next = after?.nodes[0];
  return isOpen && after?.opener === "resume" && isTopic(next) && next.topic.flows[0]!.flow === "balance";
}

/** A topic of whom was named before it: "South Africa recorded a surplus". */
export function ofOwner(reading: Reading, topic: Topic): Topic {
  const owner = reading.owners.at(-1);
  if (owner === undefined || topic.ofWhom.length > 0) return topic;
  reading.owners = [];
  return { ...topic, ofWhom: [owner], isFresh: topic.withWhom.length === 0 && !topic.isThose };
}

/** "This led to a 12 percent increase, or $4 billion, in the surplus", "this included $165 billion in exports": of what was spoken of, nothing is said. */
export function isOfUntold({ clause, nodes }: Reading, verb: string, at: number): boolean {
  if (clause === null || !clause.hasPronoun || clause.topic !== null) return false;
  const isLeading = /^(?:led to|leads to|resulted in)\b/.test(verb);
  const isPart = /^included?s?$/.test(verb);
  return (isLeading && !nodes.slice(at).some(isTopic)) || (isPart && !nodes.slice(at).some(isPlace));
}

/** "A deficit of $10 billion on goods": of goods and services before. */
export function isCoverBehind({ last, nodes }: Reading, at: number): boolean {
  const isLinked =
    means(nodes[at - 1], "in", "for") || (means(nodes[at - 1], "worth") && !isGoods(nodes[at]));
  const behind = nodes[at - 1 - Number(isLinked)];
  const isOfLast = isFigure(behind) && behind.first === last?.piece;
  const topic = last?.topic;
  // "Exported $1.2 trillion in goods", "exported $512 billion of goods and services".
  const mayBeOfEither = topic?.isVerb === true || topic?.flows[0]?.flow === "balance";
  return isOfLast && mayBeOfEither && topic!.coverage === null;
}

/** "The balance was positive": a surplus, in all that was said of it. */
export function giveSign(reading: Reading, sign: 1 | -1): undefined {
  const old = reading.clause!.topic!;
  giveTopic(reading, old, { ...old, flows: [{ flow: "balance", sign }] });
  reading.cue = "level";
}

export function giveCover(reading: Reading, coverage: Topic["coverage"]): undefined {
  reading.last!.topic = { ...reading.last!.topic!, coverage };
  reading.clause!.topic = reading.last!.topic;
}

/** "Exports were $5 billion, adding that Peru and Chile were among the best markets": what was said is not of them. */
export const isSaidBefore = (reading: Reading): boolean =>
  figuresIn(reading, reading.clause!.index).some(
    (one) => one.role === "main" && one.segment < reading.segment,
  );

/** "The deficit recorded with some countries": with which, is not said; where they end. */
function readSome(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  let noun = at + 1;
  while (means(nodes[noun], "plain", "mod", "chief") || SOME.includes(textOf(nodes[noun]))) noun++;
  const isSome = nodes.slice(at + 1, noun).some((node) => SOME.includes(textOf(node)));
  if (!isSome || !means(nodes[noun], "nation", "members", "partner")) return null;
  if (reading.clause!.topic!.withWhom.length > 0) notRead(reading, nodes[at]!.first);
  else givePartner(reading, [{ type: "unread" }]);
  return noun + 1;
}

const SOME: readonly string[] = "some several certain many most few other".split(" ");

/** "€55 billion of goods to", "5% in May to". */
function isFigureBefore({ clause, opener, segment, last, nodes }: Reading, at: number): boolean {
  let before = at - 1;
  // "€16 billion (about $19 billion) to Peru".
  if (at === 0 && opener === "resume")
    return last?.kind === "level" && last.segment === segment - 2 && clause!.topic?.withWhom.length === 0;
  while (isPeriod(nodes[before]) || means(nodes[before], "cover", "worth", "of", "in", "comparison", "plain"))
    before--;
  return isFigure(nodes[before]);
}

/** "$28.8 billion to the United States", "rose 5% to Japan", "with China". */
export function readPartner(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  const one = nodes[at]!;
  const text = textOf(one);
  const clause = reading.clause;
  if (clause === null) return null;
  const flow = clause.topic?.flows[0]?.flow;
  const fits = means(one, "to")
    ? flow?.endsWith("exports")
    : text === "with"
      ? flow === "balance" || flow === "total"
      : text === "from" && flow === "imports";
  if (!fits) return null;
  const places = placesFrom(reading, at + 1);
  if (places === null) return readSome(reading, at);
  if (isChiefly(reading, places.until - 1)) return places.until;
  // "Trade was $23 billion, with China posting a surplus of $2 billion": its own.
  const [whose, ...others] = places.withWhom;
  const isTold = means(nodes[places.until], "record") && isTopic(nodes[places.until + 1]);
  if (text === "with" && isTold && whose?.type === "code" && others.length === 0) {
    reading.owners = [whose.code];
    return places.until;
  }
  const last = reading.last;
  // "Exports rose to $5 billion, of which $2 billion to Peru": of that part alone.
  const isOfPart = reading.opener === "which";
  const isOwn = last?.clause === clause.index;
  const isAfterFigure = isOwn && isFigureBefore(reading, at);
  // "Imports from Korea came to $7 billion, followed by $4 billion of goods from the EU": of the second.
  const newest = reading.said.findLast(({ role }) => role !== "bracket")!;
  if (isAfterFigure && newest.piece > last.piece) return null;
  if (places.withWhom.length > 1) clause.withWhom = places.withWhom;
  else if (isAfterFigure) {
    // "Exports totalled $75 billion, with 30% to Peru": of that part alone.
    const isShare = last.figure?.kind === "percent" && last.kind !== "growth" && isSaidBefore(reading);
    // "Exports rose 13% to $1 trillion, including a rise of 12% to the EU, 8% to Japan".
    const isSecond =
      last.kind === "growth" &&
      saidIn(reading, clause.index).some(({ kind, segment }) => kind === "growth" && segment < last.segment);
    const isOfAll = clause.topic!.withWhom.length === 0 && !isOfPart && !isShare && !isSecond;
    if (isOfAll) givePartner(reading, places.withWhom);
    last.partner = places.withWhom[0]!;
  } else {
    // "Exported goods worth $5 billion (up 2%) to the EU".
    const isLater = nodes.slice(places.until).some(isFigure);
    // "$72.7 billion of the goods exported were sent to the EU".
    const isOfFigure = isOwn && last.segment === reading.segment && last.figure !== null && !last.partner;
    const isVerbal = isOwn && (clause.topic!.isVerb || isOfFigure);
    // "Were $5 billion, up 2% to the EU": of the one, or of both.
    const isOfBoth = isOfFigure && last.kind !== "level" && isSaidBefore(reading);
    // "Goods worth $6 billion came from Peru and $3 billion came from Chile": each is from where stands behind it.
    const isComing = isOfFigure && means(nodes[at - 1], "level") && (isLater || isSaidBefore(reading));
    reading.partnerNow = isComing ? null : places.withWhom[0]!;
    if (isOfFigure && (isOfPart || isComing)) last.partner = places.withWhom[0]!;
    else if (isOfBoth) notRead(reading, one.first);
    else if (isVerbal && !isLater && clause.topic!.withWhom.length === 0)
      givePartner(reading, places.withWhom);
    for (const said of saidIn(reading, clause.index))
      if (said.segment === reading.segment && said.kind === "moved") said.partner ??= places.withWhom[0]!;
  }
  return places.until;
}

/** "Goods to the value of €29 billion (+0.4%) were shipped to …": the figures before a passive verb are of its flow. */
export function readPassive(reading: Reading, topic: Topic, at: number): boolean {
  const isBegun = reading.nodes.slice(0, at).every((node) => means(node, "plain", "cover", "of", "worth"));
  if (!topic.isVerb || reading.opener !== "resume" || !isBegun) return false;
  const own = reading.said.filter((one) => one.figure !== null && one.segment >= reading.segment - 2);
  const host = own.find((one) => one.role !== "bracket");
  if (host === undefined || reading.segments[reading.segment - 1]!.opener !== "bracket") return false;
  const old = reading.frames[host.clause]!;
  const isAlone = !saidIn(reading, old.index).some((one) => one.segment < host.segment);
  const clause = isAlone && old.topic === null ? old : newFrame(reading, topic, "while");
  clause.topic = topic;
  for (const one of own) {
    const at = reading.said.indexOf(one);
    const moved = { ...one, clause: clause.index, topic, partner: null } as Said;
    reading.said[at] = moved;
    if (moved.role !== "bracket") {
      (moved.detail as { cue?: string | null }).cue ??= "level";
      settle(reading, moved);
    } else if (moved.kind === "lost" && moved.move !== null) moved.kind = "growth";
  }
  reading.last = saidIn(reading, clause.index).at(-1)!;
  reading.open = [];
  return true;
}

/** "Ukraine increased exports to Poland by 20%", told of Ukraine. */
export const isOfOwn = ({ reporter }: Reading, code: string, verb: Node | undefined): boolean =>
  code === reporter && /^(?:in|de)creased$/.test(textOf(verb));

/** "Nairobi posted a deficit with Kampala": a capital stands for its economy beside another. */
export const isOfTwo = (reading: Reading, at: number): boolean =>
  reading.nodes.some((node, place) => {
    const isBehind = isTopic(node) && node.topic.withWhom.length > 0;
    return place > at && (isBehind || (means(node, "with") && placesFrom(reading, place + 1) !== null));
  });
