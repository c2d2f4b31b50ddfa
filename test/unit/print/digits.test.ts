import { describe, expect, test } from "vitest";
import { type DecimalMark, digitsAt } from "../../../src/print/digits.js";

// All expected values by hand.
describe("the digits at a place", () => {
  test.each<[string, DecimalMark, string, number, string]>([
    ["5", ".", "5", 0, ""],
    ["5.95", ".", "595", 2, ""],
    ["5,95", ",", "595", 2, ""],
    ["5.9.1", ".", "59", 1, ".1"],
    ["5. Then", ".", "5", 0, ". Then"],
    ["12,345,678.9 x", ".", "123456789", 1, " x"],
    ["12.345.678,9 x", ",", "123456789", 1, " x"],
    ["123,456", ".", "123456", 0, ""],
    ["1'234'567", ".", "1234567", 0, ""],
    ["1’234", ".", "1234", 0, ""],
    ["1\u00a0234\u202f567", ".", "1234", 0, "\u202f567"],
    ["1\u202f234\u202f567", ".", "1234567", 0, ""],
    ["1\u2009234,5", ",", "12345", 1, ""],
    ["1 234", ".", "1", 0, " 234"],
    ["1,23", ".", "1", 0, ",23"],
    ["1,2345", ".", "1", 0, ",2345"],
    ["1234,567", ".", "1234", 0, ",567"],
    ["1234'567", ".", "1234", 0, "'567"],
    ["1,234'567", ".", "1234", 0, "'567"],
    ["1,97,535 crore", ".", "197535", 0, " crore"],
    ["1,97,535.55 lakh", ".", "19753555", 2, " lakh"],
    ["1,97,535.5 lakh", ".", "1975355", 1, " lakh"],
    ["12,34,56,789-crore", ".", "123456789", 0, "-crore"],
    ["1,97,535 Crore", ".", "197535", 0, " Crore"],
    ["1,97,535 rupees", ".", "1", 0, ",97,535 rupees"],
    ["123,97,535 crore", ".", "123", 0, ",97,535 crore"],
    ["1,97,53 crore", ".", "1", 0, ",97,53 crore"],
    ["1,97,5350 crore", ".", "1", 0, ",97,5350 crore"],
    ["1,97,535 crore", ",", "197", 2, ",535 crore"],
    ["1,97,535.5.5 crore", ".", "1", 0, ",97,535.5.5 crore"],
    ["1,23,456 crore,789", ".", "123456", 0, " crore,789"],
  ])("%j with the mark %j", (text, mark, digits, decimals, rest) => {
    const found = digitsAt(text, 0, mark);
    expect(found).toEqual({ digits, decimals, end: text.length - rest.length });
    expect(digitsAt(`7 ${text}`, 2, mark)).toEqual({ ...found, end: found!.end + 2 });
  });

  test("are none where no digit stands", () => {
    expect(digitsAt("about 5", 0)).toBeNull();
    expect(digitsAt(".5", 0)).toBeNull();
    expect(digitsAt("5", 1)).toBeNull();
    expect(digitsAt("5", 0)).toEqual({ digits: "5", decimals: 0, end: 1 });
  });
});
