import type { CurrencyCode } from "../currency/currency.js";
import type { ExchangeRateQuery } from "../currency/find-exchange-rate.js";
import type { Draft } from "../fields.js";
import type { Month } from "../period/month.js";
import type { HasPeriod, Period } from "../period/period.js";
import type { Observation } from "./observation.js";
import type { Provenance } from "./provenance.js";
import { keepSubject, type Subject } from "./subject.js";

/** What each row without a value has. */
interface NoValue extends Subject, HasPeriod, Provenance {
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** There is none. */
  readonly value: null;
  /** None, as there is no value. */
  readonly roundedTo?: never;
  /** None, as there is no value. */
  readonly bounds?: never;
  /** None, as there is no value. */
  readonly convertedAt?: never;
}

/**
 * A row without a value, since months are not there.
 *
 * @category Records
 */
export interface RowWithoutMonths extends NoValue {
  /** Why there is no value. */
  readonly absent: "missing-months";
  /** The months of its period that no row covers. */
  readonly missing: readonly Month[];
}

/**
 * A row without a value, since there is no exchange rate.
 *
 * @category Records
 */
export interface RowWithoutRate extends NoValue {
  /** Why there is no value. */
  readonly absent: "missing-exchange-rate";
  /** The rates to look for: of a span those of its months. */
  readonly missing: readonly ExchangeRateQuery[];
}

/**
 * A computed row that cannot have a value, with the reason in `absent` and what is missing in `missing`. It stands
 * in its place among the others, so that they are not lost with it.
 *
 * @category Records
 */
export type AbsentRow = RowWithoutMonths | RowWithoutRate;

/**
 * A series of which some rows may have no value: a year to date after a month that is not there. Growth, further
 * sums and crossings go on with it; {@link completeSeries} makes a series of it, or says what is missing.
 *
 * @category Records
 */
export type PartialSeries = readonly (Observation | AbsentRow)[];

/** The row over a period that stands where a value would: its months, or its rate, are missing. */
export function withoutMonths(
  row: Observation | AbsentRow,
  period: Period,
  missing: readonly Month[],
): RowWithoutMonths {
  return Object.freeze({
    ...noValue(row, period, row.currency),
    absent: "missing-months",
    missing: Object.freeze(missing),
  });
}

/** The same for a row that has no rate to another currency. */
export function withoutRate(
  row: Observation | AbsentRow,
  currency: CurrencyCode,
  missing: readonly ExchangeRateQuery[],
): RowWithoutRate {
  return Object.freeze({
    ...noValue(row, row.period, currency),
    absent: "missing-exchange-rate",
    missing: Object.freeze(missing),
  });
}

function noValue(row: Subject, period: Period, currency: CurrencyCode): NoValue {
  const draft = {} as Draft<NoValue>;
  keepSubject(draft, row);
  draft.period = period;
  draft.currency = currency;
  draft.value = null;
  return draft;
}

/** Whether a row has a value. */
export function hasValue(row: Observation | AbsentRow): row is Observation {
  return row.value !== null;
}
