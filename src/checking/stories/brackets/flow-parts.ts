import { isTopic, type Node, piece, textOf } from "../clauses/nodes.js";
import type { FlowName, Topic } from "../topics/topic.js";
import { meaning, means } from "../words/pieces.js";

/** What stands between the parts of a flow. */
export const MADE_UP: readonly string[] = "share plain and aside cover of all jointly".split(" ");

const isBare = ({ unread, withWhom, coverage }: Topic): boolean =>
  unread.length + withWhom.length === 0 && (coverage === null || coverage === "goods");

/** "Trade (exports plus imports)", "total exports, including domestic exports and re-exports,": all of its parts. */
export function isOfParts({ flows }: Topic, nodes: readonly Node[]): boolean {
  const parts = nodes.flatMap((node) => (isTopic(node) ? node.topic.flows.map(({ flow }) => flow) : []));
  const isAll = (...names: readonly FlowName[]): boolean => names.every((name) => parts.includes(name));
  const isNamed = nodes.every(
    (node) =>
      (isTopic(node) && isBare(node.topic)) ||
      /^(?:plus|both|domestic|sum|the)$/.test(textOf(node)) ||
      (means(node, ...MADE_UP) && !meaning(piece(node), "cover")?.includes("services")),
  );
  const isOfTrade = flows[0]!.flow === "total" && isAll("exports", "imports");
  const isOfExports =
    flows[0]!.flow === "exports" &&
    isAll("re-exports") &&
    (isAll("domestic-exports") || nodes.some((node) => textOf(node) === "domestic"));
  return isNamed && (isOfTrade || isOfExports);
}
