import type { ResolvedTopic } from "../placed.js";
import type { Topic } from "../topics/topic.js";
import { EU_MEMBERS } from "../vocabulary/economies.js";
import { isPlace } from "../words/pieces.js";
import { nearest, type Sides } from "./partner-before.js";
import type { Scope } from "./scope.js";

/** A noun phrase as those before it let it be understood: "those with China", "Peruvian imports" behind exports to Peru. */
export function topicMeant(scope: Scope, topic: Topic, before: Sides): Topic {
  const earlier = nearest(before);
  return ofPartner(scope, likeEarlier(scope, topic, earlier), before, earlier);
}

/** "The one with China", after a deficit with another. */
function likeEarlier({ context }: Scope, topic: Topic, earlier: ResolvedTopic | null): Topic {
  const { flow } = context.subject ?? {};
  const [like] = earlier?.topic.flows ?? (flow === undefined ? [] : [{ flow, sign: context.sign }]);
  const own = topic.flows[0]!.flow;
  // "Re-exports to Peru rose, while those to Chile fell".
  const isOfPart = own === "exports" && like !== undefined && PARTS_OF_EXPORTS.includes(like.flow);
  const isOpen = topic.isThose && (own === "balance" || isOfPart);
  return isOpen && like !== undefined ? { ...topic, flows: [like] } : topic;
}

/**
 * "Exports to Peru rose, while Peruvian imports fell", "trade with countries outside the EU grew, while the EU trade
 * shrank": those from there, that with it.
 */
function ofPartner({ options }: Scope, topic: Topic, before: Sides, earlier: ResolvedTopic | null): Topic {
  const [code, ...more] = topic.ofWhom;
  const isOpen = topic.isAmbiguous && more.length + topic.withWhom.length === 0;
  if (!isOpen || code === undefined || earlier?.reporter !== options.reporter) return topic;
  const { flow } = topic.flows[0]!;
  const isNamed = ({ topic: { strangers } }: ResolvedTopic): boolean =>
    strangers.some((one) => isPlace(one) && one.code === code);
  const isInner =
    code === "EU" &&
    EU_MEMBERS.includes(options.reporter) &&
    before.some((one) => one !== null && isNamed(one));
  const isBack = flow === "imports" && earlier.topic.flows[0]!.flow === "exports" && earlier.partner === code;
  if (!isBack && !(isInner && (flow === "total" || flow === "balance"))) return topic;
  return { ...topic, ofWhom: [], withWhom: [{ type: "code", code }], isAmbiguous: false };
}

export const PARTS_OF_EXPORTS: readonly string[] = ["re-exports", "domestic-exports"];
