import { describe, expect, test } from "vitest";
import { type FigureInput, printed } from "../../../src/decimal/printed.js";
import { type ExpectationInput, expectation, surprise } from "../../../src/history/surprise.js";
import { type GrowthRateInput, growthRate } from "../../../src/measures/growth-rate.js";
import { observation } from "../../../src/records/observation.js";

const about = { reporter: "CN", flow: "exports", period: "2025-11" } as const;
const expected = (input: Partial<ExpectationInput>) =>
  expectation({ ...about, of: "year-on-year", low: "0.038", high: "0.04", sources: ["Reuters"], ...input });
const growth = (rate: FigureInput | null, input: Partial<GrowthRateInput> = {}) =>
  growthRate({ ...about, comparison: "year-on-year", rate, ...input });
const level = (value: FigureInput) => observation({ ...about, currency: "USD", value });
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

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
      'period must be YYYY-MM or YYYY-MM/YYYY-MM in order, got "2025-1"',
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
});

describe("surprise", () => {
  test("is the distance to both ends of the range", () => {
    const beat = surprise(growth(printed("5.9%")), expected({}));
    expect(plain(beat)).toEqual({
      position: "above",
      fromLow: "0.021",
      fromHigh: "0.019",
      standardised: null,
      certain: true,
      // By hand: 5.9 % is [5.85, 5.95).
      boundsFromLow: { low: "0.0205", high: "0.0215", closed: "low" },
      boundsFromHigh: { low: "0.0185", high: "0.0195", closed: "low" },
      word: "beat",
    });
    expect([beat, beat?.boundsFromLow, beat?.boundsFromHigh].every(Object.isFrozen)).toBe(true);
  });

  test("counts in deviations from the middle of the range", () => {
    // By hand: (5.9 − 3.9)/0.8 = 2.5.
    const beat = surprise(growth(printed("5.9%")), expected({ deviation: "0.008" }));
    expect(String(beat?.standardised)).toBe("2.5");
    // By hand: (3.8 − 3.9)/3 is −1/30.
    const missed = surprise(growth("0.038"), expected({ deviation: "0.03" }));
    expect(String(missed?.standardised)).toBe(`-0.0${"3".repeat(34)}`);
  });

  test.each<[string, string, boolean]>([
    ["5.9%", "above", true],
    ["4.1%", "above", true],
    ["4.04%", "above", true],
    ["about 5%", "above", true],
    ["about 4.1%", "above", false],
    ["4.0%", "within", false],
    ["3.9%", "within", true],
    ["3.8%", "within", false],
    ["over 3.9%", "within", false],
    ["3.7%", "below", true],
    ["about 3.7%", "below", false],
    ["under 3%", "below", true],
    ["under 3.79%", "below", true],
    ["-28.6%", "below", true],
  ])("places %s against 3.8 to 4 %%: %s, certain: %s", (text, position, certain) => {
    expect(surprise(growth(printed(text)), expected({}))).toMatchObject({ position, certain });
  });

  test("is certain at an end of the range that is not included", () => {
    // "over 4%" leaves 4 % itself out.
    const over = growthRate({ ...growth("0.041"), bounds: { low: "0.04", high: "0.05", closed: "neither" } });
    expect(surprise(over, expected({}))).toMatchObject({ position: "above", certain: true });
    const from = growthRate({ ...growth("0.041"), bounds: { low: "0.04", high: "0.05", closed: "both" } });
    expect(surprise(from, expected({}))).toMatchObject({ position: "above", certain: false });
    const endless = growthRate({ ...growth("0.039"), bounds: { low: null, high: "0.04" } });
    expect(surprise(endless, expected({}))).toMatchObject({ position: "within", certain: false });
  });

  test("compares a level in currency units", () => {
    const forecast = expected({ of: "level", low: printed("320 billion"), high: undefined });
    expect(plain(surprise(level(printed("330.35 billion")), forecast))).toEqual({
      position: "above",
      fromLow: "10350000000",
      fromHigh: "10350000000",
      standardised: null,
      certain: true,
      boundsFromLow: { low: "10345000000", high: "10355000000", closed: "low" },
      boundsFromHigh: { low: "10345000000", high: "10355000000", closed: "low" },
      word: "beat",
    });
  });

  test.each([
    ["5%", "higher", "beat"],
    ["3.9%", "higher", "in line"],
    ["3%", "higher", "missed"],
    ["5%", "lower", "missed"],
    ["3.9%", "lower", "in line"],
    ["3%", "lower", "beat"],
  ] as const)("of %s, where %s is better, is called %s", (text, better, word) => {
    expect(surprise(growth(printed(text)), expected({}), { better })?.word).toBe(word);
  });

  test("refuses what is neither higher nor lower", () => {
    expect(() => surprise(growth("0.05"), expected({}), { better: "more" as "higher" })).toThrow(
      expect.objectContaining({
        code: "INVALID_FIELD",
        message: 'better must be higher or lower, got "more"',
        details: { field: "better", value: "more" },
      }),
    );
  });

  test("is null where there is no rate", () => {
    expect(surprise(growth(null, { absent: "zero-base" }), expected({}))).toBeNull();
  });

  test("refuses another subject", () => {
    expect(() => surprise(growth("0.05", { flow: "imports" }), expected({}))).toThrow(
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: "records must have one flow, got imports and exports",
        details: { field: "flow", values: ["imports", "exports"] },
      }),
    );
  });

  test("refuses another period", () => {
    expect(() => surprise(growth("0.05", { period: "2025-10" }), expected({}))).toThrow(
      expect.objectContaining({
        code: "INVALID_PERIOD",
        message: 'the period of the actual must be that of the expectation (2025-11), got "2025-10"',
        details: { field: "the period of the actual", value: "2025-10" },
      }),
    );
  });

  test("refuses a level against a growth, and one growth against another", () => {
    const refused = (values: [string, string]): unknown =>
      expect.objectContaining({
        code: "MIXED_SUBJECTS",
        message: `actual and expected must be of one kind, got ${values.join(" and ")}`,
        details: { field: "of", values },
      });
    expect(() => surprise(level(1), expected({}))).toThrow(refused(["level", "year-on-year"]));
    expect(() => surprise(growth("0.05"), expected({ of: "level" }))).toThrow(
      refused(["year-on-year", "level"]),
    );
    expect(() => surprise(growth("0.05"), expected({ of: "month-on-month" }))).toThrow(
      refused(["year-on-year", "month-on-month"]),
    );
  });
});
