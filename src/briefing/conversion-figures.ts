import { convert } from "../currency/convert.js";
import type { CurrencyCode } from "../currency/currency.js";
import type { ExchangeRate } from "../currency/exchange-rate.js";
import { findExchangeRate } from "../currency/find-exchange-rate.js";
import { type Decimal, plus, product, readDecimal } from "../decimal/decimal.js";
import { type Interval, intersection } from "../decimal/interval.js";
import { impliedRate, type PrintedConversion } from "../measures/implied-rate.js";
import { monthsOf, type Period } from "../period/period.js";
import { printed } from "../print/printed.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { BriefingInput } from "./input.js";
import type { Known } from "./known.js";
import { printConverted, printRateBounds, printRateOfExchange } from "./print.js";

const CONVERTED = ["exports", "imports", "balance", "balance-earlier", "balance-to-date"] as const;
const HALF = /* @__PURE__ */ readDecimal("0.5", "half");

/** The main amounts in every currency with an average rate for the period, all at that one rate. */
export function conversionFigures(
  known: Known,
  rates: readonly ExchangeRate[],
  amounts: readonly BriefingFigure[],
): readonly BriefingFigure[] {
  const { currency: base, period: date } = known;
  const averages = rates.filter((rate) => rate.base === base && rate.kind === "average");
  const currencies = new Set(averages.map((rate) => rate.quote));
  return [...currencies]
    .filter((quote) => hasAverage(averages, quote, date))
    .sort()
    .flatMap((quote) => {
      const rate = findExchangeRate(averages, { base, quote, kind: "average", date });
      const notes = ["average of the period", ...(rate.source === undefined ? [] : [rate.source])];
      const converted = CONVERTED.flatMap((name) => {
        const amount = amounts.find((one) => one.name === name);
        if (amount === undefined) return [];
        const value = convert({ amount: amount.value, currency: base }, quote, rate).amount;
        const from = [...amount.from, rate];
        return [figure(`${name}-converted`, value, printConverted(value), from, { about: quote, notes })];
      });
      return [
        figure("exchange-rate", rate.rate, printRateOfExchange(rate.rate), [rate], { about: quote, notes }),
        ...converted,
      ];
    });
}

/** Whether there is a rate of the whole period, or of each of its months. */
function hasAverage(averages: readonly ExchangeRate[], quote: CurrencyCode, period: Period): boolean {
  const dates = new Set(
    averages.filter((rate) => rate.quote === quote && rate.flow === undefined).map((rate) => rate.date),
  );
  return dates.has(period) || monthsOf(period).every((month) => dates.has(month));
}

/** What the press printed in another currency, and the one rate that fits all of it, where there is one. */
export function pressFigures(
  known: Known,
  conversions: NonNullable<BriefingInput["printedConversions"]>,
): readonly BriefingFigure[] {
  const ours = conversions.filter((one) => one.period === known.period && one.base === known.currency);
  const currencies = new Set(ours.map((one) => one.quote));
  return [...currencies].sort().flatMap((quote) => {
    const inQuote = ours.filter((one) => one.quote === quote);
    const fitting = intersection(inQuote.map(({ period, ...one }) => impliedRate(one).bounds));
    const notes = [fitting === null ? "no one rate" : "one rate"];
    const shown = inQuote.map((one) =>
      figure("press-conversion", one.converted.value, asPrinted(one.converted), [one], {
        about: quote,
        bounds: one.converted.bounds,
        notes,
      }),
    );
    if (fitting === null) return shown;
    const implied = figure("implied-exchange-rate", middleOf(fitting), printRateBounds(fitting), inQuote, {
      about: quote,
      bounds: fitting,
      notes,
    });
    return [...shown, implied];
  });
}

/** The print itself, unless a heading had its unit. */
function asPrinted({ text, value }: PrintedConversion["converted"]): string {
  return printed(text).value.eq(value) ? text : printConverted(value);
}

/** The middle of a rate of exchange; where it has no upper end, the lower one. */
function middleOf({ low, high }: Interval): Decimal {
  return high === null ? low! : product(plus(low!, high), HALF);
}
