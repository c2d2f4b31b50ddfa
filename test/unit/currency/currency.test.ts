import { currencyCode, minorUnitDecimals } from "tradefigures";
import { describe, expect, test } from "vitest";
import { currencyCodes, readCurrency } from "../../../src/currency/currency.js";

const RULE = "a code of ISO 4217 (2024-06-25) in capital letters";

function refusal(field: string, rule: string, shownValue: string, value: unknown): unknown {
  return expect.objectContaining({
    name: "TradeError",
    code: "UNKNOWN_CURRENCY",
    message: `${field} must be ${rule}, got ${shownValue}`,
    details: { field, value },
  });
}

const unknown: readonly (readonly [string, unknown, string])[] = [
  ["small letters", "usd", '"usd"'],
  ["one small letter", "USd", '"USd"'],
  ["a code that does not exist", "ABC", '"ABC"'],
  ["a code of money withdrawn before 1999", "XEU", '"XEU"'],
  ["a number of decimals, the key of the list", "2", '"2"'],
  ["the word of the list for no coins", "none", '"none"'],
  ["two codes", "AED AFN", '"AED AFN"'],
  ["a blank after", "USD ", '"USD "'],
  ["an empty text", "", '""'],
  ["the name of a method", "toString", '"toString"'],
  ["null", null, "null"],
  ["nothing", undefined, "undefined"],
  ["a number", 840, "840"],
  ["a list of one", ["USD"], "a list"],
  ["an object", {}, "an object"],
];

describe("currencyCode", () => {
  test.each(["USD", "CNY", "KRW", "EUR", "VED", "XAU", "XXX", "HRK", "DEM", "SKK"])("takes %s", (code) => {
    expect(currencyCode(code)).toBe(code);
  });

  test.each(unknown)("refuses %s", (_, value, shownValue) => {
    expect(() => currencyCode(value as string)).toThrow(refusal("currency", RULE, shownValue, value));
  });
});

describe("readCurrency", () => {
  test("takes a code", () => {
    expect(readCurrency("USD", "base")).toBe("USD");
  });

  test.each(unknown)("refuses %s, and names the field", (_, value, shownValue) => {
    expect(() => readCurrency(value, "base")).toThrow(refusal("base", RULE, shownValue, value));
  });
});

describe("currencyCodes", () => {
  test("are those in use and those withdrawn, in the order of texts", () => {
    const codes = currencyCodes();
    expect(codes.slice(0, 4)).toEqual(["ADP", "AED", "AFA", "AFN"]);
    expect(codes.slice(-4)).toEqual(["ZWD", "ZWG", "ZWL", "ZWR"]);
    expect(codes).toEqual([...codes].sort());
    // 179 of list one, 49 withdrawn.
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.length).toBe(179 + 49);
  });
});

describe("minorUnitDecimals", () => {
  // ISO 4217 list one, by hand; Intl customarily shows 0 for HUF, IDR, COP and IQD.
  test.each([
    ["USD", 2],
    ["CNY", 2],
    ["HUF", 2],
    ["IDR", 2],
    ["COP", 2],
    ["IQD", 3],
    ["KWD", 3],
    ["KRW", 0],
    ["JPY", 0],
    ["CLF", 4],
    ["UYW", 4],
  ])("of %s are %d", (currency, decimals) => {
    expect(minorUnitDecimals(currency)).toBe(decimals);
  });

  // Withdrawn at the end of 2022, in 2001 and in 2008.
  test.each(["XAU", "XDR", "XXX", "HRK", "DEM", "SKK"])("refuses %s, which has no coins", (currency) => {
    expect(() => minorUnitDecimals(currency)).toThrow(
      refusal("currency", "one that has coins", `"${currency}"`, currency),
    );
  });

  test.each(unknown)("refuses %s", (_, value, shownValue) => {
    expect(() => minorUnitDecimals(value as string)).toThrow(refusal("currency", RULE, shownValue, value));
  });
});
