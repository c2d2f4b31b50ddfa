import { type Decimal, ratioOfWholes, rootOfWholes, wholesOf } from "../decimal/decimal.js";
import { checkRecords } from "../fields.js";
import type { Revision } from "./revisions.js";

/**
 * Why a regression of revised figures says nothing: fewer than three revisions, no revision other than zero, or figures
 * that are all the same.
 *
 * @category Revisions
 */
export type NoRegression = "too-few" | "not-revised" | "no-variation";

/**
 * A coefficient of a regression with its standard error, that of ordinary least squares.
 *
 * @category Revisions
 */
export interface RegressionCoefficient {
  /** Its value, 34 digits. */
  readonly estimate: Decimal;
  /** In the unit of the estimate. */
  readonly standardError: Decimal;
}

/**
 * A regression of one release on another, held against intercept 0 and slope 1.
 *
 * @category Revisions
 */
export interface RevisionRegression {
  /** In currency units for levels, a fraction for growth rates. */
  readonly intercept: RegressionCoefficient | null;
  /** A ratio: 1 where the one release moves with the other. */
  readonly slope: RegressionCoefficient | null;
  /** F with 2 and n − 2 degrees of freedom for both at once; `null` also where all points lie on the line. */
  readonly fStatistic: Decimal | null;
  /** How likely an F so large is where the intercept is 0 and the slope 1. */
  readonly pValue: Decimal | null;
  /** Why there is no regression; `null` where there is one. */
  readonly absent: NoRegression | null;
}

/**
 * Whether revisions are news or noise.
 *
 * @category Revisions
 */
export interface NewsAndNoise {
  /** n, the number of revisions. */
  readonly count: number;
  /** The later figure on the earlier. A small `pValue` speaks against news: revisions could have been foreseen. */
  readonly news: RevisionRegression;
  /** The earlier figure on the later. A small `pValue` speaks against noise: the earlier is not the later with an error. */
  readonly noise: RevisionRegression;
}

/**
 * Tests whether revisions are news, what nobody could have known when the figure first came out, or noise, an error of
 * measurement that is mended later: the regressions of Mincer and Zarnowitz, both ways.
 *
 * `L = α + β·P + u` (news), `P = α + β·L + u` (noise), each held against `α = 0` and `β = 1`
 *
 * P is the earlier figure, L the later. Of news the earlier figure is an efficient forecast: the revision has nothing to
 * do with it. Of noise the revision has nothing to do with the later figure. Both may be refused, or neither. Growth
 * rates suit better than levels, whose trend gives a slope near 1 whatever was revised. The errors are those of ordinary
 * least squares: they take revisions for independent and alike, which those of neighbouring months often are not, and
 * are then too small.
 *
 * @param list  revisions of one horizon, such as "first-to-latest"
 * @returns     both regressions with their errors and tests; 34 digits
 * @see         Mincer and Zarnowitz (1969), The Evaluation of Economic Forecasts; Mankiw and Shapiro (1986), News or Noise: An
 *              Analysis of GNP Revisions, Survey of Current Business 66; OECD / Eurostat Guidelines on Revisions Policy and
 *              Analysis: assessing the efficiency of early release estimates
 * @example
 * const rate = (period: Month, published: Day, text: `${number}`) => growthRate({ reporter: "XX", flow: "exports", comparison: "year-on-year", period, published, rate: text })
 * const rates = [
 *   rate("2025-01", "2025-02-10", "0.01"), rate("2025-01", "2026-02-10", "0.02"),
 *   rate("2025-02", "2025-03-10", "0.03"), rate("2025-02", "2026-03-10", "0.03"),
 *   rate("2025-03", "2025-04-10", "0.05"), rate("2025-03", "2026-04-10", "0.06"),
 * ]
 * const { news } = newsAndNoise(revisions(rates, "first-to-latest"))
 * news.slope?.estimate // => "1"
 * news.pValue?.toFixed(4) // => "0.5774"
 * @category Revisions
 */
export function newsAndNoise(list: readonly Revision[]): NewsAndNoise {
  checkRecords(list, "revisions");
  const made = list.filter((one) => one.revision !== null);
  const { wholes, places } = wholesOf(made.flatMap(({ from, to }) => [from!, to!]));
  const earlier = wholes.filter((_, index) => index % 2 === 0);
  const later = wholes.filter((_, index) => index % 2 === 1);
  return Object.freeze({
    count: made.length,
    news: regression(later, earlier, places),
    noise: regression(earlier, later, places),
  });
}

/** Ordinary least squares of y on x in whole numbers: each result is one ratio of them, divided once. */
function regression(y: readonly bigint[], x: readonly bigint[], places: number): RevisionRegression {
  const n = BigInt(x.length);
  const [sumX, sumY] = [total(x), total(y)];
  const [squaresX, squaresY, products] = [dot(x, x), dot(y, y), dot(x, y)];
  const revised = squaresX + squaresY - 2n * products;
  const spread = n * squaresX - sumX * sumX;
  const absent = n < 3n ? "too-few" : revised === 0n ? "not-revised" : spread === 0n ? "no-variation" : null;
  if (absent !== null)
    return Object.freeze({ intercept: null, slope: null, fStatistic: null, pValue: null, absent });
  const intercept = squaresX * sumY - sumX * products;
  const slope = n * products - sumX * sumY;
  // What the line leaves, and what 0 and 1 leave, both times the spread.
  const left = spread * squaresY - intercept * sumY - slope * products;
  const [all, degrees, unit] = [spread * revised, n - 2n, 10n ** BigInt(places)];
  const freedom = degrees * spread * spread;
  return Object.freeze({
    intercept: Object.freeze({
      estimate: ratioOfWholes(intercept, spread * unit),
      standardError: rootOfWholes(left * squaresX, freedom * unit * unit),
    }),
    slope: Object.freeze({
      estimate: ratioOfWholes(slope, spread),
      standardError: rootOfWholes(left * n, freedom),
    }),
    fStatistic: left === 0n ? null : ratioOfWholes((all - left) * degrees, 2n * left),
    // With two degrees of freedom above, the tail of F has a closed form.
    pValue: rootOfWholes(left, all, x.length - 2),
    absent,
  });
}

function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

function dot(first: readonly bigint[], second: readonly bigint[]): bigint {
  return first.reduce((sum, value, index) => sum + value * second[index]!, 0n);
}
