import {
  billions,
  convert,
  decimal,
  type ExchangeRate,
  exchangeRate,
  findExchangeRate,
  money,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { converter } from "../../../src/currency/convert.js";

/** Federal Reserve H.10, monthly averages of won for a dollar. */
const won = (date: "2025-01" | "2025-02" | "2025-10" | "2025-11", rate: `${number}`): ExchangeRate =>
  exchangeRate({ base: "USD", quote: "KRW", rate, kind: "average", date });
const november = won("2025-11", "1459.8789");
const october = won("2025-10", "1423.0795");
const surplus = money({ amount: billions("111.68"), currency: "USD" });
const average = { kind: "average", date: "2025-11" } as const;

describe("convert", () => {
  test("multiplies from base to quote, exactly", () => {
    // Python decimals; CASES.md, row 9: 163 trillion, and 128 trillion for October.
    expect(JSON.stringify(convert(surplus, "KRW", november))).toBe(
      '{"amount":"163039275552000","currency":"KRW"}',
    );
    const before = money({ amount: billions("90.07"), currency: "USD" });
    expect(convert(before, "KRW", october).amount.toFixed()).toBe("128176770565000");
  });

  test("keeps every digit of a product with a rate as given", () => {
    // CASES.md, exactness: to cents …772.99. By Python integers.
    const rate = exchangeRate({
      base: "USD",
      quote: "KRW",
      rate: "23062.458332",
      kind: "end",
      date: "2025-11",
    });
    const amount = money({ amount: "3149027558509260.91", currency: "USD" });
    expect(convert(amount, "KRW", rate).amount.toFixed()).toBe("72624316854439521772.99140212");
  });

  test("divides from quote to base, to 34 digits", () => {
    const back = convert(money({ amount: 1, currency: "KRW" }), "USD", november);
    // 1 / 1459.8789 with Python's decimal.
    expect(back.amount.toFixed()).toBe("0.0006849883233465460731023648605374048");
    expect(back.currency).toBe("USD");
  });

  test("gives the amount back, exactly, whichever rate leads back", () => {
    const there = convert(surplus, "KRW", november);
    const inverse = findExchangeRate([november], { base: "KRW", quote: "USD", ...average });
    expect(convert(there, "USD", november).amount.toFixed()).toBe("111680000000");
    // Times the inverse, 0.00068…, it would be 111679999999.9999…: the rate in the path divides instead.
    expect(convert(there, "USD", inverse).amount.toFixed()).toBe("111680000000");
    expect(convert(surplus, "KRW", inverse).amount.toFixed()).toBe("163039275552000");
  });

  test("keeps every digit where an inverse leads back to a rate as given", () => {
    const inverse = findExchangeRate([november], { base: "KRW", quote: "USD", ...average });
    const long = money({ amount: "1234567890123456789012345678901234567890.12", currency: "USD" });
    // By Python fractions: 49 digits.
    expect(convert(long, "KRW", inverse).amount.toFixed()).toBe(
      "1802319613408752961340875296134087529613403.706468",
    );
  });

  test("goes by the ratio of the rates in the path of a cross", () => {
    const ecb = (quote: string, rate: `${number}`) =>
      exchangeRate({ base: "EUR", quote, rate, kind: "spot", date: "2025-11-28" });
    const cross = findExchangeRate([ecb("USD", "1.1566"), ecb("KRW", "1699.81")], {
      base: "USD",
      quote: "KRW",
      kind: "spot",
      date: "2025-11-28",
    });
    const dollars = money({ amount: "1156.6", currency: "USD" });
    // By hand: 1,156.6 dollars are 1,000 euros, 1,699,810 won.
    expect(convert(dollars, "KRW", cross).amount.toFixed()).toBe("1699810");
    expect(convert(money({ amount: "1699810", currency: "KRW" }), "USD", cross).amount.toFixed()).toBe(
      "1156.6",
    );
  });

  test("multiplies with a mean of months to 34 digits", () => {
    const mean = findExchangeRate([won("2025-01", "1452.1919"), won("2025-02", "1444.7932")], {
      base: "USD",
      quote: "KRW",
      kind: "average",
      date: "2025-01/2025-02",
    });
    const amount = money({ amount: billions("170.52"), currency: "USD" });
    // 170.52e9 × the mean of 34 digits, rounded to 34 digits by Python's decimal.
    expect(convert(amount, "KRW", mean).amount.toFixed()).toBe("247029024871525.423728813559322034");
  });

  test("gives frozen money and leaves the amount as it was", () => {
    const converted = convert(surplus, "KRW", november);
    expect([converted, converted.amount, converted.amount.d].every(Object.isFrozen)).toBe(true);
    expect(surplus.amount.toFixed()).toBe("111680000000");
  });

  test.each([
    ["the currency that it has", "USD", 'the rate must be between USD and USD, got "USD/KRW"'],
    ["a currency that the rate does not have", "CNY", 'the rate must be between USD and CNY, got "USD/KRW"'],
  ])("refuses %s", (_, to, message) => {
    expect(() => convert(surplus, to, november)).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "MIXED_CURRENCIES",
        message,
        details: { field: "the rate", value: "USD/KRW" },
      }),
    );
  });

  test("refuses to turn an amount in the second currency of a rate into a third one", () => {
    const won = money({ amount: 1, currency: "KRW" });
    expect(() => convert(won, "CNY", november)).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: 'the rate must be between KRW and CNY, got "USD/KRW"',
      }),
    );
  });

  test("refuses an amount that the rate is not for", () => {
    const yuan = money({ amount: 1, currency: "CNY" });
    expect(() => convert(yuan, "KRW", november)).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: 'the rate must be between CNY and KRW, got "USD/KRW"',
        details: { field: "the rate", value: "USD/KRW" },
      }),
    );
  });

  test("refuses a currency in small letters", () => {
    expect(() => convert(surplus, "krw", november)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_CURRENCY",
        message: 'to must be a code of ISO 4217 (2024-06-25) in capital letters, got "krw"',
        details: { field: "to", value: "krw" },
      }),
    );
  });
});

describe("converter", () => {
  test("converts many amounts at one rate", () => {
    const converted = converter("USD", "KRW", november);
    expect([decimal(1), decimal("-2.5"), decimal(0)].map((amount) => converted(amount).toFixed())).toEqual([
      "1459.8789",
      "-3649.69725",
      "0",
    ]);
  });
});
