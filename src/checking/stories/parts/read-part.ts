import { isOfParts } from "../brackets/flow-parts.js";
import { readBracket } from "../brackets/read-bracket.js";
import { colourFrom } from "../clauses/colour.js";
import { forecastIn, readBareExpectation } from "../clauses/expectations.js";
import { isMoveNode, isTopic, moveOf, skipPlain, textOf, whenOf, wordsOf } from "../clauses/nodes.js";
import { readNodes } from "../clauses/read-node.js";
import { newFrame, type Reading } from "../clauses/reading.js";
import { loseFigures } from "../clauses/sayings.js";
import { isEconomy } from "../words/official-names.js";
import { hasAny, isFigure, isPercent, isPeriod, isPlace, isUnread, means } from "../words/pieces.js";
import { isAside, readExplained } from "./asides.js";
import { beginPart } from "./begin-part.js";
import { heedCause, readCause } from "./causes.js";
import { baseAtHead, isHead, readAmong, readHead } from "./heads.js";
import { heedSides } from "./inner-parts.js";
import { keepFigures } from "./kept-figures.js";
import { readNextBase } from "./next-bases.js";
import { openClause } from "./openings.js";
import { type Part, partOf } from "./part.js";
import { readPartnerShare } from "./partner-shares.js";
import { isAdded, isSpeaker } from "./speakers.js";
import { speechIn } from "./speech.js";

/** Reads a part of a sentence, after those before it. */
export function readPart(reading: Reading): undefined {
  const { nodes, opener, depth, segment: index } = reading;
  beginPart(reading);
  if (index === 1) reading.headCompared ??= baseAtHead(reading);
  // "For both exports and imports, the value of trade was": that of each.
  const isEach = textOf(nodes[0]) === "for" && means(nodes[1], "jointly");
  // "As a percentage of GDP (-1.4 percent), the deficit was the largest since 1998": so measured.
  const isMeasured = opener === "as" && reading.segments[1]?.opener === "bracket" && !nodes.some(isTopic);
  if (index === 0 && (isEach || isMeasured || isOpenPartner(reading))) reading.limits.push(nodes[0]!.first);
  if (index > 0 && readExplained(reading)) return;
  // "(when zork trade is included)": on that condition alone.
  if (opener === "when" && depth > 0 && !nodes.some(isFigure)) {
    reading.limits.push(nodes[0]!.first);
    return;
  }
  // "(May: $2 billion; June: $3 billion)".
  if (opener === "bracket" || (opener === "semicolon" && depth > 0)) {
    readBracket(reading, nodes);
    return;
  }
  if (
    giveListed(reading) ||
    isOfBracket(reading) ||
    heedRestOfBracket(reading) ||
    (index === 0 && readWhole(reading))
  )
    return;
  // "Fewer deliveries of jets ($2 billion, against $3 billion)", "(jets, exports rose 2%)": of what was not read.
  const newest = reading.said.at(-1);
  const isOfLost = newest?.kind === "lost" && newest.segment === index - 1;
  const { nodes: before, opener: outer } = reading.segments[index - 1] ?? {};
  const isOfBare = outer === "bracket" && !before!.some((node) => isFigure(node) || isPeriod(node));
  if (depth > 0 && opener === "comma" && (isOfLost ? means(nodes[0], "from", "compare") : isOfBare)) {
    loseFigures(reading, nodes);
    return;
  }
  heedSides(reading);
  // Who says it.
  const from = speechIn(reading);
  if (from === "all") return;
  if (readAmong(reading)) return;
  if (isHead(reading, from)) {
    readHead(reading, from);
    return;
  }
  if (index > 0 && (isSpeaker(nodes) || isAdded(nodes))) return;
  // "Driven by a fall in oil products, which were 52% lower".
  const isOfCause = opener === "which" && reading.wasColour === index - 1 && !nodes.some(isTopic);
  if (isOfCause && nodes.some(isFigure)) {
    colourFrom(reading, 0, nodes.length);
    return;
  }
  const share = readPartnerShare(reading, from);
  if (share !== null) {
    readNodes(reading, share);
    return;
  }
  readRest(partOf(reading, from));
}

function readRest(part: Part): undefined {
  const { reading, opener, from, figures } = part;
  const isForecast = heedForecast(part);
  if (figures.length === 0 && readBareExpectation(reading, from)) return;
  if (readLabel(part) || isAside(part) || readCause(part)) return;
  if (readNextBase(reading, from)) return;
  heedCause(part);
  heedEconomy(part);
  if (keepFigures(part)) return;
  openClause(part, isForecast);
  if (reading.isForecast && reading.clause?.role !== "forecast" && (figures.length > 0 || isForecast))
    newFrame(reading, reading.clause?.topic ?? null, opener);
  readNodes(reading, from);
}

/** "East Africa's biggest economy expanded by 5%": its output, and no trade. */
function heedEconomy({ reading, nodes, from, topics }: Part): undefined {
  const noun = nodes.findIndex((node, at) => at >= from && means(node, "nation"));
  const verb = moveOf(nodes[skipPlain(nodes, noun + 1)]);
  if (noun >= 0 && topics.length === 0 && verb?.use === "verb") reading.limits.push(nodes[0]!.first);
}

/** Whether a part is a forecast; one goes on over "and" and commas. */
function heedForecast({ reading, opener, nodes, from, topics, has }: Part): boolean {
  if (["but", "semicolon", "which", "while"].includes(opener)) reading.isForecast = false;
  const isForecast = forecastIn(nodes, from);
  const isTold = topics.length > 0 && has("rise", "fall", "level", "record");
  if (isForecast) reading.isForecast = true;
  else if (isTold && opener !== "and" && opener !== "comma") reading.isForecast = false;
  return isForecast;
}

/** "(+5.9% and +10.5%, in the quarter ended in May)": of that bracket alone. */
const isOfBracket = ({ nodes, opener, depth }: Reading): boolean =>
  depth > 0 &&
  opener === "comma" &&
  nodes.every((node) => isPeriod(node) || means(node, "of", "in", "plain"));

/** "(domestic goods and re-exports)": what is named behind "and" in a bracket is no new subject. */
function heedRestOfBracket(reading: Reading): boolean {
  const { nodes, opener, depth, segment: index } = reading;
  const isNamed = nodes.some(isTopic) && !nodes.some((node) => isFigure(node) || isMoveNode(node));
  if (depth === 0 || opener !== "and" || !isNamed) return false;
  const from = reading.segments.findLastIndex((one, at) => at < index && one.opener === "bracket");
  const whole = reading.segments[from - 1]?.nodes.at(-1);
  const all = reading.segments.slice(from, index + 1).flatMap((one) => one.nodes);
  if (!isTopic(whole) || !isOfParts(whole.topic, all)) reading.limits.push(nodes[0]!.first);
  return true;
}

/** "Asia: the deficit decreased"; "Turkey: exports rise" is of Turkey or of the trade with it. */
function readLabel({ reading, nodes, index }: Part): boolean {
  const place = nodes[0];
  const isNamed = index === 0 && nodes.length === 1 && isPlace(place);
  if (!isNamed || reading.segments[1]?.opener !== "colon") return false;
  const isCountry = isEconomy(place.code);
  reading.headPartners = [{ type: isCountry ? "label" : "code", code: place.code }];
  return true;
}

/** "$50 million (a 32.7% decline) with Ukraine", "(…) to the members of the EU in May": of the figures before it. */
function giveListed(reading: Reading): boolean {
  const { nodes, opener, segment: index } = reading;
  if (opener !== "resume" || !means(nodes[0], "to", "from", "with")) return false;
  let at = 1;
  while (means(nodes[at], "of", "plain") || (at > 1 && means(nodes[at], "members"))) at++;
  const place = nodes[at];
  const rest = nodes.slice(at + 1);
  const isTime = rest.some(isPeriod);
  const isAll = rest.every(
    (one) => one?.kind === "sign" || isPeriod(one) || (isTime && means(one, "in", "plain")),
  );
  const listed = reading.said.filter(({ segment }) => segment === index - 1 || segment === index - 2);
  if (!listed.some(({ kind }) => kind === "level") || listed.some(({ partner }) => partner !== null))
    return false;
  // "(…) from those countries", "(…) to the zork of the EU".
  const isStrange = isUnread(place) && rest.some(isPlace);
  if (isStrange || means(place, "nation", "those")) for (const one of listed) one.missing.push("partner");
  if (!isAll || !isPlace(place)) return false;
  const partner = { type: "code", code: place.code } as const;
  for (const one of listed) one.partner = partner;
  // "… to Peru, up by 7%", "… to Peru, 7% more than in May".
  const [next, more] = reading.segments[index + 1]?.nodes ?? [];
  const isNext = moveOf(next)?.use === "adverb" || (isFigure(next) && means(more, "from"));
  reading.partnerNow = isNext ? partner : null;
  return !isTime;
}

/** "Of the total trade, $5 billion were exports": what follows are its parts. */
function readWhole(reading: Reading): boolean {
  const { nodes } = reading;
  const isOf = /^of\b/.test(wordsOf(reading.pieces[0]));
  const isAll = nodes.every(
    (node) => isTopic(node) || isPeriod(node) || means(node, "of", "in", "plain", "all"),
  );
  if (!isOf || !isAll || reading.segments.length === 1 || !nodes.some(isTopic)) return false;
  // "Of the total trade, $4 billion or 35.8 percent were exported goods": of which of them, is not read.
  const next = reading.segments[1]!.nodes;
  const figure = next.findIndex(isFigure);
  const noun = next.findIndex((node, at) => at > figure && !means(node, "of", "plain", "level", "copula"));
  const isPart = isTopic(next[noun]) || next.slice(0, figure).some(isTopic);
  // "Of total exports, 25% went to Norway": its share.
  const isShare = isPercent(next[figure]) && next.slice(figure).some(isPlace);
  if (figure >= 0 && !isPart && !isShare) reading.limits.push(nodes[0]!.first);
  for (const node of nodes) {
    reading.headWhen ??= isTopic(node) ? node.topic.when : whenOf(node);
  }
  return true;
}

/** "With its largest zork, the US, Japan recorded": with whom, perhaps. */
function isOpenPartner({ segments, nodes }: Reading): boolean {
  const next = segments[1]?.nodes ?? [];
  const name = next.at(-1);
  return (
    isPlace(name) &&
    !name.isOwner &&
    next.length < 3 &&
    hasAny(nodes, "super", "partner") &&
    !nodes.some((node) => isTopic(node) || isMoveNode(node) || isFigure(node))
  );
}
