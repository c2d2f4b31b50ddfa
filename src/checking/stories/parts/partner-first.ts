import { isMoveNode, isTopic, type Node, skipPlain, textOf, wordsOf } from "../clauses/nodes.js";
import type { Segment } from "../clauses/segments.js";
import type { FlowName } from "../topics/topic.js";
import { isPlace, means, type PieceOf, wordAt } from "../words/pieces.js";

/** The parts of a sentence with a partner that stands before its flow as a part of its own: "with Peru the deficit was". */
export const withPartnerFirst = (segments: readonly Segment[]): readonly Segment[] => {
  const [first, second, ...rest] = segments;
  if (first === undefined) return segments;
  const { nodes } = first;
  const flows = flowsOf(nodes[0]);
  const at = skipPlain(nodes, 1);
  if (flows === null) return segments;
  const until = at + 1 + Number(means(nodes[at + 1], "members"));
  // "To Chile exports were $5 billion, and from Peru imports": of which is the second?
  const others = segments.slice(1).some((one) => one.nodes.some(isPlace));
  if (!isPartner(nodes[at]) || others || nodes.slice(until).some(isPlace)) return segments;
  const isAlone = until === nodes.length && second?.opener === "comma";
  const subject = isAlone ? second.nodes : nodes.slice(until);
  if (!isTold(subject, skipPlain(subject, 0), flows)) return segments;
  const head = { ...first, nodes: [asWith(nodes[0]!), ...nodes.slice(at, until)] };
  const other = { nodes: subject, opener: "comma", depth: first.depth } as const;
  return isAlone ? [head, second, ...rest] : [head, other, ...segments.slice(1)];
};

/** Which flows a link has to a partner; `null` for other words. */
function flowsOf(link: Node | undefined): readonly FlowName[] | null {
  const text = wordsOf(link);
  if (text === "with") return ["exports", "imports", "balance", "total"];
  if (/^(?:to|towards?)$/.test(text)) return ["exports"];
  if (text === "from") return ["imports"];
  return text === "against" ? ["balance"] : null;
}

const isPartner = (node: Node | undefined): boolean =>
  isPlace(node) && !node.isOwner && node.form !== "capital";

/** A flow of that kind with a finite verb behind it: "with Peru exports falling" is no clause. */
function isTold(nodes: readonly Node[], at: number, flows: readonly FlowName[]): boolean {
  const node = nodes[at];
  if (!isTopic(node) || node.topic.isVerb || node.topic.flows.length !== 1) return false;
  const verb = nodes.slice(at + 1).find((next) => isMoveNode(next) || !means(next, "of", "plain", "mod"));
  const isClause = isMoveNode(verb) && !/ing$/.test(textOf(verb)) && !isAdverb(verb);
  return flows.includes(node.topic.flows[0]!.flow) && node.topic.withWhom.length === 0 && isClause;
}

const isAdverb = (node: Node | undefined): boolean =>
  /^(?:up|down|higher|lower|at|being)\b/.test(textOf(node));

const asWith = (node: Node): Node => ({ ...wordAt("with", "with", node as PieceOf<"word">), at: node.at });
