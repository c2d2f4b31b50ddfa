import { absolute, compare, powerOfTen, ZERO } from "../decimal/decimal.js";
import { type Interval, liesAbove } from "../decimal/interval.js";
import { intervalDifference, negativeInterval } from "../decimal/interval-arithmetic.js";
import { firstCrossing } from "../history/crossing.js";
import {
  calendarYear,
  countMonths,
  firstMonth,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
  yearEarlier,
} from "../period/period.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { computedGrowths } from "./computed-growth.js";
import { type BriefingFigure, figure } from "./figure.js";
import { rateFigure } from "./flow-figures.js";
import type { BriefingFlow, Known } from "./known.js";
import { printLevel, printThreshold } from "./print.js";

const FLOWS = ["exports", "imports", "balance"] as const;

/** The figures since January; none where the period itself begins the year. */
export function toDateFigures(known: Known): readonly BriefingFigure[] {
  const whole = januaryTo(lastMonth(known.period));
  if (firstMonth(known.period) === firstMonth(whole)) return [];
  const flows = FLOWS.flatMap((flow) => flowToDate(known, flow, whole));
  return [...flows, ...threshold(known, whole), ...FLOWS.flatMap((flow) => aboveYear(known, flow, whole))];
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
  const [now, earlier] = [levelOver(known, "balance", whole), levelOver(known, "balance", before)];
  if (now === null || earlier === null || now.value.s < 0) return [];
  const limit = powerOfTen(now.value.e);
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

/** The whole of the year before, where what came since January exceeds it as of this period. */
function aboveYear(known: Known, flow: BriefingFlow, whole: Period): readonly BriefingFigure[] {
  const year = calendarYear(Number(firstMonth(whole).slice(0, 4)) - 1);
  const [now, before] = [levelOver(known, flow, whole), levelOver(known, flow, year)];
  if (countMonths(whole) === 12 || now === null || before === null || !exceeds(now, before)) return [];
  const earlier = levelOver(known, flow, januaryTo(lastMonth(plusMonths(firstMonth(known.period), -1))));
  // What was so before is no news.
  if (earlier !== null && exceeds(earlier, before)) return [];
  const certain = liesAbove(intervalDifference(sizeOf(now), sizeOf(before)), ZERO);
  return [
    figure(`${flow}-to-date-above-year`, before.value, printLevel(before), [now, before], {
      about: year,
      bounds: boundsOf(before),
      notes: [certain ? "certain" : "within rounding"],
    }),
  ];
}

/** Whether an amount is larger than another of its kind: a surplus than a surplus, a deficit than a deficit. */
function exceeds(now: Observation, before: Observation): boolean {
  return now.value.s === before.value.s && compare(absolute(now.value), absolute(before.value)) > 0;
}

/** The bounds of a row, those of a deficit turned round. */
function sizeOf(row: Observation): Interval {
  return row.value.s < 0 ? negativeInterval(boundsOf(row)) : boundsOf(row);
}

function levelOver(known: Known, flow: BriefingFlow, period: Period): Observation | null {
  const parts = known.partsOf(flow, period);
  return parts === null ? null : sumOfRows(parts, period);
}
