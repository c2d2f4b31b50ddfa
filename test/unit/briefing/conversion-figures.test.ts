import {
  type BriefingInput,
  type ExchangeRateInput,
  exchangeRate,
  type Period,
  type PrintedOptions,
  printed,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, month, named, prints } from "./new-zealand.js";

const rate = (date: Period, value: string, more: Partial<ExchangeRateInput> = {}) =>
  exchangeRate({ base: "NZD", quote: "KRW", kind: "average", date, rate: value as `${number}`, ...more });
const months = [
  month("2025-02", "5", "4"),
  month("2025-03", "6.5", "6.2"),
  month("2025-01/2025-02", "10", "9"),
];

describe("conversions", () => {
  test("of all main amounts are at the average of the period", () => {
    const found = brief("2025-03", { months, exchangeRates: [rate("2025-03", "800", { source: "a bank" })] });
    const converted = found.figures.filter(
      ({ name }) => name.endsWith("-converted") || name === "exchange-rate",
    );
    expect(converted.map(({ name, printed: text, value }) => [name, text, value.toFixed()])).toEqual([
      ["exchange-rate", "800.00", "800"],
      ["exports-converted", "5,200.00 billion", "5200000000000"],
      ["imports-converted", "4,960.00 billion", "4960000000000"],
      ["balance-converted", "240.00 billion", "240000000000"],
      ["balance-earlier-converted", "800.00 billion", "800000000000"],
      ["balance-to-date-converted", "1,040.00 billion", "1040000000000"],
    ]);
    expect(converted[0]).toMatchObject({ about: "KRW", notes: ["average of the period", "a bank"] });
    expect(converted[1]?.from).toHaveLength(2);
  });

  test("are in every currency with an average, in the order of their codes", () => {
    const exchangeRates = [
      rate("2025-03", "0.5734", { quote: "USD" }),
      rate("2025-03", "0.91", { quote: "AUD" }),
      rate("2025-02", "0.53", { quote: "EUR" }),
      rate("2025-03", "0.44", { quote: "GBP", kind: "end" }),
      rate("2025-03", "12", { base: "EUR", quote: "CNY" }),
    ];
    const found = named(brief("2025-03", { months, exchangeRates }), "exchange-rate");
    expect(found.map(({ about, printed: text }) => [about, text])).toEqual([
      ["AUD", "0.91000"],
      ["USD", "0.57340"],
    ]);
    expect(found[0]?.notes).toEqual(["average of the period"]);
  });

  test.each<[string, readonly ReturnType<typeof rate>[], readonly string[]]>([
    ["the rate of the span", [rate("2025-01/2025-02", "810"), rate("2025-01", "1")], ["810.00"]],
    // (31 × 800 + 28 × 859) / 59 = 828.
    ["the day-weighted mean of its months", [rate("2025-01", "800"), rate("2025-02", "859")], ["828.00"]],
    ["none where a month lacks", [rate("2025-01", "800"), rate("2025-01/2025-03", "810")], []],
  ])("of a span take %s", (_, exchangeRates, expected) => {
    expect(prints(brief("2025-01/2025-02", { months, exchangeRates }), "exchange-rate")).toEqual(expected);
  });

  test("refuse two averages that differ", () => {
    const exchangeRates = [rate("2025-03", "800"), rate("2025-03", "801")];
    expect(() => brief("2025-03", { months, exchangeRates })).toThrow(
      expect.objectContaining({ code: "AMBIGUOUS_EXCHANGE_RATE" }),
    );
  });
});

describe("printed conversions", () => {
  type Conversion = NonNullable<BriefingInput["printedConversions"]>[number];
  const conversion = (
    amount: string,
    converted: string,
    more: Partial<Conversion> = {},
    options: PrintedOptions = {},
  ): Conversion => ({
    ...{ period: "2025-03", base: "NZD", quote: "KRW" },
    amount: printed(amount),
    converted: printed(converted, options),
    ...more,
  });
  const press = (...printedConversions: Conversion[]) => {
    const found = brief("2025-03", { months, printedConversions });
    return { shown: prints(found, "press-conversion"), implied: named(found, "implied-exchange-rate") };
  };

  test("imply one rate where one fits all", () => {
    const { shown, implied } = press(
      conversion("10 billion", "8 trillion"),
      conversion("100 billion", "82 trillion"),
    );
    expect(shown).toEqual(["8 trillion", "82 trillion"]);
    // 7.5/10.5 to 8.5/9.5 and 81.5/100.5 to 82.5/99.5 thousand: 810.945… to 829.145…; the middle by Python's fractions.
    expect(implied[0]).toMatchObject({
      printed: "between 810.94 and 829.15",
      about: "KRW",
      notes: ["one rate"],
    });
    expect(implied[0]?.value.toFixed(6)).toBe("820.045501");
  });

  test("imply no rate where none fits all", () => {
    const { shown, implied } = press(
      conversion("10.0 billion", "8.0 trillion"),
      conversion("10.0 billion", "9.0 trillion"),
    );
    expect(shown).toEqual(["8.0 trillion", "9.0 trillion"]);
    expect(implied).toEqual([]);
  });

  test("with a hedge imply a rate with one end", () => {
    const { shown, implied } = press(conversion("10 billion", "over 8 trillion"));
    expect(shown).toEqual(["over 8 trillion"]);
    // More than 8,000 / 10.5 = 761.904….
    expect(implied[0]).toMatchObject({ printed: "above 761.90" });
    expect(implied[0]?.value).toBe(implied[0]?.bounds?.low);
    expect(press(conversion("10 billion", "under 8 trillion")).implied[0]).toMatchObject({
      // Less than 8,000 / 9.5 = 842.105….
      printed: "below 842.11",
    });
  });

  test("are shown with their unit where a heading had it", () => {
    expect(press(conversion("10 billion", "8,000", {}, { in: "billion" })).shown).toEqual([
      "8,000.00 billion",
    ]);
  });

  test("of other periods and amounts in other currencies are left out; each currency is by itself", () => {
    const { shown, implied } = press(
      conversion("10 billion", "8 trillion"),
      conversion("10 billion", "9 billion", { quote: "AUD" }),
      conversion("10 billion", "99 trillion", { period: "2025-02" }),
      conversion("10 billion", "98 trillion", { base: "USD" }),
    );
    expect(shown).toEqual(["9 billion", "8 trillion"]);
    expect(implied.map(({ about }) => about)).toEqual(["AUD", "KRW"]);
  });
});
