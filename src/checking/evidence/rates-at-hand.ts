import type { CurrencyCode } from "../../currency/currency.js";
import type { ExchangeRate, ExchangeRateKind } from "../../currency/exchange-rate.js";
import { findExchangeRate } from "../../currency/find-exchange-rate.js";
import type { TradeError } from "../../errors.js";
import { type Day, plusDays } from "../../period/day.js";
import { monthsOf, type Period } from "../../period/period.js";
import type { Knowledge } from "./knowledge.js";

/** A rate of one kind and date, as given, turned round or crossed; `null` where there is none. */
export function rateOn(
  knowledge: Knowledge,
  base: CurrencyCode,
  quote: CurrencyCode,
  kind: ExchangeRateKind,
  date: Day | Period,
): ExchangeRate | null {
  const dates: readonly (Day | Period)[] = kind === "average" ? [date, ...monthsOf(date as Period)] : [date];
  const rates = [...new Set(dates)].flatMap((one) => knowledge.index.exchangeRates.get(one) ?? []);
  if (rates.length === 0) return null;
  try {
    return findExchangeRate(rates, { base, quote, kind, date });
  } catch (error) {
    // It is missing, or there are two that differ.
    const { code } = error as TradeError;
    if (code === "AMBIGUOUS_EXCHANGE_RATE") knowledge.notes.add("conflicting-evidence");
    return null;
  }
}

/** The spot rates of the days up to one. */
export function spotRates(
  knowledge: Knowledge,
  base: CurrencyCode,
  quote: CurrencyCode,
  until: Day,
  days: number,
): readonly ExchangeRate[] {
  return Array.from({ length: days + 1 }, (_, back) => plusDays(until, -back)).flatMap(
    (day) => rateOn(knowledge, base, quote, "spot", day) ?? [],
  );
}
