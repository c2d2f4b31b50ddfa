import { convert } from "../currency/convert.js";
import type { ExchangeRate } from "../currency/exchange-rate.js";
import { findExchangeRate } from "../currency/find-exchange-rate.js";
import { impliedRate } from "../currency/implied-rate.js";
import { intersection } from "../decimal/interval.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { BriefingInput } from "./input.js";
import type { Known } from "./known.js";
import { printConverted, printRateBounds, printRateOfExchange } from "./print.js";

const CONVERTED = ["exports", "imports", "balance", "balance-earlier", "balance-to-date"] as const;

/** The main amounts in every currency with an average rate for the period, all at that one rate. */
export function conversionFigures(
  known: Known,
  rates: readonly ExchangeRate[],
  amounts: readonly BriefingFigure[],
): readonly BriefingFigure[] {
  const { currency: base, period: date } = known;
  const currencies = new Set(
    rates
      .filter((rate) => rate.base === base && rate.kind === "average" && covers(rate, date))
      .map((rate) => rate.quote),
  );
  return [...currencies].sort().flatMap((quote) => {
    const rate = findExchangeRate(rates, { base, quote, kind: "average", date });
    const notes = ["average of the period"];
    const converted = CONVERTED.flatMap((name) => {
      const amount = amounts.find((one) => one.name === name);
      if (amount === undefined) return [];
      const value = convert({ amount: amount.value, currency: base }, quote, rate).amount;
      return [
        figure(`${name}-converted`, value, printConverted(value), [...amount.from, rate], {
          about: quote,
          notes,
        }),
      ];
    });
    return [
      figure("exchange-rate", rate.rate, printRateOfExchange(rate.rate), [rate], { about: quote, notes }),
      ...converted,
    ];
  });
}

function covers(rate: ExchangeRate, date: string): boolean {
  return rate.date === date || (date.includes("/") && rate.date.slice(0, 7) === date.slice(0, 7));
}

/** What the press printed in another currency, and the one rate that fits all of it. */
export function pressFigures(
  known: Known,
  printed: BriefingInput["printedConversions"] = [],
): readonly BriefingFigure[] {
  const ours = printed.filter((one) => one.period === known.period && one.base === known.currency);
  const currencies = new Set(ours.map((one) => one.quote));
  return [...currencies].sort().flatMap((quote) => {
    const conversions = ours.filter((one) => one.quote === quote);
    const shown = conversions.map((one) =>
      figure("press-conversion", one.converted.value, printConverted(one.converted.value), [one], {
        about: quote,
        bounds: one.converted.bounds,
      }),
    );
    const implied = conversions.map(({ period, ...conversion }) => impliedRate(conversion));
    const common = intersection(implied.map((one) => one.bounds));
    const last = implied.at(-1)!;
    return [
      ...shown,
      figure("implied-exchange-rate", last.rate, printRateBounds(last.rate, common), conversions, {
        about: quote,
        bounds: common,
        notes: [common === null ? "no one rate" : "one rate"],
      }),
    ];
  });
}
