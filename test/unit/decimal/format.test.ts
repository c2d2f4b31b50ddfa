import {
  billions,
  decimal,
  divide,
  type FormatAmountOptions,
  type FormatIndexOptions,
  type FormatOptions,
  formatAmount,
  formatIndex,
  formatPercent,
  formatPoints,
  percent,
  product,
} from "tradefigures";
import { describe, expect, test } from "vitest";

const FORMATS = { formatPercent, formatPoints, formatIndex, formatAmount } as const;
const names = Object.keys(FORMATS) as (keyof typeof FORMATS)[];

/** 40 digits and cents. */
const LONG = decimal("1234567890123456789012345678901234567890.12");

describe("formatPercent", () => {
  test.each([
    ["0.059", {}, "5.9%"],
    ["-0.0109", {}, "\u22121.1%"],
    ["-0.0109", { minus: "-" }, "-1.1%"],
    ["0.0585", {}, "5.9%"],
    ["0.0585", { rounding: "half-even" }, "5.8%"],
    ["0.0589", { rounding: "truncate" }, "5.8%"],
    ["0.059", { decimals: 0 }, "6%"],
    ["0.059", { decimals: 3 }, "5.900%"],
    ["0.059", { sign: "always" }, "+5.9%"],
    ["0.059", { sign: "negative" }, "5.9%"],
    ["-0.059", { sign: "always" }, "\u22125.9%"],
    ["-205.9478", { decimals: 2 }, "\u221220,594.78%"],
    ["12345.678", { decimals: 0 }, "1,234,568%"],
    ["0.059", { decimals: undefined, rounding: undefined, sign: undefined }, "5.9%"],
  ] as [string, FormatOptions, string][])("prints %s with %j", (fraction, options, text) => {
    expect(formatPercent(decimal(fraction), options)).toBe(text);
  });

  test("never signs a zero, nor what rounds to zero", () => {
    for (const fraction of ["0", "-0", "-0.0004", "0.0004"])
      for (const sign of ["negative", "always"] as const) {
        expect(formatPercent(decimal(fraction), { sign })).toBe("0.0%");
        expect(formatPercent(decimal(fraction), { sign, locale: "en" })).toBe("0.0%");
      }
  });

  test("keeps 50 decimals", () => {
    expect(formatPercent(divide(decimal(1), decimal(3)), { decimals: 50 })).toBe(
      `33.${"3".repeat(32)}${"0".repeat(18)}%`,
    );
  });
});

describe("formatPoints", () => {
  test.each([
    ["0.07", {}, "7.0 points"],
    ["-0.0706", {}, "\u22127.1 points"],
    ["-0.0706", { minus: "-", decimals: 2 }, "-7.06 points"],
    ["0.07", { sign: "always" }, "+7.0 points"],
    ["-0.0001", { sign: "always" }, "0.0 points"],
    ["0.0706", { locale: "de" }, "7,1 points"],
  ] as [string, FormatOptions, string][])("prints %s with %j", (difference, options, text) => {
    expect(formatPoints(decimal(difference), options)).toBe(text);
  });
});

describe("formatIndex", () => {
  test.each([
    ["1.22474", {}, "122.5"],
    ["1.22474", { base: 100, decimals: 4 }, "122.4740"],
    ["0.3971", { base: 1 }, "0.397"],
    ["0.3971", { base: 10_000 }, "3,971"],
    ["0.39714", { base: 10_000, decimals: 1 }, "3,971.4"],
    ["1", { base: 1 }, "1.000"],
    ["12.5", {}, "1,250.0"],
    ["-0.4", { base: 1 }, "\u22120.400"],
    ["0.4", { base: 1, sign: "always" }, "+0.400"],
    ["1.22474", { locale: "de" }, "122,5"],
  ] as [string, FormatIndexOptions, string][])("prints %s with %j", (index, options, text) => {
    expect(formatIndex(decimal(index), options)).toBe(text);
  });

  test.each([10, 1000, "100", "toString"])("refuses the base %s", (base) => {
    expect(() => formatIndex(decimal(1), { base } as FormatIndexOptions)).toThrow(
      expect.objectContaining({
        message: `base must be 1, 100 or 10000, got ${JSON.stringify(base)}`,
        code: "INVALID_FIELD",
        details: { field: "base", value: base },
      }),
    );
  });
});

describe("formatAmount", () => {
  test.each([
    ["111680000000", {}, "111.68 billion"],
    ["1075848100000", {}, "1,075.85 billion"],
    ["21610000000", { sign: "always" }, "+21.61 billion"],
    ["-21610000000", {}, "\u221221.61 billion"],
    ["-21610000000", { minus: "-" }, "-21.61 billion"],
    ["1075848100000", { in: "trillion", decimals: 3 }, "1.076 trillion"],
    ["95400000", { in: "million", decimals: 1 }, "95.4 million"],
    ["1234567.891", { in: "unit" }, "1,234,567.89"],
    ["999", { in: "unit", decimals: 0 }, "999"],
    ["1000", { in: "unit", decimals: 0 }, "1,000"],
    ["5000000", {}, "0.01 billion"],
    ["-4999999.99", { sign: "always" }, "0.00 billion"],
    // Once, not first to cents: those would make it 5,000,000.00 and 0.01 billion.
    ["4999999.999", {}, "0.00 billion"],
    ["330355000000", {}, "330.36 billion"],
    ["330355000000", { rounding: "half-even" }, "330.36 billion"],
    ["330345000000", { rounding: "half-even" }, "330.34 billion"],
    ["1", { decimals: 12 }, "0.000000001000 billion"],
    ["1", { in: undefined, decimals: 0, rounding: "ceiling" }, "1 billion"],
  ] as [string, FormatAmountOptions, string][])("prints %s with %j", (amount, options, text) => {
    expect(formatAmount(decimal(amount), options)).toBe(text);
  });

  test("keeps every digit of 40", () => {
    expect(formatAmount(LONG, { in: "unit" })).toBe(
      "1,234,567,890,123,456,789,012,345,678,901,234,567,890.12",
    );
    expect(formatAmount(LONG, { decimals: 11 })).toBe(
      "1,234,567,890,123,456,789,012,345,678,901.23456789012 billion",
    );
  });

  test("keeps every digit of a product of a hundred digits", () => {
    const nines = decimal("9".repeat(50));
    // By hand: (10^50 − 1)² = 10^100 − 2·10^50 + 1.
    const digits = `${"9".repeat(49)}8${"0".repeat(49)}1`;
    expect(formatAmount(product(nines, nines), { in: "unit", decimals: 0 }).replaceAll(",", "")).toBe(digits);
  });

  test("prints a value of another constructor like ours", () => {
    expect(formatAmount(billions("111.68").plus(1), { in: "unit", decimals: 0 })).toBe("111,680,000,001");
  });

  test("refuses an unknown unit", () => {
    for (const unit of ["dozen", "constructor", ""])
      expect(() => formatAmount(decimal(1), { in: unit as "unit" })).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_FIELD",
          message: `in must be unit, thousand, million, billion or trillion, got "${unit}"`,
          details: { field: "in", value: unit },
        }),
      );
  });
});

describe("every format", () => {
  test.each(names)("%s prints null as an en dash, or as said", (name) => {
    expect(FORMATS[name](null)).toBe("\u2013");
    expect(FORMATS[name](null, { absent: "n/a" })).toBe("n/a");
    expect(FORMATS[name](null, { absent: "" })).toBe("");
  });

  test.each(names)("%s refuses decimals that are no whole number from 0 to 50", (name) => {
    for (const decimals of [-1, 51, 1.5, Number.NaN, "2", null])
      expect(() => FORMATS[name](decimal(1), { decimals: decimals as number })).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_FIELD",
          message: expect.stringMatching(/^decimals must be a whole number from 0 to 50, got /),
          details: { field: "decimals", value: decimals },
        }),
      );
  });

  test.each(names)("%s refuses more than 20 decimals with a locale", (name) => {
    expect(FORMATS[name](decimal(1), { decimals: 20, locale: "en" })).toMatch(/^[0-9,]+\.\d{20}(?!\d)/);
    expect(() => FORMATS[name](decimal(1), { decimals: 21, locale: "en" })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: "decimals must be a whole number from 0 to 20, got 21",
        details: { field: "decimals", value: 21 },
      }),
    );
  });

  test.each(names)("%s refuses an unknown rounding, sign or locale", (name) => {
    const format = FORMATS[name];
    expect(() => format(decimal(1), { rounding: "up" as "floor" })).toThrow(
      expect.objectContaining({ code: "INVALID_FIELD", details: { field: "rounding", value: "up" } }),
    );
    expect(() => format(decimal(1), { sign: "plus" as "always" })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'sign must be negative or always, got "plus"',
        details: { field: "sign", value: "plus" },
      }),
    );
    for (const locale of ["", "no_such", "deutsch!"])
      expect(() => format(decimal(1), { locale })).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: `locale must be a language tag such as de or en-GB, got "${locale}"`,
          details: { field: "locale", value: locale },
        }),
      );
  });

  test.each(names)("%s refuses what is no decimal", (name) => {
    for (const value of [undefined, "five", {}])
      expect(() => FORMATS[name](value as never)).toThrow(
        expect.objectContaining({ code: "INVALID_DECIMAL", details: { field: "a decimal", value } }),
      );
  });
});

// What follows was compared with the CLDR data of each language by hand; U+202F and U+00A0 are their blanks.
describe("with a locale", () => {
  test.each([
    ["en", "-5.9%", "+1,234.56%"],
    ["de", "-5,9\u00a0%", "+1.234,56\u00a0%"],
    ["fr", "-5,9\u00a0%", "+1\u202f234,56\u00a0%"],
    ["sv", "\u22125,9\u00a0%", "+1\u00a0234,56\u00a0%"],
    ["hi", "-5.9%", "+1,234.56%"],
    ["ja", "-5.9%", "+1,234.56%"],
    ["ru", "-5,9\u00a0%", "+1\u00a0234,56\u00a0%"],
  ])("percentages are those of %s", (locale, below, above) => {
    expect(formatPercent(percent("-5.91"), { locale })).toBe(below);
    expect(formatPercent(decimal("12.3456"), { locale, sign: "always", decimals: 2 })).toBe(above);
  });

  test.each([
    ["en", "-1,075.85 billion"],
    ["de", "-1.075,85 Milliarden"],
    ["fr", "-1\u202f075,85 milliards"],
    ["sv", "\u22121\u00a0075,85 miljarder"],
    ["hi", "-1,075.85 अरब"],
    ["ru", "-1\u00a0075,85 миллиарда"],
    ["es", "-1075,85 mil millones"],
  ])("billions have the word of %s", (locale, text) => {
    expect(formatAmount(billions("-1075.8481"), { locale })).toBe(text);
  });

  test.each([
    ["de", "million", "1.075.848,10 Millionen"],
    ["de", "trillion", "1,08 Billionen"],
    ["fr", "trillion", "1,08 billion"],
    ["ja", "trillion", "1.08兆"],
    ["ko", "trillion", "1.08조"],
  ] as const)("in %s, a %s has its own word", (locale, unit, text) => {
    expect(formatAmount(billions("1075.8481"), { locale, in: unit })).toBe(text);
  });

  test("an amount of 40 digits keeps every digit", () => {
    const digits = [
      "1",
      "234",
      "567",
      "890",
      "123",
      "456",
      "789",
      "012",
      "345",
      "678",
      "901",
      "234",
      "567",
      "890",
    ];
    expect(formatAmount(LONG, { locale: "de", in: "unit" })).toBe(`${digits.join(".")},12`);
    expect(formatAmount(LONG, { locale: "fr", in: "unit" })).toBe(`${digits.join("\u202f")},12`);
    expect(formatAmount(LONG, { locale: "ja", in: "unit" })).toBe(`${digits.join(",")}.12`);
    expect(formatAmount(LONG, { locale: "hi", in: "unit" })).toBe(
      "1,23,45,67,89,01,23,45,67,89,01,23,45,67,89,01,23,45,67,890.12",
    );
    expect(formatAmount(LONG, { locale: "de", decimals: 11 })).toBe(
      `${digits.slice(0, -3).join(".")},23456789012 Milliarden`,
    );
    expect(formatPercent(LONG, { locale: "de", decimals: 0 })).toBe(
      "123.456.789.012.345.678.901.234.567.890.123.456.789.012\u00a0%",
    );
  });

  test("the minus is that of the language, or as said", () => {
    expect(formatAmount(billions("-1"), { locale: "sv", minus: "-" })).toBe("-1,00 miljarder");
    expect(formatPercent(percent("-1"), { locale: "de", minus: "\u2212" })).toBe("\u22121,0\u00a0%");
    expect(formatPoints(percent("-1"), { locale: "de", minus: "minus " })).toBe("minus 1,0 points");
  });

  test("a zero has no sign, a number above zero the plus of the language", () => {
    expect(formatPercent(decimal("-0.0004"), { locale: "de", sign: "always" })).toBe("0,0\u00a0%");
    expect(formatAmount(billions("21.61"), { locale: "de", sign: "always" })).toBe("+21,61 Milliarden");
    expect(formatAmount(decimal("-1"), { locale: "de", sign: "always" })).toBe("0,00 Milliarden");
  });

  test("a language that counts otherwise is refused, and single units are taken", () => {
    for (const unit of ["million", "billion"] as const)
      expect(() => formatAmount(billions("1"), { locale: "ja", in: unit })).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_FIELD",
          message: `locale must have a word for a ${unit} (ask for { in: "unit" } instead), got "ja"`,
          details: { field: "locale", value: "ja", unit },
        }),
      );
    expect(formatAmount(billions("-1"), { locale: "ja", in: "unit", decimals: 0 })).toBe("-1,000,000,000");
  });
});

test.each(names)("%s refuses options that are no object", (name) => {
  for (const options of [null, [], "de"])
    expect(() => FORMATS[name](decimal(1), options as unknown as FormatOptions)).toThrow(
      "options must be an object, got",
    );
});
