import type { Decimal } from "../../decimal/decimal.js";
import { type Interval, type IntervalInput, interval } from "../../decimal/interval.js";
import { refuse } from "../../errors.js";
import { checkFields, readText } from "../../fields.js";
import { type Day, readDayOrPeriod } from "../../period/day.js";
import type { Period } from "../../period/period.js";
import { boundsOfFigure, type FigureInput, readFigure } from "../../print/printed.js";

/**
 * An average tariff that somebody published: a sourced figure, never computed here. Estimators differ: for
 * one month of 2025 they ran from 29.77 to 47.5 %.
 *
 * @category Average tariffs
 */
export interface PublishedTariffAverage {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly imposer: string;
  /** Whose goods; `"*"` for all. */
  readonly target: string;
  /** The day or the period for which it holds. */
  readonly date: Day | Period;
  /** A fraction: 0.475 is 47.5 %. */
  readonly average: Decimal;
  /** Every average that prints so. */
  readonly bounds: Interval;
  /** Who made it, and by which method. */
  readonly estimator: string;
  /** Where it was published. */
  readonly source?: string;
}

/**
 * What {@link publishedTariffAverage} takes.
 *
 * @category Average tariffs
 */
export interface PublishedTariffAverageInput {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly imposer: string;
  /** Whose goods; `"*"` for all. */
  readonly target: string;
  /** The day or the period for which it holds. */
  readonly date: Day | Period;
  /** A fraction, 0.475, or a print with a percent sign. */
  readonly average: FigureInput;
  /** Where the print does not say them. */
  readonly bounds?: IntervalInput | undefined;
  /** Who made it, and by which method. */
  readonly estimator: string;
  /** Where it was published. */
  readonly source?: string | undefined;
}

const FIELDS = ["imposer", "target", "date", "average", "bounds", "estimator", "source"] as const;

/**
 * Makes a published average.
 *
 * @param input  who imposes it on whom, when, the average (a fraction, or a print with a percent sign) and its
 *               estimator
 * @returns      the average, frozen
 * @throws       {@link TradeError} `INVALID_FIELD` for no estimator or an average below zero; `WRONG_UNIT`,
 *               `INVALID_DAY`, `INVALID_PERIOD`, `UNKNOWN_FIELD`
 * @example
 * publishedTariffAverage({ imposer: "US", target: "CN", date: "2025-11", average: printed("47.5%"), estimator: "PIIE" }).average // => "0.475"
 * @category Average tariffs
 */
export function publishedTariffAverage(input: PublishedTariffAverageInput): PublishedTariffAverage {
  checkFields(input, "a published tariff average", FIELDS);
  const figure = readFigure(input.average, "average", "fraction");
  return Object.freeze({
    imposer: readText(input.imposer, "imposer"),
    target: readText(input.target, "target"),
    date: readDayOrPeriod(input.date, "date"),
    average: figure.value.isNegative()
      ? refuse("INVALID_FIELD", "average", "zero or above", figure.value)
      : figure.value,
    bounds: input.bounds === undefined ? boundsOfFigure(figure) : interval(input.bounds),
    estimator: readText(input.estimator, "estimator"),
    ...(input.source !== undefined && { source: readText(input.source, "source") }),
  });
}
