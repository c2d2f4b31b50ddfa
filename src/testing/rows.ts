import type { Decimal } from "../decimal/decimal.js";
import { lastDay, plusDays } from "../period/day.js";
import type { Period } from "../period/period.js";
import { observation, type Series } from "../records/observation.js";
import { type PartnerFlow, partnerFlow } from "../records/partner-flow.js";
import type { Flow } from "../records/subject.js";
import { type TradeMonth, tradeMonth } from "../records/trade-month.js";
import type { Arbitrary, FastCheck } from "./fast-check.js";
import { type FigureOptions, figures, type RoundedFigure } from "./figures.js";
import { type PeriodOptions, periods } from "./times.js";

/**
 * Which series are made.
 *
 * @category Testing
 */
export interface SeriesOptions extends FigureOptions, PeriodOptions {}

/**
 * A series as printed, with the true value behind each row: what a measure gives for the truths must lie in the bounds
 * of what it gives for the rows.
 *
 * @category Testing
 */
export interface TrueSeries {
  /** As printed, in order of time. */
  readonly rows: Series;
  /** The value of each row before it was rounded. */
  readonly truths: ReadonlyMap<Period, Decimal>;
}

const REPORTER = "XX";
const CURRENCY = "USD";
const PARTNERS = ["DE", "JP", "KR", "US"] as const;

/** Series with their true values. */
export function series(fc: FastCheck, options: SeriesOptions = {}): Arbitrary<TrueSeries> {
  const { flow = "exports" } = options;
  return timed(fc, options, figures(fc, options)).map((found) => ({
    rows: found.map(([period, figure]) => rowOf(period, figure, flow)),
    truths: new Map(found.map(([period, { truth }]) => [period, truth])),
  }));
}

/** Months of one economy that follow one another. */
export function tradeMonths(fc: FastCheck, options: SeriesOptions = {}): Arbitrary<readonly TradeMonth[]> {
  return timed(fc, options, sides(fc, options)).map((found) =>
    found.map(([period, both]) => monthOf(period, both)),
  );
}

/** Months with one to three vintages each: printed ten days after the month, revised every thirty days. */
export function vintages(fc: FastCheck, options: SeriesOptions = {}): Arbitrary<readonly TradeMonth[]> {
  const levels = fc.array(sides(fc, options), { minLength: 1, maxLength: 3 });
  return timed(fc, options, levels).map((found) =>
    found.flatMap(([period, all]) =>
      all.map((both, index) => monthOf(period, both, plusDays(lastDay(period), 10 + 30 * index))),
    ),
  );
}

/** Exports and imports with some partners, each once a period. */
export function partnerFlows(fc: FastCheck, options: SeriesOptions = {}): Arbitrary<readonly PartnerFlow[]> {
  const figure = figures(fc, { ...options, flow: "exports" });
  const made = fc.uniqueArray(
    fc.record({ partner: fc.constantFrom(...PARTNERS), flow: fc.constantFrom("exports", "imports"), figure }),
    { selector: ({ partner, flow }) => `${partner} ${flow}`, minLength: 1 },
  );
  return timed(fc, options, made).map((found) =>
    found.flatMap(([period, all]) =>
      all.map(({ partner, flow, figure: { text, roundedTo } }) =>
        partnerFlow({
          reporter: REPORTER,
          partner,
          flow,
          currency: CURRENCY,
          period,
          value: text,
          roundedTo,
        }),
      ),
    ),
  );
}

/**
 * The row of a printed figure.
 *
 * @internal
 */
export function rowOf(
  period: Period,
  { text, roundedTo }: Pick<RoundedFigure, "text" | "roundedTo">,
  flow: Flow,
): Series[number] {
  return observation({ reporter: REPORTER, flow, currency: CURRENCY, period, value: text, roundedTo });
}

interface Sides {
  readonly exports: RoundedFigure;
  readonly imports: RoundedFigure;
}

function sides(fc: FastCheck, { exact }: FigureOptions): Arbitrary<Sides> {
  const figure = figures(fc, { exact });
  return fc.record({ exports: figure, imports: figure });
}

function monthOf(
  period: Period,
  { exports, imports }: Sides,
  published?: TradeMonth["published"],
): TradeMonth {
  return tradeMonth({
    reporter: REPORTER,
    currency: CURRENCY,
    period,
    published,
    exports: exports.text,
    imports: imports.text,
    roundedTo: { exports: exports.roundedTo, imports: imports.roundedTo },
  });
}

/** Something for each of some periods. */
function timed<T>(
  fc: FastCheck,
  options: PeriodOptions,
  something: Arbitrary<T>,
): Arbitrary<readonly (readonly [Period, T])[]> {
  return periods(fc, options).chain((found) =>
    fc
      .array(something, { minLength: found.length, maxLength: found.length })
      .map((made) => found.map((period, index) => [period, made[index]!] as const)),
  );
}
