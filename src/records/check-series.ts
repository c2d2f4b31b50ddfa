import type { CurrencyCode } from "../currency/currency.js";
import { refuse, refuseMixed } from "../errors.js";
import { checkList } from "../fields.js";
import { inOrder, type SeriesShape } from "../period/in-order.js";
import { hasValue, type PartialSeries } from "./absent-row.js";
import type { Series } from "./observation.js";
import { checkSameSubject, type Subject } from "./subject.js";

/** A series that was checked at the door: its rows in order of time. */
export interface CheckedSeries<R extends PartialSeries = Series> {
  readonly rows: R;
  readonly shape: SeriesShape;
}

const ROW = 'as seriesOf(months, "exports") or observation(row) gives it';

/** Checks that rows are one series with a value each, and puts them in order of time. */
export function checkSeries(series: Series): CheckedSeries {
  const { rows, shape } = checkRows(series);
  const known = rows.filter(hasValue);
  if (known.length < rows.length) {
    const { period } = rows.find((row) => !hasValue(row))!;
    refuse(
      "INCOMPLETE_SPAN",
      "a series",
      "complete, as completeSeries(rows) makes it",
      `${period} without a value`,
    );
  }
  return { rows: known, shape };
}

/** The same where rows may have no value. */
export function checkRows(series: PartialSeries): CheckedSeries<PartialSeries> {
  checkList(series, "a series");
  for (const row of series) {
    if (row?.value === undefined || typeof row.value === "string")
      refuse("INVALID_FIELD", "a row of a series", ROW, row);
    checkSameSeries(series[0]!, row);
  }
  const { items, shape } = inOrder(series);
  return { rows: items, shape };
}

/** A row, or a month. */
type HasCurrency = Partial<Subject> & { readonly currency: CurrencyCode };

/** Throws where two rows cannot be of one series: another subject or currency. */
export function checkSameSeries(first: HasCurrency, second: HasCurrency): void {
  checkSameSubject(first, second);
  if (first.currency !== second.currency)
    refuseMixed("MIXED_CURRENCIES", "records", "currency", [first.currency, second.currency]);
}
