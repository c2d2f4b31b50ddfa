import type { CurrencyCode } from "../currency/currency.js";
import { refuse, refuseMixed } from "../errors.js";
import { checkObject } from "../fields.js";
import { inOrder, type SeriesShape } from "../period/in-order.js";
import type { Series } from "./observation.js";
import { checkSameSubject, type Subject } from "./subject.js";

/** A series that was checked at the door: its rows in order of time. */
export interface CheckedSeries {
  readonly rows: Series;
  readonly shape: SeriesShape;
}

/** Checks that rows are one series, and puts them in order of time. */
export function checkSeries(series: Series): CheckedSeries {
  if (!Array.isArray(series)) return refuse("INVALID_FIELD", "a series", "a list of rows", series);
  for (const row of series) {
    if (row?.value === undefined) refuseRow(row);
    checkSameSeries(series[0]!, row);
  }
  const { items, shape } = inOrder(series);
  return { rows: items, shape };
}

/** Throws: this is no row of a series. */
function refuseRow(row: unknown): never {
  checkObject(row, "a row of a series");
  const isMonth = "exports" in (row as object);
  const rule = isMonth
    ? 'an observation of one flow: seriesOf(months, "exports") makes them of months'
    : "an observation with a value";
  return refuse("INVALID_FIELD", "a row of a series", rule, row);
}

/** A row, or a month. */
type HasCurrency = Partial<Subject> & { readonly currency: CurrencyCode };

/** Throws where two rows cannot be of one series: another subject or currency. */
export function checkSameSeries(first: HasCurrency, second: HasCurrency): void {
  checkSameSubject(first, second);
  if (first.currency !== second.currency)
    refuseMixed("MIXED_CURRENCIES", "records", "currency", [first.currency, second.currency]);
}
