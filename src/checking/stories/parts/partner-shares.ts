import { isPeriod, isTopic, type Node, piece, skipPlain, textOf, wordsOf } from "../clauses/nodes.js";
import { newFrame, placesFrom, type Reading } from "../clauses/reading.js";
import { figureSaid } from "../clauses/sayings.js";
import type { Segment } from "../clauses/segments.js";
import type { PartnerSaid, Topic } from "../topics/topic.js";
import type { Figure } from "../words/figures.js";
import { means } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { isGoing } from "./destinations.js";

/** Its share of a flow, as a clause says it: how much, of what, and where the words of it end. */
interface Portion {
  readonly figure: Figure;
  readonly first: number;
  readonly topic: Topic;
  readonly until: number;
}

/** "Germany accounted for 41.8% of exports and for 8% of imports", "10% of exports went to Japan"; where its words end. */
export function readPartnerShare(
  reading: Reading,
  nodes: readonly Node[],
  from: number,
  opener: Segment["opener"],
): number | null {
  let at = from;
  while (isBeforePlace(nodes[at])) at++;
  const places = placesFrom(reading, nodes, at);
  return places === null ? readGoing(reading, nodes, at, opener) : readTaking(reading, nodes, places, opener);
}

function readTaking(
  reading: Reading,
  nodes: readonly Node[],
  { withWhom, until }: NonNullable<ReturnType<typeof placesFrom>>,
  opener: Segment["opener"],
): number | null {
  const [partner] = withWhom;
  let at = skipPlain(nodes, until + Number(means(nodes[until], "members")));
  const verb = piece(nodes[at]);
  const isTaken = means(verb, "share") || TAKEN.includes(textOf(nodes[at]));
  if (withWhom.length !== 1 || partner?.type !== "code" || !isTaken) return null;
  let end: number | null = null;
  for (at++; ; ) {
    const portion = portionAt(nodes, at);
    if (portion === null) return end;
    tell(reading, portion, partner, opener, timeBefore(nodes, at));
    end = portion.until;
    if (!means(nodes[end], "and")) return end;
    at = end + 1 + Number(means(nodes[end + 1], "for"));
  }
}

function readGoing(
  reading: Reading,
  nodes: readonly Node[],
  at: number,
  opener: Segment["opener"],
): number | null {
  let end: number | null = null;
  for (let from = at; ; from = end + 1) {
    const portion = portionAt(nodes, from) ?? amountAt(reading, nodes, from);
    if (portion === null) return end;
    let next = skipPlain(nodes, portion.until);
    const isSent = portion.topic.flows[0]!.flow === "exports";
    // "71.5% of exports were shipped to Peru".
    const sent = nodes[next];
    const [whom, ...others] = isTopic(sent) && sent.topic.isVerb ? sent.topic.withWhom : [];
    if (
      whom?.type === "code" &&
      others.length === 0 &&
      isTopic(sent) &&
      sent.topic.flows[0]!.flow === portion.topic.flows[0]!.flow
    ) {
      tell(reading, portion, whom, opener, null);
      return next + 1;
    }
    const verb = wordsOf(piece(nodes[next])).split(" ");
    if (!isGoing(verb[0]!, isSent)) return end;
    next++;
    const isTo = means(nodes[next], isSent ? "to" : "from");
    if (!isTo && verb[1] !== "to") return end;
    if (!isTo) next--;
    const places = placesFrom(reading, nodes, skipPlain(nodes, next + 1));
    const [partner] = places?.withWhom ?? [];
    if (places === null || places.withWhom.length !== 1 || partner?.type !== "code") return end;
    tell(reading, portion, partner, opener, null);
    end = places.until;
    if (!means(nodes[end], "and")) return end;
  }
}

/** "Of which €2 billion went to Norway and €1 billion went to Peru". */
function amountAt({ frame, said }: Reading, nodes: readonly Node[], from: number): Portion | null {
  const at = skipPlain(nodes, from);
  const one = piece(nodes[at]);
  const topic = frame?.topic;
  // "Up from $5 billion in April, of which $2 billion went to Peru": of which of them is not said.
  const isOf = topic != null && topic.unread.length === 0 && said.at(-1)?.role !== "base";
  if (!isOf || one?.kind !== "figure" || one.figure.kind !== "amount") return null;
  if (!["exports", "imports"].includes(topic.flows[0]!.flow)) return null;
  return { figure: one.figure, first: one.first, topic, until: at + 1 };
}

/** "41.8% of Macedonia's exports". */
function portionAt(nodes: readonly Node[], from: number): Portion | null {
  const at = skipPlain(nodes, from);
  const one = piece(nodes[at]);
  const noun = nodes[skipPlain(nodes, at + 2)];
  if (one?.kind !== "figure" || one.figure.kind !== "percent" || !means(nodes[at + 1], "of")) return null;
  if (!isTopic(noun)) return null;
  const { topic } = noun;
  const isWhole =
    topic.flows.length === 1 &&
    topic.withWhom.length + topic.unread.length === 0 &&
    !topic.isVerb &&
    topic.measure !== "growth" &&
    topic.flows[0]!.flow !== "balance";
  return isWhole
    ? { figure: one.figure, first: one.first, topic, until: skipPlain(nodes, at + 2) + 1 }
    : null;
}

function tell(
  reading: Reading,
  { figure, first, topic }: Portion,
  partner: PartnerSaid,
  opener: Segment["opener"],
  before: When | null,
): undefined {
  const frame = newFrame(reading, { ...topic, withWhom: [partner] }, opener);
  frame.when = topic.when ?? before;
  figureSaid(reading, figure, first, frame, "main").kind = figure.kind === "percent" ? "share" : "level";
}

/** The time that is said before a partner: "in May the EU accounted for". */
export function timeBefore(nodes: readonly Node[], until: number): When | null {
  const time = nodes
    .slice(0, until)
    .map(piece)
    .find((one) => one?.kind === "period");
  return time?.kind === "period" ? time.when : null;
}

/** "In May the EU": what may stand before a partner that has a share. */
export const isBeforePlace = (node: Node | undefined): boolean =>
  isPeriod(node) || means(node, "plain", "in", "mod");

const TAKEN = "took absorbed received bought purchased supplied provided".split(" ");
