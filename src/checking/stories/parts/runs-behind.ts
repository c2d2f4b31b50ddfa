import { isPlace, isTopic, isUnread, type Node } from "../clauses/nodes.js";
import type { Reading } from "../clauses/reading.js";
import { sideOf } from "../topics/topic.js";
import { means } from "../words/pieces.js";

/** "It was the sixth straight month that Taiwan has recorded a trade surplus": of what a run is, is told behind it. */
export function tellRuns({ said, segments }: Reading): undefined {
  for (const run of said) {
    const at = run.segment + 1;
    const behind = segments[at];
    const isOpen = run.kind === "streak" && run.detail.of === undefined && behind?.opener === "which";
    if (!isOpen || said.some(({ segment }) => segment === at)) continue;
    const [topic, ...more] = behind.nodes.filter(isTopic);
    if (topic === undefined || more.length > 0 || !behind.nodes.every(isOfRun)) continue;
    const { sign } = topic.topic.flows[0]!;
    if (sign === 0) continue;
    run.topic = topic.topic;
    run.detail = { ...run.detail, of: sideOf(sign) };
  }
}

const isOfRun = (node: Node): boolean =>
  isTopic(node) ||
  isPlace(node) ||
  (!isUnread(node) && means(node, "plain", "record", "owner", "nation", "pronoun", "mod"));
