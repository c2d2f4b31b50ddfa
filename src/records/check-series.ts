import { TradeError } from "../errors.js";
import { comparePeriods, countMonths, type Period, readPeriod } from "../period/period.js";
import type { Observation, Series } from "./observation.js";
import { checkSameSubject } from "./subject.js";

/** How the periods of a series lie: one after the other, each from its January, or all of one length. */
export type SeriesShape = "sequence" | "year-to-date" | "rolling";

/** A series that was checked at the door: its rows in order of time. */
export interface CheckedSeries {
  readonly rows: Series;
  readonly shape: SeriesShape;
}

/** Checks that rows are one series, and puts them in order of time. */
export function checkSeries(series: Series): CheckedSeries {
  for (const row of series) checkSameSeries(series[0]!, row);
  const rows = [...series].sort((a, b) => comparePeriods(a.period, b.period));
  for (const row of rows) readPeriod(row.period, "period");
  rows.forEach((row, index) => {
    if (index > 0 && rows[index - 1]!.period === row.period)
      throw new TradeError(
        "DUPLICATE_PERIOD",
        `a series must have each period once, got ${row.period} twice`,
        {
          field: "period",
          value: row.period,
        },
      );
  });
  return { rows, shape: shapeOf(rows) };
}

/** Throws where two rows cannot be of one series: another subject or currency. */
export function checkSameSeries(first: Observation, second: Observation): void {
  checkSameSubject(first, second);
  if (first.currency !== second.currency)
    throw new TradeError(
      "MIXED_CURRENCIES",
      `records must have one currency, got ${first.currency} and ${second.currency}`,
      { field: "currency", values: [first.currency, second.currency] },
    );
}

function shapeOf(rows: Series): SeriesShape {
  const overlap = rows.findIndex(
    (row, index) => index > 0 && first(row.period) <= last(rows[index - 1]!.period),
  );
  if (overlap < 0) return "sequence";
  if (
    rows.every(
      ({ period }) => period.slice(5, 7) === "01" && first(period).slice(0, 4) === last(period).slice(0, 4),
    )
  )
    return "year-to-date";
  const length = countMonths(rows[0]!.period);
  if (rows.every((row) => countMonths(row.period) === length)) return "rolling";
  const periods = [rows[overlap - 1]!.period, rows[overlap]!.period];
  throw new TradeError(
    "OVERLAPPING_PERIODS",
    `periods must follow one another, all start in January or all have one length, got ${periods.join(" and ")}`,
    { periods },
  );
}

const first = (period: Period): string => period.slice(0, 7);
const last = (period: Period): string => period.slice(-7);
