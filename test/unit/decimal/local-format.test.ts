import { decimal } from "tradefigures";
import { describe, expect, test } from "vitest";
import { localDigits, localPercent, localUnit } from "../../../src/decimal/local-format.js";

// Expected values: the plural rules and compact forms of CLDR, by hand.
describe("localUnit", () => {
  test.each([
    ["0", "миллиардов"],
    ["1", "миллиард"],
    ["2", "миллиарда"],
    ["5", "миллиардов"],
    ["11", "миллиардов"],
    ["12", "миллиардов"],
    ["21", "миллиард"],
    ["22", "миллиарда"],
    ["101", "миллиард"],
    ["111", "миллиардов"],
    ["1002", "миллиарда"],
    ["-3", "миллиарда"],
    ["12345678901234567890123456789012345678901", "миллиард"],
  ])("has the Russian plural of %s", (value, word) => {
    expect(localUnit(decimal(value), 0, "billion", "ru")).toBe(` ${word}`);
  });

  test.each([
    ["en", "1", 0, "billion"],
    ["en", "0", 0, "billion"],
    ["de", "1", 0, "Milliarde"],
    ["de", "1", 2, "Milliarden"],
    ["de", "0", 0, "Milliarden"],
    ["de", "101", 0, "Milliarden"],
    ["fr", "0", 0, "milliard"],
    ["fr", "0.5", 1, "milliard"],
    ["fr", "1.9", 1, "milliard"],
    ["fr", "2", 1, "milliards"],
    ["fr", "101", 0, "milliards"],
    ["ru", "1.5", 1, "миллиарда"],
    ["sv", "1", 0, "miljard"],
    ["sv", "2", 0, "miljarder"],
    ["hi", "12", 0, "अरब"],
    ["hi", "150", 2, "अरब"],
    ["ar", "0", 0, "مليار"],
    ["ar", "12", 0, "مليار"],
  ])("in %s, for %s with %d decimals, is %s", (locale, value, decimals, word) => {
    expect(localUnit(decimal(value), decimals, "billion", locale)).toBe(` ${word}`);
  });

  test.each([
    ["1", "مليون"],
    ["5", "ملايين"],
    ["11", "مليون"],
    ["12", "مليون"],
    ["103", "ملايين"],
  ])("goes with the plural of the number: millions in Arabic for %s", (value, word) => {
    expect(localUnit(decimal(value), 0, "million", "ar")).toBe(` ${word}`);
  });

  test("has no blank where the language writes none", () => {
    expect(localUnit(decimal("1.5"), 1, "trillion", "ja")).toBe("兆");
  });

  test.each([
    ["ja", "billion"],
    ["zh", "billion"],
    ["ko", "million"],
    ["hi", "million"],
    ["hi", "trillion"],
  ] as const)("is refused in %s for a %s", (locale, unit) => {
    for (const value of ["1", "150", "0"])
      expect(() => localUnit(decimal(value), 0, unit, locale)).toThrow(
        expect.objectContaining({
          name: "TradeError",
          code: "INVALID_FIELD",
          message: `locale must have a word for a ${unit} (ask for { in: "unit" } instead), got "${locale}"`,
          details: { field: "locale", value: locale, unit },
        }),
      );
  });

  test("is refused where there is no word at all", () => {
    expect(() => localUnit(decimal("1"), 0, "unit", "en")).toThrow(
      'locale must have a word for a unit (ask for { in: "unit" } instead), got "en"',
    );
  });
});

describe("localDigits and localPercent", () => {
  test("keep every digit", () => {
    expect(localDigits(decimal("-98765432109876543210.12345678901234567890"), 20, "de", {})).toBe(
      "-98.765.432.109.876.543.210,12345678901234567890",
    );
    expect(localPercent(decimal("98765432109876543210.1234"), 2, "de", {})).toBe(
      "9.876.543.210.987.654.321.012,34\u00a0%",
    );
  });

  test("take a sign and a minus", () => {
    expect(localDigits(decimal("5"), 0, "de", { sign: "always" })).toBe("+5");
    expect(localDigits(decimal("0"), 0, "de", { sign: "always" })).toBe("0");
    expect(localDigits(decimal("-5"), 0, "de", { minus: "~" })).toBe("~5");
    expect(localPercent(decimal("-0.05"), 0, "sv", { sign: "negative" })).toBe("\u22125\u00a0%");
  });

  test("write the digits of the language", () => {
    expect(localDigits(decimal("1234.5"), 1, "ar-EG", {})).toBe("١٬٢٣٤٫٥");
    expect(localDigits(decimal("1234.5"), 1, "hi-u-nu-deva", {})).toBe("१,२३४.५");
  });

  test("refuse what is no language tag", () => {
    for (const write of [localDigits, localPercent])
      expect(() => write(decimal("1"), 0, "no_such", {})).toThrow(
        expect.objectContaining({
          code: "INVALID_FIELD",
          message: 'locale must be a language tag such as de or en-GB, got "no_such"',
          details: { field: "locale", value: "no_such" },
        }),
      );
  });
});
