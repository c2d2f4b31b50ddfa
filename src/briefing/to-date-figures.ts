import { compare, fromUnits } from "../decimal/decimal.js";
import { firstCrossing } from "../history/crossing.js";
import { isMonth } from "../period/month.js";
import { firstMonth, januaryTo, lastMonth, plusMonths, yearEarlier } from "../period/period.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { computedGrowths } from "./computed-growth.js";
import { type BriefingFigure, figure } from "./figure.js";
import { rateFigure } from "./flow-figures.js";
import type { BriefingFlow, Known } from "./known.js";
import { printLevel, printThreshold } from "./print.js";

/** The figures since January. */
export function toDateFigures(known: Known): readonly BriefingFigure[] {
  const flows = (["exports", "imports", "balance"] as const).flatMap((flow) => flowToDate(known, flow));
  return [...flows, ...threshold(known)];
}

function flowToDate(known: Known, flow: BriefingFlow): readonly BriefingFigure[] {
  const whole = januaryTo(lastMonth(known.period));
  const rate = known.published(flow, whole);
  const parts = known.toDate(flow, whole);
  const growth =
    rate === null || whole === known.period ? [] : rateFigure(`${flow}-to-date-growth`, rate, []);
  if (parts === null) return growth;
  const row = sumOfRows(parts, whole);
  const level = figure(`${flow}-to-date`, row.value, printLevel(row), parts, {
    about: whole,
    bounds: boundsOf(row),
    notes: [parts.length === 1 ? "published" : "sum of the months as released"],
  });
  return [
    level,
    ...growth,
    ...computedGrowths(`${flow}-to-date`, row, known.bases(flow, yearEarlier(whole))),
  ];
}

/** The power of ten that the balance since January passed in this period, if it did. */
function threshold(known: Known): readonly BriefingFigure[] {
  const whole = januaryTo(lastMonth(known.period));
  const now = rowToDate(known, whole);
  const earlier = isMonth(whole)
    ? null
    : rowToDate(known, januaryTo(firstMonth(plusMonths(lastMonth(whole), -1))));
  if (now === null || earlier === null || now.value.s < 0) return [];
  const limit = fromUnits(1n, now.value.e);
  if (compare(earlier.value, limit) > 0) return [];
  const crossing = firstCrossing([earlier, now], limit);
  if (crossing === null) return [];
  return [
    figure("balance-to-date-earlier", earlier.value, printLevel(earlier), [earlier], {
      about: earlier.period,
      bounds: boundsOf(earlier),
    }),
    figure("balance-to-date-threshold", limit, printThreshold(limit), [earlier, now], {
      notes: [crossing.certainty],
    }),
  ];
}

function rowToDate(known: Known, whole: Observation["period"]): Observation | null {
  const parts = known.toDate("balance", whole);
  return parts === null ? null : sumOfRows(parts, whole);
}
