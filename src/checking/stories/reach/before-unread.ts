import type { Scope } from "./scope.js";
import type { Times } from "./times.js";

/** "Exports fell 2% and imports fell 3% zork the month before": it may be of both. */
export function isBeforeUnread(scope: Scope, { own }: Times, at: number): boolean {
  const { frames, said, times } = scope.read;
  const next = frames[at + 1];
  const isOfTime = (first: number): boolean =>
    times.includes(first) || next!.whens.some(({ piece }) => first < piece && first > piece - 7);
  const isCompared =
    next?.compared != null || said.some(({ clause, compared }) => clause === at + 1 && compared !== null);
  return (
    (next?.joint === "and" || next?.joint === "resume") &&
    next.role === "main" &&
    next.topic !== null &&
    said.some(({ clause }) => clause === at + 1) &&
    own[at] === undefined &&
    (next.unread.some(isOfTime) || (isCompared && next.unread.length + next.topic.unread.length > 0))
  );
}

/**
 * Whether words up to a clause were not read where it may be said against what, or how, all was measured: beside a
 * comparison, and beside what a figure is held against ("exports zorked from $6 billion in April to $5 billion").
 */
export const isBesideMeasure = ({ read: { frames, parts, said } }: Scope, at: number): boolean =>
  frames.slice(0, at).some(({ unread, index }) => {
    const isHeld = said.some(
      ({ clause, role, when }) => clause === index && role === "base" && when !== null,
    );
    return (
      (isHeld && unread.length > 0) ||
      unread.some((first) => parts.findLast((part) => part.first <= first)?.isMeasure === true)
    );
  });
