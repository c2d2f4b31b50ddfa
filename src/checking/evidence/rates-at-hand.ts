import type { CurrencyCode } from "../../currency/currency.js";
import type { ExchangeRate, ExchangeRateKind } from "../../currency/exchange-rate.js";
import { type ExchangeRateQuery, findExchangeRate } from "../../currency/find-exchange-rate.js";
import { TradeError } from "../../errors.js";
import { type Day, isDay, plusDays } from "../../period/day.js";
import { monthsOf, type Period } from "../../period/period.js";
import type { EvidenceIndex } from "./evidence-index.js";
import type { Knowledge } from "./knowledge.js";
import { memo } from "./memo.js";

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
    const found = remembered(knowledge.index, `${base}|${quote}|${kind}|${date}`, () =>
      findIn(knowledge.index, { base, quote, kind, date }),
    );
    if (found.rate !== null) rates.push(found.rate);
    conflicting ||= found.conflicting;
  }
  return { rates, conflicting };
}

interface FoundRate {
  readonly rate: ExchangeRate | null;
  readonly conflicting: boolean;
}

const remembered = /* @__PURE__ */ memo<FoundRate>();
const NONE: FoundRate = /* @__PURE__ */ Object.freeze({ rate: null, conflicting: false });

function findIn({ exchangeRates }: EvidenceIndex, query: ExchangeRateQuery): FoundRate {
  const { date } = query;
  const dates: readonly (Day | Period)[] = isDay(date) ? [date] : [date, ...monthsOf(date)];
  const known = [...new Set(dates)].flatMap((one) => exchangeRates.get(one) ?? []);
  if (known.length === 0) return NONE;
  try {
    return { rate: findExchangeRate(known, query), conflicting: false };
  } catch (error) {
    // It is missing, or there are two that differ.
    const isConflict = error instanceof TradeError && error.code === "AMBIGUOUS_EXCHANGE_RATE";
    return { rate: null, conflicting: isConflict };
  }
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
