import type { Period } from "../../../period/period.js";
import { type Compared, isBefore, isChange, type Said, saidIn } from "../clauses/said.js";
import type { Placed } from "../placed.js";
import { namedOf } from "./named.js";
import type { Scope } from "./scope.js";
import type { Times } from "./times.js";

/** "Exports fell 2% and imports fell 3% zork the month before": it may be of both. */
export function isBeforeUnread(scope: Scope, { own }: Times, at: number): boolean {
  const { frames, times } = scope.read;
  const said = saidIn(scope.read, at + 1);
  const next = frames[at + 1];
  const isOfTime = (first: number): boolean =>
    times.includes(first) || next!.whens.some(({ piece }) => first < piece && first > piece - 7);
  const isCompared = next?.compared != null || said.some(({ compared }) => compared !== null);
  return (
    (next?.joint === "and" || next?.joint === "resume") &&
    next.role === "main" &&
    next.topic !== null &&
    said.length > 0 &&
    own[at] === undefined &&
    (next.unread.some(isOfTime) || (isCompared && next.unread.length + next.topic.unread.length > 0))
  );
}

/**
 * Whether words up to a clause were not read where it may be said against what, or how, all was measured: beside a
 * comparison, and beside what a figure is held against ("exports zorked from $6 billion in April to $5 billion").
 */
export const isBesideMeasure = ({ read }: Scope, at: number): boolean =>
  read.frames.slice(0, at).some(({ unread, index }) => {
    const isHeld = saidIn(read, index).some(({ role, when }) => role === "base" && when !== null);
    return (
      (isHeld && unread.length > 0) ||
      unread.some((first) => read.parts.findLast((part) => part.first <= first)?.isMeasure === true)
    );
  });

/** "Exports rose 1%, while imports fell 2% from a year earlier", where the month before is usual: the first may be of either. */
export function isOpenBefore(
  scope: Scope,
  said: Said,
  period: Period,
  usual: Pick<Placed, "comparison" | "isDefault">,
): boolean {
  const { frames } = scope.read;
  const next = frames[said.clause + 1];
  const isGrowth = isChange(said);
  if (!isGrowth || isBefore(said) || !usual.isDefault) return false;
  const isOther = (compared: Compared | null): boolean =>
    compared !== null && (namedOf(scope, compared, period)?.[0] ?? null) !== usual.comparison;
  // "Exports rose 20% and shrank 12% month on month": behind a comma or "and" it may be of both.
  const own = frames[said.clause]!.compared;
  if (own?.type === "named" && !period.includes("/") && isOther(own)) return true;
  if (next === undefined || next.role !== "main") return false;
  const isUnread = next.unread.length + (next.topic?.unread.length ?? 0) > 0;
  const isJoined =
    ["while", "but"].includes(next.joint) ||
    (["comma", "and", "as", "with"].includes(next.joint) && isUnread);
  if (!isJoined || frames[said.clause]!.when !== null) return false;
  return isOther(next.compared);
}
