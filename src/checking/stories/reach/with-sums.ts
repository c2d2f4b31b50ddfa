import { countMonths } from "../../../period/period.js";
import type { Said } from "../clauses/said.js";
import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { BY_SUM, type Summed } from "./by-sum.js";

/** With what sums tell of levels, and so of the growth beside them; but not whether their bases are below zero. */
export function withSums(
  placed: readonly Placed[],
  sumOf: (said: Said) => Summed | undefined,
): readonly Placed[] {
  const sums = placed.map((one) => {
    const sum = sumOf(one.said);
    return sum && isOfTime(one.said, sum) ? sum : null;
  });
  return placed.map((one, at) => {
    const own = sums[at];
    if (own) return { ...one, ...own, isSummed: true, missing: beyond(one) };
    const { base, clause, kind } = one.said;
    const host = base === null ? null : sums[base];
    if (host && one.sign !== host.sign) return lacking(one, "direction");
    const beside = ["level", "extreme"].includes(kind)
      ? -1
      : sums.findIndex(
          (sum, place) =>
            sum !== null &&
            placed[place]!.said.clause === clause &&
            sum.about.flow === one.about?.flow &&
            one.period !== null &&
            placed[place]!.period === one.period,
        );
    if (beside < 0) return one;
    const missing = one.missing.filter((part) => part === "comparison" || !BY_SUM.includes(part));
    return { ...one, about: sums[beside]!.about, isSummed: true, missing };
  });
}

const beyond = ({ missing }: Placed): readonly MissingPart[] =>
  missing.filter((part) => !BY_SUM.includes(part));

/** "A six-month performance" is of no month. */
function isOfTime({ when, topic }: Said, { period }: Summed): boolean {
  const time = when ?? topic?.when;
  return !time || !("months" in time) || time.months === countMonths(period);
}

export const lacking = (one: Placed, part: MissingPart): Placed => ({
  ...one,
  missing: [...one.missing, part],
});
