import { type ByPeriod, billions, printed, type SeriesHeader, series } from "tradefigures";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const exportsOfChina: SeriesHeader = { reporter: "CN", flow: "exports", currency: "USD" };

describe("series", () => {
  test("makes rows in order of time, each with the heading", () => {
    const header: SeriesHeader = {
      ...exportsOfChina,
      partner: "US",
      product: "85",
      adjustment: "none",
      system: "general",
      valuation: "FOB",
      published: "2025-12-08",
      readOn: "2025-12-09",
      source: "GACC",
      derivedFrom: "the article",
    };
    const rows = series(header, { "2025-11": printed("33.8 billion"), "2024-11": billions("47.3") });
    expect(rows.map((row) => `${row.period} ${row.value} ${row.roundedTo}`)).toEqual([
      "2024-11 47300000000 undefined",
      "2025-11 33800000000 100000000",
    ]);
    for (const row of rows) {
      expect(row).toMatchObject(header);
      expect(Object.isFrozen(row)).toBe(true);
    }
  });

  test("gives its step to the values that bring none of their own", () => {
    const rows = series(
      { ...exportsOfChina, roundedTo: billions("0.1") },
      { "2025-10": billions("305.3"), "2025-11": printed("330.35 billion") },
    );
    expect(rows.map((row) => String(row.roundedTo))).toEqual(["100000000", "10000000"]);
  });

  test("takes spans, and writes a span of one month as the month", () => {
    const rows = series(exportsOfChina, { "2025-03/2025-03": 3, "2025-01/2025-02": 2 });
    expect(rows.map((row) => row.period)).toEqual(["2025-01/2025-02", "2025-03"]);
  });

  test("of no values has no rows", () => {
    expect(series(exportsOfChina, {})).toEqual([]);
  });

  test("leaves the table as it was", () => {
    const values = Object.freeze({ "2025-11": printed("330.35 billion"), "2025-10": billions("305.35") });
    const before = JSON.stringify(values);
    expect(series(Object.freeze({ ...exportsOfChina }), values).length).toBe(2);
    expect(JSON.stringify(values)).toBe(before);
  });

  test("refuses one month written in two ways", () => {
    expect(() => series(exportsOfChina, { "2025-11": 1, "2025-11/2025-11": 2 })).toThrow(
      refusal("DUPLICATE_PERIOD", 'period must be once in a series, got "2025-11"', {
        field: "period",
        value: "2025-11",
      }),
    );
  });

  test("refuses periods that overlap", () => {
    expect(() => series(exportsOfChina, { "2025-02/2025-04": 1, "2025-03": 2 })).toThrow(
      refusal("OVERLAPPING_PERIODS", 'period must be after the end of 2025-02/2025-04, got "2025-03"', {
        field: "period",
        value: "2025-03",
      }),
    );
  });

  test("refuses month 13", () => {
    expect(() => series(exportsOfChina, { "2025-13": 1 } as ByPeriod)).toThrow(
      refusal("INVALID_PERIOD", 'period must be YYYY-MM or YYYY-MM/YYYY-MM, got "2025-13"', {
        field: "period",
        value: "2025-13",
      }),
    );
  });

  test("refuses a value that is a gap", () => {
    expect(() => series(exportsOfChina, { "2025-11": null } as never)).toThrow(
      refusal("INVALID_DECIMAL", "value must be a decimal number such as 1234.5, got null", {
        field: "value",
        value: null,
      }),
    );
  });

  test.each([
    ["a period", { period: "2025-11" }, "period", ""],
    ["a value", { value: 1 }, "value", ' (is "valuation" meant?)'],
    ["a misspelt field", { curency: "USD" }, "curency", ' (is "currency" meant?)'],
  ])("refuses a heading with %s", (_, change, field, hint) => {
    expect(() => series({ ...exportsOfChina, ...change } as SeriesHeader, {})).toThrow(
      refusal(
        "UNKNOWN_FIELD",
        "the heading of a series has the fields reporter, partner, flow, coverage, product, adjustment, system, valuation, " +
          `published, readOn, source, derivedFrom, currency, roundedTo, got "${field}"${hint}`,
        { field },
      ),
    );
  });

  const noObjects: readonly (readonly [string, unknown, string])[] = [
    ["null", null, "null"],
    ["nothing", undefined, "undefined"],
    ["a list", [1], "a list"],
    ["text", "2025-11", '"2025-11"'],
    ["a number", 1, "1"],
  ];

  test.each(noObjects)("refuses %s for a heading", (_, header, got) => {
    expect(() => series(header as never, {})).toThrow(
      refusal("INVALID_FIELD", `the heading of a series must be an object, got ${got}`, {
        field: "the heading of a series",
        value: header,
      }),
    );
  });

  test.each(noObjects)("refuses %s for the values", (_, values, got) => {
    expect(() => series(exportsOfChina, values as never)).toThrow(
      refusal("INVALID_FIELD", `values must be an object, got ${got}`, { field: "values", value: values }),
    );
  });
});
