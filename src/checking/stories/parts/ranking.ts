import type { Node } from "../clauses/nodes.js";
import { newFrame, type Reading } from "../clauses/reading.js";
import { figureSaid } from "../clauses/sayings.js";
import { EMPTY_TOPIC, FLOWS, type Topic } from "../topics/topic.js";
import { EU_MEMBERS } from "../vocabulary/economies.js";
import { type Ranking, rankingIn } from "./ranked.js";

/**
 * "As for suppliers, Norway came first with $5 billion (20%), ahead of Peru (8.9%)": amounts are levels and percentages
 * shares, each of the partner before it; whether the sentence is such a one, and no word of it says anything else.
 */
export function readRanking(reading: Reading, nodes: readonly Node[], reporter: string): boolean {
  const found = rankingIn(nodes);
  const topic = found === null ? null : topicOf(found);
  if (found === null || topic === null) return false;
  const ofWhom = topic.ofWhom.length > 0 ? topic.ofWhom : found.owners;
  if (isOfSellers(found, ofWhom, reporter)) return false;
  for (const { code, figures } of found.entries)
    for (const { figure, first, move } of figures) {
      const frame = newFrame(reading, { ...topic, ofWhom, withWhom: [{ type: "code", code }] }, "start");
      frame.when = found.when;
      const said = figureSaid(reading, figure, first, frame, "main");
      said.kind = move !== null ? "growth" : figure.kind === "percent" ? "share" : "level";
      said.move = move;
      if (move !== null) said.compared = found.compared;
    }
  return true;
}

/** "Germany had 20% of EU exports, ahead of Peru", "Peru led in exports" in a text on Peru: it ranks whose trade it is. */
function isOfSellers(
  { entries, owners, topic }: Ranking,
  ofWhom: readonly string[],
  reporter: string,
): boolean {
  const [whose = reporter] = ofWhom;
  const members = ["EU", "euro area"].includes(whose) ? EU_MEMBERS : [];
  return (
    ofWhom.length > 1 ||
    // "China, Chile's largest partner, took 20% of exports": of those of the text.
    (topic !== null && whose !== reporter && owners.includes(whose)) ||
    (whose !== reporter && !/^[A-Z]{2}$/.test(whose)) ||
    entries.some(({ code }) => code === whose || members.includes(code))
  );
}

/** Of which flow it is: as a noun of flows says, or one of partners, where they do not exclude each other. */
function topicOf({ topic, noun, entries }: Ranking): Topic | null {
  if (topic === null) return noun === null ? null : { ...EMPTY_TOPIC, flows: [FLOWS[noun]!] };
  const { flow, sign } = topic.flows[0]!;
  if (noun !== null && noun !== flow && noun !== "total" && flow !== "balance") return null;
  const isRate = entries.some(({ figures }) => figures.some(({ figure }) => figure.kind === "percent"));
  return flow === "balance" && (sign === 0 || isRate) ? null : topic;
}
