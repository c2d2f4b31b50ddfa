import { type ExpectationInput, expectation, printed } from "tradefigures";
import { describe, expect, test } from "vitest";
import { plain } from "../plain.js";

const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const;
const expected = (input: Partial<ExpectationInput>) =>
  expectation({ ...about, of: "year-on-year", low: "0.038", high: "0.04", sources: ["Reuters"], ...input });

describe("expectation", () => {
  test("is a range of several sources", () => {
    const range = expectation({
      ...about,
      of: "year-on-year",
      low: printed("3.8%"),
      high: printed("4%"),
      sources: ["Reuters", "Bloomberg"],
    });
    expect(plain(range)).toEqual({
      ...about,
      of: "year-on-year",
      low: "0.038",
      high: "0.04",
      sources: ["Reuters", "Bloomberg"],
    });
    expect(Object.isFrozen(range)).toBe(true);
    expect(Object.isFrozen(range.sources)).toBe(true);
  });

  test("is one number where no high end is given", () => {
    const one = expected({ low: printed("-1.5%"), high: undefined, deviation: "0.01" });
    expect(plain(one)).toMatchObject({ low: "-0.015", high: "-0.015", deviation: "0.01" });
    expect(expected({ deviation: undefined })).not.toHaveProperty("deviation");
  });

  test("says what its number is, of how many forecasters, and on which day it was said", () => {
    const poll = { statistic: "median", forecasters: 26, published: "2025-12-05" } as const;
    const median = expected(poll);
    expect(median).toMatchObject(poll);
    expect(expectation(JSON.parse(JSON.stringify(median)))).toEqual(median);
    const left = expected({ statistic: undefined, forecasters: undefined, published: undefined });
    for (const field of ["statistic", "forecasters", "published"]) expect(left).not.toHaveProperty(field);
  });

  test("of a level takes amounts", () => {
    const amount = expected({ of: "level", low: printed("100 billion"), high: 105e9 });
    expect(plain(amount)).toMatchObject({ of: "level", low: "100000000000", high: "105000000000" });
  });

  test("keeps the whole subject and reads its own JSON", () => {
    const subject = {
      partner: "US",
      product: "8517",
      adjustment: "seasonal",
      system: "special",
      valuation: "FOB",
    } as const;
    const whole = expected({ ...subject, deviation: "0.01" });
    expect(whole).toMatchObject(subject);
    expect(expectation(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
    expect(expectation(whole)).toEqual(whole);
  });

  test.each<[string, Record<string, unknown>, string, unknown, Record<string, unknown>]>([
    [
      "no source",
      { sources: [] },
      "INVALID_FIELD",
      'sources must be at least one source, got "none"',
      { field: "sources", value: "none" },
    ],
    [
      "sources that are no list",
      { sources: "Reuters" },
      "INVALID_FIELD",
      'sources must be a list, got "Reuters"',
      { field: "sources", value: "Reuters" },
    ],
    [
      "an empty source",
      { sources: ["Reuters", ""] },
      "INVALID_FIELD",
      'sources[1] must be text, trimmed and not empty, got ""',
      { field: "sources[1]", value: "" },
    ],
    [
      "a high end below the low end",
      { high: "0.03" },
      "INVALID_FIELD",
      "high must be at least low (0.038), got 0.03",
      { field: "high", value: expect.anything() },
    ],
    [
      "a deviation of zero",
      { deviation: 0 },
      "INVALID_FIELD",
      "deviation must be above zero, got 0",
      { field: "deviation", value: expect.anything() },
    ],
    [
      "a deviation below zero",
      { deviation: "-0.1" },
      "INVALID_FIELD",
      "deviation must be above zero, got -0.1",
      { field: "deviation", value: expect.anything() },
    ],
    [
      "a deviation that is no number",
      { deviation: "wide" },
      "INVALID_DECIMAL",
      'deviation must be a decimal number such as 1234.5, got "wide"',
      { field: "deviation", value: "wide" },
    ],
    [
      "a text without a name",
      { derivedFrom: "" },
      "INVALID_FIELD",
      'derivedFrom must be text, trimmed and not empty, got ""',
      { field: "derivedFrom", value: "" },
    ],
    [
      "an unknown statistic",
      { statistic: "average" },
      "INVALID_FIELD",
      'statistic must be median or mean or range or single, got "average"',
      { field: "statistic", value: "average" },
    ],
    [
      "no forecasters",
      { forecasters: 0 },
      "INVALID_FIELD",
      "forecasters must be a whole number of 1 or more, got 0",
      { field: "forecasters", value: 0 },
    ],
    [
      "half a forecaster",
      { forecasters: 1.5 },
      "INVALID_FIELD",
      "forecasters must be a whole number of 1 or more, got 1.5",
      { field: "forecasters", value: 1.5 },
    ],
    [
      "a month for the day it was said",
      { published: "2025-12" },
      "INVALID_DAY",
      expect.stringMatching(/^published must be .*, got "2025-12"$/),
      { field: "published", value: "2025-12" },
    ],
    [
      "no sources at all",
      { sources: undefined },
      "INVALID_FIELD",
      "sources must be a list, got undefined",
      { field: "sources", value: undefined },
    ],
    [
      "no low end",
      { low: undefined },
      "INVALID_DECIMAL",
      "low must be a decimal number such as 1234.5, got undefined",
      { field: "low", value: undefined },
    ],
    [
      "a growth printed without a percent sign",
      { low: printed("3.8") },
      "WRONG_UNIT",
      'low must be printed with a percent sign, got "3.8"',
      { field: "low", value: "3.8" },
    ],
    [
      "a high end printed without a percent sign",
      { high: printed("4") },
      "WRONG_UNIT",
      'high must be printed with a percent sign, got "4"',
      { field: "high", value: "4" },
    ],
    [
      "a level printed with a percent sign",
      { of: "level", low: printed("3.8%") },
      "WRONG_UNIT",
      'low must be printed without a percent sign, got "3.8%"',
      { field: "low", value: "3.8%" },
    ],
    [
      "what is not expected of anything",
      { of: "growth" },
      "INVALID_FIELD",
      'of must be level or year-on-year or month-on-month or annualised or other, got "growth"',
      { field: "of", value: "growth" },
    ],
    [
      "a period that is none",
      { period: "2025-1" },
      "INVALID_PERIOD",
      'period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-1"',
      { field: "period", value: "2025-1" },
    ],
    [
      "an unknown flow",
      { flow: "export" },
      "INVALID_FIELD",
      'flow must be exports or imports or balance or total or re-exports or domestic-exports, got "export"',
      { field: "flow", value: "export" },
    ],
  ])("refuses %s", (_, wrong, code, message, details) => {
    expect(() => expected(wrong as Partial<ExpectationInput>)).toThrow(
      expect.objectContaining({ name: "TradeError", code, message, details }),
    );
  });

  test("refuses a misspelt field", () => {
    expect(() => expected({ hihg: "0.04" } as Partial<ExpectationInput>)).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: expect.stringMatching(/^an expectation has the fields reporter, .*, got "hihg"$/),
        details: { field: "hihg" },
      }),
    );
  });

  test("says its currency and the text that it was taken from, where it has them", () => {
    const taken = expected({ currency: "USD", derivedFrom: "an article" });
    expect(taken).toMatchObject({ currency: "USD", derivedFrom: "an article" });
    expect(expectation(JSON.parse(JSON.stringify(taken)))).toEqual(taken);
    expect(() => expected({ currency: "usd" })).toThrow(
      expect.objectContaining({ code: "UNKNOWN_CURRENCY", details: { field: "currency", value: "usd" } }),
    );
  });
});
