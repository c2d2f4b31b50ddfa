import {
  type BriefingFigure,
  type BriefingInput,
  decimal,
  type ExchangeRateInput,
  exchangeRate,
  growthRate,
  type Period,
  type PrintedOptions,
  printed,
  type TradeMonth,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { brief, growth, month, named, prints, row } from "./new-zealand.js";

const rate = (date: Period, value: string, more: Partial<ExchangeRateInput> = {}) =>
  exchangeRate({ base: "NZD", quote: "KRW", kind: "average", date, rate: value as `${number}`, ...more });
const months = [
  month("2025-02", "5", "4"),
  month("2025-03", "6.5", "6.2"),
  month("2025-01/2025-02", "10", "9"),
];

describe("conversions", () => {
  test("of all main amounts are at the average of their own period", () => {
    const exchangeRates = [
      rate("2025-03", "800", { source: "a bank" }),
      rate("2025-02", "790"),
      rate("2025-01/2025-02", "795"),
    ];
    const found = brief("2025-03", { months: months, exchangeRates });
    const converted = found.figures.filter(
      ({ name }) => name.endsWith("-converted") || name.startsWith("exchange-rate"),
    );
    expect(converted.map(({ name, printed: text, value }) => [name, text, value.toFixed()])).toEqual([
      ["exchange-rate", "800.00", "800"],
      ["exports-converted", "5,200.00 billion", "5200000000000"],
      ["imports-converted", "4,960.00 billion", "4960000000000"],
      ["balance-converted", "240.00 billion", "240000000000"],
      ["exchange-rate-earlier", "790.00", "790"],
      // 1 billion at 790; 1 billion at 795 and 0.3 billion at 800.
      ["balance-earlier-converted", "790.00 billion", "790000000000"],
      ["balance-to-date-converted", "1,035.00 billion", "1035000000000"],
    ]);
    expect(converted[0]).toMatchObject({ about: "KRW", notes: ["average of March 2025", "a bank"] });
    expect(converted[1]?.from).toHaveLength(2);
    expect(converted[4]).toMatchObject({ about: "KRW", notes: ["average of February 2025"] });
    expect(converted[6]).toMatchObject({ notes: ["each period at its own average", "a bank"] });
    expect(converted[6]?.from).toHaveLength(4);
    expect(prints(found, "balance-to-date-pieces")).toEqual(["1.3 billion"]);
  });

  test.each<[string, readonly TradeMonth[], readonly ReturnType<typeof rate>[]]>([
    ["where a month has no rate", months, [rate("2025-03", "800")]],
    [
      "where only the whole is at hand, which has no one rate",
      [month("2025-03", "6.5", "6.2"), month("2025-01/2025-03", "17", "15")],
      [rate("2025-03", "800"), rate("2025-01/2025-03", "795")],
    ],
    [
      "where a part of it is longer than a month or two",
      [month("2025-04", "6.5", "6.2"), month("2025-01/2025-03", "17", "15")],
      [rate("2025-04", "800"), rate("2025-01/2025-03", "795")],
    ],
  ])("of the year to date are none %s", (_, these, exchangeRates) => {
    const found = brief(these[0]!.period === "2025-04" ? "2025-04" : "2025-03", {
      months: these,
      exchangeRates,
    });
    expect(prints(found, "balance-to-date")).toHaveLength(1);
    expect(prints(found, "balance-to-date-converted")).toEqual([]);
    expect(prints(found, "balance-earlier-converted")).toEqual([]);
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
    expect(found[0]?.notes).toEqual(["average of March 2025"]);
  });

  test.each<[string, readonly ReturnType<typeof rate>[], readonly string[]]>([
    ["the rate of the span", [rate("2025-01/2025-02", "810"), rate("2025-01", "1")], ["810.00"]],
    // (31 × 800 + 28 × 859) / 59 = 828.
    ["the day-weighted mean of its months", [rate("2025-01", "800"), rate("2025-02", "859")], ["828.00"]],
    ["none where a month lacks", [rate("2025-01", "800"), rate("2025-01/2025-03", "810")], []],
  ])("of a span take %s", (_, exchangeRates, expected) => {
    expect(prints(brief("2025-01/2025-02", { months, exchangeRates }), "exchange-rate")).toEqual(expected);
  });

  test("since January need more than one period: a span that was published whole has no one rate", () => {
    const found = brief("2025-02", {
      months: [month("2025-02", "5", "4"), month("2025-01/2025-02", "10", "9")],
      exchangeRates: [rate("2025-02", "790"), rate("2025-01/2025-02", "795")],
    });
    expect(prints(found, "balance-to-date")).toEqual(["1 billion"]);
    expect(prints(found, "balance-to-date-converted")).toEqual([]);
  });

  test("take no average that is of one side of trade", () => {
    const found = brief("2025-03", { months, exchangeRates: [rate("2025-03", "800", { flow: "exports" })] });
    expect(prints(found, "exchange-rate")).toEqual([]);
  });

  test("refuse two averages that differ", () => {
    const exchangeRates = [rate("2025-03", "800"), rate("2025-03", "801")];
    expect(() => brief("2025-03", { months, exchangeRates })).toThrow(
      expect.objectContaining({ code: "AMBIGUOUS_EXCHANGE_RATE" }),
    );
  });
});

describe("what the office gave in another currency itself", () => {
  const inWon = { currency: "KRW" } as const;
  const own = [
    row("exports", "2025-03", "5210.55", inWon),
    row("imports", "2025-03", "4900", inWon),
    row("balance", "2025-02", "801", inWon),
    row("exports", "2025-01/2025-02", "8000", inWon),
  ];
  const exchangeRates = [rate("2025-03", "800"), rate("2025-02", "790"), rate("2025-01/2025-02", "795")];
  const rates = [
    growth("exports", "2025-03", "5.7%", inWon),
    growth("imports", "2025-03", "4%", { currency: undefined }),
    growth("imports", "2025-01/2025-03", "0.2%", inWon),
  ];
  const found = brief("2025-03", { months, observations: own, exchangeRates, growthRates: rates });
  const owns = (name: BriefingFigure["name"]) =>
    named(found, name).map(({ printed: text, about, notes }) => [text, about, ...notes]);

  test("is printed as it is, with its growth, and not converted", () => {
    expect(owns("exports-own")).toEqual([["5,210.55 billion", "KRW", "published"]]);
    expect(owns("exports-growth-own")).toEqual([["+5.7%", "KRW", "published"]]);
    expect(prints(found, "exports-converted")).toEqual([]);
    expect(prints(found, "imports-converted")).toEqual([]);
    // A growth that does not say its currency is of the main one.
    expect(owns("imports-growth-own")).toEqual([]);
    expect(owns("balance-earlier-own")).toEqual([["801 billion", "KRW", "published"]]);
    expect(prints(found, "balance-earlier-converted")).toEqual([]);
  });

  test("gives a balance as the difference of its sides, and since January what adds up", () => {
    expect(owns("balance-own")).toEqual([["310.55 billion", "KRW", "difference of exports and imports"]]);
    // 0.005 and half a billion of rounding.
    expect(named(found, "balance-own")[0]?.bounds).toMatchObject({ low: decimal("310045000000") });
    expect(owns("exports-to-date-own")).toEqual([["13,210.55 billion", "KRW", "sum of published figures"]]);
    expect(owns("imports-to-date-own")).toEqual([]);
    expect(owns("imports-to-date-growth-own")).toEqual([["+0.2%", "KRW", "published"]]);
    expect(owns("balance-to-date-own")).toEqual([]);
    expect(prints(found, "balance-to-date-converted")).toEqual(["1,035.00 billion"]);
  });

  test("is made of both sides where it is a difference, and none of one side alone", () => {
    const [exported, imported] = own;
    expect(named(found, "balance-own")[0]?.from).toEqual([exported, imported]);
    for (const one of [exported!, imported!])
      expect(prints(brief("2025-03", { months, observations: [one] }), "balance-own")).toEqual([]);
  });

  test("of two months that came out as one is that of the span", () => {
    const span = brief("2025-01/2025-02", { months, observations: own });
    expect(span.figures.filter(({ name }) => name.endsWith("-own")).map(({ name }) => name)).toEqual([
      "exports-own",
    ]);
  });

  test("is seen from the day of the release", () => {
    const early = row("exports", "2025-03", 5, { currency: "KRW", published: "2025-04-22" });
    const late = row("exports", "2025-03", 6, { currency: "KRW", published: "2025-05-22" });
    const dated = [month("2025-03", 6, 5, { published: "2025-04-22" })];
    expect(prints(brief("2025-03", { months: dated, observations: [late, early] }), "exports-own")).toEqual([
      "5",
    ]);
    expect(prints(brief("2025-03", { months: dated, observations: [late] }), "exports-own")).toEqual([]);
  });

  test("is none of a growth that has no rate", () => {
    const none = growthRate({
      ...{ reporter: "NZ", flow: "exports", currency: "KRW", period: "2025-03", comparison: "year-on-year" },
      rate: null,
      absent: "zero-base",
    });
    const input = { months, observations: own, growthRates: [none] };
    expect(prints(brief("2025-03", input), "exports-growth-own")).toEqual([]);
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
    const printedConversions = [
      conversion("10.0 billion", "8.0 trillion"),
      conversion("10.0 billion", "9.0 trillion"),
    ];
    expect(
      named(brief("2025-03", { months, printedConversions }), "press-conversion").map(({ notes }) => notes),
    ).toEqual([["no one rate"], ["no one rate"]]);
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
