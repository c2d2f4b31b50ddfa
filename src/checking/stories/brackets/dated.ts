import { isTopic, type Node, signedMove } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { isPeriod, means, type PieceOf } from "../words/pieces.js";
import { saidBeside } from "./bracket.js";
import { compareIn, moveIn } from "./words.js";

/** "(July: -29.6% yoy)", "(August 2019: USD 1.2 billion surplus)": the same of another time. */
export function readDated(reading: Reading, nodes: readonly Node[], figures: readonly Node[]): boolean {
  const lead = nodes[0];
  const host = reading.last;
  if (!isPeriod(lead) || host === null) return false;
  const rest = nodes.slice(1).filter((node) => node !== figures[0]);
  const balance = rest.find(isTopic);
  if (
    rest.some(
      (node) =>
        !isTopic(node) && node.kind !== "sign" && !means(node, "in", "plain", "rise", "fall", "comparison"),
    )
  )
    return false;
  const only = figures[0] as PieceOf<"figure">;
  const { figure } = only;
  // "In October (January–October: $68 billion)": no time before, but one that holds it.
  const role = lead.when.type === "span" ? "bracket" : "base";
  const said = saidBeside(reading, only, host, role);
  if (host.topic !== null && balance?.topic.flows[0]?.flow === "balance")
    said.topic = { ...host.topic, flows: balance.topic.flows };
  said.when = lead.when;
  said.base = reading.said.indexOf(host);
  const move = moveIn(rest) ?? signedMove(figure.sign);
  said.move = move;
  said.kind =
    figure.kind === "amount" ? "level" : figure.kind === "percent" && move !== null ? "growth" : "lost";
  compareIn(rest, said);
  return true;
}
