import { type Observation, type ObservationInput, observation, type Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { checkSameSeries, checkSeries } from "../../../src/records/check-series.js";
import { refusal } from "../refusal.js";

const row = (period: Period, change: Partial<ObservationInput> = {}): Observation =>
  observation({ reporter: "CN", flow: "exports", currency: "USD", value: 1, period, ...change });

const rowsOf = (periods: readonly Period[]): readonly Observation[] => periods.map((period) => row(period));

describe("checkSeries", () => {
  test("puts the rows in order of time, and leaves the input as it was", () => {
    const rows = Object.freeze(rowsOf(["2025-11", "2024-12", "2025-01/2025-02"]));
    const checked = checkSeries(rows);
    expect(checked.rows).toEqual([rows[1], rows[2], rows[0]]);
    expect(checked.rows).not.toBe(rows);
    expect(rows.map((each) => each.period)).toEqual(["2025-11", "2024-12", "2025-01/2025-02"]);
  });

  test.each<[string, string, readonly Period[]]>([
    ["sequence", "no rows", []],
    ["sequence", "one row", ["2025-11"]],
    ["sequence", "months with gaps", ["2025-11", "2025-01", "2025-03"]],
    ["sequence", "the two first months as one and the others", ["2025-01/2025-02", "2025-03", "2025-04"]],
    ["sequence", "whole years one after the other", ["2024-01/2024-12", "2025-01/2025-12"]],
    ["year-to-date", "January to each month", ["2025-01", "2025-01/2025-02", "2025-01/2025-03"]],
    ["year-to-date", "two years of them", ["2024-01/2024-11", "2024-01/2024-12", "2025-01/2025-02"]],
    ["rolling", "three months each", ["2025-01/2025-03", "2025-02/2025-04", "2025-03/2025-05"]],
    ["rolling", "twelve months each, over the turn of the year", ["2024-01/2024-12", "2024-02/2025-01"]],
    ["rolling", "with gaps", ["2025-01/2025-03", "2025-03/2025-05", "2025-10/2025-12"]],
  ])("sees a %s in %s", (shape, _, periods) => {
    expect(checkSeries(rowsOf(periods)).shape).toBe(shape);
    expect(checkSeries(rowsOf([...periods].reverse())).shape).toBe(shape);
  });

  test.each<[string, readonly Period[], readonly [Period, Period]]>([
    ["a month inside a span", ["2025-01/2025-03", "2025-03"], ["2025-01/2025-03", "2025-03"]],
    [
      "years to date over the turn of the year",
      ["2024-01/2025-02", "2024-01/2024-02"],
      ["2024-01/2024-02", "2024-01/2025-02"],
    ],
    [
      "years to date beside a month",
      ["2025-01/2025-02", "2025-01/2025-03", "2025-03"],
      ["2025-01/2025-02", "2025-01/2025-03"],
    ],
    [
      "spans of two lengths",
      ["2025-02/2025-04", "2025-03/2025-04", "2025-10/2025-12"],
      ["2025-02/2025-04", "2025-03/2025-04"],
    ],
  ])("refuses %s", (_, periods, [before, after]) => {
    expect(() => checkSeries(rowsOf(periods))).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "OVERLAPPING_PERIODS",
        message: `period must be after the end of ${before}, got "${after}"`,
        details: { field: "period", value: after },
      }),
    );
  });

  test("refuses a period twice", () => {
    expect(() => checkSeries(rowsOf(["2025-11", "2025-10", "2025-11"]))).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "DUPLICATE_PERIOD",
        message: 'period must be once in a series, got "2025-11"',
        details: { field: "period", value: "2025-11" },
      }),
    );
  });

  test("refuses a row with a period that no constructor has seen", () => {
    const raw = { ...row("2025-10"), period: "2025-13" } as unknown as Observation;
    expect(() => checkSeries([row("2025-11"), raw])).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "period", value: "2025-13" } }),
    );
  });

  test.each<[string, Partial<ObservationInput>, string, string]>([
    ["reporters", { reporter: "VN" }, "MIXED_SUBJECTS", "records must have one reporter, got CN and VN"],
    ["partners", { partner: "US" }, "MIXED_SUBJECTS", "records must have one partner, got none and US"],
    ["flows", { flow: "imports" }, "MIXED_SUBJECTS", "records must have one flow, got exports and imports"],
    ["products", { product: "85" }, "MIXED_SUBJECTS", "records must have one product, got none and 85"],
    [
      "valuations",
      { valuation: "FOB" },
      "MIXED_SUBJECTS",
      "records must have one valuation, got none and FOB",
    ],
    [
      "currencies",
      { currency: "CNY" },
      "MIXED_CURRENCIES",
      "records must have one currency, got USD and CNY",
    ],
  ])("refuses two %s", (_, change, code, message) => {
    expect(() => checkSeries([row("2025-10"), row("2025-11"), row("2025-12", change)])).toThrow(
      expect.objectContaining({ name: "TradeError", code, message }),
    );
  });
});

describe("checkSameSeries", () => {
  test("takes two rows of one subject and currency, whatever their periods", () => {
    expect(checkSameSeries(row("2025-10"), row("2025-11", { adjustment: "none" }))).toBeUndefined();
  });

  test("refuses two currencies, and keeps both", () => {
    expect(() => checkSameSeries(row("2025-10"), row("2025-11", { currency: "CNY" }))).toThrow(
      expect.objectContaining({
        code: "MIXED_CURRENCIES",
        message: "records must have one currency, got USD and CNY",
        details: { field: "currency", values: ["USD", "CNY"] },
      }),
    );
  });
});

describe("what is no series", () => {
  const rule = 'a row of a series must be as seriesOf(months, "exports") or observation(row) gives it, got ';

  test("is refused by name", () => {
    expect(() => checkSeries(row("2025-11") as never)).toThrow("a series must be a list, got an object");
  });

  test.each([
    ["a month", { reporter: "CN", period: "2025-11", currency: "USD", exports: 1, imports: 1 }, "an object"],
    ["a row as JSON has it", { ...row("2025-11"), value: "1" }, "an object"],
    ["nothing", null, "null"],
    ["a gap in the list", undefined, "undefined"],
  ])("is refused where it holds %s", (_, other, got) => {
    expect(() => checkSeries([row("2025-10"), other as never])).toThrow(
      refusal("INVALID_FIELD", expect.stringContaining(`${rule}${got}`), {
        field: "a row of a series",
        value: other,
      }),
    );
  });
});
