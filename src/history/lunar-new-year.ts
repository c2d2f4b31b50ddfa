import { refuse } from "../errors.js";
import type { Day } from "../period/day.js";
import { firstMonth, type HasPeriod, lastMonth, type Period, yearEarlier } from "../period/period.js";
import { FIRST_LUNAR_YEAR, LUNAR_NEW_YEARS } from "./lunar-new-year-days.js";

const DAYS: readonly string[] = /* @__PURE__ */ LUNAR_NEW_YEARS.split(" ");

/**
 * The day of the Lunar New Year.
 *
 * @param year  a calendar year from 1990 to 2050
 * @returns     the day on which it begins in that year
 * @throws      {@link TradeError} `INVALID_PERIOD` for another year
 * @see         the Chinese calendar of ICU, from which the days were taken; those of 2027 and 2030, where the new moon
 *              is minutes from midnight in Beijing, were put right
 * @example
 * lunarNewYear(2025) // => "2025-01-29"
 * @category History
 */
export function lunarNewYear(year: number): Day {
  const day = DAYS[year - FIRST_LUNAR_YEAR];
  const last = FIRST_LUNAR_YEAR + DAYS.length - 1;
  return day === undefined
    ? refuse("INVALID_PERIOD", "a year", `a whole number from ${FIRST_LUNAR_YEAR} to ${last}`, year)
    : (`${year}-${day}` as Day);
}

/**
 * Whether a period can be compared with the same one a year earlier where the Lunar New Year closes factories.
 *
 * @category History
 */
export interface LunarNewYearShift extends HasPeriod {
  /** False where the period holds the New Year and that of a year earlier did not, or the other way round. */
  readonly comparable: boolean;
  /** The New Year of the year in which the period ends, and the one before. */
  readonly newYear: Day;
  /** The New Year of the year before. */
  readonly yearBefore: Day;
}

/**
 * Flags a January or February that the Lunar New Year makes hard to compare with a year earlier: the holiday
 * fell into one of the two months in one year and into the other in the other.
 *
 * January and February together hold it in every year, so the span is comparable; so is any other period that
 * has both months or neither. A holiday early in February also takes days from January; the flag does not see
 * that. Of a period of several years the New Years are counted.
 *
 * @param period  the period
 * @returns       the flag, and the days of the two last New Years
 * @throws        {@link TradeError} `INVALID_PERIOD` for what is no period, or a year outside 1990 to 2050
 * @example
 * lunarNewYearShift("2025-01").comparable // => false
 * lunarNewYearShift("2025-01/2025-02").comparable // => true
 * @category History
 */
export function lunarNewYearShift(period: Period): LunarNewYearShift {
  const year = Number(lastMonth(period).slice(0, 4));
  const [newYear, yearBefore] = [lunarNewYear(year), lunarNewYear(year - 1)];
  return Object.freeze({
    period,
    comparable: countNewYears(period) === countNewYears(yearEarlier(period)),
    newYear,
    yearBefore,
  });
}

function countNewYears(period: Period): number {
  const [first, last] = [firstMonth(period), lastMonth(period)];
  let count = 0;
  for (let year = Number(first.slice(0, 4)); year <= Number(last.slice(0, 4)); year++) {
    const month = lunarNewYear(year).slice(0, 7);
    if (month >= first && month <= last) count++;
  }
  return count;
}
