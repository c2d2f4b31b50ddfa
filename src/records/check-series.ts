import type { CurrencyCode } from "../currency/currency.js";
import { refuse, refuseMixed } from "../errors.js";
import { comparePeriods, countMonths, type Period, readPeriod } from "../period/period.js";
import type { Series } from "./observation.js";
import { checkSameSubject, type Subject } from "./subject.js";

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
  rows.forEach(({ period }, index) => {
    readPeriod(period, "period");
    if (rows[index - 1]?.period === period) refuse("DUPLICATE_PERIOD", "period", "once in a series", period);
  });
  return { rows, shape: shapeOf(rows) };
}

/** A row, or a month. */
type HasCurrency = Partial<Subject> & { readonly currency: CurrencyCode };

/** Throws where two rows cannot be of one series: another subject or currency. */
export function checkSameSeries(first: HasCurrency, second: HasCurrency): void {
  checkSameSubject(first, second);
  const currencies = [first.currency, second.currency] as const;
  if (currencies[0] !== currencies[1]) refuseMixed("MIXED_CURRENCIES", "records", "currency", currencies);
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
  return refuse(
    "OVERLAPPING_PERIODS",
    "period",
    `after the end of ${rows[overlap - 1]!.period}`,
    rows[overlap]!.period,
  );
}

const first = (period: Period): string => period.slice(0, 7);
const last = (period: Period): string => period.slice(-7);
