import type { Topic } from "../topics/topic.js";
import { means } from "../words/pieces.js";
import type { Node } from "./nodes.js";
import { newFrame, type Reading } from "./reading.js";
import type { Said } from "./said.js";
import { settle } from "./settle.js";

/** "Goods to the value of €29 billion (+0.4%) were shipped to …": the figures before a passive verb are of its flow. */
export function readPassive(reading: Reading, topic: Topic, nodes: readonly Node[], at: number): boolean {
  const segment = reading.segments[reading.segment]!;
  const isBegun = nodes.slice(0, at).every((node) => means(node, "plain", "cover", "of", "worth"));
  if (!topic.isVerb || segment.opener !== "resume" || !isBegun) return false;
  const own = reading.said.filter((one) => one.figure !== null && one.segment >= reading.segment - 2);
  const host = own.find((one) => one.role !== "bracket");
  if (host === undefined || reading.segments[reading.segment - 1]!.opener !== "bracket") return false;
  const old = reading.frames[host.clause]!;
  const isAlone = !reading.said.some((one) => one.clause === old.index && one.segment < host.segment);
  const clause = isAlone && old.topic === null ? old : newFrame(reading, topic, "while");
  clause.topic = topic;
  for (const one of own) {
    const at = reading.said.indexOf(one);
    const moved = { ...one, clause: clause.index, topic, partner: null } as Said;
    reading.said[at] = moved;
    if (moved.role !== "bracket") {
      (moved.detail as { cue?: string | null }).cue ??= "level";
      settle(reading, moved);
    } else if (moved.kind === "lost" && moved.move !== null) moved.kind = "growth";
  }
  reading.last = reading.said.findLast((one) => one.clause === clause.index)!;
  reading.open = [];
  return true;
}
