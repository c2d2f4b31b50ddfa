import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import { type ExchangeRate, type ExchangeRateInput, exchangeRate } from "../currency/exchange-rate.js";
import type { Decimal, DecimalInput } from "../decimal/decimal.js";
import { type Interval, type IntervalInput, interval } from "../decimal/interval.js";
import { refuse } from "../errors.js";
import { checkFields, checkObject, type Draft } from "../fields.js";
import { type HasPeriod, type Period, readPeriod } from "../period/period.js";
import { boundsOfFigure, type FigureInput, readFigure } from "../print/printed.js";
import { fillProvenance, PROVENANCE_FIELDS, type Provenance, type ProvenanceInput } from "./provenance.js";
import { fillSubject, SUBJECT_FIELDS, type Subject, type SubjectInput } from "./subject.js";

/**
 * One amount of one subject in one period: a row that knows what it is. A {@link PartnerFlow} is one too.
 *
 * @category Records
 */
export interface Observation extends Subject, HasPeriod, Provenance {
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** Single currency units. */
  readonly value: Decimal;
  /** The step it was rounded to when printed; absent: exact. */
  readonly roundedTo?: Decimal;
  /** Set on computed rows: what the rounding of their parts leaves. Also on prints such as "about 28". */
  readonly bounds?: Interval;
  /** Set on converted rows. */
  readonly convertedAt?: ExchangeRate;
}

/**
 * A series is rows of one subject and one currency, each period once, in any order. The periods either
 * follow one another without overlap (gaps are allowed), or all start in one January each (year to date), or
 * all have one length (rolling).
 *
 * @category Records
 */
export type Series = readonly Observation[];

/**
 * What a row has beside its period and value.
 *
 * @category Records
 */
export interface SeriesHeader extends SubjectInput, ProvenanceInput {
  /** ISO 4217: "USD". */
  readonly currency: CurrencyCode;
  /** The step of figures that bring none of their own: "10000000" for two decimals of a billion. */
  readonly roundedTo?: DecimalInput | undefined;
}

/**
 * What {@link observation} takes.
 *
 * @category Records
 */
export interface ObservationInput extends SeriesHeader {
  /** A month, "2025-11", or a closed span, "2025-01/2025-02". */
  readonly period: Period;
  /** Single currency units, or a print: `printed("330.35 billion")`. */
  readonly value: FigureInput;
  /** What rounding leaves, where the value does not say it. */
  readonly bounds?: IntervalInput | undefined;
  /** The rate of a converted row. */
  readonly convertedAt?: ExchangeRateInput | undefined;
}

/** The fields that a heading has beside subject and provenance. */
export const HEADER_FIELDS = ["currency", "roundedTo"] as const;
/** The fields that a row has beside those of a heading; the richest row, a partner flow, has a quantity. */
const ROW_FIELDS = ["period", "value", "bounds", "convertedAt", "quantity"] as const;

/**
 * Makes one row.
 *
 * A figure given as a print brings its own rounding, before `roundedTo`. A {@link PartnerFlow} is read as the
 * observation that it is.
 *
 * @param input  subject, period, currency and value (single currency units, or a print)
 * @returns      the row, frozen
 * @throws       {@link TradeError} `WRONG_UNIT` for a value printed with a percent sign, `INVALID_FIELD` for a
 *               negative value of anything but a balance, or a value with digits below `roundedTo`;
 *               `INVALID_PERIOD`, `INVALID_DECIMAL`, `UNKNOWN_CURRENCY`, `UNKNOWN_FIELD`
 * @example
 * observation({ reporter: "CN", flow: "balance", period: "2025-11", currency: "USD", value: printed("111.68 billion") }).roundedTo // => "10000000"
 * observation({ reporter: "CN", flow: "exports", period: "2025-11", currency: "USD", value: -1 }) // => throws INVALID_FIELD
 * @category Records
 */
export function observation(input: ObservationInput): Observation {
  const draft = {} as Draft<Observation>;
  fillObservation(draft, input, "an observation");
  return Object.freeze(draft);
}

/** Reads an observation into a record. */
export function fillObservation(draft: Draft<Observation>, input: ObservationInput, record: string): void {
  checkFields(input, record, SUBJECT_FIELDS, PROVENANCE_FIELDS, HEADER_FIELDS, ROW_FIELDS);
  fillSubject(draft, input);
  draft.period = readPeriod(input.period, "period");
  fillProvenance(draft, input);
  draft.currency = readCurrency(input.currency, "currency");
  const figure = readFigure(input.value, "value", "number", input.roundedTo);
  draft.value = figure.value;
  if (draft.flow !== "balance" && draft.value.isNegative())
    refuse("INVALID_FIELD", "value", `zero or above in ${draft.flow}`, draft.value);
  if (figure.roundedTo !== undefined) draft.roundedTo = figure.roundedTo;
  const bounds = input.bounds === undefined ? figure.bounds : interval(input.bounds);
  if (bounds !== undefined) draft.bounds = bounds;
  if (input.convertedAt !== undefined) draft.convertedAt = exchangeRate(input.convertedAt);
}

/**
 * Every value the row may stand for: its own bounds, else what its rounding leaves, else the value alone.
 *
 * @param observation  a row
 * @returns            the interval, in single currency units
 * @example
 * boundsOf(observation({ reporter: "CN", flow: "exports", period: "2025-05", currency: "USD", value: printed("316.1 billion") })).low // => "316050000000"
 * @category Records
 */
export function boundsOf(observation: Observation): Interval {
  checkObject(observation, "a row");
  return boundsOfFigure(observation);
}

/** Whether a row is known to its last digit. */
export function isExact(row: Observation): boolean {
  return row.roundedTo === undefined && row.bounds === undefined;
}
