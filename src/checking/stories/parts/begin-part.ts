import { isMoveNode, isTopic, type Node, nounMoveOf, skipPlain, textOf } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { newestOutside, type Said } from "../clauses/said.js";
import { UNIONS } from "../vocabulary/economies.js";
import { hasAny, isFigure, isPeriod, isPlace, means } from "../words/pieces.js";

const DATA = /^(?:data|figures|numbers|statistics)$/;

/** A place that is no part of a name for another: "the biggest U.S. partner", "the biggest market after Japan". */
function isNamed(node: Node, at: number, nodes: readonly Node[]): boolean {
  const isPart = means(nodes[at + 1], "partner") || means(nodes[at - 1], "of", "after");
  return isPlace(node) && !node.isOwner && !isPart;
}

/** What a part takes over from the one before, and what it leaves behind. */
export function beginPart(reading: Reading): undefined {
  const { nodes, opener } = reading;
  const segment = reading.segments[reading.segment - 1];
  const before = segment?.nodes ?? [];
  // "Unlike Germany, which said that its surplus grew": whose trade it is.
  const whose = before.at(-1);
  const isPartner = before.some(isTopic) && means(before.at(-2), "to", "from", "members");
  if (opener === "which" && isPlace(whose) && whose.form === "place" && !whose.isOwner && !isPartner)
    reading.owners = [whose.code];
  // "Contrasted with German data, which showed": that of Germany.
  const teller = opener === "which" ? before.findIndex((node) => DATA.test(textOf(node))) : -1;
  const land = before[teller - 1];
  // "The European Union's statistics office said that": it speaks of the euro area, too.
  if (isPlace(land) && !UNIONS.includes(land.code)) reading.owners = [land.code];
  // "Fell with the United States but rose with Switzerland".
  // "Was sent to Germany and amounted to": of that partner still.
  const isSent = before.some((node) => textOf(node) === "sent") && !nodes.some(isPlace);
  if (["and", "but", "while"].includes(opener) && isMoveNode(nodes[skipPlain(nodes, 0)]) && !isSent)
    reading.partnerNow = null;
  // "Exports to the EU, France being the largest market, rose 2 percent".
  const isBehind = opener === "comma" && isMoveNode(nodes[skipPlain(nodes, 0)]) && reading.segment > 1;
  const isOfPartners = before.some(isNamed) && hasAny(before, "partner");
  const isFollowed = textOf(before[0]) === "followed" && isPlace(before[1]);
  // "Exports to Iraq, which fell in 2024, rose 10%": when it rose is not said.
  const isOfThen =
    segment?.opener === "which" && isPeriod(whose) && isMoveNode(before[0]) && !before.some(isFigure);
  const isAfterPartner = isBehind && (isOfPartners || isFollowed || (isOfThen && !nodes.some(isPeriod)));
  // "A surplus with the US of $9 billion, while with China it had", "; with China there was": with whom was not read.
  const isWithOther =
    ["and", "but", "comma", "semicolon", "while"].includes(opener) && textOf(nodes[0]) === "with";
  const isTopicNext = isTopic(nodes[skipPlain(nodes, 2)]);
  const isSubject = means(nodes[2], "pronoun") || textOf(nodes[2]) === "there" || isTopicNext;
  // "Leading to a €39 billion (+100%) increase in the surplus": its figures are of what follows.
  const isOfNext = opener === "resume" && nounMoveOf(nodes[0]) !== null && means(nodes[1], "in");
  // "Trade with Peru was 0.1% of total trade, which exceeded $2 billion": of the whole.
  const isOfWhole = opener === "which" && reading.said.at(-1)?.kind === "share" && isTopic(whose);
  const isOpen =
    isAfterPartner ||
    (isWithOther && isPlace(nodes[1]) && isSubject) ||
    (isOfNext && isTopicNext) ||
    isOfWhole;
  if (isOpen) reading.limits.push(nodes[0]!.first);
  reading.cue = null;
  reading.wasNoun = false;
  reading.comparedNext = null;
  if (opener !== "dash") reading.whenNext = null;
  reading.open = behindBracket(reading);
  reading.unreadHere = [];
}

/** "Left a fall of €132 million (-4%) in the surplus": the figures of which it says of what they are. */
function behindBracket(reading: Reading): Said[] {
  const { nodes, opener } = reading;
  const isOf = means(nodes[0], "of", "in") && isTopic(nodes[skipPlain(nodes, 1)]);
  if (opener !== "resume" || !isOf) return [];
  const host = newestOutside(reading);
  if (host === undefined || host.detail.noun !== true) return [];
  const at = reading.said.indexOf(host);
  return [...reading.said.slice(at + 1).filter(({ role }) => role === "bracket"), host];
}
