import {
  type BriefingInput,
  type BriefingRecord,
  exchangeRate,
  expectation,
  printed,
  publishedTariffAverage,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, growth, month, named } from "./new-zealand.js";

const currency = "USD";
/** March 2025 with as much around it as a briefing has words for. */
const input: Partial<BriefingInput> = {
  months: [
    month("2025-03", "6.25", "5.50", { published: "2025-04-22" }),
    month("2025-02", "5.00", "4.25", { published: "2025-03-20" }),
    month("2025-01", "4.00", "3.90", { published: "2025-02-20" }),
    month("2024-03", "5.00", "5.00", { published: "2024-04-22" }),
    month("2024-03", "5.50", "5.00", { published: "2024-09-30" }),
    month("2024-01/2024-12", "60.0", "58.5", { published: "2025-01-30" }),
    month("2025-03", "3.50", "3.10", { currency, published: "2025-04-22" }),
    month("2025-02", "2.80", "2.40", { currency, published: "2025-03-20" }),
    month("2025-01", "2.20", "2.10", { currency, published: "2025-02-20" }),
  ],
  growthRates: [
    growth("exports", "2025-02", "-2%"),
    growth("exports", "2025-03", "25%"),
    growth("exports", "2025-01/2025-03", "3.5%"),
    growth("exports", "2025-03", "24%", { currency }),
    growth("exports", "2025-03", "7%", { partner: "AU" }),
    growth("exports", "2025-03", "9%", { partner: "NZ", reporter: "AU" }),
  ],
  expectations: [
    expectation({
      ...{ reporter: "NZ", flow: "exports", period: "2025-03", of: "year-on-year", sources: ["ANZ"] },
      ...{ low: printed("20%"), high: printed("25%") },
    }),
  ],
  exchangeRates: (["2025-01", "2025-02", "2025-03"] as const).map((date) =>
    exchangeRate({ base: "NZD", quote: "AUD", kind: "average", date, rate: "0.9", source: "RBNZ" }),
  ),
  printedConversions: [
    {
      ...{ period: "2025-03", base: "NZD", quote: "CNY" },
      ...{ amount: printed("6.25 billion"), converted: printed("26 billion") },
    },
  ],
  tariffAverages: [
    publishedTariffAverage({
      ...{ imposer: "NZ", target: "AU", date: "2025-03", average: printed("3%"), estimator: "MFAT" },
    }),
  ],
};

/** A record by what it is of, and its day where it has one. */
function called(record: BriefingRecord): string {
  if ("kind" in record) return `${record.quote} ${record.date}`;
  if ("converted" in record) return `${record.converted.text} of ${record.quote}`;
  if ("imposer" in record) return `${record.imposer} on ${record.target}`;
  const { flow, period, partner } = record;
  const of = `${flow} ${period}${partner === undefined ? "" : ` ${partner}`}`;
  if ("sources" in record) return `${of} expected`;
  if ("comparison" in record) return `${of} growth ${record.currency}`;
  return `${of} ${record.currency}${record.published === undefined ? "" : ` ${record.published}`}`;
}

const FIGURES = `
exports < exports 2025-03 NZD 2025-04-22 |
exports-growth (2025-03) < exports 2025-03 growth NZD | published; returned to growth
exports-growth-earlier (2025-02) < exports 2025-02 growth NZD | published
exports-acceleration < exports 2025-03 growth NZD + exports 2025-02 growth NZD | from published rates
exports-base (revised-base) < exports 2024-03 NZD 2024-09-30 |
exports-growth-computed (revised-base) < exports 2025-03 NZD 2025-04-22 + exports 2024-03 NZD 2024-09-30 | computed; revised-base; does not fit the print
exports-base (first-release) < exports 2024-03 NZD 2024-04-22 |
exports-growth-computed (first-release) < exports 2025-03 NZD 2025-04-22 + exports 2024-03 NZD 2024-04-22 | computed; first-release; fits the print
exports-expected-low (ANZ) < exports 2025-03 expected |
exports-expected-high (ANZ) < exports 2025-03 expected |
exports-surprise-from-low (ANZ) < exports 2025-03 growth NZD + exports 2025-03 expected | within; within rounding
exports-surprise-from-high (ANZ) < exports 2025-03 growth NZD + exports 2025-03 expected | within; within rounding
imports < imports 2025-03 NZD 2025-04-22 |
imports-base (revised-base) < imports 2024-03 NZD 2024-09-30 |
imports-growth-computed (revised-base) < imports 2025-03 NZD 2025-04-22 + imports 2024-03 NZD 2024-09-30 | computed; revised-base
imports-base (first-release) < imports 2024-03 NZD 2024-04-22 |
imports-growth-computed (first-release) < imports 2025-03 NZD 2025-04-22 + imports 2024-03 NZD 2024-04-22 | computed; first-release
balance < balance 2025-03 NZD 2025-04-22 |
balance-base (revised-base) < balance 2024-03 NZD 2024-09-30 |
balance-growth-computed (revised-base) < balance 2025-03 NZD 2025-04-22 + balance 2024-03 NZD 2024-09-30 | computed; revised-base
balance-base (first-release) < balance 2024-03 NZD 2024-04-22 |
balance-earlier (2025-02) < balance 2025-02 NZD 2025-03-20 |
balance-change < balance 2025-03 NZD 2025-04-22 + balance 2025-02 NZD 2025-03-20 | computed
balance-change-percent < balance 2025-03 NZD 2025-04-22 + balance 2025-02 NZD 2025-03-20 | computed; not-seasonally-adjusted
balance-change-from-exports < exports 2025-03 NZD 2025-04-22 + exports 2025-02 NZD 2025-03-20 | computed
balance-change-from-imports < imports 2025-03 NZD 2025-04-22 + imports 2025-02 NZD 2025-03-20 | computed
exports-to-date (2025-01/2025-03) < exports 2025-01 NZD 2025-02-20 + exports 2025-02 NZD 2025-03-20 + exports 2025-03 NZD 2025-04-22 | sum of published figures
exports-to-date-growth (2025-01/2025-03) < exports 2025-01/2025-03 growth NZD | published
imports-to-date (2025-01/2025-03) < imports 2025-01 NZD 2025-02-20 + imports 2025-02 NZD 2025-03-20 + imports 2025-03 NZD 2025-04-22 | sum of published figures
balance-to-date (2025-01/2025-03) < balance 2025-01 NZD 2025-02-20 + balance 2025-02 NZD 2025-03-20 + balance 2025-03 NZD 2025-04-22 | sum of published figures
balance-to-date-earlier (2025-01/2025-02) < balance 2025-01/2025-02 NZD |
balance-to-date-threshold < balance 2025-01/2025-02 NZD + balance 2025-01/2025-03 NZD | certain
balance-to-date-above-year (2024-01/2024-12) < balance 2025-01/2025-03 NZD + balance 2024-01/2024-12 NZD 2025-01-30 | within rounding
exports-growth-by-partner (AU) < exports 2025-03 AU growth NZD | published
tariff-average (NZ on AU) < NZ on AU | published; MFAT
exports-own (USD) < exports 2025-03 USD 2025-04-22 | published
exports-growth-own (USD) < exports 2025-03 growth USD | published
imports-own (USD) < imports 2025-03 USD 2025-04-22 | published
balance-own (USD) < balance 2025-03 USD 2025-04-22 | published
balance-earlier-own (USD) < balance 2025-02 USD 2025-03-20 | published
exports-to-date-own (USD) < exports 2025-01 USD 2025-02-20 + exports 2025-02 USD 2025-03-20 + exports 2025-03 USD 2025-04-22 | sum of published figures
imports-to-date-own (USD) < imports 2025-01 USD 2025-02-20 + imports 2025-02 USD 2025-03-20 + imports 2025-03 USD 2025-04-22 | sum of published figures
balance-to-date-own (USD) < balance 2025-01 USD 2025-02-20 + balance 2025-02 USD 2025-03-20 + balance 2025-03 USD 2025-04-22 | sum of published figures
exchange-rate (AUD) < AUD 2025-03 | average of March 2025; RBNZ
exports-converted (AUD) < exports 2025-03 NZD 2025-04-22 + AUD 2025-03 | average of March 2025; RBNZ
imports-converted (AUD) < imports 2025-03 NZD 2025-04-22 + AUD 2025-03 | average of March 2025; RBNZ
balance-converted (AUD) < balance 2025-03 NZD 2025-04-22 + AUD 2025-03 | average of March 2025; RBNZ
exchange-rate-earlier (AUD) < AUD 2025-02 | average of February 2025; RBNZ
balance-earlier-converted (AUD) < balance 2025-02 NZD 2025-03-20 + AUD 2025-02 | average of February 2025; RBNZ
balance-to-date-pieces (AUD) < balance 2025-01 NZD 2025-02-20 + balance 2025-02 NZD 2025-03-20 + balance 2025-03 NZD 2025-04-22 | sum of published figures
balance-to-date-converted (AUD) < balance 2025-01 NZD 2025-02-20 + balance 2025-02 NZD 2025-03-20 + balance 2025-03 NZD 2025-04-22 + AUD 2025-01 + AUD 2025-02 + AUD 2025-03 | each period at its own average; RBNZ
press-conversion (CNY) < 26 billion of CNY | one rate
implied-exchange-rate (CNY) < 26 billion of CNY | one rate
`;

describe("each figure", () => {
  // Read off the input by hand: what each is of by its name, and for sums and differences all that they are made of.
  test("names the records that it was made from, and what is to be said of it", () => {
    const { figures } = brief("2025-03", input);
    expect(
      figures.map(({ name, about, from, notes }) =>
        `${name}${about === null ? "" : ` (${about})`} < ${from.map(called).join(" + ")} | ${notes.join("; ")}`.trim(),
      ),
    ).toEqual(FIGURES.trim().split("\n"));
  });

  test("has its bounds where it is reckoned of rounded figures", () => {
    const found = brief("2025-03", input);
    const bounds = (name: Parameters<typeof named>[1]) =>
      named(found, name).map((figure) => [figure.bounds?.low, figure.bounds?.high].map(String));
    // By hand, each print half of its last digit to both sides: 0.245 to 0.255 less −0.025 to −0.015; 0.74 to 0.76 twice.
    expect(bounds("exports-acceleration")).toEqual([["0.26", "0.28"]]);
    expect(bounds("balance-change")).toEqual([["-20000000", "20000000"]]);
    // 0.10, 0.75 and 0.75 billion, each 0.01 to both sides.
    expect(bounds("balance-to-date")).toEqual([["1570000000", "1630000000"]]);
  });

  test("that is missing is named, and no other", () => {
    expect(brief("2025-03", input).missing).toEqual([
      "published growth of imports",
      "growth of imports in the period before",
      "what was expected of imports",
      "published growth of imports since January",
      "exports, imports and trade balance since January a year earlier",
    ]);
  });
});
