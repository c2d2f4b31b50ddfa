import { isTopic, type Node, textOf } from "../clauses/nodes.js";
import { needFrame, type Reading } from "../clauses/reading.js";
import type { Frame, Said } from "../clauses/said.js";
import { isCommonUnread, isPeriod, isPlace, isUnread, meaning, means } from "../words/pieces.js";
import type { When } from "../words/when.js";
import { isOfParts } from "./flow-parts.js";

/** "(year on year)", "(seasonally adjusted)", "(May 2024)": a bracket without a figure. */
export function readBare(reading: Reading, nodes: readonly Node[], host: Said | null): undefined {
  const { segment: index } = reading;
  const before = reading.segments[index - 1]?.nodes.at(-1);
  if (isTopic(before) && isOfParts(before.topic, nodes)) return;
  const [first, base] = nodes;
  const near = host?.segment === index - 1 ? host : null;
  const named = nodes.map((one) => meaning(one, "comparison")).find((one) => one !== undefined);
  if (named !== undefined && near !== null) near.compared ??= { type: "named", of: named as "year-on-year" };
  const isOfFlow = isTopic(before);
  if (reading.clause !== null) heedMeasure(reading.clause, nodes, isOfFlow);
  // "Exports to China (including Hong Kong)".
  const more = /^includ/.test(textOf(nodes[0])) ? nodes.find(isPlace) : undefined;
  if (isOfFlow && more !== undefined) needFrame(reading).unread.push(more.first);
  // "By 11% (from October)".
  if (means(first, "from", "compare") && isPeriod(base) && near !== null)
    near.compared ??= { type: "base", when: base.when };
  // "By 11% (zork)": with what it is compared may stand there. "Exports (zorkly adjusted)": of what it is.
  if (near?.kind === "growth" && nodes.some(isUnread)) near.missing.push("comparison");
  const isUnknown = nodes.every(isCommonUnread);
  if (isUnknown && isOfFlow && nodes.length > 1) reading.clause?.unread.push(nodes[0]!.first);
  // "From last quarter (March 2013)": the quarter that ended then, perhaps.
  const isOfQuarter = isPeriod(before) && before.when.type === "back-quarter";
  const called: When | null = nodes.length === 1 && isPeriod(first) ? first.when : null;
  const time = isOfQuarter && called?.type === "month" ? ({ type: "unclear" } as const) : called;
  // "From $5 billion (May 2024) to $6 billion": of that figure alone.
  if (time !== null && near?.role === "base") near.when ??= time;
  else if (time !== null && reading.clause !== null && reading.clause.when === null)
    reading.clause.when = time;
  else if (nodes.some((node) => isTopic(node) || means(node, "not", "modal")))
    needFrame(reading).unread.push(nodes[0]!.first);
}

/** "(seasonally adjusted)", "(in volume)", "(China)": how it was measured, and with whom. */
function heedMeasure(clause: Frame, all: readonly Node[], isOfFlow: boolean): undefined {
  for (const one of all) {
    clause.adjustment ??= meaning(one, "adjusted") ?? null;
    if (means(one, "volume") || meaning(one, "measure") === "volume") clause.volume = true;
    if (isPlace(one) && isOfFlow && all.length === 1) clause.unread.push(one.first);
  }
}
