import type { Scope } from "./scope.js";
import type { Times } from "./times.js";

/** "Exports fell 2% and imports fell 3% zork the month before": it may be of both. */
export function isBeforeUnread(scope: Scope, { own }: Times, at: number): boolean {
  const { frames, said, times } = scope.read;
  const next = frames[at + 1];
  const isOfTime = (first: number): boolean =>
    times.includes(first) || next!.whens.some(({ piece }) => first < piece && first > piece - 7);
  return (
    (next?.joint === "and" || next?.joint === "resume") &&
    next.role === "main" &&
    next.topic !== null &&
    said.some(({ clause }) => clause === at + 1) &&
    own[at] === undefined &&
    next.unread.some(isOfTime)
  );
}

/** Whether words up to a clause were not read where it may be said against what, or how, all was measured. */
export const isBesideMeasure = ({ read: { frames, parts } }: Scope, at: number): boolean =>
  frames
    .slice(0, at)
    .some(({ unread }) =>
      unread.some((first) => parts.findLast((part) => part.first <= first)?.isMeasure === true),
    );
