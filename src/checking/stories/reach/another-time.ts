import { countMonths, type Period, plusMonths } from "../../../period/period.js";
import { baseWhen, type Compared, type SentenceRead } from "../clauses/said.js";
import type { Placed } from "../placed.js";
import { isAsLong } from "../words/calendar.js";
import { type When, yearOf, yearSaid } from "../words/when.js";

/** "Imports were higher than the $5 billion of May" after a year was spoken of: they may be those of a month. */
export function isOfAnotherTime(
  { frames, head }: SentenceRead,
  all: readonly Placed[],
  one: Placed,
  isCarried: boolean,
  isByMonth: boolean,
): boolean {
  const { said, period } = one;
  if (period === null) return false;
  const isUntimed = said.when === null && head.when === null && frames[said.clause]!.when === null;
  // "So far this year, it was $36 billion with Peru. That with China fell to $26 billion from $28 billion": in a month.
  const isFrom = [one, ...all.filter(({ said: { base } }) => base === one.index)].some(
    ({ said: { role, when } }) => role === "base" && when === null,
  );
  if (isByMonth && isCarried && isFrom && isUntimed && period.includes("/")) return true;
  if (said.role !== "main") return false;
  // "In August it fell to $10 billion, and edged down to $91 billion from $92 billion in the eight months".
  const isOfOther = all.some(
    ({ said: other, period: base }) =>
      other.base === one.index &&
      other.kind === "level" &&
      other.when?.type === "span" &&
      base?.includes("/") === true &&
      !period.includes("/"),
  );
  if (said.kind === "level" && isOfOther) return true;
  if (said.when !== null || frames[said.clause]!.when !== null) return false;
  // "After June's data, exports fell by 2% (first quarter: 3%)": in the second, perhaps.
  const isOfLonger = all.some(
    ({ said: { clause, role, when }, period: beside }) =>
      role === "bracket" &&
      clause === said.clause &&
      when !== null &&
      beside !== null &&
      countMonths(beside) > countMonths(period),
  );
  if (said.kind === "growth" && isOfLonger) return true;
  if (!isUntimed) return false;
  // "Compared to the same month of last year" after a year to date, "to the same seven-month period" after a month.
  const isOfOtherLength = (compared: Compared | null): boolean => {
    const base = baseWhen(compared);
    return base?.type === "same" && !isAsLong(period, base);
  };
  if ([said.compared, frames[said.clause]!.compared, head.compared].some(isOfOtherLength)) return true;
  // "Compared to April 2015" after May 2016, "to 5% from 3% in November" after January: of which time is it?
  const isBare = said.kind === "extreme" || (said.kind === "growth" && isOfNoYear(baseWhen(said.compared)));
  if (isCarried && one.basePeriod !== null && !period.includes("/") && !isBare) return true;
  // "Exports amounted to $5 billion (8% more than in 2016)" after a month was spoken of: those of a year.
  const isOfYear = all.some(
    ({ said: { clause, compared, role } }) =>
      role === "bracket" && clause === said.clause && yearSaid(yearOf(baseWhen(compared))) !== null,
  );
  if (isOfYear && countMonths(period) < 12) return true;
  const bases = all.flatMap(({ said: other, period: base }) =>
    other.clause === said.clause && other.role === "base" && other.when !== null && base !== null
      ? { kind: other.kind, base }
      : [],
  );
  const isFar = ({ base }: { readonly base: Period }): boolean =>
    !base.includes("/") && ![-1, -12].some((months) => base === plusMonths(period, months));
  if (said.kind === "growth" && !period.includes("/") && bases.some(isFar)) return true;
  // Not "exports rose to $5 billion, down from the 60% rise of the first two months".
  const isOther = bases.some(
    ({ kind, base }) => kind === "level" && countMonths(base) !== countMonths(period),
  );
  return said.kind === "level" && isOther;
}

/** "5.9% lower than in February". */
const isOfNoYear = (when: When | null): boolean => when?.type === "month" && when.year === null;
