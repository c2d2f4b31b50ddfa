import { type Decimal, decimal, MINUS_ONE, ONE, product, ZERO } from "../decimal/decimal.js";
import { EVERYTHING, type Interval, liesAbove, point } from "../decimal/interval.js";
import { intervalQuotient, intervalSum, shifted } from "../decimal/interval-arithmetic.js";
import { refuse } from "../errors.js";
import { isMonth } from "../period/month.js";
import { calendarYear } from "../period/period.js";
import { during } from "../period/pick.js";
import { boundsOf, isExact, type Observation, type Series } from "../records/observation.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { type Growth, growthOf } from "./growth-of.js";
import { singlePeriods } from "./single-periods.js";
import { checkTiled } from "./year-so-far.js";

/**
 * The carry-over: the growth of a year if all its months stay at the level of the December before.
 *
 * `12 · x₁₂ / (x₁ + … + x₁₂) − 1`, all of the year before
 *
 * It is what the path of the year before alone gives to the growth of the year, and is known before the year begins; the
 * months of the year itself, where they are given, change nothing. With them the measure is {@link acquiredGrowth}. For
 * figures that are not seasonally adjusted December is no usual month; the formula does not know that.
 *
 * @param series   single periods of one subject and currency: the whole year before, to a December of its own
 * @param year     the year
 * @returns        growth of the year over the year before; its value is the year under that assumption
 * @throws         {@link TradeError} `INCOMPLETE_SPAN` with the missing months of the year before; `INVALID_PERIOD` where its
 *                 last row is a span, which has no level of a month; as {@link yearToDate}
 * @see            ECB, Economic Bulletin 7/2022, Carry-over effects and intra-quarter GDP growth: the growth of a year "if all
 *                 quarterly growth rates in that year were zero"; Tödter (2011), Review of Economics 62, on monthly figures
 * @example
 * const before = series({ reporter: "XX", flow: "exports", currency: "USD" }, { "2024-01/2024-11": 110, "2024-12": 12 })
 * formatPercent(carryOver(before, 2025).rate) // => "18.0%"
 * @category Growth
 */
export function carryOver(series: Series, year: number): Growth {
  const whole = calendarYear(year - 1);
  const before = during(singlePeriods(series, "an outlook for a year"), whole);
  checkTiled(before, whole);
  const last = before.at(-1)!;
  if (!isMonth(last.period)) return refuse("INVALID_PERIOD", "the last row", "a single month", last.period);
  const held: Observation = {
    ...subjectOf(last),
    period: calendarYear(year),
    ...sharedProvenance([last]),
    currency: last.currency,
    value: product(last.value, TWELVE),
  };
  const growth = growthOf(held, whole, sumOfRows(before, whole), { comparison: "year-on-year" });
  if (growth.rate === null || before.every(isExact)) return growth;
  return Object.freeze({ ...growth, bounds: fromDecember(before) });
}

/** 12 d / (s + d) − 1 with December d and the other months s: 12 / (s / d + 1) − 1, so that d stands once. */
function fromDecember(before: Series): Interval {
  const december = boundsOf(before.at(-1)!);
  const others = before.slice(0, -1).map(boundsOf).reduce(intervalSum, point(ZERO));
  if (!liesAbove(december, ZERO)) return EVERYTHING;
  const ratio = shifted(intervalQuotient(others, december)!, ONE);
  return shifted(intervalQuotient(point(TWELVE), ratio) ?? EVERYTHING, MINUS_ONE);
}

const TWELVE: Decimal = /* @__PURE__ */ decimal(12);
