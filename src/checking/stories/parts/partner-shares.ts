import { placesFrom } from "../clauses/entries.js";
import { isTopic, LINKS, type Node, skipPlain, textOf, whenOf } from "../clauses/nodes.js";
import { newFrame, type Reading } from "../clauses/reading.js";
import { newestFigure } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import type { Segment } from "../clauses/segments.js";
import { isUndivided, type PartnerSaid, type Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { isFigure, isPercent, isPeriod, isPlace, isShareNoun, means } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { partnerBehind } from "./destinations.js";

/** Its share of a flow, as a clause says it: how much, of what, and where the words of it end. */
interface Portion {
  readonly figure: Figure;
  readonly first: number;
  readonly topic: Topic;
  readonly until: number;
}

/** "Germany accounted for 41.8% of exports and for 8% of imports", "10% of exports went to Japan"; where its words end. */
export function readPartnerShare(reading: Reading, from: number): number | null {
  const { nodes } = reading;
  // "…, with Norway accounting for 25% of the total".
  let at = from + Number(from === 0 && reading.opener === "comma" && means(nodes[0], "with"));
  while (isBeforePlace(nodes[at])) at++;
  const sent = readSending(reading, at);
  if (sent !== null) return sent;
  const places = placesFrom(reading, at);
  return places === null
    ? readGoing(reading, at + Number(means(nodes[at], "and")))
    : readTaking(reading, places);
}

function readTaking(
  reading: Reading,
  { withWhom, until }: NonNullable<ReturnType<typeof placesFrom>>,
): number | null {
  const { nodes } = reading;
  const [partner] = withWhom;
  let at = skipPlain(nodes, until + Number(means(nodes[until], "members")));
  const verb = nodes[at];
  // "Was the destination for 25% of exports", "had a 25% share in exports".
  const noun = skipPlain(nodes, at + Number(LINKS.includes(textOf(nodes[at]))));
  const market = means(nodes[noun], "source") ? noun : null;
  const isHeld = HELD.includes(textOf(nodes[at])) || isFigure(nodes[at]);
  const isShare = isHeld && nodes.slice(at, at + 5).some(isShareNoun);
  const isTaken = means(verb, "share") || TAKEN.includes(textOf(nodes[at])) || market !== null || isShare;
  if (withWhom.length !== 1 || partner?.type !== "code" || !isTaken) return null;
  at = market ?? at;
  let end: number | null = null;
  for (at++; ; ) {
    const portion = portionAt(nodes, at);
    if (portion === null) return end;
    tell(reading, portion, partner, timeBefore(nodes, at));
    end = portion.until;
    if (!means(nodes[end], "and")) return end;
    at = end + 1 + Number(means(nodes[end + 1], "for"));
  }
}

/** "Slovakia sent 13% of its exports to Norway and 6% to Peru", "it got 20% of its imports from Chile". */
function readSending(reading: Reading, from: number): number | null {
  const { nodes } = reading;
  const one = nodes[from];
  const owner = isPlace(one) && !one.isOwner ? one.code : null;
  const at = skipPlain(nodes, from + Number(owner !== null || means(one, "pronoun")));
  const [share, link] = [nodes[at + 1], nodes[at + 2]];
  const noun = nodes[skipPlain(nodes, at + 3)];
  if (!isPercent(share) || !means(link, "of") || !isTopic(noun)) return null;
  const { isOwned, ofWhom } = noun.topic;
  const isStrange = owner !== null && owner !== reading.reporter;
  if (isStrange && (!isOwned || ofWhom.length > 0)) return null;
  const topic = isStrange ? { ...noun.topic, ofWhom: [owner], isFresh: true } : noun.topic;
  const [partner, ...others] = topic.withWhom;
  const verbs = topic.flows[0]!.flow === "exports" ? SENT : topic.flows[0]!.flow === "imports" ? GOT : [];
  const isPart = verbs.includes(textOf(nodes[at])) && topic.flows.length === 1 && topic.unread.length === 0;
  if (!isPart || partner?.type !== "code" || others.length > 0) return null;
  const { figure, first } = share;
  const until = skipPlain(nodes, at + 3) + 1;
  tell(reading, { figure, first, topic, until }, partner, timeBefore(nodes, at));
  return means(nodes[until], "and") ? (goesOn(reading, until, "and") ?? until) : until;
}

/** "81% of exports and 74% of imports were with Norway, 5% with Peru": parts of flows, and where they go. */
function readGoing(reading: Reading, at: number): number | null {
  const { nodes } = reading;
  let end = goesOn(reading, at);
  if (end !== null && !means(nodes[end], "and")) return end;
  for (let from = end === null ? at : end + 1; ; from = end + 1) {
    const portions = portionsAt(reading, from);
    const next = portions.at(-1)?.until ?? from;
    const told = portions.length === 0 ? null : goingTo(reading, portions, next);
    if (told === null) return (end !== null && goesOn(reading, from, "and")) || end;
    for (const portion of portions) tell(reading, portion, told.partner, null);
    end = told.until;
    if (!means(nodes[end], "and")) return end;
  }
}

/** A partner, and where its words end. */
interface Told {
  readonly partner: PartnerSaid;
  readonly until: number;
}

function goingTo(reading: Reading, portions: readonly Portion[], at: number): Told | null {
  const flows = portions.map(({ topic }) => topic.flows[0]!.flow);
  const place = partnerBehind(reading.nodes, at, flows);
  return place === null ? null : partnerAt(reading, place);
}

/** One partner alone. */
function partnerAt(reading: Reading, at: number): Told | null {
  const places = placesFrom(reading, at);
  const [partner, ...others] = places?.withWhom ?? [];
  return partner?.type === "code" && others.length === 0 ? { partner, until: places!.until } : null;
}

/** "…, 22% to Peru": another part of the flow that was told of before; where it ends. */
function goesOn(reading: Reading, from: number, joint: Segment["opener"] = reading.opener): number | null {
  const { nodes } = reading;
  const last = newestFigure(reading);
  const isNext = ["and", "comma", "resume"].includes(joint) && last !== undefined;
  if (!isNext || last.kind !== "share" || last.segment < reading.segment - 2) return null;
  const at = skipPlain(nodes, from + Number(means(nodes[from], "and")));
  const one = nodes[at];
  const flow = last.topic?.flows[0]?.flow;
  const isLink = textOf(nodes[at + 1]) === PREPOSITIONS[flow ?? "balance"];
  if (!isPercent(one) || one.figure.sign !== null || !isLink || last.topic!.withWhom.length !== 1)
    return null;
  const told = partnerAt(reading, skipPlain(nodes, at + 2));
  if (told === null) return null;
  const { figure, first } = one;
  const portion = { figure, first, topic: last.topic!, until: at };
  tell(reading, portion, told.partner, reading.clause!.when, joint);
  return told.until;
}

const PREPOSITIONS: Readonly<Record<string, string>> = { exports: "to", imports: "from", total: "with" };

/** "41.8% of exports and 8% of imports". */
function portionsAt(reading: Reading, from: number): readonly Portion[] {
  const { nodes } = reading;
  const found: Portion[] = [];
  for (let at = from; ; at = found.at(-1)!.until + 1) {
    const portion = portionAt(nodes, at) ?? (found.length === 0 ? amountAt(reading, at) : null);
    if (portion === null) return found;
    found.push(portion);
    if (!means(nodes[portion.until], "and")) return found;
  }
}

/** "Of which €2 billion went to Norway and €1 billion went to Peru". */
function amountAt({ clause, said, nodes }: Reading, from: number): Portion | null {
  const at = skipPlain(nodes, from);
  const one = nodes[at];
  const topic = clause?.topic;
  // "Up from $5 billion in April, of which $2 billion went to Peru": of which of them is not said.
  const isOf = topic != null && topic.unread.length === 0 && said.at(-1)?.role !== "base";
  if (!isOf || !isFigure(one) || one.figure.kind !== "amount") return null;
  if (!["exports", "imports"].includes(topic.flows[0]!.flow)) return null;
  return { figure: one.figure, first: one.first, topic, until: at + 1 };
}

/** "41.8% of Macedonia's exports". */
function portionAt(nodes: readonly Node[], from: number): Portion | null {
  const at = skipPlain(nodes, from);
  const one = nodes[at];
  // "A 25% share of exports".
  const link = at + 1 + Number(isShareNoun(nodes[at + 1]));
  const noun = nodes[skipPlain(nodes, link + 1)];
  const isOf = means(nodes[link], "of") || (link > at + 1 && means(nodes[link], "in"));
  if (!isPercent(one) || !isOf || !isTopic(noun)) return null;
  const { topic } = noun;
  return isWhole(topic) && !topic.isVerb && topic.measure !== "growth"
    ? { figure: one.figure, first: one.first, topic, until: skipPlain(nodes, link + 1) + 1 }
    : null;
}

/** One flow with everyone: it has parts. */
const isWhole = (topic: Topic): boolean =>
  topic.flows.length === 1 && isUndivided(topic) && topic.flows[0]!.flow !== "balance";

function tell(
  reading: Reading,
  { figure, first, topic }: Portion,
  partner: PartnerSaid,
  before: When | null,
  joint: Segment["opener"] = reading.opener,
): undefined {
  const clause = newFrame(reading, { ...topic, withWhom: [partner] }, joint);
  clause.when = topic.when ?? before;
  figureSaid(reading, figure, first, clause, "main").kind = figure.kind === "percent" ? "share" : "level";
}

/** The time that is said before a partner: "in May the EU accounted for". */
const timeBefore = (nodes: readonly Node[], until: number): When | null =>
  whenOf(nodes.slice(0, until).find(isPeriod));

/** "In May the EU": what may stand before a partner that has a share. */
const isBeforePlace = (node: Node | undefined): boolean =>
  isPeriod(node) || means(node, "in", "plain", "mod");

const SENT = "sent sends ships sold sells exported exports shipped directed".split(" ");
const GOT = "got gets sourced sources bought buys imported imports purchased received".split(" ");
const HELD = "had has have held holds".split(" ");
const TAKEN = "took takes absorbed absorbs received receives bought buys purchased supplied provided".split(
  " ",
);
