import { type CurrencyCode, readCurrency } from "../currency/currency.js";
import type { Decimal, DecimalInput } from "../decimal/decimal.js";
import { type Interval, type IntervalInput, interval } from "../decimal/interval.js";
import { refuse, refuseMixed } from "../errors.js";
import { checkFields, checkObject, checkRecords, type Draft, readChoice } from "../fields.js";
import { inOrder } from "../period/in-order.js";
import { type HasPeriod, lastMonth, type Period, period, readPeriod } from "../period/period.js";
import { boundsOfFigure, type FigureInput, readFigure } from "../print/printed.js";
import type { AbsentRow } from "../records/absent-row.js";
import {
  fillProvenance,
  PROVENANCE_FIELDS,
  type Provenance,
  type ProvenanceInput,
} from "../records/provenance.js";
import {
  checkSameSubject,
  fillSubject,
  SUBJECT_FIELDS,
  type Subject,
  type SubjectInput,
} from "../records/subject.js";

/**
 * With which earlier period a period is compared.
 *
 * @category Growth
 */
export type Comparison = "year-on-year" | "month-on-month" | "annualised" | "other";

/**
 * Why there is no rate: no base, a base of zero, a base below zero, a value of the other sign; where a deficit's
 * growth was asked for, no deficit; or no value, since months or an exchange rate are missing.
 *
 * @category Growth
 */
export type AbsentReason =
  | "missing-base"
  | "zero-base"
  | "negative-base"
  | "sign-change"
  | "no-deficit"
  | AbsentRow["absent"];

/**
 * A growth as a publisher prints it, with or without the levels behind it. Every {@link Growth} is one.
 *
 * @category Growth
 */
export interface GrowthRate extends Subject, HasPeriod, Provenance {
  /** With what: a year earlier, the month before, another period. */
  readonly comparison: Comparison;
  /** The earlier period of the comparison "other", where it is known: the quarter before, a month named. */
  readonly basePeriod?: Period;
  /** The currency of the levels, where it is known: growth in yuan is another figure than growth in dollars. */
  readonly currency?: CurrencyCode;
  /** A fraction: 0.059 is 5.9 %. `null`: see `absent`. */
  readonly rate: Decimal | null;
  /** Why there is no rate; `null` where there is one. */
  readonly absent: AbsentReason | null;
  /** Every rate it may stand for: one point where all is exact, `null` where there is no rate. */
  readonly bounds: Interval | null;
}

/**
 * What a growth rate has beside its period and rate.
 *
 * @category Growth
 */
export interface GrowthRateHeader extends SubjectInput, ProvenanceInput {
  /** With what: a year earlier, the month before, another period. */
  readonly comparison: Comparison;
  /** Of the levels behind it, where it is known. */
  readonly currency?: CurrencyCode | undefined;
  /** The step of a printed rate, a fraction: 0.001 is a tenth of a point. */
  readonly roundedTo?: DecimalInput | undefined;
}

/**
 * What {@link growthRate} takes.
 *
 * @category Growth
 */
export interface GrowthRateInput extends GrowthRateHeader {
  /** The later of the two periods. */
  readonly period: Period;
  /** Of a comparison that does not say it: before the period. A growth of levels may bring its own. */
  readonly basePeriod?: Period | undefined;
  /** A fraction, 0.059, or a print with a percent sign; `null` with `absent`. */
  readonly rate: FigureInput | null;
  /** Why there is no rate. */
  readonly absent?: AbsentReason | null | undefined;
  /** Every rate it may stand for, where the print does not say it. */
  readonly bounds?: IntervalInput | null | undefined;
}

/**
 * Rates by period, as one types them from a page.
 *
 * @category Growth
 */
export interface RatesByPeriod {
  readonly [period: Period]: FigureInput;
}

/** The comparisons. */
export const COMPARISONS = ["year-on-year", "month-on-month", "annualised", "other"] as const;
const REASONS = [
  "missing-base",
  "zero-base",
  "negative-base",
  "sign-change",
  "no-deficit",
  "missing-months",
  "missing-exchange-rate",
] as const;
const HEADER_FIELDS = ["comparison", "currency", "roundedTo"] as const;
/** A growth with levels may be read as a growth rate. */
const RATE_FIELDS = ["period", "basePeriod", "rate", "absent", "bounds", "value", "base", "change"] as const;

/**
 * Makes one published growth rate.
 *
 * @param input  subject, period, comparison and rate: a fraction or a print with a percent sign; `null` with
 *               the reason in `absent` where there is none
 * @returns      the rate, frozen; its bounds come from the print or from `roundedTo`
 * @throws       {@link TradeError} `WRONG_UNIT` for a rate printed without a percent sign; `INVALID_FIELD` for no rate
 *               without a reason, bounds without a rate, or a reason beside a rate; `UNKNOWN_FIELD` and the errors of the parts
 * @example
 * growthRate({ reporter: "CN", flow: "exports", period: "2025-11", comparison: "year-on-year", rate: printed("5.9%") }).rate // => "0.059"
 * growthRate({ reporter: "CN", flow: "exports", period: "2025-11", comparison: "year-on-year", rate: printed("5.9") }) // => throws WRONG_UNIT
 * @category Growth
 */
export function growthRate(input: GrowthRateInput): GrowthRate {
  checkFields(input, "a growth rate", SUBJECT_FIELDS, PROVENANCE_FIELDS, HEADER_FIELDS, RATE_FIELDS);
  const draft = {} as Draft<GrowthRate>;
  fillSubject(draft, input);
  draft.period = readPeriod(input.period, "period");
  fillProvenance(draft, input);
  draft.comparison = readChoice(input.comparison, "comparison", COMPARISONS);
  if (draft.comparison === "other" && input.basePeriod !== undefined)
    draft.basePeriod = readBasePeriod(input.basePeriod, draft.period);
  if (input.currency !== undefined) draft.currency = readCurrency(input.currency, "currency");
  if (input.rate === null) {
    draft.rate = null;
    draft.absent = readChoice(input.absent, "absent", REASONS);
    if (input.bounds != null)
      refuse("INVALID_FIELD", "bounds", "left out where there is no rate", input.bounds);
    draft.bounds = null;
  } else {
    if (input.absent != null)
      refuse("INVALID_FIELD", "absent", "left out where there is a rate", input.absent);
    const figure = readFigure(input.rate, "rate", "fraction", input.roundedTo);
    draft.rate = figure.value;
    draft.absent = null;
    draft.bounds = input.bounds == null ? boundsOfFigure(figure) : interval(input.bounds);
  }
  return Object.freeze(draft);
}

function readBasePeriod(base: unknown, period: Period): Period {
  const read = readPeriod(base, "basePeriod");
  return lastMonth(read) < lastMonth(period)
    ? read
    : refuse("INVALID_FIELD", "basePeriod", `before ${period}`, read);
}

/**
 * Makes a run of published growth rates from a heading and a table.
 *
 * @param header  what all have: subject, comparison, vintage, source; `roundedTo` for rates that bring no
 *                rounding of their own
 * @param rates   the rates by period
 * @returns       the growth rates in order of time
 * @throws        {@link TradeError} as {@link growthRate}; `DUPLICATE_PERIOD`, `OVERLAPPING_PERIODS`
 * @example
 * const rates = growthRates({ reporter: "CN", flow: "exports", comparison: "year-on-year" }, { "2025-11": printed("5.9%"), "2025-10": printed("-1.1%") })
 * rates.map((rate) => formatPercent(rate.rate)) // => ["−1.1%", "5.9%"]
 * @category Growth
 */
export function growthRates(header: GrowthRateHeader, rates: RatesByPeriod): readonly GrowthRate[] {
  checkObject(rates, "rates");
  checkFields(header, "the heading of growth rates", SUBJECT_FIELDS, PROVENANCE_FIELDS, HEADER_FIELDS);
  const made = Object.entries(rates).map(([text, rate]) =>
    growthRate({ ...header, period: period(text), rate: rate as FigureInput }),
  );
  return checkRates(made);
}

/** Checks that rates are of one subject and comparison, each period once, and puts them in order of time. */
export function checkRates(rates: readonly GrowthRate[]): readonly GrowthRate[] {
  checkRecords(rates, "rates");
  for (const rate of rates) checkComparable(rates[0]!, rate);
  return inOrder(rates).items;
}

/** Throws where two growth rates are not of one subject, comparison and currency. */
export function checkComparable(first: GrowthRate, second: GrowthRate): void {
  checkSameSubject(first, second);
  if (first.comparison !== second.comparison)
    refuseMixed("MIXED_SUBJECTS", "growth rates", "comparison", [first.comparison, second.comparison]);
  const currencies = [first.currency, second.currency] as const;
  if (!currencies.includes(undefined) && currencies[0] !== currencies[1])
    refuseMixed("MIXED_CURRENCIES", "growth rates", "currency", currencies);
}
