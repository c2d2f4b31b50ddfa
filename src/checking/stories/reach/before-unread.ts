import type { Scope } from "./scope.js";
import type { Times } from "./times.js";

/** "Exports fell 2% and imports fell 3% zork the month before": it may be of both. */
export function isBeforeUnread({ read: { frames, said } }: Scope, { own }: Times, at: number): boolean {
  const next = frames[at + 1];
  return (
    (next?.joint === "and" || next?.joint === "resume") &&
    next.role === "main" &&
    next.topic !== null &&
    said.some(({ clause }) => clause === at + 1) &&
    own[at] === undefined &&
    next.unread.length + next.topic.unread.length > 0
  );
}
