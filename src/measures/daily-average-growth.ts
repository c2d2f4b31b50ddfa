import {
  type Decimal,
  type DecimalInput,
  difference,
  ONE,
  plus,
  product,
  quotient,
  readDecimal,
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
  readonly current: DecimalInput;
  readonly base: DecimalInput;
}

/** What a figure is once its working days are reckoned with. */
const ADJUSTED = {
  none: "calendar",
  calendar: "calendar",
  seasonal: "seasonal-and-calendar",
  "seasonal-and-calendar": "seasonal-and-calendar",
} as const;
const FIELDS = ["current", "base"] as const;

/**
 * Growth per working day: what a growth rate would be if the period had as many working days as its base.
 *
 * $$ (1+g)\frac{d_0}{d_t} - 1 $$
 *
 * @param growth  the growth of the whole period
 * @param days    working days of the period and of its base; halves are welcome
 * @returns       the growth of the daily average, adjusted for the calendar; `null` with the reason where there
 *                is no growth
 * @throws        {@link TradeError} `INVALID_FIELD` for working days of zero or less
 * @example
 * const growth = growthRate({ reporter: "XX", flow: "exports", period: "2025-11", comparison: "year-on-year", rate: percent("8.4") })
 * formatPercent(dailyAverageGrowth(growth, { current: "22", base: "23" }).rate) // => "13.3%"
 * @category Growth
 */
export function dailyAverageGrowth(growth: GrowthRate, days: WorkingDayCounts): GrowthRate {
  checkFields(days, "working days", FIELDS);
  const [current, base] = [readDays(days.current, "current"), readDays(days.base, "base")];
  const adjusted = (rate: Decimal): Decimal =>
    quotient(difference(product(plus(ONE, rate), base), current), current);
  const end = ({ value, closed }: End): End => ({ value: value && adjusted(value), closed });
  const { period, comparison, absent } = growth;
  return Object.freeze({
    ...subjectOf(growth),
    period,
    ...sharedProvenance([growth]),
    comparison,
    ...(growth.currency !== undefined && { currency: growth.currency }),
    adjustment: ADJUSTED[growth.adjustment ?? "none"],
    rate: growth.rate && adjusted(growth.rate),
    absent,
    bounds: growth.bounds && between(end(lowEnd(growth.bounds)), end(highEnd(growth.bounds))),
  });
}

function readDays(days: DecimalInput, field: string): Decimal {
  const count = readDecimal(days, `working days (${field})`);
  return count.s < 0 || count.isZero()
    ? refuse("INVALID_FIELD", `working days (${field})`, "above zero", count)
    : count;
}
