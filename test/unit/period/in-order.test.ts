import type { HasPeriod, Period } from "tradefigures";
import { describe, expect, test } from "vitest";
import { inOrder } from "../../../src/period/in-order.js";

const items = (...periods: Period[]): readonly HasPeriod[] =>
  Object.freeze(periods.map((period) => Object.freeze({ period })));
const periodsOf = (found: readonly HasPeriod[]): Period[] => found.map(({ period }) => period);

describe("inOrder", () => {
  test("sorts by time and leaves the list as it is", () => {
    const given = items("2025-03", "2024-12", "2025-01/2025-02");
    expect(periodsOf(inOrder(given).items)).toEqual(["2024-12", "2025-01/2025-02", "2025-03"]);
    expect(periodsOf(given)).toEqual(["2025-03", "2024-12", "2025-01/2025-02"]);
    expect(inOrder([])).toEqual({ items: [], shape: "sequence" });
  });

  test("refuses two of one period", () => {
    expect(() => inOrder(items("2025-03", "2025-01", "2025-03"))).toThrow(
      expect.objectContaining({
        name: "TradeError",
        code: "DUPLICATE_PERIOD",
        message: 'period must be once in a series, got "2025-03"',
        details: { field: "period", value: "2025-03" },
      }),
    );
  });

  test("refuses one month written twice, as a month and as a span", () => {
    expect(() => inOrder(items("2025-03", "2025-03/2025-03"))).toThrow(
      expect.objectContaining({ code: "DUPLICATE_PERIOD" }),
    );
  });

  test.each(["2025-13", "2025-1", "", undefined, 202501])("refuses the period %j", (period) => {
    expect(() => inOrder(items("2025-01", period as Period))).toThrow(
      expect.objectContaining({ code: "INVALID_PERIOD", details: { field: "period", value: period } }),
    );
  });

  test.each<[string, Period[]]>([
    ["sequence", ["2025-03", "2025-01/2025-02", "2025-06"]],
    ["year-to-date", ["2025-01", "2025-01/2025-02", "2025-01/2025-03"]],
    ["rolling", ["2025-01/2025-03", "2025-02/2025-04"]],
  ])("says how they lie: %s", (shape, periods) => {
    expect(inOrder(items(...periods)).shape).toBe(shape);
  });

  test("refuses months beside a year to date", () => {
    expect(() => inOrder(items("2025-02", "2025-03", "2025-01/2025-03"))).toThrow(
      expect.objectContaining({
        code: "OVERLAPPING_PERIODS",
        message: 'period must be after the end of 2025-01/2025-03, got "2025-02"',
        details: { field: "period", value: "2025-02" },
      }),
    );
  });

  test("tells spans that share one month from a sequence", () => {
    expect(inOrder(items("2025-01/2025-02", "2025-02/2025-03")).shape).toBe("rolling");
    expect(inOrder(items("2025-01/2025-02", "2025-03/2025-04")).shape).toBe("sequence");
  });

  test("names the two periods that overlap, not the first two", () => {
    expect(() => inOrder(items("2025-01", "2025-02", "2025-01/2025-02", "2025-03"))).toThrow(
      "period must be after the end of 2025-01, got",
    );
    expect(() => inOrder(items("2025-01", "2025-02", "2025-03/2025-04", "2025-04"))).toThrow(
      'period must be after the end of 2025-03/2025-04, got "2025-04"',
    );
  });
});
