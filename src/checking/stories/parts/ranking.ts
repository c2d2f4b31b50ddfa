import { isTopic, type Node, textOf, wordsOf } from "../clauses/nodes.js";
import { newFrame, type Reading } from "../clauses/reading.js";
import { figureSaid, lose } from "../clauses/sayings.js";
import { EMPTY_TOPIC, FLOWS, isWith, type PartnerSaid, type Topic } from "../topics/topic.js";
import { EU_MEMBERS, membersOf, UNIONS } from "../vocabulary/economies.js";
import { isEconomy } from "../words/official-names.js";
import { hasAny, isAccordingTo, isSign, means } from "../words/pieces.js";
import { rankingIn } from "./ranked.js";
import type { Ranking } from "./ranked-entries.js";
import { isTrade } from "./time-of-data.js";

/** A clause that is a ranking, and where it stands. */
export interface RankingClause {
  readonly from: number;
  readonly until: number;
  readonly found: Ranking;
}

/** So near the beginning stands who says it. */
const FAR = 8;
/** So many ends of a clause are tried: in real sentences few are near. */
const MOST_TRIES = 4;

/** The clauses of a sentence that are rankings, each as long as it can be. */
export function rankingsIn(nodes: readonly Node[]): readonly RankingClause[] {
  const clauses: RankingClause[] = [];
  for (let from = 0; from < nodes.length; from++) {
    if (!startsClause(nodes, from) || from < (clauses.at(-1)?.until ?? 0)) continue;
    const all = rankingIn(nodes.slice(from));
    if (typeof all !== "number") {
      if (from === 0 || (all.isRanked && isPlainBefore(nodes, from, clauses)))
        clauses.push({ from, until: nodes.length, found: all });
      continue;
    }
    let tries = MOST_TRIES;
    for (let next = from + all + 1; next > from && tries > 0; next--) {
      if (next >= nodes.length || !startsClause(nodes, next)) continue;
      tries--;
      const until = next - 1;
      const found = endsBefore(nodes, next) ? rankingIn(nodes.slice(from, until)) : 0;
      if (typeof found === "number" || !found.isRanked || !isPlainBefore(nodes, from, clauses)) continue;
      clauses.push({ from, until, found });
      break;
    }
  }
  return clauses;
}

/** Behind ";", "while", ", and", ", with", "he said that". */
function startsClause(nodes: readonly Node[], at: number): boolean {
  const joint = nodes[at - 1];
  const isBehindSign = isSign(nodes[at - 2], ",", "—", ";");
  const isSpeech = means(nodes[at - 2], "say") && textOf(joint) === "that";
  return (
    joint === undefined ||
    isEnd(joint) ||
    (isSign(joint, ",") && isSpeechHead(nodes.slice(0, at - 1))) ||
    (isBehindSign && means(joint, "and", "with")) ||
    isSpeech ||
    (means(joint, "say") && (/ that$/.test(wordsOf(joint)) || (at < FAR && !isTrade(nodes.slice(0, at - 1)))))
  );
}

/** "According to the ministry, the main buyers were". */
const isSpeechHead = (nodes: readonly Node[]): boolean => isAccordingTo(nodes[0]) && !isTrade(nodes);

const isEnd = (joint: Node): boolean =>
  isSign(joint, ";") || (means(joint, "link") && /^(?:while|whereas|whilst|but)$/.test(textOf(joint)));

/** Whether another clause begins there, that cannot be of the partner before it. */
const endsBefore = (nodes: readonly Node[], next: number): boolean =>
  isEnd(nodes[next - 1]!) ||
  (means(nodes[next - 1], "and") && typeof rankingIn(nodes.slice(next)) !== "number");

/** "Exports of cars rose, the main buyers being": all trade is not what follows. */
function isPlainBefore(nodes: readonly Node[], from: number, { length }: readonly unknown[]): boolean {
  const before = nodes.slice(0, from);
  const topics = before.filter(isTopic).map(({ topic }) => topic);
  return (
    topics.every((one) => one.withWhom.length + one.unread.length + one.strangers.length === 0) &&
    (topics.length + length > 0 || from === 0 || hasAny(before, "say"))
  );
}

/**
 * "As for suppliers, Norway came first with $5 billion (20%), ahead of Peru (8.9%)": amounts are levels and percentages
 * shares, each of the partner before it; whether the clause is such a one, and no word of it says anything else.
 */
export function readRanking(reading: Reading, { found, from }: RankingClause): boolean {
  const topic = topicOf(found);
  const isOfBefore = found.topic === null && found.noun === null && found.isListed && from === 0;
  // "Increases were recorded for Norway (+5%)": of what was spoken of.
  const isMoved = topic === null && found.trend !== null && from === 0;
  if (topic === null && !isOfBefore && !isMoved) return false;
  const told = reading.frames.findLast((clause) => clause.topic !== null)?.topic?.ofWhom ?? reading.owners;
  const ofWhom = [topic?.ofWhom ?? [], [...new Set(found.owners)], told].find((one) => one.length > 0) ?? [];
  // "Peru exported $5 billion to Chile, while Brazil came third with exports of $3 billion", told of Chile: to Chile, too.
  const isOfHost = reading.frames.some((clause) => isWith(clause.topic, reading.reporter));
  if (isOfHost || isOfSellers(found, ofWhom, reading.reporter)) return false;
  for (const { code, figures } of found.entries)
    for (const { figure, first, move, compared } of figures) {
      const withWhom: readonly PartnerSaid[] = [{ type: "code", code }];
      const named = topic === null ? null : { ...topic, ofWhom, withWhom };
      const clause = newFrame(reading, named, from === 0 ? "start" : "while");
      // "Germany was followed by Britain with $819 million": of what was spoken of.
      clause.hasPronoun = topic === null;
      if (topic === null) clause.withWhom = withWhom;
      clause.when = found.when;
      const said = figureSaid(reading, figure, first, clause, "main");
      if (topic === null) said.partner = withWhom[0]!;
      said.kind = move !== null ? "growth" : figure.kind === "percent" ? "share" : "level";
      said.move = move;
      if (move !== null) said.compared = compared ?? found.compared;
    }
  for (const { node, isAgain } of found.beside)
    if (isAgain) reading.covered.push(node.first);
    else lose(reading, node);
  return true;
}

/** "Germany had 20% of EU exports, ahead of Peru", "Peru led in exports" in a text on Peru: it ranks whose trade it is. */
function isOfSellers(
  { entries, owners, topic }: Ranking,
  ofWhom: readonly string[],
  reporter: string,
): boolean {
  const [whose = reporter] = ofWhom;
  const members = UNIONS.includes(whose) ? [...EU_MEMBERS, "GB"] : membersOf(whose);
  return (
    ofWhom.length > 1 ||
    // "China, Chile's largest partner, took 20% of exports": of those of the text.
    (topic !== null && whose !== reporter && owners.includes(whose)) ||
    (whose !== reporter && !isEconomy(whose)) ||
    entries.some(({ code }) => code === whose || members.includes(code))
  );
}

/** Of which flow it is: as a noun of flows says, or one of partners, where they do not exclude each other. */
function topicOf({ topic, noun, entries, isOpen }: Ranking): Topic | null {
  const flow = noun && {
    ...FLOWS[noun]!,
    isOfNoun: true as const,
    ...(isOpen && { isOfThose: true as const }),
  };
  if (topic === null) return flow && { ...EMPTY_TOPIC, flows: [flow] };
  const { flow: kind, sign } = topic.flows[0]!;
  const isRate = entries.some(({ figures }) => figures.some(({ figure }) => figure.kind === "percent"));
  return kind === "balance" && (sign === 0 || isRate) ? null : topic;
}
