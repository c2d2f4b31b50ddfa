import type { CurrencyCode } from "../../currency/currency.js";
import type { ExchangeRate, ExchangeRateKind } from "../../currency/exchange-rate.js";
import { findExchangeRate } from "../../currency/find-exchange-rate.js";
import { TradeError } from "../../errors.js";
import { type Day, isDay, plusDays } from "../../period/day.js";
import { monthsOf, type Period } from "../../period/period.js";
import type { Knowledge } from "./knowledge.js";

/** A kind of rate and its date. */
export type DatedKind = readonly [kind: ExchangeRateKind, date: Day | Period];

/** The rates that were found of those asked for. */
export interface RatesAtHand {
  readonly rates: readonly ExchangeRate[];
  /** Whether others could not be used, since two for one thing differ. */
  readonly conflicting: boolean;
}

/** Rates between two currencies, each as given, turned round or crossed. */
export function ratesOn(
  knowledge: Knowledge,
  base: CurrencyCode,
  quote: CurrencyCode,
  asked: readonly DatedKind[],
): RatesAtHand {
  const rates: ExchangeRate[] = [];
  let conflicting = false;
  for (const [kind, date] of asked) {
    const dates: readonly (Day | Period)[] = isDay(date) ? [date] : [date, ...monthsOf(date)];
    const known = [...new Set(dates)].flatMap((one) => knowledge.index.exchangeRates.get(one) ?? []);
    try {
      if (known.length > 0) rates.push(findExchangeRate(known, { base, quote, kind, date }));
    } catch (error) {
      // It is missing, or there are two that differ.
      conflicting ||= error instanceof TradeError && error.code === "AMBIGUOUS_EXCHANGE_RATE";
    }
  }
  return { rates, conflicting };
}

/** A rate of one kind and date; `null` where there is none, or two differ. */
export function rateOn(
  knowledge: Knowledge,
  base: CurrencyCode,
  quote: CurrencyCode,
  ...asked: DatedKind
): ExchangeRate | null {
  return ratesOn(knowledge, base, quote, [asked]).rates[0] ?? null;
}

/** The spot rates of the days up to one. */
export function spotsUntil(until: Day, days: number): readonly DatedKind[] {
  return Array.from({ length: days + 1 }, (_, back) => ["spot", plusDays(until, -back)]);
}
