import {
  decimal,
  type GrowthRateHeader,
  type GrowthRateInput,
  growthRate,
  growthRates,
  printed,
  type RatesByPeriod,
  series,
  yearOnYear,
} from "tradefigures";
import { describe, expect, test } from "vitest";
import { checkRates } from "../../../src/measures/growth-rate.js";
import { plain } from "../plain.js";
import { refusal } from "../refusal.js";

const about = { reporter: "CN", flow: "exports", period: "2025-11", comparison: "year-on-year" } as const;
const header = { reporter: "CN", flow: "exports", comparison: "year-on-year" } as const;
describe("growthRate", () => {
  test("keeps the rounding of a print as bounds", () => {
    expect(plain(growthRate({ ...about, rate: printed("5.9%") }))).toEqual({
      ...about,
      rate: "0.059",
      absent: null,
      bounds: { low: "0.0585", high: "0.0595", closed: "low" },
    });
  });

  test("over a period that its comparison does not say keeps that period, which is earlier", () => {
    const quarter = {
      ...about,
      period: "2025-07/2025-09",
      comparison: "other",
      rate: printed("2.1%"),
    } as const;
    expect(growthRate({ ...quarter, basePeriod: "2025-04/2025-06" }).basePeriod).toBe("2025-04/2025-06");
    expect(() => growthRate({ ...quarter, basePeriod: "2025-07/2025-09" })).toThrow(
      'basePeriod must be before 2025-07/2025-09, got "2025-07/2025-09"',
    );
  });

  test("keeps subject, vintage, source and currency", () => {
    const input = {
      reporter: "CN",
      partner: "US",
      flow: "exports",
      product: "8517",
      adjustment: "none",
      system: "general",
      valuation: "FOB",
      period: "2025-01/2025-11",
      published: "2025-12-08",
      readOn: "2025-12-09",
      source: "GACC",
      derivedFrom: "article",
      comparison: "other",
      currency: "CNY",
    } as const;
    expect(plain(growthRate({ ...input, rate: "-0.189" }))).toEqual({
      ...input,
      rate: "-0.189",
      absent: null,
      bounds: { low: "-0.189", high: "-0.189", closed: "both" },
    });
  });

  test("takes the rounding of a plain rate from roundedTo", () => {
    const rate = growthRate({ ...about, rate: "-0.011", roundedTo: "0.001" });
    expect(plain(rate.bounds)).toEqual({ low: "-0.0115", high: "-0.0105", closed: "high" });
    expect(rate).not.toHaveProperty("roundedTo");
  });

  test("takes the rounding of a print before roundedTo", () => {
    const rate = growthRate({ ...about, rate: printed("28%"), roundedTo: "0.001" });
    expect(plain(rate.bounds)).toEqual({ low: "0.275", high: "0.285", closed: "low" });
  });

  test("keeps the bounds of a word", () => {
    // "nearly 15%": less than 15, from 14.5 on (half a point, see printed).
    const rate = growthRate({ ...about, rate: printed("nearly 15%") });
    expect(plain(rate)).toMatchObject({
      rate: "0.15",
      bounds: { low: "0.145", high: "0.15", closed: "low" },
    });
  });

  test("keeps bounds that are given", () => {
    const rate = growthRate({ ...about, rate: "0.28", bounds: { low: "0.27", high: "0.29" } });
    expect(plain(rate.bounds)).toEqual({ low: "0.27", high: "0.29", closed: "both" });
  });

  test("has no rate where there is none, with the reason", () => {
    for (const absent of ["missing-base", "zero-base", "negative-base", "sign-change", "no-deficit"] as const)
      expect(growthRate({ ...about, rate: null, absent })).toEqual({
        ...about,
        rate: null,
        absent,
        bounds: null,
      });
  });

  test("reads its own JSON, and a growth with levels", () => {
    const rate = growthRate({ ...about, rate: printed("5.9%"), currency: "USD" });
    expect(growthRate(JSON.parse(JSON.stringify(rate)))).toEqual(rate);
    const levels = series(
      { reporter: "CN", flow: "exports", currency: "USD" },
      { "2024-11": 8, "2025-11": 10 },
    );
    const [absent, growth] = yearOnYear(levels);
    expect(plain(growthRate(growth!))).toEqual({
      ...about,
      currency: "USD",
      rate: "0.25",
      absent: null,
      bounds: { low: "0.25", high: "0.25", closed: "both" },
    });
    expect(growthRate(absent!)).toEqual({
      ...about,
      period: "2024-11",
      currency: "USD",
      rate: null,
      absent: "missing-base",
      bounds: null,
    });
  });

  test("is frozen", () => {
    const rate = growthRate({ ...about, rate: printed("5.9%") });
    expect(Object.isFrozen(rate)).toBe(true);
    expect(Object.isFrozen(rate.bounds)).toBe(true);
  });

  test.each<[string, Record<string, unknown>, string, string, Record<string, unknown>]>([
    [
      "a rate printed without a percent sign",
      { rate: printed("5.9") },
      "WRONG_UNIT",
      'rate must be printed with a percent sign, got "5.9"',
      { field: "rate", value: "5.9" },
    ],
    [
      "a percentage as text",
      { rate: "5.9%" },
      "INVALID_DECIMAL",
      'rate must be a decimal number such as 1234.5, got "5.9%"',
      { field: "rate", value: "5.9%" },
    ],
    [
      "no rate at all",
      { rate: undefined },
      "INVALID_DECIMAL",
      "rate must be a decimal number such as 1234.5, got undefined",
      { field: "rate", value: undefined },
    ],
    [
      "no rate without a reason",
      { rate: null },
      "INVALID_FIELD",
      "absent must be missing-base or zero-base or negative-base or sign-change or no-deficit or missing-months or missing-exchange-rate, got undefined",
      { field: "absent", value: undefined },
    ],
    [
      "a reason beside a rate",
      { absent: "zero-base" },
      "INVALID_FIELD",
      'absent must be left out where there is a rate, got "zero-base"',
      { field: "absent", value: "zero-base" },
    ],
    [
      "another reason",
      { rate: null, absent: "unknown" },
      "INVALID_FIELD",
      'absent must be missing-base or zero-base or negative-base or sign-change or no-deficit or missing-months or missing-exchange-rate, got "unknown"',
      { field: "absent", value: "unknown" },
    ],
    [
      "bounds without a rate",
      { rate: null, absent: "zero-base", bounds: { low: 0, high: 1 } },
      "INVALID_FIELD",
      "bounds must be left out where there is no rate, got an object",
      { field: "bounds", value: { low: 0, high: 1 } },
    ],
    [
      "bounds the wrong way round",
      { bounds: { low: 1, high: 0 } },
      "INVALID_FIELD",
      "low must be below high (0), got 1",
      { field: "low", value: decimal(1) },
    ],
    [
      "a rate with more digits than roundedTo",
      { rate: "0.0591", roundedTo: "0.001" },
      "INVALID_FIELD",
      "rate must be a multiple of roundedTo (0.001), got 0.0591",
      { field: "rate", value: decimal("0.0591") },
    ],
    [
      "a roundedTo of zero",
      { roundedTo: 0 },
      "INVALID_FIELD",
      "roundedTo must be above zero, got 0",
      { field: "roundedTo", value: decimal(0) },
    ],
    [
      "a month 13",
      { period: "2025-13" },
      "INVALID_PERIOD",
      'period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"',
      { field: "period", value: "2025-13" },
    ],
    [
      "another comparison",
      { comparison: "yoy" },
      "INVALID_FIELD",
      'comparison must be year-on-year or month-on-month or annualised or other, got "yoy"',
      { field: "comparison", value: "yoy" },
    ],
    [
      "a currency in small letters",
      { currency: "usd" },
      "UNKNOWN_CURRENCY",
      'currency must be a code of ISO 4217 (2024-06-25) in capital letters, got "usd"',
      { field: "currency", value: "usd" },
    ],
    [
      "an empty reporter",
      { reporter: "" },
      "INVALID_FIELD",
      'reporter must be text, trimmed and not empty, got ""',
      { field: "reporter", value: "" },
    ],
    [
      "a day that does not exist",
      { published: "2025-02-30" },
      "INVALID_DAY",
      'published must be a day of the calendar, YYYY-MM-DD, got "2025-02-30"',
      { field: "published", value: "2025-02-30" },
    ],
    [
      "a misspelt field",
      { rates: 1 },
      "UNKNOWN_FIELD",
      expect.stringMatching(
        /^a growth rate has the fields reporter, .*, got "rates" \(is "rate" meant\?\)$/,
      ) as never,
      { field: "rates" },
    ],
  ])("refuses %s", (_, wrong, code, message, details) => {
    const input = { ...about, rate: "0.059", ...wrong } as unknown as GrowthRateInput;
    expect(() => growthRate(input)).toThrow(refusal(code, message, details));
  });

  test("refuses what is no object", () => {
    for (const input of [null, undefined, 1, "5.9%", []])
      expect(() => growthRate(input as unknown as GrowthRateInput)).toThrow(
        expect.objectContaining({ code: "INVALID_FIELD", details: { field: "a growth rate", value: input } }),
      );
  });
});

describe("growthRates", () => {
  test("reads a table in order of time, with what its heading says", () => {
    const heading = { ...header, published: "2025-12-08", source: "GACC", roundedTo: "0.001" } as const;
    const rates = growthRates(heading, {
      "2025-11": printed("5.9%"),
      "2025-01/2025-02": "0.023",
      "2025-10": printed("-1.10%"),
    });
    expect(rates.map((rate) => [rate.period, String(rate.rate), String(rate.bounds!.high)])).toEqual([
      ["2025-01/2025-02", "0.023", "0.0235"],
      ["2025-10", "-0.011", "-0.01095"],
      ["2025-11", "0.059", "0.0595"],
    ]);
    expect(rates.every((rate) => rate.published === "2025-12-08" && rate.source === "GACC")).toBe(true);
  });

  test("of an empty table are none", () => {
    expect(growthRates(header, {})).toEqual([]);
  });

  test("refuses a period that is none", () => {
    expect(() => growthRates(header, { "2025-13": 1 } as unknown as RatesByPeriod)).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "period", value: "2025-13" } }),
    );
  });

  test("refuses one period in two spellings", () => {
    expect(() => growthRates(header, { "2025-11": "0.05", "2025-11/2025-11": "0.05" })).toThrow(
      refusal("DUPLICATE_PERIOD", 'period must be once in a series, got "2025-11"', {
        field: "period",
        value: "2025-11",
      }),
    );
  });

  test("refuses a rate in the heading", () => {
    const heading = { ...header, rate: 1 } as unknown as GrowthRateHeader;
    expect(() => growthRates(heading, {})).toThrow(
      expect.objectContaining({
        code: "UNKNOWN_FIELD",
        message: expect.stringMatching(/^the heading of growth rates has the fields .*, got "rate"$/),
        details: { field: "rate" },
      }),
    );
  });

  test("leaves its table as it was", () => {
    const table = Object.freeze({ "2025-11": "0.05", "2025-10": "0.04" } as const);
    growthRates(Object.freeze({ ...header }), table);
    expect(Object.keys(table)).toEqual(["2025-11", "2025-10"]);
  });
});

describe("checkRates", () => {
  const rate = (input: Partial<GrowthRateInput>) => growthRate({ ...about, rate: 1, ...input });

  test("puts rates in order of time and leaves the list as it was", () => {
    const rates = [rate({}), rate({ period: "2025-09" }), rate({ period: "2025-10" })];
    expect(checkRates(rates).map(({ period }) => period)).toEqual(["2025-09", "2025-10", "2025-11"]);
    expect(rates.map(({ period }) => period)).toEqual(["2025-11", "2025-09", "2025-10"]);
  });

  test("refuses another partner", () => {
    expect(() => checkRates([rate({}), rate({ period: "2025-10", partner: "US" })])).toThrow(
      refusal("MIXED_SUBJECTS", "records must have one partner, got none and US", {
        field: "partner",
        values: [undefined, "US"],
      }),
    );
  });
});
