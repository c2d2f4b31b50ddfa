import { checkFields, checkObject } from "../fields.js";
import { type Period, period } from "../period/period.js";
import type { FigureInput } from "../print/printed.js";
import { checkSeries } from "./check-series.js";
import { HEADER_FIELDS, observation, type Series, type SeriesHeader } from "./observation.js";
import { PROVENANCE_FIELDS } from "./provenance.js";
import { SUBJECT_FIELDS } from "./subject.js";

/**
 * Values by period, as one types them from a page.
 *
 * @category Records
 */
export interface ByPeriod {
  readonly [period: Period]: FigureInput;
}

/**
 * Makes the rows of one series from a heading and a table of values.
 *
 * @param header  what all rows have: subject, currency, vintage, source; `roundedTo` for values that bring no
 *                rounding of their own
 * @param values  the values by period
 * @returns       the rows in order of time
 * @throws        {@link TradeError} as {@link observation}, with the same for values that are no object;
 *                `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @example
 * series({ reporter: "CN", flow: "exports", currency: "USD" }, { "2025-11": billions("330.35") }).length // => 1
 * @category Records
 */
export function series(header: SeriesHeader, values: ByPeriod): Series {
  checkFields(header, "the heading of a series", SUBJECT_FIELDS, PROVENANCE_FIELDS, HEADER_FIELDS);
  checkObject(values, "values");
  const rows = Object.entries(values).map(([text, value]) =>
    observation({ ...header, period: period(text), value: value as FigureInput }),
  );
  return checkSeries(rows).rows;
}
