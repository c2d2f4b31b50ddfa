import { type Expectation, expectation } from "../history/expectation.js";
import type { PrintedConversion } from "../measures/implied-rate.js";
import type { HasPeriod } from "../period/period.js";
import { printed } from "../print/printed.js";
import {
  type PublishedTariffAverage,
  publishedTariffAverage,
} from "../tariffs/averages/published-average.js";
import { ARTICLE } from "./sources.js";

const november = {
  reporter: "CN",
  period: "2025-11",
  of: "year-on-year",
  currency: "USD",
} as const;
const BLOOMBERG = ["Bloomberg, as quoted by CICC"] as const;

/**
 * What was expected of China's November 2025: as the article says, where which agency is which end of the range is
 * not said and for imports no agency is named; and by Bloomberg, as a note of CICC has it. For no other month.
 *
 * @category Samples
 */
export const expectations: readonly Expectation[] = Object.freeze([
  expectation({
    ...november,
    flow: "exports",
    low: printed("3.8%"),
    high: printed("4%"),
    sources: ["Reuters", "Bloomberg"],
    derivedFrom: ARTICLE,
  }),
  expectation({
    ...november,
    flow: "imports",
    low: printed("2.5%"),
    high: printed("3%"),
    sources: ["market expectations, no agency named"],
    derivedFrom: ARTICLE,
  }),
  expectation({ ...november, flow: "exports", ...one("4.0%"), sources: BLOOMBERG }),
  expectation({ ...november, flow: "imports", ...one("2.8%"), sources: BLOOMBERG }),
]);

/**
 * Average tariffs between the United States and China as published, those with a day or a month: December 2019 to
 * November 2025.
 *
 * @category Samples
 */
export const tariffAverages: readonly PublishedTariffAverage[] = Object.freeze([
  average("US", "CN", "2019-12-13", "21.0%", "PIIE"),
  average("CN", "US", "2019-12-13", "21.1%", "PIIE"),
  average("US", "CN", "2020-02-14", "19.3%", "PIIE"),
  average("CN", "US", "2020-02-14", "20.3%", "PIIE"),
  average("US", "CN", "2025-01-20", "20.8%", "PIIE"),
  average("US", "CN", "2025-05", "48%", "Robin Brooks"),
  average("US", "CN", "2025-05-14", "51.1%", "PIIE"),
  average("CN", "US", "2025-05-14", "32.6%", "PIIE"),
  average("US", "CN", "2025-11", "47.5%", "PIIE, as quoted by the press"),
  average(
    "US",
    "CN",
    "2025-11-14",
    "29.77%",
    "tradewartracker, a model: 2024 base plus new duties, import-weighted",
  ),
  average("CN", "US", "2025-11", "around 32%", "press, no estimator named", ARTICLE),
]);

/**
 * The amounts of November 2025 that the article printed in dollars and in won.
 *
 * @category Samples
 */
export const printedConversions: readonly (PrintedConversion & HasPeriod)[] = Object.freeze([
  conversion("111.68 billion", "164 trillion"),
  conversion("90.07 billion", "132 trillion"),
  conversion("1.076 trillion", "1,582 trillion"),
]);

/** One figure, low and high. */
function one(text: string) {
  return { low: printed(text), high: printed(text) };
}

function average(
  imposer: string,
  target: string,
  date: PublishedTariffAverage["date"],
  text: string,
  estimator: string,
  source?: string,
): PublishedTariffAverage {
  return publishedTariffAverage({ imposer, target, date, average: printed(text), estimator, source });
}

function conversion(dollars: string, won: string): PrintedConversion & HasPeriod {
  return Object.freeze({
    period: "2025-11",
    base: "USD",
    amount: printed(dollars),
    quote: "KRW",
    converted: printed(won),
  });
}
