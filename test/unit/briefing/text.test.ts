import {
  briefingLines,
  briefingText,
  type CurrencyCode,
  exchangeRate,
  printed,
  publishedTariffAverage,
  publisherConventions,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { fieldRefusal } from "../refusal.js";
import { brief, growth, month, textOf } from "./new-zealand.js";

const march = [month("2025-03", "6.5", "6.2", { published: "2025-04-22" })];
const rate = exchangeRate({
  base: "NZD",
  quote: "USD",
  kind: "average",
  date: "2025-03",
  rate: "0.5734",
  source: "a bank",
});

describe("briefingLines", () => {
  test.each([
    [
      "the release",
      march,
      undefined,
      "New Zealand, March 2025 (release of 22 April 2025, New Zealand dollars)",
    ],
    [
      "another day",
      march,
      "2025-06-01",
      "New Zealand, March 2025 (as known on 1 June 2025, New Zealand dollars)",
    ],
    [
      "the day of another release",
      [
        month("2025-03", "6.5", "6.2", { published: "2025-04-20" }),
        month("2025-02", "6.5", "6.2", { published: "2025-04-22" }),
      ],
      "2025-04-22",
      "New Zealand, March 2025 (as known on 22 April 2025, New Zealand dollars)",
    ],
    [
      "the release beside figures without a day",
      [...march, month("2025-02", 5, 4)],
      undefined,
      "New Zealand, March 2025 (release of 22 April 2025, New Zealand dollars)",
    ],
    ["no day", [month("2025-03", 5, 4)], undefined, "New Zealand, March 2025 (New Zealand dollars)"],
  ] as const)(
    "head the text with the economy, the period, the currency and %s",
    (_, months, asOf, heading) => {
      expect(briefingLines(brief("2025-03", { months, asOf }))[0]).toBe(heading);
    },
  );

  test("name the office that published, where it is known", () => {
    const conventions = [
      publisherConventions({ reporter: "NZ", office: "Statistics New Zealand", shortName: "Stats NZ" }),
    ];
    const found = brief("2025-03", { months: march, conventions });
    expect(found.office).toBe("Stats NZ");
    expect(briefingLines(found)[0]).toContain("(Stats NZ release of 22 April 2025, ");
    expect(brief("2025-03", { months: march }).office).toBeNull();
  });

  test("end with what is not available", () => {
    expect(briefingLines(brief("2025-03", { months: march })).at(-1)).toBe(
      "Not available: published growth of exports and imports; growth of exports and imports in the period before; what was expected of exports and imports; exports, imports and trade balance of the month before; exports, imports and trade balance a year earlier; exports, imports and trade balance since January; published growth of exports and imports since January; exports, imports and trade balance since January a year earlier; published average tariffs; an average exchange rate.",
    );
  });

  test("refuse what is no briefing", () => {
    expect(() => briefingLines("March" as never)).toThrow(
      fieldRefusal("INVALID_FIELD", "a briefing", 'an object, got "March"', "March") as Error,
    );
  });

  test("leave that out where nothing is missing", () => {
    const found = { ...brief("2025-03", { months: march }), missing: [] };
    expect(briefingLines(found).at(-1)).toBe("Trade surplus: 300 million.");
  });

  test("give growth by partner with what it was taken from", () => {
    const growthRates = [
      growth("exports", "2025-03", "over 11%", { partner: "AU" }),
      growth("exports", "2025-03", "-3%", { partner: "ASEAN", derivedFrom: "an article" }),
      growth("imports", "2025-03", "4%", { partner: "US" }),
    ];
    expect(textOf("2025-03", { months: march, growthRates }).slice(3)).toEqual([
      "By partner, exports from a year earlier: Australia over +11%, ASEAN −3% (from an article).",
      "By partner, imports from a year earlier: United States +4%.",
    ]);
  });

  test("give the past of trade with a partner below", () => {
    const growthRates = (["2025-01", "2025-02", "2025-03"] as const).map((period) =>
      growth("exports", period, "-12%", { partner: "US" }),
    );
    expect(textOf("2025-03", { months: march, growthRates })).toContain(
      "  United States: at least the third straight month of double-digit declines: the data start in January 2025.",
    );
  });

  test("give average tariffs with their estimators", () => {
    const average = (imposer: string, target: string, text: string) =>
      publishedTariffAverage({ imposer, target, date: "2025-03", average: printed(text), estimator: "WTO" });
    const tariffAverages = [average("US", "NZ", "around 15%"), average("NZ", "ASEAN", "1.5%")];
    expect(textOf("2025-03", { months: march, tariffAverages }).at(-1)).toBe(
      "Average tariffs as published: United States on New Zealand about 15% (WTO), New Zealand on ASEAN 1.5% (WTO).",
    );
  });

  test("give amounts in another currency only where asked", () => {
    const found = brief("2025-03", { months: march, exchangeRates: [rate] });
    // 6.5, 6.2 and 0.3 billion at 0.5734: 3.7271, 3.55508 and 0.17202 billion.
    const line =
      "In US dollars, at the average of March 2025 (0.57340, a bank): exports 3.73 billion, imports 3.56 billion, surplus 172.02 million.";
    expect(briefingLines(found, { currency: "USD" })).toContain(line);
    expect(briefingLines(found)).not.toContain(line);
  });

  test.each<[string, string, string, string]>([
    [
      "without a rate",
      "KRW",
      "MISSING_EXCHANGE_RATE",
      "currency must be one with an average rate for 2025-03 (USD), got KRW",
    ],
    ["in small letters", "usd", "UNKNOWN_CURRENCY", 'got "usd"'],
  ])("refuse a currency %s", (_, currency, code, message) => {
    const found = brief("2025-03", { months: march, exchangeRates: [rate] });
    expect(() => briefingLines(found, { currency: currency as CurrencyCode })).toThrow(
      expect.objectContaining({
        code,
        message: expect.stringContaining(message),
        details: expect.objectContaining({ field: "currency", value: currency }),
      }),
    );
  });

  test("name the currencies that there are in the order of their codes", () => {
    const exchangeRates = [rate, exchangeRate({ ...rate, quote: "AUD" })];
    const own = month("2025-03", 5, 4, { currency: "EUR" });
    const found = brief("2025-03", { months: [...march, own], currency: "NZD", exchangeRates });
    expect(() => briefingLines(found, { currency: "KRW" })).toThrow(
      "currency must be one with an average rate for 2025-03 (AUD, EUR, USD), got KRW",
    );
  });
});

test("briefingText is the lines, one under the other", () => {
  const found = brief("2025-03", { months: march });
  expect(briefingText(found)).toBe(briefingLines(found).join("\n"));
});
