import type { Comparison } from "../../../measures/growth-rate.js";
import { periodName } from "../../../period/names.js";
import { comparePeriods, lastMonth, monthsOf, type Period, plusMonths } from "../../../period/period.js";
import type { Subject } from "../../../records/subject.js";
import type { Missing } from "../missing.js";
import { ADJUSTMENT_NAMES } from "./adjustment-names.js";

/** "CN exports to US": what a figure is about, in a few words. */
export function subjectName({
  reporter,
  partner,
  flow,
  coverage,
  product,
  adjustment = "none",
}: Subject): string {
  const link = flow === "imports" ? "from" : flow === "exports" ? "to" : "with";
  return [
    reporter,
    ...(ADJUSTMENT_NAMES[adjustment] === null ? [] : [ADJUSTMENT_NAMES[adjustment]]),
    flow,
    ...(coverage === undefined ? [] : [`of ${coverage.replaceAll("-", " ")}`]),
    ...(product === undefined ? [] : [`of ${product}`]),
    ...(partner === undefined ? [] : [`${link} ${partner}`]),
  ].join(" ");
}

/** The levels that would decide a claim. */
export function missingLevels(about: Subject, periods: readonly Period[], unit = ""): Missing {
  return missing("level", about, periods, `the level of ${subjectName(about)}${unit}`);
}

/** The growth rates that would. */
export function missingRates(about: Subject, comparison: Comparison, periods: readonly Period[]): Missing {
  return missing("growth-rate", about, periods, `the ${comparison} growth of ${subjectName(about)}`);
}

/** Anything else that would. */
export function missing(
  what: Missing["what"],
  about: Subject | null,
  periods: readonly Period[],
  name: string,
): Missing {
  const inOrder = Object.freeze([...new Set(periods)].sort(comparePeriods));
  return Object.freeze({
    what,
    ...(about !== null && { about }),
    periods: inOrder,
    text: inOrder.length === 0 ? name : `${name} in ${runsOf(inOrder)}`,
  });
}

/** "July 2022 to October 2025": months that follow one another as one. */
function runsOf(periods: readonly Period[]): string {
  const runs: [Period, Period][] = [];
  for (const period of periods) {
    const last = runs.at(-1);
    if (last !== undefined && monthsOf(period)[0] === plusMonths(lastMonth(last[1]), 1)) last[1] = period;
    else runs.push([period, period]);
  }
  return runs
    .map(([from, to]) => (from === to ? periodName(from) : `${periodName(from)} to ${periodName(to)}`))
    .join(" and ");
}
