import { appreciation, type Day, type ExchangeRateInput, exchangeRate, findExchangeRate } from "tradefigures";
import { describe, expect, test } from "vitest";
import { KINDS, readDate } from "../../../src/currency/exchange-rate.js";

const november: ExchangeRateInput = {
  base: "USD",
  quote: "KRW",
  rate: "1459.8789",
  kind: "average",
  date: "2025-11",
};

function refusal(code: string, message: string, field: string, value: unknown): unknown {
  return expect.objectContaining({ name: "TradeError", code, message, details: { field, value } });
}

describe("exchangeRate", () => {
  test("keeps what it is given, and leaves out what it does not have", () => {
    expect(JSON.stringify(exchangeRate({ ...november, flow: undefined, path: undefined }))).toBe(
      '{"base":"USD","quote":"KRW","rate":"1459.8789","kind":"average","date":"2025-11"}',
    );
  });

  test("keeps flow, path, the mark and the source", () => {
    const inverse = exchangeRate({
      base: "KRW",
      quote: "USD",
      rate: "0.0008",
      kind: "customs",
      date: "2025-11-03",
      flow: "exports",
      path: [{ base: "USD", quote: "KRW", rate: "1250", kind: "customs", date: "2025-11-03" }],
      approximate: true,
      source: "Korea Customs Service",
    });
    expect(JSON.stringify(inverse)).toBe(
      '{"base":"KRW","quote":"USD","rate":"0.0008","kind":"customs","date":"2025-11-03","flow":"exports",' +
        '"path":[{"base":"USD","quote":"KRW","rate":"1250","kind":"customs","date":"2025-11-03"}],' +
        '"approximate":true,"source":"Korea Customs Service"}',
    );
    expect(exchangeRate(JSON.parse(JSON.stringify(inverse)))).toEqual(inverse);
  });

  test("is frozen in all its parts", () => {
    const crossed = exchangeRate({ ...november, path: [november] });
    expect(Object.isFrozen(crossed)).toBe(true);
    expect(Object.isFrozen(crossed.path)).toBe(true);
    expect(Object.isFrozen(crossed.path?.[0])).toBe(true);
    expect(Object.isFrozen(crossed.rate.d)).toBe(true);
  });

  test.each(KINDS)("has the kind %s", (kind) => {
    expect(
      exchangeRate({ ...november, kind, date: kind === "average" ? "2025-11" : "2025-11-28" }).kind,
    ).toBe(kind);
  });

  test.each<[ExchangeRateInput["kind"], ExchangeRateInput["date"], string]>([
    ["spot", "2025-11-28", "2025-11-28"],
    ["average", "2025-11", "2025-11"],
    ["average", "2025-01/2025-02", "2025-01/2025-02"],
    ["average", "2025-11/2025-11", "2025-11"],
    ["end", "2025-11", "2025-11"],
    ["end", "2025-11-28", "2025-11-28"],
    ["customs", "2025-11", "2025-11"],
    ["customs", "2025-11-03", "2025-11-03"],
  ])("of the kind %s takes the date %s", (kind, date, expected) => {
    expect(exchangeRate({ ...november, kind, date }).date).toBe(expected);
    expect(readDate(date, kind)).toBe(expected);
  });

  test.each<[ExchangeRateInput["kind"], unknown, string, string]>([
    ["spot", "2025-11", "INVALID_DAY", "date must be a day of the calendar, YYYY-MM-DD"],
    ["spot", "2025-02-30", "INVALID_DAY", "date must be a day of the calendar, YYYY-MM-DD"],
    ["spot", undefined, "INVALID_DAY", "date must be a day of the calendar, YYYY-MM-DD"],
    ["average", "2025-11-28", "INVALID_PERIOD", "date must be YYYY-MM or YYYY-MM/YYYY-MM"],
    ["average", "2025-13", "INVALID_PERIOD", "date must be YYYY-MM or YYYY-MM/YYYY-MM"],
    ["average", "2025-02/2025-01", "INVALID_PERIOD", "date must be from the earlier month to the later"],
    ["end", "2025-1", "INVALID_PERIOD", "date must be YYYY-MM or YYYY-MM/YYYY-MM"],
    ["end", "2025-02-30", "INVALID_DAY", "date must be a day of the calendar, YYYY-MM-DD"],
    ["customs", null, "INVALID_PERIOD", "date must be YYYY-MM or YYYY-MM/YYYY-MM"],
  ])("of the kind %s refuses the date %s", (kind, date, code, rule) => {
    const got = typeof date === "string" ? `"${date}"` : String(date);
    expect(() => exchangeRate({ ...november, kind, date: date as Day })).toThrow(
      refusal(code, `${rule}, got ${got}`, rule.split(" must")[0]!, date),
    );
  });

  test.each<[string, Record<string, unknown>, string, string, string]>([
    [
      "a base in small letters",
      { base: "usd" },
      "UNKNOWN_CURRENCY",
      "base",
      'a code of ISO 4217 (2024-06-25) in capital letters, got "usd"',
    ],
    [
      "a quote that does not exist",
      { quote: "WON" },
      "UNKNOWN_CURRENCY",
      "quote",
      'a code of ISO 4217 (2024-06-25) in capital letters, got "WON"',
    ],
    [
      "one currency twice",
      { quote: "USD" },
      "INVALID_FIELD",
      "quote",
      'another currency than base, got "USD"',
    ],
    [
      "an unknown kind",
      { kind: "period-average" },
      "INVALID_FIELD",
      "kind",
      'spot or average or end or customs, got "period-average"',
    ],
    [
      "no kind",
      { kind: undefined },
      "INVALID_FIELD",
      "kind",
      "spot or average or end or customs, got undefined",
    ],
    [
      "a flow that customs do not convert",
      { flow: "balance" },
      "INVALID_FIELD",
      "flow",
      'exports or imports, got "balance"',
    ],
    ["an empty flow", { flow: null }, "INVALID_FIELD", "flow", "exports or imports, got null"],
    [
      "a mark that says no",
      { approximate: false },
      "INVALID_FIELD",
      "approximate",
      "true or absent, got false",
    ],
    ["a path that is no list", { path: november }, "INVALID_FIELD", "path", "a list, got an object"],
    ["an empty source", { source: "" }, "INVALID_FIELD", "source", 'text, trimmed and not empty, got ""'],
    [
      "a rate that is no number",
      { rate: "1,459.88" },
      "INVALID_DECIMAL",
      "rate",
      'a decimal number such as 1234.5, got "1,459.88"',
    ],
    [
      "a rate that is missing",
      { rate: undefined },
      "INVALID_DECIMAL",
      "rate",
      "a decimal number such as 1234.5, got undefined",
    ],
  ])("refuses %s", (_, change, code, field, rule) => {
    expect(() => exchangeRate({ ...november, ...change } as ExchangeRateInput)).toThrow(
      refusal(code, `${field} must be ${rule}`, field, change[field]),
    );
  });

  test.each(["0", "-0", "-1459.8789", "-0.0001"])("refuses the rate %s: it is not above zero", (rate) => {
    expect(() => exchangeRate({ ...november, rate: rate as `${number}` })).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INVALID_FIELD",
        message: `rate must be above zero, got ${rate === "-0" ? "0" : rate}`,
        details: expect.objectContaining({ field: "rate" }),
      }),
    );
  });

  test("refuses an unknown field, in its path too", () => {
    const unknownField = expect.objectContaining({
      name: "TradeError",
      code: "UNKNOWN_FIELD",
      message:
        'an exchange rate has the fields base, quote, rate, kind, date, flow, path, approximate, source, got "rates" (is "rate" meant?)',
      details: { field: "rates" },
    });
    const misspelt = { ...november, rates: 1 } as ExchangeRateInput;
    expect(() => exchangeRate(misspelt)).toThrow(unknownField);
    expect(() => exchangeRate({ ...november, path: [misspelt] })).toThrow(unknownField);
  });

  test.each([
    ["null", null, "null"],
    ["a list", [november], "a list"],
    ["text", "1459.8789", '"1459.8789"'],
  ])("refuses %s, in its path too", (_, input, got) => {
    const noRate = refusal(
      "INVALID_FIELD",
      `an exchange rate must be an object, got ${got}`,
      "an exchange rate",
      input,
    );
    expect(() => exchangeRate(input as never)).toThrow(noRate);
    expect(() => exchangeRate({ ...november, path: [input as never] })).toThrow(noRate);
  });
});

describe("appreciation", () => {
  /** ECB reference rates of a day: fx-ecb-daily. */
  const ecb = (date: Day, dollars: `${number}`, yuan: `${number}`) => [
    exchangeRate({ base: "EUR", quote: "USD", rate: dollars, kind: "spot", date, source: "ECB" }),
    exchangeRate({ base: "EUR", quote: "CNY", rate: yuan, kind: "spot", date, source: "ECB" }),
  ];
  const rates = [...ecb("2025-10-30", "1.155", "8.217"), ...ecb("2025-12-08", "1.1655", "8.2378")];
  const dollar = (date: Day) => findExchangeRate(rates, { base: "USD", quote: "CNY", kind: "spot", date });
  const yuan = (date: Day) => findExchangeRate(rates, { base: "CNY", quote: "USD", kind: "spot", date });

  test("row 23: the dollar fell by 0.650 % and the yuan rose by 0.654 %", () => {
    // CASES.md; all digits with Python fractions.
    expect(dollar("2025-10-30").rate.toFixed(4)).toBe("7.1143");
    expect(dollar("2025-12-08").rate.toFixed(4)).toBe("7.0680");
    const fall = appreciation(dollar("2025-12-08"), dollar("2025-10-30"));
    const rise = appreciation(yuan("2025-12-08"), yuan("2025-10-30"));
    expect(fall.toFixed(5)).toBe("-0.00650");
    expect(rise.toFixed(5)).toBe("0.00654");
    expect(fall.toFixed(30)).toBe("-0.006500476379994452283608910115");
    expect(rise.toFixed(30)).toBe("0.006543009055815873170021122144");
  });

  test("compares the average of a span with that of the year before", () => {
    const average = (date: "2024-01/2024-11" | "2025-01/2025-11", rate: `${number}`) =>
      exchangeRate({ ...november, date, rate });
    // By hand: 1420 / 1360 − 1 = 60 / 1360 = 3/68, divided by Python.
    expect(
      appreciation(average("2025-01/2025-11", "1420"), average("2024-01/2024-11", "1360")).toFixed(),
    ).toBe("0.04411764705882352941176470588235294");
  });

  test("is zero where nothing changed", () => {
    const december = exchangeRate({ ...november, date: "2025-12" });
    expect(appreciation(december, exchangeRate(november)).toFixed()).toBe("0");
  });

  test("refuses other currencies, and shows both pairs", () => {
    const other = exchangeRate({ ...november, quote: "CNY", rate: "7.12", date: "2025-10" });
    expect(() => appreciation(exchangeRate(november), other)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MIXED_CURRENCIES",
        message: "rates must have one base and quote, got USD/KRW and USD/CNY",
        details: { field: "base and quote", values: ["USD/KRW", "USD/CNY"] },
      }),
    );
  });

  test("refuses the same currencies the other way round", () => {
    expect(() => appreciation(dollar("2025-12-08"), yuan("2025-10-30"))).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "rates must have one base and quote, got USD/CNY and CNY/USD",
        details: { field: "base and quote", values: ["USD/CNY", "CNY/USD"] },
      }),
    );
  });

  test("refuses other kinds", () => {
    const customs = exchangeRate({ ...november, kind: "customs", date: "2025-10" });
    expect(() => appreciation(exchangeRate(november), customs)).toThrow(
      refusal("INVALID_FIELD", 'kind must be customs in both rates, got "average"', "kind", "average"),
    );
  });

  test.each(["2025-11", "2025-10"] as const)("refuses the later rate of %s after one of November", (date) => {
    expect(() => appreciation(exchangeRate({ ...november, date }), exchangeRate(november))).toThrow(
      refusal("INVALID_FIELD", `date must be after 2025-11, got "${date}"`, "date", date),
    );
  });

  test("refuses what is no rate, on either side", () => {
    const rate = exchangeRate(november);
    expect(() => appreciation(1459 as never, rate)).toThrow("a rate must be an object, got 1459");
    expect(() => appreciation(rate, 1459 as never)).toThrow("a rate must be an object, got 1459");
  });
});
