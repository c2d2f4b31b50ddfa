import { isMoveNode, isTopic, moveOf, type Node, skipPlain, textOf, whenOf } from "../clauses/nodes.js";
import { newFrame, type Reading } from "../clauses/reading.js";
import { baseWhen, figuresIn } from "../clauses/said.js";
import { isFigure, isPeriod, isPlace, isUnread, meaning, means } from "../words/pieces.js";
import { linkOf, type Part } from "./part.js";
import { isOfOther } from "./relative-clauses.js";

/** Begins another clause where the joint of a part does. */
export function openClause(part: Part, isForecast: boolean): undefined {
  const { reading, opener, nodes, from, topics } = part;
  const [subject, worth] = nodes.slice(skipPlain(nodes, from));
  const isOther = ["but", "while"].includes(opener) && isFigure(subject);
  const { outer } = reading;
  reading.outer = null;
  // "Exports to Norway, whose imports fell, rose": of what the relative clause stands in.
  if (outer !== null && opener === "comma" && topics.length === 0 && isMoveNode(subject)) {
    reading.clause = outer;
    reading.move = null;
    return;
  }
  // "…, having exported goods worth": at the same time.
  const isHaving = linkOf(part) === "having" && isTopic(subject);
  // "After exports rose in May, they fell in June": of the same, and now.
  const isBehindAfter = part.index === 1 && opener === "comma" && reading.clause?.role === "after";
  if (isBehindAfter && topics.length === 0) newFrame(reading, reading.clause!.topic, opener);
  else if (opener === "after" && !isHaving) {
    newFrame(reading, null, "after", "after");
    // "After May exports rose in June": which of them was before, is not said.
    if (reading.segments.length === 1) reading.limits.push(nodes[0]!.first);
  }
  // "…, but in May it dropped to $4 billion": the same of another time.
  else if (isOfThen(part)) newFrame(reading, reading.clause!.topic, opener);
  // "…, and the coverage rate stood at 89.4%": of something else, and what follows goes on with that. Behind a
  // comma its time is not that of what stands before it.
  else if (isOfStranger(part)) newFrame(reading, null, opener).isDated = opener === "comma";
  // "The economy, which takes 20% of exports, grew by 2%": of what stands before the relative clause.
  else if (opener === "comma" && topics.length === 0 && isVerb(subject) && isBehindFirstWhich(reading))
    newFrame(reading, null, opener).unread.push(nodes[0]!.first);
  // "The country, which had a deficit in 2008, saw imports fall": of another time.
  else if (opener === "comma" && topics.length > 0 && isAfterRelative(part)) newFrame(reading, null, opener);
  // "…, while $5 billion worth of goods came in": of another flow.
  else if (isOther && means(worth, "worth")) newFrame(reading, null, opener).unread.push(subject!.first);
  // "A surplus was recorded, where in May 2024 there had been a deficit": the time is of what follows.
  else if (linkOf(part) === "where" && topics.length > 0 && isDated(nodes, from))
    newFrame(reading, null, opener).isDated = true;
  else if (["when", "which", "whom"].includes(opener)) openRelative(part);
  else if (["as", "but", "semicolon", "while", "with"].includes(opener) && topics.length > 0) {
    // "…, whereas in May there was a deficit": the time is of what follows.
    if (startsWithTopic(nodes, from)) newFrame(reading, null, opener);
    else if (isDated(nodes, from)) newFrame(reading, null, opener).isDated = true;
  } else if (opener === "and" && startsWithTopic(nodes, from) && isDated(nodes, from))
    newFrame(reading, null, "and").isDated = true;
  else if (opener === "and" && isForecast !== (reading.clause?.role === "forecast") && topics.length > 0)
    newFrame(reading, null, "and");
}

const isAfterRelative = ({ reading, previous, index, nodes, from }: Part): boolean =>
  previous?.opener === "which" &&
  !reading.segments.slice(0, index - 1).some((one) => one.nodes.some(isTopic)) &&
  meaning(nodes[from], "record") === "verb";

function isOfThen({ reading, opener, nodes, from, topics, figures }: Part): boolean {
  const pronoun = nodes.findIndex((node, at) => at >= from && means(node, "pronoun"));
  const before = nodes.slice(from, pronoun);
  return (
    figuresIn(reading, reading.clause?.index).length > 0 &&
    ["and", "but", "semicolon", "while"].includes(opener) &&
    topics.length === 0 &&
    figures.length > 0 &&
    (reading.clause?.topic != null || reading.clause?.hasPronoun === true) &&
    before.some((node) => isPeriod(node) || means(node, "comparison")) &&
    before.every((node) => isPeriod(node) || means(node, "in", "plain", "from", "for", "comparison"))
  );
}

/** A clause of its own whose subject is not known and names no flow. */
function isOfStranger(part: Part): boolean {
  const { opener, nodes, from, topics, figures } = part;
  const isWhere = linkOf(part) === "where";
  if ((!STRANGE.includes(opener) && !isWhere) || topics.length + Number(figures.length === 0) > 0)
    return false;
  const subject = skipPlain(nodes, from + Number(textOf(nodes[from]) === "with"));
  let verb = subject;
  while (isUnread(nodes[verb]) || isNoun(nodes[verb])) verb++;
  const strange = nodes.slice(subject, verb);
  if (!strange.some((node) => isUnread(node) || means(node, "maybe"))) return false;
  const one = nodes[verb];
  // "…, receiving $7 million worth of goods": of who is spoken of.
  if (opener === "comma" && /ing$/.test(textOf(strange[0]))) return false;
  // "With machines up 11 percent, petroleum 39 percent higher".
  const isBare = BARE.includes(opener) && (isFigure(nodes[verb]) || moveOf(one)?.use === "adverb");
  return moveOf(one)?.use === "verb" || means(one, "level") || isBare;
}

const STRANGE: readonly string[] = ["and", "while", "but", "semicolon", "as", "comma"];
const BARE: readonly string[] = ["and", "comma"];

const isNoun = (node: Node | undefined): boolean => means(node, ...NOUNS) || textOf(node) === "non";

const NOUNS: readonly string[] = [
  "measure",
  "reading",
  "plain",
  "maybe",
  "of",
  "cover",
  "mod",
  "chief",
  "those",
];

/** "Compared with May, when it was", "Mexico, with whom". */
function openRelative(part: Part): undefined {
  const { reading, opener, nodes, index, topics } = part;
  const before = part.previous?.nodes.slice(-3) ?? [];
  const place = before.findLast(isPlace);
  const when = whenOf(before.findLast(isPeriod));
  if (opener === "whom") {
    newFrame(reading, null, "which").withWhom = isPlace(place)
      ? [{ type: "code", code: place.code }]
      : [{ type: "unread" }];
    return;
  }
  const { clause: old, said } = reading;
  // "China took 30% of total exports, which rose 5%": of those, or of all.
  const last = said.at(-1);
  const isOfWhole = last?.kind === "share" && last.segment === index - 1 && isMoveNode(nodes[0]);
  if (isOfOther(part) || (opener === "which" && isOfWhole)) {
    reading.outer = old;
    newFrame(reading, null, opener, "which").unread.push(nodes[0]!.first);
    return;
  }
  // "Exports to Chile, which were 28% of the exports in 2024, fell": that time is of the share.
  if (old?.topic && linkOf(part) === "which" && isShareOfThen(part)) {
    reading.outer = old;
    newFrame(reading, old.topic, opener, "which");
    return;
  }
  // "A decline in exports, which fell by 5%": what fell are the exports.
  if (old?.isOfMove && isMoveNode(nodes[0])) old.isOfMove = false;
  const isOfBase =
    when !== null &&
    (baseWhen(old?.compared) === when ||
      said.some((one) => baseWhen(one.compared) === when) ||
      (last?.role === "base" && last.when === when) ||
      said.some((one) => one.detail.since === when));
  if (opener !== "when" && !(isOfBase && !nodes.some((node) => moveOf(node) !== null))) return;
  const clause = newFrame(reading, topics.length > 0 ? null : (old?.topic ?? null), opener, "which");
  // "Narrower than last month, when it was": the month before the one that is spoken of, or before the text. "Up from
  // $1.2 trillion a year before, of which exports were": of that, or of what was spoken of.
  const isOpen = isOfBase && (when.type === "back" || linkOf(part) === "of which");
  clause.when = when === null || isOpen ? { type: "unclear" } : when;
  clause.hasPronoun = topics.length === 0 && old?.hasPronoun === true;
  // "A surplus of $2 billion, with exports of $6 billion, compared with April, when it was": of which, is not said.
  const flow = clause.topic?.flows[0]?.flow;
  const isOther = reading.frames.some(({ topic }) => topic !== null && topic.flows[0]!.flow !== flow);
  const isBehind = opener === "when" && ["and", "as", "with"].includes(old?.joint ?? "");
  if (isBehind && isOther && flow !== undefined) clause.unread.push(nodes[0]!.first);
}

/** A share with a time of its own, or one that is given "to the total exports". */
const isShareOfThen = ({ nodes, topics, figures }: Part): boolean =>
  topics.length === 1 &&
  figures.length === 1 &&
  nodes.some((node, at) => isPeriod(node) || (means(node, "to") && isTopic(nodes[skipPlain(nodes, at + 1)])));

/** "…, and for the year to date the gap is": its own time stands before its subject. */
function isDated(nodes: readonly Node[], from: number): boolean {
  const topic = nodes.findIndex((node, at) => at >= from && isTopic(node));
  return nodes.slice(from, topic).some(isPeriod);
}

function startsWithTopic(nodes: readonly Node[], from: number): boolean {
  for (const node of nodes.slice(from)) {
    if (isTopic(node)) return true;
    if (means(node, "from", "compare", "record", "level", "rise", "fall", "flat") || isFigure(node))
      return false;
  }
  return false;
}

const isVerb = (node: Node | undefined): boolean => moveOf(node)?.use === "verb" || means(node, "modal");

const isBehindFirstWhich = ({ clause, segments, segment }: Reading): boolean =>
  clause?.index === 0 &&
  clause.joint === "which" &&
  clause.topic !== null &&
  segments[segment - 1]?.opener === "which" &&
  segment > 1 &&
  !segments
    .slice(0, segment - 1)
    .some(({ nodes }) => nodes.some((node) => isTopic(node) || means(node, "say")));
