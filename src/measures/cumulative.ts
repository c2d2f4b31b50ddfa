import { difference } from "../decimal/decimal.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import { refuse, TradeError } from "../errors.js";
import type { Draft } from "../fields.js";
import { type Month, monthAfter, ordinalOf } from "../period/month.js";
import {
  endOf,
  firstMonth,
  type HasPeriod,
  januaryTo,
  lastMonth,
  type Period,
  plusMonths,
  span,
  startOf,
} from "../period/period.js";
import { tiling } from "../period/tiling.js";
import { type AbsentRow, hasValue, type PartialSeries, withoutMonths } from "../records/absent-row.js";
import { checkRows } from "../records/check-series.js";
import { incomplete } from "../records/complete-series.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { keepSharedProvenance } from "../records/provenance.js";
import { keepSubject } from "../records/subject.js";
import { sumOfRows, sumWithLast } from "../records/sum-of-rows.js";
import { singlePeriods, singleRows } from "./single-periods.js";

/**
 * For each row the sum since January, over the span from January.
 *
 * The sum of first releases is not the year to date that was published: that one carries the revisions of the
 * earlier months.
 *
 * @param series  single months and spans of one subject and currency, in any order
 * @returns       one row for each row, in order of time; `bounds` are what the rounding of the parts leaves. After a
 *                month that is missing, or lies in a span across the end of the year, `value` is `null` until the next
 *                January, `absent` "missing-months" and `missing` names them: {@link completeSeries} throws there
 * @throws        {@link TradeError} `OVERLAPPING_PERIODS` for a series that is cumulated already; `DUPLICATE_PERIOD`,
 *                `MIXED_SUBJECTS`, `MIXED_CURRENCIES`
 * @example
 * const surplus = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-02": printed("170.52 billion"), "2025-03": printed("102.6 billion") })
 * formatAmount(at(yearToDate(surplus), "2025-01/2025-03").value) // => "273.12 billion"
 * const gap = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-01": 1, "2025-03": 3 })
 * yearToDate(gap).map((row) => (row.value === null ? row.missing.join() : row.value)) // => ["1", "2025-02"]
 * @category Cumulation
 */
export function yearToDate(series: PartialSeries): PartialSeries {
  let january: Month | undefined;
  let parts: Observation[] = [];
  // Of the rows since January; null after one that is missing.
  let total: Observation | null = null;
  return singleRows(series, "a year to date").map((row) => {
    const [first, last] = [startOf(row.period), endOf(row.period)];
    if (last.slice(0, 4) !== january?.slice(0, 4)) {
      january = startOf(januaryTo(last));
      parts = [];
      total = null;
    }
    const period = span(january, last);
    const before = parts.at(-1);
    if (row.value === null) total = null;
    else {
      parts.push(row);
      if (first === january) total = row;
      else if (total !== null) total = isNext(row, before!) ? sumWithLast(total, parts, period) : null;
    }
    return total ?? withGaps(row, period, parts);
  });
}

/**
 * For each row from the n-th month on, the sum of so many months that ends with it.
 *
 * @param series  single months and spans of one subject and currency, in any order
 * @param months  how many months, 1 or more
 * @returns       one row over each span of that length, in order of time; `value` is `null` where months of it are
 *                missing, as in {@link yearToDate}; a window that would split a span has no row
 * @throws        {@link TradeError} `INVALID_FIELD` for a number of months below 1; as {@link yearToDate}
 * @example
 * const sold = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-09": 1, "2025-10": 2, "2025-11": 3 })
 * rollingSum(sold, 2).map((row) => row.period) // => ["2025-09/2025-10", "2025-10/2025-11"]
 * @category Cumulation
 */
export function rollingSum(series: PartialSeries, months: number): PartialSeries {
  if (!Number.isInteger(months) || months < 1)
    refuse("INVALID_FIELD", "months", "a whole number of 1 or more", months);
  const rows = singleRows(series, "a rolling sum");
  const results: PartialSeries[number][] = [];
  if (rows.length === 0) return results;
  const startOfAll = startOf(rows[0]!.period);
  // Where the window begins, and where the rows that follow one another.
  let [first, unbroken] = [0, 0];
  rows.forEach((row, index) => {
    if (row.value === null) unbroken = index + 1;
    else if (index > 0 && !isNext(row, rows[index - 1]!)) unbroken = index;
    const last = endOf(row.period);
    const from = monthAfter(last, 1 - months);
    if (from < startOfAll) return;
    while (first < index && startOf(rows[first]!.period) < from) first++;
    const [period, parts] = [span(from, last), rows.slice(first, index + 1).filter(hasValue)];
    if (unbroken > index || startOf(rows[unbroken]!.period) > from)
      results.push(withGaps(row, period, parts));
    else if (startOf(rows[first]!.period) === from) results.push(sumOfRows(parts, period));
  });
  return results;
}

/**
 * The whole series in one row over its span.
 *
 * @param series  months and spans of one subject and currency that follow one another without a gap
 * @returns       the exact sum, with the bounds that the rounding of its parts leaves
 * @throws        {@link TradeError} `INCOMPLETE_SPAN` with the missing months at a gap, `MISSING_PERIOD` for no rows; as
 *                {@link yearToDate}
 * @example
 * totalOf(series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-10": 2, "2025-11": 3 })).value // => "5"
 * @category Cumulation
 */
export function totalOf(series: Series): Observation {
  const rows = singlePeriods(series, "a total");
  const [first] = rows;
  if (first === undefined)
    throw new TradeError("MISSING_PERIOD", "a total must have at least one row, got none");
  const whole = span(firstMonth(first.period), lastMonth(rows.at(-1)!.period));
  if (!rows.every((row, index) => index === 0 || isNext(row, rows[index - 1]!))) incomplete(rows, whole);
  return sumOfRows(rows, whole);
}

/**
 * Single periods out of years to date: each minus the one before it in the same year.
 *
 * Valid only inside one vintage, since a published year to date carries the revisions of earlier months.
 * Where a month has no year to date, or one without a value, the next difference is that of the span.
 *
 * @param yearToDate  rows that start in January each, of one vintage, in any order
 * @returns           one row for each, in order of time; the first of a year is its own
 * @throws            {@link TradeError} `MIXED_VINTAGES` where two rows of a year came out on different days,
 *                    `INVALID_PERIOD` for a row that does not start in January, `INVALID_FIELD` where exports or
 *                    imports to date fall; `DUPLICATE_PERIOD`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`
 * @example
 * const toDate = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-10": billions("964.8"), "2025-01/2025-11": billions("1075.8481") })
 * at(decumulate(toDate), "2025-11").value // => "111048100000"
 * @category Cumulation
 */
export function decumulate(yearToDate: PartialSeries): Series {
  const rows = checkRows(yearToDate).rows.filter(hasValue);
  return rows.map((row, index) => {
    const first = firstMonth(row.period);
    if (row.period !== januaryTo(lastMonth(row.period)))
      return refuse(
        "INVALID_PERIOD",
        "a year to date",
        "from January to a month of the same year",
        row.period,
      );
    const before = rows[index - 1];
    return before === undefined || firstMonth(before.period) !== first ? row : stepBetween(before, row);
  });
}

function stepBetween(before: Observation, row: Observation): Observation {
  const days = [before.published ?? before.readOn, row.published ?? row.readOn];
  if (!days.includes(undefined) && days[0] !== days[1])
    throw new TradeError(
      "MIXED_VINTAGES",
      `years to date must be of one vintage, got ${before.period} of ${days[0]} and ${row.period} of ${days[1]}`,
      { periods: [before.period, row.period], days },
    );
  const value = difference(row.value, before.value);
  if (value.isNegative() && row.flow !== "balance")
    return refuse(
      "INVALID_FIELD",
      `${row.flow} to date`,
      `at least those to ${lastMonth(before.period)}`,
      row.value,
    );
  const step = {} as Draft<Observation>;
  keepSubject(step, row);
  step.period = span(startOf(plusMonths(endOf(before.period), 1)), endOf(row.period));
  keepSharedProvenance(step, [before, row]);
  step.currency = row.currency;
  step.value = value;
  if (!isExact(before) || !isExact(row)) step.bounds = intervalDifference(boundsOf(row), boundsOf(before));
  return Object.freeze(step);
}

/** The row of a period that is not covered month by month. */
function withGaps(row: PartialSeries[number], period: Period, parts: Series): AbsentRow {
  const first = startOf(period);
  const periods = parts.map((part) => part.period).filter((one) => startOf(one) >= first);
  return withoutMonths(row, period, tiling(periods, period).missing);
}

/** Whether a row begins in the month after another ends. */
function isNext(row: HasPeriod, before: HasPeriod): boolean {
  return ordinalOf(startOf(row.period)) === ordinalOf(endOf(before.period)) + 1;
}
