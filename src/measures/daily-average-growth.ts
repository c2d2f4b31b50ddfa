import {
  type Decimal,
  type DecimalInput,
  difference,
  ONE,
  plus,
  product,
  quotient,
  readDecimal,
  ZERO,
} from "../decimal/decimal.js";
import { between, type End, highEnd, lowEnd } from "../decimal/interval.js";
import { refuse } from "../errors.js";
import { checkFields } from "../fields.js";
import { sharedProvenance } from "../records/provenance.js";
import { subjectOf } from "../records/subject.js";
import type { GrowthRate } from "./growth-rate.js";

/**
 * The working days of a period and of its base.
 *
 * @category Growth
 */
export interface WorkingDayCounts {
  /** Of the later period, above zero; halves are allowed. */
  readonly current: DecimalInput;
  /** Of the earlier period. */
  readonly base: DecimalInput;
}

const FIELDS = ["current", "base"] as const;

/**
 * Growth per working day: what a growth rate would be if the period had as many working days as its base.
 *
 * `(1 + g) · d₀ / dₜ − 1`
 *
 * A proportional measure with a label of its own, "daily-average": a calendar adjustment estimates what a working day
 * more is worth, and is another figure.
 *
 * @param growth  the growth of the whole period, not adjusted
 * @param days    working days of the period and of its base; halves are welcome
 * @returns       the growth of the daily average; `null` with the reason where there is no growth
 * @throws        {@link TradeError} `INVALID_FIELD` for working days of zero or less, or for a growth that is adjusted, since
 *                what was adjusted knows the working days already
 * @see           Ministry of Trade, Industry and Energy of Korea, monthly export and import trends: daily average exports
 * @example
 * const growth = growthRate({ reporter: "KR", flow: "exports", period: "2025-10", comparison: "year-on-year", rate: printed("3.6%") })
 * const daily = dailyAverageGrowth(growth, { current: 20, base: 22 })
 * formatPercent(daily.rate) // => "14.0%"
 * daily.adjustment // => "daily-average"
 * @category Growth
 */
export function dailyAverageGrowth(growth: GrowthRate, days: WorkingDayCounts): GrowthRate {
  checkFields(days, "working days", FIELDS);
  const [current, base] = [readDays(days.current, "current"), readDays(days.base, "base")];
  const adjusted = (rate: Decimal): Decimal =>
    quotient(difference(product(plus(ONE, rate), base), current), current);
  const end = ({ value, closed }: End): End => ({ value: value && adjusted(value), closed });
  const { period, comparison, absent, adjustment = "none" } = growth;
  if (adjustment !== "none") return refuse("INVALID_FIELD", "adjustment", "none", adjustment);
  return Object.freeze({
    ...subjectOf(growth),
    period,
    ...sharedProvenance([growth]),
    comparison,
    ...(growth.currency !== undefined && { currency: growth.currency }),
    adjustment: "daily-average",
    rate: growth.rate && adjusted(growth.rate),
    absent,
    bounds: growth.bounds && between(end(lowEnd(growth.bounds)), end(highEnd(growth.bounds))),
  });
}

function readDays(days: DecimalInput, field: string): Decimal {
  const count = readDecimal(days, `working days (${field})`);
  return count.lte(ZERO) ? refuse("INVALID_FIELD", `working days (${field})`, "above zero", count) : count;
}
