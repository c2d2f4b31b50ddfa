import type { Context } from "../context.js";
import type { ResolvedTopic } from "../placed.js";

/** With whom a text is about after a sentence: "unread" where it is with one that was not named; `null`: with all. */
export function aboutPartner(
  main: readonly ResolvedTopic[],
  { aboutPartner: before, isBegun }: Context,
  partners: readonly string[],
  isTotal: boolean,
): string | null {
  // "Trade between the two countries": what follows is of that, perhaps.
  if (main.some(({ topic, partner }) => topic.isBilateral && partner === null)) return "unread";
  const [first] = main;
  if (!isBegun)
    return first?.topic.withWhom.some(({ type }) => type === "unread") ? "unread" : (first?.partner ?? null);
  const isOpen = before === "unread";
  const turns = ({ topic, partner, missing }: ResolvedTopic): boolean =>
    partner === null
      ? topic.isFresh && !missing.includes("reporter") && !missing.includes("partner")
      : !isOpen && partner !== before;
  if (isTotal || main.some(turns)) return null;
  // "Two-way trade reached $5 billion. Imports from Peru rose": that with Peru.
  return isOpen && partners.length === 1 ? partners[0]! : before;
}
