import {
  type ExchangeRate,
  type ExchangeRateInput,
  type ExchangeRateQuery,
  exchangeRate,
  findExchangeRate,
  type Month,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { ratioOf } from "../../../src/currency/find-exchange-rate.js";

const H10 = "Federal Reserve H.10";

/** A monthly average of the Federal Reserve, fx-monthly-average.csv. */
const average = (quote: "CNY" | "KRW", date: Month, rate: `${number}`): ExchangeRate =>
  exchangeRate({ base: "USD", quote, rate, kind: "average", date, source: H10 });

const spot = (base: string, quote: string, rate: `${number}`, source?: string): ExchangeRate =>
  exchangeRate({ base, quote, rate, kind: "spot", date: "2025-11-28", source });

const won = [
  average("KRW", "2025-01", "1452.1919"),
  average("KRW", "2025-02", "1444.7932"),
  average("KRW", "2025-10", "1423.0795"),
  average("KRW", "2025-11", "1459.8789"),
];

const onDay = { kind: "spot", date: "2025-11-28" } as const;

describe("findExchangeRate finds", () => {
  test("the rate that is given, as it is", () => {
    expect(findExchangeRate(won, { base: "USD", quote: "KRW", kind: "average", date: "2025-10" })).toBe(
      won[2],
    );
    expect(findExchangeRate(won, { base: "USD", quote: "KRW", kind: "average", date: "2025-11" })).toBe(
      won[3],
    );
  });

  test("a span of one month as that month", () => {
    const query = { base: "USD", quote: "KRW", kind: "average", date: "2025-11/2025-11" } as const;
    expect(findExchangeRate(won, query)).toBe(won[3]);
  });

  test("the inverse of a spot rate, exact, with its path", () => {
    const given = spot("USD", "KRW", "1250", "a bank");
    const found = findExchangeRate([given], { base: "KRW", quote: "USD", ...onDay });
    expect(found).toEqual({
      base: "KRW",
      quote: "USD",
      rate: exchangeRate({ ...given, rate: "0.0008" }).rate,
      kind: "spot",
      date: "2025-11-28",
      path: [given],
      source: "a bank",
    });
    expect(found.rate.toFixed()).toBe("0.0008");
    expect("approximate" in found).toBe(false);
  });

  test("the inverse of an end rate, exact", () => {
    const given = exchangeRate({ base: "USD", quote: "KRW", rate: "1250", kind: "end", date: "2025-11" });
    const found = findExchangeRate([given], { base: "KRW", quote: "USD", kind: "end", date: "2025-11" });
    expect(found.rate.toFixed()).toBe("0.0008");
    expect("approximate" in found).toBe(false);
  });

  test("the inverse of an average, marked approximate", () => {
    const found = findExchangeRate(won, { base: "KRW", quote: "USD", kind: "average", date: "2025-11" });
    expect(found.approximate).toBe(true);
    expect(found.path).toEqual([won[3]]);
    // 1 / 1459.8789 with Python's decimal, 34 digits half-even.
    expect(found.rate.toFixed()).toBe("0.0006849883233465460731023648605374048");
  });

  test("the inverse of an inverse as it was given, digit for digit", () => {
    const yuan = average("CNY", "2025-11", "7.1069");
    const inverse = findExchangeRate([yuan], { base: "CNY", quote: "USD", kind: "average", date: "2025-11" });
    const query = { base: "USD", quote: "CNY", kind: "average", date: "2025-11" } as const;
    // 1 / 7.1069 with Python's decimal; one divided by that once more is not 7.1069.
    expect(inverse.rate.toFixed()).toBe("0.1407083257116323572865806469768816");
    expect(findExchangeRate([inverse], query).rate.toFixed()).toBe("7.1069");
    expect(findExchangeRate([exchangeRate(JSON.parse(JSON.stringify(inverse)))], query).rate.toFixed()).toBe(
      "7.1069",
    );
  });

  test("the cross over a third currency, with both legs in its path", () => {
    // ECB, 28 November 2025; 1699.81 / 1.1566 with Python fractions (CASES.md, row 9: 1,469.66).
    const dollar = spot("EUR", "USD", "1.1566", "ECB");
    const euro = spot("EUR", "KRW", "1699.81", "ECB");
    const found = findExchangeRate([euro, dollar], { base: "USD", quote: "KRW", ...onDay });
    expect(found.rate.toFixed()).toBe("1469.661075566315061386823448037351");
    expect(found.path).toEqual([dollar, euro]);
    expect(found.source).toBe("ECB");
    expect("approximate" in found).toBe(false);
  });

  test("the cross of two rates that follow each other as their exact product", () => {
    const found = findExchangeRate([spot("GBP", "USD", "1.3", "a"), spot("USD", "JPY", "155.55", "b")], {
      base: "GBP",
      quote: "JPY",
      ...onDay,
    });
    expect(found.rate.toFixed()).toBe("202.215");
    expect(found.source).toBe("a; b");
  });

  test("the cross of two rates that both point away from the wanted way", () => {
    const found = findExchangeRate([spot("USD", "GBP", "0.8"), spot("JPY", "USD", "0.00625")], {
      base: "GBP",
      quote: "JPY",
      ...onDay,
    });
    // By hand: 1 / (0.8 × 0.00625) = 200.
    expect(found.rate.toFixed()).toBe("200");
    expect("source" in found).toBe(false);
  });

  test("the cross of averages, marked approximate", () => {
    const rates = [average("KRW", "2025-11", "1459.8789"), average("CNY", "2025-11", "7.1069")];
    const found = findExchangeRate(rates, { base: "CNY", quote: "KRW", kind: "average", date: "2025-11" });
    expect(found.approximate).toBe(true);
    expect(found.source).toBe(H10);
    expect(found.rate.toFixed(6)).toBe("205.417116"); // by Python fractions
  });

  test("a given rate before any other, an inverse before a cross", () => {
    const direct = spot("USD", "KRW", "1470");
    const turned = spot("KRW", "USD", "0.00068");
    const legs = [spot("EUR", "USD", "1.1566"), spot("EUR", "KRW", "1699.81")];
    const query = { base: "USD", quote: "KRW", ...onDay };
    expect(findExchangeRate([...legs, turned, direct], query)).toBe(direct);
    expect(findExchangeRate([...legs, turned], query).path).toEqual([turned]);
  });

  test("the first third currency in the alphabet where several serve", () => {
    const overEuro = [spot("EUR", "USD", "1.1566"), spot("EUR", "KRW", "1699.81")];
    const overYen = [spot("JPY", "USD", "0.0064"), spot("JPY", "KRW", "9.41")];
    for (const rates of [
      [...overYen, ...overEuro],
      [...overEuro, ...overYen],
    ])
      expect(findExchangeRate(rates, { base: "USD", quote: "KRW", ...onDay }).path?.[0]?.base).toBe("EUR");
  });

  test("the rate of a customs authority for each flow, and the general one where none is of the flow", () => {
    // TERMS.md: implied by GACC's tables for November 2025, exports 7.1005, imports 7.1023.
    const customs = (rate: `${number}`, flow?: "exports" | "imports"): ExchangeRate =>
      exchangeRate({ base: "USD", quote: "CNY", rate, kind: "customs", date: "2025-11", flow });
    const query = { base: "USD", quote: "CNY", kind: "customs", date: "2025-11" } as const;
    const rates = [customs("7.1005", "exports"), customs("7.1023", "imports")];
    expect(findExchangeRate(rates, { ...query, flow: "exports" })).toBe(rates[0]);
    expect(findExchangeRate(rates, { ...query, flow: "imports" })).toBe(rates[1]);
    expect(() => findExchangeRate(rates, query)).toThrow(
      expect.objectContaining({ code: "MISSING_EXCHANGE_RATE" }),
    );
    const general = customs("7.1");
    expect(findExchangeRate([general, ...rates], { ...query, flow: "imports" })).toBe(rates[1]);
    expect(findExchangeRate([general, rates[0]!], { ...query, flow: "imports" })).toBe(general);
    expect(findExchangeRate([general, ...rates], query)).toBe(general);
  });

  test("an inverse for a flow, and says for which", () => {
    const given = exchangeRate({
      base: "USD",
      quote: "CNY",
      rate: "8",
      kind: "customs",
      date: "2025-11",
      flow: "exports",
    });
    const query = { base: "CNY", quote: "USD", kind: "customs", date: "2025-11", flow: "exports" } as const;
    expect(findExchangeRate([given], query).flow).toBe("exports");
    expect(findExchangeRate([given], query).rate.toFixed()).toBe("0.125");
  });

  test("one rate where the same one stands there twice", () => {
    const first = spot("USD", "KRW", "1470", "a");
    const second = spot("USD", "KRW", "1470.00", "b");
    expect(findExchangeRate([first, second], { base: "USD", quote: "KRW", ...onDay })).toBe(first);
  });

  test("frozen results, and leaves the rates as they were", () => {
    const rates = Object.freeze([spot("EUR", "USD", "1.1566"), spot("EUR", "KRW", "1699.81")]);
    const found = findExchangeRate(rates, { base: "USD", quote: "KRW", ...onDay });
    expect([found, found.path, found.rate, found.rate.d].every(Object.isFrozen)).toBe(true);
  });
});

describe("findExchangeRate over a span", () => {
  const query = { base: "USD", quote: "KRW", kind: "average", date: "2025-01/2025-02" } as const;

  test("weighs the averages of January and February by their days", () => {
    // (31 × 1452.1919 + 28 × 1444.7932) / 59 with Python fractions, 34 digits half-even.
    const mean = findExchangeRate(won, query);
    expect(mean.rate.toFixed()).toBe("1448.680652542372881355932203389831");
    expect(mean.path).toEqual([won[0], won[1]]);
    expect(mean).toMatchObject({
      base: "USD",
      quote: "KRW",
      kind: "average",
      date: "2025-01/2025-02",
      source: H10,
    });
    expect("approximate" in mean).toBe(false);
  });

  test("counts 29 days of February in a leap year", () => {
    // (31 × 1325.9119 + 29 × 1331.3345) / 60 with Python fractions.
    const rates = [average("KRW", "2024-02", "1331.3345"), average("KRW", "2024-01", "1325.9119")];
    expect(findExchangeRate(rates, { ...query, date: "2024-01/2024-02" }).rate.toFixed()).toBe(
      "1328.532823333333333333333333333333",
    );
  });

  test("takes the average of the span itself where it is given", () => {
    const given = exchangeRate({ ...query, rate: "1448.7" });
    expect(findExchangeRate([...won, given], query)).toBe(given);
  });

  test("marks the mean approximate where a month was turned round", () => {
    const mean = findExchangeRate(won, { ...query, base: "KRW", quote: "USD" });
    expect(mean.approximate).toBe(true);
    expect(mean.path?.map((part) => [part.base, part.date])).toEqual([
      ["KRW", "2025-01"],
      ["KRW", "2025-02"],
    ]);
    // (31/1452.1919 + 28/1444.7932)/59 with Python fractions.
    expect(mean.rate.toFixed(30)).toBe("0.000690287748364051909535484381");
  });

  test("marks the mean approximate where one month of two was turned round", () => {
    const turned = { ...query, base: "KRW", quote: "USD" } as const;
    const january = exchangeRate({ ...turned, date: "2025-01", rate: "0.0007" });
    expect(findExchangeRate([january, won[1]!], turned).approximate).toBe(true);
  });

  test("names the month that is missing", () => {
    expect(() => findExchangeRate(won, { ...query, date: "2025-10/2025-12" })).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MISSING_EXCHANGE_RATE",
        message:
          "an exchange rate must be given for USD/KRW (average, 2025-12), got USD/KRW (average, 2025-01), USD/KRW (average, 2025-02), USD/KRW (average, 2025-10), USD/KRW (average, 2025-11)",
        details: { base: "USD", quote: "KRW", kind: "average", date: "2025-12" },
      }),
    );
  });

  test("makes no mean of end rates or customs rates", () => {
    for (const kind of ["end", "customs"] as const) {
      const rates = won.map((rate) => exchangeRate({ ...rate, kind }));
      expect(() => findExchangeRate(rates, { ...query, kind })).toThrow(
        expect.objectContaining({
          code: "MISSING_EXCHANGE_RATE",
          details: { base: "USD", quote: "KRW", kind, date: "2025-01/2025-02" },
        }),
      );
    }
  });
});

describe("findExchangeRate refuses", () => {
  test("a rate that is not at hand, with base, quote and date", () => {
    expect(() =>
      findExchangeRate(won, { base: "USD", quote: "KRW", kind: "average", date: "2025-09" }),
    ).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MISSING_EXCHANGE_RATE",
        message:
          "an exchange rate must be given for USD/KRW (average, 2025-09), got USD/KRW (average, 2025-01), USD/KRW (average, 2025-02), USD/KRW (average, 2025-10), USD/KRW (average, 2025-11)",
        details: { base: "USD", quote: "KRW", kind: "average", date: "2025-09" },
      }),
    );
  });

  test("a rate that is not at hand, and names five that have its second currency", () => {
    const days = ["01", "02", "03", "04", "05", "06"] as const;
    const rates = [
      spot("USD", "CNY", "7.1"),
      ...days.map((day) =>
        exchangeRate({ base: "USD", quote: "KRW", rate: "1470", kind: "spot", date: `2025-12-${day}` }),
      ),
    ];
    const named = days.slice(0, 5).map((day) => `USD/KRW (spot, 2025-12-${day})`);
    expect(() => findExchangeRate(rates, { base: "USD", quote: "KRW", ...onDay })).toThrow(
      expect.objectContaining({
        message: `an exchange rate must be given for USD/KRW (spot, 2025-11-28), got ${named.join(", ")}`,
      }),
    );
  });

  test("rates that are no list", () => {
    expect(() =>
      findExchangeRate(won[0] as never, { base: "USD", quote: "KRW", kind: "average", date: "2025-11" }),
    ).toThrow("rates must be a list, got an object");
  });

  test("a rate for a flow that is not at hand, with the flow", () => {
    const query = { base: "USD", quote: "CNY", kind: "customs", date: "2025-11", flow: "exports" } as const;
    expect(() => findExchangeRate([], query)).toThrow(
      expect.objectContaining({
        code: "MISSING_EXCHANGE_RATE",
        message: "an exchange rate must be given for USD/CNY (customs, 2025-11, exports), got none",
        details: query,
      }),
    );
  });

  test("to take a rate of another kind or day", () => {
    const rates = [
      spot("USD", "KRW", "1470"),
      exchangeRate({ base: "USD", quote: "KRW", rate: "1471", kind: "end", date: "2025-11" }),
    ];
    for (const query of [
      { kind: "spot", date: "2025-11-27" },
      { kind: "end", date: "2025-11-28" },
      { kind: "average", date: "2025-11" },
    ] as const)
      expect(() => findExchangeRate(rates, { base: "USD", quote: "KRW", ...query })).toThrow(
        expect.objectContaining({
          code: "MISSING_EXCHANGE_RATE",
          details: { base: "USD", quote: "KRW", ...query },
        }),
      );
  });

  test("a cross of which one leg is missing", () => {
    const rates = [spot("EUR", "USD", "1.1566"), spot("JPY", "KRW", "9.41")];
    expect(() => findExchangeRate(rates, { base: "USD", quote: "KRW", ...onDay })).toThrow(
      expect.objectContaining({ code: "MISSING_EXCHANGE_RATE" }),
    );
  });

  test.each<[string, readonly ExchangeRate[]]>([
    ["rates", [spot("USD", "KRW", "1470"), spot("USD", "KRW", "1471")]],
    [
      "rates behind the same one given twice",
      [spot("USD", "KRW", "1470"), spot("USD", "KRW", "1470"), spot("USD", "KRW", "1471")],
    ],
  ])("two different %s for one thing", (_, rates) => {
    const ambiguous = (base: string, quote: string) => () =>
      findExchangeRate(rates, { base, quote, ...onDay });
    const refused = expect.objectContaining({
      name: "TradeError",
      code: "AMBIGUOUS_EXCHANGE_RATE",
      message: 'USD/KRW (spot, 2025-11-28) must be given once, got "1470 and 1471"',
      details: { field: "USD/KRW (spot, 2025-11-28)", value: "1470 and 1471" },
    });
    expect(ambiguous("USD", "KRW")).toThrow(refused);
    expect(ambiguous("KRW", "USD")).toThrow(refused);
  });

  test("two different rates for one flow, but not a general one beside it", () => {
    const customs = (rate: `${number}`, flow?: "exports"): ExchangeRate =>
      exchangeRate({ base: "USD", quote: "CNY", rate, kind: "customs", date: "2025-11", flow });
    const query = { base: "USD", quote: "CNY", kind: "customs", date: "2025-11", flow: "exports" } as const;
    const rates = [customs("7.2"), customs("7.1005", "exports"), customs("7.1006", "exports")];
    expect(() => findExchangeRate(rates, query)).toThrow(
      expect.objectContaining({
        code: "AMBIGUOUS_EXCHANGE_RATE",
        message: 'USD/CNY (customs, 2025-11, exports) must be given once, got "7.1005 and 7.1006"',
        details: { field: "USD/CNY (customs, 2025-11, exports)", value: "7.1005 and 7.1006" },
      }),
    );
    expect(findExchangeRate(rates.slice(0, 2), query)).toBe(rates[1]);
  });

  test("one currency twice, even where a cross would lead back to it", () => {
    const rates = [spot("USD", "KRW", "1470")];
    expect(() => findExchangeRate(rates, { base: "USD", quote: "USD", ...onDay })).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: 'quote must be another currency than base, got "USD"',
        details: { field: "quote", value: "USD" },
      }),
    );
  });

  test.each<[string, Record<string, unknown>, string, string]>([
    ["a base in small letters", { base: "usd" }, "UNKNOWN_CURRENCY", "base"],
    ["no quote", { quote: undefined }, "UNKNOWN_CURRENCY", "quote"],
    ["an unknown kind", { kind: "monthly" }, "INVALID_FIELD", "kind"],
    ["a month for a spot rate", { date: "2025-11" }, "INVALID_DAY", "date"],
    ["a day for an average", { kind: "average" }, "INVALID_PERIOD", "date"],
    ["a day that does not exist", { kind: "end", date: "2025-02-30" }, "INVALID_DAY", "date"],
    ["a flow that customs do not convert", { flow: "total" }, "INVALID_FIELD", "flow"],
  ])("a query with %s", (_, change, code, field) => {
    const query = { base: "USD", quote: "KRW", ...onDay, ...change };
    expect(() => findExchangeRate(won, query as unknown as ExchangeRateQuery)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code,
        message: expect.stringMatching(new RegExp(`^${field} must be .*, got `)),
        details: { field, value: query[field.split(" ")[0] as keyof typeof query] },
      }),
    );
  });

  test("a query with an unknown field", () => {
    const query = { base: "USD", quote: "KRW", ...onDay, day: "2025-11-28" };
    expect(() => findExchangeRate(won, query as ExchangeRateQuery)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'an exchange rate query has the fields base, quote, kind, date, flow, got "day"',
        details: { field: "day" },
      }),
    );
  });

  test.each([
    ["null", null],
    ["a list", []],
    ["text", "USD/KRW"],
  ])("%s for a query", (_, query) => {
    expect(() => findExchangeRate(won, query as never)).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: expect.stringMatching(/^an exchange rate query must be an object, got /),
      }),
    );
  });
});

describe("ratioOf", () => {
  const shownRatio = (rate: ExchangeRate): string => {
    const { times, over, divided } = ratioOf(rate);
    return `${times} / ${over}${divided ? ", divided" : ""}`;
  };
  const legs = [spot("EUR", "USD", "1.1566"), spot("EUR", "KRW", "1699.81")];

  test("of a rate as given is the rate itself", () => {
    expect(shownRatio(legs[0]!)).toBe("1.1566 / 1");
  });

  test("takes an inverse and a cross apart into the rates given", () => {
    expect(shownRatio(findExchangeRate(legs, { base: "USD", quote: "EUR", ...onDay }))).toBe("1 / 1.1566");
    expect(shownRatio(findExchangeRate(legs, { base: "USD", quote: "KRW", ...onDay }))).toBe(
      "1699.81 / 1.1566",
    );
  });

  test("takes apart what was made of inverses and crosses in its turn", () => {
    const cross = findExchangeRate(legs, { base: "USD", quote: "KRW", ...onDay });
    expect(shownRatio(findExchangeRate([cross], { base: "KRW", quote: "USD", ...onDay }))).toBe(
      "1.1566 / 1699.81",
    );
    const more = [cross, spot("JPY", "USD", "0.0064")];
    // By hand: 0.0064 × 1699.81 = 10.878784.
    expect(shownRatio(findExchangeRate(more, { base: "JPY", quote: "KRW", ...onDay }))).toBe(
      "10.878784 / 1.1566",
    );
  });

  test("takes a mean of months as it stands: it was divided", () => {
    const mean = findExchangeRate(won, {
      base: "USD",
      quote: "KRW",
      kind: "average",
      date: "2025-01/2025-02",
    });
    expect(shownRatio(mean)).toBe("1448.680652542372881355932203389831 / 1, divided");
    const inverse = findExchangeRate([mean], { base: "KRW", quote: "USD", kind: "average", date: mean.date });
    expect(shownRatio(inverse)).toBe("1 / 1448.680652542372881355932203389831, divided");
  });

  test("takes a mean of months as it stands, even where they would cross to the same", () => {
    const months = [average("CNY", "2025-01", "1"), average("CNY", "2025-02", "1")];
    const query = { base: "USD", quote: "CNY", kind: "average", date: "2025-01/2025-02" } as const;
    expect(shownRatio(findExchangeRate(months, query))).toBe("1 / 1, divided");
  });

  test("takes a rate as it stands where one of its parts is of another day", () => {
    // By hand: 4 / 2 = 2, but the 2 is a day older.
    const yen = exchangeRate({ base: "JPY", quote: "KRW", rate: "2", kind: "spot", date: "2025-11-27" });
    const path = [spot("USD", "KRW", "4"), yen];
    expect(shownRatio(exchangeRate({ base: "USD", quote: "JPY", rate: "2", ...onDay, path }))).toBe(
      "2 / 1, divided",
    );
  });

  test.each<[string, readonly ExchangeRateInput[]]>([
    ["an empty path", []],
    ["a path that gives a more exact rate", legs],
    ["a path that leads elsewhere", [legs[0]!]],
  ])("keeps to the rate that is written down beside %s", (_, path) => {
    const written = exchangeRate({ base: "USD", quote: "KRW", rate: "1469.66", ...onDay, path });
    expect(shownRatio(written)).toBe("1469.66 / 1, divided");
  });
});
