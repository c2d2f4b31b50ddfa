import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { isDay } from "../../../period/day.js";
import { dayName, periodName } from "../../../period/names.js";

/** "rates of 1 December 2025 to 8 December 2025, and the rate of November 2025": the days of exchange rates. */
export function ratesText(rates: readonly ExchangeRate[]): string {
  const days = rates.flatMap(({ date }) => (isDay(date) ? [date] : [])).sort();
  const periods = rates.flatMap(({ date }) => (isDay(date) ? [] : [date])).sort();
  const [first, last] = [days[0], days.at(-1)];
  const spots =
    first === undefined || last === undefined
      ? []
      : [`rates of ${first === last ? dayName(first) : `${dayName(first)} to ${dayName(last)}`}`];
  const averages = [...new Set(periods)].map((period) => `the rate of ${periodName(period)}`);
  return [...spots, ...averages].join(", and ");
}
