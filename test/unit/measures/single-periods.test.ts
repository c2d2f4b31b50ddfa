import { type ByPeriod, type Series, series } from "tradefigures";
import { describe, expect, test } from "vitest";
import { singlePeriods } from "../../../src/measures/single-periods.js";

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
