import { countMonths, type Period } from "../../../period/period.js";
import type { Said, SentenceRead } from "../clauses/said.js";
import type { When } from "../words/when.js";

/** "Rose 1.6 percent, following an 8.5 percent fall in the September quarter": each from the quarter before, perhaps. */
export function isBesideQuarter(
  { said, frames, head }: SentenceRead,
  { kind }: Said,
  period: Period | null,
): boolean {
  if (kind === "level" || countMonths(period!) !== 3) return false;
  const times: readonly (When | null)[] = [
    head.when,
    ...said.map(({ when }) => when),
    ...frames.flatMap(({ when, whens }) => [when, ...whens.map((one) => one.when)]),
  ];
  const quarters = times.flatMap((when) =>
    when?.type === "span" && when.to - when.from === 2 ? JSON.stringify(when) : [],
  );
  return new Set(quarters).size > 1;
}
