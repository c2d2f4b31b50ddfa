import { isTopic, piece } from "../clauses/nodes.js";
import { needFrame } from "../clauses/reading.js";
import type { PartnerSaid } from "../topics/topic.js";
import { means } from "../words/pieces.js";
import { type Bracket, moveOfBracket, saidIn } from "./bracket.js";
import { compareIn, moveIn } from "./words.js";

/** "Exports to Chile (+27%)", "the most important partners were Chile (12.8%)". */
export function readOfPartner(bracket: Bracket): boolean {
  const { reading, nodes, figure, host, isShare, wasDated } = bracket;
  const partner = partnerBefore(bracket);
  if (partner === null) return false;
  const clause = needFrame(reading);
  const said = saidIn(bracket, clause);
  const isRead = reading.said.some((one) => one.role === "bracket" && one.when !== null);
  if (wasDated && !isRead) said.when = { type: "unclear" };
  clause.listed.push(partner);
  said.partner = partner;
  // "Increases were recorded in exports to Chile (5.1%)".
  const told = reading.said.findLast(
    ({ kind, clause: at }) => (kind === "moved" || kind === "extreme") && at === clause.index,
  );
  const { noun, use } = told?.detail ?? {};
  // "The highest increase was recorded from France (€500 million)": the increase.
  const isOfRise = noun === "rise" || noun === "fall";
  const ofNoun = told === undefined ? clause.nounMove : isOfRise ? noun : use === "verb" ? null : told.move;
  said.move = moveOfBracket(bracket) ?? reading.move ?? (figure.kind === "percent" ? ofNoun : null);
  if (figure.kind === "percent") {
    const isListed = reading.listing || host?.kind === "share";
    const isOf = isShare || (isListed && figure.sign === null && nodes.length === 1);
    said.kind = isOf ? "share" : said.move === null ? "lost" : "growth";
  } else if (figure.kind === "amount") {
    // "To the EU (up $0.8 billion from September)", "(+$0.8 billion)".
    const isGained = figure.sign !== null && said.topic?.flows[0]?.flow !== "balance";
    said.kind = moveIn(nodes) !== null || isGained ? "change" : isOfRise ? "lost" : "level";
  }
  compareIn(nodes, said);
  reading.partnerNow = null;
  return true;
}

/** Who was named before the bracket. */
function partnerBefore({ reading, index, before }: Bracket): PartnerSaid | null {
  const ofTopic = isTopic(before) && before.topic.withWhom.length === 1 ? before.topic.withWhom[0]! : null;
  if (ofTopic?.type === "code") return ofTopic;
  const isMember = means(before, "members");
  const place = piece(reading.segments[index - 1]?.nodes.at(isMember ? -2 : -1));
  if (place?.kind === "place") return reading.partnerNow ?? { type: "code", code: place.code };
  return means(place, "members") ? reading.partnerNow : null;
}
