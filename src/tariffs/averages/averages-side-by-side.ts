import { type Decimal, difference } from "../../decimal/decimal.js";
import { checkFields, readText } from "../../fields.js";
import { type Day, isDay, isIn, readDayOrPeriod } from "../../period/day.js";
import { firstMonth, lastMonth, type Period } from "../../period/period.js";
import type { PublishedTariffAverage } from "./published-average.js";

/**
 * Whose duties on whose goods, and on which day or in which period.
 *
 * @category Average tariffs
 */
export interface AverageQuery {
  /** ISO 3166-1 alpha-2, or the code of a group. */
  readonly imposer: string;
  /** Whose goods; `"*"` for all. */
  readonly target: string;
  /** A day is also found in a period that holds it. */
  readonly date: Day | Period;
}

/**
 * What several estimators published of one time.
 *
 * @category Average tariffs
 */
export interface AveragesSideBySide {
  /** In order of estimators, then of dates. */
  readonly averages: readonly PublishedTariffAverage[];
  /** A fraction; `null` where nothing was published. */
  readonly lowest: Decimal | null;
  /** A fraction; `null` where nothing was published. */
  readonly highest: Decimal | null;
  /** The difference of the two: 0.1773 is 17.73 points; `null`, as both are, where nothing was published. */
  readonly spread: Decimal | null;
}

const FIELDS = ["imposer", "target", "date"] as const;

/**
 * The averages that were published of one time, side by side: estimators differ in weights, in exemptions and in what
 * they start from, so that they are shown and never averaged.
 *
 * @param averages  published averages of any economies and times
 * @param query     whose duties on whose goods; a day finds the averages of that day and of the periods it lies in, a
 *                  period also those of the days and periods inside
 * @returns         the averages, the lowest, the highest and the distance of the two
 * @throws          {@link TradeError} `INVALID_DAY`, `INVALID_PERIOD`, `INVALID_FIELD`, `UNKNOWN_FIELD`
 * @example
 * const us = { imposer: "US", target: "CN" }
 * const averages = [
 *   publishedTariffAverage({ ...us, date: "2025-11", average: printed("47.5%"), estimator: "PIIE" }),
 *   publishedTariffAverage({ ...us, date: "2025-11-14", average: printed("29.77%"), estimator: "tradewartracker" }),
 * ]
 * const found = averagesSideBySide(averages, { ...us, date: "2025-11" })
 * found.averages.map((one) => one.estimator) // => ["PIIE", "tradewartracker"]
 * formatPoints(found.spread, { decimals: 2 }) // => "17.73 points"
 * @category Average tariffs
 */
export function averagesSideBySide(
  averages: readonly PublishedTariffAverage[],
  query: AverageQuery,
): AveragesSideBySide {
  checkFields(query, "a query of averages", FIELDS);
  const imposer = readText(query.imposer, "imposer");
  const target = readText(query.target, "target");
  const date = readDayOrPeriod(query.date, "date");
  const found = averages
    .filter((one) => one.imposer === imposer && one.target === target)
    .filter((one) => lies(one.date, date) || lies(date, one.date))
    .sort((a, b) => order(a.estimator, b.estimator) || order(a.date, b.date));
  const inSize = found.map(({ average }) => average).sort((a, b) => a.comparedTo(b));
  const [lowest = null, highest = null] = [inSize[0], inSize.at(-1)];
  return Object.freeze({
    averages: Object.freeze(found),
    lowest,
    highest,
    spread: lowest && highest && difference(highest, lowest),
  });
}

/** Whether a day or period lies in another. */
function lies(inner: Day | Period, outer: Day | Period): boolean {
  if (isDay(outer)) return inner === outer;
  if (isDay(inner)) return isIn(inner, outer);
  return firstMonth(inner) >= firstMonth(outer) && lastMonth(inner) <= lastMonth(outer);
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
