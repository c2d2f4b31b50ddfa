import { compare, fromUnits } from "../decimal/decimal.js";
import { firstCrossing } from "../history/crossing.js";
import { firstMonth, januaryTo, lastMonth, type Period, plusMonths, yearEarlier } from "../period/period.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { computedGrowths } from "./computed-growth.js";
import { type BriefingFigure, figure } from "./figure.js";
import { rateFigure } from "./flow-figures.js";
import type { BriefingFlow, Known } from "./known.js";
import { printLevel, printThreshold } from "./print.js";

/** The figures since January; none where the period itself begins the year. */
export function toDateFigures(known: Known): readonly BriefingFigure[] {
  const whole = januaryTo(lastMonth(known.period));
  if (firstMonth(known.period) === firstMonth(whole)) return [];
  const flows = (["exports", "imports", "balance"] as const).flatMap((flow) =>
    flowToDate(known, flow, whole),
  );
  return [...flows, ...threshold(known, whole)];
}

function flowToDate(known: Known, flow: BriefingFlow, whole: Period): readonly BriefingFigure[] {
  const rate = known.published(flow, whole);
  const growth = rate === null ? [] : rateFigure(`${flow}-to-date-growth`, rate, []);
  const parts = known.partsOf(flow, whole);
  if (parts === null) return growth;
  const row = sumOfRows(parts, whole);
  const level = figure(`${flow}-to-date`, row.value, printLevel(row), parts, {
    about: whole,
    bounds: boundsOf(row),
    notes: [parts.length === 1 ? "published" : "sum of published figures"],
  });
  return [
    level,
    ...growth,
    ...computedGrowths(`${flow}-to-date`, row, known.bases(flow, yearEarlier(whole)), rate),
  ];
}

/** The power of ten that the balance since January passed in this period, if it did. */
function threshold(known: Known, whole: Period): readonly BriefingFigure[] {
  const before = januaryTo(lastMonth(plusMonths(firstMonth(known.period), -1)));
  const [now, earlier] = [balanceOver(known, whole), balanceOver(known, before)];
  if (now === null || earlier === null || now.value.s < 0) return [];
  const limit = fromUnits(1n, now.value.e);
  if (compare(earlier.value, limit) > 0) return [];
  const crossing = firstCrossing([earlier, now], limit);
  if (crossing === null) return [];
  return [
    figure("balance-to-date-earlier", earlier.value, printLevel(earlier), [earlier], {
      about: before,
      bounds: boundsOf(earlier),
    }),
    figure("balance-to-date-threshold", limit, printThreshold(limit), [earlier, now], {
      notes: [crossing.certainty],
    }),
  ];
}

function balanceOver(known: Known, period: Period): Observation | null {
  const parts = known.partsOf("balance", period);
  return parts === null ? null : sumOfRows(parts, period);
}
