import { type ByPeriod, type Series, series } from "tradefigures";
import { describe, expect, test } from "vitest";
import { incomplete, singlePeriods } from "../../../src/measures/single-periods.js";

const exported = (values: ByPeriod): Series =>
  series({ reporter: "CN", flow: "exports", currency: "USD" }, values);

describe("singlePeriods", () => {
  test("puts months and spans in order of time", () => {
    const rows = [...exported({ "2025-01/2025-02": 1, "2025-03": 1, "2025-05": 1 })].reverse();
    expect(singlePeriods(rows, "a total").map(({ period }) => period)).toEqual([
      "2025-01/2025-02",
      "2025-03",
      "2025-05",
    ]);
  });

  test.each([
    ["year-to-date", { "2025-01": 1, "2025-01/2025-02": 1 }],
    ["rolling", { "2025-01/2025-02": 1, "2025-02/2025-03": 1 }],
  ])("refuses %s rows by the name of what they were meant for", (shape, values) => {
    expect(() => singlePeriods(exported(values), "a total")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "OVERLAPPING_PERIODS",
        message: `a total must be made of single periods, got "${shape} rows"`,
        details: { field: "a total", value: `${shape} rows` },
      }),
    );
  });
});

describe("incomplete", () => {
  test.each([
    [{ "2025-01": 1 }, "missing 2025-02, 2025-03", ["2025-02", "2025-03"], []],
    [
      { "2024-12/2025-01": 1, "2025-02/2025-03": 1 },
      "2024-12/2025-01 partly outside",
      [],
      ["2024-12/2025-01"],
    ],
    [
      { "2024-12/2025-01": 1, "2025-02": 1 },
      "missing 2025-03 and 2024-12/2025-01 partly outside",
      ["2025-03"],
      ["2024-12/2025-01"],
    ],
  ])("of %o says what is missing or lies partly outside", (values, got, missing, straddling) => {
    expect(() => incomplete(exported(values), "2025-01/2025-03")).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "INCOMPLETE_SPAN",
        message: `2025-01/2025-03 must be covered month by month, got ${got}`,
        details: { period: "2025-01/2025-03", missing, straddling },
      }),
    );
  });
});
