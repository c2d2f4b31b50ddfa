import { isTopic, type Node, textOf, wordsOf } from "../clauses/nodes.js";
import type { FlowName, Topic } from "../topics/topic.js";
import { meaning, means } from "../words/pieces.js";

/** What stands between the parts of a flow. */
export const isBetweenParts = (node: Node): boolean =>
  means(node, "share", "plain", "and", "aside", "cover", "of", "all", "jointly") &&
  !meaning(node, "cover")?.includes("services");

const isBare = ({ unread, withWhom, coverage }: Topic): boolean =>
  unread.every((one) => JOINING.test(wordsOf(one))) &&
  withWhom.length === 0 &&
  (coverage === null || coverage === "goods");

const JOINING = /^(?:plus|minus|less|both|combined|together|domestic|sum|the)$/;

/** "Trade (exports plus imports)", "a surplus (exports minus imports)", "total exports, including domestic exports and re-exports,": all of its parts. */
export function isOfParts({ flows }: Topic, nodes: readonly Node[]): boolean {
  const parts = nodes.flatMap((node) => (isTopic(node) ? node.topic.flows.map(({ flow }) => flow) : []));
  const isAll = (...names: readonly FlowName[]): boolean => names.every((name) => parts.includes(name));
  const isNamed = nodes.every(
    (node) => (isTopic(node) && isBare(node.topic)) || JOINING.test(textOf(node)) || isBetweenParts(node),
  );
  const isOfTrade =
    ["balance", "total"].includes(flows[0]!.flow) && (isAll("exports", "imports") || isAll("total"));
  const isOfExports =
    flows[0]!.flow === "exports" &&
    isAll("re-exports") &&
    (isAll("domestic-exports") || nodes.some((node) => textOf(node) === "domestic"));
  return isNamed && (isOfTrade || isOfExports);
}
