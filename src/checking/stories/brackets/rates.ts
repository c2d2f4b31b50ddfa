import type { Compared, Said } from "../clauses/said.js";

/** "Rose 1.9% m/m (−3.7% y/y)", "rose 1.9% (3.7% y/y)": another growth of the same; the first is not from a year before. */
export function compareBeside(said: Said, host: Said, its: Compared | null): void {
  const mine = said.compared;
  if (mine?.type !== "named" || host.kind !== "growth") return;
  if (its === null) host.detail.notOf = mine.of;
  else if (its.type !== "named" || its.of === mine.of) return;
  said.move ??= host.move === "rise" ? "rise" : null;
  if (said.move !== null) said.kind = "growth";
}
