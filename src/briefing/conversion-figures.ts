import { converter } from "../currency/convert.js";
import type { CurrencyCode } from "../currency/currency.js";
import type { ExchangeRate } from "../currency/exchange-rate.js";
import { findExchangeRate } from "../currency/find-exchange-rate.js";
import { type Decimal, decimal, plus, product } from "../decimal/decimal.js";
import { type Interval, intersection } from "../decimal/interval.js";
import { sum } from "../decimal/sum.js";
import { impliedRate, type PrintedConversion } from "../measures/implied-rate.js";
import { periodName } from "../period/names.js";
import { countMonths, monthsOf, type Period } from "../period/period.js";
import { printed } from "../print/printed.js";
import { boundsOf, type Observation } from "../records/observation.js";
import { sumOfRows } from "../records/sum-of-rows.js";
import { type BriefingFigure, figure } from "./figure.js";
import type { BriefingInput } from "./input.js";
import type { Known } from "./known.js";
import { printConverted, printLevel, printRateBounds, printRateOfExchange } from "./print.js";

const HALF = /* @__PURE__ */ decimal("0.5");

/** The averages of one currency against that of the briefing. */
interface Averages {
  readonly base: CurrencyCode;
  readonly quote: CurrencyCode;
  readonly rates: readonly ExchangeRate[];
}

/**
 * The main amounts in every currency with an average rate for the period, each period at its own average. What the
 * office gave in that currency itself is not converted.
 */
export function conversionFigures(
  known: Known,
  rates: readonly ExchangeRate[],
  amounts: readonly BriefingFigure[],
  own: readonly BriefingFigure[],
): readonly BriefingFigure[] {
  const { currency: base, period } = known;
  const averages = rates.filter((rate) => rate.base === base && rate.kind === "average");
  return [...new Set(averages.map((rate) => rate.quote))]
    .sort()
    .map((quote) => ({ base, quote, rates: averages }))
    .filter((those) => hasAverage(those, period))
    .flatMap((those) => {
      const isOwn = ({ name }: BriefingFigure): boolean =>
        own.some((one) => one.name === `${name}-own` && one.about === those.quote);
      const open = amounts.filter((amount) => !isOwn(amount));
      return [
        ...atAverage(those, period, "exchange-rate", open, ["exports", "imports", "balance"]),
        ...earlierFigures(those, open),
        ...toDateFigures(known, those, open),
      ];
    });
}

/** The balance of the month before, at the average of that month. */
function earlierFigures(averages: Averages, amounts: readonly BriefingFigure[]): readonly BriefingFigure[] {
  const before = amounts.find(({ name }) => name === "balance-earlier")?.about as Period | undefined;
  if (before === undefined || !hasAverage(averages, before)) return [];
  return atAverage(averages, before, "exchange-rate-earlier", amounts, ["balance-earlier"]);
}

/** The average of a period, and amounts of that period at it. */
function atAverage(
  averages: Averages,
  date: Period,
  name: "exchange-rate" | "exchange-rate-earlier",
  amounts: readonly BriefingFigure[],
  names: readonly ("exports" | "imports" | "balance" | "balance-earlier")[],
): readonly BriefingFigure[] {
  const { base, quote } = averages;
  const rate = averageOf(averages, date);
  const notes = [`average of ${periodName(date)}`, ...sourcesOf([rate])];
  const converted = names.flatMap((one) => {
    const amount = amounts.find(({ name }) => name === one);
    if (amount === undefined) return [];
    const value = converter(base, quote, rate)(amount.value);
    const from = [...amount.from, rate];
    return [figure(`${one}-converted`, value, printConverted(value), from, { about: quote, notes })];
  });
  return [
    figure(name, rate.rate, printRateOfExchange(rate.rate), [rate], { about: quote, notes }),
    ...converted,
  ];
}

/** The balance since January: each period of it at its own average, then added; never all at one rate. */
function toDateFigures(
  known: Known,
  averages: Averages,
  amounts: readonly BriefingFigure[],
): readonly BriefingFigure[] {
  const { base, quote } = averages;
  const whole = amounts.find(({ name }) => name === "balance-to-date")?.about as Period | undefined;
  const pieces = whole === undefined ? null : known.piecesOf("balance", whole);
  // January and February may have come out as one.
  const longest = Math.max(2, countMonths(known.period));
  const isConvertible = ({ period }: Observation): boolean =>
    countMonths(period) <= longest && hasAverage(averages, period);
  if (pieces === null || pieces.length < 2 || !pieces.every(isConvertible)) return [];
  const rates = pieces.map(({ period }) => averageOf(averages, period));
  const value = sum(pieces.map((piece, at) => converter(base, quote, rates[at]!)(piece.value)));
  const added = sumOfRows(pieces, whole!);
  const notes = ["each period at its own average", ...sourcesOf(rates)];
  return [
    figure("balance-to-date-pieces", added.value, printLevel(added), pieces, {
      about: quote,
      bounds: boundsOf(added),
      notes: ["sum of published figures"],
    }),
    figure("balance-to-date-converted", value, printConverted(value), [...pieces, ...rates], {
      about: quote,
      notes,
    }),
  ];
}

function averageOf({ base, quote, rates }: Averages, date: Period): ExchangeRate {
  return findExchangeRate(rates, { base, quote, kind: "average", date });
}

/** The sources of rates, and of those they were made from, each once. */
function sourcesOf(rates: readonly ExchangeRate[]): readonly string[] {
  const all = rates.flatMap(({ source, path = [] }) => {
    const parts = [...new Set(path.flatMap((part) => part.source ?? []))];
    // A rate that was made from others has their sources as one text.
    return source === undefined || source === parts.join("; ") ? parts : [source, ...parts];
  });
  return [...new Set(all)];
}

/** Whether there is a rate of the whole period, or of each of its months. */
function hasAverage({ quote, rates }: Averages, period: Period): boolean {
  const dates = new Set(
    rates.filter((rate) => rate.quote === quote && rate.flow === undefined).map((rate) => rate.date),
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
