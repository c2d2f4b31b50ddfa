import { isTopic, type Node, piece, skipPlain } from "../clauses/nodes.js";
import { newFrame, placesFrom, type Reading } from "../clauses/reading.js";
import type { Said } from "../clauses/said.js";
import { figureSaid } from "../clauses/sayings.js";
import type { Segment } from "../clauses/segments.js";
import type { Topic } from "../topics/topic.js";
import { means } from "../words/pieces.js";
import { isBeforePlace, timeBefore } from "./partner-shares.js";

/** "The EU accounted for €4 billion (56%) of exports": the amount and its share of them; whether the part says so. */
export function readAccounted(
  reading: Reading,
  nodes: readonly Node[],
  from: number,
  index: number,
): boolean {
  const whole = wholeBehind(reading, index);
  let at = from;
  while (isBeforePlace(nodes[at])) at++;
  const places = whole === null ? null : placesFrom(reading, nodes, at);
  const [partner] = places?.partners ?? [];
  if (whole === null || places === null || places.partners.length !== 1 || partner?.type !== "code")
    return false;
  const verb = skipPlain(nodes, places.until + Number(means(nodes[places.until], "members")));
  const amount = piece(nodes[skipPlain(nodes, verb + 1)]);
  const isLast = skipPlain(nodes, verb + 1) === nodes.length - 1;
  const rate = piece(reading.segments[index + 1]!.nodes[0]);
  if (!means(nodes[verb], "share") || !isLast) return false;
  if (amount?.kind !== "figure" || amount.figure.kind !== "amount" || rate?.kind !== "figure") return false;
  const frame = newFrame(reading, { ...whole, partners: [partner] }, reading.segments[index]!.opener);
  frame.when = whole.when ?? timeBefore(nodes, at);
  figureSaid(reading, amount.figure, amount.first, frame, "main").kind = "level";
  figureSaid(reading, rate.figure, rate.first, frame, "main").kind = "share";
  reading.accounted = index;
  return true;
}

/** "The main destination accounting for €4 billion (56%) of exports". */
export function shareOfWhole(reading: Reading, host: Said | null, index: number): boolean {
  const whole = host?.segment === index - 1 ? wholeBehind(reading, index - 1) : null;
  const isOf = host?.kind === "level" && host.detail.cue === "share" && host.topic?.partners.length === 1;
  if (whole === null || !isOf || host.topic!.flows[0]!.flow !== whole.flows[0]!.flow) return false;
  const rate = piece(reading.segments[index]!.nodes[0]);
  if (rate?.kind !== "figure") return false;
  const frame = reading.frames[host.frame]!;
  frame.when ??= whole.when;
  figureSaid(reading, rate.figure, rate.first, frame, "main").kind = "share";
  reading.accounted = index - 1;
  return true;
}

/** The flow behind a bracket with one rate: "(56%) of total exports". */
function wholeBehind({ segments }: Reading, index: number): Topic | null {
  const [bracket, rest] = segments.slice(index + 1);
  const rate = piece(bracket?.nodes[0]);
  const isRate = rate?.kind === "figure" && rate.figure.kind === "percent" && rate.figure.sign === null;
  if (bracket?.opener !== "bracket" || bracket.nodes.length !== 1 || !isRate) return null;
  const flow = rest?.nodes[skipPlain(rest.nodes, 1)];
  if (rest?.opener !== "resume" || !means(rest.nodes[0], "of") || !isTopic(flow)) return null;
  const { topic } = flow;
  const isWhole = topic.flows.length === 1 && topic.partners.length + topic.unread.length === 0;
  return isWhole && topic.flows[0]!.flow !== "balance" ? topic : null;
}

/** Where reading goes on in a part that an amount and its share have taken: past it, or behind the flow; `null` for others. */
export function takenUntil({ accounted }: Reading, { nodes }: Segment, index: number): number | null {
  if (accounted === null || index > accounted + 2) return null;
  if (index === accounted + 1) return nodes.length;
  return index === accounted + 2 ? skipPlain(nodes, 1) + 1 : null;
}
