import { isMonth, monthAfter } from "../../period/month.js";
import { countMonths, firstMonth, readPeriod, span } from "../../period/period.js";

const HALF = /^(\d{4})-?[SH]([12])$/;
const YEAR = /^(\d{4})-A1$/;
const RANGE = /^(\d{4}-\d\d)\/P(\d{1,4})M$/;

/** Periods of SDMX that other files do not have, half-years, 2025-A1 and ranges, as spans; others as they stand. */
export function sdmxPeriod(text: string): string {
  const [, year, half] = HALF.exec(text) ?? [];
  if (year !== undefined) return half === "1" ? `${year}-01/${year}-06` : `${year}-07/${year}-12`;
  const [, first, months] = RANGE.exec(text) ?? [];
  if (isMonth(first) && Number(months) > 0 && Number(first.slice(0, 4)) + Number(months) / 12 < 9999)
    return span(first, monthAfter(first, Number(months) - 1));
  return YEAR.exec(text)?.[1] ?? text;
}

/** A month or a span as SDMX writes it: a year, a half-year, a quarter, else a start with a number of months. */
export function sdmxTime(text: string): string {
  const period = readPeriod(text, "period");
  if (isMonth(period)) return period;
  const [first, months] = [firstMonth(period), countMonths(period)];
  const year = first.slice(0, 4);
  const before = Number(first.slice(5)) - 1;
  if (months === 12 && before === 0) return year;
  if (months === 6 && before % 6 === 0) return `${year}-S${before / 6 + 1}`;
  if (months === 3 && before % 3 === 0) return `${year}-Q${before / 3 + 1}`;
  return `${first}/P${months}M`;
}
