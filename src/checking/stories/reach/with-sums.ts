import { countMonths } from "../../../period/period.js";
import type { Said } from "../clauses/said.js";
import type { Placed } from "../placed.js";
import type { MissingPart } from "../story-claims.js";
import { BY_SUM, type Summed } from "./by-sum.js";

/** What sums tell of the statements of a sentence, and which of these they are of. */
export type Sums = readonly (Summed | null)[];

export const sumsOf = (all: readonly Said[], sumOf: (said: Said) => Summed | undefined): Sums =>
  all.map((said) => {
    const sum = sumOf(said);
    return sum && isOfTime(said, sum) ? sum : null;
  });

/** "A six-month performance" is of no month. */
export function isOfTime({ when, topic }: Said, { period }: Summed): boolean {
  const time = when ?? topic?.when;
  return !time || !("months" in time) || time.months === countMonths(period);
}

/** What the sum of a level tells of a statement beside it: the growth to that level. */
export function sumBeside(
  sums: Sums,
  all: readonly Said[],
  { kind, clause }: Said,
  flow?: string,
): Summed | null {
  // "Exports and imports both passed $400 billion and brought a surplus of $25 billion" tells nothing of a crossing.
  if (["level", "extreme", "crossing"].includes(kind)) return null;
  return (
    sums.find(
      (sum, at) =>
        sum !== null && all[at]!.clause === clause && all[at]!.role === "main" && sum.about.flow === flow,
    ) ?? null
  );
}

/** With what sums tell of levels, and so of the growth beside them; but not whether their bases are below zero. */
export function withSums(placed: readonly Placed[], sums: Sums): readonly Placed[] {
  const all = placed.map(({ said }) => said);
  return placed.map((one, at) => {
    const own = sums[at];
    if (own) return { ...one, ...own, isSummed: true, missing: beyond(one) };
    const { base } = one.said;
    const host = base === null ? null : sums[base];
    if (host && one.sign !== host.sign) return lacking(one, "direction");
    const beside = sumBeside(sums, all, one.said, one.about?.flow);
    if (beside === null) return one;
    // "They rose by $3 billion from $5 billion to $8 billion", which the sums tell to be of another time.
    const isOfAnother = one.said.when === null && one.said.role === "main" && one.period !== beside.period;
    if (isOfAnother) return lacking(one, "period");
    const missing = one.missing.filter((part) => part === "comparison");
    return { ...one, about: beside.about, isSummed: true, missing };
  });
}

/** What a sum alone tells of, however strange the words around it. */
export const levelOf = (one: Placed, sum: Summed): Placed => ({
  ...one,
  ...sum,
  said: { ...one.said, kind: "level", missing: [] },
  measure: null,
  missing: [],
});

const beyond = ({ missing }: Placed): readonly MissingPart[] =>
  missing.filter((part) => !BY_SUM.includes(part));

export const lacking = (one: Placed, part: MissingPart): Placed => ({
  ...one,
  missing: [...one.missing, part],
});
