import { impliedRate, intersection, type PrintedConversion, printed } from "tradefigures";
import { describe, expect, test } from "vitest";

const won = (amount: string, converted: string) =>
  impliedRate({ base: "USD", amount: printed(amount), quote: "KRW", converted: printed(converted) });

function refusal(code: string, message: string, field: string, value: unknown): unknown {
  return expect.objectContaining({ name: "TradeError", code, message, details: { field, value } });
}

describe("impliedRate", () => {
  // CASES.md, rows 6 to 8; all digits with Python fractions, divided to 34 digits half-even.
  test.each([
    [
      "111.68 billion",
      "164 trillion",
      "1468.481375358166189111747851002865",
      "1463.938756323588664547611586157497",
      "1473.024401164092231922990821580479",
    ],
    [
      "90.07 billion",
      "132 trillion",
      "1465.526812479182857777284334406573",
      "1459.894532334165972800444074382459",
      "1471.159717981457836007328040859379",
    ],
    [
      "1.076 trillion",
      "1,582 trillion",
      "1470.260223048327137546468401486989",
      "1469.112865768694844403158383650720",
      "1471.408647140864714086471408647141",
    ],
  ])("behind %s dollars as %s won", (amount, converted, rate, low, high) => {
    const implied = won(amount, converted);
    expect(implied.rate.toFixed()).toBe(rate);
    expect(implied.bounds.low?.toFixed(30)).toBe(low);
    expect(implied.bounds.high?.toFixed(30)).toBe(high);
    expect(implied.bounds.closed).toBe("neither");
    expect([implied.base, implied.quote]).toEqual(["USD", "KRW"]);
  });

  test("leaves one rate for rows 6 to 8 together", () => {
    // CASES.md, row 9: [1469.11, 1471.16].
    const all = [
      won("111.68 billion", "164 trillion"),
      won("90.07 billion", "132 trillion"),
      won("1.076 trillion", "1,582 trillion"),
    ];
    const common = intersection(all.map((implied) => implied.bounds));
    expect(common?.low?.toFixed(2)).toBe("1469.11");
    expect(common?.high?.toFixed(2)).toBe("1471.16");
  });

  test("has a rate above zero behind two deficits", () => {
    const implied = won("-2", "-3,000");
    // By hand: from 2,999.5 / 2.5 to 3,000.5 / 1.5.
    expect(implied.rate.toFixed()).toBe("1500");
    expect(implied.bounds.low?.toFixed()).toBe("1199.8");
    expect(implied.bounds.high?.toFixed(4)).toBe("2000.3333");
  });

  test("has bounds with one end where a print has one", () => {
    const implied = won("2", "over 3,000");
    // By hand: more than 3,000 over [1.5, 2.5).
    expect(implied.bounds.low?.toFixed()).toBe("1200");
    expect(implied.bounds.high).toBe(null);
    expect(implied.bounds.closed).toBe("neither");
  });

  test("is frozen in all its parts", () => {
    const implied = won("2", "3,000");
    expect(
      [implied, implied.rate, implied.rate.d, implied.bounds, implied.bounds.low].every(Object.isFrozen),
    ).toBe(true);
  });

  test.each([
    ["an amount that may be zero", "0.0 billion", "164 trillion", "amount", "clear of zero", "0.0 billion"],
    [
      "a converted amount that may be zero",
      "111.68 billion",
      "0 trillion",
      "converted",
      "clear of zero, with the sign of the amount",
      "0 trillion",
    ],
    [
      "a converted amount of the other sign",
      "111.68 billion",
      "−164 trillion",
      "converted",
      "clear of zero, with the sign of the amount",
      "−164 trillion",
    ],
  ])("refuses %s", (_, amount, converted, field, rule, text) => {
    expect(() => won(amount, converted)).toThrow(
      refusal("INVALID_FIELD", `${field} must be ${rule}, got "${text}"`, field, text),
    );
  });

  test.each([
    ["amount", "24%", "164 trillion", "24%"],
    ["converted", "111.68 billion", "5.9 percent", "5.9 percent"],
  ])("refuses a percentage as %s", (field, amount, converted, text) => {
    expect(() => won(amount, converted)).toThrow(
      refusal("WRONG_UNIT", `${field} must be printed without a percent sign, got "${text}"`, field, text),
    );
  });

  const conversion = {
    base: "USD",
    amount: printed("111.68 billion"),
    quote: "KRW",
    converted: printed("164 trillion"),
  };

  test.each([
    ["base", "usd"],
    ["quote", "won"],
  ])("refuses an unknown %s", (field, code) => {
    expect(() => impliedRate({ ...conversion, [field]: code })).toThrow(
      refusal(
        "UNKNOWN_CURRENCY",
        `${field} must be a code of ISO 4217 (2024-06-25) in capital letters, got "${code}"`,
        field,
        code,
      ),
    );
  });

  test.each([
    ["amount", null, "null"],
    ["converted", undefined, "undefined"],
  ])("refuses no %s", (field, value, got) => {
    expect(() => impliedRate({ ...conversion, [field]: value })).toThrow(
      refusal(
        "INVALID_DECIMAL",
        `${field} must be a decimal number such as 1234.5, got ${got}`,
        field,
        value,
      ),
    );
  });

  test("refuses an unknown field", () => {
    expect(() => impliedRate({ ...conversion, currency: "KRW" } as PrintedConversion)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: 'a printed conversion has the fields base, amount, quote, converted, got "currency"',
        details: { field: "currency" },
      }),
    );
  });

  test.each([
    ["null", null, "null"],
    ["a list", [], "a list"],
    ["text", "1468", '"1468"'],
  ])("refuses %s", (_, input, got) => {
    expect(() => impliedRate(input as never)).toThrow(
      refusal(
        "INVALID_FIELD",
        `a printed conversion must be an object, got ${got}`,
        "a printed conversion",
        input,
      ),
    );
  });
});
