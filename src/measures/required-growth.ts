import { type Decimal, difference, ONE, plus, product, ZERO } from "../decimal/decimal.js";
import {
  between,
  type End,
  EVERYTHING,
  highEnd,
  type Interval,
  liesAbove,
  lowEnd,
  point,
} from "../decimal/interval.js";
import {
  intervalDifference,
  intervalProduct,
  intervalQuotient,
  intervalSum,
  shifted,
} from "../decimal/interval-arithmetic.js";
import { sum } from "../decimal/sum.js";
import { refuse } from "../errors.js";
import { januaryTo, lastMonth, type Period, yearEarlier } from "../period/period.js";
import { during } from "../period/pick.js";
import { boundsOfFigure, type FigureInput, readFigure } from "../print/printed.js";
import type { Observation, Series } from "../records/observation.js";
import { boundsOf, isExact } from "../records/observation.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { type Growth, type GrowthOptions, growthOf } from "./growth-of.js";
import { SIMPLE } from "./rate-law.js";
import { checkTiled, yearSoFar } from "./year-so-far.js";

/**
 * The growth on the year that the rest of a year needs, so that the whole year grows as targeted.
 *
 * `((1 + goal) · year before − year to date) / rest of the year before − 1`
 *
 * @param series   single periods of one subject and currency: the year before and the year as far as it is known
 * @param year     the year
 * @param target   the growth of the year that is aimed at: a fraction, or a print with a percent sign
 * @param options  `base`: the year before from another vintage
 * @returns        growth of the remaining months over the same months a year earlier; its value is the amount that
 *                 they need; `null` with the reason where they had no base, or the year before was zero or below,
 *                 so that there is no growth to aim at
 * @throws         {@link TradeError} `INVALID_PERIOD` where the year is over already; `INCOMPLETE_SPAN` with the missing
 *                 months of the year before or at a gap in the year; `WRONG_UNIT`; as {@link yearToDate}
 * @example
 * const sold = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2024-01/2024-11": 90, "2024-12": 10, "2025-01/2025-11": 94 })
 * formatPercent(requiredGrowth(sold, 2025, percent("5")).rate) // => "10.0%"
 * @category Growth
 */
export function requiredGrowth(
  series: Series,
  year: number,
  target: FigureInput,
  options: GrowthOptions = {},
): Growth {
  const aim = readFigure(target, "target", "fraction");
  const { rows, rest, before } = yearSoFar(series, options.base, year);
  if (rest === null) return refuse("INVALID_PERIOD", "year", "one with months to come", `${year}`);
  const restBefore = tiles(before, yearEarlier(rest));
  const last = rows.at(-1);
  const toDateBefore =
    last === undefined ? [] : tiles(before, yearEarlier(januaryTo(lastMonth(last.period))));
  const base = sumOfRows(restBefore, yearEarlier(rest));
  const yearBefore = total(before);
  const aimed = product(plus(ONE, aim.value), yearBefore);
  const needed: Observation = {
    ...subjectOf(base),
    period: rest,
    ...sharedProvenance([...rows, ...before]),
    currency: base.currency,
    value: difference(aimed, total(rows)),
  };
  const growth = growthOf(needed, base.period, base, { comparison: "year-on-year" });
  const noAim = SIMPLE.reason(aimed, yearBefore);
  if (noAim !== null) return Object.freeze({ ...growth, rate: null, absent: noAim, bounds: null });
  const exact = [...rows, ...before].every(isExact) && aim.roundedTo === undefined;
  if (growth.rate === null || exact) return growth;
  const bounds = neededBounds(
    boundsOfFigure(aim),
    totalBounds(toDateBefore),
    totalBounds(rows),
    boundsOf(base),
  );
  return Object.freeze({ ...growth, bounds });
}

/** Above a year and a rest that are above zero the rate rises with the target: each end gives one end of it. */
function neededBounds(
  target: Interval,
  toDateBefore: Interval,
  toDate: Interval,
  restBefore: Interval,
): Interval {
  if (![restBefore, intervalSum(toDateBefore, restBefore)].every((range) => liesAbove(range, ZERO)))
    return EVERYTHING;
  const rateFor = ({ value, closed }: End, endOf: (range: Interval) => End): End => {
    if (value === null) return { value, closed };
    // g + ((1 + g) a − y) / r: with the target g given, each of the three sums stands once.
    const ahead = intervalDifference(intervalProduct(toDateBefore, point(plus(ONE, value))), toDate);
    const end = endOf(shifted(intervalQuotient(ahead, restBefore)!, value));
    return { value: end.value, closed: end.closed && closed };
  };
  return between(rateFor(lowEnd(target), lowEnd), rateFor(highEnd(target), highEnd));
}

function tiles(rows: Series, period: Period): Series {
  const inside = during(rows, period);
  checkTiled(inside, period);
  return inside;
}

function total(rows: Series): Decimal {
  return sum(rows.map((row) => row.value));
}

function totalBounds(rows: Series): Interval {
  return rows.map(boundsOf).reduce(intervalSum, point(ZERO));
}
