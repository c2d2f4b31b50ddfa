import type { CurrencyCode } from "../../../currency/currency.js";
import type { ExchangeRate } from "../../../currency/exchange-rate.js";
import { type Day, lastDay } from "../../../period/day.js";
import { isMonth } from "../../../period/month.js";
import { monthsOf, type Period } from "../../../period/period.js";
import { type DatedKind, rateOn, ratesOn, spotsUntil } from "../../evidence/rates-at-hand.js";
import type { TradeMisprint } from "./trade-misprint.js";

/** Another currency and the average of the period at which a figure goes into it. */
export interface OtherCurrency {
  readonly to: CurrencyCode;
  readonly now: ExchangeRate;
}

/**
 * The rates from one currency to another that may have served: the average of the period, those of its end and after. To
 * itself it has none.
 */
export function ratesBetween(
  misprint: TradeMisprint,
  from: CurrencyCode,
  to: CurrencyCode,
): readonly ExchangeRate[] {
  return ratesOn(misprint.knowledge, from, to, kindsAsked(misprint)).rates;
}

/** The currencies that have such a rate to another one. */
export function currenciesWithRates(misprint: TradeMisprint): readonly CurrencyCode[] {
  const { index } = misprint.knowledge;
  const { period } = misprint.question;
  const dates = new Set<Day | Period>([...kindsAsked(misprint).map(([, date]) => date), ...monthsOf(period)]);
  const rates = [...dates].flatMap((date) => index.exchangeRates.get(date) ?? []);
  return [...new Set(rates.flatMap(({ base, quote }) => [base, quote]))];
}

function kindsAsked({ knowledge, question: { period } }: TradeMisprint): readonly DatedKind[] {
  const { day, settings } = knowledge;
  return [
    ["average", period],
    ["customs", period],
    ["end", period],
    ["spot", lastDay(period)],
    ...(day === null ? [] : spotsUntil(day, settings.window)),
  ];
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
