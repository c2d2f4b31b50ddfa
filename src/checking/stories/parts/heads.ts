import { placesFrom } from "../clauses/entries.js";
import { isOfSigning } from "../clauses/figure-times.js";
import { readFirst } from "../clauses/firsts.js";
import { isMoveNode, isPace, isTopic, type Node, textOf, wordsOf } from "../clauses/nodes.js";
import { needFrame, newFrame, type Reading } from "../clauses/reading.js";
import type { Compared, Frame } from "../clauses/said.js";
import { hasSaid } from "../clauses/sayings.js";
import { isEconomy } from "../words/official-names.js";
import { hasAny, isFigure, isPeriod, isPlace, isUnread, meaning, means } from "../words/pieces.js";
import type { When } from "../words/when.js";

/** "In November," or "In trade with China," before all else. */
export function isHead(reading: Reading, from: number): boolean {
  const { nodes, opener, segment: index } = reading;
  const next = reading.segments[index + 1];
  if (next === undefined || next.opener === "bracket") return false;
  if (reading.clause?.topic && !["and", "but", "semicolon", "while"].includes(opener)) return false;
  const isFirst =
    reading.said.length === 0 &&
    index < 12 &&
    reading.segments.slice(0, index).every((one) => !one.nodes.some(isFigure));
  const isLink = ["and", "but", "semicolon", "which", "while"].includes(opener);
  if (!isFirst && !isLink) return false;
  const rest = nodes.slice(from);
  if (rest.some((node) => isMoveNode(node) || isFigure(node))) return false;
  if (rest.some((node) => means(node, "copula") && !means(node, "plain"))) return false;
  // "Peru ended 2024 with a surplus of": a clause.
  if (next.opener === "with" && rest.some((node) => textOf(node) === "ended")) return false;
  // "It was the smallest deficit since May, as …": another.
  if (means(nodes[from], "pronoun") || wordsOf(nodes[from]) === "it was") return false;
  // "That with Peru, $5 billion, was the largest": the subject, too.
  if (/^(?:that|those)$/.test(textOf(nodes[from])) && means(nodes[from + 1], "to", "from", "with"))
    return false;
  // "Import value in May, meanwhile, reached …": the subject itself.
  const begin = rest.findIndex((node) => !means(node, "plain", "and", "link"));
  if (isTopic(rest[begin])) return false;
  // "In 2011 exports to Germany, at $2 billion, rose": the subject behind its time.
  const end = nodes.findLastIndex((node) => !means(node, "plain", "link"));
  const isSubject = isTopic(nodes[end]) && isPeriod(nodes[end - 1]);
  if (isSubject) return false;
  const hasWhen = rest.some(
    (node) => isPeriod(node) || means(node, "comparison", "adjusted", "volume", "value"),
  );
  while (means(rest[0], "plain", "and", "link")) rest.shift();
  const inTrade = means(rest[0], "in", "for", "with") && rest.some((node) => isTopic(node) || isPlace(node));
  const isAgainst = textOf(rest[0]) === "against" && rest.some(isPlace);
  return hasWhen || inTrade || isAgainst || nodes.some((node) => textOf(node) === "elsewhere");
}

/** "Among countries outside the CIS,", "apart from destinations in Asia,": what follows is with partners of its own. */
export function readAmong(reading: Reading): boolean {
  const { nodes } = reading;
  const isOpener = reading.segment === 0 && APART.includes(wordsOf(nodes[0]));
  const isCalled = hasAny(nodes, "members", "partner", "those");
  const isAll = nodes
    .slice(1)
    .every(
      (node) =>
        isPlace(node) ||
        textOf(node) === "outside" ||
        means(node, "of", "in", "plain", "members", "partner", "those", "chief"),
    );
  if (!isOpener || !isCalled || !isAll || reading.segments[1]?.opener !== "comma") return false;
  reading.headRegion = nodes[0]!.first;
  reading.isApart = wordsOf(nodes[0]).endsWith("from");
  return true;
}

const APART: readonly string[] = ["among", "amongst", "apart from", "aside from"];

export function readHead(reading: Reading, from: number): void {
  const { nodes } = reading;
  const isLater = reading.said.some(({ figure }) => figure !== null);
  const before = {
    when: reading.headWhen,
    compared: reading.headCompared,
    withWhom: reading.headPartners,
  };
  // "In May, exports rose 5%, while in June, they rose 3%": a head of its own, as behind "they rose 5%".
  const { clause: told } = reading;
  const isTold = told !== null && (told.topic !== null || (isOfBefore(told) && hasSaid(reading, told)));
  if (isLater && isTold) reading.headWhen = null;
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at]!;
    if (isTopic(node)) {
      reading.headTopic = node.topic;
      reading.headVolume ||= node.topic.measure === "volume";
      if (node.topic.withWhom.length > 0) reading.headPartners = node.topic.withWhom;
      if (node.topic.unread.length > 0) reading.limits.push(node.first);
      continue;
    }
    // "Over 12 months, the deficit stood at": until when, is not said.
    if (isPeriod(node) && node.when.type === "length") {
      reading.limits.push(node.first);
      continue;
    }
    // "But at a slower pace than the month before": the pace is held against that.
    if (
      isPeriod(node) &&
      (textOf(nodes[at - 1]) === "than" || textOf(nodes[at - 2]) === "than") &&
      nodes.slice(from, at).some((prior) => isPace(prior))
    )
      continue;
    if (isPeriod(node)) {
      // "Since the tariffs in April".
      if (hasAny(nodes.slice(from, at), "tariff")) reading.limits.push(node.first);
      const isBase = nodes.slice(from, at).some((prior) => means(prior, "compare") && !means(prior, "in"));
      if (textOf(nodes[from]) === "comparing") {
        // "Comparing February 2024 with February 2023".
        if (reading.headWhen === null) reading.headWhen = node.when;
        else reading.headCompared ??= { type: "base", when: node.when };
      } else if (isBase || isFromThere(nodes, at, node.when)) {
        if (reading.headCompared === null || isLater)
          reading.headCompared = { type: "base", when: node.when };
        else if (reading.headWhen === null) reading.headWhen = node.when;
      } else if (isOverMonth(nodes, at, node.when) || isOfSigning(nodes, at)) reading.limits.push(node.first);
      else if (reading.headWhen === null)
        // "After March", "until October", "as of May": it is not said from when or until when.
        reading.headWhen =
          isOpen(nodes[at - 1]) || textOf(nodes[at - 2]) === "as" || isOfCause(nodes.slice(from, at))
            ? { type: "unclear" }
            : node.when;
      else if (node.when.type === "to-date" || reading.headWhen.type === "to-date")
        reading.headWhen = node.when.type === "to-date" ? reading.headWhen : node.when;
      // "Last year in the same period".
      else if (node.when.type === "same" && node.when.year === null && reading.headWhen.type === "year")
        reading.headWhen = { ...node.when, year: reading.headWhen.year };
      else if (node.when.type !== "day") reading.limits.push(node.first);
      continue;
    }
    const named = meaning(node, "comparison");
    if (named !== undefined) {
      reading.headCompared = { type: "named", of: named as "year-on-year" };
      continue;
    }
    const adjusted = meaning(node, "adjusted");
    if (adjusted !== undefined) {
      reading.headAdjustment = adjusted;
      continue;
    }
    // "For the whole of Asia, the surplus".
    const isFor = /^for\b/.test(wordsOf(node));
    const region = isFor ? nodes[at + 1] : undefined;
    if (
      means(node, "with") ||
      (isPlace(region) && !isEconomy(region.code)) ||
      textOf(node) === "against" ||
      textOf(node) === "as"
    ) {
      const places = placesFrom(reading, at + 1);
      if (places) {
        reading.headPartners = places.withWhom;
        at = places.until - 1;
        continue;
      }
    }
    // "Elsewhere, exports rose": those to others.
    if (textOf(node) === "elsewhere") {
      reading.headPartners = [{ type: "unread" }];
      continue;
    }
    if (textOf(node) === "first") {
      // "For the first time in a year, …".
      const next = readFirst(reading, at);
      if (next !== null) {
        at = next - 1;
        continue;
      }
    }
    if (means(node, "volume")) {
      reading.headVolume = true;
      needFrame(reading).volume = true;
    } else if (isPlace(node) && !isEconomy(node.code)) {
      // "In Latin America, the deficit with Brazil was": it adds nothing to partners that are named.
      reading.headRegion = node.first;
    } else if (isUnread(node) || isPlace(node) || means(node, "not", "modal"))
      reading.limits.push(node.first);
  }
  if (isTold) {
    const clause = newFrame(reading, null, reading.opener);
    if (isLater) ownHead(reading, clause, before);
  }
}

/** "It rose 8%", "the increase was 8%": of what was spoken of. */
const isOfBefore = ({ hasPronoun, nounMove }: Frame): boolean => hasPronoun || nounMove !== null;

/** "Compared with the $1.8 billion deficit in February, that of March shrank by 30%". */
export function baseAtHead({ segments }: Reading): Compared | null {
  const head = segments[0]!.nodes;
  const time = head.findLast(isPeriod);
  const isBase = means(head[0], "compare") && head.some(isFigure);
  return isBase && isPeriod(time) ? { type: "base", when: time.when } : null;
}

/** "The surplus was $8 billion, while in May it was $4 billion": the time is of what follows it. */
function ownHead(
  reading: Reading,
  clause: Frame,
  { when, compared, withWhom }: Pick<Frame, "when" | "compared" | "withWhom">,
): void {
  if (reading.headWhen !== when) clause.when = reading.headWhen;
  if (reading.headCompared !== compared) clause.compared = reading.headCompared;
  clause.isDated = clause.when !== null;
  // "With China, Peru ran a surplus; with the US, a deficit": the same of whom.
  if (withWhom.length > 0 && reading.headPartners !== withWhom) {
    clause.withWhom = reading.headPartners;
    reading.headPartners = withWhom;
  }
  reading.headWhen = when;
  reading.headCompared = compared;
}

/** "From a year earlier, exports rose": held against that. */
function isFromThere(nodes: readonly Node[], at: number, when: When): boolean {
  return textOf(nodes[at - 1]) === "from" && at === nodes.length - 1 && FROM.includes(when.type);
}

const FROM: readonly string[] = ["month", "earlier", "before", "back"];

/** "Over October 2024, exports rose": in that month or from it. */
const isOverMonth = (nodes: readonly Node[], at: number, when: When): boolean =>
  textOf(nodes[at - 1]) === "over" && when.type === "month";

/** "Despite zork demand in the last quarter, trade reached $5 billion": in what time, is not said. */
const isOfCause = (nodes: readonly Node[]): boolean => means(nodes[0], "colour") && nodes.some(isUnread);

const isOpen = (node: Node | undefined): boolean =>
  means(node, "since", "after") || /^(?:(?:un)?till?|as of)$/.test(wordsOf(node));
