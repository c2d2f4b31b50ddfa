import { difference } from "../decimal/decimal.js";
import { intervalDifference } from "../decimal/interval-arithmetic.js";
import { refuse, TradeError } from "../errors.js";
import type { Draft } from "../fields.js";
import { monthAfter, ordinalOf } from "../period/month.js";
import { endOf, firstMonth, januaryTo, lastMonth, plusMonths, span, startOf } from "../period/period.js";
import { checkSeries } from "../records/check-series.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { keepSharedProvenance } from "../records/provenance.js";
import { keepSubject } from "../records/subject.js";
import { sumOfRows, sumWithLast } from "../records/sum-of-rows.js";
import { incomplete, singlePeriods } from "./single-periods.js";

/**
 * For each row the sum since January, over the span from January.
 *
 * It begins with the first January in the series. The sum of first releases is not the year to date that
 * was published: that one carries the revisions of the earlier months.
 *
 * @param series  months and spans of one subject and currency that follow one another, in any order
 * @returns       one row for each row from the first January on, in order of time; `bounds` are what the
 *                rounding of the parts leaves
 * @throws        {@link TradeError} `INCOMPLETE_SPAN` with the missing months at a gap after the first January, where
 *                no January is there, or at a span across the end of a year; `OVERLAPPING_PERIODS` for a series
 *                that is cumulated already; `DUPLICATE_PERIOD`, `MIXED_SUBJECTS`, `MIXED_CURRENCIES`
 * @example
 * const surplus = series({ reporter: "CN", flow: "balance", currency: "USD" }, { "2025-01/2025-02": printed("170.52 billion"), "2025-03": printed("102.6 billion") })
 * formatAmount(at(yearToDate(surplus), "2025-01/2025-03").value) // => "273.12 billion"
 * @category Cumulation
 */
export function yearToDate(series: Series): Series {
  const rows = singlePeriods(series, "a year to date");
  const start = rows.findIndex(startsInJanuary);
  if (start < 0 && rows.length > 0)
    return incomplete(rows.slice(0, 1), januaryTo(lastMonth(rows[0]!.period)));
  let parts: Observation[] = [];
  let total: Observation;
  return rows.slice(Math.max(start, 0)).map((row) => {
    if (startsInJanuary(row)) {
      parts = [row];
      total = row;
    } else {
      parts.push(row);
    }
    const [first, last] = [startOf(parts[0]!.period), endOf(row.period)];
    const continues = parts.length === 1 || isNext(row, parts.at(-2)!);
    if (!continues || !last.startsWith(first.slice(0, 4))) incomplete(parts, januaryTo(last));
    if (parts.length > 1) total = sumWithLast(total, parts, `${first}/${last}`);
    return total;
  });
}

/**
 * For each row from the n-th month on, the sum of so many months that ends with it.
 *
 * @param series  months and spans of one subject and currency that follow one another without a gap
 * @param months  how many months, 1 or more
 * @returns       one row over each span of that length, in order of time; a window that would split a span has
 *                no row
 * @throws        {@link TradeError} `INCOMPLETE_SPAN` with the missing months at a gap; `INVALID_FIELD` for a number of
 *                months below 1; as {@link yearToDate}
 * @example
 * const sold = series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-09": 1, "2025-10": 2, "2025-11": 3 })
 * rollingSum(sold, 2).map((row) => row.period) // => ["2025-09/2025-10", "2025-10/2025-11"]
 * @category Cumulation
 */
export function rollingSum(series: Series, months: number): Series {
  if (!Number.isInteger(months) || months < 1)
    refuse("INVALID_FIELD", "months", "a whole number of 1 or more", months);
  const rows = singlePeriods(series, "a rolling sum");
  const results: Observation[] = [];
  const startOfAll = rows.length === 0 ? "" : startOf(rows[0]!.period);
  // Where the window begins, and where the rows that follow one another.
  let [first, unbroken] = [0, 0];
  rows.forEach((row, index) => {
    if (index > 0 && !isNext(row, rows[index - 1]!)) unbroken = index;
    const last = endOf(row.period);
    const from = monthAfter(last, 1 - months);
    if (from < startOfAll) return;
    if (startOf(rows[unbroken]!.period) > from) incomplete(rows, span(from, last));
    while (first < index && startOf(rows[first]!.period) < from) first++;
    if (startOf(rows[first]!.period) === from)
      results.push(sumOfRows(rows.slice(first, index + 1), span(from, last)));
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
  const [first, last] = [rows[0], rows.at(-1)];
  if (first === undefined || last === undefined)
    throw new TradeError("MISSING_PERIOD", "a total must have at least one row, got none");
  const whole = span(firstMonth(first.period), lastMonth(last.period));
  if (!rows.every((row, index) => index === 0 || isNext(row, rows[index - 1]!))) incomplete(rows, whole);
  return sumOfRows(rows, whole);
}

/**
 * Single periods out of years to date: each minus the one before it in the same year.
 *
 * Valid only inside one vintage, since a published year to date carries the revisions of earlier months.
 * Where a month has no year to date, the next difference is that of the span.
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
export function decumulate(yearToDate: Series): Series {
  const { rows } = checkSeries(yearToDate);
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
  if (value.s < 0 && row.flow !== "balance")
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

function startsInJanuary(row: Observation): boolean {
  return startOf(row.period).endsWith("-01");
}

/** Whether a row begins in the month after another ends. */
function isNext(row: Observation, before: Observation): boolean {
  return ordinalOf(startOf(row.period)) === ordinalOf(endOf(before.period)) + 1;
}
