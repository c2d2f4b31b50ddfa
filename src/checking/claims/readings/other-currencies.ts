import type { CurrencyCode } from "../../../currency/currency.js";
import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { isMonth } from "../../../period/month.js";
import { monthsOf, type Period } from "../../../period/period.js";
import { rateOn } from "../../evidence/rates-at-hand.js";
import type { TradeMisprint } from "./trade-misprint.js";

/** Another currency and the average of the period at which a figure goes into it. */
export interface OtherCurrency {
  readonly to: CurrencyCode;
  readonly now: ExchangeRate;
}

/** The currencies to which an average of the period leads. */
export function averagesFrom(
  { knowledge, question: { period } }: TradeMisprint,
  from: CurrencyCode,
): readonly OtherCurrency[] {
  const dates: readonly Period[] = isMonth(period) ? [period] : [period, ...monthsOf(period)];
  const rates = dates.flatMap((date) => knowledge.index.exchangeRates.get(date) ?? []);
  const codes = rates.flatMap(({ kind, base, quote }) => (kind === "average" ? [base, quote] : []));
  const others = new Set(codes);
  others.delete(from);
  return [...others].flatMap((to) => {
    const now = rateOn(knowledge, from, to, "average", period);
    return now === null ? [] : [{ to, now }];
  });
}
